#include "model/keys/key_store.h"

#include <QMap>

#include <algorithm>

namespace keywright {

namespace {

QString valueOf(const KeyRow& row, KeyColumn by)
{
    switch (by) {
    case KeyColumn::Owner:
        return row.owner;
    case KeyColumn::System:
        return row.system;
    default:
        return row.environment;
    }
}

} // namespace

Result<std::vector<Fingerprint>> KeyStore::fingerprints()
{
    std::vector<Fingerprint> all;
    const Result<void> gone = forEach({}, {}, {}, [&all](const ApiKey& key) {
        for (const KeyVersion& version : key.versions)
            if (version.fingerprint)
                all.push_back(*version.fingerprint);
        return true;
    });
    return gone ? Result<std::vector<Fingerprint>>(std::move(all)) : Result<std::vector<Fingerprint>>(gone.error());
}

Result<QHash<KeyId, KeyLabel>> KeyStore::labels(const QList<KeyId>& ids)
{
    QHash<KeyId, KeyLabel> labels;
    for (const KeyId& id : ids) {
        const Result<ApiKey> key = byId(id);
        if (key)
            labels.insert(id, {key->name, key->owner, key->lastUsedAt});
        else if (key.error().kind != ErrorKind::NotFound)
            return key.error();
    }
    return labels;
}

Result<bool> KeyStore::isNameTaken(const QString& name, const QString& environment)
{
    KeyFilter filter;
    FilterTerm term;
    term.field = FilterTerm::Field::Name;
    term.values = {name.toLower()};
    filter.terms += term;
    bool taken = false;
    const Result<void> looked = forEach(filter, {}, UtcTime{}, [&](const ApiKey& key) {
        taken = key.name.compare(name, Qt::CaseInsensitive) == 0 && key.environment == environment &&
                key.status != KeyStatus::Deleted && key.status != KeyStatus::Revoked;
        return !taken;
    });
    return looked ? Result<bool>(taken) : Result<bool>(looked.error());
}

Result<QHash<QString, qint64>> KeyStore::roleUses()
{
    QHash<QString, qint64> uses;
    const Result<void> looked = forEach({}, {}, UtcTime{}, [&](const ApiKey& key) {
        if (key.status != KeyStatus::Revoked && key.status != KeyStatus::Deleted)
            for (const QString& role : key.roles)
                ++uses[role];
        return true;
    });
    return looked ? Result<QHash<QString, qint64>>(uses) : Result<QHash<QString, qint64>>(looked.error());
}

Result<QList<Scope>> KeyStore::scopesInUse(int limit)
{
    QMap<QString, Scope> scopes;
    const Result<void> looked = forEach({}, {}, UtcTime{}, [&](const ApiKey& key) {
        for (const Scope& scope : key.scopes)
            scopes.insert(scope.toString(), scope);
        return true;
    });
    return looked ? Result<QList<Scope>>(scopes.values().mid(0, limit)) : Result<QList<Scope>>(looked.error());
}

Result<QList<KeyRow>> KeyStore::firstRows(const KeyFilter& filter, const KeySort& sort, UtcTime now, int limit,
                                          const StopFlag& stop)
{
    if (isStopped(stop))
        return Error{ErrorKind::Cancelled, {}};
    const Result<std::vector<std::uint32_t>> first = order(filter, sort, now, 0, limit);
    return first ? rows(*first, now) : Result<QList<KeyRow>>(first.error());
}

Result<std::vector<std::uint32_t>> KeyStore::wholeOrder(const KeyFilter& filter, const KeySort& sort, UtcTime now,
                                                        const StopFlag& stop)
{
    if (isStopped(stop))
        return Error{ErrorKind::Cancelled, {}};
    return order(filter, sort, now, 0, -1);
}

Result<GroupedOrder> KeyStore::groupedOrder(const KeyFilter& filter, const KeySort& sort, KeyColumn by, UtcTime now,
                                            const StopFlag& stop)
{
    const Result<std::vector<std::uint32_t>> whole = wholeOrder(filter, sort, now, stop);
    if (!whole)
        return whole.error();
    const Result<QList<KeyRow>> rows = this->rows(*whole, now);
    if (!rows)
        return rows.error();
    QMap<QString, QList<const KeyRow*>> groups;
    for (const KeyRow& row : *rows)
        groups[by == KeyColumn::Owner ? row.owner.toCaseFolded() : valueOf(row, by)] += &row;
    QList<QList<const KeyRow*>> inOrder = groups.values();
    if (sort.column == by && sort.descending)
        std::reverse(inOrder.begin(), inOrder.end());
    GroupedOrder grouped;
    for (const QList<const KeyRow*>& group : std::as_const(inOrder)) {
        const KeyRow& first = *group.first();
        grouped.groups += {valueOf(first, by), group.size()};
        for (const KeyRow* row : group)
            grouped.order.push_back(static_cast<std::uint32_t>(row->row));
    }
    return grouped;
}

Result<QList<KeyId>> KeyStore::ids(std::span<const std::uint32_t> rows)
{
    const Result<QList<KeyRow>> found = this->rows(rows, UtcTime{});
    if (!found)
        return found.error();
    QList<KeyId> ids;
    for (const KeyRow& row : *found) {
        if (!row.id.isNull())
            ids += row.id;
    }
    return ids;
}

Result<QStringList> KeyStore::valuesLike(FilterTerm::Field field, const QString& typed, int limit, const StopFlag& stop)
{
    if (isStopped(stop))
        return Error{ErrorKind::Cancelled, {}};
    constexpr int sifted = 1'000;
    const Result<QList<ValueCount>> all = values(field, sifted);
    if (!all)
        return all.error();
    QStringList begin, contain;
    for (const ValueCount& one : *all) {
        if (one.value.startsWith(typed, Qt::CaseInsensitive))
            begin += one.value;
        else if (one.value.contains(typed, Qt::CaseInsensitive))
            contain += one.value;
    }
    return (begin + contain).mid(0, limit);
}

} // namespace keywright
