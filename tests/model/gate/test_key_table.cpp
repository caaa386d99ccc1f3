#include "model/gate/answer.h"
#include "model/gate/key_table.h"
#include "tests/support/fixed_random.h"

#include <QTest>

using namespace keywright;
using namespace keywright::gate;

namespace {

Fingerprint fingerprintOf(int number)
{
    Fingerprint fingerprint;
    for (std::size_t i = 0; i < fingerprint.bytes.size(); ++i) // the first eight are what tables hash by
        fingerprint.bytes[i] = static_cast<std::byte>(static_cast<unsigned>(number) * 2654435761U >> (i % 4 * 8));
    return fingerprint;
}

class Keys {
public:
    void add(int row, std::initializer_list<int> secrets, KeyStatus status = KeyStatus::Active)
    {
        TableKey key;
        key.row = row;
        key.id = *KeyId::generate(fromMicros(row), m_random);
        key.access = &m_access;
        key.status = status;
        table->add(key);
        for (const int secret : secrets) {
            TableVersion version;
            version.fingerprint = fingerprintOf(secret);
            version.number = secret;
            version.state = VersionState::Current;
            table->add(version);
        }
    }
    std::shared_ptr<KeyTable> table = std::make_shared<KeyTable>();

private:
    CountingRandom m_random;
    SharedAccess m_access;
};

} // namespace

class TestKeyTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachSecretLeadsToItsKeyAndVersion()
    {
        Keys keys;
        for (int row = 1; row <= 1000; ++row)
            keys.add(row, {2 * row, 2 * row + 1});
        keys.table->finish();
        const KeySnapshot snapshot{nullptr, keys.table, emptyTable()};
        for (int secret = 2; secret <= 2001; ++secret) {
            const Found found = snapshot.find(fingerprintOf(secret));
            QVERIFY(found.key);
            QCOMPARE(found.key->row, secret / 2);
            QCOMPARE(found.prepared().version, secret);
        }
        for (int secret = 2002; secret < 4000; ++secret)
            QVERIFY(!snapshot.find(fingerprintOf(secret)).key);
        QCOMPARE(keys.table->versionsOf(17).size(), std::size_t(2));
        QCOMPARE(keys.table->versionsOf(17).front().number, 34);
        QVERIFY(keys.table->versionsOf(1001).empty());
    }

    void noSecretIsFoundInAnEmptyTable()
    {
        const KeySnapshot snapshot{nullptr, emptyTable(), emptyTable()};
        QVERIFY(!snapshot.find(fingerprintOf(1)).key);
    }

    void changesStandBeforeTheTable()
    {
        Keys before, changes;
        before.add(1, {10, 11});
        before.add(2, {20});
        before.table->finish();
        changes.add(1, {11, 12}, KeyStatus::Disabled);
        changes.table->addGone(fingerprintOf(10));
        changes.table->finish();
        const KeySnapshot snapshot{nullptr, before.table, changes.table};
        QVERIFY(!snapshot.find(fingerprintOf(10)).key);
        QCOMPARE(snapshot.find(fingerprintOf(11)).prepared().status, KeyStatus::Disabled);
        QCOMPARE(snapshot.find(fingerprintOf(12)).prepared().status, KeyStatus::Disabled);
        QCOMPARE(snapshot.find(fingerprintOf(20)).prepared().status, KeyStatus::Active);
    }

    void aKeyTakesAtMostTwoHundredBytesWithItsCounters()
    {
        constexpr int count = 100'000;
        Keys keys;
        LimitLedger ledger;
        keys.table->reserve(count, count);
        for (int row = 1; row <= count; ++row)
            keys.add(row, {row});
        keys.table->finish();
        for (const TableKey& key : keys.table->keys())
            static_cast<void>(ledger.slotOf(key.id));
        QVERIFY2((keys.table->bytes() + ledger.bytes()) / count <= 200,
                 qPrintable(QString::number((keys.table->bytes() + ledger.bytes()) / count)));
    }

    void ownersAreWrittenAsHeadersBearThem()
    {
        SharedParts parts;
        QCOMPARE(*parts.owner("Team \xC3\x9C\r\nX: 1 %"), std::string("Team %C3%9C%0D%0AX: 1 %25"));
        QCOMPARE(parts.owner("a"), parts.owner("a"));
    }

private:
    static std::shared_ptr<KeyTable> emptyTable()
    {
        auto table = std::make_shared<KeyTable>();
        table->finish();
        return table;
    }
};

QTEST_GUILESS_MAIN(TestKeyTable)
#include "test_key_table.moc"
