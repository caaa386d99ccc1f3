#include "ui/keys/dialogs/change_dialogs.h"

#include "model/core/words.h"
#include "ui/fields/chip_field.h"
#include "ui/keys/dialogs/key_fields.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace keywright {
namespace {

QLineEdit* makeLine(const QString& objectName, const QString& text, const QString& hint, QWidget* parent)
{
    auto* line = new QLineEdit(text, parent);
    line->setObjectName(objectName);
    line->setPlaceholderText(hint);
    return line;
}

QSpinBox* makeDays(const QString& objectName, int value, int most, const QString& zero, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setRange(0, most);
    box->setValue(value);
    box->setSuffix(QCoreApplication::translate("KeyFields", " days"));
    box->setSpecialValueText(zero);
    return box;
}

// A card with one label for what the act will do.
Label* makeEffect(const QString& objectName, DialogFrame* dialog, Card*& card)
{
    card = new Card(Card::Fill::Well, dialog);
    auto* effect = new Label(TextRole::Text, {}, card);
    effect->setObjectName(objectName);
    effect->setWordWrap(true);
    effect->setTextFormat(Qt::PlainText);
    card->body()->addWidget(effect);
    return effect;
}

} // namespace

AccessDialog::AccessDialog(const ApiKey& key, const Clock& clock, QWidget* parent)
    : DialogFrame(QStringLiteral("accessDialog"), tr("Access of %1").arg(key.name),
                  key.lastUsedAt ? tr("Last used %1.").arg(relativeTime(*key.lastUsedAt, clock.now()))
                                 : tr("Never used as far as is known."),
                  parent)
    , m_key(key)
    , m_scopes(makeScopeField(QStringLiteral("accessScopes"), this))
    , m_sources(makeSourceField(QStringLiteral("accessSources"), this))
    , m_methods(makeMethodField(QStringLiteral("accessMethods"), this))
    , m_paths(makePathField(QStringLiteral("accessPaths"), this))
    , m_hours(makeLine(QStringLiteral("accessHours"),
                       key.restrictions.hours ? key.restrictions.hours->toString() : QString(),
                       tr("always, or Mon-Fri 08-18 Europe/Berlin"), this))
    , m_effect(nullptr)
{
    m_scopes->setValues(textsOf(key.scopes));
    m_sources->setValues(sourceTexts(key.restrictions));
    m_methods->setValues(key.restrictions.methods);
    m_paths->setValues(pathTexts(key.restrictions));
    addRow(tr("May do"), m_scopes);
    addRow(tr("Allowed from"), m_sources);
    addRow(tr("Methods"), m_methods);
    addRow(tr("Paths"), m_paths);
    addRow(tr("Hours"), m_hours);
    Card* card = nullptr;
    m_effect = makeEffect(QStringLiteral("accessEffect"), this, card);
    addWide(card);
    addSubmit(tr("Change access"), ButtonKind::Primary);
    for (ChipField* field : {m_scopes, m_sources, m_methods, m_paths})
        connect(field, &ChipField::changed, this, [this] {
            touched();
            judge();
        });
    connect(m_hours, &QLineEdit::textEdited, this, [this] {
        touched();
        judge();
    });
    judge();
}

void AccessDialog::setScopes(const QStringList& known)
{
    m_scopes->setChoices(known);
}

bool AccessDialog::commit()
{
    for (ChipField* field : {m_scopes, m_sources, m_methods, m_paths}) {
        if (!field->commit()) {
            field->setFocus();
            return false;
        }
    }
    if (!m_hours->text().trimmed().isEmpty()) {
        const Result<HoursOfWeek> hours = HoursOfWeek::parse(m_hours->text());
        if (!hours) {
            m_hours->setFocus();
            fail(hours.error());
            return false;
        }
    }
    return true;
}

QList<Scope> AccessDialog::scopes() const
{
    return scopesOf(m_scopes->values());
}

Restrictions AccessDialog::restrictions() const
{
    Restrictions restrictions =
        withTexts(m_key.restrictions, m_sources->values(), m_methods->values(), m_paths->values());
    restrictions.hours.reset();
    if (const Result<HoursOfWeek> hours = HoursOfWeek::parse(m_hours->text()); hours)
        restrictions.hours = *hours;
    return restrictions;
}

