// The log as its verifier reads it: every row with the stored nodes that belong to it.
#include "storage/audit/sql_audit_log.h"

#include "storage/core/read_snapshot.h"
#include "storage/core/row_stream.h"

#include <QJsonDocument>

#include <cstring>

namespace keywright {
namespace {

// The stored hashes of one level, read along with the events.
class LevelStream {
public:
    LevelStream(Database& database, int level)
        : m_rows(database, QStringLiteral("SELECT idx, hash FROM audit_nodes WHERE level = ? ORDER BY idx"), {level})
        , m_more(m_rows.next())
    {}
    // Asked with growing indexes.
    std::optional<Hash> at(quint64 index)
    {
        while (m_more && static_cast<quint64>(m_rows.number(0)) < index)
            m_more = m_rows.next();
        if (!m_more || static_cast<quint64>(m_rows.number(0)) != index)
            return std::nullopt;
        const RowStream::Cell stored = m_rows.cell(1);
        if (stored.kind != RowStream::Kind::Bytes || stored.bytes.size() != 32)
            return std::nullopt;
        std::optional<Hash> hash(std::in_place);
        std::memcpy(hash->data(), stored.bytes.data(), 32);
        return hash;
    }
    [[nodiscard]] const RowStream& rows() const { return m_rows; }

private:
    RowStream m_rows;
    bool m_more;
};

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

void readRestore(QByteArrayView text, LeafRecord& record)
{
    const QJsonObject details = QJsonDocument::fromJson(text.toByteArray()).object();
    const auto size = [&](const char* name) {
        return static_cast<quint64>(details.value(QLatin1String(name)).toInteger());
    };
    record.isRestore = true;
    record.replacedSize = size("replaced_size");
    record.replacedRoot = details.value(QStringLiteral("replaced_root")).toString();
    record.lastSignedSize = size("last_signed_size");
    record.lastSignedRoot = details.value(QStringLiteral("last_signed_root")).toString();
}

} // namespace

Result<void> SqlAuditLog::forEachLeaf(const std::function<bool(const LeafRecord&)>& each)
{
    const ReadSnapshot snapshot(m_database);
    RowStream rows(m_database, QStringLiteral("SELECT seq, at, actor, action, object_kind, object_id, outcome, reason, "
                                              "details, origin FROM audit_events ORDER BY seq"));
    std::vector<std::unique_ptr<LevelStream>> levels;
    const auto level = [&](std::size_t number) -> LevelStream& {
        while (levels.size() <= number)
            levels.push_back(std::make_unique<LevelStream>(m_database, static_cast<int>(levels.size())));
        return *levels[number];
    };
    QByteArray data;
    std::vector<std::optional<Hash>> closed;
    while (rows.next()) {
        const EventRow event(rows);
        LeafRecord record;
        record.seq = static_cast<quint64>(rows.number(0));
        char iso[32];
        writeLeafData({record.seq, isoBytes(rows.number(1), iso), event.actor, event.action, event.objectKind,
                       event.objectId, event.outcome, event.reason, event.details, event.origin},
                      data);
        record.data = data;
        if (event.isOfItsTypes)
            record.stored = level(0).at(record.seq);
        closed.clear();
        std::size_t above = 1;
        for (quint64 index = record.seq; index & 1; index >>= 1, ++above)
            closed.push_back(level(above).at(index >> 1));
        record.closed = closed;
        if (event.action == QByteArrayView("catalogue.restore"))
            readRestore(event.details, record);
        if (!each(record))
            return {};
    }
    for (const auto& stream : levels) {
        if (stream->rows().failed())
            return stream->rows().error();
    }
    return rows.failed() ? Result<void>(rows.error()) : Result<void>();
}

Result<std::optional<NodeId>> SqlAuditLog::strayNode(quint64 size)
{
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
