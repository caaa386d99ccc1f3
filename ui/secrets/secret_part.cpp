#include "ui/secrets/secret_part.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/keys/key_service.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/secrets/clipboard_guard.h"
#include "ui/secrets/secret_view.h"
#include "ui/secrets/step_up.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

namespace keywright {
namespace {

constexpr int shownFor = 15'000; // ms

} // namespace

SecretPart::SecretPart(Lanes lanes, ClipboardGuard& clipboard, QWidget* parent)
    : KeySlot(parent)
    , m_lanes(lanes)
    , m_clipboard(clipboard)
    , m_view(new SecretView(clipboard, this))
    , m_reveal(makeButton(QStringLiteral("revealSecret"), tr("Reveal"), ButtonKind::Quiet))
    , m_copy(makeButton(QStringLiteral("copyKept"), tr("Copy"), ButtonKind::Quiet))
    , m_note(new Label(TextRole::Caption, {}, this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("secretPart"));
    setSmall(m_reveal);
    setSmall(m_copy);
    m_note->setWordWrap(true);
    m_note->hide();
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownFor);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_reveal);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view);
    column->addLayout(buttons);
    column->addWidget(m_note);
    connect(m_timer, &QTimer::timeout, this, &SecretPart::forget);
    connect(m_reveal, &QPushButton::clicked, this, [this] { ask(QStringLiteral("reveal")); });
    connect(m_copy, &QPushButton::clicked, this, [this] { ask(QStringLiteral("copy")); });
    m_view->setCopy([this] { ask(QStringLiteral("copy")); }); // each copy is told to the log
    connect(&clipboard, &ClipboardGuard::ticked, this, [this](int left) {
        m_note->setText(left > 0 ? tr("Copied. The clipboard is cleared in %n second(s).", nullptr, left) : QString());
        m_note->setVisible(left > 0);
    });
}

void SecretPart::showKey(const ApiKey& key)
{
    const KeyVersion* current = key.current();
    const bool same = key.id == m_key && current && current->number == m_version;
    m_key = key.id;
    m_version = current ? current->number : 0;
    m_hint = current ? current->hint : key.versions.isEmpty() ? QString() : key.versions.last().hint;
    m_kept = current && current->secretStored;
    if (!same || !m_timer->isActive())
        forget();
}

void SecretPart::clear()
{
    m_key = {};
    m_kept = false;
    m_hint.clear();
    forget();
}

void SecretPart::offer(bool kept)
{
    m_reveal->setVisible(kept);
    m_copy->setVisible(kept);
}

void SecretPart::forget()
{
    const bool hadFocus = m_view->isAncestorOf(window()->focusWidget());
    m_timer->stop();
    offer(m_kept);
    if (hadFocus && m_kept)
        m_reveal->setFocus(Qt::OtherFocusReason);
    m_view->setSecret({}, m_hint.isEmpty() ? QStringLiteral("—") : m_hint);
}

void SecretPart::ask(const QString& how)
{
    if (!m_stepUp)
        return fetch(how);
    m_stepUp->before(window(), tr("A secret leaves the place where it is kept."),
                     [part = QPointer(this), wanted = m_key, how] {
                         if (part && part->m_key == wanted)
                             part->fetch(how);
                     });
}

void SecretPart::fetch(const QString& how)
{
    const KeyId wanted = m_key;
    if (m_fetching.contains(wanted))
        return; // not disabled meanwhile: that would send the keyboard elsewhere
    m_fetching.insert(wanted);
    const auto answer = m_lanes.back.run([id = m_key, version = m_version, how](Services& services) {
        return services.keys->reveal(id, version, how, {});
    });
    whenDone(answer, this, [this, wanted, how](const Result<SecretPtr>& secret) {
        m_fetching.remove(wanted);
        if (wanted != m_key)
            return; // another key is shown by now
        if (!secret) {
            const ErrorWords words = describe(secret.error());
            m_note->setText(words.what + QLatin1Char(' ') + words.todo);
            m_note->show();
            return;
        }
        if (how == QLatin1String("copy"))
            return m_clipboard.copy(**secret);
        const bool hadFocus = window()->focusWidget() == m_reveal;
        m_view->setSecret(*secret, m_hint);
        if (hadFocus)
            m_view->takeFocus();
        offer(false);
        m_timer->start();
    });
}

} // namespace keywright
