#include "storage/gate/catalogue_feed.h"

#include "storage/core/read_snapshot.h"
#include "storage/core/row_stream.h"
#include "storage/keys/sql_key_store.h"

#include <cstring>
#include <future>

namespace keywright::gate {
namespace {

// Other changes come after it. A key that was deprecated where it came from has no such event.
const QString deprecatedAt = QStringLiteral(
    "CASE k.status WHEN 'deprecated' THEN coalesce((SELECT max(CASE WHEN e.action = 'key.deprecate' AND e.outcome = "
    "'done' THEN e.at END) FROM audit_events e WHERE e.object_id = k.id), k.changed_at) ELSE 0 END");
// Held and managed keys are verified by others: a gate must not let them in.
const QString keyColumns = QStringLiteral("SELECT k.row, k.id, k.owner, k.status, k.scopes, k.roles, k.restrictions, "
                                          "k.rate_limit, k.quota, k.expires_at, %1, k.custody, k.tags FROM keys k ")
                               .arg(deprecatedAt);
const QString versionColumns = QStringLiteral("SELECT v.key_row, v.number, v.fingerprint, v.state, v.not_before, "
                                              "v.not_after FROM key_versions v ");

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::optional<KeyStatus> statusOfName(std::string_view name)
{
    return name == "active" ? KeyStatus::Active : keyStatusFromName(textOf(name));
}

std::optional<VersionState> stateOfName(std::string_view name)
{
    return name == "current" ? VersionState::Current : versionStateFromName(textOf(name));
}

// Nothing for a version that no secret leads to, or that cannot be read.
std::optional<TableVersion> readVersion(const RowStream& row)
{
    const std::string_view fingerprint = row.bytes(2);
    const std::optional<VersionState> state = stateOfName(row.bytes(3));
    TableVersion version;
    if (fingerprint.size() != version.fingerprint.bytes.size() || !state)
        return std::nullopt;
    std::memcpy(version.fingerprint.bytes.data(), fingerprint.data(), fingerprint.size());
    version.number = static_cast<std::int32_t>(row.number(1));
    version.state = *state;
    version.notBefore = row.number(4);
    version.notAfter = row.number(5);
    return version;
}

// `tags`: by comma, as the keys table has them.
bool hasTag(std::string_view tags, QLatin1String wanted)
{
    for (std::size_t at = 0; at <= tags.size();) {
        const std::size_t comma = std::min(tags.find(',', at), tags.size());
        if (tags.substr(at, comma - at) == std::string_view(wanted.data(), static_cast<std::size_t>(wanted.size())))
            return true;
        at = comma + 1;
    }
    return false;
}

// Of no use any more: no request gets as far as its limits.
bool hasEnded(KeyStatus status)
{
    return status == KeyStatus::Revoked || status == KeyStatus::Deleted;
}

Result<FeedPlace> placeIn(Database& database)
{
    RowStream row(database, QStringLiteral("SELECT seq, at FROM audit_events ORDER BY seq DESC LIMIT 1"));
    FeedPlace place;
    if (row.next())
        place = {row.number(0), row.number(1)};
    return row.failed() ? Result<FeedPlace>(row.error()) : place;
}

using Rows = std::vector<std::pair<qint64, TableVersion>>; // by key's row

Result<Rows> readVersions(Database& database)
{
    Rows all;
    const Result<qint64> count = database.number(QStringLiteral("SELECT count(*) FROM key_versions"));
    if (!count)
        return count.error();
    all.reserve(static_cast<std::size_t>(*count));
    RowStream row(database, versionColumns + QStringLiteral("ORDER BY v.key_row, v.number"));
    while (row.next()) {
        if (const std::optional<TableVersion> version = readVersion(row))
            all.emplace_back(row.number(0), *version);
    }
    return row.failed() ? Result<Rows>(row.error()) : std::move(all);
}

// What a second connection reads beside the first, on a thread of its own. Each change of a key stands in the log: both
// see the same keys where both see the same end of it.
struct Beside {
    std::promise<std::optional<FeedPlace>> place; // nothing: it could not be opened
    std::future<Result<Rows>> rows;

    void start(const QString& path)
    {
        rows = std::async(std::launch::async, [this, path]() -> Result<Rows> {
            const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadOnly);
            if (!database) {
                place.set_value(std::nullopt);
                return database.error();
            }
            const ReadSnapshot snapshot(**database);
            const Result<FeedPlace> seen = placeIn(**database);
            place.set_value(seen ? std::optional(*seen) : std::nullopt);
            return readVersions(**database);
        });
    }
};

} // namespace

CatalogueFeed::CatalogueFeed(Database& database, LimitLedger& ledger)
    : m_database(database)
    , m_ledger(ledger)
{}

Result<FeedPlace> CatalogueFeed::place()
{
    return placeIn(m_database);
}

Result<void> CatalogueFeed::readRoles()
{
    Result<QList<Role>> roles = SqlKeyStore(m_database).roles();
    if (!roles)
        return roles.error();
    m_roles = std::move(*roles);
    return {};
}

