#include "model/gate/answer.h"
#include "model/gate/key_table.h"
#include "tests/support/fixed_random.h"
#include "tests/support/qt_test.h"

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
        key.setStatus(status);
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

    void overlapsAreKeptAndEndedVersionsNeedNone()
    {
        Keys keys;
        keys.add(1, {});
        TableVersion version;
        version.notAfter = 77;
        for (const VersionState state : {VersionState::Overlapping, VersionState::Retired}) {
            version.fingerprint = fingerprintOf(static_cast<int>(state));
            version.state = state;
            keys.table->add(version);
        }
        keys.table->finish();
        QCOMPARE(keys.table->find(fingerprintOf(int(VersionState::Overlapping)))->notAfter, qint64(77));
        QCOMPARE(keys.table->find(fingerprintOf(int(VersionState::Retired)))->notAfter, qint64(0));
        QVERIFY(keys.table->find(fingerprintOf(int(VersionState::Retired)))->state == VersionState::Retired);
    }

    // With all that it stands for: no two may do the same, all have counters, and each second was rotated.
    void aKeyTakesAtMostTwoHundredBytes()
    {
        constexpr int count = 200'000;
        Keys keys;
        LimitLedger ledger;
        SharedParts parts;
        for (int row = 1; row <= count; ++row) {
            const std::string scopes =
                "[\"a:r" + std::to_string(row % 400) + ":read\",\"b:r" + std::to_string(row / 400) + ":*\"]";
            QVERIFY(parts.access({scopes, "[]", "{}", "5/s", {}, true}, {}));
            row % 2 == 0 ? keys.add(row, {row, row + count}) : keys.add(row, {row});
        }
        keys.table->finish();
        parts.settle();
        for (const TableKey& key : keys.table->keys())
            static_cast<void>(ledger.slotOf(key.id));
        const std::size_t each = (keys.table->bytes() + ledger.bytes() + parts.bytes()) / count;
        QVERIFY2(each <= 215, qPrintable(QString::number(each)));
    }

    void ownersAreWrittenAsHeadersBearThem()
    {
        SharedParts parts;
        QCOMPARE(parts.ownerText(*parts.owner("Team \xC3\x9C\r\nX: 1 %")), std::string("Team %C3%9C%0D%0AX: 1 %25"));
        QCOMPARE(*parts.owner("a"), *parts.owner("a"));
        QVERIFY(*parts.owner("a") != *parts.owner("b"));
    }

    void accessIsPutTogetherFromItsParts()
    {
        SharedParts parts;
        const QList<Role> roles{{QStringLiteral("reader"), {*Scope::parse(QStringLiteral("a:b:read"))}, {}}};
        const char* restrictions = R"({"methods":["GET"]})";
        const AccessIds ids =
            *parts.access({R"(["z:y:x","a:b:c"])", R"(["reader"])", restrictions, "5/s", "7/day", true, true}, roles);
        const SharedAccess access = parts.put(ids);
        QCOMPARE(access.scopes, std::string("a:b:c a:b:read z:y:x"));
        QCOMPARE(access.access.allowed.size(), qsizetype(3));
        QCOMPARE(access.access.restrictions.methods, QStringList{QStringLiteral("GET")});
        QCOMPARE(access.policy, std::string("\"rate\";q=5;w=1, \"quota\";q=7;w=86400"));
        // The same again, also where JSON is written in another way.
        QVERIFY(*parts.access({R"(["z:y:x","a:b:c"])", R"(["reader"])", restrictions, "5/s", "7/day", true, true},
                              roles) == ids);
        QCOMPARE(parts.put(*parts.access({R"([ "\u007a:y:x", "a:b:c" ])", "[]", "{}", {}, {}}, {})).scopes,
                 std::string("a:b:c z:y:x"));
        for (const char* bad : {R"(["a"])", R"(["a:b:c",""])", R"(["a:b:c" "a:b:d"])", R"(["a:b:c",])"})
            QVERIFY2(!parts.access({bad, "[]", "{}", {}, {}}, {}) ||
                         parts.put(*parts.access({bad, "[]", "{}", {}, {}}, {})).scopes.empty(),
                     bad); // what is no JSON allows nothing
        QVERIFY(!parts.access({"[]", "[]", "x", {}, {}}, {}));
        QVERIFY(!parts.access({"[]", "[]", "{}", "fast", {}, true}, {}));
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
