#include "ui/keys/dialogs/reason_dialog.h"

#include "model/core/joined_words.h"
#include "ui/keys/dialogs/key_fields.h"
#include "ui/keys/use_words.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {
namespace {

QString titleOf(KeyAct act, const QString& what)
{
    switch (act) {
    case KeyAct::Deprecate:
        return ReasonDialog::tr("Deprecate %1").arg(what);
    case KeyAct::Disable:
        return ReasonDialog::tr("Disable %1").arg(what);
    case KeyAct::Enable:
        return ReasonDialog::tr("Enable %1").arg(what);
    case KeyAct::Transfer:
        return ReasonDialog::tr("Transfer %1").arg(what);
    case KeyAct::Revoke:
        return ReasonDialog::tr("Revoke %1").arg(what);
    case KeyAct::Delete:
        return ReasonDialog::tr("Delete %1").arg(what);
    case KeyAct::Restore:
        return ReasonDialog::tr("Restore %1").arg(what);
    default:
        return what;
    }
}

QString sentenceOf(KeyAct act)
{
    switch (act) {
    case KeyAct::Deprecate:
        return ReasonDialog::tr("It works on, is no longer handed out, and its callers are warned.");
    case KeyAct::Disable:
        return ReasonDialog::tr("Every request with it is refused until it is enabled again.");
    case KeyAct::Enable:
        return ReasonDialog::tr("Requests with it pass again, as far as its rules allow.");
    case KeyAct::Transfer:
        return ReasonDialog::tr("The new owner answers for it from now on.");
    case KeyAct::Revoke:
        return ReasonDialog::tr(
            "This is final: no version of it will ever work again. For a change of the secret, rotate instead.");
    case KeyAct::Delete:
        return ReasonDialog::tr(
            "It is hidden, can be restored for 30 days, and is then purged. Kept secrets are removed at once.");
    case KeyAct::Restore:
        return ReasonDialog::tr("It comes back as revoked.");
    default:
        return {};
    }
}

bool isDestructive(KeyAct act)
{
    return act == KeyAct::Revoke || act == KeyAct::Delete;
}

} // namespace

ReasonDialog::ReasonDialog(KeyAct act, const ApiKey& key, const std::optional<BlastRadius>& radius, const Clock& clock,
                           QWidget* parent)
    : DialogFrame(QStringLiteral("%1Dialog").arg(actObjectName(act)), titleOf(act, key.name), sentenceOf(act), parent)
    , m_act(act)
    , m_key(key)
{
    buildFacts(radius, clock);
    if (act == KeyAct::Transfer) {
        m_owner = makeOwnerBox(QStringLiteral("newOwner"), this);
        addRow(tr("New owner"), m_owner);
        connect(m_owner, &QComboBox::editTextChanged, this, &ReasonDialog::judge);
    }
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(64);
    m_reason->setPlaceholderText(act == KeyAct::Revoke ? tr("Needed: it goes into the audit log")
                                                       : tr("Goes into the audit log"));
    addRow(tr("Reason"), m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        touched();
        judge();
    });
    if (act == KeyAct::Revoke && isProduction(key.environment)) {
        m_mustType = key.name;
        m_typed = new QLineEdit(this);
        m_typed->setObjectName(QStringLiteral("typedName"));
        m_typed->setPlaceholderText(m_mustType);
        addRow(tr("Type its name"), m_typed);
        connect(m_typed, &QLineEdit::textChanged, this, &ReasonDialog::judge);
    }
    addSubmit(titleOf(act, key.name), isDestructive(act) ? ButtonKind::DangerPrimary : ButtonKind::Primary);
    judge();
    m_reason->setFocus();
}

void ReasonDialog::buildFacts(const std::optional<BlastRadius>& radius, const Clock& clock)
{
    auto* card = new Card(Card::Fill::Well, this);
    QStringList lines;
    const UtcTime now = clock.now();
    const QStringList scopes = textsOf(radius ? radius->scopes : m_key.scopes); // with those of its roles
    lines += tr("Opens: %1").arg(scopes.isEmpty() ? tr("nothing") : listed(scopes));
    lines += tr("Owner: %1. Application: %2.")
                 .arg(m_key.owner, m_key.application.isEmpty() ? tr("not named") : m_key.application);
    lines += m_key.lastUsedAt
                 ? tr("Last used %1, on %2.").arg(relativeTime(*m_key.lastUsedAt, now), exactTime(*m_key.lastUsedAt))
                 : tr("Never used as far as is known.");
    if (radius)
        lines += radiusWords(*radius);
    const auto live = std::count_if(m_key.versions.begin(), m_key.versions.end(), [](const KeyVersion& v) {
        return v.state == VersionState::Current || v.state == VersionState::Overlapping;
    });
    lines += tr("%n version(s) of it work now.", nullptr, static_cast<int>(live));
    auto* facts = new Label(TextRole::Text, lines.join(QLatin1Char('\n')), card);
    facts->setObjectName(QStringLiteral("blastRadius"));
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    card->body()->addWidget(facts);
    addWide(card);
    const bool recent = m_key.lastUsedAt && now - *m_key.lastUsedAt < Days(7);
    if (recent && (isDestructive(m_act) || m_act == KeyAct::Disable)) {
        auto* warning =
            new Label(TextRole::Strong, tr("Used within the last 7 days: whoever uses it will be refused."), this);
        warning->setTone(ToneName::Warning);
        warning->setWordWrap(true);
        addWide(warning);
    }
}

void ReasonDialog::setOwners(const QStringList& owners)
{
    if (m_owner)
        fillOwnerBox(m_owner, owners);
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

QString ReasonDialog::owner() const
{
    return m_owner ? m_owner->currentText().trimmed() : QString();
}

void ReasonDialog::judge()
{
    const bool reasoned = m_act != KeyAct::Revoke || !reason().isEmpty();
    const bool typed = !m_typed || m_typed->text() == m_mustType;
    const bool owned = m_act != KeyAct::Transfer || !owner().isEmpty();
    submitButton()->setEnabled(reasoned && typed && owned);
    setHint(!reasoned ? tr("A reason is needed.") : !typed ? tr("Type %1 to confirm.").arg(m_mustType) : QString());
}

} // namespace keywright
