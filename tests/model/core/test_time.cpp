#include "model/core/time.h"
#include "tests/support/qt_test.h"

using namespace keywright;

class TimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isoHasSixFractionDigitsAndZ()
    {
        QCOMPARE(toIso(fromMicros(0)), QStringLiteral("1970-01-01T00:00:00.000000Z"));
        QCOMPARE(toIso(fromMicros(1'795'000'000'000'123)), QStringLiteral("2026-11-18T11:06:40.000123Z"));
        QCOMPARE(toIso(fromMicros(-1)), QStringLiteral("1969-12-31T23:59:59.999999Z"));
    }

    void whatIsWrittenIsReadBack()
    {
        for (const qint64 micros :
             {qint64(0), qint64(-1), qint64(1'795'000'000'000'123), qint64(4'102'444'800'000'000)})
            QCOMPARE(toMicros(*fromIso(toIso(fromMicros(micros)))), micros);
    }

    void otherFormsOfIsoAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("date") << "2026-11-21"
                              << "2026-11-21T00:00:00.000000Z";
        QTest::newRow("no fraction") << "2026-11-21T04:43:05Z"
                                     << "2026-11-21T04:43:05.000000Z";
        QTest::newRow("no zone is UTC") << "2026-11-21T04:43:05"
                                        << "2026-11-21T04:43:05.000000Z";
        QTest::newRow("milliseconds") << "2026-11-21T04:43:05.120Z"
                                      << "2026-11-21T04:43:05.120000Z";
        QTest::newRow("offset") << "2026-11-21T04:43:05.5+02:00"
                                << "2026-11-21T02:43:05.500000Z";
        QTest::newRow("nanoseconds are cut") << "2026-11-21T04:43:05.123456789Z"
                                             << "2026-11-21T04:43:05.123456Z";
        QTest::newRow("spaces around") << "  2026-11-21 "
                                       << "2026-11-21T00:00:00.000000Z";
    }

    void otherFormsOfIsoAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto time = fromIso(text);
        QVERIFY(time.has_value());
        QCOMPARE(toIso(*time), expected);
    }

    void whatIsNoTimeIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "yesterday", "2026-13-01", "2026-02-30", "2026-11-21T25:00:00Z",
                                 "2026-11-21T04:43:05.Z", "2026-11-21T04:43:05.1234567890Z", "12"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsNoTimeIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!fromIso(text).has_value());
    }
};

QTEST_APPLESS_MAIN(TimeTest)
#include "test_time.moc"
