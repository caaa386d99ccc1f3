// What is printed is seen before: as many pages as there will be, with what they are about on them.
#include "tests/support/qt_test.h"
#include "ui/look/labels.h"
#include "ui/look/table_print.h"
#include "ui/window/print_preview.h"

#include <QComboBox>
#include <QGraphicsView>
#include <QPdfWriter>
#include <QPointer>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

TableText tableOf(int rows)
{
    TableText table;
    table.titles = {u"Name"_s, u"Owner"_s};
    for (int i = 0; i < rows; ++i)
        table.lines += TableText::Line{{u"key-%1"_s.arg(i), u"payments"_s}, false};
    return table;
}

PrintPreview::Paint painting(const std::shared_ptr<TableSheets>& sheets)
{
    return [sheets](QPrinter& on) {
        QPainter painter(&on);
        sheets->layOut(painter);
        for (int page = 0; page < std::min(sheets->pageCount(), PrintPreview::mostPages); ++page) {
            if (page > 0)
                on.newPage();
            sheets->paint(painter, page);
        }
        return sheets->pageCount();
    };
}

} // namespace

class TestPrintPreview final : public QObject {
    Q_OBJECT

private:
    template <typename T>
    static T* part(QWidget& preview, const char* name)
    {
        T* found = preview.findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void thePagesAreSeenAndTheRestIsSaid()
    {
        QWidget window;
        window.resize(1000, 700);
        window.show();
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setPageOrientation(QPageLayout::Landscape);
        auto sheets = std::make_shared<TableSheets>(tableOf(3'000), SheetHeading{u"Keys"_s, u"today"_s});
        QPointer<PrintPreview> preview = new PrintPreview(u"Keys"_s, printer, painting(sheets), &window);
        preview->open();
        auto* page = part<Label>(*preview, "previewPage");
        QTRY_VERIFY(page->text().startsWith(u"Page 1 of"_s) && sheets->pageCount() > PrintPreview::mostPages);
        const int across = sheets->pageCount();
        QVERIFY2(page->text().endsWith(QString::number(across)), qPrintable(page->text()));
        QVERIFY(part<Label>(*preview, "previewNote")->text().contains(QString::number(across)));
        QVERIFY(!part<QToolButton>(*preview, "previewBack")->isEnabled());
        part<QToolButton>(*preview, "previewOn")->click();
        QTRY_VERIFY2(page->text().startsWith(u"Page 2 of"_s), qPrintable(page->text()));
        auto* paper = part<QComboBox>(*preview, "previewPaper");
        paper->setCurrentIndex(1 - paper->currentIndex());
        Q_EMIT paper->activated(paper->currentIndex());
        QTRY_VERIFY(sheets->pageCount() < across); // more lines on an upright sheet
        QTRY_VERIFY2(page->text().endsWith(QString::number(sheets->pageCount())), qPrintable(page->text()));
        QCOMPARE(printer->pageLayout().orientation(), QPageLayout::Portrait);
        QVERIFY(!preview->findChild<QGraphicsView*>()->accessibleName().isEmpty());
    }

    void printingIsAskedForOnceAndClosesIt()
    {
        QWidget window;
        window.show();
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        auto sheets = std::make_shared<TableSheets>(tableOf(3), SheetHeading{u"Keys"_s, u"today"_s});
        QPointer<PrintPreview> preview = new PrintPreview(u"Keys"_s, printer, painting(sheets), &window);
        QSignalSpy asked(preview, &PrintPreview::printAsked);
        preview->open();
        QTRY_COMPARE(part<Label>(*preview, "previewPage")->text(), u"Page 1 of 1"_s);
        QVERIFY(part<Label>(*preview, "previewNote")->text().isEmpty());
        QVERIFY(!part<QToolButton>(*preview, "previewOn")->isEnabled());
        part<QPushButton>(*preview, "previewPrint")->click();
        QCOMPARE(asked.size(), 1);
        QTRY_VERIFY(!preview);
    }

    // Read back from the paper by another program.
    void everyPageSaysWhatItIsAndWhichOfHowMany()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("no pdftotext on this machine");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"keys.pdf"_s);
        auto* print = new TablePrint(std::make_shared<QPdfWriter>(path), tableOf(200),
                                     {u"Keys"_s, u"Search: env:production  ·  21 November 2026"_s});
        QSignalSpy finished(print, &TablePrint::finished);
        print->start();
        QVERIFY(finished.wait(test::patience));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), 4);
        QVERIFY2(pages.first().contains(u"Search: env:production"_s) && pages.first().contains(u"November"_s),
                 qPrintable(pages.first()));
        int rows = 0;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages.at(i).contains(u"Page %1 of 4"_s.arg(i + 1)), qPrintable(pages.at(i)));
            QVERIFY2(pages.at(i).contains(u"Keys"_s) && pages.at(i).contains(u"Owner"_s), qPrintable(pages.at(i)));
            rows += int(pages.at(i).count(u"payments"_s));
        }
        QCOMPARE(rows, 200); // none lost between two pages
    }
};

QTEST_MAIN(TestPrintPreview)
#include "test_print_preview.moc"
