// Charts of the Usage page as tables, pictures and files.
#include "tests/support/memory_catalogue.h"
#include "tests/ui/usage/usage_stage.h"
#include "ui/look/table_text_model.h"
#include "ui/usage/usage_page.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestUsageExport final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Appearance> m_appearance;
    ClipboardGuard m_clipboard;

private Q_SLOTS:
    void initTestCase() { m_appearance = setUpUsage(); }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void theTableOfAChartKeepsTheRulesOfItemModels()
    {
        TableTextModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable({{u"Key"_s, u"Requests"_s}, {{{u"checkout"_s, u"9500"_s}}, {{u"search"_s, u"400"_s}}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 2);
        model.setTable({{u"Hour"_s}, {{{u"13"_s}}}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"13"_s);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Hour"_s);
    }

    void everyChartIsATableAPictureAndADrawing()
    {
        UsageStage open;
        open.count();
        open.usage.add({open.catalogue.keys.named(u"indexer"_s).id, hourOf(SetClock().now()) - 50, Outcome::Revoked, 1,
                        u"orders"_s});
        UsageSpread spread;
        spread.hour = hourOf(SetClock().now()) - 50;
        spread.spread.decision.add(80'000, 3);
        spread.spread.request.add(9'000'000, 3);
        spread.spread.sources.add(0x9E3779B97F4A7C15ULL);
        open.usage.add(spread);
        open.start(*m_appearance, m_clipboard);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        QTRY_VERIFY(!open.find<ChartCard>(u"usageUnusualCard"_s)->table().lines.isEmpty());
        const QList<ChartCard*> cards = open.console->window().findChildren<ChartCard*>();
        QCOMPARE(cards.size(), 10);
        for (ChartCard* card : cards) {
            QVERIFY2(!card->table().lines.isEmpty(), qPrintable(card->objectName()));
            QCOMPARE(card->table().lines.first().cells.size(), card->table().titles.size());
            card->showTable(true);
            QVERIFY(open.find<QAbstractItemView>(card->objectName() + u"Table"_s)->isVisible());
            card->showTable(false);
            const QImage picture = QImage::fromData(card->asPng(2));
            QCOMPARE(picture.width(), card->width() * 2);
            QXmlStreamReader drawing(card->asSvg());
            while (!drawing.atEnd())
                drawing.readNext();
            QVERIFY2(!drawing.hasError(), qPrintable(drawing.errorString()));
            QVERIFY(card->asSvg().contains("<text") && !card->asSvg().contains("<image"));
        }
        const QString csv = QString::fromUtf8(open.find<ChartCard>(u"usageKeyCard"_s)->asCsv());
        QVERIFY2(csv.contains(u"checkout,Payments,9500,9000"_s), qPrintable(csv));
    }

    void anExportIsWrittenToldInTheLogAndSaid()
    {
        MemoryCatalogue told;
        KeyService service = told.service();
        UsageStage open;
        open.catalogue.service = &service;
        open.count();
        open.start(*m_appearance, m_clipboard);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        const QSignalSpy said(open.find<UsagePage>(u"usagePage"_s), &UsagePage::told);
        const QTemporaryDir folder;
        auto* card = open.find<ChartCard>(u"usageOwnerCard"_s);
        card->findChild<QAction*>(u"usageOwnerCardCsv"_s)->trigger();
        auto* chooser = GuiHand::awaited<QFileDialog>(u"chartExportDialog"_s);
        QVERIFY(chooser);
        const QString path = folder.filePath(u"owners.csv"_s);
        Q_EMIT chooser->fileSelected(path);
        chooser->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), card->asCsv());
        QTRY_COMPARE(said.size(), 1); // from here on the lane is quiet
        const AuditEvent event = told.stored.events.last();
        QCOMPARE(event.action, u"usage.export"_s);
        QCOMPARE(event.details.value(u"by"_s).toString(), u"owner"_s);
        QCOMPARE(event.details.value(u"path"_s).toString(), path);
        // What can't be told is not written.
        told.fault.arm(Fault::Kind::FailFromHere, 1);
        const QString second = folder.filePath(u"second.csv"_s);
        Q_EMIT card->saveAsked(second, "x");
        QTRY_COMPARE(said.size(), 2);
        QCOMPARE(said.last().first().value<ToneName>(), ToneName::Danger);
        QVERIFY(!QFile::exists(second));
    }
};

QTEST_MAIN(TestUsageExport)
#include "test_usage_export.moc"
