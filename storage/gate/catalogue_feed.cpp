#include "storage/gate/catalogue_feed.h"

#include "model/gate/answer.h"
#include "storage/core/read_snapshot.h"
#include "storage/core/row_stream.h"
#include "storage/keys/sql_key_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keywright::gate {
namespace {

// Held and managed keys are verified by others: a gate must not let them in.
const QString keyColumns =
    QStringLiteral("SELECT k.row, k.id, k.owner, k.status, k.scopes, k.roles, k.restrictions, "
                   "k.rate_limit, k.quota, k.expires_at, k.changed_at, k.custody, k.tags FROM keys k ");
const QString versionColumns = QStringLiteral("SELECT v.key_row, v.number, v.fingerprint, v.state, v.not_before, "
                                              "v.not_after FROM key_versions v ");

QJsonArray arrayOf(std::string_view text)
{
    return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).array();
}

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

template <typename T>
bool parseInto(std::string_view text, bool isNull, std::optional<T>& out)
{
    if (isNull)
        return true;
    const Result<T> parsed = T::parse(textOf(text));
    if (parsed)
        out = *parsed;
    return parsed.ok();
}

} // namespace

CatalogueFeed::CatalogueFeed(Database& database, LimitLedger& ledger)
    : m_database(database)
    , m_ledger(ledger)
{}

Result<FeedPlace> CatalogueFeed::place()
{
    RowStream row(m_database, QStringLiteral("SELECT seq, at FROM audit_events ORDER BY seq DESC LIMIT 1"));
    FeedPlace place;
    if (row.next())
        place = {row.number(0), row.number(1)};
    return row.failed() ? Result<FeedPlace>(row.error()) : place;
}

Result<void> CatalogueFeed::readRoles()
{
    Result<QList<Role>> roles = SqlKeyStore(m_database).roles();
    if (!roles)
        return roles.error();
    m_roles = std::move(*roles);
    return {};
}

// `columns`: scopes, roles, restrictions, rate limit, quota. Null when one of them cannot be read: then nothing may be
// taken for granted about the key.
const SharedAccess* CatalogueFeed::readAccess(const std::string& raw, const std::array<std::string_view, 5>& columns,
                                              SharedParts& parts) const
{
    ApiKey key;
    for (const QJsonValue& value : arrayOf(columns[0])) {
        const Result<Scope> scope = Scope::parse(value.toString());
        if (!scope)
            return nullptr;
        key.scopes += *scope;
    }
    for (const QJsonValue& value : arrayOf(columns[1]))
        key.roles += value.toString();
    const QJsonDocument stored =
        QJsonDocument::fromJson(QByteArray(columns[2].data(), static_cast<qsizetype>(columns[2].size())));
    const Result<Restrictions> restrictions = Restrictions::fromJson(stored.object());
    if (!stored.isObject() || !restrictions)
        return nullptr;
    key.restrictions = *restrictions;
    if (!parseInto(columns[3], columns[3].data() == nullptr, key.rateLimit) ||
        !parseInto(columns[4], columns[4].data() == nullptr, key.quota))
        return nullptr;
    return parts.addAccess(raw, sharedAccess(PreparedAccess::of(key, allowedScopes(key, m_roles))));
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
    key.status = *status;
    key.expiresAt = row.number(9);
    key.changedAt = row.number(10);
    key.honeytoken = hasTag(row.bytes(12), honeytokenTag);
    key.owner = parts.owner(row.bytes(2));
    std::array<std::string_view, 5> columns;
    std::string raw;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = static_cast<int>(4 + i);
        columns[i] = row.isNull(column) ? std::string_view() : row.bytes(column);
        raw.append(columns[i]).append(row.isNull(column) ? "\x1E" : "\x1F");
    }
    key.access = parts.access(raw);
    if (!key.access)
        key.access = readAccess(raw, columns, parts);
    if (!key.access)
        return false;
    const PreparedAccess& access = key.access->access;
    key.limits = access.rateLimit || access.quota ? &m_ledger.slotOf(key.id) : nullptr;
    return true;
}

Result<LoadedKeys> CatalogueFeed::load()
{
    const ReadSnapshot snapshot(m_database);
    const Result<FeedPlace> from = place();
    if (!from)
        return from.error();
    if (const Result<void> roles = readRoles(); !roles)
        return roles.error();
    LoadedKeys loaded{std::make_shared<SharedParts>(), std::make_shared<KeyTable>(), *from, 0};
    const Result<qint64> keyCount = m_database.number(QStringLiteral("SELECT count(*) FROM keys"));
    const Result<qint64> versionCount = m_database.number(QStringLiteral("SELECT count(*) FROM key_versions"));
    if (!keyCount || !versionCount)
        return keyCount ? versionCount.error() : keyCount.error();
    loaded.table->reserve(static_cast<std::size_t>(*keyCount), static_cast<std::size_t>(*versionCount));
    RowStream keys(m_database, keyColumns + QStringLiteral("WHERE k.custody = 'issued' ORDER BY k.row"));
    RowStream versions(m_database, versionColumns + QStringLiteral("ORDER BY v.key_row, v.number"));
    bool more = versions.next();
    while (keys.next()) {
        TableKey key;
        if (!readKey(keys, *loaded.parts, key)) {
            ++loaded.unreadable;
            continue;
        }
        loaded.table->add(key);
        for (; more && versions.number(0) <= key.row; more = versions.next()) {
            if (versions.number(0) != key.row)
                continue;
            if (const std::optional<TableVersion> version = readVersion(versions))
                loaded.table->add(*version);
        }
    }
    if (keys.failed() || versions.failed())
        return keys.failed() ? keys.error() : versions.error();
    loaded.table->finish();
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
