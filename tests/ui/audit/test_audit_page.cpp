#include "tests/support/listed_console.h"
#include "tests/support/qt_test.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/event_cell_delegate.h"

#include <QHeaderView>
#include <QTableView>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestAuditPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // When something was done, and what came of it, is never cut off; the reason goes first.
    void theColumnsKeepWithinThePage()
    {
        ListedCatalogue catalogue;
        AuditEvent event;
        event.at = catalogue.clock.now();
        event.actor = u"alice"_s;
        event.action = u"key.create"_s;
        event.outcome = u"done"_s;
        static_cast<void>(catalogue.log.append(event));
        AuditPage page(catalogue.lanes(), catalogue.clock);
        page.resize(1200, 700);
        page.show();
        auto* table = page.findChild<QTableView*>(u"auditTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        for (const int width : {1200, 860, 640, 520}) {
            page.resize(width, 700);
            QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
            QVERIFY(table->columnWidth(AuditTableModel::At) >= EventCellDelegate::momentWidth());
            QVERIFY(table->columnWidth(AuditTableModel::Outcome) >= EventCellDelegate::outcomeWidth());
            QVERIFY(!table->isColumnHidden(AuditTableModel::Action));
        }
        QVERIFY(table->isColumnHidden(AuditTableModel::Reason));
    }
};

QTEST_MAIN(TestAuditPage)
#include "test_audit_page.moc"
