// What the Usage page is built of.
#include "ui/keys/filter_text.h"
#include "ui/look/buttons.h"
#include "ui/look/chips.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/overview/even_grid.h"
#include "ui/usage/chart_card.h"
#include "ui/usage/figure_card.h"
#include "ui/usage/rank_list.h"
#include "ui/usage/step_chart.h"
#include "ui/usage/unusual_list.h"
#include "ui/usage/usage_page.h"
#include "ui/usage/week_grid.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace keywright {

using namespace Qt::StringLiterals;

UsagePage::UsagePage(Lanes lanes, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_lanes(lanes)
    , m_clock(clock)
    , m_state(new ElidedLabel(TextRole::Secondary))
    , m_spans(new QButtonGroup(this))
    , m_compare(new Chip(u"usageCompare"_s, tr("Compare with the period before")))
    , m_backChip(new Chip(u"usageBack"_s, tr("Back")))
    , m_zoomChip(brushChip(u"usageZoom"_s))
    , m_whoChip(brushChip(u"usageWho"_s))
    , m_outcomeChip(brushChip(u"usageOutcome"_s))
    , m_hourChip(brushChip(u"usageHour"_s))
    , m_apiChip(brushChip(u"usageApi"_s))
    , m_ownerChip(facetChip(FilterTerm::Field::Owner, tr("Owner")))
    , m_stack(new QStackedWidget)
    , m_charts(new QScrollArea)
    , m_guide(buildGuide())
    , m_failed(new EmptyState(u"warning"_s, QString(), QString()))
    , m_requests(new FigureCard(u"usageRequests"_s, tr("Requests")))
    , m_refused(new FigureCard(u"usageRefused"_s, tr("Refused")))
    , m_used(new FigureCard(u"usageUsed"_s, tr("Keys with requests")))
    , m_sources(new FigureCard(u"usageSources"_s, tr("Sources")))
    , m_time(new StepChart(u"usageTimeChart"_s, tr("Requests by outcome")))
    , m_rate(new StepChart(u"usageRateChart"_s, tr("Share refused")))
    , m_decision(new StepChart(u"usageDecisionChart"_s, tr("How long gates took to decide")))
    , m_request(new StepChart(u"usageRequestChart"_s, tr("How long requests took")))
    , m_sourceChart(new StepChart(u"usageSourceChart"_s, tr("Different addresses")))
    , m_week(new WeekGrid)
    , m_keys(new RankList(u"usageKeys"_s))
    , m_owners(new RankList(u"usageOwners"_s))
    , m_apis(new RankList(u"usageApis"_s))
    , m_unusual(new UnusualList)
    , m_timeCard(card(u"usageTime"_s, tr("Requests by outcome"), m_time))
    , m_rateCard(card(u"usageRate"_s, tr("Share refused"), m_rate))
    , m_weekCard(card(u"usageWeekCard"_s, tr("When in the week"), m_week))
    , m_keyCard(card(u"usageKeyCard"_s, tr("Keys with the most requests"), m_keys))
    , m_ownerCard(card(u"usageOwnerCard"_s, tr("Owners with the most requests"), m_owners))
    , m_apiCard(card(u"usageApiCard"_s, tr("APIs with the most requests"), m_apis))
    , m_unusualCard(card(u"usageUnusualCard"_s, tr("Unusual"), m_unusual))
    , m_decisionCard(card(u"usageDecisionCard"_s, tr("How long gates took to decide"), m_decision))
    , m_requestCard(card(u"usageRequestCard"_s, tr("How long requests took"), m_request))
    , m_sourceCard(card(u"usageSourceCard"_s, tr("Different addresses"), m_sourceChart))
{
    setObjectName(u"usagePage"_s);
    m_state->setObjectName(u"usageState"_s);
    m_failed->setObjectName(u"usageFailed"_s);
    connect(m_failed->addAction(u"usageAgain"_s, tr("Try again"), false, u"refresh"_s), &QPushButton::clicked, this,
            &UsagePage::ask);
    m_charts->setWidget(buildCharts());
    m_charts->setWidgetResizable(true);
    m_charts->setFrameShape(QFrame::NoFrame);
    m_charts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_charts->viewport()->setAutoFillBackground(false);
    m_charts->widget()->setAutoFillBackground(false);
    for (QWidget* page : {new QWidget, static_cast<QWidget*>(m_charts), m_guide, static_cast<QWidget*>(m_failed)})
        m_stack->addWidget(page); // the first one is empty: nothing is said before anything is known
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(buildTop());
    whole->addWidget(thinRule());
    whole->addWidget(m_stack, 1);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_again, &QTimer::timeout, this, &UsagePage::ask);
    m_time->setChoosable(true);
    connect(m_time, &StepChart::stepChosen, this, &UsagePage::zoom);
    connect(m_time, &StepChart::rangeChosen, this, &UsagePage::zoomInto);
    connect(m_timeCard, &ChartCard::legendChosen, this, &UsagePage::chooseOutcome);
    connect(m_week, &WeekGrid::cellChosen, this, [this](int day, int hour) {
        chooseHour(m_weekHour == WeekHour{day, hour} ? std::nullopt : std::optional(WeekHour{day, hour}));
    });
    connect(m_keys, &RankList::chosen, this, &UsagePage::setWho);
    connect(m_owners, &RankList::chosen, this, &UsagePage::chooseOwner);
    connect(m_apis, &RankList::chosen, this, [this](const QString&, const QString& name) { chooseApi(name); });
    for (RankList* list : {m_keys, m_owners, m_apis})
        connect(list, &RankList::asked, this, &UsagePage::searchAsked);
    connect(m_unusual, &UnusualList::chosen, this, &UsagePage::showAnomaly);
    connect(m_unusual, &UnusualList::keyAsked, this,
            [this](const KeyId& key) { Q_EMIT searchAsked(withTerm({}, FilterTerm::Field::Id, {key.toString()})); });
}

