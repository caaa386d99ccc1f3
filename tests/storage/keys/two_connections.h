// What the tests of the key store share: keys to store, and two connections to one catalogue.
#pragma once

#include "storage/core/sql_transactions.h"
#include "storage/keys/sql_key_store.h"
#include "tests/support/memory_catalogue.h"
#include "tests/support/qt_test.h"

#include <QTemporaryDir>

#include <cstring>

namespace keywright::test {

using namespace Qt::StringLiterals;

inline const UtcTime now = *fromIso(u"2026-06-15T12:00:00.123456Z"_s);

inline Fingerprint print(int number)
{
    Fingerprint fingerprint;
    std::memcpy(fingerprint.bytes.data(), &number, sizeof number);
    return fingerprint;
}

// One connection with everything over it.
struct Connection {
    explicit Connection(const QString& path, Database::Mode mode)
        : database(*Database::open(path, mode))
        , transactions(*database)
        , keys(*database)
    {}
    Result<void> insert(const ApiKey& key)
    {
        return transactions.write([&]() -> Result<void> {
            const auto row = keys.insert(key);
            return row ? Result<void>() : Result<void>(row.error());
        });
    }
    Result<void> update(const ApiKey& key)
    {
        return transactions.write([&] { return keys.update(key); });
    }
    Result<void> touch(const KeyId& id, int version, UtcTime at)
    {
        return transactions.write([&] { return keys.touchLastUsed(id, version, at); });
    }
    Result<void> purge(const KeyId& id)
    {
        return transactions.write([&] { return keys.purge(id, now); });
    }

    std::unique_ptr<Database> database;
    SqlTransactions transactions;
    SqlKeyStore keys;
};

// The same catalogue twice, as two programs have it, and empty before each test.
class TwoConnections {
protected:
    void openAnew()
    {
        m_first.reset();
        m_second.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"keys.db"_s);
        m_first = std::make_unique<Connection>(path, Database::Mode::Create);
        m_second = std::make_unique<Connection>(path, Database::Mode::ReadWrite);
    }
    ApiKey makeKey(const QString& name)
    {
        ApiKey key;
        key.id = *KeyId::generate(now, m_random);
        key.name = name;
        key.owner = u"payments"_s;
        key.environment = u"production"_s;
        key.createdAt = key.changedAt = now;
        KeyVersion version;
        version.fingerprint = print(++m_prints);
        version.hint = u"kw_live_…%1"_s.arg(m_prints);
        version.state = VersionState::Current;
        version.createdAt = now;
        key.versions = {version};
        return key;
    }
    ApiKey fullKey();
    ApiKey stored(const ApiKey& key) { return *m_first->keys.byId(key.id); }

    SeededRandom m_random;
    int m_prints = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_first, m_second;
};

inline ApiKey TwoConnections::fullKey()
{
    ApiKey key = makeKey(u"orders"_s);
    key.application = u"shop"_s;
    key.tags = {u"eu"_s, u"pci"_s};
    key.notes = u"first\nsecond\tline"_s;
    key.system = u"kong"_s;
    key.boundTo = u"svc-orders@example.com"_s;
    key.custody = Custody::Held;
    key.status = KeyStatus::Disabled;
    key.statusBefore = KeyStatus::Deprecated;
    key.scopes = {*Scope::parse(u"orders:invoices:read"_s), *Scope::parse(u"stock:*"_s)};
    key.roles = {u"auditor"_s, u"reader"_s};
    key.restrictions.cidrs = {*Cidr::parse(u"10.0.0.0/8"_s), *Cidr::parse(u"2001:db8::/32"_s)};
    key.restrictions.referrers = {*ReferrerPattern::parse(u"https://*.example.com/*"_s)};
    key.restrictions.apps = {*AppRestriction::parse(u"ios:com.example.shop"_s)};
    key.restrictions.methods = {u"GET"_s, u"POST"_s};
    key.restrictions.paths = {*PathPattern::parse(u"/v1/**"_s)};
    key.restrictions.hours = *HoursOfWeek::parse(u"Mon-Fri 08-18 Europe/Berlin"_s);
    key.rateLimit = *RateLimit::parse(u"100/s:200"_s);
    key.quota = *Quota::parse(u"10000/month"_s);
    key.expiresAt = now + Days(90);
    key.rotation = {30, 14};
    key.format = {SecretForm::Hex, u"acme"_s, 64};
    key.recoverable = true;
    key.changedAt = now + Micros(1);
    key.deletedAt = now + Days(1);
    key.lastUsedAt = now - Micros(7);
    KeyVersion old = key.versions.first();
    old.state = VersionState::Overlapping;
    old.notBefore = now - Days(1);
    old.notAfter = now + Days(7);
    old.endedAt = now + Days(8);
    old.lastUsedAt = now - Micros(9);
    old.secretStored = true;
    KeyVersion current = key.versions.first();
    current.number = 2;
    current.fingerprint.reset();
    current.hint.clear();
    key.versions = {old, current};
    return key;
}

} // namespace keywright::test
