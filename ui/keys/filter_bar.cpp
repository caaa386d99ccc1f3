#include "ui/keys/filter_bar.h"

#include "model/core/joined_words.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/keys/filter_vocabulary.h"
#include "model/services.h"
#include "ui/keys/filter_text.h"
#include "ui/keys/search_words.h"
#include "ui/look/chips.h"
#include "ui/look/labels.h"
#include "ui/look/time_words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;
using Field = FilterTerm::Field;

namespace {

constexpr int menuValues = 40;

// Where the chips are. When it becomes narrower, what it covered is painted anew: Qt moves pixels of chips otherwise.
class ChipPlace final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        if (parentWidget())
            parentWidget()->update();
    }
};

} // namespace

FilterBar::FilterBar(ServiceThread& front, QWidget* parent)
    : QWidget(parent)
    , m_front(front)
    , m_counts(new Label(TextRole::Caption))
    , m_fault(new Label(TextRole::Caption))
{
    setObjectName(u"filterBar"_s);
    m_counts->setObjectName(u"keyCounts"_s);
    m_counts->setWordWrap(false);
    QList<Choice> statuses;
    using lifecycle::ShownStatus;
    for (const auto status : {ShownStatus::Active, ShownStatus::Overlapping, ShownStatus::Deprecated,
                              ShownStatus::Disabled, ShownStatus::Expired, ShownStatus::Revoked, ShownStatus::Deleted})
        statuses.append({lifecycle::shownStatusName(status), statusWord(status)});
    m_fault->setObjectName(u"searchFault"_s);
    m_fault->setTone(ToneName::Danger);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::RichText);
    m_fault->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_fault->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(m_fault, &QLabel::linkActivated, this, &FilterBar::fixAsked);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap);
    m_line = new QHBoxLayout;
    column->addLayout(m_line);
    m_line->setSpacing(12);
    auto* chips = new ChipPlace;
    m_chips = new FlowLayout(measure::gap, chips);
    m_chips->setContentsMargins(0, 0, 0, 0);
    auto* places = new QStackedLayout; // a fault takes the place of the chips: the table does not move under the hand
    places->addWidget(chips);
    places->addWidget(m_fault);
    m_line->addLayout(places, 1);
    m_places = places;
    m_line->addWidget(m_counts, 0, Qt::AlignVCenter);
    add(Field::Status, tr("Status"), true, statuses);
    add(Field::Environment, tr("Environment"), true);
    add(Field::Owner, tr("Owner"), true);
    add(Field::System, tr("System"), true);
    add(Field::Tag, tr("Tag"), true);
    add(Field::Expires, tr("Expires"), false,
        {{u"<7d"_s, tr("Within 7 days")},
         {u"<30d"_s, tr("Within 30 days")},
         {u"<90d"_s, tr("Within 90 days")},
         {u"never"_s, tr("No expiry")}});
    add(Field::Used, tr("Last used"), false,
        {{u"never"_s, tr("Never used")},
         {u">30d"_s, tr("Not for 30 days")},
         {u">90d"_s, tr("Not for 90 days")},
         {u"<7d"_s, tr("In the last 7 days")}});
    for (const Facet& facet : std::as_const(m_facets))
        m_chips->addWidget(facet.chip);
}

void FilterBar::add(Field field, const QString& title, bool many, const QList<Choice>& fixed)
{
    auto* chip = new Chip(u"chip_"_s + filterFieldName(field), title);
    chip->setHasMenu(true);
    chip->setAccessibleName(tr("Filter by %1").arg(title));
    m_facets.append({field, title, chip, many, fixed});
    const qsizetype at = m_facets.size() - 1;
    connect(chip, &QAbstractButton::clicked, this, [this, at, chip] {
        chip->setChecked(!valuesOf(m_filter, m_facets.at(at).field).isEmpty());
        open(m_facets.at(at));
    });
    connect(chip, &Chip::removeAsked, this, [this, field] { Q_EMIT termAsked(field, {}); });
}

QString FilterBar::wordOf(const Facet& facet, const QString& value) const
{
    for (const Choice& choice : facet.fixed)
        if (choice.value == value)
            return choice.word;
    if (facet.field == Field::Environment)
        return environmentWord(value);
    if (facet.field == Field::System)
        return systemWord(value);
    return value;
}

// A filter looks past upper and lower case; what is shown of it is as it was written.
QStringList FilterBar::writtenValues(FilterTerm::Field field) const
{
    QStringList values = valuesOf(m_filter, field);
    for (const FilterTerm& term : m_filter.terms) {
        if (term.field != field || term.negated)
            continue;
        const QString written = m_text.mid(term.position, term.length);
        for (QString& value : values)
            if (const qsizetype at = written.indexOf(value, 0, Qt::CaseInsensitive); at >= 0)
                value = written.mid(at, value.size());
        break; // a facet shows the first one of its field
    }
    return values;
}

void FilterBar::show(const KeyFilter& filter, const QString& text)
{
    m_filter = filter;
    m_text = text;
    showOthers(text);
    for (const Facet& facet : std::as_const(m_facets)) {
        const QStringList values = writtenValues(facet.field);
        QStringList words;
        for (const QString& value : values)
            words += wordOf(facet, value);
        QString title = facet.title;
        // A word of ours says by itself what it is about; a value that was typed does not.
        if (words.size() == 1)
            title =
                words[0] == values[0] && facet.field != Field::Environment ? labelled(facet.title, words[0]) : words[0];
        else if (words.size() > 1)
            title = tr("%1: %2 +%3").arg(facet.title, words[0]).arg(words.size() - 1);
        facet.chip->setText(title);
        facet.chip->setToolTip(words.size() > 1 ? listed(words) : QString());
        facet.chip->setChecked(!values.isEmpty());
        facet.chip->setRemovable(!values.isEmpty());
    }
}

