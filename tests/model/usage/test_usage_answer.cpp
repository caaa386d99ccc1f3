#include "model/usage/usage_answer.h"
#include "tests/support/listed_keys.h"
#include "tests/support/no_usage.h"
#include "tests/support/qt_test.h"

#include <map>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");
const UtcTime now = *fromIso(QStringLiteral("2026-11-21T17:47:00Z"));

OutcomeCounts counts(qint64 valid, qint64 denied = 0, qint64 unknown = 0)
{
    OutcomeCounts made{};
    made[static_cast<std::size_t>(Outcome::Valid)] = valid;
    made[static_cast<std::size_t>(Outcome::ScopeDenied)] = denied;
    made[static_cast<std::size_t>(Outcome::Unknown)] = unknown;
    return made;
}

// Tells what it was given, and notes what it was asked.
class ToldUsage final : public test::NoUsage {
public:
    Result<std::optional<UsageExtent>> extent() override { return told; }
    Result<std::vector<UsageCell>> cells(const UsageSelection& selection) override
    {
        asked += selection;
        std::vector<UsageCell> found;
        for (const UsageCell& cell : all)
            if (cell.hour >= selection.fromHour && cell.hour < selection.toHour)
                found.push_back(cell);
        return found;
    }
    Result<std::vector<KeyUse>> byKey(const UsageSelection& selection) override
    {
        if (selection.toHour - selection.fromHour == 1)
            return usesOfHour[selection.fromHour];
        return uses;
    }
    Result<std::vector<KeyApiUse>> byKeyAndApi(const UsageSelection& selection) override
    {
        return onApis.empty() ? NoUsage::byKeyAndApi(selection) : Result<std::vector<KeyApiUse>>(onApis);
    }
    Result<std::vector<UsageSpread>> spread(const UsageSelection&, const QList<Outcome>& outcomes) override
    {
        spreadOf = outcomes;
        return spreads;
    }

    std::optional<UsageExtent> told = UsageExtent{0, {}};
    std::vector<UsageCell> all;
    std::vector<KeyUse> uses;
    std::vector<KeyApiUse> onApis;
    std::vector<UsageSpread> spreads;
    QList<Outcome> spreadOf;
    std::map<qint64, std::vector<KeyUse>> usesOfHour;
    QList<UsageSelection> asked;
};

qint64 hour(const char* iso)
{
    return hourOf(*fromIso(QString::fromLatin1(iso)));
}

} // namespace

class TestUsageAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingCountedIsAnAnswer()
    {
        ToldUsage usage;
        usage.told.reset();
        test::ListedKeys keys;
        const auto answer = answerUsage(usage, keys, question(), now);
        QVERIFY(answer.ok());
        QVERIFY(!answer->extent && answer->series.isEmpty() && usage.asked.isEmpty());
    }

    void anHourOfTheWeekNarrowsEverythingButTheWeek()
    {
        ToldUsage usage;
        usage.all = {{hour("2026-11-13T23:00:00Z"), false, counts(5)},        // Saturday, midnight in Berlin
                     {hour("2026-11-19T23:00:00Z"), false, counts(5, 1)},     // Friday
                     {hour("2026-11-20T23:00:00Z"), false, counts(7, 0, 2)}}; // Saturday
        usage.usesOfHour[hour("2026-11-20T23:00:00Z")] = {{KeyId(), counts(7, 0, 2)}};
        usage.uses = {{KeyId(), counts(100)}};
        test::ListedKeys keys;
        UsageQuestion asked = question();
        asked.weekHour = WeekHour{5, 0};
        asked.compare = true;
        const auto answer = answerUsage(usage, keys, asked, now);
        QVERIFY(answer.ok());
        QCOMPARE(allOf(sumOf(answer->series)), 9);
        QCOMPARE(allOf(answer->series.at(6).requests), 9);
        QCOMPARE(allOf(answer->keys.first().requests), 9);
        QCOMPARE(answer->week[4][0], 6); // the grid stays whole: another cell can be chosen
        QCOMPARE(answer->week[5][0], 9);
        QCOMPARE(allOf(sumOf(answer->before)), 5); // that Saturday a week before
    }

    void anOutcomeNarrowsWhoAndWhen()
    {
        ToldUsage usage;
        usage.all = {{hour("2026-11-19T23:00:00Z"), false, counts(5, 1)},
                     {hour("2026-11-20T22:00:00Z"), false, counts(7, 0, 2)}};
        usage.uses = {{KeyId(), counts(12, 1, 2)}};
        test::ListedKeys keys;
        UsageQuestion asked = question();
        asked.outcome = OutcomeGroup::Denied;
        const auto answer = answerUsage(usage, keys, asked, now);
        QVERIFY(answer.ok());
        QCOMPARE(allOf(sumOf(answer->series)), 15); // shares can still be told
        QCOMPARE(answer->week[4][0], 1);
        QCOMPARE(answer->week[4][23], 0);
        QCOMPARE(allOf(answer->keys.first().requests), 1);
        asked.outcome = OutcomeGroup::Ended;
        QVERIFY(answerUsage(usage, keys, asked, now)->keys.isEmpty());
    }

    void hoursFallIntoTheDaysOfTheZone()
    {
        ToldUsage usage;
        usage.all = {{hour("2026-11-19T22:00:00Z"), false, counts(3)},    // still the 19th in Berlin
                     {hour("2026-11-19T23:00:00Z"), false, counts(5, 1)}, // the 20th, a Friday, at midnight
                     {hour("2026-11-20T22:00:00Z"), false, counts(7)},    // 23 o'clock
                     {hour("2026-11-21T16:00:00Z"), false, counts(0, 0, 11)}};
        test::ListedKeys keys;
        const auto answer = answerUsage(usage, keys, question(), now);
        QVERIFY(answer.ok());
        QCOMPARE(answer->series.size(), 7);
        QCOMPARE(allOf(answer->series.at(4).requests), 3);
        QCOMPARE(allOf(answer->series.at(5).requests), 13);
        QCOMPARE(refusedOf(answer->series.at(5).requests), 1);
        QCOMPARE(allOf(answer->series.at(6).requests), 11);
        QCOMPARE(answer->week[4][0], 6); // Friday
        QCOMPARE(answer->week[4][23], 7);
        QCOMPARE(answer->week[5][17], 11);
        QCOMPARE(answer->week[3][23], 3);
        QCOMPARE(*errorRate(sumOf(answer->series)), 100.0 * 12 / 27);
        QVERIFY(!errorRate(answer->series.at(0).requests));
    }

    // Neither percentiles nor different addresses can be added up: each step and the whole are taken from what lies
    // under them.
    void stepsTellHowLongRequestsTookAndWhereTheyCameFrom()
    {
        ToldUsage usage;
        const auto told = [](int requests, std::int64_t nanos, std::uint64_t address) {
            Spread made;
            made.decision.add(nanos, static_cast<std::uint64_t>(requests));
            made.sources.add(address << 40);
            made.bytes = static_cast<std::uint64_t>(requests) * 1'000;
            return made;
        };
        usage.spreads = {{hour("2026-11-19T22:00:00Z"), false, told(10, 1'000, 1U << 20)},
                         {hour("2026-11-20T09:00:00Z"), false, told(90, 1'000, 1U << 20)},
                         {hour("2026-11-20T10:00:00Z"), false, told(10, 9'000, 3U << 20)}};
        test::ListedKeys keys;
        const auto answer = answerUsage(usage, keys, question(), now);
        QVERIFY(answer.ok());
        QCOMPARE(answer->spread.size(), answer->series.size());
        QCOMPARE(answer->spread.at(0).decision, Percentiles());
        const SpreadPoint &friday = answer->spread.at(5), &thursday = answer->spread.at(4);
        QCOMPARE(friday.from, answer->series.at(5).from);
        QCOMPARE(friday.decision.count, std::uint64_t(100));
        QVERIFY(std::abs(double(friday.decision.p50) / 1'000 - 1) < 0.02);
        QVERIFY(std::abs(double(friday.decision.p95) / 9'000 - 1) < 0.02);
        QCOMPARE(friday.sources, 2);
        QCOMPARE(thursday.sources, 1);
        QCOMPARE(answer->whole.sources, 2);
        QCOMPARE(answer->whole.decision.count, std::uint64_t(110));
        QCOMPARE(answer->whole.request, Percentiles());
        QCOMPARE(friday.bytes, 100'000);
        QCOMPARE(answer->whole.bytes, 110'000);
        QVERIFY(usage.spreadOf.isEmpty()); // of all
        UsageQuestion refused = question();
        refused.outcome = OutcomeGroup::Denied;
        QVERIFY(answerSpread(usage, keys, refused, now).ok());
        QCOMPARE(usage.spreadOf, (QList<Outcome>{Outcome::SourceDenied, Outcome::ScopeDenied}));
        UsageQuestion without = question();
        without.spread = false;
        QVERIFY(answerUsage(usage, keys, without, now)->spread.isEmpty());
    }

    void whereHoursAreGoneTheWeekBeginsAfterThem()
    {
        ToldUsage usage;
        usage.all = {{hour("2026-11-17T12:00:00Z"), true, counts(100)},
                     {hour("2026-11-18T12:00:00Z"), false, counts(1)}};
        test::ListedKeys keys;
        const auto answer = answerUsage(usage, keys, question(), now);
        QCOMPARE(toIso(answer->weekFrom), u"2026-11-18T00:00:00.000000Z"_s);
        qint64 inWeek = 0;
        for (const auto& day : answer->week)
            for (const qint64 requests : day)
                inWeek += requests;
        QCOMPARE(inWeek, 1);
        QCOMPARE(allOf(sumOf(answer->series)), 101);
    }

    void keysAndOwnersComeByTheirRequests()
    {
        test::ListedKeys keys;
        for (const auto& [name, owner] : {std::pair(u"small"_s, u"Payments"_s), std::pair(u"big"_s, u"Search"_s),
                                          std::pair(u"middle"_s, u"payments"_s)})
            keys.add(test::keyNamed(name, owner));
        ToldUsage usage;
        usage.uses = {{keys.named(u"small"_s).id, counts(1)},
                      {KeyId(), counts(0, 0, 50)},
                      {keys.named(u"big"_s).id, counts(8)},
                      {keys.named(u"middle"_s).id, counts(5, 4)},
                      {*KeyId::parse(u"key_0192f3c10000700080000000000000aa"_s), counts(2)}}; // purged since
        const auto answer = answerUsage(usage, keys, question(), now);
        QVERIFY(answer.ok());
        QStringList names;
        for (const KeyUsage& key : answer->keys)
            names += key.name;
        QCOMPARE(names, (QStringList{{}, u"middle"_s, u"big"_s, {}, u"small"_s}));
        QVERIFY(answer->keys.first().key.isNull());
        QCOMPARE(answer->owners.size(), 2);
        QCOMPARE(answer->owners.first().owner, u"payments"_s);
        QCOMPARE(answer->owners.first().keys, 2);
        QCOMPARE(allOf(answer->owners.first().requests), 10);
    }

    void apisComeByTheirRequestsAndKeysAreOneOnAllOfThem()
    {
        test::ListedKeys keys;
        keys.add(test::keyNamed(u"shop"_s, u"Payments"_s));
        keys.add(test::keyNamed(u"desk"_s, u"Payments"_s));
        const KeyId shop = keys.named(u"shop"_s).id, desk = keys.named(u"desk"_s).id;
        ToldUsage usage;
        usage.onApis = {{shop, u"orders"_s, counts(5)},
                        {shop, u"catalog"_s, counts(6)},
                        {desk, u"orders"_s, counts(3)},
                        {shop, {}, counts(1)},
                        {KeyId(), u"orders"_s, counts(0, 0, 40)}};
        const auto answer = answerUsage(usage, keys, question(), now);
        QVERIFY(answer.ok());
        QCOMPARE(answer->apis.size(), 3);
        QCOMPARE(answer->apis.at(0).api, u"orders"_s);
        QCOMPARE(allOf(answer->apis.at(0).requests), 48);
        QCOMPARE(answer->apis.at(0).keys, 2);
        QCOMPARE(answer->apis.at(1).api, u"catalog"_s);
        QCOMPARE(answer->apis.at(2).api, QString());
        QCOMPARE(answer->keys.size(), 3);
        QCOMPARE(answer->keys.at(1).name, u"shop"_s);
        QCOMPARE(allOf(answer->keys.at(1).requests), 12);
        QCOMPARE(answer->owners.first().keys, 2);
        // Of an outcome: only where there was one.
        UsageQuestion asked = question();
        asked.outcome = OutcomeGroup::Unknown;
        QCOMPARE(answerUsage(usage, keys, asked, now)->apis.size(), 1);
        // Only one of them is asked for.
        asked = question();
        asked.api = u"orders"_s;
        asked.filter = *KeyFilter::parse(u"owner:payments"_s);
        QVERIFY(answerUsage(usage, keys, asked, now).ok());
        QCOMPARE(usage.asked.last().apis, QStringList{u"orders"_s});
        QCOMPARE(usage.asked.last().keys->size(), 2);
        QVERIFY(answerUsage(usage, keys, question(), now).ok());
        QVERIFY(usage.asked.last().apis.isEmpty());
    }

    void aFilterAsksForTheKeysItFinds()
    {
        test::ListedKeys keys;
        keys.add(test::keyNamed(u"one"_s, u"payments"_s));
        keys.add(test::keyNamed(u"two"_s, u"search"_s));
        ToldUsage usage;
        UsageQuestion asked = question();
        asked.filter = *KeyFilter::parse(u"owner:search"_s);
        QVERIFY(answerUsage(usage, keys, asked, now).ok());
        QCOMPARE(*usage.asked.first().keys, QList<KeyId>{keys.named(u"two"_s).id});
        QVERIFY(answerUsage(usage, keys, question(), now).ok());
        QVERIFY(!usage.asked.last().keys); // not: all keys of the catalogue
    }

    void thePeriodBeforeIsComparedOnlyWhereItWasCounted()
    {
        ToldUsage usage;
        usage.all = {{hour("2026-11-13T12:00:00Z"), false, counts(4)}};
        test::ListedKeys keys;
        UsageQuestion asked = question();
        asked.compare = true;
        const auto answer = answerUsage(usage, keys, asked, now);
        QCOMPARE(answer->before.size(), answer->series.size());
        QCOMPARE(allOf(answer->before.at(5).requests), 4); // a week before the 20th
        usage.told->firstHour = hour("2026-11-10T00:00:00Z");
        QVERIFY(answerUsage(usage, keys, asked, now)->before.isEmpty());
    }

    void everyOutcomeIsInOneGroup()
    {
        OutcomeCounts all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = qint64(1) << i;
        qint64 sum = 0;
        for (const OutcomeGroup group : outcomeGroups)
            sum += inGroup(all, group);
        QCOMPARE(sum, allOf(all));
        QCOMPARE(inGroup(all, OutcomeGroup::Valid), qint64(1) << static_cast<int>(Outcome::Valid));
    }

private:
    static UsageQuestion question()
    {
        UsageQuestion asked;
        asked.zone = berlin;
        asked.range = usageRange(UsageSpan::Week, now, berlin);
        asked.range.step = UsageStep::Day;
        return asked;
    }
};

QTEST_GUILESS_MAIN(TestUsageAnswer)
#include "test_usage_answer.moc"
