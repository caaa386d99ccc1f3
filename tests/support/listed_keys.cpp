#include "tests/support/listed_keys.h"

#include "model/core/random.h"
#include "model/keys/key_match.h"

#include <algorithm>

namespace keywright::test {

using namespace Qt::StringLiterals;

namespace {

const UtcTime epoch = *fromIso(u"2026-11-01T00:00:00Z"_s);

KeyRow rowOf(const ApiKey& key, UtcTime now)
{
    KeyRow row;
    row.row = key.row;
    row.id = key.id;
    row.name = key.name;
    row.owner = key.owner;
    row.application = key.application;
    row.environment = key.environment;
    row.system = key.system;
    row.tags = key.tags;
    row.custody = key.custody;
    row.status = lifecycle::shownStatus(key, now);
    row.versionCount = int(key.versions.size());
    row.expiresAt = key.expiresAt;
    row.lastUsedAt = key.lastUsedAt;
    row.createdAt = key.createdAt;
    row.changedAt = key.changedAt;
    for (const Scope& scope : key.scopes)
        row.scopeSummary += (row.scopeSummary.isEmpty() ? QString() : u", "_s) + scope.toShortString();
    return row;
}

} // namespace

ApiKey keyNamed(const QString& name, const QString& owner, const QString& environment)
{
    SystemRandom random;
    ApiKey key;
    key.id = *KeyId::generate(epoch, random);
    key.name = name;
    key.owner = owner;
    key.environment = environment;
    key.createdAt = epoch;
    key.changedAt = epoch;
    key.revision = 1;
    KeyVersion version;
    version.hint = u"kw_live_…3fQz"_s;
    version.state = VersionState::Current;
    version.createdAt = epoch;
    key.versions = {version};
    return key;
}

void ListedKeys::fill(int count, const QString& prefix)
{
    for (int i = 1; i <= count; ++i)
        add(keyNamed(prefix + u"%1"_s.arg(i, 4, 10, QLatin1Char('0'))));
}

qint64 ListedKeys::add(ApiKey key)
{
    const std::lock_guard lock(m_mutex);
    key.row = ++m_lastRow;
    m_keys.append(std::move(key));
    return m_lastRow;
}

void ListedKeys::change(const QString& name, const std::function<void(ApiKey&)>& edit)
{
    const std::lock_guard lock(m_mutex);
    for (ApiKey& key : m_keys)
        if (key.name == name)
            edit(key);
}

void ListedKeys::take(const QString& name)
{
    const std::lock_guard lock(m_mutex);
    m_keys.removeIf([&name](const ApiKey& key) { return key.name == name; });
}

ApiKey ListedKeys::named(const QString& name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&](const ApiKey& key) { return key.name == name; });
    return found == m_keys.end() ? ApiKey() : *found;
}

void ListedKeys::failWith(const std::optional<Error>& error)
{
    const std::lock_guard lock(m_mutex);
    m_error = error;
}

int ListedKeys::rowsAsked() const
{
    const std::lock_guard lock(m_mutex);
    return m_rowsAsked;
}

Result<qint64> ListedKeys::insert(const ApiKey& key)
{
    return add(key);
}

Result<void> ListedKeys::update(const ApiKey& key)
{
    change(key.name, [&key](ApiKey& stored) { stored = key; });
    return {};
}

Result<void> ListedKeys::purge(const KeyId& id, UtcTime)
{
    const std::lock_guard lock(m_mutex);
    m_keys.removeIf([&id](const ApiKey& key) { return key.id == id; });
    return {};
}

Result<void> ListedKeys::touchLastUsed(const KeyId& id, int, UtcTime at)
{
    const std::lock_guard lock(m_mutex);
    for (ApiKey& key : m_keys)
        if (key.id == id)
            key.lastUsedAt = at;
    return {};
}

Result<ApiKey> ListedKeys::byId(const KeyId& id)
{
    const std::lock_guard lock(m_mutex);
    for (const ApiKey& key : m_keys)
        if (key.id == id)
            return key;
    return Error{ErrorKind::NotFound, id.toString()};
}

Result<ApiKey> ListedKeys::byReference(const QString& idOrName)
{
    const std::lock_guard lock(m_mutex);
    for (const ApiKey& key : m_keys)
        if (key.name == idOrName || key.id.toString().startsWith(idOrName))
            return key;
    return Error{ErrorKind::NotFound, idOrName};
}