bool FilterBar::hasFacet(const FilterTerm& term) const
{
    if (term.negated || term.field == Field::Text)
        return false;
    for (const FilterTerm& first : m_filter.terms) // a facet shows the first one of its field
        if (first.field == term.field && !first.negated)
            return &first == &term && std::any_of(m_facets.begin(), m_facets.end(),
                                                  [&](const Facet& facet) { return facet.field == term.field; });
    return false;
}

// What is asked for and has no chip of its own gets one, so that it can be seen and taken back by the mouse.
void FilterBar::showOthers(const QString& text)
{
    for (Chip* chip : std::as_const(m_others)) {
        m_chips->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_others.clear();
    for (const FilterTerm& term : m_filter.terms) {
        if (term.field == Field::Text || hasFacet(term))
            continue;
        const QString written = text.mid(term.position, term.length);
        constexpr int longest = 40;
        auto* chip = new Chip(u"term_%1"_s.arg(m_others.size()),
                              written.size() > longest ? written.left(longest) + u'…' : written);
        const QString meaning = term.values.size() == 1 ? valueMeaning(term.field, term.values.first()) : QString();
        chip->setToolTip(meaning.isEmpty() ? written : written + u'\n' + meaning);
        chip->setAccessibleName(tr("Remove %1").arg(written));
        chip->setRemovable(true);
        chip->setChecked(true);
        m_others.append(chip);
        m_chips->addWidget(chip);
        const auto remove = [this, at = term.position, length = term.length] { Q_EMIT termRemoved(at, length); };
        connect(chip, &Chip::removeAsked, this, remove);
        connect(chip, &QAbstractButton::clicked, this, remove);
        chip->show();
    }
}

void FilterBar::addAtEnd(QWidget* widget)
{
    m_line->addWidget(widget, 0, Qt::AlignVCenter);
}

void FilterBar::setCounts(qint64 shown, qint64 total, bool complete)
{
    if (!complete)
        m_counts->setText(tr("Counting…"));
    else if (m_filter.isEmpty() || shown == total)
        m_counts->setText(tr("%Ln keys", nullptr, int(shown)));
    else if (m_filter.includeDeleted) // more than the side bar says there are
        m_counts->setText(tr("%1 of %Ln keys, deleted ones included", nullptr, int(total)).arg(grouped(shown)));
    else
        m_counts->setText(tr("%1 of %Ln keys", nullptr, int(total)).arg(grouped(shown)));
}

void FilterBar::setFault(const std::optional<FilterFault>& fault)
{
    m_places->setCurrentIndex(fault ? 1 : 0);
    if (!fault)
        return;
    const ErrorWords words = describe(*fault);
    const QString todo = words.todo.toHtmlEscaped();
    m_fault->setText(sentences(
        {words.what.toHtmlEscaped(), fault->suggestion.isEmpty() ? todo : u"<a href=\"fix\">%1</a>"_s.arg(todo)}));
    m_fault->setAccessibleName(words.whole());
}

void FilterBar::open(const Facet& facet)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"menu_"_s + filterFieldName(facet.field));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPoint below = facet.chip->mapToGlobal(QPoint(0, facet.chip->height() + 4));
    if (!facet.fixed.isEmpty()) {
        fill(menu, facet, facet.fixed);
        menu->popup(below);
        return;
    }
    const auto job = [field = facet.field](Services& services) { return services.keyStore->values(field, menuValues); };
    whenDone(m_front.run(job), menu, [this, menu, facet, below](const Result<QList<KeyStore::ValueCount>>& values) {
        QList<Choice> choices;
        if (values)
            for (const KeyStore::ValueCount& one : *values)
                if (!one.value.isEmpty())
                    choices.append({one.value, wordOf(facet, one.value), one.count});
        fill(menu, facet, choices);
        if (choices.isEmpty()) {
            const QString words = values ? tr("Nothing to choose from yet") : describe(values.error()).what;
            menu->addAction(words)->setEnabled(false);
        }
        menu->popup(below);
    });
}

void FilterBar::fill(QMenu* menu, const Facet& facet, const QList<Choice>& choices)
{
    const QStringList chosen = writtenValues(facet.field);
    for (const Choice& choice : choices) {
        QString text = QString(choice.word).replace(u'&', u"&&"_s);
        if (choice.count >= 0)
            text += u'\t' + grouped(choice.count);
        QAction* action = menu->addAction(text);
        action->setObjectName(u"choice_"_s + choice.value.toLower());
        action->setCheckable(true);
        action->setChecked(chosen.contains(choice.value, Qt::CaseInsensitive));
        connect(action, &QAction::triggered, this,
                [this, field = facet.field, many = facet.many, chosen, value = choice.value](bool on) {
                    QStringList values = many ? chosen : QStringList();
                    values.removeIf([&](const QString& one) { return one.compare(value, Qt::CaseInsensitive) == 0; });
                    if (on)
                        values += value;
                    Q_EMIT termAsked(field, values);
                });
    }
    if (chosen.isEmpty())
        return;
    menu->addSeparator();
    connect(menu->addAction(tr("Clear")), &QAction::triggered, this,
            [this, field = facet.field] { Q_EMIT termAsked(field, {}); });
}

} // namespace keywright
