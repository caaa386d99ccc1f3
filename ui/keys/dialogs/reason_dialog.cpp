#include "ui/keys/dialogs/reason_dialog.h"

#include "ui/keys/dialogs/key_fields.h"
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

constexpr int mostListed = 12;

QString whatOf(const QList<ApiKey>& keys)
{
    return keys.size() == 1 ? keys.first().name : ReasonDialog::tr("%n key(s)", nullptr, static_cast<int>(keys.size()));
}

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

ReasonDialog::ReasonDialog(KeyAct act, const QList<ApiKey>& keys, const Clock& clock, QWidget* parent)
    : DialogFrame(QStringLiteral("%1Dialog").arg(actObjectName(act)), titleOf(act, whatOf(keys)), sentenceOf(act),
                  parent)
    , m_act(act)
    , m_keys(keys)
{
    buildFacts(clock);
    if (act == KeyAct::Transfer) {
        m_owner = new QComboBox(this);
        m_owner->setObjectName(QStringLiteral("newOwner"));
        m_owner->setEditable(true);
        m_owner->setInsertPolicy(QComboBox::NoInsert);
        m_owner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_owner->lineEdit()->setPlaceholderText(tr("Team or person"));
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
    const bool production =
        std::any_of(keys.begin(), keys.end(), [](const ApiKey& key) { return isProduction(key.environment); });
    if (act == KeyAct::Revoke && production) {
        m_mustType = keys.size() == 1 ? keys.first().name : QString::number(keys.size());
        m_typed = new QLineEdit(this);
        m_typed->setObjectName(QStringLiteral("typedName"));
        m_typed->setPlaceholderText(m_mustType);
        addRow(keys.size() == 1 ? tr("Type its name") : tr("Type how many"), m_typed);
        connect(m_typed, &QLineEdit::textChanged, this, &ReasonDialog::judge);
    }
    addSubmit(titleOf(act, whatOf(keys)), isDestructive(act) ? ButtonKind::DangerPrimary : ButtonKind::Primary);
    judge();
    m_reason->setFocus();
}

void ReasonDialog::buildFacts(const Clock& clock)
{
    auto* card = new Card(Card::Fill::Well, this);
    QStringList lines;
    const UtcTime now = clock.now();
    if (m_keys.size() == 1) {
        const ApiKey& key = m_keys.first();
        const QStringList scopes = textsOf(key.scopes);
        lines += tr("Opens: %1").arg(scopes.isEmpty() ? tr("nothing") : scopes.join(QStringLiteral(", ")));
        lines += tr("Owner: %1. Application: %2.")
                     .arg(key.owner, key.application.isEmpty() ? tr("not named") : key.application);
        lines += key.lastUsedAt
                     ? tr("Last used %1, on %2.").arg(relativeTime(*key.lastUsedAt, now), exactTime(*key.lastUsedAt))
                     : tr("Never used as far as is known.");
        const auto live = std::count_if(key.versions.begin(), key.versions.end(), [](const KeyVersion& v) {
            return v.state == VersionState::Current || v.state == VersionState::Overlapping;
        });
        lines += tr("%n version(s) of it work now.", nullptr, static_cast<int>(live));
    } else {
        for (const ApiKey& key : m_keys.mid(0, mostListed))
            lines += QStringLiteral("%1 · %2 · %3").arg(key.name, key.owner, key.environment);
        if (m_keys.size() > mostListed)
            lines += tr("and %n more", nullptr, static_cast<int>(m_keys.size() - mostListed));
    }
    auto* facts = new Label(TextRole::Text, lines.join(QLatin1Char('\n')), card);
    facts->setObjectName(QStringLiteral("blastRadius"));
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    card->body()->addWidget(facts);
    addWide(card);
    const bool recent = std::any_of(m_keys.begin(), m_keys.end(), [&](const ApiKey& key) {
        return key.lastUsedAt && now - *key.lastUsedAt < Days(7);
    });
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
    if (!m_owner)
        return;
    const QString typed = m_owner->currentText();
    m_owner->clear();
    m_owner->addItems(owners);
    m_owner->setCurrentIndex(-1);
    m_owner->setEditText(typed);
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

void ReasonDialog::showOutcome(int done, const QStringList& refusals)
{
    QString words = tr("%n done.", nullptr, done) + QLatin1Char(' ') +
                    tr("%n not done:", nullptr, static_cast<int>(refusals.size()));
    words += QLatin1Char('\n') + refusals.mid(0, 8).join(QLatin1Char('\n'));
    failWords(words);
    submitButton()->setEnabled(false);
}

} // namespace keywright
