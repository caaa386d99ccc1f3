#include "model/usage/key_anomalies.h"

#include "model/usage/new_sources.h"
#include "model/usage/usage_range.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

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

bool isUsedSince(const KeyHours& hours, qint64 hour)
{
    const auto past = std::size_t(std::clamp<qint64>(hour - hours.firstHour, 0, qint64(hours.hours.size())));
    return std::any_of(hours.hours.begin() + std::ptrdiff_t(past), hours.hours.end(),
                       [](const OutcomeCounts& counts) { return counts != OutcomeCounts{}; });
}

// When the key was deprecated, as the log tells it.
Result<std::optional<qint64>> deprecatedSince(AuditLog& log, const KeyId& key)
{
    std::optional<qint64> hour;
    const Result<void> read = log.forObject(key.toString(), eventsToSearch, [&hour](const AuditEvent& event) {
        if (event.action != QLatin1String("key.deprecate") || event.outcome != QLatin1String("done"))
            return true;
        hour = hourOf(event.at);
        return false;
    });
    return read ? Result<std::optional<qint64>>(hour) : Result<std::optional<qint64>>(read.error());
}

Result<QList<KeyId>> found(KeyStore& keys, const KeyFilter& filter, UtcTime now)
{
    const Result<std::vector<std::uint32_t>> rows = keys.order(filter, {}, now, 0, -1);
    return rows ? keys.ids(*rows) : Result<QList<KeyId>>(rows.error());
}

KeyFilter filterOf(const QString& text)
{
    const ParsedFilter filter = KeyFilter::parse(text);
    Q_ASSERT(filter);
    return *filter;
}

// What the catalogue says of keys that matters here: few keys are one or the other, so they are asked for together.
struct Standing {
    QSet<KeyId> honeytokens, deprecated;

    static Result<Standing> read(KeyStore& keys, UtcTime now)
    {
        Standing standing;
        const QString trap = QStringLiteral("tag:") + honeytokenTag;
        for (const QString& text : {trap, trap + QStringLiteral(" status:deleted")}) {
            const Result<QList<KeyId>> ids = found(keys, filterOf(text), now);
            if (!ids)
                return ids.error();
            standing.honeytokens += QSet<KeyId>(ids->begin(), ids->end());
        }
        const Result<QList<KeyId>> ids = found(keys, filterOf(QStringLiteral("status:deprecated")), now);
        if (!ids)
            return ids.error();
        standing.deprecated = QSet<KeyId>(ids->begin(), ids->end());
        return standing;
    }
};

// The names are looked up at last: unusual are few.
Result<QList<KeyAnomaly>> named(QList<KeyAnomaly> all, KeyStore& keys)
{
    QList<KeyId> ids;
    for (const KeyAnomaly& one : std::as_const(all))
        if (ids.isEmpty() || ids.last() != one.key)
            ids += one.key;
    const Result<QHash<KeyId, KeyLabel>> labels = keys.labels(ids);
    if (!labels)
        return labels.error();
    all.removeIf([&labels](const KeyAnomaly& one) { return !labels->contains(one.key); });
    for (KeyAnomaly& one : all)
        one.name = labels->value(one.key).name;
    std::stable_sort(all.begin(), all.end(), [](const KeyAnomaly& a, const KeyAnomaly& b) {
        return a.anomaly.fromHour != b.anomaly.fromHour ? a.anomaly.fromHour < b.anomaly.fromHour : a.name < b.name;
    });
    return all;
}

} // namespace

Result<QList<KeyAnomaly>> findAnomalies(UsageStore& usage, KeyStore& keys, AuditLog& log,
                                        const AnomalyQuestion& question, UtcTime now)
{
    const qint64 to = hourOf(now), from = to - judgedDays * 24;
    UsageSelection selection{from, to, {}};
    if (!question.filter.isEmpty()) {
        const Result<QList<KeyId>> ids = found(keys, question.filter, now);
        if (!ids)
            return ids.error();
        selection.keys = *ids;
    }
    const Result<Standing> standing = Standing::read(keys, now);
    if (!standing)
        return standing.error();
    QList<KeyAnomaly> all;
    const auto judge = [&](const KeyId& id, const std::vector<UsageCell>& cells) -> Result<void> {
        KeyHours hours = hoursOf(cells, to);
        hours.honeytoken = standing->honeytokens.contains(id);
        if (standing->deprecated.contains(id)) {
            const Result<std::optional<qint64>> since = deprecatedSince(log, id);
            if (!since)
                return since.error();
            hours.deprecatedHour = *since;
        }
        if (isUsedSince(hours, hourOf(question.from))) {
            const Result<std::vector<UsageSpread>> spread = usage.spread({from, to, QList<KeyId>{id}}, {});
            if (!spread)
                return spread.error();
            hours.newSources = newSourcesByHour(*spread, hours.firstHour, hours.hours.size());
        }
        for (const Anomaly& anomaly : anomaliesIn(hours, hourOf(question.from)))
            all += KeyAnomaly{id, {}, anomaly};
        return {};
    };
    if (const Result<void> read = usage.hoursByKey(selection, judge); !read)
        return read.error();
    return named(std::move(all), keys);
}

void worstFirst(QList<KeyAnomaly>& anomalies)
{
    std::stable_sort(anomalies.begin(), anomalies.end(), [](const KeyAnomaly& a, const KeyAnomaly& b) {
        const AnomalyWeight ofA = weightOf(a.anomaly.kind), ofB = weightOf(b.anomaly.kind);
        return ofA != ofB ? ofA > ofB : a.anomaly.fromHour > b.anomaly.fromHour;
    });
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
