#include "storage/keys/sql_key_store.h"

#include "storage/core/query.h"
#include "storage/core/read_snapshot.h"
#include "storage/keys/key_columns.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace keywright {
namespace {

QString placeholders(int count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

// The last use is moved by touchLastUsed() alone: a key that was read before must not set it back.
QString assignments()
{
    static const QString text = [] {
        QString each = key_columns::names() + QLatin1Char(',');
        each.replace(QStringLiteral(","), QStringLiteral(" = ?,")).chop(1);
        return each.replace(QStringLiteral("last_used_at = ?"),
                            QStringLiteral("last_used_at = coalesce(last_used_at, ?)"));
    }();
    return text;
}

QString jsonOf(const QList<qint64>& numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array += number;
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// The constraint's columns say which rule it was; the person gets the name that is taken.
Error nameTaken(const Error& error, const ApiKey& key)
{
    return error.kind == ErrorKind::AlreadyExists
               ? Error{ErrorKind::AlreadyExists, QStringLiteral("%1 (%2)").arg(key.name, key.environment)}
               : error;
}

} // namespace

Result<qint64> SqlKeyStore::insert(const ApiKey& key)
{
    static const QString sql = QStringLiteral("INSERT INTO keys (id, %1) VALUES (?, %2)")
                                   .arg(key_columns::names(), placeholders(key_columns::count()));
    ApiKey stored = key;
    stored.revision = 1;
    {
        Query insert(m_database, sql);
        insert.bind(key.id.toString());
        key_columns::bindAll(insert, stored);
        if (const Result<void> done = insert.exec(); !done)
            return nameTaken(done.error(), key);
        stored.row = insert.insertedRow();
        if (m_inMany && m_firstOfMany == 0)
            m_firstOfMany = stored.row;
    }
    if (const Result<void> done = writeVersions(stored); !done)
        return done.error();
    if (const Result<void> done = writeLists(stored); !done)
        return done.error();
    return stored.row;
}

Result<void> SqlKeyStore::insertMany(const std::function<Result<void>()>& body)
{
    Q_ASSERT(m_database.inTransaction());
    if (m_inMany)
        return body();
    // Seen by the trigger, and by nobody outside of this transaction.
    if (const Result<void> marked = m_database.setMeta(QStringLiteral("text_of_many"), QStringLiteral("1")); !marked)
        return marked;
    m_inMany = true;
    m_firstOfMany = 0;
    Result<void> done = body();
    if (done)
        done = makeSearchable();
    m_inMany = false;
    const Result<void> unmarked = m_database.run(QStringLiteral("DELETE FROM meta WHERE name = 'text_of_many'"));
    return done ? unmarked : done;
}

// A key goes into two dozen indexes at places that lie far apart. Where it can't be set all goes on, slower.
void SqlKeyStore::expectMany(bool expected)
{
    constexpr int manyKibibytes = 256 * 1024;
    if (expected == m_usualCache.has_value())
        return;
    qint64 size = -manyKibibytes;
    if (expected) {
        const Result<qint64> usual = m_database.number(QStringLiteral("PRAGMA cache_size"));
        if (!usual)
            return;
        m_usualCache = *usual;
    } else {
        size = *std::exchange(m_usualCache, {});
    }
    static_cast<void>(m_database.run(QStringLiteral("PRAGMA cache_size=%1").arg(size)));
}

// New rows get the highest numbers, and nobody else inserts in this transaction.
Result<void> SqlKeyStore::makeSearchable()
{
    if (m_firstOfMany == 0)
        return {};
    Query query(m_database,
                QStringLiteral("INSERT INTO keys_text (rowid, name, owner, application, tags, notes, hint, id) "
                               "SELECT row, name, owner, application, tags, notes, hint, id FROM keys "
                               "WHERE row >= ?"));
    const Result<void> done = query.bind(m_firstOfMany).exec();
    m_firstOfMany = 0;
    return done;
}

Result<void> SqlKeyStore::update(const ApiKey& key)
{
    // The index takes back only what it was given.
    if (const Result<void> given = makeSearchable(); !given)
        return given;
    static const QString sql = QStringLiteral("UPDATE keys SET %1 WHERE id = ? AND revision = ?").arg(assignments());
    ApiKey stored = key;
    stored.revision = key.revision + 1;
    {
        Query update(m_database, sql);
        key_columns::bindAll(update, stored);
        update.bind(key.id.toString()).bind(key.revision);
        if (const Result<void> done = update.exec(); !done)
            return nameTaken(done.error(), key);
        if (update.changedRows() != 1)
            return Error{ErrorKind::Conflict, key.name};
    }
    QList<qint64> numbers;
    for (const KeyVersion& version : stored.versions)
        numbers += version.number;
    Query drop(m_database, QStringLiteral("DELETE FROM key_versions WHERE key_row = ? AND number NOT IN (SELECT value "
                                          "FROM json_each(?))"));
    if (const Result<void> done = drop.bind(stored.row).bind(jsonOf(numbers)).exec(); !done)
        return done;
    for (const char* sqlText : {"DELETE FROM key_tags WHERE key_row = ?", "DELETE FROM key_scopes WHERE key_row = ?"}) {
        Query clear(m_database, QString::fromLatin1(sqlText));
        if (const Result<void> done = clear.bind(stored.row).exec(); !done)
            return done;
    }
    if (const Result<void> done = writeVersions(stored); !done)
        return done;
    return writeLists(stored);
}

Result<void> SqlKeyStore::writeVersions(const ApiKey& key)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO key_versions (key_row, number, fingerprint, hint, state, created_at, not_before, not_after, "
        "ended_at, last_used_at, secret_stored) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key_row, number) "
        "DO UPDATE SET fingerprint = excluded.fingerprint, hint = excluded.hint, state = excluded.state, created_at = "
        "excluded.created_at, not_before = excluded.not_before, not_after = excluded.not_after, ended_at = "
        "excluded.ended_at, secret_stored = excluded.secret_stored"); // not the last use: see assignments()
    for (const KeyVersion& version : key.versions) {
        Query insert(m_database, sql);
        insert.bind(key.row).bind(version.number);
        if (version.fingerprint)
            insert.bind(version.fingerprint->toBytes());
        else
            insert.bindValue(QVariant(QMetaType::fromType<QByteArray>()));
        insert.bind(version.hint)
            .bind(versionStateName(version.state))
            .bind(version.createdAt)
            .bind(version.notBefore)
            .bind(version.notAfter);
        insert.bind(version.endedAt).bind(version.lastUsedAt).bind(version.secretStored);
        if (const Result<void> done = insert.exec(); !done)
            return version.fingerprint ? namingItsKey(done.error(), *version.fingerprint) : done.error();
    }
    return {};
}

// The index says that the fingerprint is there; the person gets the key that has it.
Error SqlKeyStore::namingItsKey(const Error& error, const Fingerprint& fingerprint)
{
    if (error.kind != ErrorKind::DuplicateSecret)
        return error;
    const Result<std::optional<FingerprintMatch>> match = byFingerprint(fingerprint);
    return match && *match ? Error{ErrorKind::DuplicateSecret, (*match)->key.toString()} : error;
}

Result<void> SqlKeyStore::writeLists(const ApiKey& key)
{
    for (const QString& tag : key.tags) {
        Query insert(m_database, QStringLiteral("INSERT OR IGNORE INTO key_tags (tag, key_row) VALUES (?, ?)"));
        if (const Result<void> done = insert.bind(tag).bind(key.row).exec(); !done)
            return done;
    }
    for (const Scope& scope : key.scopes) {
        Query insert(m_database, QStringLiteral("INSERT OR IGNORE INTO key_scopes (scope, key_row) VALUES (?, ?)"));
        if (const Result<void> done = insert.bind(scope.toString()).bind(key.row).exec(); !done)
            return done;
    }
    return {};
}

Result<void> SqlKeyStore::readVersions(const QString& rowsJson, const std::function<ApiKey*(qint64 row)>& keyOf)
{
    Query query(m_database, QStringLiteral("SELECT number, fingerprint, hint, state, created_at, not_before, "
                                           "not_after, ended_at, last_used_at, secret_stored, key_row "
                                           "FROM key_versions WHERE key_row IN (SELECT value FROM json_each(?)) "
                                           "ORDER BY key_row, number"));
    if (const Result<void> done = query.bind(rowsJson).exec(); !done)
        return done;
    while (query.next()) {
        ApiKey* key = keyOf(query.number(10));
        if (!key)
            continue;
        KeyVersion version;
        version.number = static_cast<int>(query.number(0));
        if (!query.isNull(1)) {
            const Result<Fingerprint> fingerprint = Fingerprint::fromBytes(query.blob(1));
            if (!fingerprint)
                return Error{ErrorKind::Damaged, QStringLiteral("fingerprint of %1").arg(key->id.toString())};
            version.fingerprint = *fingerprint;
        }
        version.hint = query.text(2);
        const auto state = versionStateFromName(query.text(3));
        if (!state)
            return Error{ErrorKind::Damaged, QStringLiteral("version state of %1").arg(key->id.toString())};
        version.state = *state;
        version.createdAt = query.moment(4);
        version.notBefore = query.momentOrNone(5);
        version.notAfter = query.momentOrNone(6);
        version.endedAt = query.momentOrNone(7);
        version.lastUsedAt = query.momentOrNone(8);
        version.secretStored = query.flag(9);
        key->versions += version;
    }
    return {};
}

Result<QList<ApiKey>> SqlKeyStore::keysOf(std::span<const std::uint32_t> rows)
{
    const ReadSnapshot snapshot(m_database);
    const QString wanted = jsonOf(QList<qint64>(rows.begin(), rows.end()));
    QHash<qint64, ApiKey> found;
    {
        Query query(m_database, QStringLiteral("SELECT %1 FROM keys WHERE row IN (SELECT value FROM json_each(?))")
                                    .arg(key_columns::selection()));
        if (const Result<void> done = query.bind(wanted).exec(); !done)
            return done.error();
        while (query.next()) {
            Result<ApiKey> key = key_columns::readKey(query);
            if (!key)
                return key.error();
            found.insert(key->row, std::move(*key));
        }
    }
    const Result<void> versions = readVersions(wanted, [&](qint64 row) {
        const auto key = found.find(row);
        return key == found.end() ? nullptr : &*key;
    });
    if (!versions)
        return versions.error();
    QList<ApiKey> ordered;
    ordered.reserve(found.size());
    for (const std::uint32_t row : rows) {
        if (const auto key = found.find(static_cast<qint64>(row)); key != found.end())
            ordered += std::move(*key);
    }
    return ordered;
}

Result<bool> SqlKeyStore::isNameTaken(const QString& name, const QString& environment)
{
    // The condition of the unique index keys_live_name, which answers this.
    Query query(m_database,
                QStringLiteral("SELECT 1 FROM keys WHERE name_key = ? AND environment = ? AND status NOT IN "
                               "('revoked', 'deleted')"));
    if (const Result<void> done = query.bind(key_columns::folded(name)).bind(environment).exec(); !done)
        return done.error();
    return query.next();
}

Result<void> SqlKeyStore::purge(const KeyId& id, UtcTime at)
{
    if (const Result<void> given = makeSearchable(); !given)
        return given;
    const Result<ApiKey> key = byId(id);
    if (!key)
        return key.error();
    Query stone(m_database,
                QStringLiteral("INSERT INTO tombstones (id, created_at, deleted_at, purged_at) VALUES (?, ?, ?, ?)"));
    if (const Result<void> done =
            stone.bind(id.toString()).bind(key->createdAt).bind(key->deletedAt.value_or(at)).bind(at).exec();
        !done)
        return done;
    for (const KeyVersion& version : key->versions) {
        if (!version.fingerprint)
            continue;
        Query print(m_database,
                    QStringLiteral("INSERT OR IGNORE INTO tombstone_fingerprints (fingerprint, id) VALUES (?, ?)"));
        if (const Result<void> done = print.bind(version.fingerprint->toBytes()).bind(id.toString()).exec(); !done)
            return done;
    }
    Query gone(m_database, QStringLiteral("DELETE FROM keys WHERE row = ?"));
    return gone.bind(key->row).exec();
}

Result<void> SqlKeyStore::touchLastUsed(const KeyId& id, int version, UtcTime at)
{
    Query key(
        m_database,
        QStringLiteral("UPDATE keys SET last_used_at = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at < ?)"));
    if (const Result<void> done = key.bind(at).bind(id.toString()).bind(at).exec(); !done)
        return done;
    Query touch(m_database, QStringLiteral("UPDATE key_versions SET last_used_at = ? WHERE key_row = (SELECT row FROM "
                                           "keys WHERE id = ?) AND number = ? "
                                           "AND (last_used_at IS NULL OR last_used_at < ?)"));
    return touch.bind(at).bind(id.toString()).bind(version).bind(at).exec();
}

Result<ApiKey> SqlKeyStore::one(const QString& where, const QString& value)
{
    const ReadSnapshot snapshot(m_database);
    Result<ApiKey> key = Error{ErrorKind::NotFound, value};
    {
        Query query(m_database, QStringLiteral("SELECT %1 FROM keys WHERE %2").arg(key_columns::selection(), where));
        if (const Result<void> found = query.bind(value).one(value); !found)
            return found.error();
        key = key_columns::readKey(query);
    }
    if (key) {
        const Result<void> versions = readVersions(jsonOf({key->row}), [&](qint64) { return &*key; });
        if (!versions)
            return versions.error();
    }
    return key;
}

Result<ApiKey> SqlKeyStore::byId(const KeyId& id)
{
    return one(QStringLiteral("id = ?"), id.toString());
}

Result<ApiKey> SqlKeyStore::byReference(const QString& idOrName)
{
    const QString wanted = idOrName.trimmed();
    if (const auto id = KeyId::parse(wanted))
        return byId(*id);
    QStringList found;
    if (wanted.startsWith(QLatin1String("key_")) && wanted.size() >= 8) {
        Query query(m_database, QStringLiteral("SELECT id FROM keys WHERE id >= ? AND id < ? LIMIT 2"));
        if (const Result<void> done = query.bind(wanted.toLower()).bind(wanted.toLower() + QLatin1Char('~')).exec();
            !done)
            return done.error();
        while (query.next())
            found += query.text(0);
    }
    if (found.isEmpty()) {
        // Live keys first: a name may have been borne by revoked ones before.
        Query query(m_database, QStringLiteral("SELECT id, status FROM keys WHERE name_key = ? ORDER BY status IN "
                                               "('revoked', 'deleted'), row LIMIT 3"));
        if (const Result<void> done = query.bind(key_columns::folded(wanted)).exec(); !done)
            return done.error();
        bool live = false;
        while (query.next()) {
            const QString status = query.text(1);
            const bool ended = status == QLatin1String("revoked") || status == QLatin1String("deleted");
            if (ended && live)
                break;
            live |= !ended;
            found += query.text(0);
        }
    }
    if (found.isEmpty())
        return Error{ErrorKind::NotFound, wanted};
    if (found.size() > 1)
        return Error{ErrorKind::InvalidInput, QStringLiteral("“%1”: several keys match; use the whole ID").arg(wanted)};
    return one(QStringLiteral("id = ?"), found.first());
}

Result<std::vector<Fingerprint>> SqlKeyStore::fingerprints()
{
    Query query(m_database, QStringLiteral("SELECT fingerprint FROM key_versions WHERE fingerprint IS NOT NULL"));
    if (const Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<Fingerprint> all;
    while (query.next()) {
        if (const Result<Fingerprint> one = Fingerprint::fromBytes(query.blob(0)))
            all.push_back(*one);
    }
    return all;
}

Result<std::optional<FingerprintMatch>> SqlKeyStore::byFingerprint(const Fingerprint& fingerprint)
{
    Query query(
        m_database,
        QStringLiteral(
            "SELECT k.id, v.number FROM key_versions v JOIN keys k ON k.row = v.key_row WHERE v.fingerprint = ? "
            "UNION ALL SELECT id, 0 FROM tombstone_fingerprints WHERE fingerprint = ? LIMIT 1"));
    const QByteArray bytes = fingerprint.toBytes();
    if (const Result<void> done = query.bind(bytes).bind(bytes).exec(); !done)
        return done.error();
    if (!query.next())
        return std::optional<FingerprintMatch>();
    return std::optional(
        FingerprintMatch{KeyId::parse(query.text(0)).value_or(KeyId()), static_cast<int>(query.number(1))});
}

} // namespace keywright
