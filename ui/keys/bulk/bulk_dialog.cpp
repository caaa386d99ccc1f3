#include "ui/keys/bulk/bulk_dialog.h"

#include "model/core/joined_words.h"
#include "model/core/words.h"
#include "model/keys/lifecycle.h"
#include "ui/fields/chip_field.h"
#include "ui/keys/bulk/bulk_preview.h"
#include "ui/keys/dialogs/dialog_parts.h"
#include "ui/keys/dialogs/key_fields.h"
#include "ui/keys/use_words.h"
#include "ui/look/labels.h"
#include "ui/look/time_words.h"
#include "ui/look/work_bar.h"
#include "ui/secrets/step_up.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>

namespace keywright {

using namespace Qt::StringLiterals;
using Kind = BulkAct::Kind;

namespace {

constexpr int retryMillis = 400; // after the last keystroke
constexpr int usualOverlapDays = 7;

QString titleOf(KeyAct act, qint64 count)
{
    const int n = static_cast<int>(count);
    switch (act) {
    case KeyAct::Tags:
        return BulkDialog::tr("Change the tags of %Ln key(s)", nullptr, n);
    case KeyAct::Expiry:
        return BulkDialog::tr("Set the expiry of %Ln key(s)", nullptr, n);
    case KeyAct::Rotate:
        return BulkDialog::tr("Rotate %Ln key(s)", nullptr, n);
    case KeyAct::Deprecate:
        return BulkDialog::tr("Deprecate %Ln key(s)", nullptr, n);
    case KeyAct::Disable:
        return BulkDialog::tr("Disable %Ln key(s)", nullptr, n);
    case KeyAct::Enable:
        return BulkDialog::tr("Enable %Ln key(s)", nullptr, n);
    case KeyAct::Transfer:
        return BulkDialog::tr("Transfer %Ln key(s)", nullptr, n);
    case KeyAct::Revoke:
        return BulkDialog::tr("Revoke %Ln key(s)", nullptr, n);
    case KeyAct::Delete:
        return BulkDialog::tr("Delete %Ln key(s)", nullptr, n);
    case KeyAct::Restore:
        return BulkDialog::tr("Restore %Ln key(s)", nullptr, n);
    case KeyAct::TakeBack:
        return BulkDialog::tr("Undo on %Ln key(s)", nullptr, n);
    default:
        return {};
    }
}

QString sentenceOf(KeyAct act)
{
    switch (act) {
    case KeyAct::Rotate:
        return BulkDialog::tr("New secrets are made and kept in the secret store; old ones work until the overlap "
                              "ends. Keys whose secret is shown only once are rotated one by one.");
    case KeyAct::Deprecate:
        return BulkDialog::tr("They work on, are no longer handed out, and their callers are warned.");
    case KeyAct::Disable:
        return BulkDialog::tr("Every request with them is refused until they are enabled again.");
    case KeyAct::Enable:
        return BulkDialog::tr("Requests with them pass again, as far as their rules allow.");
    case KeyAct::Transfer:
        return BulkDialog::tr("The new owner answers for them from now on.");
    case KeyAct::Revoke:
        return BulkDialog::tr("This is final: no version of them will ever work again.");
    case KeyAct::Delete:
        return BulkDialog::tr("They are hidden, can be restored for 30 days, and are then purged. Kept secrets are "
                              "removed at once.");
    case KeyAct::Restore:
        return BulkDialog::tr("They come back as revoked.");
    case KeyAct::TakeBack:
        return BulkDialog::tr(
            "Each becomes what it was before the act. Keys that were changed since stay as they are.");
    default:
        return {};
    }
}

bool isDestructive(KeyAct act)
{
    return act == KeyAct::Revoke || act == KeyAct::Delete;
}

} // namespace

QString bulkProgressWords(qint64 done, qint64 total)
{
    return BulkDialog::tr("%1 of %Ln key(s)", nullptr, static_cast<int>(total)).arg(grouped(done));
}

Kind bulkKindOf(KeyAct act)
{
    switch (act) {
    case KeyAct::Tags:
        return Kind::Tag;
    case KeyAct::Expiry:
        return Kind::Expire;
    case KeyAct::Rotate:
        return Kind::Rotate;
    case KeyAct::Deprecate:
        return Kind::Deprecate;
    case KeyAct::Disable:
        return Kind::Disable;
    case KeyAct::Enable:
        return Kind::Enable;
    case KeyAct::Transfer:
        return Kind::Transfer;
    case KeyAct::Revoke:
        return Kind::Revoke;
    case KeyAct::Delete:
        return Kind::Delete;
    case KeyAct::Restore:
        return Kind::Restore;
    case KeyAct::TakeBack:
        return Kind::Undo;
    default:
        Q_UNREACHABLE();
    }
}

KeyAct keyActOf(Kind kind)
{
    for (const KeyAct act : {KeyAct::Tags, KeyAct::Transfer, KeyAct::Expiry, KeyAct::Rotate, KeyAct::Deprecate,
                             KeyAct::Disable, KeyAct::Enable, KeyAct::Revoke, KeyAct::Delete, KeyAct::Restore})
        if (bulkKindOf(act) == kind)
            return act;
    return KeyAct::TakeBack;
}

BulkDialog::BulkDialog(KeyAct act, const QList<KeyId>& keys, ServiceThread& back, const Clock& clock, QWidget* parent)
    : DialogFrame(u"%1Dialog"_s.arg(actObjectName(act)), titleOf(act, keys.size()), sentenceOf(act), parent)
    , m_act(act)
    , m_keys(keys)
    , m_clock(clock)
    , m_preview(new BulkPreview(back, keys, this))
    , m_runner(new BulkRunner(back, this))
    , m_work(new WorkBar(u"bulk"_s, tr("Progress"), this))
    , m_soon(new QTimer(this))
    , m_facts(new Label(TextRole::Strong, QString(), this))
{
    setUsualWidth(760);
    m_soon->setSingleShot(true);
    m_soon->setInterval(retryMillis);
    connect(m_soon, &QTimer::timeout, this, &BulkDialog::retry);
    addFields();
    addGrowing(m_preview);
    m_facts->setObjectName(u"blastRadius"_s);
    m_facts->setTone(ToneName::Warning);
    m_facts->setWordWrap(true);
    addWide(m_facts);
    addWork(m_work);
    addSubmit(titleOf(act, keys.size()), isDestructive(act) ? ButtonKind::DangerPrimary : ButtonKind::Primary);
    connect(this, &DialogFrame::submitted, this, &BulkDialog::submit);
    connect(m_preview, &BulkPreview::progressed, this, &BulkDialog::tried);
    connect(m_preview, &BulkPreview::failed, this, [this](const Error& error) { fail(error); });
    connect(m_runner, &BulkRunner::ended, this, &BulkDialog::ended);
    connect(m_runner, &BulkRunner::failed, this, &BulkDialog::failedRun);
    retry();
    judge();
}

void BulkDialog::addFields()
{
    const auto again = [this] {
        touched();
        m_soon->start();
        judge();
    };
    switch (m_act) {
    case KeyAct::Tags:
        m_add = makeTagField(u"addTags"_s, this);
        m_remove = makeTagField(u"removeTags"_s, this, tr("remove a tag"));
        addRow(tr("Add"), m_add);
        addRow(tr("Remove"), m_remove);
        connect(m_add, &ChipField::changed, this, again);
        connect(m_remove, &ChipField::changed, this, again);
        m_add->setFocus();
        return;
    case KeyAct::Expiry:
        m_expires = makeExpiryBox(u"bulkExpires"_s, std::nullopt, m_clock.now(), this);
        addRow(tr("Expires"), m_expires);
        connect(m_expires, &QComboBox::currentIndexChanged, this, again);
        return;
    case KeyAct::Rotate:
        m_overlap = makeDays(u"bulkOverlap"_s, usualOverlapDays, lifecycle::maxOverlapDays,
                             tr("none: the old secrets stop at once"), this);
        addRow(tr("Overlap"), m_overlap);
        connect(m_overlap, &QSpinBox::valueChanged, this, again);
        return;
    case KeyAct::Transfer:
        m_owner = makeOwnerBox(u"newOwner"_s, this);
        addRow(tr("New owner"), m_owner);
        connect(m_owner, &QComboBox::editTextChanged, this, again);
        break;
    default:
        break;
    }
    addReason();
    if (isDestructive(m_act))
        addTyped();
}

void BulkDialog::addReason()
{
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(64);
    m_reason->setPlaceholderText(m_act == KeyAct::Revoke ? tr("Needed: it goes into the audit log")
                                                         : tr("Goes into the audit log"));
    addRow(tr("Reason"), m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        touched();
        judge();
    });
    m_reason->setFocus();
}

