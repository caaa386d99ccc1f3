// What single keys and APIs did, for many of them in one reading.
#include "model/usage/usage_range.h"
#include "storage/usage/sql_usage_store.h"
#include "storage/usage/usage_schema.h"
#include "storage/usage/usage_statement.h"

#include <algorithm>
#include <map>

namespace keywright {
namespace {

void addTo(OutcomeCounts& counts, qint64 outcome, qint64 requests)
{
    if (outcome >= 0 &&
        outcome < static_cast<qint64>(counts.size())) // else of a gate that knows more than this program
        counts[static_cast<std::size_t>(outcome)] += requests;
}

} // namespace

Result<void> SqlUsageStore::sum(const char* numbers, const Piece& piece, Sums& into)
{
    // The numbers lead, each with one seek: the levels are ordered by them.
    const QByteArray sql = QStringLiteral("SELECT k.number, u.outcome, u.requests FROM %1 AS k CROSS JOIN %2 AS u ON "
                                          "u.key = k.number AND u.%3 >= ? AND u.%3 < ?")
                               .arg(QLatin1String(numbers), QLatin1String(piece.table), QLatin1String(piece.column))
                               .toLatin1();
    UsageStatement rows(m_database, sql.constData());
    rows.number(1, piece.from).number(2, piece.to);
    OutcomeCounts* counts = nullptr;
    qint64 of = 0; // which no row has
    while (rows.next()) {
        const qint64 key = rows.column(0), outcome = rows.column(1);
        if (outcome < 0 || outcome >= qint64(OutcomeCounts().size()))
            continue;
        if (key != of) {
            of = key;
            counts = &into[key];
        }
        (*counts)[static_cast<std::size_t>(outcome)] += rows.column(2);
    }
    return rows.isGood() ? Result<void>() : Result<void>(error());
}

Result<SqlUsageStore::Sums> SqlUsageStore::sums(const char* numbers, const UsageSelection& selection)
{
    Sums sums;
    for (const Piece& piece : piecesOf(selection)) {
        if (const Result<void> summed = sum(numbers, piece, sums); !summed)
            return summed.error();
    }
    return sums;
}

Result<QHash<qint64, QString>> SqlUsageStore::apiNames()
{
    QHash<qint64, QString> names;
    if (!hasSchema(usage_schema::firstWithApis))
        return names;
    UsageStatement rows(m_database, "SELECT number, name FROM used_apis");
    while (rows.next())
        names[rows.column(0)] = QString::fromUtf8(rows.text(1).data(), qsizetype(rows.text(1).size()));
    return rows.isGood() ? Result<QHash<qint64, QString>>(names) : error();
}

Result<std::vector<KeyUse>> SqlUsageStore::byKey(const UsageSelection& selection)
{
    const Result<std::vector<KeyApiUse>> uses = byKeyAndApi(selection);
    if (!uses)
        return uses.error();
    QHash<KeyId, std::size_t> places;
    std::vector<KeyUse> all;
    for (const KeyApiUse& use : *uses) {
        const auto known = places.constFind(use.key);
        const std::size_t at = known == places.constEnd() ? all.size() : *known;
        if (at == all.size()) {
            places.insert(use.key, at);
            all.push_back({use.key, {}});
        }
        for (std::size_t i = 0; i < use.requests.size(); ++i)
            all[at].requests[i] += use.requests[i];
    }
    return all;
}

Result<std::vector<KeyApiUse>> SqlUsageStore::byKeyAndApi(const UsageSelection& selection)
{
    const Result<bool> there = open();
    if (!there)
        return there.error();
    if (!*there)
        return std::vector<KeyApiUse>();
    const Result<const char*> chosen = choose(selection, Of::Keys);
    const Result<Sums> found = chosen ? sums(*chosen, selection) : Result<Sums>(chosen.error());
    if (!found)
        return found.error();
    const Result<QHash<qint64, QString>> names = apiNames();
    if (!names)
        return names.error();
    std::vector<KeyApiUse> uses;
    UsageStatement of(m_database, hasSchema(usage_schema::firstWithApis)
                                      ? "SELECT key_id, api FROM used_keys WHERE number = ?"
                                      : "SELECT key_id, 0 FROM used_keys WHERE number = ?");
    for (const auto& [number, counts] : *found) {
        if (!of.again().number(1, number).next())
            return error();
        const std::optional<KeyId> key = KeyId::parseStored(of.text(0));
        uses.push_back({key.value_or(KeyId()), names->value(of.column(1)), counts});
    }
    return uses;
}

Result<std::vector<ApiUse>> SqlUsageStore::byApi(const UsageSelection& selection)
{
    if (selection.keys)
        return UsageStore::byApi(selection);
    const Result<bool> there = open();
    if (!there)
        return there.error();
    if (!*there || !hasSchema(usage_schema::firstWithApis))
        return std::vector<ApiUse>();
    const Result<QHash<qint64, QString>> names = apiNames();
    const Result<const char*> chosen =
        selection.apis.isEmpty() ? Result<const char*>("main.used_apis") : choose(selection, Of::All);
    const Result<Sums> found = chosen ? sums(*chosen, selection) : Result<Sums>(chosen.error());
    if (!names || !found)
        return names ? found.error() : names.error();
    std::vector<ApiUse> uses;
    for (const auto& [number, counts] : *found)
        uses.push_back({names->value(number), counts});
    return uses;
}

Result<std::vector<SqlUsageStore::Numbered>> SqlUsageStore::numbered(const char* numbers)
{
    const QByteArray sql = QByteArray("SELECT u.key_id, u.number FROM ") + numbers +
                           " AS k JOIN main.used_keys AS u ON u.number = k.number ORDER BY u.key_id";
    UsageStatement rows(m_database, sql.constData());
    std::vector<Numbered> all;
    while (rows.next()) {
        const std::optional<KeyId> key = KeyId::parseStored(rows.text(0));
        if (!key || key->isNull())
            continue;
        if (all.empty() || all.back().key != *key)
            all.push_back({*key, {}});
        all.back().numbers.push_back(rows.column(1));
    }
    return rows.isGood() ? Result<std::vector<Numbered>>(std::move(all)) : error();
}

Result<std::vector<UsageCell>> SqlUsageStore::keptHours(const Numbered& key, UsageStatement& rows)
{
    std::map<qint64, OutcomeCounts> hours;
    for (const qint64 number : key.numbers) {
        rows.again().number(3, number);
        while (rows.next())
            addTo(hours[rows.column(0)], rows.column(1), rows.column(2));
        if (!rows.isGood())
            return error();
    }
    std::vector<UsageCell> cells;
    for (const auto& [hour, counts] : hours)
        cells.push_back({hour, false, counts});
    return cells;
}

Result<void> SqlUsageStore::hoursByKey(const UsageSelection& selection, const TakeHours& take)
{
    const Result<bool> there = open();
    if (!there)
        return there.error();
    if (!*there)
        return {};
    const Result<const char*> chosen = choose(selection, Of::Keys);
    if (!chosen)
        return chosen.error();
    // All keys first: whoever is given the hours of one may ask for other things meanwhile.
    const Result<std::vector<Numbered>> keys = numbered(*chosen);
    if (!keys)
        return keys.error();
    UsageStatement rows(m_database,
                        "SELECT hour, outcome, requests FROM usage_hours WHERE hour >= ? AND hour < ? AND key = ?");
    rows.number(1, std::max(selection.fromHour, firstKeptHour())).number(2, selection.toHour);
    for (const Numbered& key : *keys) {
        const Result<std::vector<UsageCell>> cells = keptHours(key, rows);
        if (!cells)
            return cells.error();
        if (cells->empty())
            continue;
        if (const Result<void> taken = take(key.key, *cells); !taken)
            return taken;
    }
    return {};
}

Result<std::vector<KeyDays>> SqlUsageStore::daysByKey(const QList<KeyId>& keys, qint64 fromDay, qint64 toDay)
{
    const Result<bool> there = open();
    if (!there)
        return there.error();
    std::vector<KeyDays> all;
    if (!*there || keys.isEmpty() || fromDay >= toDay)
        return all;
    UsageStatement rows(m_database, "SELECT u.day, sum(u.requests) FROM used_keys AS k CROSS JOIN usage_days AS u ON "
                                    "u.key = k.number AND u.day >= ? AND u.day < ? WHERE k.key_id = ? GROUP BY u.day");
    for (const KeyId& key : keys) { // each is a seek and at most so many rows
        rows.again().number(1, fromDay).number(2, toDay).text(3, storedId(key));
        KeyDays days{key, {}};
        while (rows.next()) {
            if (days.requests.empty())
                days.requests.resize(static_cast<std::size_t>(toDay - fromDay));
            days.requests[static_cast<std::size_t>(rows.column(0) - fromDay)] = rows.column(1);
        }
        if (!rows.isGood())
            return error();
        if (!days.requests.empty())
            all.push_back(std::move(days));
    }
    return all;
}

Result<std::vector<VersionCell>> SqlUsageStore::versionCells(const KeyId& key, qint64 fromHour, qint64 toHour)
{
    const Result<bool> there = open();
    if (!there)
        return there.error();
    std::vector<VersionCell> cells;
    if (!*there)
        return cells;
    UsageStatement rows(m_database, "SELECT u.hour, u.version, u.outcome, u.requests FROM used_keys AS k CROSS JOIN "
                                    "usage_hours AS u ON u.key = k.number AND u.hour >= ? AND u.hour < ? WHERE "
                                    "k.key_id = ? ORDER BY u.hour, u.version");
    rows.number(1, std::max(fromHour, firstKeptHour())).number(2, toHour).text(3, storedId(key));
    while (rows.next()) {
        const auto version = static_cast<int>(rows.column(1));
        if (cells.empty() || cells.back().cell.hour != rows.column(0) || cells.back().version != version)
            cells.push_back({version, {rows.column(0), false, {}}});
        addTo(cells.back().cell.requests, rows.column(2), rows.column(3));
    }
    return rows.isGood() ? Result<std::vector<VersionCell>>(std::move(cells)) : error();
}

} // namespace keywright
