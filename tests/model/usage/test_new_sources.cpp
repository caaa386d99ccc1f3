#include "model/usage/new_sources.h"
#include "tests/support/qt_test.h"

using namespace keywright;

namespace {

constexpr qint64 first = 490'000;

// At `day`, from these addresses.
UsageSpread at(qint64 day, std::initializer_list<std::uint64_t> addresses)
{
    UsageSpread made{first + day * 24, false, {}};
    for (const std::uint64_t address : addresses)
        made.spread.sources.add(address * 0x9E37'79B9'7F4A'7C15U);
    return made;
}

// The days on which there was a new one.
QList<qint64> days(const std::vector<UsageSpread>& spread)
{
    QList<qint64> found;
    const std::vector<int> hours = newSourcesByHour(spread, first, 100 * 24);
    for (std::size_t i = 0; i < hours.size(); ++i)
        if (hours[i] > 0)
            found += qint64(i) / 24;
    return found;
}

} // namespace

class TestNewSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewAddressIsToldOnce()
    {
        std::vector<UsageSpread> spread;
        for (qint64 day = 0; day < 40; ++day)
            spread.push_back(at(day, {1, 2}));
        spread.push_back(at(40, {1, 2, 3}));
        spread.push_back(at(41, {3}));
        spread.push_back(at(80, {1, 3}));
        QCOMPARE(days(spread), QList<qint64>{40});
    }

    void theFirstAddressesAreNothingNew() { QVERIFY(days({at(0, {1}), at(40, {1})}).isEmpty()); }

    void whoeverComesFromEverywhereIsNotToldOf()
    {
        std::vector<UsageSpread> spread;
        for (std::uint64_t day = 0; day < 100; day += 9)
            spread.push_back(at(qint64(day), {day + 1}));
        QVERIFY(days(spread).isEmpty());
    }

    void calmLastsThirtyDays()
    {
        QCOMPARE(days({at(0, {1}), at(29, {2}), at(58, {3}), at(88, {4})}), QList<qint64>{88});
    }

    void whatLiesOutsideIsLeftOut()
    {
        QVERIFY(days({at(-50, {1}), at(-2, {2})}).isEmpty());
        QVERIFY(days({at(0, {1}), at(100, {2})}).isEmpty());
        QVERIFY(newSourcesByHour({}, first, 0).empty());
    }
};

QTEST_GUILESS_MAIN(TestNewSources)
#include "test_new_sources.moc"
