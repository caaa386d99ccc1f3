#include "model/audit/audit_table_model.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace keywright {
namespace {

constexpr int pageSize = 200;
constexpr quint64 fromTheTop = std::numeric_limits<qint64>::max();

} // namespace

AuditTableModel::AuditTableModel(Lanes lanes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_lanes(lanes)
{}

void AuditTableModel::setFilter(const AuditFilter& filter)
{
    ++m_generation;
    beginResetModel();
    m_filter = filter;
    m_events.clear();
    m_complete = false;
    m_again = false; // what is read now is new enough
    m_failed = false;
    endResetModel();
    load(fromTheTop, pageSize, false);
    count();
}

void AuditTableModel::refresh()
{
    if (m_loading) {
        m_again = true; // what was appended since the page was read would wait for the next change
        return;
    }
    if (m_failed) // whatever could not be read: who was told so has to be told that it can be now
        return setFilter(m_filter);
    load(fromTheTop, pageSize, !m_events.isEmpty());
    count();
}

void AuditTableModel::load(quint64 before, int limit, bool onTop)
{
    m_loading = true;
    const quint64 generation = m_generation;
    const auto answer = m_lanes.front.run([filter = m_filter, before, limit](Services& services) -> Result<Page> {
        const Result<QList<AuditEvent>> events = services.auditLog->page(filter, before, limit);
        if (!events)
            return events.error();
        return Page{*events, 0};
    });
    whenDone(answer, this, [this, generation, onTop, limit](const Result<Page>& page) {
        if (generation != m_generation)
            return;
        if (!page) {
            m_loading = false;
            m_complete = true; // asking again at once would only fail again; refresh() or setFilter() do
            m_failed = true;
            Q_EMIT failed(page.error());
            return;
        }
        take(*page, onTop, limit);
        if (!m_loading && std::exchange(m_again, false))
            refresh();
    });
}

void AuditTableModel::take(const Page& page, bool onTop, int limit)
{
    if (onTop) {
        const quint64 newest = m_events.isEmpty() ? 0 : m_events.first().seq;
        const auto known = std::find_if(page.events.begin(), page.events.end(),
                                        [&](const AuditEvent& event) { return event.seq <= newest; });
        const int fresh = static_cast<int>(known - page.events.begin());
        // More is new than one page holds, and a gap would be a lie; or the log is another, after a restore.
        if (known == page.events.end() || !(*known == m_events.first()))
            return setFilter(m_filter);
        if (fresh > 0) {
            beginInsertRows({}, 0, fresh - 1);
            m_events = page.events.first(fresh) + m_events;
            endInsertRows();
        }
        m_loading = false;
        return;
    }
    const bool first = m_events.isEmpty();
    m_complete = page.events.size() < limit;
    if (!page.events.isEmpty()) {
        const int row = static_cast<int>(m_events.size());
        beginInsertRows({}, row, row + static_cast<int>(page.events.size()) - 1);
        m_events += page.events;
        endInsertRows();
    }
    m_loading = false; // not before: who asks for more while rows are put in would get this page again
    if (first)
        Q_EMIT loaded();
}

void AuditTableModel::count()
{
    struct Counts {
        quint64 matching = 0, total = 0;
    };
    const quint64 generation = m_generation;
    const auto answer = m_lanes.front.run([filter = m_filter](Services& services) -> Result<Counts> {
        const Result<quint64> total = services.auditLog->size();
        if (!total)
            return total.error();
        if (filter == AuditFilter())
            return Counts{*total, *total};
        const Result<quint64> matching = services.auditLog->count(filter);
        if (!matching)
            return matching.error();
        return Counts{*matching, *total};
    });
    whenDone(answer, this, [this, generation](const Result<Counts>& counts) {
        if (generation == m_generation && counts)
            Q_EMIT counted(counts->matching, counts->total);
    });
}

const AuditEvent* AuditTableModel::eventAt(int row) const
{
    return row >= 0 && row < m_events.size() ? &m_events.at(row) : nullptr;
}

int AuditTableModel::rowOf(quint64 seq) const
{
    const auto found = std::lower_bound(m_events.begin(), m_events.end(), seq,
                                        [](const AuditEvent& event, quint64 wanted) { return event.seq > wanted; });
    return found != m_events.end() && found->seq == seq ? static_cast<int>(found - m_events.begin()) : -1;
}

int AuditTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int AuditTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditTableModel::data(const QModelIndex& index, int role) const
{
    const AuditEvent* shown = index.isValid() ? eventAt(index.row()) : nullptr;
    if (!shown)
        return {};
    if (role == EventRole)
        return QVariant::fromValue(*shown);
    // Whoever hears the table gets the words that others see; copies and exports have the names of the log.
    if (role == Qt::AccessibleTextRole && index.column() == Action)
        return actionWord(shown->action);
    if (role == Qt::AccessibleTextRole && index.column() == Outcome)
        return eventOutcomeWord(shown->outcome);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case At:
        return toIso(shown->at);
    case Actor:
        return shown->actor;
    case Action:
        return shown->action;
    case Object:
        return shown->details.value(QStringLiteral("name")).toString(shown->objectId);
    case Outcome:
        return shown->outcome;
    case Reason:
        return shown->reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case At:
        return tr("Time");
    case Actor:
        return tr("Who");
    case Action:
        return tr("What");
    case Object:
        return tr("Object");
    case Outcome:
        return tr("Outcome");
    case Reason:
        return tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

bool AuditTableModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_loading && !m_complete && !m_events.isEmpty();
}

void AuditTableModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        load(m_events.last().seq, pageSize, false);
}

} // namespace keywright
