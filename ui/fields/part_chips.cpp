#include "ui/fields/part_chips.h"

#include "ui/look/chips.h"
#include "ui/look/time_words.h"

#include <QButtonGroup>

namespace keywright {

PartChips::PartChips(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setLayout(new FlowLayout(measure::gap));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int part, bool on) {
        if (on)
            Q_EMIT chosen(part);
    });
}

void PartChips::add(int part, const QString& objectName)
{
    auto* chip = new Chip(objectName, {}, this);
    chip->setCheckable(true);
    m_group->addButton(chip, part);
    layout()->addWidget(chip);
    if (m_whole >= 0)
        return;
    m_whole = part;
    chip->setChecked(true);
}

void PartChips::say(int part, const QString& words, qint64 count)
{
    QAbstractButton* chip = m_group->button(part);
    chip->setText(words.arg(grouped(count)));
    chip->setEnabled(part == m_whole || count > 0);
    chip->updateGeometry();
    if (!m_group->checkedButton() || !m_group->checkedButton()->isEnabled())
        m_group->button(m_whole)->setChecked(true);
}

} // namespace keywright
