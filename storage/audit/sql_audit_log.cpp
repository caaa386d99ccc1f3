#include "storage/audit/sql_audit_log.h"

#include "storage/audit/audit_filter_sql.h"
#include "storage/audit/time_spans.h"
#include "storage/audit/tree_row.h"
#include "storage/core/query.h"
#include "storage/core/read_snapshot.h"
#include "storage/core/row_stream.h"
#include "storage/core/statement.h"

#include <QJsonDocument>

#include <cstring>
#include <limits>

namespace keywright {
namespace {

const QString columns =
    QStringLiteral("seq, at, actor, action, object_kind, object_id, outcome, reason, details, origin");

AuditEvent eventOf(const RowStream& row)
{
    AuditEvent event;
    event.seq = static_cast<quint64>(row.number(0));
    event.at = fromMicros(row.number(1));
    event.actor = row.text(2);
    event.action = row.text(3);
    event.objectKind = row.text(4);
    event.objectId = row.text(5);
    event.outcome = row.text(6);
    event.reason = row.text(7);
    const std::string_view details = row.bytes(8);
    event.details =
        QJsonDocument::fromJson(QByteArray::fromRawData(details.data(), static_cast<qsizetype>(details.size())))
            .object();
    event.origin = row.text(9);
    return event;
}

Result<void> finished(const RowStream& stream)
{
    return stream.failed() ? Result<void>(stream.error()) : Result<void>();
}

// `value` in `width` decimal digits.
void writeDigits(char*& at, qint64 value, int width)
{
    for (int i = width - 1; i >= 0; --i) {
        at[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    at += width;
}

} // namespace

QByteArrayView isoBytes(qint64 micros, char (&buffer)[32])
{
    using namespace std::chrono;
    const UtcTime time = fromMicros(micros);
    const auto day = floor<days>(time);
    const year_month_day date(day);
    if (date.year() < year(0) || date.year() > year(9999)) {
        const QByteArray text = toIso(time).toLatin1();
        const qsizetype size = std::min<qsizetype>(text.size(), sizeof buffer);
        std::memcpy(buffer, text.constData(), static_cast<std::size_t>(size));
        return {buffer, size};
    }
    const hh_mm_ss clock(time - day);
    char* at = buffer;
    const auto write = [&at](qint64 value, int width, char after) {
        writeDigits(at, value, width);
        *at++ = after;
    };
    write(static_cast<int>(date.year()), 4, '-');
    write(static_cast<unsigned>(date.month()), 2, '-');
    write(static_cast<unsigned>(date.day()), 2, 'T');
    write(clock.hours().count(), 2, ':');
    write(clock.minutes().count(), 2, ':');
    write(clock.seconds().count(), 2, '.');
    write(clock.subseconds().count(), 6, 'Z');
    return {buffer, at - buffer};
}

Result<AuditEvent> SqlAuditLog::append(AuditEvent event)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<quint64> count = size();
    if (!count)
        return count.error();
    event.seq = *count;
    // The row and the leaf are made of the same bytes, once: each key that is imported comes through here.
    char iso[32];
    const QByteArray actor = event.actor.toUtf8(), action = event.action.toUtf8(), reason = event.reason.toUtf8();
    const QByteArray objectKind = event.objectKind.toUtf8(), objectId = event.objectId.toUtf8();
    const QByteArray outcome = event.outcome.toUtf8(), origin = event.origin.toUtf8();
    const QByteArray details = canonicalJson(event.details);
    const LeafFields fields{
        event.seq, isoBytes(toMicros(event.at), iso), actor, action, objectKind, objectId, outcome, reason, details,
        origin};
    if (const Result<void> written = writeEvent(fields, event.at); !written)
        return written.error();
    QByteArray leaf;
    leaf.reserve(256 + details.size());
    appendLeafData(fields, leaf);
    std::vector<std::byte> hashes;
    Result<void> grown = merkle::append(
        event.seq, merkle::leafHash(leaf), [this](NodeId id) { return node(id); },
        [&hashes](NodeId, const Hash& hash) -> Result<void> {
            hashes.insert(hashes.end(), hash.begin(), hash.end());
            return {};
        });
    if (grown)
        grown = writeHashes(event.seq, hashes);
    if (grown)
        grown = closeTimeSpan(m_database, event.seq);
    return grown ? Result<AuditEvent>(event) : Result<AuditEvent>(grown.error());
}

Result<void> SqlAuditLog::writeEvent(const LeafFields& fields, UtcTime at)
{
    Statement insert(m_database,
                     "INSERT INTO audit_events (seq, at, actor, action, object_kind, object_id, outcome, reason, "
                     "details, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, static_cast<qint64>(fields.seq)).bind(2, toMicros(at)).bind(3, fields.actor).bind(4, fields.action);
    insert.bind(5, fields.objectKind).bind(6, fields.objectId).bind(7, fields.outcome).bind(8, fields.reason);
    return insert.bind(9, fields.details).bind(10, fields.origin).run();
}

Result<void> SqlAuditLog::writeHashes(quint64 seq, std::span<const std::byte> hashes)
{
    Statement insert(m_database, "INSERT INTO audit_tree (seq, hashes) VALUES (?, ?)");
    const Result<void> done = insert.bind(1, static_cast<qint64>(seq)).bindBlob(2, hashes).run();
    // The tree grows with the events: a row that is there before its time was put there by somebody else.
    if (!done && done.error().kind == ErrorKind::AlreadyExists)
        return Error{ErrorKind::Tampered, QStringLiteral("row %1 of the audit tree is there too early").arg(seq)};
    return done;
}

Result<quint64> SqlAuditLog::size()
{
    Statement query(m_database, "SELECT max(seq) FROM audit_events");
    if (const Result<bool> found = query.step(); !found)
        return found.error();
    const qint64 last = query.isNull(0) ? -1 : query.number(0);
    if (!query.isNull(0) && (last < 0 || last == std::numeric_limits<qint64>::max()))
        return Error{ErrorKind::Tampered, QStringLiteral("the audit log has an event %1").arg(last)};
    return static_cast<quint64>(last + 1);
}

Result<QList<AuditEvent>> SqlAuditLog::page(const AuditFilter& filter, quint64 before, int limit)
{
    const AuditFilterSql sql = auditFilterSql(m_database, filter, before);
    RowStream stream(m_database,
                     QStringLiteral("SELECT %1 FROM audit_events WHERE %2 ORDER BY seq DESC LIMIT %3")
                         .arg(columns, sql.where)
                         .arg(limit),
                     sql.values);
    QList<AuditEvent> events;
    while (stream.next())
        events += eventOf(stream);
    return stream.failed() ? Result<QList<AuditEvent>>(stream.error()) : Result<QList<AuditEvent>>(events);
}

Result<quint64> SqlAuditLog::count(const AuditFilter& filter)
{
    const AuditFilterSql sql = auditFilterSql(m_database, filter);
    RowStream stream(m_database, QStringLiteral("SELECT count(*) FROM audit_events WHERE %1").arg(sql.where),
                     sql.values);
    const quint64 counted = stream.next() ? static_cast<quint64>(stream.number(0)) : 0;
    return stream.failed() ? Result<quint64>(stream.error()) : Result<quint64>(counted);
}

Result<void> SqlAuditLog::forEach(const AuditFilter& filter, const std::function<bool(const AuditEvent&)>& each)
{
    const AuditFilterSql sql = auditFilterSql(m_database, filter);
    RowStream stream(m_database,
                     QStringLiteral("SELECT %1 FROM audit_events WHERE %2 ORDER BY seq").arg(columns, sql.where),
                     sql.values);
    while (stream.next()) {
        if (!each(eventOf(stream)))
            return {};
    }
    return finished(stream);
}

Result<void> SqlAuditLog::forObject(const QString& objectId, int limit,
                                    const std::function<bool(const AuditEvent&)>& each)
{
    RowStream stream(m_database,
                     QStringLiteral("SELECT %1 FROM audit_events WHERE object_id = ? ORDER BY seq DESC LIMIT %2")
                         .arg(columns)
                         .arg(limit),
                     {objectId});
    while (stream.next()) {
        if (!each(eventOf(stream)))
            return {};
    }
    return finished(stream);
}

Result<Hash> SqlAuditLog::node(NodeId id)
{
    const quint64 last = ((id.index + 1) << id.level) - 1; // the event that closes it
    Statement query(m_database, "SELECT hashes FROM audit_tree WHERE seq = ?");
    const Result<bool> found = query.bind(1, static_cast<qint64>(last)).step();
    if (!found)
        return found.error();
    const std::optional<Hash> hash =
        *found && query.isBlob(0) ? hashOfLevel(query.bytes(0), static_cast<std::size_t>(id.level)) : std::nullopt;
    if (!hash)
        return Error{ErrorKind::Tampered,
                     QStringLiteral("node %1/%2 of the audit tree is missing").arg(id.level).arg(id.index)};
    return *hash;
}

Result<Hash> SqlAuditLog::root(quint64 size)
{
    return merkle::root(size, [this](NodeId id) { return node(id); });
}

Result<void> SqlAuditLog::addCheckpoint(const CheckpointRecord& checkpoint)
{
    Query insert(m_database,
                 QStringLiteral("INSERT OR IGNORE INTO audit_checkpoints (size, at, note) VALUES (?, ?, ?)"));
    return insert.bind(static_cast<qint64>(checkpoint.size)).bind(checkpoint.at).bind(checkpoint.note).exec();
}

Result<QList<CheckpointRecord>> SqlAuditLog::checkpoints()
{
    Query query(m_database, QStringLiteral("SELECT size, at, note FROM audit_checkpoints ORDER BY size, at"));
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    QList<CheckpointRecord> records;
    while (query.next())
        records += CheckpointRecord{static_cast<quint64>(query.number(0)), query.moment(1), query.text(2)};
    return records;
}

Result<QStringList> SqlAuditLog::distinct(const char* column)
{
    // A walk along the index from one value to the next: as many steps as there are values, not events.
    const QString name = QString::fromLatin1(column);
    RowStream stream(
        m_database,
        QStringLiteral("WITH RECURSIVE walk(v) AS (SELECT min(%1) FROM audit_events UNION ALL "
                       "SELECT (SELECT min(%1) FROM audit_events WHERE %1 > v) FROM walk WHERE v IS NOT NULL) "
                       "SELECT v FROM walk WHERE v IS NOT NULL LIMIT 1000")
            .arg(name));
    QStringList values;
    while (stream.next())
        values += stream.text(0);
    return stream.failed() ? Result<QStringList>(stream.error()) : Result<QStringList>(values);
}

Result<QStringList> SqlAuditLog::actors()
{
    return distinct("actor");
}

Result<QStringList> SqlAuditLog::actions()
{
    return distinct("action");
}

} // namespace keywright
