#include "ui/keys/dialogs/create_dialog.h"

#include "model/core/detail_words.h"
#include "model/core/joined_words.h"
#include "model/core/words.h"
#include "ui/access/access_words.h"
#include "ui/access/scope_choices.h"
#include "ui/access/scope_editor.h"
#include "ui/fields/chip_field.h"
#include "ui/keys/dialogs/key_fields.h"
#include "ui/look/chips.h"
#include "ui/look/labels.h"
#include "ui/look/status_look.h"
#include "ui/look/surfaces.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <cmath>

namespace keywright {
namespace {

constexpr int broughtHere = 100;  // among custodies: issued, with a secret that was brought
constexpr double leastBits = 128; // of an issued secret
constexpr const char* environments[] = {"production", "staging", "development", "ci"};

QLineEdit* makeLine(const QString& objectName, const QString& hint, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(objectName);
    line->setPlaceholderText(hint);
    return line;
}

} // namespace

CreateDialog::CreateDialog(const Clock& clock, const QString& secretsIn, QWidget* parent)
    : DialogFrame(QStringLiteral("createDialog"), tr("New key"),
                  tr("Everything can be changed later except the prefix."), parent)
    , m_clock(clock)
    , m_secretsIn(secretsIn)
{
    buildIdentity();
    buildAccess();
    buildCustody(secretsIn);
    addSubmit(tr("Create key"), ButtonKind::Primary);
    preview();
    m_name->setFocus();
}

void CreateDialog::buildIdentity()
{
    m_name = makeLine(QStringLiteral("createName"), tr("checkout-service-eu"), this);
    connect(m_name, &QLineEdit::textEdited, this, [this] { touched(); });
    addRow(tr("Name"), m_name);
    addRow(tr("Owner"), makeOwner());
    auto* chips = new QWidget(this);
    auto* row = new FlowLayout(measure::gap, chips);
    row->setContentsMargins(0, 3, 0, 3); // chips are lower than fields: in line with the label
    m_environment = new QButtonGroup(this);
    for (int i = 0; i < int(std::size(environments)); ++i) {
        auto* chip = new Chip(QStringLiteral("env_%1").arg(QLatin1String(environments[i])),
                              environmentWord(QString::fromLatin1(environments[i])), chips);
        chip->setCheckable(true);
        chip->setChecked(i == 0);
        m_environment->addButton(chip, i);
        row->addWidget(chip);
    }
    connect(m_environment, &QButtonGroup::idToggled, this, [this] { preview(); });
    addRow(tr("Environment"), chips);
}

// Who answers for it, and the program that uses it: side by side, so that the whole fits without scrolling.
QWidget* CreateDialog::makeOwner()
{
    auto* both = new QWidget(this);
    m_owner = new QComboBox(both);
    m_owner->setObjectName(QStringLiteral("createOwner"));
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_owner->lineEdit()->setPlaceholderText(tr("Team or person"));
    m_application = makeLine(QStringLiteral("createApplication"), tr("which program uses it"), both);
    m_application->setAccessibleName(tr("Application"));
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_owner, 1);
    row->addWidget(m_application, 1);
    both->setFocusProxy(m_owner);
    return both;
}

void CreateDialog::buildAccess()
{
    m_scopes = new ScopeEditor(QStringLiteral("createScopes"), ScopeEditor::Form::Compact, this);
    addRow(tr("May do"), m_scopes);
    m_sources = makeSourceField(QStringLiteral("createSources"), this);
    addRow(tr("Allowed from"), m_sources);
    addRow(tr("Limits"), makeLimits());
    m_expires = makeExpiryBox(QStringLiteral("createExpires"), {}, m_clock.now(), this);
    addRow(tr("Expires"), m_expires);
    m_tags = makeTagField(QStringLiteral("createTags"), this);
    addRow(tr("Tags"), m_tags);
    const auto edited = [this] {
        touched();
        preview();
    };
    connect(m_scopes, &ScopeEditor::changed, this, edited);
    for (ChipField* field : {m_sources, m_tags})
        connect(field, &ChipField::changed, this, edited);
}

