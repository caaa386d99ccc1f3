// Whose requests the Usage page shows: what is chosen in one chart narrows the others, and stands as a chip that can be
// taken away.
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/keys/filter_vocabulary.h"
#include "ui/keys/filter_text.h"
#include "ui/look/chips.h"
#include "ui/usage/usage_page.h"
#include "ui/usage/usage_words.h"
#include "ui/usage/week_grid.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int menuValues = 40;

} // namespace

Chip* UsagePage::brushChip(const QString& objectName)
{
    auto* chip = new Chip(objectName, QString());
    chip->setCheckable(true);
    chip->setRemovable(true);
    chip->hide();
    connect(chip, &QAbstractButton::clicked, chip, [chip] { chip->setChecked(true); });
    return chip;
}

void UsagePage::setBrush(Chip* chip, const QString& words)
{
    chip->setChecked(!words.isEmpty()); // first: its text is broader then
    chip->setText(words);
    chip->setAccessibleName(tr("Only %1").arg(words));
    chip->setVisible(!words.isEmpty());
}

void UsagePage::setWho(const QString& term, const QString& name)
{
    m_who = term;
    setBrush(m_whoChip, term.isEmpty() ? QString() : name);
    if (term.isEmpty())
        m_marked.reset();
    ask();
}

// An owner is the same as the one that the menu offers; those without one have no entry there.
void UsagePage::chooseOwner(const QString& term, const QString& name)
{
    const auto owner = std::find_if(m_shown.owners.begin(), m_shown.owners.end(), [&name](const OwnerUsage& one) {
        return !one.owner.isEmpty() && usage_words::ownerName(one) == name;
    });
    if (owner == m_shown.owners.end())
        setWho(term, name);
    else
        chooseFacet(FilterTerm::Field::Owner, m_ownerChip, owner->owner, owner->owner);
}

void UsagePage::chooseApi(const QString& api)
{
    m_api = api;
    setBrush(m_apiChip, api);
    ask();
}

void UsagePage::chooseOutcome(int group)
{
    const auto chosen = group < 0 ? std::nullopt : std::optional(OutcomeGroup(group));
    m_outcome = chosen == m_outcome ? std::nullopt : chosen;
    setBrush(m_outcomeChip, m_outcome ? usage_words::groupWord(*m_outcome) : QString());
    ask();
}

void UsagePage::chooseHour(const std::optional<WeekHour>& hour)
{
    m_weekHour = hour;
    m_week->setChosen(hour);
    setBrush(m_hourChip, hour ? tr("%1, %2 to %3", "a day of the week, hours")
                                    .arg(QLocale().standaloneDayName(hour->day + 1), usage_words::hourWord(hour->hour),
                                         usage_words::hourWord(hour->hour + 1))
                              : QString());
    ask();
}

void UsagePage::chooseFacet(FilterTerm::Field field, Chip* chip, const QString& value, const QString& word)
{
    chip->setText(word);
    chip->setRemovable(true);
    chip->setChecked(true);
    setFacet(field, value);
}

Chip* UsagePage::facetChip(FilterTerm::Field field, const QString& title)
{
    auto* chip = new Chip(u"usage_"_s + filterFieldName(field), title);
    chip->setHasMenu(true);
    chip->setCheckable(true);
    chip->setAccessibleName(tr("Filter by %1").arg(title));
    connect(chip, &QAbstractButton::clicked, this, [this, field, chip] {
        chip->setChecked(chip->isRemovable());
        openFacet(field, chip);
    });
    connect(chip, &Chip::removeAsked, this, [this, field, chip, title] {
        chip->setText(title);
        chip->setChecked(false);
        chip->setRemovable(false);
        setFacet(field, {});
    });
    return chip;
}

void UsagePage::openFacet(FilterTerm::Field field, Chip* chip)
{
    const auto job = [field](Services& services) { return services.keyStore->values(field, menuValues); };
    whenDone(m_lanes.front.run(job), chip, [this, field, chip](const Result<QList<KeyStore::ValueCount>>& values) {
        if (!values)
            return Q_EMIT told(ToneName::Danger, describe(values.error()).whole());
        auto* menu = new QMenu(chip);
        menu->setObjectName(u"usageMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const KeyStore::ValueCount& value : *values) {
            if (value.value.isEmpty())
                continue;
            const QString word = field == FilterTerm::Field::Environment ? environmentWord(value.value) : value.value;
            connect(menu->addAction(QString(word).replace(u'&', u"&&"_s)), &QAction::triggered, chip,
                    [this, field, chip, word, value = value.value] { chooseFacet(field, chip, value, word); });
        }
        menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 4)));
    });
}

void UsagePage::setFacet(FilterTerm::Field field, const QString& value)
{
    m_filter = withTerm(m_filter, field, value.isEmpty() ? QStringList() : QStringList{value});
    ask();
}

} // namespace keywright
