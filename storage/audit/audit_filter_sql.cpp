#include "storage/audit/audit_filter_sql.h"

#include "storage/audit/time_spans.h"
#include "storage/keys/key_columns.h"

#include <limits>

namespace keywright {
AuditFilterSql auditFilterSql(Database& database, const AuditFilter& filter, std::optional<quint64> below)
{
    AuditFilterSql sql;
    QStringList parts;
    const auto add = [&](const QString& part, const QVariant& value) {
        parts += part;
        sql.values += value;
    };
    const bool bySpans = (filter.from || filter.to) && hasTimeSpans(database);
    if (filter.from) {
        const auto from = QVariant::fromValue<qint64>(toMicros(*filter.from));
        add(QStringLiteral("at >= ?"), from);
        if (bySpans)
            add(QStringLiteral("seq >= %1").arg(firstSeqFrom()), from);
    }
    QStringList ends;
    if (filter.to) {
        const auto to = QVariant::fromValue<qint64>(toMicros(*filter.to));
        add(QStringLiteral("at < ?"), to);
        if (bySpans) {
            ends += endSeqBefore();
            sql.values += to;
        }
    }
    if (below)
        ends += QString::number(std::min<quint64>(*below, std::numeric_limits<qint64>::max()));
    if (!ends.isEmpty())
        parts += QStringLiteral("seq < ") +
                 (ends.size() == 1 ? ends.first() : QStringLiteral("min(%1)").arg(ends.join(QStringLiteral(", "))));
    if (!filter.actor.isEmpty())
        add(QStringLiteral("actor = ?"), filter.actor);
    if (filter.action.endsWith(QLatin1Char('*')))
        add(QStringLiteral("action LIKE ? ESCAPE '\\'"),
            key_columns::likeEscaped(filter.action.chopped(1)) + QLatin1Char('%'));
    else if (!filter.action.isEmpty())
        add(QStringLiteral("action = ?"), filter.action);
    if (!filter.objectId.isEmpty())
        add(QStringLiteral("object_id = ?"), filter.objectId);
    if (!filter.owner.isEmpty())
        add(QStringLiteral("object_id IN (SELECT id FROM keys WHERE owner_key = ?)"),
            key_columns::folded(filter.owner));
    if (!filter.outcome.isEmpty())
        add(QStringLiteral("outcome = ?"), filter.outcome);
    const QStringList words = filter.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words.mid(0, 16)) {
        const QString pattern = QLatin1Char('%') + key_columns::likeEscaped(word) + QLatin1Char('%');
        parts += QStringLiteral("(details LIKE ? ESCAPE '\\' OR reason LIKE ? ESCAPE '\\' OR object_id LIKE ? ESCAPE "
                                "'\\' OR action LIKE ? ESCAPE '\\' OR actor LIKE ? ESCAPE '\\')");
        for (int i = 0; i < 5; ++i)
            sql.values += pattern;
    }
    sql.where = parts.isEmpty() ? QStringLiteral("1") : parts.join(QStringLiteral(" AND "));
    return sql;
}

} // namespace keywright
