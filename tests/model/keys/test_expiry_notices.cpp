#include "model/keys/expiry_notices.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace Qt::StringLiterals;

class TestExpiryNotices final : public QObject {
    Q_OBJECT

private:
    const UtcTime m_start = *fromIso(u"2026-06-01T12:00:00Z"_s);

    [[nodiscard]] KeyRow row(const QString& name, Micros in) const
    {
        KeyRow row;
        row.id =
            KeyId::parse(u"key_0192f3c4-0000-7000-8000-%1"_s.arg(qHash(name) % 100'000, 12, 10, QChar(u'0'))).value();
        row.name = name;
        row.expiresAt = m_start + in;
        return row;
    }
    static QList<int> daysOf(const QList<ExpiryNotice>& notices)
    {
        QList<int> days;
        for (const ExpiryNotice& notice : notices)
            days += notice.days;
        return days;
    }

private Q_SLOTS:
    void everyThresholdIsToldOnce()
    {
        ExpiryNotices notices;
        const QList<KeyRow> rows{row(u"a"_s, Days(40))};
        QList<int> told;
        for (int hour = 0; hour < 41 * 24; ++hour)
            told += daysOf(notices.take(rows, m_start + std::chrono::hours(hour)));
        QCOMPARE(told, (QList<int>{30, 14, 7, 1}));
    }

    void theNarrowestOneIsEnoughWhereSeveralWerePassed()
    {
        ExpiryNotices notices;
        QCOMPARE(daysOf(notices.take({row(u"a"_s, Days(5)), row(u"b"_s, Days(1)), row(u"c"_s, Days(31))}, m_start)),
                 (QList<int>{1, 7})); // soonest first
        QCOMPARE(daysOf(notices.take({row(u"a"_s, Days(5))}, m_start)), QList<int>());
    }

    void restartsAndJumpsOfTheClockRepeatNothing()
    {
        ExpiryNotices notices;
        const QList<KeyRow> rows{row(u"a"_s, Days(20))};
        QCOMPARE(notices.take(rows, m_start + Days(14)).size(), 1); // 6 days left: told at 7
        ExpiryNotices again;
        again.load(notices.save());
        QCOMPARE(again.take(rows, m_start + Days(14)).size(), 0);
        QCOMPARE(again.take(rows, m_start - Days(8)).size(), 0);    // back to 28 days left
        QCOMPARE(again.take(rows, m_start + Days(2000)).size(), 0); // it has expired then
        QCOMPARE(again.take(rows, m_start + Days(14)).size(), 0);
        QCOMPARE(daysOf(again.take(rows, m_start + Days(19))), QList<int>{1});
    }

    void anotherExpiryBeginsAnew()
    {
        ExpiryNotices notices;
        QCOMPARE(notices.take({row(u"a"_s, Days(6))}, m_start).size(), 1);
        QCOMPARE(daysOf(notices.take({row(u"a"_s, Days(29))}, m_start)), QList<int>{30});
    }

    void whatExpiredOrNeverDoesIsNotTold()
    {
        ExpiryNotices notices;
        KeyRow never = row(u"n"_s, Days(1));
        never.expiresAt.reset();
        QVERIFY(notices.take({never, row(u"gone"_s, -Days(1))}, m_start).isEmpty());
        notices.load({{u"key_x"_s, u"nonsense"_s}}); // an edited file
        QVERIFY(notices.save().isEmpty());
    }
};

QTEST_MAIN(TestExpiryNotices)
#include "test_expiry_notices.moc"
