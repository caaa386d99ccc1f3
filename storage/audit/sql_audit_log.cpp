#include "storage/audit/sql_audit_log.h"

#include "model/audit/canonical_json.h"
#include "storage/core/query.h"
#include "storage/core/row_stream.h"

#include <QJsonDocument>

#include <cstdio>
#include <cstring>
#include <limits>

namespace keywright {
namespace {

const QString columns =
    QStringLiteral("seq, at, actor, action, object_kind, object_id, outcome, reason, details, origin");

QString likeEscaped(QString text)
{
    for (const char c : {'\\', '%', '_'})
        text.replace(QLatin1Char(c), QLatin1Char('\\') + QString(QLatin1Char(c)));
    return text;
}

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

QByteArrayView viewOf(const RowStream& row, int column)
{
    const std::string_view bytes = row.bytes(column);
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

Result<void> finished(const RowStream& stream)
{
    return stream.failed() ? Result<void>(stream.error()) : Result<void>();
}

QByteArray bytesOf(const Hash& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), 32};
}

} // namespace

QByteArrayView isoBytes(qint64 micros, char (&buffer)[32])
{
    using namespace std::chrono;
    const UtcTime time = fromMicros(micros);
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    const int length =
        std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d:%02d.%06dZ", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                      static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                      static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return {buffer, length};
}

AuditFilterSql auditFilterSql(const AuditFilter& filter)
{
    AuditFilterSql sql;
    QStringList parts;
    const auto add = [&](const QString& part, const QVariant& value) {
        parts += part;
        sql.values += value;
    };
    if (filter.from)
        add(QStringLiteral("at >= ?"), QVariant::fromValue<qint64>(toMicros(*filter.from)));
    if (filter.to)
        add(QStringLiteral("at < ?"), QVariant::fromValue<qint64>(toMicros(*filter.to)));
    if (!filter.actor.isEmpty())
        add(QStringLiteral("actor = ?"), filter.actor);
    if (filter.action.endsWith(QLatin1Char('*')))
        add(QStringLiteral("action LIKE ? ESCAPE '\\'"), likeEscaped(filter.action.chopped(1)) + QLatin1Char('%'));
    else if (!filter.action.isEmpty())
        add(QStringLiteral("action = ?"), filter.action);
    if (!filter.objectId.isEmpty())
        add(QStringLiteral("object_id = ?"), filter.objectId);
    if (!filter.outcome.isEmpty())
        add(QStringLiteral("outcome = ?"), filter.outcome);
    const QStringList words = filter.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words.mid(0, 16)) {
        const QString pattern = QLatin1Char('%') + likeEscaped(word) + QLatin1Char('%');
        parts += QStringLiteral("(details LIKE ? ESCAPE '\\' OR reason LIKE ? ESCAPE '\\' OR object_id LIKE ? ESCAPE "
                                "'\\' OR action LIKE ? ESCAPE '\\' OR actor LIKE ? ESCAPE '\\')");
        for (int i = 0; i < 5; ++i)
            sql.values += pattern;
    }
    sql.where = parts.isEmpty() ? QStringLiteral("1") : parts.join(QStringLiteral(" AND "));
    return sql;
}

