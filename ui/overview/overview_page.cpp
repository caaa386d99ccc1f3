#include "ui/overview/overview_page.h"

#include "model/core/words.h"
#include "ui/keys/filter_text.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"
#include "ui/overview/bar_chart.h"
#include "ui/overview/even_grid.h"
#include "ui/overview/figure_tile.h"
#include "ui/overview/start_guide.h"
#include "ui/window/command.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMillis = 250;

struct Wording {
    const char* id;
    const char* words;
    ToneName alarm;
};

constexpr Wording figureWords[]{
    {"expired", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Expired"), ToneName::Danger},
    {"expiring1", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Expire within 1 day"), ToneName::Danger},
    {"expiring7", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Expire within 7 days"), ToneName::Warning},
    {"expiring14", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Expire within 14 days"), ToneName::Text},
    {"expiring30", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Expire within 30 days"), ToneName::Text},
    {"ending", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Overlap ends in 7 days"), ToneName::Warning},
    {"leaked", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Found in a log"), ToneName::Danger},
    {"unowned", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Without an owner"), ToneName::Warning},
    {"unscoped", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Without any scope"), ToneName::Text},
    {"unrestricted", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Work from everywhere"), ToneName::Text},
    {"unrotated", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Never rotated in a year"), ToneName::Text},
    {"unused", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Unused for 90 days"), ToneName::Text},
    {"neverUsed", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Never used"), ToneName::Text},
};

constexpr std::pair<const char*, const char*> ageWords[]{
    {"days30", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Up to 30 days")},
    {"days90", QT_TRANSLATE_NOOP("keywright::OverviewPage", "30 to 90 days")},
    {"days365", QT_TRANSLATE_NOOP("keywright::OverviewPage", "90 days to a year")},
    {"days730", QT_TRANSLATE_NOOP("keywright::OverviewPage", "1 to 2 years")},
    {"older", QT_TRANSLATE_NOOP("keywright::OverviewPage", "Older than 2 years")},
};

QList<Bar> barsOf(const QList<KeyStore::ValueCount>& values, FilterTerm::Field field, QString (*word)(const QString&))
{
    QList<Bar> bars;
    for (const KeyStore::ValueCount& value : values)
        bars += Bar{word(value.value), value.count, withTerm(u"-status:revoked"_s, field, {value.value})};
    return bars;
}

} // namespace

OverviewPage::OverviewPage(OverviewCounts& counts, Commands& commands, QWidget* parent)
    : QWidget(parent)
    , m_counts(counts)
    , m_stack(new QStackedWidget)
    , m_figures(new QScrollArea)
    , m_guide(new StartGuide(commands))
    , m_failed(new EmptyState(u"warning"_s, QString(), QString()))
    , m_alarm(new Banner)
    , m_headline(new Label(TextRole::Title))
    , m_total(new ElidedLabel(TextRole::Secondary))
    , m_actions(new QWidget)
    , m_systems(chart(u"keysBySystem"_s, tr("Keys by system")))
    , m_environments(chart(u"keysByEnvironment"_s, tr("Keys by environment")))
    , m_ages(chart(u"keysByAge"_s, tr("Keys by age")))
{
    setObjectName(u"overviewPage"_s);
    m_headline->setObjectName(u"overviewHeadline"_s);
    m_failed->setObjectName(u"overviewFailed"_s);
    connect(m_failed->addAction(u"countAgain"_s, tr("Try again"), false, u"refresh"_s), &QPushButton::clicked, &counts,
            &OverviewCounts::refresh);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    buildFigures(column);
    m_figures->setWidget(inside);
    m_figures->setWidgetResizable(true);
    m_figures->setAccessibleName(tr("Overview"));
    m_figures->setFrameShape(QFrame::NoFrame);
    m_figures->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    for (QWidget* page : {new QWidget, static_cast<QWidget*>(m_figures), m_guide, static_cast<QWidget*>(m_failed)})
        m_stack->addWidget(page); // the first one is empty: a count that is quick shows no page of dots before it
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(buildTop(commands));
    whole->addWidget(thinRule());
    whole->addWidget(m_stack, 1);
    setFocusPolicy(Qt::StrongFocus); // the page itself: no figure is more than the others
    connect(&counts, &OverviewCounts::counted, this, &OverviewPage::show);
    connect(&counts, &OverviewCounts::failed, this, &OverviewPage::fail);
    if (counts.isWhole())
        show(counts.numbers());
    QTimer::singleShot(patienceMillis, this, [this] {
        if (m_stack->currentIndex() == 0)
            m_stack->setCurrentWidget(m_figures);
    });
}

QWidget* OverviewPage::buildTop(Commands& commands)
{
    auto* top = new QWidget;
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(10);
    line->addWidget(new Label(TextRole::Title, tr("Overview")));
    line->addWidget(m_total, 1);
    if (Command* past = commands.find(u"page.past"_s)) {
        auto* button = makeButton(u"openPast"_s, tr("Time travel"), ButtonKind::Plain, u"history"_s);
        button->setToolTip(tr("The catalogue as it stood at a moment, and what changed between two"));
        connect(button, &QPushButton::clicked, past, &QAction::trigger);
        line->addWidget(button);
    }
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(10);
    line->addWidget(m_actions);
    for (const auto& [id, words, kind] : {std::tuple(u"keys.import"_s, tr("Import"), ButtonKind::Plain),
                                          std::tuple(u"keys.create"_s, tr("New key"), ButtonKind::Primary)}) {
        const QString icon = kind == ButtonKind::Primary ? u"plus"_s : QString();
        actions->addWidget(follow(makeButton(u"overview_"_s + id, words, kind, icon), commands, id));
    }
    return top;
}

BarChart* OverviewPage::chart(const QString& objectName, const QString& title)
{
    auto* made = new BarChart(objectName, title);
    connect(made, &BarChart::asked, this, &OverviewPage::searchAsked);
    connect(made, &BarChart::copied, this, [this](const QString& words) { Q_EMIT told(ToneName::Good, words); });
    return made;
}

void OverviewPage::buildFigures(QVBoxLayout* column)
{
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_alarm->setObjectName(u"honeytokenAlarm"_s);
    m_alarm->hide();
    connect(m_alarm, &Banner::actionAsked, this, [this] {
        if (m_touched.size() == 1)
            Q_EMIT keyAsked(m_touched.first().key);
        else
            Q_EMIT searchAsked(u"tag:"_s + honeytokenTag);
    });
    column->addWidget(m_alarm);
    column->addWidget(m_headline);
    column->addSpacing(4);
    column->addWidget(new Label(TextRole::Secondary, tr("What is due")));
    column->addWidget(tiles(OverviewFigure::Group::Due));
    column->addSpacing(10);
    column->addWidget(new Label(TextRole::Secondary, tr("What should be put right")));
    column->addWidget(tiles(OverviewFigure::Group::Wrong));
    column->addSpacing(10);
    column->addWidget(new Label(TextRole::Secondary, tr("What lives in the catalogue")));
    auto* charts = new EvenGrid(3, 270);
    for (BarChart* one : {m_systems, m_environments, m_ages})
        charts->add(one);
    column->addWidget(charts);
    column->addStretch(1);
}

QWidget* OverviewPage::tiles(OverviewFigure::Group group)
{
    auto* grid = new EvenGrid(7, 150);
    for (const OverviewFigure& figure : overviewFigures()) {
        const auto wording = std::find_if(std::begin(figureWords), std::end(figureWords),
                                          [&](const Wording& one) { return figure.id == QLatin1String(one.id); });
        if (figure.group != group || wording == std::end(figureWords))
            continue;
        auto* tile = new FigureTile(u"figure_"_s + figure.id, tr(wording->words), wording->alarm);
        connect(tile, &QAbstractButton::clicked, this, [this, search = figure.search] { Q_EMIT searchAsked(search); });
        m_tiles.insert(figure.id, tile);
        grid->add(tile);
    }
    return grid;
}

void OverviewPage::show(const OverviewNumbers& numbers)
{
    m_actions->setVisible(numbers.total > 0);
    if (numbers.total == 0) {
        m_total->clear();
        m_stack->setCurrentWidget(m_guide);
        return;
    }
    for (auto it = m_tiles.cbegin(); it != m_tiles.cend(); ++it) {
        const auto before = numbers.weekAgo.constFind(it.key());
        it.value()->setFigure(numbers.now.value(it.key()),
                              before == numbers.weekAgo.constEnd() ? std::nullopt : std::optional(*before));
    }
    m_systems->setBars(barsOf(numbers.systems, FilterTerm::Field::System, &systemWord));
    m_environments->setBars(barsOf(numbers.environments, FilterTerm::Field::Environment, &environmentWord));
    QList<Bar> ages;
    for (const OverviewAge& age : overviewAges())
        for (const auto& [id, words] : ageWords)
            if (age.id == QLatin1String(id))
                ages += Bar{tr(words), numbers.ages.value(age.id), age.search};
    m_ages->setBars(ages);
    showHeadline(numbers);
    showAlarm(numbers.touched);
    m_stack->setCurrentWidget(m_figures);
}

void OverviewPage::showHeadline(const OverviewNumbers& numbers)
{
    m_total->setText(tr("%Ln key(s), %1 of them live", nullptr, int(numbers.total)).arg(grouped(numbers.live)));
    const qint64 urgent = numbers.urgent();
    m_headline->setText(urgent == 0 ? tr("Nothing to see to within 7 days")
                                    : tr("%Ln thing(s) to see to within 7 days", nullptr, int(urgent)));
    m_headline->setAccessibleName(m_headline->text());
}

// Gates count by the hour; what they said at once stands in their logs.
void OverviewPage::showAlarm(const QList<TouchedHoneytoken>& touched)
{
    if (m_touched == touched)
        return;
    m_touched = touched;
    if (touched.isEmpty())
        return m_alarm->hide();
    const TouchedHoneytoken& last = touched.first();
    const QDateTime hour = QDateTime::fromMSecsSinceEpoch(toMicros(last.last) / 1000);
    const QString when = QLocale().toString(hour, QLocale::ShortFormat);
    const QString what =
        touched.size() == 1
            ? tr("The honeytoken %1 was presented %Ln time(s) in 7 days, last in the hour from %2. Somebody has a key "
                 "that nobody should have.",
                 nullptr, int(last.requests))
                  .arg(last.name, when)
            : tr("%Ln honeytokens were presented in 7 days, last %1 in the hour from %2. Somebody has keys that nobody "
                 "should have.",
                 nullptr, int(touched.size()))
                  .arg(last.name, when);
    m_alarm->tell(ToneName::Danger, what, tr("Show"), false);
}

void OverviewPage::fail(const Error& error)
{
    const ErrorWords words = describe(error);
    m_failed->setWords(words.what, words.todo);
    m_stack->setCurrentWidget(m_failed);
}

void OverviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_counts.setWhole(true);
}

void OverviewPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_counts.setWhole(false); // the badge alone goes on
}

} // namespace keywright
