#include "model/audit/audit_table_model.h"

#include "tests/support/listed_console.h"
#include "tests/support/qt_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestAuditTableModel final : public QObject {
    Q_OBJECT

private:
    struct Open {
        ListedCatalogue catalogue;
        AuditTableModel model{catalogue.lanes()};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        void append(int count, const QString& actor = u"mira"_s)
        {
            for (int i = 0; i < count; ++i) {
                AuditEvent event;
                event.at = catalogue.clock.now();
                event.actor = actor;
                event.action = u"key.create"_s;
                event.outcome = u"done"_s;
                (void)*catalogue.log.append(event);
            }
        }
        [[nodiscard]] quint64 seqAt(int row) const { return model.eventAt(row)->seq; }
    };

private Q_SLOTS:
    void theNewestComeFirstAndTheOldestWhenAskedFor()
    {
        Open open;
        open.append(450);
        QSignalSpy counted(&open.model, &AuditTableModel::counted);
        open.model.setFilter({});
        QTRY_COMPARE(open.model.rowCount(), 200);
        QCOMPARE(open.seqAt(0), 449u);
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(counted.first().at(1).value<quint64>(), 450u);
        QVERIFY(open.model.canFetchMore({}));
        open.model.fetchMore({});
        QVERIFY(!open.model.canFetchMore({})); // one page at a time
        QTRY_COMPARE(open.model.rowCount(), 400);
        open.model.fetchMore({});
        QTRY_COMPARE(open.model.rowCount(), 450);
        QVERIFY(!open.model.canFetchMore({}));
        QCOMPARE(open.seqAt(449), 0u);
        QCOMPARE(open.model.rowOf(7), 442);
        QCOMPARE(open.model.rowOf(1'000), -1);
    }

    void whatIsAppendedComesOnTopOfWhatIsShown()
    {
        Open open;
        open.append(10);
        open.model.setFilter({});
        QTRY_COMPARE(open.model.rowCount(), 10);
        const QPersistentModelIndex shown = open.model.index(3, 0);
        open.append(2);
        open.model.refresh();
        QTRY_COMPARE(open.model.rowCount(), 12);
        QCOMPARE(open.seqAt(0), 11u);
        QCOMPARE(shown.row(), 5); // the row that a person looks at stays that row
        // More than one page holds: begun anew rather than with a gap.
        open.append(300);
        open.model.refresh();
        QTRY_COMPARE(open.model.rowCount(), 200);
        QCOMPARE(open.seqAt(0), 311u);
        QVERIFY(!shown.isValid());
    }

    void aChangeWhileAPageIsReadIsNotLost()
    {
        Open open;
        open.append(1);
        open.model.setFilter({});
        QTRY_COMPARE(open.model.rowCount(), 1);
        open.append(1);
        open.model.refresh();
        (void)open.catalogue.front.run([](Services&) -> Result<void> { return {}; }).result(); // it has been read
        open.append(1);
        open.model.refresh(); // but not taken yet
        QTRY_COMPARE(open.model.rowCount(), 3);
    }

    // A restore takes the log back: events that nobody can verify any more must not stay on screen.
    void aLogThatWasTakenBackIsReadAnew()
    {
        Open open;
        open.append(50);
        open.model.setFilter({});
        QTRY_COMPARE(open.model.rowCount(), 50);
        open.catalogue.log.cutTo(40);
        open.append(1, u"restorer"_s);
        open.model.refresh();
        QTRY_COMPARE(open.model.rowCount(), 41);
        QCOMPARE(open.model.eventAt(0)->actor, u"restorer"_s);
        // Also where it has grown past where it was.
        open.catalogue.log.cutTo(30);
        open.append(20, u"tom"_s);
        open.model.refresh();
        QTRY_COMPARE(open.model.rowCount(), 50);
        QCOMPARE(open.model.eventAt(19)->actor, u"tom"_s);
        QCOMPARE(open.model.eventAt(20)->actor, u"mira"_s);
    }

    void whatCouldNotBeReadIsReadAnew()
    {
        Open open;
        open.append(250);
        open.model.setFilter({});
        QTRY_COMPARE(open.model.rowCount(), 200);
        QSignalSpy failed(&open.model, &AuditTableModel::failed);
        QSignalSpy loaded(&open.model, &AuditTableModel::loaded);
        open.catalogue.log.fails = true;
        open.model.fetchMore({});
        QTRY_COMPARE(failed.size(), 1);
        open.model.refresh();
        QTRY_COMPARE(failed.size(), 2);
        open.catalogue.log.fails = false;
        open.model.refresh();
        QTRY_COMPARE(loaded.size(), 1); // who shows the failure learns of it
        open.model.fetchMore({});
        QTRY_COMPARE(open.model.rowCount(), 250);
    }

    void anAnswerToAnOlderFilterIsDropped()
    {
        Open open;
        open.append(5);
        open.append(3, u"tom"_s);
        open.model.setFilter({});
        AuditFilter filter;
        filter.actor = u"tom"_s;
        open.model.setFilter(filter);
        QSignalSpy loaded(&open.model, &AuditTableModel::loaded);
        QVERIFY(loaded.wait(test::patience));
        QCOMPARE(open.model.rowCount(), 3);
        (void)open.catalogue.front.run([](Services&) -> Result<void> { return {}; }).result();
        QCoreApplication::processEvents();
        QCOMPARE(open.model.rowCount(), 3);
        QCOMPARE(loaded.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAuditTableModel)
#include "test_audit_table_model.moc"
