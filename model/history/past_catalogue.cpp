#include "model/history/past_catalogue.h"

#include "model/history/key_replay.h"
#include "model/keys/key_json.h"
#include "model/keys/key_match.h"

#include <QJsonArray>

#include <algorithm>

namespace keywright {

namespace {

void take(PastCatalogue& past, const AuditEvent& event)
{
    if (!tellsOfKey(event))
        return;
    const auto id = KeyId::parse(event.objectId);
    if (!id)
        return;
    ++past.events;
    if (isKeyEnd(event)) {
        past.keys.remove(*id);
        return;
    }
    const auto known = past.keys.find(*id);
    if (known != past.keys.end())
        replay(*known, event);
    else if (isKeyBeginning(event))
        replay(past.keys[*id], event);
    else
        ++past.unexplained;
}

// Goes on from where `past` ends, to `to`.
Result<void> advance(PastCatalogue& past, AuditLog& log, std::optional<UtcTime> from, UtcTime to,
                     const ProgressPtr& progress)
{
    AuditFilter filter;
    filter.from = from;
    filter.to = to + Micros(1);
    bool cancelled = false;
    const Result<void> read = log.forEach(filter, [&](const AuditEvent& event) {
        take(past, event);
        cancelled = progress && progress->cancelled;
        if (progress)
            ++progress->done;
        return !cancelled;
    });
    if (cancelled)
        return Error{ErrorKind::Cancelled, {}};
    past.at = to;
    return read;
}

bool before(const ApiKey& a, const ApiKey& b)
{
    const int order = a.name.compare(b.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.id.toString() < b.id.toString();
}

bool isThere(const ApiKey* key)
{
    return key && key->status != KeyStatus::Deleted;
}

const ApiKey* find(const PastCatalogue& past, const KeyId& id)
{
    const auto at = past.keys.constFind(id);
    return at == past.keys.constEnd() ? nullptr : &*at;
}

KeyDifference described(KeyDifference::Kind kind, const ApiKey& key)
{
    return {kind, key, {}};
}

} // namespace

QList<ApiKey> PastCatalogue::found(const KeyFilter& filter) const
{
    QList<ApiKey> list;
    for (const ApiKey& key : keys)
        if (matches(key, filter, at))
            list += key;
    std::sort(list.begin(), list.end(), &before);
    return list;
}

Result<PastCatalogue> catalogueAt(AuditLog& log, UtcTime at, const ProgressPtr& progress)
{
    PastCatalogue past;
    const Result<void> read = advance(past, log, std::nullopt, at, progress);
    return read ? Result<PastCatalogue>(std::move(past)) : Result<PastCatalogue>(read.error());
}

CatalogueDifference difference(const PastCatalogue& from, const PastCatalogue& to)
{
    using Kind = KeyDifference::Kind;
    CatalogueDifference all{from.at, to.at, {}};
    for (const ApiKey& after : to.keys) {
        const ApiKey* before = find(from, after.id);
        if (isThere(&after) && !isThere(before)) {
            all.keys += described(Kind::Added, after);
        } else if (isThere(before) && !isThere(&after)) {
            all.keys += described(Kind::Removed, after);
        } else if (isThere(before) && isThere(&after) && before->changedAt != after.changedAt) {
            KeyDifference changed = described(Kind::Changed, after);
            changed.changes = keyChanges(*before, after);
            changed.changes.remove(QStringLiteral("name"));
            if (!changed.changes.isEmpty()) // changed and changed back is no difference
                all.keys += changed;
        }
    }
    for (const ApiKey& before : from.keys)
        if (isThere(&before) && !find(to, before.id))
            all.keys += described(Kind::Removed, before);
    std::sort(all.keys.begin(), all.keys.end(),
              [](const KeyDifference& a, const KeyDifference& b) { return before(a.key, b.key); });
    return all;
}

Result<CatalogueDifference> differenceBetween(AuditLog& log, UtcTime one, UtcTime other, const ProgressPtr& progress)
{
    const auto [from, to] = std::minmax(one, other);
    const Result<PastCatalogue> earlier = catalogueAt(log, from, progress);
    if (!earlier)
        return earlier.error();
    PastCatalogue later = *earlier; // keys that do not change stay shared
    if (const Result<void> read = advance(later, log, from + Micros(1), to, progress); !read)
        return read.error();
    return difference(*earlier, later);
}

qsizetype CatalogueDifference::count(KeyDifference::Kind kind) const
{
    return std::count_if(keys.begin(), keys.end(), [kind](const KeyDifference& key) { return key.kind == kind; });
}

QString differenceName(KeyDifference::Kind kind)
{
    switch (kind) {
    case KeyDifference::Kind::Added:
        return QStringLiteral("added");
    case KeyDifference::Kind::Removed:
        return QStringLiteral("removed");
    case KeyDifference::Kind::Changed:
        return QStringLiteral("changed");
    }
    return {};
}

} // namespace keywright
