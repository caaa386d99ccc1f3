#include "tests/support/qt_test.h"
#include "ui/look/row_table.h"
#include "ui/look/table_print.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>

using namespace keywright;
using namespace Qt::StringLiterals;

class TestTableText final : public QObject {
    Q_OBJECT

private:
    static TableText sample()
    {
        TableText table;
        table.titles = {u"Name"_s, u"Notes"_s};
        table.lines = {
            {{u"a group"_s}, true}, {{u"=1+1"_s, u"a|b\nc"_s}, false}, {{u"plain"_s, u"x, \"y\"\t"_s}, false}};
        return table;
    }

private Q_SLOTS:
    void everyFormKeepsCellsApart()
    {
        QCOMPARE(formatted(sample(), TextForm::Csv),
                 u"Name,Notes\r\n'=1+1,\"a|b\nc\"\r\n"_s + u"plain,\"x, \"\"y\"\"\t\"\r\n"_s);
        QCOMPARE(formatted(sample(), TextForm::Markdown),
                 u"| Name | Notes |\n| --- | --- |\n| =1+1 | a\\|b<br>c |\n| plain | x, \"y\"  |\n"_s);
        QCOMPARE(formatted(sample(), TextForm::Tabs), u"'=1+1\ta|b c\nplain\tx, \"y\" "_s);
        const QJsonArray rows = QJsonDocument::fromJson(formatted(sample(), TextForm::Json).toUtf8()).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject().value(u"Name"_s).toString(), u"=1+1"_s);
        QCOMPARE(rows.at(0).toObject().value(u"Notes"_s).toString(), u"a|b\nc"_s);
    }

    void theChosenRowsAreCopiedInTheOrderOfTheColumns()
    {
        QStandardItemModel model(3, 3);
        model.setHorizontalHeaderLabels({u"A"_s, u"B"_s, u"C"_s});
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(u"%1%2"_s.arg(QChar(u'a' + column)).arg(row)));
        RowTable table;
        table.setModel(&model);
        table.setColumnHidden(1, true);
        table.horizontalHeader()->moveSection(2, 0);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.selectRow(1);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"c1\ta1"_s);
        table.selectAll();
        QMenu menu;
        table.addCopyActions(&menu);
        menu.findChild<QAction*>(u"copyCsv"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"C,A\r\nc0,a0\r\nc1,a1\r\nc2,a2\r\n"_s);
        table.collect(RowTable::Rows::All, 2, [](const Result<TableText>& text) {
            QVERIFY(text);
            QCOMPARE(text->lines.size(), 2);
            QCOMPARE(text->leftOut, 1);
        });
    }

    void aLongTableTakesSeveralPages()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"keys.pdf"_s);
        auto writer = std::make_shared<QPdfWriter>(path);
        TableText table;
        table.titles = {u"Name"_s, u"Owner"_s};
        for (int i = 0; i < 200; ++i)
            table.lines += TableText::Line{{u"key-%1"_s.arg(i), u"payments"_s}, false};
        auto* print = new TablePrint(writer, table, {u"Keys"_s, u"today"_s});
        writer.reset();
        QSignalSpy finished(print, &TablePrint::finished);
        print->start();
        QCOMPARE(finished.size(), 0); // the window is awake between two pages
        QVERIFY(finished.wait(test::patience));
        QCOMPARE(finished.first().at(0).toBool(), true);
        QCOMPARE(finished.first().at(1).toInt(), 4);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Count 4"));
    }
};

QTEST_MAIN(TestTableText)
#include "test_table_text.moc"
