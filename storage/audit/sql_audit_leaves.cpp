// The log as its verifier reads it: stretches of events with the stored nodes above them.
#include "storage/audit/sql_audit_log.h"

#include "storage/audit/time_spans.h"
#include "storage/audit/tree_row.h"
#include "storage/core/read_snapshot.h"
#include "storage/core/row_stream.h"
#include "storage/core/statement.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace keywright {
namespace {

// One row: seq, at, then eight texts.
struct EventRow {
    QByteArrayView actor, action, objectKind, objectId, outcome, reason, details, origin;
    // A text in the place of the time, or bytes in that of a name, would read as the same event but hide from every
    // filter.
    bool isOfItsTypes = true;

    explicit EventRow(const RowStream& row)
        : isOfItsTypes(row.kind(1) == RowStream::Kind::Number)
    {
        int column = 2;
        for (QByteArrayView* text : {&actor, &action, &objectKind, &objectId, &outcome, &reason, &details, &origin}) {
            const RowStream::Cell cell = row.cell(column++);
            isOfItsTypes &= cell.kind == RowStream::Kind::Text;
            *text = {cell.bytes.data(), static_cast<qsizetype>(cell.bytes.size())};
        }
    }
};

SetBack setBackOf(QByteArrayView text, quint64 seq)
{
    const QJsonObject details = QJsonDocument::fromJson(text.toByteArray()).object();
    const auto size = [&](const char* name) {
        return static_cast<quint64>(details.value(QLatin1String(name)).toInteger());
    };
    return {seq, size("replaced_size"), size("last_signed_size"),
            details.value(QStringLiteral("replaced_root")).toString(),
            details.value(QStringLiteral("last_signed_root")).toString()};
}

// A connection of its own that reads one state of the log, for another thread.
class OtherSource final : public LeafSource {
public:
    explicit OtherSource(std::unique_ptr<Database> database)
        : m_database(std::move(database))
        , m_log(*m_database)
        , m_snapshot(*m_database)
    {}
    Result<void> leaves(LeafBatch& batch) override { return m_log.leaves(batch); }
    Result<Hash> node(NodeId id) override { return m_log.node(id); }
    Result<Hash> root(quint64 size) override { return m_log.root(size); }

private:
    std::unique_ptr<Database> m_database;
    SqlAuditLog m_log;
    ReadSnapshot m_snapshot;
};

} // namespace

std::unique_ptr<LeafSource> SqlAuditLog::anotherSource()
{
    const Database::Mode mode =
        m_database.mode() == Database::Mode::ReadOnly ? Database::Mode::ReadOnly : Database::Mode::QueryOnly;
    auto opened = Database::open(m_database.path(), mode);
    return opened ? std::make_unique<OtherSource>(std::move(*opened)) : nullptr;
}

Result<void> SqlAuditLog::storedNodes(LeafBatch& batch)
{
    Statement query(m_database, "SELECT seq, hashes FROM audit_tree WHERE seq >= ? AND seq < ?");
    query.bind(1, static_cast<qint64>(batch.from)).bind(2, static_cast<qint64>(batch.from + batch.count));
    for (;;) {
        const Result<bool> more = query.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const auto seq = static_cast<quint64>(query.number(0));
        const QByteArrayView row = query.bytes(1);
        const std::size_t levels = levelsEndingWith(seq);
        if (!query.isBlob(1) || static_cast<std::size_t>(row.size()) > levels * sizeof(Hash))
            continue; // what says more than it can know is not believed at all
        for (std::size_t level = 0; level < std::min(levels, batch.stored.size()); ++level) {
            const auto index = static_cast<std::size_t>((seq >> level) - (batch.from >> level));
            if (index < batch.stored[level].size())
                batch.stored[level][index] = hashOfLevel(row, level);
        }
    }
}

Result<void> SqlAuditLog::leaves(LeafBatch& batch)
{
    if (const Result<void> read = storedNodes(batch); !read)
        return read;
    // What is numbered before the first event is in nobody's stretch: the first one meets it.
    const qint64 from = batch.from == 0 ? std::numeric_limits<qint64>::min() : static_cast<qint64>(batch.from);
    RowStream rows(m_database,
                   QStringLiteral("SELECT seq, at, actor, action, object_kind, object_id, outcome, reason, "
                                  "details, origin FROM audit_events WHERE seq >= ? AND seq < ? ORDER BY seq"),
                   {from, static_cast<qint64>(batch.from + batch.count)});
    qint64 earliest = std::numeric_limits<qint64>::max(), latest = std::numeric_limits<qint64>::min();
    while (rows.next()) {
        const quint64 seq = batch.from + batch.ends.size();
        if (static_cast<quint64>(rows.number(0)) != seq)
            return {}; // the one that should be here is missing
        const EventRow event(rows);
        const qint64 at = rows.number(1);
        earliest = std::min(earliest, at);
        latest = std::max(latest, at);
        char iso[32];
        appendLeafData({seq, isoBytes(at, iso), event.actor, event.action, event.objectKind, event.objectId,
                        event.outcome, event.reason, event.details, event.origin},
                       batch.bytes);
        batch.ends.push_back(batch.bytes.size());
        if (!event.isOfItsTypes)
            batch.stored[0][batch.ends.size() - 1].reset();
        if (event.action == QByteArrayView("catalogue.restore"))
            batch.setBacks.push_back(setBackOf(event.details, seq));
    }
    if (rows.failed())
        return rows.error();
    if (!hasTimeSpans(m_database))
        return {};
    const Result<std::optional<QString>> wrong = wrongTimeSpan(m_database, batch, earliest, latest);
    if (!wrong)
        return wrong.error();
    batch.wrongGuide = *wrong;
    return {};
}

// What belongs to no event. Each row of an event's own was looked at with the event.
Result<std::optional<NodeId>> SqlAuditLog::strayNode(quint64 size)
{
    // Others may append meanwhile: their events are counted in the same statement as their rows.
    Statement query(m_database, "SELECT seq FROM audit_tree WHERE seq < 0 OR seq >= max(?, (SELECT "
                                "coalesce(max(seq), -1) + 1 FROM audit_events)) LIMIT 1");
    const Result<bool> found = query.bind(1, static_cast<qint64>(size)).step();
    if (!found)
        return found.error();
    return *found ? std::optional(NodeId{0, static_cast<quint64>(query.number(0))}) : std::optional<NodeId>();
}

} // namespace keywright
