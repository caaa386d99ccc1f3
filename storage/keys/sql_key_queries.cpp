// The questions that the catalogue's table, menus and reports ask.
#include "storage/core/query.h"
#include "storage/core/row_stream.h"
#include "storage/core/statement.h"
#include "storage/keys/key_columns.h"
#include "storage/keys/key_search.h"
#include "storage/keys/sql_key_store.h"

#include <QHash>

#include <algorithm>

namespace keywright {

namespace {

using Field = FilterTerm::Field;

} // namespace

Result<QHash<KeyId, KeyLabel>> SqlKeyStore::labels(const QList<KeyId>& ids)
{
    const auto text = [](QByteArrayView utf8) { return QString::fromUtf8(utf8); };
    QHash<KeyId, KeyLabel> labels;
    for (const KeyId& id : ids) {
        const QByteArray stored = id.toString().toLatin1();
        Statement statement(m_database, "SELECT name, owner, last_used_at FROM keys WHERE id = ?");
        const Result<bool> found = statement.bind(1, stored).step();
        if (!found)
            return found.error();
        if (!*found)
            continue;
        KeyLabel label{text(statement.bytes(0)), text(statement.bytes(1)), {}};
        if (!statement.isNull(2))
            label.lastUsedAt = fromMicros(statement.number(2));
        labels.insert(id, label);
    }
    return labels;
}

Result<std::vector<std::uint32_t>> SqlKeyStore::order(const KeyFilter& filter, const KeySort& sort, UtcTime now,
                                                      qint64 offset, qint64 limit)
{
    Result<std::vector<std::uint32_t>> rows = KeySearch(m_database, filter, now).order(sort);
    if (!rows)
        return rows;
    const qint64 size = static_cast<qint64>(rows->size());
    rows->erase(rows->begin(), rows->begin() + std::min(offset, size));
    if (limit >= 0 && limit < static_cast<qint64>(rows->size()))
        rows->resize(static_cast<std::size_t>(limit));
    return rows;
}

Result<std::vector<std::uint32_t>> SqlKeyStore::wholeOrder(const KeyFilter& filter, const KeySort& sort, UtcTime now,
                                                           const StopFlag& stop)
{
    if (isStopped(stop))
        return Error{ErrorKind::Cancelled, {}};
    return KeySearch(m_database, filter, now, stop).order(sort);
}

Result<GroupedOrder> SqlKeyStore::groupedOrder(const KeyFilter& filter, const KeySort& sort, KeyColumn by, UtcTime now,
                                               const StopFlag& stop)
{
    if (isStopped(stop))
        return Error{ErrorKind::Cancelled, {}};
    return KeySearch(m_database, filter, now, stop).grouped(sort, by);
}

Result<QList<KeyRow>> SqlKeyStore::firstRows(const KeyFilter& filter, const KeySort& sort, UtcTime now, int limit,
                                             const StopFlag& stop)
{
    if (isStopped(stop))
        return Error{ErrorKind::Cancelled, {}};
    return KeySearch(m_database, filter, now, stop).firstRows(sort, limit);
}

Result<qint64> SqlKeyStore::count(const KeyFilter& filter, UtcTime now)
{
    return KeySearch(m_database, filter, now).count();
}

Result<QList<KeyRow>> SqlKeyStore::rows(std::span<const std::uint32_t> rows, UtcTime now)
{
    RowStream stream(m_database,
                     QStringLiteral("SELECT %1 FROM keys WHERE %2").arg(key_columns::rowSelection(), amongRows),
                     {rowsJson(rows)});
    QHash<qint64, KeyRow> found;
    found.reserve(static_cast<qsizetype>(rows.size()));
    while (stream.next()) {
        const KeyRow row = key_columns::readRow(stream, now);
        found.insert(row.row, row);
    }
    if (stream.failed())
        return stream.error();
    QList<KeyRow> ordered;
    ordered.reserve(found.size());
    for (const std::uint32_t row : rows) {
        // A row that is gone meanwhile leaves an empty line, so that the others stay in their places.
        ordered += found.value(static_cast<qint64>(row));
    }
    return ordered;
}

Result<QList<KeyId>> SqlKeyStore::ids(std::span<const std::uint32_t> rows)
{
    QList<KeyId> ids;
    ids.reserve(static_cast<qsizetype>(rows.size()));
    for (const std::uint32_t row : rows) {
        Statement statement(m_database, "SELECT id FROM keys WHERE row = ?1");
        const Result<bool> there = statement.bind(1, static_cast<qint64>(row)).step();
        if (!there)
            return there.error();
        if (!*there)
            continue;
        const std::optional<KeyId> id = KeyId::parse(QString::fromUtf8(statement.bytes(0)));
        if (!id)
            return Error{ErrorKind::Damaged, QStringLiteral("keys row %1").arg(row)};
        ids += *id;
    }
    return ids;
}

Result<void> SqlKeyStore::forEach(const KeyFilter& filter, const KeySort& sort, UtcTime now,
                                  const std::function<bool(const ApiKey&)>& each)
{
    const Result<std::vector<std::uint32_t>> all = order(filter, sort, now, 0, -1);
    if (!all)
        return all.error();
    constexpr std::size_t batch = 500;
    for (std::size_t from = 0; from < all->size(); from += batch) {
        const std::span part = std::span(*all).subspan(from, std::min(batch, all->size() - from));
        const Result<QList<ApiKey>> keys = keysOf(part);
        if (!keys)
            return keys.error();
        for (const ApiKey& key : *keys) {
            if (!each(key))
                return {};
        }
    }
    return {};
}

namespace {

// All of them less those of ended keys: the few ended ones are found by index, the many live ones need no look.
QString liveValues(const QString& table, const QString& column)
{
    return QStringLiteral("SELECT %2, sum(n) AS n FROM (SELECT %2, count(*) AS n FROM %1 GROUP BY %2 UNION ALL "
                          "SELECT %2, -count(*) FROM keys JOIN %1 ON key_row = row "
                          "WHERE status IN ('revoked', 'deleted') GROUP BY %2) AS counted "
                          "GROUP BY %2 HAVING sum(n) > 0 ORDER BY 2 DESC, 1 LIMIT ?")
        .arg(table, column);
}

} // namespace

Result<QList<KeyStore::ValueCount>> SqlKeyStore::values(FilterTerm::Field field, int limit)
{
    QString sql = QStringLiteral("SELECT %1, count(*) AS n FROM keys WHERE status NOT IN ('revoked', 'deleted') AND %1 "
                                 "<> '' GROUP BY %1 ORDER BY n DESC, %1 LIMIT ?");
    switch (field) {
    case Field::Owner:
        sql = sql.arg(QStringLiteral("owner"));
        break;
    case Field::Application:
        sql = sql.arg(QStringLiteral("application"));
        break;
    case Field::Environment:
        sql = sql.arg(QStringLiteral("environment"));
        break;
    case Field::System:
        sql = sql.arg(QStringLiteral("system"));
        break;
    case Field::Status:
        sql = QStringLiteral("SELECT status, count(*) AS n FROM keys GROUP BY status ORDER BY n DESC LIMIT ?");
        break;
    case Field::Tag:
        sql = liveValues(QStringLiteral("key_tags"), QStringLiteral("tag"));
        break;
    case Field::Scope:
        sql = liveValues(QStringLiteral("key_scopes"), QStringLiteral("scope"));
        break;
    default:
        return Error{ErrorKind::Internal, QStringLiteral("no values of this field")};
    }
    Query query(m_database, sql);
    if (const Result<void> done = query.bind(limit).exec(); !done)
        return done.error();
    QList<ValueCount> values;
    while (query.next())
        values += ValueCount{query.text(0), query.number(1)};
    return values;
}

Result<QList<KeyId>> SqlKeyStore::due(UtcTime now, int limit)
{
    Query query(
        m_database,
        QStringLiteral(
            "SELECT id FROM (SELECT k.id, k.row FROM keys k JOIN key_versions v ON v.key_row = k.row WHERE "
            "k.overlap_until IS NOT NULL AND v.state = 'overlapping' AND v.not_after <= ? "
            "UNION SELECT id, row FROM keys WHERE deleted_at IS NOT NULL AND deleted_at <= ?) ORDER BY row LIMIT ?"));
    if (const Result<void> done = query.bind(now).bind(now - lifecycle::restoreWindow).bind(limit).exec(); !done)
        return done.error();
    QList<KeyId> ids;
    while (query.next())
        ids += KeyId::parse(query.text(0)).value_or(KeyId());
    return ids;
}

} // namespace keywright
