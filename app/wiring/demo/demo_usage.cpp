#include "app/wiring/demo/demo_usage.h"

#include "app/wiring/open_catalogue.h"
#include "model/keys/key_store.h"
#include "model/usage/last_uses.h"
#include "model/usage/usage_range.h"
#include "storage/usage/usage_database.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace keywright::demo {
namespace {

constexpr int days = 400;
constexpr int mostKeys = 24;

struct Worker {
    KeyId key;
    int version = 1;
    double load = 0;      // requests in an ordinary hour
    bool machine = false; // works at night and on Sundays as well
    UtcTime since{};
    std::uint64_t sources = 1; // addresses that it comes from
    bool strays = false;       // and lately from another one
    QStringList apis;          // on the first of them most; an empty name: its gateway does not tell
};

// As SourceHash makes of addresses; here of none that exist.
std::uint64_t sourceHash(const Worker& worker, std::uint64_t address)
{
    std::uint64_t value = (std::uint64_t(qHash(worker.key)) << 32 ^ address) * 0x9E3779B97F4A7C15U;
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9U;
    return value ^ value >> 31;
}

// Some microseconds at the gate, more where much is asked; a share of them waits.
void spreadOut(Spread& spread, const Worker& worker, std::uint64_t requests, std::mt19937& random)
{
    std::lognormal_distribution<double> took(std::log(2'600 + worker.load / 4), 0.35);
    constexpr std::uint64_t samples = 4, atOnce = 6;
    for (std::uint64_t i = 0; i < samples; ++i)
        spread.decision.add(std::llround(took(random)), std::max<std::uint64_t>(1, requests / samples));
    if (requests >= 50)
        spread.decision.add(std::llround(took(random) * 9), requests / 50);
    for (std::uint64_t i = 0; i < std::min({requests, worker.sources, atOnce}); ++i)
        spread.sources.add(sourceHash(worker, random() % worker.sources));
}

// Of the day and the week, in UTC: the company's people sit in Europe.
double shareAt(qint64 hour, bool machine)
{
    if (machine)
        return 0.9 + 0.2 * std::sin(double(hour) / 5);
    const auto ofDay = double(hour % 24);
    const qint64 weekday = (hour / 24 + 3) % 7; // 0 Monday
    const double work = std::exp(-std::pow((ofDay - 12.5) / 4.2, 2));
    return (0.06 + work) * (weekday >= 5 ? 0.22 : 1);
}

QStringList apisOf(const ApiKey& key)
{
    QStringList apis;
    for (const Scope& scope : key.scopes)
        if (const QString api = apiOf({scope}); !api.isEmpty() && !apis.contains(api))
            apis += api;
    return apis.isEmpty() ? QStringList{QString()} : apis;
}

QList<Worker> workersOf(const QList<ApiKey>& keys, std::mt19937& random)
{
    QList<Worker> workers;
    workers.reserve(keys.size());
    double load = 5'200;
    for (const ApiKey& key : keys) {
        workers += Worker{key.id,        key.versions.last().number,          load,  random() % 4 == 0,
                          key.createdAt, std::uint64_t(1 + random() % 4 * 7), false, apisOf(key)};
        load *= 0.78;
    }
    for (Worker& worker : workers)
        worker.strays = &worker == &workers[workers.size() / 3];
    return workers;
}

std::uint64_t around(double mean, std::mt19937& random)
{
    return static_cast<std::uint64_t>(std::max(0.0, std::normal_distribution(mean, 0.12 * mean + 0.5)(random)));
}

void work(UsageCounts& counts, const Worker& worker, qint64 hour, double growth, UtcTime now, std::mt19937& random)
{
    const UtcTime at = std::min<UtcTime>(hourStart(hour) + std::chrono::minutes(random() % 60), now);
    const UsageOf of{worker.key, worker.version, worker.apis.first()};
    const std::uint64_t requests = around(worker.load * shareAt(hour, worker.machine) * growth, random);
    if (requests == 0)
        return;
    const qint64 ago = hourOf(now) - hour;
    std::uint64_t left = requests;
    for (qsizetype i = worker.apis.size(); i-- > 0;) {
        const std::uint64_t part = i == 0 ? left : requests / 6;
        left -= part;
        if (part == 0)
            continue;
        UsageCount& counted = counts.add({worker.key, worker.version, worker.apis.at(i)}, Outcome::Valid, at, part);
        if (ago < 90 * 24 || hour % 24 == 12) // older ones are days anyway
            spreadOut(counted.spread[Outcome::Valid], worker, part, random);
        if (worker.strays && ago < 2 * 24)
            counted.spread[Outcome::Valid].sources.add(sourceHash(worker, 1'000));
    }
    if (const std::uint64_t limited = requests / 70; limited > 0 && random() % 3 != 0)
        counts.add(of, Outcome::RateLimited, at, limited);
    if (random() % 9 == 0)
        counts.add(of, Outcome::ScopeDenied, at, 1 + requests / 300);
}

// Somebody tries keys for an afternoon, nine days ago; a script goes on with a revoked key.
void trouble(UsageCounts& counts, const KeyId& revoked, qint64 hour, qint64 last, std::mt19937& random)
{
    const qint64 ago = last - hour;
    counts.add({KeyId(), 0}, Outcome::Unknown, hourStart(hour), 4 + random() % 20);
    if (ago >= 9 * 24 && ago < 9 * 24 + 5)
        counts.add({KeyId(), 0, QStringLiteral("payments")}, Outcome::Unknown, hourStart(hour),
                   6'000 + random() % 2'000);
    if (!revoked.isNull() && ago < 20 * 24 && hour % 6 == 0)
        counts.add({revoked, 1}, Outcome::Revoked, hourStart(hour), 30 + random() % 40);
}

// What the others were used for in the weeks before they were last used: a column that says so, beside a line that
// shows nothing, would be no sample of anything.
void workALittle(UsageBatch& batch, const ApiKey& key, std::mt19937& random)
{
    constexpr int weeksBack = 6;
    const UtcTime used = *key.lastUsedAt;
    const UsageOf of{key.id, key.versions.isEmpty() ? 1 : key.versions.last().number, apisOf(key).first()};
    const double load = 2 + double(random() % 60);
    const bool everyDay = random() % 3 != 0;
    for (int ago = weeksBack * 7; ago >= 0; --ago) {
        const UtcTime at = used - Days(ago);
        const qint64 weekday = (hourOf(at) / 24 + 3) % 7; // 0 Monday
        const bool rests = ago > 0 && !everyDay && weekday >= 5;
        if (at < key.createdAt || rests)
            continue;
        batch.counts[hourOf(at) * 60].add(of, Outcome::Valid, at, std::max<std::uint64_t>(1, around(load, random)));
    }
}

} // namespace

Result<void> fillUsage(Services& services, UtcTime now, quint32 seed)
{
    std::mt19937 random(seed);
    QList<ApiKey> keys, others;
    KeyId revoked;
    const auto filter = KeyFilter::parse(QStringLiteral("custody:issued env:production"));
    const auto looked = services.keyStore->forEach(*filter, {KeyColumn::Created, false}, now, [&](const ApiKey& key) {
        if (key.status == KeyStatus::Active && keys.size() < mostKeys)
            keys += key;
        if (key.status == KeyStatus::Revoked)
            revoked = key.id;
        return true;
    });
    if (!looked)
        return looked;
    QSet<KeyId> busy;
    for (const ApiKey& key : keys)
        busy.insert(key.id);
    const auto all = KeyFilter::parse(QStringLiteral("used:<400d"));
    const auto found = services.keyStore->forEach(*all, {KeyColumn::Created, false}, now, [&](const ApiKey& key) {
        if (key.lastUsedAt && !busy.contains(key.id))
            others += key;
        return true;
    });
    if (!found)
        return found;
    const auto usage = UsageDatabase::open(wiring::usagePath(services.info.path), QStringLiteral("demo"));
    if (!usage)
        return usage.error();
    const qint64 last = hourOf(now);
    UsageBatch batch;
    batch.number = 1;
    const QList<Worker> workers = workersOf(keys, random);
    for (qint64 hour = last - days * 24; hour <= last; ++hour) {
        UsageCounts& counts = batch.counts[hour * 60];
        const double growth = 0.62 + 0.38 * double(days * 24 - (last - hour)) / (days * 24.0);
        for (const Worker& worker : workers)
            if (hourStart(hour) > worker.since)
                work(counts, worker, hour, growth, now, random);
        trouble(counts, revoked, hour, last, random);
    }
    for (const ApiKey& key : others)
        workALittle(batch, key, random);
    if (const Result<void> written = (*usage)->write(batch, now); !written)
        return written;
    // And the other way round: the catalogue knows of each use that was counted.
    const Result<int> brought = bringLastUses(*services.usage, *services.keyStore, *services.transactions, Micros(0));
    return brought ? Result<void>() : Result<void>(brought.error());
}

} // namespace keywright::demo
