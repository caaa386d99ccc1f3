#include "ui/keys/dialogs/overlap_dialog.h"

#include "model/keys/lifecycle.h"
#include "ui/keys/dialogs/dialog_parts.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"

#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

// Whole days until the present end, at least one: less would end it by merely opening the dialog.
int daysLeft(const ApiKey& key, UtcTime now)
{
    const KeyVersion* old = key.overlapping();
    if (!old || !old->notAfter || *old->notAfter <= now)
        return 0;
    return std::max(1, int(std::chrono::ceil<Days>(*old->notAfter - now).count()));
}

} // namespace

OverlapDialog::OverlapDialog(const ApiKey& key, const Clock& clock, QWidget* parent)
    : DialogFrame(u"overlapDialog"_s, tr("Overlap of %1").arg(key.name),
                  tr("How long the old version works beside the new one."), parent)
    , m_key(key)
    , m_clock(clock)
    , m_days(new QSpinBox)
    , m_effect(new Label(TextRole::Text))
{
    m_days->setObjectName(u"overlapDays"_s);
    m_days->setRange(0, lifecycle::maxOverlapDays);
    m_days->setSpecialValueText(tr("end it now"));
    followSuffix(m_days, [](int days) { return tr(" more day(s)", "after a number", days); });
    m_days->setValue(daysLeft(key, clock.now()));
    addRow(tr("Works for"), m_days);
    auto* card = new Card(Card::Fill::Well);
    m_effect->setObjectName(u"overlapEffect"_s);
    m_effect->setWordWrap(true);
    card->body()->addWidget(m_effect);
    addWide(card);
    addSubmit(tr("Change the overlap"), ButtonKind::Primary);
    connect(m_days, &QSpinBox::valueChanged, this, [this] {
        touched();
        explain();
    });
    explain();
}

UtcTime OverlapDialog::end() const
{
    return m_clock.now() + Days(m_days->value());
}

void OverlapDialog::explain()
{
    const KeyVersion* old = m_key.overlapping();
    if (!old)
        return;
    const UtcTime now = m_clock.now();
    const bool ends = m_days->value() == 0;
    const UtcTime until = m_key.expiresAt ? std::min(end(), *m_key.expiresAt) : end();
    QStringList lines{
        ends ? tr("Version %1 stops working at once, for good. Callers that still use it fail.").arg(old->number)
             : tr("Version %1 works until %2.").arg(old->number).arg(exactTime(until))};
    lines += old->lastUsedAt ? tr("It was last used %1.").arg(relativeTime(*old->lastUsedAt, now))
                             : tr("It was never used as far as is known.");
    m_effect->setText(lines.join(u'\n'));
    m_effect->setTone(ends ? ToneName::Warning : ToneName::Text);
}

} // namespace keywright
