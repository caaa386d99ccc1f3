#include "tests/support/qt_test.h"
#include "ui/look/time_words.h"

using namespace keywright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTimeWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void timesAreToldAsPeopleSayThem_data()
    {
        QTest::addColumn<qint64>("seconds"); // from now
        QTest::addColumn<QString>("words");
        QTest::newRow("now") << qint64(0) << u"just now"_s;
        QTest::newRow("minutes") << qint64(-125) << u"2 min ago"_s;
        QTest::newRow("hours") << qint64(-4 * 3600) << u"4 h ago"_s;
        QTest::newRow("yesterday") << qint64(-22 * 3600) << u"yesterday"_s;
        QTest::newRow("days") << qint64(-5 * 86400) << u"5 days ago"_s;
        QTest::newRow("years") << qint64(-800 * 86400) << u"2 years ago"_s;
        QTest::newRow("soon") << qint64(30) << u"in a moment"_s;
        QTest::newRow("in hours") << qint64(30 * 3600) << u"in 30 h"_s;
        QTest::newRow("in days") << qint64(61 * 86400 + 5) << u"in 61 days"_s;
        QTest::newRow("in years") << qint64(3 * 365 * 86400) << u"in 3 years"_s;
    }
    void timesAreToldAsPeopleSayThem()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, words);
        const UtcTime now = *fromIso(u"2026-11-21T12:00:00Z"_s);
        QCOMPARE(relativeTime(now + std::chrono::seconds(seconds), now), words);
    }

    void exactTimesNameTheirZone()
    {
        const UtcTime at = *fromIso(u"2026-11-21T04:43:05.123456Z"_s);
        QCOMPARE(exactTime(at), u"Nov 21, 2026 04:43:05 (UTC)"_s);
        QCOMPARE(exactDate(at), u"Nov 21, 2026"_s);
    }

    void spansAndNumbersUseTheLocale()
    {
        QCOMPARE(spanWords(7 * 24h), u"7 days"_s);
        QCOMPARE(spanWords(12h), u"12 hours"_s);
        QCOMPARE(grouped(48213), u"48,213"_s);
    }
};

QTEST_MAIN(TestTimeWords)
#include "test_time_words.moc"
