#include "ui/keys/dialogs/limits_dialog.h"

#include "model/core/detail_words.h"
#include "model/keys/lifecycle.h"
#include "ui/keys/dialogs/dialog_parts.h"
#include "ui/keys/dialogs/key_fields.h"
#include "ui/look/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRotationDays = 3650;

// The field with the place for what is wrong with it.
QWidget* withError(QLineEdit* line, Label* error, QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(line);
    column->addWidget(error);
    both->setFocusProxy(line);
    error->setObjectName(line->objectName() + u"Error"_s);
    error->setTone(ToneName::Danger);
    error->setWordWrap(true);
    error->hide();
    return both;
}

} // namespace

LimitsDialog::LimitsDialog(const ApiKey& key, const Clock& clock, QWidget* parent)
    : DialogFrame(u"limitsDialog"_s, tr("Limits and lifetime of %1").arg(key.name),
                  tr("They belong to the key and survive rotation."), parent)
    , m_clock(clock)
    , m_rate(makeLine(u"limitsRate"_s, key.rateLimit ? key.rateLimit->toString() : QString(),
                      tr("none; 100/s, or 100/s:200 with a burst of 200"), this))
    , m_quota(makeLine(u"limitsQuota"_s, key.quota ? key.quota->toString() : QString(), tr("none; 10000/day, 1M/month"),
                       this))
    , m_expires(makeExpiryBox(u"limitsExpires"_s, key.expiresAt, clock.now(), this))
    , m_every(makeDays(u"limitsEvery"_s, key.rotation.everyDays, mostRotationDays, tr("no reminder"), this))
    , m_overlap(makeDays(u"limitsOverlap"_s, key.rotation.overlapDays, lifecycle::maxOverlapDays, tr("none"), this))
    , m_rateError(new Label(TextRole::Caption, QString(), this))
    , m_quotaError(new Label(TextRole::Caption, QString(), this))
{
    if (!key.expiresAt)
        m_expires->setCurrentIndex(m_expires->findData(0));
    m_rate->setAccessibleName(tr("Rate limit"));
    m_quota->setAccessibleName(tr("Quota"));
    addRow(tr("Rate limit"), withError(m_rate, m_rateError, this));
    addRow(tr("Quota"), withError(m_quota, m_quotaError, this));
    addRow(tr("Expires"), m_expires);
    addRow(tr("Rotate every"), m_every);
    addRow(tr("Overlap"), m_overlap);
    addSubmit(tr("Change limits"), ButtonKind::Primary);
    const std::pair<QLineEdit*, Label*> lines[]{{m_rate, m_rateError}, {m_quota, m_quotaError}};
    for (const auto& [line, error] : lines)
        connect(line, &QLineEdit::textEdited, this, [this, error = error] {
            error->hide();
            touched();
        });
    connect(m_expires, &QComboBox::activated, this, [this] { touched(); });
    for (QSpinBox* days : {m_every, m_overlap})
        connect(days, &QSpinBox::valueChanged, this, [this] { touched(); });
}

bool LimitsDialog::commit()
{
    const auto check = [](QLineEdit* line, Label* error, const auto& value) {
        error->setText(value ? QString() : detailWords(value.error().detail));
        error->setVisible(!value);
        if (!value)
            line->setFocus();
        return value.ok();
    };
    const bool good = check(m_quota, m_quotaError, quota());
    return check(m_rate, m_rateError, rate()) && good; // the first wrong one has the focus
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

} // namespace keywright