Result<AuditEvent> SqlAuditLog::append(AuditEvent event)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<quint64> count = size();
    if (!count)
        return count.error();
    event.seq = *count;
    {
        Query insert(
            m_database,
            QStringLiteral("INSERT INTO audit_events (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns));
        insert.bind(static_cast<qint64>(event.seq))
            .bind(event.at)
            .bind(event.actor)
            .bind(event.action)
            .bind(event.objectKind)
            .bind(event.objectId);
        insert.bind(event.outcome)
            .bind(event.reason)
            .bind(QString::fromUtf8(canonicalJson(event.details)))
            .bind(event.origin);
        if (const Result<void> done = insert.exec(); !done)
            return done.error();
    }
    const Result<void> grown = merkle::append(
        event.seq, merkle::leafHash(eventLeafData(event)), [this](NodeId id) { return node(id); },
        [this](NodeId id, const Hash& hash) { return writeNode(id, hash); });
    return grown ? Result<AuditEvent>(event) : Result<AuditEvent>(grown.error());
}

Result<void> SqlAuditLog::writeNode(NodeId id, const Hash& hash)
{
    Query insert(m_database, QStringLiteral("INSERT INTO audit_nodes (level, idx, hash) VALUES (?, ?, ?)"));
    return insert.bind(id.level).bind(static_cast<qint64>(id.index)).bind(bytesOf(hash)).exec();
}

Result<quint64> SqlAuditLog::size()
{
    Query query(m_database, QStringLiteral("SELECT max(seq) FROM audit_events"));
    if (const Result<void> done = query.one({}); !done)
        return done.error();
    return query.isNull(0) ? quint64(0) : static_cast<quint64>(query.number(0)) + 1;
}

Result<QList<AuditEvent>> SqlAuditLog::page(const AuditFilter& filter, quint64 before, int limit)
{
    AuditFilterSql sql = auditFilterSql(filter);
    sql.values +=
        QVariant::fromValue<qint64>(static_cast<qint64>(std::min<quint64>(before, std::numeric_limits<qint64>::max())));
    RowStream stream(m_database,
                     QStringLiteral("SELECT %1 FROM audit_events WHERE %2 AND seq < ? ORDER BY seq DESC LIMIT %3")
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
    const AuditFilterSql sql = auditFilterSql(filter);
    RowStream stream(m_database, QStringLiteral("SELECT count(*) FROM audit_events WHERE %1").arg(sql.where),
                     sql.values);
    const quint64 counted = stream.next() ? static_cast<quint64>(stream.number(0)) : 0;
    return stream.failed() ? Result<quint64>(stream.error()) : Result<quint64>(counted);
}

Result<void> SqlAuditLog::forEach(const AuditFilter& filter, const std::function<bool(const AuditEvent&)>& each)
{
    const AuditFilterSql sql = auditFilterSql(filter);
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

Result<void> SqlAuditLog::forEachLeaf(const std::function<bool(const LeafRecord&)>& each)
{
    RowStream rows(m_database, QStringLiteral("SELECT %1 FROM audit_events ORDER BY seq").arg(columns));
    RowStream leaves(m_database, QStringLiteral("SELECT idx, hash FROM audit_nodes WHERE level = 0 ORDER BY idx"));
    QByteArray data;
    bool more = leaves.next();
    while (rows.next()) {
        LeafRecord record;
        record.seq = static_cast<quint64>(rows.number(0));
        char iso[32];
        writeLeafData({record.seq, isoBytes(rows.number(1), iso), viewOf(rows, 2), viewOf(rows, 3), viewOf(rows, 4),
                       viewOf(rows, 5), viewOf(rows, 6), viewOf(rows, 7), viewOf(rows, 8), viewOf(rows, 9)},
                      data);
        record.data = data;
        while (more && static_cast<quint64>(leaves.number(0)) < record.seq)
            more = leaves.next();
        if (more && static_cast<quint64>(leaves.number(0)) == record.seq && leaves.bytes(1).size() == 32) {
            record.stored.emplace();
            std::memcpy(record.stored->data(), leaves.bytes(1).data(), 32);
        }
        if (viewOf(rows, 3) == QByteArrayView("catalogue.restore")) {
            const AuditEvent event = eventOf(rows);
            record.isRestore = true;
            record.replacedSize =
                static_cast<quint64>(event.details.value(QStringLiteral("replaced_size")).toInteger());
            record.replacedRoot = event.details.value(QStringLiteral("replaced_root")).toString();
        }
        if (!each(record))
            return {};
    }
    return leaves.failed() ? Result<void>(leaves.error()) : finished(rows);
}

Result<Hash> SqlAuditLog::node(NodeId id)
{
    Query query(m_database, QStringLiteral("SELECT hash FROM audit_nodes WHERE level = ? AND idx = ?"));
    if (const Result<void> found = query.bind(id.level).bind(static_cast<qint64>(id.index)).one({}); !found)
        return found.error().kind == ErrorKind::NotFound
                   ? Error{ErrorKind::Tampered,
                           QStringLiteral("node %1/%2 of the audit tree is missing").arg(id.level).arg(id.index)}
                   : found.error();
    const QByteArray bytes = query.blob(0);
    if (bytes.size() != 32)
        return Error{ErrorKind::Tampered,
                     QStringLiteral("node %1/%2 of the audit tree is no hash").arg(id.level).arg(id.index)};
    Hash hash;
    std::memcpy(hash.data(), bytes.constData(), 32);
    return hash;
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
