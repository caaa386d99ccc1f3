#include "model/overview/overview_counts.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/overview/counts_then.h"
#include "model/overview/overview_figures.h"

#include <QElapsedTimer>

#include <utility>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMillis = 120; // changes come in swarms
constexpr int turnMillis = 8;    // on the lane
constexpr Days trendSpan{7};
constexpr int mostValues = 1'000; // of systems and environments

Result<void> countInto(Services& services, const QString& search, UtcTime now, qint64& into)
{
    const ParsedFilter filter = KeyFilter::parse(search);
    Q_ASSERT(filter.ok());
    const Result<qint64> count = services.keyStore->count(*filter, now);
    if (!count)
        return count.error();
    into = *count;
    return {};
}

Result<void> valuesInto(Services& services, FilterTerm::Field field, QList<KeyStore::ValueCount>& into)
{
    const Result<QList<KeyStore::ValueCount>> values = services.keyStore->values(field, mostValues);
    if (!values)
        return values.error();
    into = *values;
    return {};
}

bool same(const QList<KeyStore::ValueCount>& a, const QList<KeyStore::ValueCount>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
        return one.value == other.value && one.count == other.count;
    });
}

} // namespace

qint64 OverviewNumbers::urgent() const
{
    qint64 sum = touched.size();
    for (const OverviewFigure& figure : overviewFigures())
        if (figure.urgent)
            sum += now.value(figure.id);
    return sum;
}

bool OverviewNumbers::operator==(const OverviewNumbers& other) const
{
    return total == other.total && live == other.live && now == other.now && weekAgo == other.weekAgo &&
           same(systems, other.systems) && same(environments, other.environments) && ages == other.ages &&
           touched == other.touched;
}

OverviewCounts::OverviewCounts(Lanes lanes, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_lanes(lanes)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMillis);
    connect(&m_soon, &QTimer::timeout, this, &OverviewCounts::begin);
}

void OverviewCounts::setWhole(bool whole)
{
    if (std::exchange(m_whole, whole) == whole || !whole)
        return;
    m_soon.stop();
    begin();
}

void OverviewCounts::holdSlow(bool held)
{
    m_held = held;
    if (!held && std::exchange(m_waits, false))
        askNext();
}

void OverviewCounts::refresh()
{
    if (!m_soon.isActive()) // not put off by what goes on changing
        m_soon.start();
}

QList<OverviewCounts::Question> OverviewCounts::questions() const
{
    QList<Question> all;
    const UtcTime now = m_clock.now();
    const auto count = [&all, now](const QString& search, const std::function<qint64&(OverviewNumbers&)>& place) {
        all += Question{[search, now, place](Services& services, OverviewNumbers& numbers) {
            return countInto(services, search, now, place(numbers));
        }};
    };
    for (const OverviewFigure& figure : overviewFigures())
        if (m_whole || figure.urgent)
            count(figure.search, [id = figure.id](OverviewNumbers& n) -> qint64& { return n.now[id]; });
    all += Question{[now](Services& services, OverviewNumbers& numbers) -> Result<void> {
        if (!services.usage)
            return {};
        // What is wrong with the counts is for the usage page to say: the rest of the overview stands without them.
        if (const auto touched = touchedHoneytokens(*services.usage, *services.keyStore, now))
            numbers.touched = *touched;
        return {};
    }};
    if (!m_whole)
        return all;
    count({}, [](OverviewNumbers& n) -> qint64& { return n.total; });
    count(u"-status:revoked"_s, [](OverviewNumbers& n) -> qint64& { return n.live; });
    for (const OverviewAge& age : overviewAges())
        count(age.search, [id = age.id](OverviewNumbers& n) -> qint64& { return n.ages[id]; });
    const auto slowly = [&all](const std::function<Result<void>(Services&, OverviewNumbers&)>& ask) {
        all += Question{ask, true};
    };
    slowly([](Services& s, OverviewNumbers& n) { return valuesInto(s, FilterTerm::Field::System, n.systems); });
    slowly(
        [](Services& s, OverviewNumbers& n) { return valuesInto(s, FilterTerm::Field::Environment, n.environments); });
    slowly([then = now - trendSpan](Services& services, OverviewNumbers& numbers) -> Result<void> {
        const auto counts = overviewCountsThen(*services.keyStore, *services.auditLog, then);
        if (!counts)
            return counts.error();
        numbers.weekAgo = *counts;
        return {};
    });
    return all;
}

void OverviewCounts::begin()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_runsWhole = m_whole;
    m_next = {};
    m_left = questions();
    askNext();
}

// At least one; then as many of the same lane as fit into its turn.
Result<OverviewCounts::Part> OverviewCounts::askSome(Services& services, const QList<Question>& questions, Part part)
{
    QElapsedTimer turn;
    turn.start();
    do {
        if (const Result<void> asked = questions.at(part.answered).ask(services, part.numbers); !asked)
            return asked.error();
        ++part.answered;
    } while (part.answered < questions.size() && !questions.at(part.answered).slow && turn.elapsed() < turnMillis);
    return part;
}

void OverviewCounts::askNext()
{
    if (m_left.isEmpty())
        return end();
    const bool slow = m_left.first().slow;
    if (slow && m_held) {
        m_waits = true;
        return;
    }
    const auto job = [questions = m_left, numbers = m_next](Services& services) {
        return askSome(services, questions, {numbers, 0});
    };
    whenDone((slow ? m_lanes.slow : m_lanes.front).run(job), this, [this, slow](const Result<Part>& part) {
        if (part) {
            m_next = part->numbers;
            m_left.remove(0, part->answered);
            if (!slow && !m_left.isEmpty() && m_left.first().slow)
                showFirst();
            return askNext();
        }
        m_left.clear();
        m_running = false;
        if (m_runsWhole)
            Q_EMIT failed(part.error());
        if (std::exchange(m_again, false))
            refresh();
    });
}

// With what is still asked for as it was.
void OverviewCounts::showFirst()
{
    OverviewNumbers numbers = m_next;
    numbers.weekAgo = m_numbers.weekAgo;
    numbers.systems = m_numbers.systems;
    numbers.environments = m_numbers.environments;
    Q_EMIT urgentCounted(numbers.urgent());
    Q_EMIT counted(numbers);
}

void OverviewCounts::end()
{
    m_running = false;
    Q_EMIT urgentCounted(m_next.urgent());
    if (m_runsWhole) {
        m_known = true;
        m_numbers = m_next;
        Q_EMIT counted(m_numbers);
    }
    if (std::exchange(m_again, false))
        begin();
}

} // namespace keywright