// Shown when the trial has found keys of production among those that will be changed.
void BulkDialog::addTyped()
{
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"typedName"_s);
    addRow(tr("Type how many"), m_typed);
    setRowShown(m_typed, false);
    connect(m_typed, &QLineEdit::textChanged, this, &BulkDialog::judge);
}

void BulkDialog::setUndoes(const QString& run)
{
    m_undoes = run;
    retry();
    judge();
}

void BulkDialog::setOwners(const QStringList& owners)
{
    if (m_owner)
        fillOwnerBox(m_owner, owners);
}

void BulkDialog::setApiUse(const std::vector<ApiUse>& apis)
{
    m_apis = apiUseWords(apis);
    tried();
}

void BulkDialog::setTags(const QStringList& tags)
{
    if (!m_add)
        return;
    m_add->setChoices(tags);
    m_remove->setChoices(tags);
}

BulkAct BulkDialog::asked() const
{
    BulkAct act;
    act.kind = bulkKindOf(m_act);
    if (m_reason)
        act.reason = m_reason->toPlainText().trimmed();
    if (m_owner)
        act.owner = m_owner->currentText().trimmed();
    if (m_add) {
        act.addTags = m_add->values();
        act.removeTags = m_remove->values();
    }
    if (m_expires)
        act.expiresAt = expiryOf(m_expires, m_clock.now());
    if (m_overlap)
        act.overlap = Days(m_overlap->value());
    act.undoes = m_undoes;
    return act;
}

