#include "model/keys/key_table_model.h"

#include "model/core/when_done.h"
#include "model/services.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace keywright {

namespace {

constexpr int fetchAround = 100; // rows before and after the one asked for
constexpr int pauseMillis = 150; // between two keystrokes of somebody who types

// The rows at [first, last] of an order, clipped to it.
std::vector<std::uint32_t> part(const std::vector<std::uint32_t>& order, qint64 first, qint64 last)
{
    const qint64 size = qint64(order.size());
    first = std::clamp<qint64>(first, 0, size);
    last = std::clamp<qint64>(last + 1, first, size);
    std::vector<std::uint32_t> rows{order.begin() + first, order.begin() + last};
    std::erase_if(rows, &KeyLines::isHead);
    return rows;
}

} // namespace

KeyTableModel::KeyTableModel(ServiceThread& front, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_front(front)
    , m_clock(clock)
    , m_rows(cachedRows)
    , m_traffic(cachedRows)
{
    m_superseded = std::make_shared<std::atomic<bool>>(false);
    m_fetchSoon.setSingleShot(true);
    m_fetchSoon.setInterval(0);
    connect(&m_fetchSoon, &QTimer::timeout, this, &KeyTableModel::fetchWanted);
    m_wholeSoon.setSingleShot(true);
    m_wholeSoon.setInterval(pauseMillis);
    connect(&m_wholeSoon, &QTimer::timeout, this, &KeyTableModel::loadWholeOrder);
    watchTraffic();
    load();
}

KeyTableModel::~KeyTableModel()
{
    *m_superseded = true; // who closes the window does not wait for an order that nobody will see
}

void KeyTableModel::setFilter(const KeyFilter& filter)
{
    m_totalKnown = m_totalKnown && filter.includeDeleted == m_filter.includeDeleted;
    m_filter = filter;
    load();
}

void KeyTableModel::setSort(const KeySort& sort)
{
    if (m_sort == sort)
        return;
    m_sort = sort;
    load();
}

void KeyTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columns && isSortable(static_cast<KeyColumn>(column)))
        setSort({static_cast<KeyColumn>(column), order == Qt::DescendingOrder});
}

// From here on only the newest question is answered: the store leaves the older one where it is.
StopFlag KeyTableModel::supersede()
{
    *m_superseded = true;
    m_superseded = std::make_shared<std::atomic<bool>>(false);
    ++m_generation;
    m_refreshing = false;
    m_wholeSoon.stop();
    return m_superseded;
}

// The old rows stay on screen until the first new ones are here: no flicker between two keystrokes.
void KeyTableModel::load()
{
    const StopFlag stop = supersede();
    if (m_lines.by())
        return loadGrouped(stop);
    const auto job = [filter = m_filter, sort = m_sort, now = m_clock.now(), stop](Services& services) {
        return services.keyStore->firstRows(filter, sort, now, firstRows, stop);
    };
    whenDone(m_front.run(job), this, [this, generation = m_generation](const Result<QList<KeyRow>>& rows) {
        if (generation != m_generation)
            return;
        if (!rows)
            return fail(rows.error());
        takeFirst(*rows);
    });
}

void KeyTableModel::takeFirst(const QList<KeyRow>& rows)
{
    beginResetModel();
    m_order.clear();
    for (const KeyRow& row : rows)
        m_order.push_back(static_cast<std::uint32_t>(row.row));
    findHeads();
    m_rows.clear();
    keep(rows);
    m_state = State::Ready;
    m_complete = m_order.size() < firstRows;
    m_shownCount = qint64(m_order.size());
    m_wanted = -1;
    endResetModel();
    Q_EMIT loaded();
    Q_EMIT countsChanged();
    if (m_complete && std::exchange(m_refreshAgain, false))
        startRefresh();
    else if (!m_complete || !m_totalKnown)
        m_wholeSoon.start();
}

void KeyTableModel::loadWholeOrder()
{
    const quint64 generation = m_generation;
    const auto job = [filter = m_filter, sort = m_sort, now = m_clock.now(), complete = m_complete,
                      known = m_totalKnown, totals = Totals{m_totalCount, m_deletedCount},
                      stop = StopFlag(m_superseded)](Services& services) -> Result<Answer> {
        Answer answer;
        if (!complete) {
            auto order = services.keyStore->wholeOrder(filter, sort, now, stop);
            if (!order)
                return order.error();
            answer.order = std::move(*order);
        }
        const Result<Totals> counted = known ? Result<Totals>(totals) : readTotals(services, filter, now);
        if (!counted)
            return counted.error();
        answer.totals = *counted;
        return answer;
    };
    whenDone(m_front.run(job), this, [this, generation](const Result<Answer>& answer) {
        if (generation != m_generation)
            return;
        if (!answer)
            return fail(answer.error());
        takeTotals(answer->totals);
        if (!m_complete)
            takeWhole(answer->order);
        Q_EMIT countsChanged();
    });
}

Result<KeyTableModel::Totals> KeyTableModel::readTotals(Services& services, const KeyFilter& filter, UtcTime now)
{
    const Result<qint64> live = services.keyStore->count({}, now);
    if (!live)
        return live.error();
    if (!filter.includeDeleted)
        return Totals{*live, 0};
    const ParsedFilter gone = KeyFilter::parse(QStringLiteral("status:deleted"));
    Q_ASSERT(gone);
    const Result<qint64> deleted = services.keyStore->count(*gone, now);
    return deleted ? Result<Totals>(Totals{*live, *deleted}) : Result<Totals>(deleted.error());
}

void KeyTableModel::takeTotals(const Totals& totals)
{
    m_totalCount = totals.live;
    m_deletedCount = totals.deleted;
    m_totalKnown = true;
}

