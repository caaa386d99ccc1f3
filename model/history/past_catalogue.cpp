#include "model/history/past_catalogue.h"

#include "model/history/key_replay.h"
#include "model/keys/key_json.h"
#include "model/keys/key_match.h"

#include <QJsonArray>

#include <QSet>

#include <algorithm>
#include <limits>

namespace keywright {

namespace {

// The key as it stands after the event; null: there is none.
ApiKey* take(PastCatalogue& past, const AuditEvent& event)
{
    const auto id = tellsOfKey(event) ? KeyId::parse(event.objectId) : std::nullopt;
    if (!id)
        return nullptr;
    ++past.events;
    if (isKeyEnd(event)) {
        past.keys.remove(*id);
        return nullptr;
    }
    const auto known = past.keys.find(*id);
    if (known == past.keys.end() && !isKeyBeginning(event)) {
        ++past.unexplained;
        return nullptr;
    }
    ApiKey& key = known == past.keys.end() ? past.keys[*id] : *known;
    replay(key, event);
    return &key;
}

// Few owners, environments and scopes among many keys: each word is kept once.
class Words {
public:
    void share(ApiKey& key)
    {
        for (QString* text :
             {&key.owner, &key.application, &key.environment, &key.system, &key.boundTo, &key.format.prefix})
            share(*text);
        for (QString& tag : key.tags)
            share(tag);
        for (QString& role : key.roles)
            share(role);
        for (Scope& scope : key.scopes)
            scope = *m_scopes.insert(scope.toString(), m_scopes.value(scope.toString(), scope));
    }

private:
    void share(QString& text) { text = *m_texts.insert(text); }

    QSet<QString> m_texts;
    QHash<QString, Scope> m_scopes;
};

Result<void> advance(PastCatalogue& past, AuditLog& log, UtcTime to, const ProgressPtr& progress)
{
    AuditFilter filter;
    filter.to = to + Micros(1);
    Words words;
    bool cancelled = false;
    const Result<void> read = log.forEach(filter, [&](const AuditEvent& event) {
        if (ApiKey* key = take(past, event))
            words.share(*key);
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

// One key at two moments; null: there was none.
std::optional<KeyDifference> compared(const ApiKey* was, const ApiKey* is)
{
    using Kind = KeyDifference::Kind;
    if (isThere(is) && !isThere(was))
        return KeyDifference{Kind::Added, *is, {}};
    if (isThere(was) && !isThere(is))
        return KeyDifference{Kind::Removed, is ? *is : *was, {}};
    if (!isThere(was) || was->changedAt == is->changedAt)
        return std::nullopt;
    KeyDifference changed{Kind::Changed, *is, keyChanges(*was, *is)};
    changed.changes.remove(QStringLiteral("name"));
    if (changed.changes.isEmpty()) // changed and changed back is no difference
        return std::nullopt;
    return changed;
}

void sort(CatalogueDifference& all)
{
    std::sort(all.keys.begin(), all.keys.end(),
              [](const KeyDifference& a, const KeyDifference& b) { return before(a.key, b.key); });
}

Result<QSet<QString>> touchedBetween(AuditLog& log, UtcTime from, UtcTime to)
{
    AuditFilter filter;
    filter.from = from + Micros(1);
    filter.to = to + Micros(1);
    QSet<QString> ids;
    const Result<void> read = log.forEach(filter, [&ids](const AuditEvent& event) {
        if (tellsOfKey(event))
            ids.insert(event.objectId);
        return true;
    });
    return read ? Result<QSet<QString>>(std::move(ids)) : Result<QSet<QString>>(read.error());
}

Result<std::optional<KeyDifference>> differenceOf(AuditLog& log, const QString& id, UtcTime from, UtcTime to)
{
    QList<AuditEvent> events; // newest first
    const Result<void> read = log.forObject(id, std::numeric_limits<int>::max(), [&](const AuditEvent& event) {
        if (event.at <= to)
            events += event;
        return true;
    });
    if (!read)
        return read.error();
    PastCatalogue earlier, later;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->at <= from)
            take(earlier, *event);
        take(later, *event);
    }
    const auto key = KeyId::parse(id);
    return key ? compared(find(earlier, *key), find(later, *key)) : std::nullopt;
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
    const Result<void> read = advance(past, log, at, progress);
    return read ? Result<PastCatalogue>(std::move(past)) : Result<PastCatalogue>(read.error());
}

CatalogueDifference difference(const PastCatalogue& from, const PastCatalogue& to)
{
    CatalogueDifference all{from.at, to.at, {}};
    const auto add = [&all](const std::optional<KeyDifference>& differs) {
        if (differs)
            all.keys += *differs;
    };
    for (const ApiKey& after : to.keys)
        add(compared(find(from, after.id), &after));
    for (const ApiKey& earlier : from.keys)
        if (!find(to, earlier.id))
            add(compared(&earlier, nullptr));
    sort(all);
    return all;
}

// Only keys that something was done to between the two can differ: of a log of millions those alone are replayed.
Result<CatalogueDifference> differenceBetween(AuditLog& log, UtcTime one, UtcTime other, const ProgressPtr& progress)
{
    const auto [from, to] = std::minmax(one, other);
    const Result<QSet<QString>> touched = touchedBetween(log, from, to);
    if (!touched)
        return touched.error();
    if (progress)
        progress->total = touched->size();
    CatalogueDifference all{from, to, {}};
    for (const QString& id : *touched) {
        const Result<std::optional<KeyDifference>> differs = differenceOf(log, id, from, to);
        if (!differs)
            return differs.error();
        if (*differs)
            all.keys += **differs;
        if (progress && progress->cancelled)
            return Error{ErrorKind::Cancelled, {}};
        if (progress)
            ++progress->done;
    }
    sort(all);
    return all;
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