QWidget* UsagePage::buildTop()
{
    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(new Label(TextRole::Title, tr("Usage")));
    line->addWidget(m_state, 1);
    column->addLayout(line);
    auto* chips = new FlowLayout(measure::gap);
    const std::tuple<UsageSpan, QString, QString> spans[]{{UsageSpan::Day, u"usageDay"_s, tr("24 hours")},
                                                          {UsageSpan::Week, u"usage7Days"_s, tr("7 days")},
                                                          {UsageSpan::Month, u"usage30Days"_s, tr("30 days")},
                                                          {UsageSpan::Quarter, u"usage90Days"_s, tr("90 days")},
                                                          {UsageSpan::Year, u"usageYear"_s, tr("1 year")}};
    for (const auto& [span, name, words] : spans) {
        auto* chip = new Chip(name, words);
        chip->setCheckable(true);
        chip->setChecked(span == m_span);
        m_spans->addButton(chip);
        chips->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, span = span] { setSpan(span); });
    }
    m_compare->setCheckable(true);
    m_compare->setChecked(true);
    connect(m_compare, &QAbstractButton::clicked, this, &UsagePage::ask);
    m_backChip->hide();
    m_backChip->setToolTip(tr("To the time shown before (Esc)"));
    connect(m_backChip, &QAbstractButton::clicked, this, &UsagePage::back);
    connect(m_zoomChip, &Chip::removeAsked, this, [this] { setSpan(m_span); });
    connect(m_whoChip, &Chip::removeAsked, this, [this] { setWho({}, {}); });
    connect(m_outcomeChip, &Chip::removeAsked, this, [this] { chooseOutcome(-1); });
    connect(m_hourChip, &Chip::removeAsked, this, [this] { chooseHour({}); });
    connect(m_apiChip, &Chip::removeAsked, this, [this] { chooseApi({}); });
    for (Chip* chip : {m_backChip, m_zoomChip, m_whoChip, m_apiChip, m_outcomeChip, m_hourChip, m_compare, m_ownerChip,
                       facetChip(FilterTerm::Field::Environment, tr("Environment"))})
        chips->addWidget(chip);
    column->addLayout(chips);
    return top;
}

QWidget* UsagePage::buildCharts()
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    const auto row = [column](int least, const QList<QWidget*>& cards) {
        auto* grid = new EvenGrid(int(cards.size()), least);
        for (QWidget* one : cards)
            grid->add(one);
        column->addWidget(grid);
    };
    row(150, {m_requests, m_refused, m_used, m_sources});
    m_timeCard->setMinimumHeight(330);
    column->addWidget(m_timeCard);
    m_unusualCard->setEmptyWords(tr("Nothing unusual in this time. What an hour should have is known after three "
                                    "weeks."));
    column->addWidget(m_unusualCard);
    for (ChartCard* one : {m_rateCard, m_weekCard, m_decisionCard, m_requestCard, m_sourceCard})
        one->setMinimumHeight(270);
    for (ChartCard* one : {m_keyCard, m_ownerCard, m_apiCard})
        one->setMinimumHeight(330);
    row(340, {m_keyCard, m_apiCard}); // three beside each other would cut names off
    row(340, {m_ownerCard, m_weekCard});
    row(340, {m_rateCard, m_sourceCard});
    row(340, {m_decisionCard, m_requestCard});
    m_requestCard->setEmptyWords(
        tr("No durations for this period: imported access logs bring them, where they record them."));
    m_decisionCard->setEmptyWords(tr("No gate measured anything in this period."));
    m_sourceCard->setEmptyWords(tr("No addresses are known for this period."));
    column->addStretch(1);
    return inside;
}

QWidget* UsagePage::buildGuide()
{
    auto* guide = new EmptyState(
        u"usage"_s, tr("No gate has counted anything yet"),
        tr("A gate answers your API gateway whether a key is good, and counts what it answers. Start one beside this "
           "catalogue, let the gateway ask it, and its requests appear here."));
    guide->setObjectName(u"usageGuide"_s);
    connect(guide->addAction(u"usageCopyCommand"_s, tr("Copy the command that starts a gate"), true, u"copy"_s),
            &QPushButton::clicked, this, &UsagePage::copyCommand);
    connect(guide->addAction(u"usageHelp"_s, tr("How a gate is set up"), false, u"help"_s), &QPushButton::clicked, this,
            &UsagePage::helpAsked);
    return guide;
}

ChartCard* UsagePage::card(const QString& objectName, const QString& title, QWidget* chart)
{
    auto* made = new ChartCard(objectName, title, chart);
    connect(made, &ChartCard::saveAsked, this, [this, objectName](const QString& path, const QByteArray& bytes) {
        save(objectName.mid(QLatin1String("usage").size()).toLower().remove(u"card"_s), path, bytes);
    });
    return made;
}

} // namespace keywright