void KeyTableModel::takeWhole(const std::vector<std::uint32_t>& order)
{
    m_complete = true;
    replaceOrder(order);
    if (std::exchange(m_refreshAgain, false))
        startRefresh();
}

void KeyTableModel::refresh()
{
    if (m_state == State::Failed)
        return load();
    if (!m_complete || m_refreshing) { // the running question may have been answered before the change
        m_refreshAgain = true;
        return;
    }
    startRefresh();
}

void KeyTableModel::startRefresh()
{
    m_refreshing = true;
    const quint64 generation = m_generation;
    const auto job = [filter = m_filter, sort = m_sort, by = m_lines.by(), now = m_clock.now(),
                      first = m_visibleFirst - fetchAround, last = m_visibleLast + fetchAround,
                      seen = m_lines.by() ? part(m_order, m_visibleFirst - fetchAround, m_visibleLast + fetchAround)
                                          : std::vector<std::uint32_t>(),
                      stop = StopFlag(m_superseded)](Services& services) -> Result<Answer> {
        Answer answer;
        if (const Result<void> read = readOrder(services, filter, sort, by, now, stop, answer); !read)
            return read.error();
        auto rows = services.keyStore->rows(by ? seen : part(answer.order, first, last), now);
        if (!rows)
            return rows.error();
        answer.rows = std::move(*rows);
        const Result<Totals> totals = readTotals(services, filter, now);
        if (!totals)
            return totals.error();
        answer.totals = *totals;
        return answer;
    };
    whenDone(m_front.run(job), this, [this, generation](const Result<Answer>& answer) {
        if (generation != m_generation)
            return;
        m_refreshing = false;
        if (!answer)
            return fail(answer.error());
        takeRefresh(*answer);
        if (std::exchange(m_refreshAgain, false))
            startRefresh();
    });
}

void KeyTableModel::takeRefresh(const Answer& answer)
{
    Q_EMIT aboutToRefresh();
    m_rows.clear();
    keep(answer.rows);
    takeTotals(answer.totals);
    replaceOrder(m_lines.by() ? m_lines.take(answer.grouped) : answer.order);
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, columns - 1));
    Q_EMIT refreshed();
    Q_EMIT countsChanged();
}

// Turns the old order into the new one by taking out and putting in what lies between their common beginning and their
// common end: one new key is one inserted row, and everything outside keeps its index.
void KeyTableModel::replaceOrder(std::vector<std::uint32_t> order)
{
    const auto begins = std::mismatch(m_order.begin(), m_order.end(), order.begin(), order.end());
    const auto prefix = begins.first - m_order.begin();
    auto oldEnd = m_order.end();
    auto newEnd = order.end();
    while (oldEnd != m_order.begin() + prefix && newEnd != order.begin() + prefix && *(oldEnd - 1) == *(newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    const auto gone = oldEnd - (m_order.begin() + prefix);
    const auto added = newEnd - (order.begin() + prefix);
    if (gone > 0) {
        beginRemoveRows({}, int(prefix), int(prefix + gone) - 1);
        m_order.erase(m_order.begin() + prefix, oldEnd);
        findHeads();
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, int(prefix), int(prefix + added) - 1);
        m_order = std::move(order);
        findHeads();
        endInsertRows();
    }
}

void KeyTableModel::keep(const QList<KeyRow>& rows)
{
    for (const KeyRow& row : rows)
        m_rows.insert(static_cast<std::uint32_t>(row.row), new KeyRow(row));
    QList<KeyId> keys; // also those that are known: they may have been counted on
    if (m_trafficShown)
        for (const KeyRow& row : rows)
            keys += row.id;
    askTraffic(keys);
}

void KeyTableModel::fail(const Error& error)
{
    m_state = State::Failed;
    m_refreshing = false;
    Q_EMIT failed(error);
}

const KeyRow* KeyTableModel::rowAt(int row) const
{
    if (row < 0 || row >= int(m_order.size()))
        return nullptr;
    if (KeyLines::isHead(m_order[static_cast<std::size_t>(row)]))
        return nullptr;
    const KeyRow* found = m_rows.object(m_order[static_cast<std::size_t>(row)]);
    if (!found)
        want(row);
    return found;
}

int KeyTableModel::rowOf(std::uint32_t storeRow) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), storeRow);
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

void KeyTableModel::setVisibleRange(int first, int last)
{
    m_visibleFirst = qMax(0, first);
    m_visibleLast = qMax(m_visibleFirst, last);
}

void KeyTableModel::want(int row) const
{
    m_wanted = row;
    if (!m_fetching && !m_fetchSoon.isActive())
        m_fetchSoon.start();
}

// One fetch at a time, around the row that was asked for last: who scrolls fast is not answered in between.
void KeyTableModel::fetchWanted()
{
    if (m_wanted < 0 || m_fetching)
        return;
    std::vector<std::uint32_t> rows = part(m_order, m_wanted - fetchAround, m_wanted + fetchAround);
    m_wanted = -1;
    std::erase_if(rows, [this](std::uint32_t row) { return m_rows.contains(row); });
    if (rows.empty())
        return;
    m_fetching = true;
    const auto job = [rows = std::move(rows), now = m_clock.now()](Services& services) {
        return services.keyStore->rows(rows, now);
    };
    whenDone(m_front.run(job), this, [this, generation = m_generation](const Result<QList<KeyRow>>& answer) {
        m_fetching = false;
        if (generation == m_generation) {
            if (!answer)
                return fail(answer.error());
            keep(*answer);
            if (!m_order.empty())
                Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, columns - 1));
        }
        if (m_wanted >= 0)
            m_fetchSoon.start();
    });
}

int KeyTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int KeyTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

} // namespace keywright
