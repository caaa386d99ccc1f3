#include "model/usage/blast_radius.h"
#include "model/usage/usage_range.h"
#include "tests/support/memory_catalogue.h"
#include "tests/support/qt_test.h"
#include "tests/support/versions_usage.h"

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

const UtcTime now = *fromIso(u"2026-11-21T12:30:00Z"_s);

OutcomeCounts valid(qint64 requests)
{
    OutcomeCounts counts{};
    counts[std::size_t(Outcome::Valid)] = requests;
    return counts;
}

} // namespace

class TestBlastRadius : public QObject {
    Q_OBJECT

private:
    MemoryCatalogue m_catalogue;
    VersionsUsage m_usage;
    ApiKey m_key;

private Q_SLOTS:
    void init()
    {
        m_usage = VersionsUsage();
        m_key = ApiKey();
        m_key.scopes = {*Scope::parse(u"orders:*"_s), *Scope::parse(u"billing:*:read"_s), *Scope::parse(u"*:*:list"_s)};
    }

    void itTellsWhatTheKeyDidBesideWhatItCould()
    {
        m_usage.add(1, hourOf(now) - 50, 30);
        m_usage.add(2, hourOf(now), 12);
        m_usage.onApis = {{KeyId(), u"orders"_s, valid(40)}};
        const auto radius = readBlastRadius(&m_usage, m_catalogue.keys(), m_key, now);
        QVERIFY(radius.ok() && radius->use.counted);
        QCOMPARE(radius->requests, 42);
        QCOMPARE(radius->untold, 2);
        QCOMPARE(radius->use.apis.front().api, u"orders"_s);
        QCOMPARE(radius->unused, QStringList{u"billing"_s}); // a wildcard names none
    }

    void scopesOfItsRolesCountAsItsOwn()
    {
        m_catalogue.stored.roles = {{u"reader"_s, {*Scope::parse(u"catalog:*:read"_s)}, {}},
                                    {u"other"_s, {*Scope::parse(u"hr:*"_s)}, {}}};
        m_key.roles = {u"reader"_s};
        const auto radius = readBlastRadius(&m_usage, m_catalogue.keys(), m_key, now);
        QVERIFY(radius.ok());
        QCOMPARE(radius->scopes.size(), 4);
        QCOMPARE(radius->unused, (QStringList{u"billing"_s, u"catalog"_s, u"orders"_s}));
    }

    void addressesOfAllHoursAreCountedOnce()
    {
        UsageSpread one, two;
        for (std::uint64_t source : {0x1111'1111'1111'1111ULL, 0x9222'2222'2222'2222ULL})
            one.spread.sources.add(source);
        two.spread = one.spread;
        m_usage.from = {one, two};
        QCOMPARE(readBlastRadius(&m_usage, m_catalogue.keys(), m_key, now)->sources, 2);
    }

    void whatCannotBeReadIsSaidAndHidesNoScope()
    {
        m_usage.broken = true;
        const auto radius = readBlastRadius(&m_usage, m_catalogue.keys(), m_key, now);
        QVERIFY(radius.ok() && radius->unread && !radius->use.counted);
        QCOMPARE(radius->scopes.size(), 3);
    }

    void withoutCountsItStillKnowsTheScopes()
    {
        m_usage.told.reset();
        const auto uncounted = readBlastRadius(&m_usage, m_catalogue.keys(), m_key, now);
        QVERIFY(uncounted.ok() && !uncounted->use.counted);
        QCOMPARE(uncounted->scopes.size(), 3);
        const auto nothing = readBlastRadius(nullptr, m_catalogue.keys(), m_key, now);
        QVERIFY(nothing.ok() && !nothing->use.counted);
    }
};

QTEST_GUILESS_MAIN(TestBlastRadius)
#include "test_blast_radius.moc"
