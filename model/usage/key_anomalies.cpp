#include "model/usage/key_anomalies.h"

#include "model/usage/new_sources.h"
#include "model/usage/usage_range.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace keywright {
namespace {

constexpr qint64 judgedDays = 89; // hours of the 90th day may just be forgotten
constexpr int eventsToSearch = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

// Without what was before the key was first used: a new key is nothing unusual.
KeyHours hoursOf(const std::vector<UsageCell>& cells, qint64 toHour)
{
    KeyHours hours;
    for (const UsageCell& cell : cells) {
        if (cell.wholeDay || cell.hour >= toHour)
            continue;
        if (hours.hours.empty()) {
            hours.firstHour = cell.hour;
            hours.hours.resize(std::size_t(toHour - cell.hour));
        }
        hours.hours[std::size_t(cell.hour - hours.firstHour)] = cell.requests;
    }
    return hours;
}

Result<std::optional<qint64>> deprecatedSince(AuditLog& log, const ApiKey& key)
{
    std::optional<qint64> hour;
    if (key.status != KeyStatus::Deprecated)
        return hour;
    const Result<void> read = log.forObject(key.id.toString(), eventsToSearch, [&hour](const AuditEvent& event) {
        if (event.action != QLatin1String("key.deprecate") || event.outcome != QLatin1String("done"))
            return true;
        hour = hourOf(event.at);
        return false;
    });
    return read ? Result<std::optional<qint64>>(hour) : Result<std::optional<qint64>>(read.error());
}

Result<QList<KeyId>> keysOf(UsageStore& usage, KeyStore& keys, const KeyFilter& filter, qint64 from, UtcTime now)
{
    UsageSelection selection{from, hourOf(now), {}};
    if (!filter.isEmpty()) {
        const Result<std::vector<std::uint32_t>> rows = keys.order(filter, {}, now, 0, -1);
        const Result<QList<KeyId>> ids = rows ? keys.ids(*rows) : Result<QList<KeyId>>(rows.error());
        if (!ids)
            return ids.error();
        selection.keys = *ids;
    }
    const Result<std::vector<KeyUse>> uses = usage.byKey(selection);
    if (!uses)
        return uses.error();
    QList<KeyId> used;
    for (const KeyUse& use : *uses)
        if (!use.key.isNull())
            used += use.key;
    return used;
}

} // namespace

Result<QList<KeyAnomaly>> findAnomalies(UsageStore& usage, KeyStore& keys, AuditLog& log,
                                        const AnomalyQuestion& question, UtcTime now)
{
    const qint64 to = hourOf(now), from = to - judgedDays * 24;
    const Result<QList<KeyId>> used = keysOf(usage, keys, question.filter, from, now);
    if (!used)
        return used.error();
    QList<KeyAnomaly> all;
    for (const KeyId& id : *used) {
        const Result<ApiKey> key = keys.byId(id);
        if (!key && key.error().kind == ErrorKind::NotFound)
            continue;
        const Result<std::vector<UsageCell>> cells =
            key ? usage.cells({from, to, QList<KeyId>{id}}) : Result<std::vector<UsageCell>>(key.error());
        const auto spread =
            cells ? usage.spread({from, to, QList<KeyId>{id}}) : Result<std::vector<UsageSpread>>(cells.error());
        if (!spread)
            return spread.error();
        const auto since = cells ? deprecatedSince(log, *key) : Result<std::optional<qint64>>(cells.error());
        if (!since)
            return since.error();
        KeyHours hours = hoursOf(*cells, to);
        hours.honeytoken = key->tags.contains(honeytokenTag);
        hours.deprecatedHour = *since;
        hours.newSources = newSourcesByHour(*spread, hours.firstHour, hours.hours.size());
        for (const Anomaly& anomaly : anomaliesIn(hours, hourOf(question.from)))
            all += KeyAnomaly{id, key->name, anomaly};
    }
    std::stable_sort(all.begin(), all.end(), [](const KeyAnomaly& a, const KeyAnomaly& b) {
        return a.anomaly.fromHour != b.anomaly.fromHour ? a.anomaly.fromHour < b.anomaly.fromHour : a.name < b.name;
    });
    return all;
}

QString describeAnomaly(const Anomaly& anomaly)
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    const QString hours = number(anomaly.toHour - anomaly.fromHour), requests = number(anomaly.requests),
                  usual = number(anomaly.usual);
    switch (anomaly.kind) {
    case AnomalyKind::Surge:
        return Words::tr("%1 requests within %2 h, where some %3 are usual.").arg(requests, hours, usual);
    case AnomalyKind::Silence:
        return Words::tr("No request for %1 h, where some %2 are usual.").arg(hours, usual);
    case AnomalyKind::Refusals:
        return Words::tr("%1 requests refused within %2 h, where some %3 are usual.").arg(requests, hours, usual);
    case AnomalyKind::OddHours:
        return Words::tr("Used at an hour of the week at which it never was (requests: %1).").arg(requests);
    case AnomalyKind::Awakened:
        return Words::tr("Used again after a long rest (days: %1).").arg(usual);
    case AnomalyKind::AfterEnd:
        return Words::tr("Presented after it was revoked, disabled or had expired (requests: %1).").arg(requests);
    case AnomalyKind::AfterWarning:
        return Words::tr("Used although it is deprecated (requests: %1).").arg(requests);
    case AnomalyKind::Honeytoken:
        return Words::tr("A honeytoken was presented: somebody has a key that nobody should have (requests: %1).")
            .arg(requests);
    case AnomalyKind::NewSource:
        return Words::tr("Used from an address that it never came from.");
    }
    return {};
}

} // namespace keywright
