#include "tests/support/qt_test.h"
#include "ui/look/column_fit.h"
#include "ui/look/row_table.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include <numeric>

using namespace keywright;
using namespace Qt::StringLiterals;

class TestColumnFit final : public QObject {
    Q_OBJECT

private:
    static int sum(const QList<int>& widths) { return std::accumulate(widths.begin(), widths.end(), 0); }

private Q_SLOTS:
    void whatIsLeftOverIsOneColumns()
    {
        QCOMPARE(fittedWidths({{100, 60}, {200, 80}, {50, 50}}, 1, 500), (QList{100, 350, 50}));
    }

    void eachGivesUpSomeOfItsRoomBeforeAnyGoes()
    {
        const QList<FittedColumn> columns{{100, 60}, {200, 80, 1}, {50, 50, 2}};
        QCOMPARE(fittedWidths(columns, 1, 270), (QList{80, 140, 50}));
        QCOMPARE(fittedWidths(columns, 1, 190), (QList{60, 80, 50})); // nothing more to give
        for (int room = 190; room < 600; ++room)
            QCOMPARE(sum(fittedWidths(columns, 1, room)), room);
    }

    void theLeastImportantGoFirst()
    {
        const QList<FittedColumn> columns{{100, 60}, {200, 80, 1}, {50, 50, 2}};
        QCOMPARE(fittedWidths(columns, 1, 189).at(2), 0);
        QCOMPARE(fittedWidths(columns, 1, 139), (QList{139, 0, 0})); // the one that fills up the rest has gone
        QCOMPARE(fittedWidths(columns, 0, 139), (QList{139, 0, 0}));
        QCOMPARE(fittedWidths(columns, 1, 10), (QList{60, 0, 0})); // the rest is scrolled
    }

    void aTableKeepsWithinItsWidthAndCutsNoTitle()
    {
        QStandardItemModel model(3, 4);
        model.setHorizontalHeaderLabels({u"Name"_s, u"Ein langer Titel einer Spalte"_s, u"Kurz"_s, u"Zuletzt"_s});
        RowTable table;
        table.setModel(&model);
        (new ColumnFit(table))->setColumns({{200, 100}, {90, 64}, {80, 64, 2}, {120, 64, 1}}, 0);
        table.resize(700, 300);
        table.show();
        const QHeaderView* header = table.horizontalHeader();
        for (const int width : {700, 460, 400, 320}) {
            table.resize(width, 300);
            QCoreApplication::processEvents();
            QCOMPARE(header->length(), table.viewport()->width());
            for (int column = 0; column < 4; ++column)
                if (!table.isColumnHidden(column))
                    QVERIFY(table.columnWidth(column) >= header->sectionSizeHint(column));
        }
        QVERIFY(table.isColumnHidden(2));
        QVERIFY(!table.isColumnHidden(1));
        table.resize(700, 300);
        QCoreApplication::processEvents();
        QVERIFY(!table.isColumnHidden(2)); // with the room it comes back
    }
};

QTEST_MAIN(TestColumnFit)
#include "test_column_fit.moc"