bool BulkDialog::isAsked() const
{
    const BulkAct act = asked();
    if (m_act == KeyAct::Tags)
        return !act.addTags.isEmpty() || !act.removeTags.isEmpty();
    if (m_act == KeyAct::TakeBack)
        return !act.undoes.isEmpty();
    return m_act != KeyAct::Transfer || !act.owner.isEmpty();
}

bool BulkDialog::isVain() const
{
    return isAsked() && m_preview->isComplete() && m_preview->changes() == 0;
}

void BulkDialog::retry()
{
    if (isAsked())
        m_preview->tryOut(asked());
    else
        m_preview->list();
}

void BulkDialog::tried()
{
    QStringList facts;
    if (m_preview->inProduction() > 0)
        facts += tr("In production: %1.").arg(grouped(m_preview->inProduction()));
    if (m_preview->usedLately() > 0 && (isDestructive(m_act) || m_act == KeyAct::Disable))
        facts += tr("Used within the last 7 days: %1. Whoever uses them will be refused.")
                     .arg(grouped(m_preview->usedLately()));
    if (!m_apis.isEmpty())
        facts += tr("Used in the last 30 days on: %1.").arg(m_apis);
    m_facts->setText(sentences(facts));
    m_facts->setVisible(!facts.isEmpty());
    if (m_typed)
        setRowShown(m_typed, m_preview->inProduction() > 0);
    judge();
}

void BulkDialog::judge()
{
    if (m_running || !submitButton())
        return;
    const qint64 changes = m_preview->changes();
    const bool complete = m_preview->isComplete() && !m_soon->isActive();
    const bool reasoned = m_act != KeyAct::Revoke || !asked().reason.isEmpty();
    const bool mustType = m_typed && m_preview->inProduction() > 0;
    const QString number = QString::number(changes);
    const bool typed = !mustType || m_typed->text().trimmed() == number;
    if (mustType)
        m_typed->setPlaceholderText(number);
    submitButton()->setText(titleOf(m_act, complete ? changes : m_keys.size()));
    submitButton()->setEnabled(complete && changes > 0 && isAsked() && reasoned && typed);
    setHint(!isAsked()     ? QString()
            : !complete    ? tr("Trying it out…")
            : changes == 0 ? tr("Nothing of this would be changed.")
            : !reasoned    ? tr("A reason is needed.")
            : !typed       ? tr("Type %1 to confirm.").arg(number)
                           : QString());
}

void BulkDialog::submit()
{
    // What is there to be typed says that the trial found keys of production.
    if (!m_stepUp || m_act != KeyAct::Revoke || !m_typed || m_typed->isHidden())
        return begin();
    m_stepUp->before(this, tr("Keys of production are revoked for good."), [this] { begin(); });
}

void BulkDialog::begin()
{
    m_running = true;
    m_preview->stop();
    setHint({});
    setBusy(true);
    const ProgressPtr progress = m_work->begin(bulkProgressWords, m_keys.size());
    if (m_runner->run() != 0)
        m_runner->goOn(m_runner->run(), progress);
    else
        m_runner->begin(asked(), m_keys, progress);
}

void BulkDialog::failedRun(const Error& error)
{
    m_work->end();
    m_running = m_runner->run() != 0; // its keys are fixed: what was typed no longer counts
    fail(error);
    submitButton()->setEnabled(true);
    if (!m_running)
        return;
    submitButton()->setText(tr("Go on"));
    setHint(tr("What was done stays done."));
}

void BulkDialog::ended(const BulkCounts& counts, const QList<BulkItem>& refused, qint64 run)
{
    m_work->end();
    Q_EMIT changed(counts.changed, run);
    if (counts.left() == 0 && refused.isEmpty())
        return finish();
    QStringList what{tr("%Ln key(s) done.", nullptr, static_cast<int>(counts.changed))};
    if (counts.left() > 0)
        what += tr("Stopped: %Ln key(s) left as they are.", nullptr, static_cast<int>(counts.left()));
    if (!refused.isEmpty())
        what += tr("%Ln refused:", nullptr, static_cast<int>(counts.refused));
    QStringList lines{sentences(what)};
    for (const BulkItem& item : refused.mid(0, 6))
        lines += labelled(item.key.toShortString(), refusalWords(*item.why));
    setBusy(false);
    touched(false);
    say(refused.isEmpty() ? ToneName::Warning : ToneName::Danger, lines.join(u'\n'));
    submitButton()->hide();
    setCancelText(tr("Close"));
}

} // namespace keywright
