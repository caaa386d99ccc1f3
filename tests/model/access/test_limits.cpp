// The text forms of rate limits and quotas, and the periods of a quota.
#include "model/access/limits.h"
#include "tests/support/qt_test.h"

#include <random>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

UtcTime at(const QString& text)
{
    return fromIso(text).value();
}

} // namespace

class TestLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rateLimitsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<qint64>("burst");
        QTest::addColumn<QString>("normal");
        const auto row = [](const char* text, qint64 count, qint64 seconds, qint64 burst, const char* normal) {
            QTest::newRow(text) << QString::fromLatin1(text) << count << seconds << burst
                                << QString::fromLatin1(normal);
        };
        row("100/s", 100, 1, 0, "100/s");
        row("100/s:200", 100, 1, 200, "100/s:200");
        row("100/s:100", 100, 1, 0, "100/s");
        row("100/s:1", 100, 1, 1, "100/s:1");
        row("5000/min", 5'000, 60, 0, "5000/min");
        row("5k/m", 5'000, 60, 0, "5000/min");
        row("90,000/hour", 90'000, 3'600, 0, "90000/h");
        row(" 1M / H : 2M ", 1'000'000, 3'600, 2'000'000, "1000000/h:2000000");
        row("1000000000000000/sec", 1'000'000'000'000'000, 1, 0, "1000000000000000/s");
    }

    void rateLimitsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, count);
        QFETCH(qint64, seconds);
        QFETCH(qint64, burst);
        QFETCH(QString, normal);
        const Result<RateLimit> read = RateLimit::parse(text);
        QVERIFY(read.ok());
        QCOMPARE(read->count, count);
        QCOMPARE(read->window.count(), seconds * 1'000'000);
        QCOMPARE(read->burst, burst);
        QCOMPARE(read->toString(), normal);
        QVERIFY(*RateLimit::parse(normal) == *read);
    }

    void whatIsNoRateLimitIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "/",
                                 "100",
                                 "100/",
                                 "/s",
                                 "0/s",
                                 "-1/s",
                                 "100/s:",
                                 "100/s:0",
                                 "100/s:-5",
                                 "100/s:1:2",
                                 "100/day",
                                 "1.5/s",
                                 "1e3/s",
                                 "0x10/s",
                                 "100/s/s",
                                 "k/s",
                                 "100kk/s",
                                 "1000000000000001/s",
                                 "1000000001M/s",
                                 "99999999999999999999/s",
                                 "100 s"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsNoRateLimitIsRefused()
    {
        QFETCH(QString, text);
        const Result<RateLimit> read = RateLimit::parse(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    }

    void quotasAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal"); // empty: refused
        const auto row = [](const char* text, const char* normal) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(normal);
        };
        row("10000/day", "10000/day");
        row("10k/d", "10000/day");
        row("1M/month", "1000000/month");
        row("1_000 / Week", "1000/week");
        row("5/mo", "5/month");
        for (const char* text : {"", "5", "5/", "/day", "0/day", "-5/day", "5/m", "5/year", "5/day/day", "5/hour",
                                 "5/day:5", "2000000000M/day"})
            row(text, "");
    }

    void quotasAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, normal);
        const Result<Quota> read = Quota::parse(text);
        QCOMPARE(read.ok(), !normal.isEmpty());
        if (!read) {
            QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
            return;
        }
        QCOMPARE(read->toString(), normal);
        QVERIFY(*Quota::parse(normal) == *read);
    }

    void periodsBeginAndEndOnTheCalendar_data()
    {
        QTest::addColumn<QString>("quota");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("refill");
        const auto row = [](const char* quota, const char* now, const char* start, const char* refill) {
            QTest::addRow("%s at %s", quota, now) << QString::fromLatin1(quota) << QString::fromLatin1(now)
                                                  << QString::fromLatin1(start) << QString::fromLatin1(refill);
        };
        row("1/day", "2026-03-04T00:00:00Z", "2026-03-04", "2026-03-05");
        row("1/day", "2026-03-04T23:59:59.999999Z", "2026-03-04", "2026-03-05");
        row("1/day", "2026-12-31T12:00:00Z", "2026-12-31", "2027-01-01");
        row("1/day", "1969-12-31T23:59:59.999999Z", "1969-12-31", "1970-01-01");
        row("1/week", "2026-03-02T00:00:00Z", "2026-03-02", "2026-03-09");
        row("1/week", "2026-03-01T23:59:59.999999Z", "2026-02-23", "2026-03-02");
        row("1/week", "2026-12-31T12:00:00Z", "2026-12-28", "2027-01-04");
        row("1/month", "2026-03-01T00:00:00Z", "2026-03-01", "2026-04-01");
        row("1/month", "2026-02-28T23:59:59.999999Z", "2026-02-01", "2026-03-01");
        row("1/month", "2028-02-29T12:00:00Z", "2028-02-01", "2028-03-01");
        row("1/month", "2026-12-15T12:00:00Z", "2026-12-01", "2027-01-01");
    }

    void periodsBeginAndEndOnTheCalendar()
    {
        QFETCH(QString, quota);
        QFETCH(QString, now);
        QFETCH(QString, start);
        QFETCH(QString, refill);
        const Quota read = *Quota::parse(quota);
        QCOMPARE(toIso(read.periodStart(at(now))), toIso(at(start)));
        QCOMPARE(toIso(read.nextRefill(at(now))), toIso(at(refill)));
    }

    void aMomentLiesInItsPeriodAndPeriodsTouch()
    {
        std::mt19937_64 random(17);
        for (int i = 0; i < 50'000; ++i) {
            const UtcTime now = fromMicros(static_cast<qint64>(random() % 4'000'000'000'000'000ULL));
            const Quota quota{1, static_cast<Quota::Period>(random() % 3)};
            const UtcTime start = quota.periodStart(now), end = quota.nextRefill(now);
            QVERIFY(start <= now && now < end);
            QVERIFY(quota.periodStart(start) == start);
            QVERIFY(quota.periodStart(end) == end);
            QVERIFY(quota.periodStart(end - Micros(1)) == start);
        }
    }

    void everyLimitReadsBackFromItsText()
    {
        std::mt19937_64 random(19);
        const Micros windows[] = {std::chrono::seconds(1), std::chrono::minutes(1), std::chrono::hours(1)};
        for (int i = 0; i < 50'000; ++i) {
            RateLimit rate{1 + static_cast<qint64>(random() % 1'000'000'000'000'000), windows[random() % 3],
                           static_cast<qint64>(random() % 2 * (random() % 1'000'000'000))};
            if (rate.burst == rate.count)
                rate.burst = 0;
            QVERIFY(*RateLimit::parse(rate.toString()) == rate);
            const Quota quota{rate.count, static_cast<Quota::Period>(random() % 3)};
            QVERIFY(*Quota::parse(quota.toString()) == quota);
        }
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "test_limits.moc"
