#include "model/usage/last_uses.h"
#include "tests/support/listed_console.h"
#include "tests/support/no_usage.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

const UtcTime noon = *fromIso(QStringLiteral("2026-11-21T12:00:00Z"));
constexpr std::chrono::minutes step{10};

class ToldUses final : public NoUsage {
public:
    Result<std::optional<UsageExtent>> extent() override { return std::optional<UsageExtent>(); }
    Result<QList<VersionUse>> lastUses(const KeyId&) override { return uses; }

    QList<VersionUse> uses;
};

class CountingTransactions final : public Transactions {
public:
    Result<void> write(const std::function<Result<void>()>& body) override
    {
        ++writes;
        return body();
    }
    Result<qint64> changeCounter() override { return 0; }

    int writes = 0;
};

} // namespace

class TestLastUses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewerUseIsBroughtAndAnOlderOneIsNot()
    {
        ListedKeys keys;
        ApiKey used = keyNamed(u"used"_s);
        used.lastUsedAt = noon;
        keys.add(used);
        keys.add(keyNamed(u"never"_s));
        const KeyId usedId = keys.named(u"used"_s).id, neverId = keys.named(u"never"_s).id;
        ToldUses usage;
        CountingTransactions transactions;
        usage.uses = {{usedId, 1, noon - Micros(5)},
                      {neverId, 1, noon},
                      {*KeyId::parse(u"key_0192f3c10000700080000000000000aa"_s), 1, noon}}; // purged since
        const auto brought = bringLastUses(usage, keys, transactions, step);
        QVERIFY(brought.ok());
        QCOMPARE(*brought, 1);
        QCOMPARE(keys.named(u"never"_s).lastUsedAt, noon);
        QCOMPARE(keys.named(u"used"_s).lastUsedAt, noon);
        // Nothing new: nobody is held up by a transaction.
        QCOMPARE(transactions.writes, 1);
        QCOMPARE(*bringLastUses(usage, keys, transactions, step), 0);
        QCOMPARE(transactions.writes, 1);
        // A little newer is as good as the same, unless asked exactly.
        usage.uses[0].lastUsed = noon + std::chrono::minutes(9);
        QCOMPARE(*bringLastUses(usage, keys, transactions, step), 0);
        QCOMPARE(*bringLastUses(usage, keys, transactions, {}), 1);
        QCOMPARE(keys.named(u"used"_s).lastUsedAt, noon + std::chrono::minutes(9));
    }

    void manyAreBroughtInParts()
    {
        ListedKeys keys;
        keys.fill(2'100);
        ToldUses usage;
        CountingTransactions transactions;
        const auto rows = keys.order({}, {}, noon, 0, -1);
        const auto ids = keys.ids(*rows);
        for (const KeyId& id : *ids)
            usage.uses += VersionUse{id, 1, noon};
        const auto brought = bringLastUses(usage, keys, transactions, step);
        QCOMPARE(*brought, 2'100);
        QCOMPARE(transactions.writes, 3);
    }
};

QTEST_GUILESS_MAIN(TestLastUses)
#include "test_last_uses.moc"
