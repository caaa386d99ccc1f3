#include "ui/keys/paste/paste_finder.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/keys/key_service.h"
#include "ui/keys/key_acts.h"
#include "ui/keys/paste/pasted_key_dialog.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace keywright {

using Likeness = PastedKey::Likeness;

PasteFinder::PasteFinder(Lanes lanes, const Clock& clock, KeyActs& acts, QWidget* page)
    : QObject(page)
    , m_lanes(lanes)
    , m_clock(clock)
    , m_acts(acts)
    , m_page(page)
{}

void PasteFinder::lookAtClipboard()
{
    look(QGuiApplication::clipboard()->mimeData());
}

void PasteFinder::look(const QMimeData* data)
{
    look(pastedText(data));
}

void PasteFinder::look(const PastedText& pasted)
{
    if (pasted.secret)
        return identify(pasted, false);
    Q_EMIT told(ToneName::Warning, tr("This is no key: a key has 16 to 255 characters and no blanks."));
}

void PasteFinder::lookQuietly(const PastedText& pasted)
{
    identify(pasted, true);
}

void PasteFinder::identify(const PastedText& pasted, bool quietly)
{
    const auto job = [secret = pasted.secret](Services& services) -> Result<Found> {
        if (!services.keys)
            return Error{ErrorKind::SecretStoreUnavailable, {}};
        Result<std::optional<FingerprintMatch>> match = services.keys->identify(*secret);
        if (!match)
            return match.error();
        Found found{*match, {}};
        if (!found.match || found.match->version == 0)
            return found;
        Result<ApiKey> key = services.keyStore->byId(found.match->key);
        if (!key)
            return key.error();
        found.key = std::move(*key);
        return found;
    };
    whenDone(m_lanes.back.run(job), this,
             [this, pasted, quietly, generation = ++m_generation](const Result<Found>& found) {
                 const bool newest = generation == m_generation;
                 if (generation <= m_forgotten)
                     return;
                 if (found && found->key) // and never a word for the line, also when it was pasted twice
                     return newest ? showFound(*found, pasted) : void();
                 if (quietly) // a word like any other, as far as we can say
                     return Q_EMIT notTaken(pasted.secret);
                 if (!newest)
                     return;
                 if (!found) {
                     const ErrorWords words = describe(found.error());
                     return Q_EMIT told(ToneName::Danger, words.what + QLatin1Char(' ') + words.todo);
                 }
                 showUnknown(pasted, found->match ? found->match->key.toString() : QString());
             });
}

void PasteFinder::showFound(const Found& found, const PastedText& pasted)
{
    const KeyId id = found.key->id;
    auto* dialog =
        new PastedKeyDialog(*found.key, found.match->version, pasted.secret, m_clock, m_acts, m_page->window());
    connect(dialog, &PastedKeyDialog::openAsked, this, [this, dialog, id] {
        dialog->finish();
        Q_EMIT openAsked(id);
    });
    connect(dialog, &PastedKeyDialog::revokeAsked, this, [this, dialog, id] {
        if (m_readOnly)
            return dialog->failWords(tr("The catalogue is open read-only."));
        dialog->finish();
        Q_EMIT openAsked(id);
        m_acts.start(KeyAct::Revoke, {id}, m_page->window());
    });
    open(dialog);
}

void PasteFinder::showUnknown(const PastedText& pasted, const QString& purgedKey)
{
    auto* dialog = new UnknownKeyDialog(pasted.secret, pasted.likeness == Likeness::OwnForm, pasted.maker, purgedKey,
                                        m_page->window());
    connect(dialog, &UnknownKeyDialog::keepAsked, this, [this, dialog, secret = pasted.secret] {
        if (m_readOnly)
            return dialog->failWords(tr("The catalogue is open read-only."));
        dialog->finish();
        m_acts.startHeld(secret, m_page->window());
    });
    open(dialog);
}

void PasteFinder::open(QDialog* dialog)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = dialog;
    dialog->open();
}

void PasteFinder::forget()
{
    m_forgotten = m_generation;
    if (m_dialog)
        m_dialog->close();
}

void PasteFinder::watchDrops(QWidget* window, std::function<bool()> allowed)
{
    if (m_window == window)
        return;
    m_window = window;
    m_dropsAllowed = std::move(allowed);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool PasteFinder::eventFilter(QObject* watched, QEvent* event)
{
    const bool drag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (watched != m_window || !(drag || event->type() == QEvent::Drop))
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event); // files are somebody else's
    if (!drop->mimeData()->hasText() || drop->mimeData()->hasUrls() || !m_dropsAllowed())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!drag)
        look(drop->mimeData());
    return true;
}

} // namespace keywright
