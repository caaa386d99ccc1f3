// The log as its verifier reads it: stretches of events with the stored nodes above them.
#include "storage/audit/sql_audit_log.h"

#include "storage/core/read_snapshot.h"
#include "storage/core/row_stream.h"
#include "storage/core/statement.h"

#include <QJsonDocument>

#include <bit>
#include <cstring>
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

Result<void> SqlAuditLog::storedNodes(LeafBatch& batch, std::size_t level)
{
    std::vector<std::optional<Hash>>& stored = batch.stored[level];
    if (stored.empty())
        return {};
    const quint64 first = batch.from >> level;
    Statement query(m_database, "SELECT idx, hash FROM audit_nodes WHERE level = ? AND idx >= ? AND idx < ?");
    query.bind(1, static_cast<qint64>(level)).bind(2, static_cast<qint64>(first));
    query.bind(3, static_cast<qint64>(first + stored.size()));
    for (;;) {
        const Result<bool> more = query.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        const auto index = static_cast<std::size_t>(static_cast<quint64>(query.number(0)) - first);
        const QByteArrayView hash = query.bytes(1);
        if (hash.size() == 32 && query.isBlob(1))
            std::memcpy(stored[index].emplace().data(), hash.data(), 32);
    }
}

Result<void> SqlAuditLog::leaves(LeafBatch& batch)
{
    for (std::size_t level = 0; level < batch.stored.size(); ++level) {
        if (const Result<void> read = storedNodes(batch, level); !read)
            return read;
    }
    // What is numbered before the first event is in nobody's stretch: the first one meets it.
    const qint64 from = batch.from == 0 ? std::numeric_limits<qint64>::min() : static_cast<qint64>(batch.from);
    RowStream rows(m_database,
                   QStringLiteral("SELECT seq, at, actor, action, object_kind, object_id, outcome, reason, "
                                  "details, origin FROM audit_events WHERE seq >= ? AND seq < ? ORDER BY seq"),
                   {from, static_cast<qint64>(batch.from + batch.count)});
    while (rows.next()) {
        const quint64 seq = batch.from + batch.ends.size();
        if (static_cast<quint64>(rows.number(0)) != seq)
            return {}; // the one that should be here is missing
        const EventRow event(rows);
        char iso[32];
        appendLeafData({seq, isoBytes(rows.number(1), iso), event.actor, event.action, event.objectKind, event.objectId,
                        event.outcome, event.reason, event.details, event.origin},
                       batch.bytes);
        batch.ends.push_back(batch.bytes.size());
        if (!event.isOfItsTypes)
            batch.stored[0][batch.ends.size() - 1].reset();
        if (event.action == QByteArrayView("catalogue.restore"))
            batch.setBacks.push_back(setBackOf(event.details, seq));
    }
    return rows.failed() ? Result<void>(rows.error()) : Result<void>();
}

// A tree of n leaves has n, n/2, n/4 … complete subtrees: 2n less the ones in n. Where all of them were looked at and
// there are as many rows, none is left to be astray, and counting is a tenth of looking at each again.
Result<bool> SqlAuditLog::hasJustTheNodesOf(quint64 size)
{
    Statement query(m_database, "SELECT (SELECT count(*) FROM audit_nodes), (SELECT max(seq) FROM audit_events)");
    const Result<bool> found = query.step();
    if (!found)
        return found.error();
    const quint64 events = query.isNull(1) ? 0 : static_cast<quint64>(query.number(1)) + 1;
    return events == size &&
           static_cast<quint64>(query.number(0)) == 2 * size - static_cast<quint64>(std::popcount(size));
}

Result<std::optional<NodeId>> SqlAuditLog::strayNode(quint64 size)
{
    const Result<bool> just = hasJustTheNodesOf(size);
    if (!just)
        return just.error();
    if (*just)
        return std::optional<NodeId>();
    // Others may append meanwhile: their events are counted in the same statement as their nodes.
    RowStream stream(
        m_database,
        QStringLiteral(
            "SELECT level, idx FROM audit_nodes WHERE typeof(level) <> 'integer' OR typeof(idx) <> 'integer' "
            "OR level < 0 OR level > 62 OR idx < 0 "
            "OR idx >= (max(?, (SELECT coalesce(max(seq), -1) + 1 FROM audit_events)) >> level) LIMIT 1"),
        {QVariant::fromValue<qint64>(static_cast<qint64>(size))});
    std::optional<NodeId> stray;
    if (stream.next())
        stray = NodeId{static_cast<int>(stream.number(0)), static_cast<quint64>(stream.number(1))};
    return stream.failed() ? Result<std::optional<NodeId>>(stream.error()) : Result<std::optional<NodeId>>(stray);
}

} // namespace keywright