QWidget* CreateDialog::makeLimits()
{
    auto* limits = new QWidget(this);
    m_rate = makeLine(QStringLiteral("createRate"), tr("no rate limit"), limits);
    m_rate->setText(QStringLiteral("100/s"));
    m_rate->setAccessibleName(tr("Rate limit"));
    m_quota = makeLine(QStringLiteral("createQuota"), tr("no quota, or 1000000/day"), limits);
    m_quota->setAccessibleName(tr("Quota"));
    m_limitsError = new Label(TextRole::Caption, {}, limits);
    m_limitsError->setObjectName(QStringLiteral("createLimitsError"));
    m_limitsError->setTone(ToneName::Danger);
    m_limitsError->setWordWrap(true);
    m_limitsError->hide();
    auto* both = new QHBoxLayout;
    both->setSpacing(measure::gap);
    both->addWidget(m_rate);
    both->addWidget(m_quota);
    auto* column = new QVBoxLayout(limits);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(both);
    column->addWidget(m_limitsError);
    for (QLineEdit* line : {m_rate, m_quota})
        connect(line, &QLineEdit::textEdited, this, [this] {
            m_limitsError->hide();
            touched();
        });
    return limits;
}

void CreateDialog::buildCustody(const QString& secretsIn)
{
    m_custody = new QComboBox(this);
    m_custody->setObjectName(QStringLiteral("createCustody"));
    m_custody->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_custody->addItem(tr("Keywright makes it; the gate verifies it"), static_cast<int>(Custody::Issued));
    m_custody->addItem(tr("I bring it; the gate verifies it"), broughtHere);
    m_custody->addItem(tr("Somebody else made it; the secret store keeps it"), static_cast<int>(Custody::Held));
    addRow(tr("Lives in"), m_custody);
    m_secret = makeLine(QStringLiteral("createSecret"), tr("paste the secret"), this);
    m_secret->setEchoMode(QLineEdit::Password);
    addRow(tr("Secret"), m_secret);
    m_account = makeLine(QStringLiteral("createAccount"), tr("none"), this);
    m_account->setToolTip(
        tr("A key that acts as a service account has all rights of that account: whoever has the key is the account."));
    addRow(tr("Service account"), m_account);
    nameField(QStringLiteral("service account"), m_account);
    nameField(QStringLiteral("name"), m_name);
    nameField(QStringLiteral("owner"), m_owner);
    nameField(QStringLiteral("application"), m_application);
    for (QLineEdit* line : {m_account, m_secret})
        connect(line, &QLineEdit::textChanged, this, [this] { preview(); });
    connect(m_custody, &QComboBox::currentIndexChanged, this, [this] { preview(); });

    auto* card = new Card(Card::Fill::Well, this);
    auto* top = new QHBoxLayout;
    m_format = new Label(TextRole::Mono, {}, card);
    m_format->setObjectName(QStringLiteral("createPreview"));
    m_bits = new Pill(card);
    m_prefix = makeLine(QStringLiteral("createPrefix"), {}, card);
    m_prefix->setText(SecretFormat().prefix);
    m_prefix->setAccessibleName(tr("Prefix"));
    m_prefix->setToolTip(tr("What the secret begins with: up to 16 of a-z, 0-9 and _, for people and scanners to know "
                            "it by."));
    m_prefix->setMaxLength(16);
    m_prefix->setFixedWidth(84);
    setSmall(m_prefix);
    nameField(QStringLiteral("prefix"), m_prefix);
    connect(m_prefix, &QLineEdit::textEdited, this, [this] {
        touched();
        preview();
    });
    top->addWidget(m_prefix);
    top->addWidget(m_format, 1);
    top->addWidget(m_bits);
    card->body()->addLayout(top);
    m_keeps = new Label(TextRole::Secondary, {}, card);
    m_keeps->setWordWrap(true);
    card->body()->addWidget(m_keeps);
    m_recoverable = new QCheckBox(tr("Keep a recoverable copy in the secret store"), card);
    m_recoverable->setObjectName(QStringLiteral("createRecoverable"));
    m_recoverable->setToolTip(secretStoreSentence(secretsIn));
    card->body()->addWidget(m_recoverable);
    connect(m_recoverable, &QCheckBox::toggled, this, [this] { preview(); });
    addWide(card);
}

QString CreateDialog::environment() const
{
    return QString::fromLatin1(environments[std::max(0, m_environment->checkedId())]);
}

void CreateDialog::setOwners(const QStringList& owners)
{
    const QString typed = m_owner->currentText();
    m_owner->clear();
    m_owner->addItems(owners);
    m_owner->setCurrentIndex(-1);
    m_owner->setEditText(typed);
}

void CreateDialog::setChoices(const ScopeChoices& choices)
{
    m_scopes->setKnown(choices.scopes, choices.roles);
    preview();
}

void CreateDialog::setBrought(const SecretPtr& secret)
{
    m_brought = secret;
    m_custody->setCurrentIndex(m_custody->findData(static_cast<int>(Custody::Held)));
    m_secret->setPlaceholderText(tr("the pasted key, %1").arg(hintOf(*secret)));
    touched();
}