void AccessDialog::judge()
{
    QStringList added, removed;
    const QStringList before = textsOf(m_key.scopes);
    for (const QString& scope : m_scopes->values()) {
        if (!before.contains(scope))
            added += scope;
    }
    for (const QString& scope : before) {
        if (!m_scopes->values().contains(scope))
            removed += scope;
    }
    QStringList lines;
    if (!added.isEmpty())
        lines += tr("Gains: %1").arg(added.join(QStringLiteral(", ")));
    if (!removed.isEmpty())
        lines += tr("Loses: %1").arg(removed.join(QStringLiteral(", ")));
    const Restrictions now = restrictions();
    if (now != m_key.restrictions)
        lines += now.isEmpty() ? tr("Becomes unrestricted: it will work from anywhere, at any time.")
                               : tr("Restrictions change.");
    if (m_scopes->values().isEmpty() && m_key.roles.isEmpty())
        lines += tr("Without scopes nothing is allowed.");
    m_effect->setText(lines.isEmpty() ? tr("Nothing changes yet.") : lines.join(QLatin1Char('\n')));
    m_effect->setTone(now.isEmpty() && !m_key.restrictions.isEmpty() ? ToneName::Warning : ToneName::Text);
}

LimitsDialog::LimitsDialog(const ApiKey& key, const Clock& clock, QWidget* parent)
    : DialogFrame(QStringLiteral("limitsDialog"), tr("Limits and lifetime of %1").arg(key.name),
                  tr("They belong to the key and survive rotation."), parent)
    , m_clock(clock)
    , m_rate(makeLine(QStringLiteral("limitsRate"), key.rateLimit ? key.rateLimit->toString() : QString(),
                      tr("none; 100/s, or 100/s:200 with a burst of 200"), this))
    , m_quota(makeLine(QStringLiteral("limitsQuota"), key.quota ? key.quota->toString() : QString(),
                       tr("none; 10000/day, 1M/month"), this))
    , m_expires(makeExpiryBox(QStringLiteral("limitsExpires"), key.expiresAt, clock.now(), this))
    , m_every(makeDays(QStringLiteral("limitsEvery"), key.rotation.everyDays, 3'650, tr("no reminder"), this))
    , m_overlap(makeDays(QStringLiteral("limitsOverlap"), key.rotation.overlapDays, lifecycle::maxOverlapDays,
                         tr("none"), this))
{
    if (!key.expiresAt)
        m_expires->setCurrentIndex(m_expires->findData(0));
    addRow(tr("Rate limit"), m_rate);
    addRow(tr("Quota"), m_quota);
    addRow(tr("Expires"), m_expires);
    addRow(tr("Rotate every"), m_every);
    addRow(tr("Overlap"), m_overlap);
    addSubmit(tr("Change limits"), ButtonKind::Primary);
    for (QLineEdit* line : {m_rate, m_quota})
        connect(line, &QLineEdit::textEdited, this, [this] { touched(); });
}

Result<std::optional<RateLimit>> LimitsDialog::rate() const
{
    return rateOf(m_rate->text());
}

Result<std::optional<Quota>> LimitsDialog::quota() const
{
    return quotaOf(m_quota->text());
}

std::optional<UtcTime> LimitsDialog::expires() const
{
    return expiryOf(m_expires, m_clock.now());
}

RotationPolicy LimitsDialog::rotation() const
{
    return {m_every->value(), m_overlap->value()};
}

DetailsDialog::DetailsDialog(const ApiKey& key, QWidget* parent)
    : DialogFrame(QStringLiteral("detailsDialog"), tr("Details of %1").arg(key.name), {}, parent)
    , m_name(makeLine(QStringLiteral("detailsName"), key.name, {}, this))
    , m_application(makeLine(QStringLiteral("detailsApplication"), key.application, tr("which program uses it"), this))
    , m_environment(new QComboBox(this))
    , m_account(makeLine(QStringLiteral("detailsAccount"), key.boundTo, tr("none"), this))
    , m_tags(makeTagField(QStringLiteral("detailsTags"), this))
    , m_notes(new QPlainTextEdit(key.notes, this))
{
    m_environment->setObjectName(QStringLiteral("detailsEnvironment"));
    for (const char* name : {"production", "staging", "development", "ci"})
        m_environment->addItem(environmentWord(QString::fromLatin1(name)), QString::fromLatin1(name));
    if (m_environment->findData(key.environment) < 0)
        m_environment->addItem(environmentWord(key.environment), key.environment);
    m_environment->setCurrentIndex(m_environment->findData(key.environment));
    m_tags->setValues(key.tags);
    m_notes->setObjectName(QStringLiteral("detailsNotes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(96);
    addRow(tr("Name"), m_name);
    addRow(tr("Application"), m_application);
    addRow(tr("Environment"), m_environment);
    addRow(tr("Service account"), m_account);
    addRow(tr("Tags"), m_tags);
    addRow(tr("Notes"), m_notes);
    addSubmit(tr("Save details"), ButtonKind::Primary);
    connect(m_name, &QLineEdit::textEdited, this, [this] { touched(); });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { touched(); });
}

KeyService::Description DetailsDialog::description()
{
    m_tags->commit();
    return {m_name->text(),         m_application->text(), m_environment->currentData().toString(),
            m_notes->toPlainText(), m_account->text(),     m_tags->values()};
}

RotateDialog::RotateDialog(const ApiKey& key, const Clock& clock, QWidget* parent)
    : DialogFrame(QStringLiteral("rotateDialog"), tr("Rotate %1").arg(key.name),
                  tr("A new secret is made first; the old one works until the overlap ends."), parent)
    , m_key(key)
    , m_clock(clock)
    , m_days(makeDays(QStringLiteral("rotateOverlap"), key.rotation.overlapDays, lifecycle::maxOverlapDays,
                      tr("none: the old secret stops at once"), this))
    , m_effect(nullptr)
{
    addRow(tr("Overlap"), m_days);
    if (key.custody == Custody::Held) {
        m_secret = makeLine(QStringLiteral("rotateSecret"), {}, tr("paste the new secret"), this);
        m_secret->setEchoMode(QLineEdit::Password);
        addRow(tr("New secret"), m_secret);
        connect(m_secret, &QLineEdit::textEdited, this, [this] { touched(); });
    }
    Card* card = nullptr;
    m_effect = makeEffect(QStringLiteral("rotateEffect"), this, card);
    addWide(card);
    addSubmit(tr("Rotate"), ButtonKind::Primary);
    connect(m_days, &QSpinBox::valueChanged, this, [this] { explain(); });
    explain();
}

void RotateDialog::explain()
{
    const KeyVersion* current = m_key.current();
    QStringList lines;
    if (current) {
        const UtcTime now = m_clock.now();
        UtcTime end = now + overlap();
        if (m_key.expiresAt && *m_key.expiresAt < end)
            end = *m_key.expiresAt;
        lines += m_days->value() == 0
                     ? tr("Version %1 stops working at once. Callers that still use it fail.").arg(current->number)
                     : tr("Version %1 works until %2.").arg(current->number).arg(exactTime(end));
        lines += current->lastUsedAt ? tr("It was last used %1.").arg(relativeTime(*current->lastUsedAt, now))
                                     : tr("It was never used as far as is known.");
        if (const KeyVersion* older = m_key.overlapping())
            lines += tr("Version %1, which still overlaps, stops at once.").arg(older->number);
    }
    lines += m_key.custody == Custody::Held
                 ? tr("The new secret goes to the secret store; hand it to those who need it.")
             : m_key.recoverable ? tr("You will see the new secret, and a copy is kept.")
                                 : tr("You will see the new secret once.");
    m_effect->setText(lines.join(QLatin1Char('\n')));
    m_effect->setTone(m_days->value() == 0 ? ToneName::Warning : ToneName::Text);
}

Micros RotateDialog::overlap() const
{
    return Days(m_days->value());
}

SecretPtr RotateDialog::brought() const
{
    return m_secret ? makeSecret(m_secret->text().trimmed().toUtf8()) : SecretPtr();
}

} // namespace keywright
