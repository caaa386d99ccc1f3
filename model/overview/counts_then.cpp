#include "model/overview/counts_then.h"

#include "model/history/key_replay.h"
#include "model/keys/key_match.h"
#include "model/overview/overview_figures.h"

namespace keywright {
namespace {

constexpr quint64 mostEvents = 20'000;

// A key as it is, and as it was; none: it did not exist.
struct Turned {
    ApiKey now;
    std::optional<ApiKey> then;
};

Result<bool> reachesBack(AuditLog& log, UtcTime then)
{
    std::optional<UtcTime> first;
    const Result<void> read = log.forEach({}, [&first](const AuditEvent& event) {
        first = event.at;
        return false;
    });
    return read ? Result<bool>(first && *first <= then) : Result<bool>(read.error());
}

Result<QHash<KeyId, QList<AuditEvent>>> eventsSince(AuditLog& log, const AuditFilter& since)
{
    QHash<KeyId, QList<AuditEvent>> events;
    const Result<void> read = log.forEach(since, [&events](const AuditEvent& event) {
        const auto id = tellsOfKey(event) ? KeyId::parse(event.objectId) : std::nullopt;
        if (id)
            events[*id] += event;
        return true;
    });
    return read ? Result<QHash<KeyId, QList<AuditEvent>>>(std::move(events))
                : Result<QHash<KeyId, QList<AuditEvent>>>(read.error());
}

std::optional<ApiKey> before(ApiKey key, const QList<AuditEvent>& events)
{
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (isKeyBeginning(*event))
            return std::nullopt;
        undo(key, *event);
    }
    return key;
}

Result<QList<Turned>> turned(KeyStore& keys, const QHash<KeyId, QList<AuditEvent>>& events)
{
    QList<Turned> all;
    for (auto it = events.cbegin(); it != events.cend(); ++it) {
        const Result<ApiKey> key = keys.byId(it.key());
        if (key)
            all += Turned{*key, before(*key, *it)};
        else if (key.error().kind != ErrorKind::NotFound) // purged: it was deleted then, and no figure counts those
            return key.error();
    }
    return all;
}

} // namespace

Result<QHash<QString, qint64>> overviewCountsThen(KeyStore& keys, AuditLog& log, UtcTime then)
{
    QHash<QString, qint64> counts;
    const Result<bool> told = reachesBack(log, then);
    if (!told)
        return told.error();
    AuditFilter since;
    since.from = then + Micros(1);
    const Result<quint64> size = log.count(since);
    if (!size)
        return size.error();
    if (!*told || *size > mostEvents)
        return counts;
    const auto events = eventsSince(log, since);
    const Result<QList<Turned>> changed = events ? turned(keys, *events) : Result<QList<Turned>>(events.error());
    if (!changed)
        return changed.error();
    for (const OverviewFigure& figure : overviewFigures()) {
        if (!figure.logged)
            continue;
        const KeyFilter filter = *KeyFilter::parse(figure.search);
        Result<qint64> count = keys.count(filter, then);
        if (!count)
            return count.error();
        for (const Turned& key : *changed)
            *count += (key.then && matches(*key.then, filter, then) ? 1 : 0) - (matches(key.now, filter, then) ? 1 : 0);
        counts.insert(figure.id, *count);
    }
    return counts;
}

} // namespace keywright