void CreateDialog::preview()
{
    const int chosen = m_custody->currentData().toInt();
    const bool issued = chosen != static_cast<int>(Custody::Held);
    const bool generated = chosen == static_cast<int>(Custody::Issued);
    setRowShown(m_secret, !generated);
    m_recoverable->setVisible(issued);
    m_prefix->setVisible(generated);
    previewFormat(generated, issued);
    m_keeps->setText(
        !issued ? sentences({tr("It goes to the secret store at once; the catalogue keeps its fingerprint."),
                             secretStoreSentence(m_secretsIn)})
        : !generated && !m_recoverable->isChecked() ? tr("Only its fingerprint is kept.")
        : m_recoverable->isChecked()
            ? tr("You will see the secret now, and can reveal it later; each look is told in the audit log.")
            : tr("Only its fingerprint is kept. You will see the secret once."));
    const QString warning = accessWarning({m_scopes->scopes(), m_scopes->roles()}, m_scopes->knownRoles());
    if (!m_account->text().trimmed().isEmpty())
        setHint(tr("Bound to a service account: whoever has this key has all rights of that account."));
    else if (!warning.isEmpty())
        setHint(warning);
    else if (m_sources->values().isEmpty())
        setHint(tr("It will work from anywhere."));
    else
        setHint({});
}

void CreateDialog::previewFormat(bool generated, bool issued)
{
    SecretFormat format;
    format.prefix = m_prefix->text();
    const Result<void> usable = generated ? checkFormat(format) : Result<void>();
    const double bits =
        generated ? entropyBits(format) : estimateEntropyBits(*makeSecret(m_secret->text().trimmed().toUtf8()));
    m_bits->setVisible(issued && usable && bits > 0);
    m_bits->setLook({bits >= leastBits ? ToneName::Good : ToneName::Danger, StatusShape::None,
                     tr("%Ln bit(s)", nullptr, int(std::floor(bits)))});
    QString shape = formatPreview(format, environment()).mid(format.prefix.size());
    shape.remove(QStringLiteral("…"));
    m_format->setText(!usable     ? detailWords(usable.error().detail)
                      : generated ? tr("%1 + 43 random characters + checksum").arg(shape)
                      : issued    ? tr("As you bring it")
                                  : tr("As its maker made it"));
    m_format->setTone(usable ? ToneName::Text : ToneName::Danger);
}

bool CreateDialog::takeTyped()
{
    if (!m_scopes->commit())
        return false;
    for (ChipField* field : {m_sources, m_tags}) {
        if (!field->commit()) {
            field->setFocus();
            return false;
        }
    }
    return limitsAreUsable();
}

bool CreateDialog::limitsAreUsable()
{
    const auto rate = rateOf(m_rate->text());
    const auto quota = quotaOf(m_quota->text());
    m_limitsError->setVisible(!rate || !quota);
    if (rate && quota)
        return true;
    m_limitsError->setText(detailWords(rate ? quota.error().detail : rate.error().detail));
    (rate ? m_quota : m_rate)->setFocus();
    return false;
}

std::optional<KeyDraft> CreateDialog::draft()
{
    if (!takeTyped())
        return std::nullopt;
    KeyDraft draft;
    draft.name = m_name->text();
    draft.owner = m_owner->currentText();
    draft.application = m_application->text();
    draft.environment = environment();
    draft.boundTo = m_account->text();
    draft.tags = m_tags->values();
    const int chosen = m_custody->currentData().toInt();
    draft.custody = chosen == broughtHere ? Custody::Issued : static_cast<Custody>(chosen);
    draft.format.prefix = m_prefix->text();
    draft.system = draft.custody == Custody::Held ? QStringLiteral("held") : QStringLiteral("local");
    draft.scopes = m_scopes->scopes();
    draft.roles = m_scopes->roles();
    draft.restrictions = withTexts({}, m_sources->values(), {}, {});
    draft.rateLimit = *rateOf(m_rate->text());
    draft.quota = *quotaOf(m_quota->text());
    draft.expiresAt = expiryOf(m_expires, m_clock.now());
    draft.recoverable = m_recoverable->isChecked();
    if (chosen != static_cast<int>(Custody::Issued))
        draft.broughtSecret =
            m_brought && m_secret->text().isEmpty() ? m_brought : makeSecret(m_secret->text().trimmed().toUtf8());
    return draft;
}

} // namespace keywright
