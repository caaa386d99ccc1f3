#include "tests/support/qt_test.h"
#include "ui/look/work_bar.h"

#include <QLabel>

using namespace keywright;
using namespace Qt::StringLiterals;

class TestWorkBar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsThatCountFollowTheWork()
    {
        WorkBar bar(u"work"_s, u"Progress"_s);
        const auto* words = bar.findChild<QLabel*>(u"workWords"_s);
        QVERIFY(words);
        const auto tell = [](qint64 done, qint64 total) { return u"%1 of %2 keys"_s.arg(done).arg(total); };
        const ProgressPtr progress = bar.begin(tell, 40);
        QCOMPARE(words->text(), u"0 of 40 keys"_s);
        progress->done = 12;
        QTRY_COMPARE(words->text(), u"12 of 40 keys"_s);
        bar.end();
    }

    void plainWordsStayAfterWordsThatCount()
    {
        WorkBar bar(u"work"_s, u"Progress"_s);
        const auto* words = bar.findChild<QLabel*>(u"workWords"_s);
        bar.begin([](qint64, qint64) { return u"counted"_s; }, 4)->done = 1;
        QTRY_COMPARE(words->text(), u"counted"_s);
        const ProgressPtr second = bar.begin(u"Copying"_s);
        second->total = 10;
        second->done = 1;
        auto* progress = bar.findChild<QWidget*>(u"workProgress"_s);
        QVERIFY(progress);
        QTRY_COMPARE(progress->property("value").toInt(), 100); // a tick has passed
        QCOMPARE(words->text(), u"Copying"_s);
    }
};

QTEST_MAIN(TestWorkBar)
#include "test_work_bar.moc"
