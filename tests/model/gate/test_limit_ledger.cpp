#include "model/gate/limit_ledger.h"
#include "tests/support/fixed_random.h"
#include "tests/support/qt_test.h"

#include <thread>

using namespace keywright;
using namespace keywright::gate;

namespace {

const UtcTime noon = fromMicros(1'795'000'000'000'000);

PreparedAccess limitedTo(const char* rate, const char* quota)
{
    PreparedAccess access;
    access.allowed = {*Scope::parse(QStringLiteral("*"))};
    if (*rate)
        access.rateLimit = *RateLimit::parse(QString::fromLatin1(rate));
    if (*quota)
        access.quota = *Quota::parse(QString::fromLatin1(quota));
    return access;
}

Outcome ask(LimitSlot& slot, const PreparedAccess& access, UtcTime now)
{
    PreparedKey key;
    key.state = VersionState::Current;
    key.access = &access;
    return decideWith(slot, [&](const LimitState& state) { return decide({}, true, &key, state, now); }).outcome;
}

} // namespace

class TestLimitLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyHasTheSameCountersWheneverItIsAskedFor()
    {
        LimitLedger ledger;
        CountingRandom random;
        QList<KeyId> ids;
        QList<LimitSlot*> slots_;
        for (int i = 0; i < 5000; ++i) {
            ids += *KeyId::generate(noon + Micros(i * 1000), random);
            slots_ += &ledger.slotOf(ids.last());
        }
        for (int i = 0; i < 5000; ++i) {
            QCOMPARE(&ledger.slotOf(ids.at(i)), slots_.at(i));
            QCOMPARE(slots_.at(i)->id(), ids.at(i));
        }
    }

    // With a plain read and write, threads would hand out the same piece twice.
    void noThreadHandsOutWhatAnotherHas_data()
    {
        QTest::addColumn<QByteArray>("rate");
        QTest::addColumn<QByteArray>("quota");
        QTest::addRow("rate") << QByteArray("20000/h") << QByteArray();
        QTest::addRow("quota") << QByteArray() << QByteArray("20000/month");
        QTest::addRow("both") << QByteArray("1M/h") << QByteArray("20000/month");
    }
    void noThreadHandsOutWhatAnotherHas()
    {
        QFETCH(QByteArray, rate);
        QFETCH(QByteArray, quota);
        LimitLedger ledger;
        CountingRandom random;
        LimitSlot& slot = ledger.slotOf(*KeyId::generate(noon, random));
        const PreparedAccess access = limitedTo(rate.constData(), quota.constData());
        std::atomic<int> valid = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 10'000; ++i)
                    valid += ask(slot, access, noon) == Outcome::Valid;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(valid.load(), 20'000);
    }

    void whatWasUsedOfAQuotaIsKnownAgain()
    {
        LimitLedger before, after;
        CountingRandom random;
        const KeyId id = *KeyId::generate(noon, random);
        const PreparedAccess access = limitedTo("", "3/day");
        QVERIFY(!before.quotaOf(id));
        QCOMPARE(ask(before.slotOf(id), access, noon), Outcome::Valid);
        QCOMPARE(ask(before.slotOf(id), access, noon), Outcome::Valid);
        const auto used = before.quotaOf(id);
        QVERIFY(used);
        QCOMPARE(used->used, 2);
        after.restore(*used);
        QCOMPARE(ask(after.slotOf(id), access, noon), Outcome::Valid);
        QCOMPARE(ask(after.slotOf(id), access, noon), Outcome::QuotaExceeded);
        QCOMPARE(ask(after.slotOf(id), access, noon + Days(1)), Outcome::Valid);
    }
};

QTEST_GUILESS_MAIN(TestLimitLedger)
#include "test_limit_ledger.moc"
