#include "storage/audit/time_spans.h"

#include "storage/core/statement.h"

namespace keywright {
namespace {

// Where the events begin that have no span yet.
const QString tail = QStringLiteral("(SELECT coalesce(max(span) + 1, 0) * %1 FROM audit_spans)").arg(eventsInSpan);

} // namespace

Result<void> closeTimeSpan(Database& database, quint64 seq)
{
    const qint64 span = static_cast<qint64>(seq) / eventsInSpan;
    if (static_cast<qint64>(seq) != span * eventsInSpan + eventsInSpan - 1)
        return {};
    Statement insert(database, "INSERT INTO audit_spans (span, earliest, latest) "
                               "SELECT ?, min(at), max(at) FROM audit_events WHERE seq >= ? AND seq <= ?");
    return insert.bind(1, span).bind(2, span * eventsInSpan).bind(3, static_cast<qint64>(seq)).run();
}

bool hasTimeSpans(Database& database)
{
    const Result<qint64> schema = database.number(QStringLiteral("PRAGMA user_version"));
    return schema && *schema >= 7;
}

QString firstSeqFrom()
{
    return QStringLiteral("coalesce((SELECT span * %1 FROM audit_spans WHERE latest >= ? ORDER BY span LIMIT 1), %2)")
        .arg(eventsInSpan)
        .arg(tail);
}

QString endSeqBefore()
{
    return QStringLiteral("(WITH before(moment) AS (SELECT ?) "
                          "SELECT CASE WHEN EXISTS (SELECT 1 FROM audit_events WHERE seq >= %2 AND at < moment) "
                          "THEN 9223372036854775807 ELSE coalesce((SELECT (span + 1) * %1 FROM audit_spans "
                          "WHERE earliest < moment ORDER BY span DESC LIMIT 1), 0) END FROM before)")
        .arg(eventsInSpan)
        .arg(tail);
}

Result<std::optional<QString>> wrongTimeSpan(Database& database, const LeafBatch& batch, qint64 earliest, qint64 latest)
{
    using Answer = Result<std::optional<QString>>;
    if (batch.from == 0) {
        Statement beyond(database, "SELECT span FROM audit_spans WHERE span < 0 OR (span + 1) * ? > "
                                   "(SELECT coalesce(max(seq), -1) + 1 FROM audit_events) LIMIT 1");
        const Result<bool> found = beyond.bind(1, qint64{eventsInSpan}).step();
        if (!found)
            return found.error();
        if (*found)
            return Answer(QStringLiteral("time span %1 belongs to no events").arg(beyond.number(0)));
    }
    if (batch.ends.size() < LeafBatch::leaves)
        return Answer(std::nullopt);
    const qint64 span = static_cast<qint64>(batch.from) / eventsInSpan;
    Statement query(database, "SELECT 1 FROM audit_spans WHERE span = ? AND earliest = ? AND latest = ? AND "
                              "typeof(earliest) = 'integer' AND typeof(latest) = 'integer'");
    const Result<bool> holds = query.bind(1, span).bind(2, earliest).bind(3, latest).step();
    if (!holds)
        return holds.error();
    return *holds ? Answer(std::nullopt)
                  : Answer(QStringLiteral("the time span of events %1 to %2 is not theirs")
                               .arg(batch.from)
                               .arg(batch.from + LeafBatch::leaves - 1));
}

} // namespace keywright
