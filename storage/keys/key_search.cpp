#include "storage/keys/key_search.h"

#include "storage/core/row_stream.h"

#include <algorithm>

namespace keywright {
namespace {

using Field = FilterTerm::Field;

QString columnOf(Field field)
{
    switch (field) {
    case Field::Application:
        return QStringLiteral("application");
    case Field::Environment:
        return QStringLiteral("environment");
    case Field::System:
        return QStringLiteral("system");
    default:
        return {};
    }
}

// No index knows words that short.
bool isScan(const FilterTerm& term)
{
    return term.field == Field::Text && !term.negated && textMatch(term.values.value(0)).isNull();
}

bool isWord(const FilterTerm& term)
{
    return term.field == Field::Text && !term.negated && !textMatch(term.values.value(0)).isNull();
}

} // namespace

KeySearch::KeySearch(Database& database, const KeyFilter& filter, UtcTime now, const StopFlag& stop,
                     const Effort& effort)
    : m_database(database)
    , m_filter(filter)
    , m_now(now)
    , m_effort(effort)
    , m_snapshot(database)
    , m_interruptible(database, stop)
{}

Result<void> KeySearch::each(const QString& select, const QVariantList& values, const Each& each)
{
    // A million numbers go through the C API: a QVariant for each would cost more than finding them.
    RowStream stream(m_database, select, values);
    while (stream.next()) {
        if (!each(static_cast<std::uint32_t>(stream.number(0))))
            return {};
    }
    return stream.failed() ? Result<void>(stream.error()) : Result<void>();
}

// Then a walk from value to value would take longer than one along all entries.
Result<bool> KeySearch::isVaried(Field field)
{
    const QString column = columnOf(field);
    if (column.isEmpty())
        return false;
    int values = 0;
    const Result<void> counted =
        each(QStringLiteral("WITH RECURSIVE walk(v) AS (SELECT min(%1) FROM keys UNION ALL SELECT (SELECT min(%1) FROM "
                            "keys WHERE %1 > v) FROM walk WHERE v IS NOT NULL) SELECT 1 FROM walk LIMIT %2")
                 .arg(column)
                 .arg(m_effort.fewValues + 1),
             {}, [&](std::uint32_t) {
                 ++values;
                 return true;
             });
    return counted ? Result<bool>(values > m_effort.fewValues) : Result<bool>(counted.error());
}

Result<std::optional<KeyFilterSql>> KeySearch::seek(const FilterTerm& term)
{
    const Result<bool> varied = isVaried(term.field);
    return varied ? Result<std::optional<KeyFilterSql>>(seekSql(term, m_now, *varied))
                  : Result<std::optional<KeyFilterSql>>(varied.error());
}

KeyFilter KeySearch::without(const FilterTerm& term) const
{
    KeyFilter rest = m_filter;
    rest.terms.removeOne(term);
    return rest;
}

// Where no index helps, the way out is to look at every key: a walk is worth as much as that.
Result<int> KeySearch::stepsForScan()
{
    constexpr qint64 stepsOfLook = 45, looksForOneWalked = 8; // a walk jumps about in the file
    if (std::none_of(m_filter.terms.begin(), m_filter.terms.end(), isScan))
        return 0;
    qint64 keys = 0;
    const Result<void> read = each(QStringLiteral("SELECT max(row) FROM keys"), {}, [&](std::uint32_t row) {
        keys = row;
        return true;
    });
    return read ? Result<int>(static_cast<int>(keys / looksForOneWalked * stepsOfLook / 1'000))
                : Result<int>(read.error());
}

bool KeySearch::hasWord() const
{
    return std::any_of(m_filter.terms.begin(), m_filter.terms.end(), isWord);
}

// The first term that an index knows to find no more than `most` keys.
Result<std::optional<KeySearch::Found>> KeySearch::fewOf(int most, bool words)
{
    for (const FilterTerm& term : m_filter.terms) {
        if (term.negated || (isWord(term) && !words))
            continue;
        const Result<std::optional<KeyFilterSql>> sql = seek(term);
        if (!sql)
            return sql.error();
        if (!*sql || (*sql)->passesAll)
            continue;
        Found found;
        const Result<void> read = each(QStringLiteral("SELECT * FROM (%1) LIMIT %2").arg((*sql)->where).arg(most + 1),
                                       (*sql)->values, [&](std::uint32_t row) {
                                           found.candidates.push_back(row);
                                           return true;
                                       });
        if (!read)
            return read.error();
        if (found.candidates.size() > static_cast<std::size_t>(most))
            continue;
        found.few = true;
        found.rest = without(term);
        return std::optional(std::move(found));
    }
    return std::optional<Found>();
}

Result<void> KeySearch::keepTerm(const FilterTerm& term, const KeyFilterSql& sql, Found& found)
{
    RowSet rows;
    RowSet& into = term.negated ? found.without : rows;
    const Result<void> read = each(sql.where, sql.values, [&](std::uint32_t row) {
        into.add(row);
        return true;
    });
    if (!read || term.negated)
        return read;
    if (found.among)
        found.among->keepOnly(rows);
    else
        found.among = std::move(rows);
    return {};
}

// Terms that no index answers: one look at every key, in the order in which they lie in the file.
Result<void> KeySearch::scan(const QList<FilterTerm>& terms, Found& found)
{
    KeyFilter filter;
    filter.includeDeleted = true;
    filter.terms = terms;
    const KeyFilterSql sql = walkSql(filter, m_now);
    RowSet rows;
    const Result<void> read = each(QStringLiteral("SELECT row FROM keys NOT INDEXED WHERE %1").arg(sql.where),
                                   sql.values, [&](std::uint32_t row) {
                                       rows.add(row);
                                       return true;
                                   });
    if (!read)
        return read;
    if (found.among)
        found.among->keepOnly(rows);
    else
        found.among = std::move(rows);
    return {};
}

bool KeySearch::becomesFew(Found& found, int few)
{
    if (!found.among || found.among->count() > static_cast<std::size_t>(few))
        return false;
    found.few = true;
    found.candidates = found.among->rows();
    return true;
}

Result<KeySearch::Found> KeySearch::find(int few)
{
    Found found;
    found.rest = m_filter;
    QList<FilterTerm> unknown;
    // Those that narrow it first: once few are left, the others are asked of these alone.
    QList<FilterTerm> terms = m_filter.terms;
    std::stable_partition(terms.begin(), terms.end(), [](const FilterTerm& term) { return !term.negated; });
    for (const FilterTerm& term : std::as_const(terms)) {
        const Result<std::optional<KeyFilterSql>> sql = seek(term);
        if (!sql)
            return sql.error();
        if (!*sql) {
            unknown += term;
            continue;
        }
        if (const Result<void> kept = keepTerm(term, **sql, found); !kept)
            return kept.error();
        found.rest.terms.removeOne(term);
        if (becomesFew(found, few))
            return found;
    }
    if (!unknown.isEmpty()) {
        if (const Result<void> scanned = scan(unknown, found); !scanned)
            return scanned.error();
        for (const FilterTerm& term : std::as_const(unknown))
            found.rest.terms.removeOne(term);
        if (becomesFew(found, few))
            return found;
    }
    if (!m_filter.includeDeleted) {
        FilterTerm hidden;
        hidden.field = Field::Status;
        hidden.values = {QStringLiteral("deleted")};
        hidden.negated = true;
        if (const Result<void> kept = keepTerm(hidden, *seekSql(hidden, m_now), found); !kept)
            return kept.error();
    }
    return found;
}

Result<QList<KeyRow>> KeySearch::firstRows(const KeySort& sort, int limit)
{
    Result<std::optional<Found>> found = fewOf(m_effort.fewAtOnce, false);
    if (found && !*found && !hasWord() && m_effort.walkThousandSteps > 0) {
        const Result<int> longer = stepsForScan();
        if (!longer)
            return longer.error();
        m_interruptible.setPatience(m_effort.walkThousandSteps + *longer,
                                    *longer > 0 ? 10 * m_effort.walkTime : m_effort.walkTime);
        const Result<QList<KeyRow>> walked = walk(sort, limit);
        m_interruptible.setEndless();
        if (walked || !m_interruptible.ranOut())
            return walked;
    }
    if (found && !*found && m_filter.terms.size() > 1)
        found = fewOf(m_effort.few, true);
    if (!found)
        return found.error();
    if (*found)
        return firstOf(**found, sort, limit);
    const Result<Found> all = find(m_effort.few);
    return all ? firstOf(*all, sort, limit) : Result<QList<KeyRow>>(all.error());
}

Result<std::vector<std::uint32_t>> KeySearch::order(const KeySort& sort)
{
    constexpr auto all = std::numeric_limits<std::size_t>::max();
    if (m_filter.isEmpty() && orderIndex(sort.column)) {
        std::vector<std::uint32_t> rows;
        const KeyFilterSql sql = filterSql(m_filter, m_now);
        const Result<void> read =
            each(QStringLiteral("SELECT row FROM keys WHERE %1 %2").arg(sql.where, orderSql(sort, m_now)), sql.values,
                 [&](std::uint32_t row) {
                     rows.push_back(row);
                     return true;
                 });
        return read ? Result<std::vector<std::uint32_t>>(std::move(rows))
                    : Result<std::vector<std::uint32_t>>(read.error());
    }
    Result<std::optional<Found>> found = fewOf(m_effort.few, false);
    if (found && !*found) {
        Result<Found> sets = find(m_effort.few);
        found = sets ? Result<std::optional<Found>>(std::move(*sets)) : Result<std::optional<Found>>(sets.error());
    }
    if (!found)
        return found.error();
    if (!(*found)->few)
        return inOrder(**found, sort, all);
    const KeyFilterSql sql = walkSql((*found)->rest, m_now);
    std::vector<std::uint32_t> rows;
    const Result<void> read =
        each(QStringLiteral("SELECT row FROM keys WHERE %1 AND %2 %3").arg(amongRows, sql.where, orderSql(sort, m_now)),
             QVariantList{rowsJson((*found)->candidates)} + sql.values, [&](std::uint32_t row) {
                 rows.push_back(row);
                 return true;
             });
    return read ? Result<std::vector<std::uint32_t>>(std::move(rows))
                : Result<std::vector<std::uint32_t>>(read.error());
}

Result<qint64> KeySearch::number(const QString& select, const QVariantList& values)
{
    RowStream stream(m_database, select, values);
    const qint64 counted = stream.next() ? stream.number(0) : 0;
    return stream.failed() ? Result<qint64>(stream.error()) : Result<qint64>(counted);
}

Result<qint64> KeySearch::numberOf(Found found)
{
    if (found.few) {
        const KeyFilterSql sql = walkSql(found.rest, m_now);
        return number(QStringLiteral("SELECT count(*) FROM keys WHERE %1 AND %2").arg(amongRows, sql.where),
                      QVariantList{rowsJson(found.candidates)} + sql.values);
    }
    if (found.among) {
        found.among->remove(found.without);
        return static_cast<qint64>(found.among->count());
    }
    const Result<qint64> all = number(QStringLiteral("SELECT count(*) FROM keys"), {});
    return all ? Result<qint64>(*all - static_cast<qint64>(found.without.count())) : all;
}

Result<qint64> KeySearch::count()
{
    if (m_filter.isEmpty()) {
        const KeyFilterSql sql = filterSql(m_filter, m_now);
        return number(QStringLiteral("SELECT count(*) FROM keys WHERE %1").arg(sql.where), sql.values);
    }
    Result<std::optional<Found>> few = fewOf(m_effort.fewToCount, false);
    if (!few)
        return few.error();
    if (*few)
        return numberOf(std::move(**few));
    Result<Found> sets = find(m_effort.fewToCount);
    return sets ? numberOf(std::move(*sets)) : Result<qint64>(sets.error());
}

} // namespace keywright