Result<std::optional<FingerprintMatch>> ListedKeys::byFingerprint(const Fingerprint&)
{
    return std::optional<FingerprintMatch>();
}

std::vector<const ApiKey*> ListedKeys::chosen(const KeyFilter& filter, const KeySort& sort, UtcTime now) const
{
    std::vector<const ApiKey*> found;
    for (const ApiKey& key : m_keys)
        if (matches(key, filter, now))
            found.push_back(&key);
    const auto less = [&sort](const ApiKey* a, const ApiKey* b) {
        return sort.column == KeyColumn::Owner && a->owner != b->owner ? a->owner < b->owner : a->name < b->name;
    };
    std::stable_sort(found.begin(), found.end(), less);
    if (sort.descending)
        std::reverse(found.begin(), found.end());
    return found;
}

Result<std::vector<std::uint32_t>> ListedKeys::order(const KeyFilter& filter, const KeySort& sort, UtcTime now,
                                                     qint64 offset, qint64 limit)
{
    const std::lock_guard lock(m_mutex);
    if (m_error)
        return *m_error;
    std::vector<std::uint32_t> rows;
    for (const ApiKey* key : chosen(filter, sort, now))
        rows.push_back(std::uint32_t(key->row));
    const auto first = std::min<std::size_t>(std::size_t(offset), rows.size());
    const auto last = limit < 0 ? rows.size() : std::min(rows.size(), first + std::size_t(limit));
    return std::vector<std::uint32_t>(rows.begin() + std::ptrdiff_t(first), rows.begin() + std::ptrdiff_t(last));
}

Result<qint64> ListedKeys::count(const KeyFilter& filter, UtcTime now)
{
    const std::lock_guard lock(m_mutex);
    if (m_error)
        return *m_error;
    return qint64(chosen(filter, {}, now).size());
}

Result<QList<KeyRow>> ListedKeys::rows(std::span<const std::uint32_t> rows, UtcTime now)
{
    const std::lock_guard lock(m_mutex);
    if (m_error)
        return *m_error;
    QHash<std::uint32_t, const ApiKey*> byRow;
    for (const ApiKey& key : m_keys)
        byRow.insert(std::uint32_t(key.row), &key);
    QList<KeyRow> found;
    for (const std::uint32_t row : rows) {
        ++m_rowsAsked;
        if (const ApiKey* key = byRow.value(row))
            found.append(rowOf(*key, now));
    }
    return found;
}

Result<void> ListedKeys::forEach(const KeyFilter& filter, const KeySort& sort, UtcTime now,
                                 const std::function<bool(const ApiKey&)>& each)
{
    const std::lock_guard lock(m_mutex);
    for (const ApiKey* key : chosen(filter, sort, now))
        if (!each(*key))
            break;
    return {};
}

Result<QList<KeyStore::ValueCount>> ListedKeys::values(FilterTerm::Field field, int limit)
{
    const std::lock_guard lock(m_mutex);
    QMap<QString, qint64> counts;
    for (const ApiKey& key : m_keys) {
        if (field == FilterTerm::Field::Tag) {
            for (const QString& tag : key.tags)
                ++counts[tag];
        } else if (field == FilterTerm::Field::Scope) {
            for (const Scope& scope : key.scopes)
                ++counts[scope.toString()];
        } else {
            ++counts[field == FilterTerm::Field::Owner         ? key.owner
                     : field == FilterTerm::Field::System      ? key.system
                     : field == FilterTerm::Field::Application ? key.application
                                                               : key.environment];
        }
    }
    QList<ValueCount> found;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        found.append({it.key(), it.value()});
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    return found.mid(0, limit);
}

Result<QList<KeyId>> ListedKeys::due(UtcTime, int)
{
    return QList<KeyId>();
}

Result<QList<Role>> ListedKeys::roles()
{
    const std::lock_guard lock(m_mutex);
    return m_roles;
}

Result<void> ListedKeys::saveRole(const Role& role)
{
    const std::lock_guard lock(m_mutex);
    m_roles.removeIf([&role](const Role& stored) { return stored.name == role.name; });
    m_roles.append(role);
    return {};
}

Result<void> ListedKeys::removeRole(const QString& name)
{
    const std::lock_guard lock(m_mutex);
    m_roles.removeIf([&name](const Role& stored) { return stored.name == name; });
    return {};
}

} // namespace keywright::test
