// What a person chooses on the Usage page: the time, whose requests, and what was unusual.
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "ui/keys/filter_text.h"
#include "ui/look/chips.h"
#include "ui/look/time_words.h"
#include "ui/usage/chart_card.h"
#include "ui/usage/step_chart.h"
#include "ui/usage/unusual_list.h"
#include "ui/usage/usage_page.h"
#include "ui/usage/usage_words.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr Days hoursKept{89}; // of single keys and APIs

// "Nov 17, 2026", "Nov 17, 2026 to Nov 20, 2026", "Nov 17, 2026 06:00 to 14:00".
QString rangeWords(const UsageRange& range, const QTimeZone& zone)
{
    const UtcTime last = range.to - Micros(1);
    if (range.from == stepStart(range.from, UsageStep::Week, zone) &&
        range.to == nextStep(range.from, UsageStep::Week, zone))
        return usage_words::stepWord(range.from, UsageStep::Week);
    const UtcTime day = stepStart(range.from, UsageStep::Day, zone);
    if (stepStart(last, UsageStep::Day, zone) != day)
        return UsagePage::tr("%1 to %2").arg(exactDate(range.from), exactDate(last));
    if (range.from == day && range.to == nextStep(day, UsageStep::Day, zone))
        return exactDate(range.from);
    return UsagePage::tr("%1 to %2")
        .arg(usage_words::stepWord(range.from, UsageStep::Hour), usage_words::axisLabel(range.to, UsageStep::Hour));
}

} // namespace

void UsagePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_zooms.isEmpty())
        back();
    else
        QWidget::keyPressEvent(event);
}

// By key and by API, hours are not known for ever.
UsageStep UsagePage::finestStep(UtcTime from) const
{
    const bool narrowed = !m_filter.isEmpty() || !m_who.isEmpty() || !m_api.isEmpty();
    return narrowed && m_clock.now() - from > hoursKept ? UsageStep::Day : UsageStep::Hour;
}

// A step of the chart becomes all of it.
void UsagePage::zoom(int step)
{
    if (m_shown.range.step == UsageStep::Hour || step >= m_shown.series.size())
        return;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const UtcTime from = m_shown.series.at(step).from;
    const UsageStep finer = m_shown.range.step == UsageStep::Week ? UsageStep::Day : UsageStep::Hour;
    if (finer < finestStep(from))
        return Q_EMIT told(ToneName::Secondary, tr("Hours of single keys and APIs are kept for 90 days."));
    zoomTo({from, std::min(nextStep(from, m_shown.range.step, zone), m_shown.range.to), finer});
}

void UsagePage::zoomTo(const UsageRange& range)
{
    if (!m_zooms.isEmpty() && m_zooms.last() == range)
        return;
    m_zooms += range;
    followZoom();
}

void UsagePage::back()
{
    if (m_zooms.isEmpty())
        return;
    m_zooms.removeLast();
    followZoom();
}

void UsagePage::setSpan(UsageSpan span)
{
    m_span = span;
    m_zooms.clear();
    m_marked.reset();
    followZoom();
}

void UsagePage::followZoom()
{
    const bool zoomed = !m_zooms.isEmpty();
    m_backChip->setVisible(zoomed);
    setBrush(m_zoomChip, zoomed ? rangeWords(m_zooms.last(), QTimeZone::systemTimeZone()) : QString());
    m_spans->setExclusive(!zoomed);
    for (QAbstractButton* chip : m_spans->buttons())
        if (zoomed)
            chip->setChecked(false);
    if (!zoomed)
        m_spans->buttons().at(int(m_span))->setChecked(true);
    ask();
}

// Some steps of the chart become all of it.
void UsagePage::zoomInto(int from, int to)
{
    if (from < 0 || to > m_shown.series.size())
        return;
    const UtcTime begin = m_shown.series.at(from).from;
    const UtcTime end = to < m_shown.series.size() ? m_shown.series.at(to).from : m_shown.range.to;
    UsageRange range = rangeBetween(begin, end, QTimeZone::systemTimeZone(), finestStep(begin));
    range.to = std::min<UtcTime>(range.to, hourEnd(m_clock.now()));
    zoomTo(range);
}

// Whole hours are judged: until the next one nothing else is found.
void UsagePage::askUnusual()
{
    const std::pair asked(m_filter, hourOf(m_clock.now()));
    if (m_unusualAsked == asked)
        return;
    m_unusualAsked = asked;
    m_unusualCard->setEmptyWords(tr("Every hour is held against those of the weeks before…"));
    AnomalyQuestion question;
    question.from = m_clock.now() - hoursKept;
    if (const ParsedFilter filter = KeyFilter::parse(m_filter))
        question.filter = *filter;
    const auto job = [question](Services& services) -> Result<QList<KeyAnomaly>> {
        if (!services.usage)
            return QList<KeyAnomaly>();
        return findAnomalies(*services.usage, *services.keyStore, *services.auditLog, question, services.clock->now());
    };
    setReading(+1);
    whenDone(m_lanes.slow.run(job), this, [this, asked](const Result<QList<KeyAnomaly>>& found) {
        setReading(-1);
        if (m_unusualAsked != asked)
            return;
        m_unusualCard->setEmptyWords(
            found ? tr("Nothing unusual in this time. What an hour should have is known after three weeks.")
                  : describe(found.error()).whole());
        m_unusualFound = found ? *found : QList<KeyAnomaly>();
        if (!found)
            m_unusualAsked.reset(); // again the next time
        worstFirst(m_unusualFound);
        showUnusual();
    });
}

// Of the time that is picked, also while a part of it is looked into.
void UsagePage::showUnusual()
{
    const qint64 from = hourOf(usageRange(m_span, m_clock.now(), QTimeZone::systemTimeZone()).from);
    QList<KeyAnomaly> shown = m_unusualFound;
    shown.removeIf([from](const KeyAnomaly& one) { return one.anomaly.toHour <= from; });
    m_unusual->setAnomalies(shown, m_clock.now());
    m_unusualCard->setTable(unusualTable(shown));
    m_unusualCard->setEmpty(shown.isEmpty());
    m_unusualCard->setChartHeight(UnusualList::lineHeight *
                                  std::clamp(int(shown.size()), 1, int(UnusualList::mostLines)));
    const int more = int(shown.size()) - UnusualList::mostLines;
    QStringList notes;
    if (more > 0)
        notes += tr("%Ln more: shown as a table.", nullptr, more);
    if (m_span == UsageSpan::Year)
        notes += tr("Of the last 90 days: before them hours of single keys are not kept.");
    m_unusualCard->setNote(notes.join(u' '));
}

// The chart of that key around that time, with what is odd marked in it.
void UsagePage::showAnomaly(const KeyAnomaly& anomaly)
{
    const Anomaly& odd = anomaly.anomaly;
    const auto margin = std::chrono::hours(std::clamp<qint64>(odd.toHour - odd.fromHour, 12, 72));
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const UtcTime end = hourEnd(m_clock.now());
    const UtcTime from = hourStart(odd.fromHour) - margin;
    UsageRange range = rangeBetween(from, std::min(hourStart(odd.toHour) + margin, end), zone,
                                    m_clock.now() - from > hoursKept ? UsageStep::Day : UsageStep::Hour);
    range.to = std::min(range.to, end);
    m_marked = anomaly;
    if (m_zooms.isEmpty() || m_zooms.last() != range)
        m_zooms += range;
    m_who = withTerm({}, FilterTerm::Field::Id, {anomaly.key.toString()});
    setWho(m_who, anomaly.name);
    followZoom();
    m_charts->ensureWidgetVisible(m_timeCard);
}

} // namespace keywright
