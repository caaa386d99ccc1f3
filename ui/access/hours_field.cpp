#include "ui/access/hours_field.h"

#include "ui/access/hours_grid.h"
#include "ui/look/buttons.h"
#include "ui/look/chips.h"
#include "ui/look/labels.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t officeDay = 0x03FF00; // 8 to 18

HoursGrid::Week always()
{
    HoursGrid::Week week;
    week.fill(HoursOfWeek::wholeDay);
    return week;
}

HoursGrid::Week office()
{
    HoursGrid::Week week{};
    std::fill_n(week.begin(), 5, officeDay);
    return week;
}

} // namespace

HoursField::HoursField(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_grid(new HoursGrid(objectName + u"Grid"_s, this))
    , m_zone(new QComboBox(this))
    , m_always(new Chip(objectName + u"Always"_s, tr("Always"), this))
    , m_office(new Chip(objectName + u"Office"_s, tr("Office hours"), this))
    , m_text(new Label(TextRole::Caption, {}, this))
{
    setObjectName(objectName);
    m_office->setToolTip(tr("Monday to Friday, 8 to 18"));
    m_zone->setObjectName(objectName + u"Zone"_s);
    m_text->setObjectName(objectName + u"Text"_s);
    m_text->setWordWrap(true);
    makeZones();
    auto* top = new QHBoxLayout;
    top->setSpacing(measure::gap);
    top->addWidget(m_always);
    top->addWidget(m_office);
    top->addStretch(1);
    top->addWidget(m_zone);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_grid);
    column->addWidget(m_text);
    setFocusProxy(m_grid);
    const auto told = [this] {
        tell();
        Q_EMIT changed();
    };
    connect(m_grid, &HoursGrid::changed, this, told);
    connect(m_zone, &QComboBox::editTextChanged, this, told);
    const auto preset = [this, told](Chip* chip, const HoursGrid::Week& week) {
        connect(chip, &QAbstractButton::clicked, this, [this, told, week] {
            m_grid->setWeek(week);
            told();
        });
    };
    preset(m_always, always());
    preset(m_office, office());
    setHours({});
}

void HoursField::makeZones()
{
    QStringList zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        zones += QString::fromLatin1(id);
    m_zone->setAccessibleName(tr("Time zone")); // the line in it takes it over
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(zones);
    m_zone->setMinimumWidth(180);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void HoursField::setHours(const std::optional<HoursOfWeek>& hours)
{
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_storedZone = hours ? hours->timeZone : QString();
    m_grid->setWeek(hours ? hours->hours : always());
    m_zone->setEditText(hours ? hours->timeZone : here.isEmpty() ? u"UTC"_s : here);
    tell();
}

bool HoursField::isAlways() const
{
    return m_grid->week() == always();
}

bool HoursField::isNever() const
{
    return m_grid->week() == HoursGrid::Week{};
}

std::optional<HoursOfWeek> HoursField::hours() const
{
    if (isAlways())
        return std::nullopt;
    return HoursOfWeek{m_grid->week(), m_zone->currentText().trimmed()};
}

QString HoursField::wrong() const
{
    if (isNever())
        return tr("No hour is left: the key would never work. To stop it, disable it.");
    const auto chosen = hours();
    if (chosen && chosen->timeZone != m_storedZone && !chosen->hasKnownZone())
        return tr("This machine knows no time zone “%1”.").arg(chosen->timeZone);
    return {};
}

void HoursField::tell()
{
    m_always->setChecked(isAlways());
    m_office->setChecked(m_grid->week() == office());
    const QString why = wrong();
    const auto chosen = hours();
    m_text->setTone(why.isEmpty() ? ToneName::Secondary : ToneName::Danger);
    m_text->setText(!why.isEmpty() ? why
                    : chosen       ? chosen->toString()
                                   : tr("At any hour. Drag over the hours to clear them."));
}

bool HoursField::commit()
{
    if (wrong().isEmpty())
        return true;
    if (isNever())
        m_grid->setFocus();
    else
        m_zone->setFocus();
    return false;
}

} // namespace keywright