template <typename Row>
bool CatalogueFeed::readKey(const Row& row, SharedParts& parts, TableKey& key)
{
    const std::optional<KeyId> id = KeyId::parseStored(row.bytes(1));
    const std::optional<KeyStatus> status = statusOfName(row.bytes(3));
    key.row = row.number(0);
    if (!id || !status)
        return false;
    key.id = *id;
    key.setStatus(*status);
    key.expiresAt = row.number(9);
    key.deprecatedAt = static_cast<std::uint32_t>(row.number(10) / 1'000'000);
    key.honeytoken = hasTag(row.bytes(12), honeytokenTag);
    SharedParts::Texts texts{row.bytes(4), row.bytes(5), row.bytes(6), row.bytes(7), row.bytes(8)};
    texts.hasRate = !row.isNull(7);
    texts.hasQuota = !row.isNull(8);
    const std::optional<AccessIds> access = parts.access(texts, m_roles);
    const std::optional<std::uint32_t> owner = parts.owner(row.bytes(2));
    if (!access || !owner)
        return false;
    key.access = *access;
    key.owner = *owner;
    const bool limited = (texts.hasRate || texts.hasQuota) && !hasEnded(*status);
    key.limits = limited ? &m_ledger.slotOf(key.id) : nullptr;
    return true;
}

Result<void> CatalogueFeed::readKeys(LoadedKeys& loaded, std::vector<TableKey>& keys)
{
    RowStream row(m_database, keyColumns + QStringLiteral("WHERE k.custody = 'issued' ORDER BY k.row"));
    while (row.next()) {
        TableKey key;
        if (readKey(row, *loaded.parts, key))
            keys.push_back(key);
        else
            ++loaded.unreadable;
    }
    return row.failed() ? Result<void>(row.error()) : Result<void>();
}

Result<LoadedKeys> CatalogueFeed::load()
{
    const ReadSnapshot snapshot(m_database);
    const Result<FeedPlace> from = place();
    if (!from)
        return from.error();
    Beside beside;
    beside.start(m_database.path());
    if (const Result<void> roles = readRoles(); !roles)
        return roles.error();
    LoadedKeys loaded{std::make_shared<SharedParts>(), std::make_shared<KeyTable>(), *from, 0};
    const Result<qint64> count = m_database.number(QStringLiteral("SELECT count(*) FROM keys"));
    if (!count)
        return count.error();
    std::vector<TableKey> keys;
    keys.reserve(static_cast<std::size_t>(*count));
    if (const Result<void> read = readKeys(loaded, keys); !read)
        return read.error();
    const bool together = beside.place.get_future().get() == *from;
    Result<Rows> versions = beside.rows.get();
    if (!together || !versions) // somebody wrote between the two
        versions = readVersions(m_database);
    if (!versions)
        return versions.error();
    loaded.table->reserve(keys.size(), versions->size());
    auto version = versions->cbegin();
    for (const TableKey& key : keys) {
        loaded.table->add(key);
        for (; version != versions->cend() && version->first <= key.row; ++version) {
            if (version->first == key.row)
                loaded.table->add(version->second);
        }
    }
    loaded.table->finish();
    loaded.parts->settle();
    return loaded;
}

Result<FeedChanges> CatalogueFeed::changesSince(const FeedPlace& after, SharedParts& parts)
{
    const ReadSnapshot snapshot(m_database);
    const Result<FeedPlace> now = place();
    if (!now)
        return now.error();
    FeedChanges changes;
    changes.place = *now;
    if (*now == after)
        return changes;
    RowStream there(m_database, QStringLiteral("SELECT at FROM audit_events WHERE seq = ?"), {after.seq});
    const bool same = after.seq < 0 || (there.next() && there.number(0) == after.at);
    RowStream others(m_database,
                     QStringLiteral("SELECT 1 FROM audit_events WHERE seq > ? AND (object_kind = 'role' OR action = "
                                    "'catalogue.restore') LIMIT 1"),
                     {after.seq});
    changes.reload = !same || others.next();
    if (there.failed() || others.failed())
        return there.failed() ? there.error() : others.error();
    if (const Result<void> read = readChanged(after, parts, changes); !read)
        return read.error();
    return changes;
}

Result<void> CatalogueFeed::readChanged(const FeedPlace& after, SharedParts& parts, FeedChanges& changes)
{
    const QString changedKeys = QStringLiteral(
        "IN (SELECT k2.row FROM audit_events e CROSS JOIN keys k2 ON k2.id = e.object_id WHERE e.seq > ? AND "
        "e.object_kind = 'key') ");
    RowStream keys(m_database, keyColumns + QStringLiteral("WHERE k.row ") + changedKeys, {after.seq});
    while (keys.next()) {
        ChangedKey changed;
        changed.readable = readKey(keys, parts, changed.key) && keys.bytes(11) == "issued";
        changes.keys.insert_or_assign(changed.key.row, std::move(changed));
    }
    RowStream versions(m_database, versionColumns + QStringLiteral("WHERE v.key_row ") + changedKeys, {after.seq});
    while (versions.next()) {
        const auto key = changes.keys.find(versions.number(0));
        const std::optional<TableVersion> version = readVersion(versions);
        if (key != changes.keys.end() && version)
            key->second.versions.push_back(*version);
    }
    if (keys.failed() || versions.failed())
        return keys.failed() ? keys.error() : versions.error();
    return {};
}

} // namespace keywright::gate
