#include "tests/support/gui_hand.h"
#include "tests/support/listed_console.h"
#include "ui/look/tokens.h"
#include "ui/transfer/fate_cell_delegate.h"
#include "ui/transfer/import_dialog.h"

#include "model/transfer/import_plan_model.h"
#include "tests/support/qt_test.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

// A file of three rows: one is new, one is here already, one is unusable unless an owner is given.
class ThreeRows final : public KeyTransfer {
public:
    Result<std::shared_ptr<const ImportTable>> read(const QString& path, ImportFormat, const ProgressPtr&) override
    {
        if (path.endsWith(u"missing.csv"_s))
            return Error{ErrorKind::FileMissing, path};
        auto table = std::make_shared<ImportTable>();
        table->path = path;
        table->columns = {u"Name"_s, u"Key"_s, u"Team"_s};
        table->secretColumn = 1;
        table->guess = {{0, ImportField::Name}, {1, ImportField::Secret}, {2, ImportField::Ignore}};
        if (path.endsWith(u".env"_s)) {
            table->columns.removeLast();
            table->guess.remove(2);
        }
        for (int line = 2; line < 5; ++line)
            table->records.push_back({line, {u"n%1"_s.arg(line), {}, u"Payments"_s}, nullptr, {}});
        return std::shared_ptr<const ImportTable>(table);
    }

    Result<ImportPlan> plan(const std::shared_ptr<const ImportTable>& table, const ImportOptions& options,
                            const ProgressPtr&) override
    {
        const std::lock_guard lock(mutex);
        planned = options;
        ImportPlan plan;
        plan.table = table;
        plan.options = options;
        const bool owned = !options.defaultOwner.isEmpty() || options.mapping.values().contains(ImportField::Owner);
        plan.fates = {{ImportFate::Kind::Create, 2, u"n2"_s, options.defaultOwner, u"production"_s, {}, {}},
                      {ImportFate::Kind::DuplicateInCatalogue, 3, u"n3"_s, {}, {}, {}, u"billing"_s},
                      {owned ? ImportFate::Kind::Create : ImportFate::Kind::Bad, 4, u"n4"_s, {}, {}, {}, why}};
        plan.creates = owned ? 2 : 1;
        plan.duplicates = 1;
        plan.bad = owned ? 0 : 1;
        return plan;
    }

    Result<ImportOutcome> run(const ImportPlan& plan, const ProgressPtr&) override
    {
        ++runs;
        ImportOutcome outcome;
        outcome.created = plan.creates;
        outcome.skipped = plan.duplicates;
        if (failsARow) {
            outcome.failed = 1;
            outcome.failures = {{4, u"name: too long"_s}};
        }
        return outcome;
    }

    Result<qint64> exportPast(const PastCatalogue&, const KeyFilter&, const QString&) override { return qint64(0); }
    Result<qint64> exportDifference(const CatalogueDifference&, const QString&) override { return qint64(0); }
    Result<qint64> exportKeys(const KeyExportRequest&, const ProgressPtr&) override { return 0; }

    ImportOptions lastOptions()
    {
        const std::lock_guard lock(mutex);
        return planned;
    }

    std::mutex mutex;
    ImportOptions planned;
    std::atomic<int> runs{0};
    bool failsARow = false;
    QString why; // of the unusable row
};

struct Stage {
    ThreeRows transfer;
    ListedCatalogue catalogue{false, &transfer};
    ImportDialog dialog{catalogue.lanes(), u"GNOME Keyring"_s, nullptr};

    Stage()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
    }
    [[nodiscard]] QAbstractButton* submit() const { return dialog.findChild<QAbstractButton*>(u"submit"_s); }
    [[nodiscard]] QString banner() const
    {
        const auto* text = dialog.findChild<QWidget*>(u"dialogBanner"_s)->findChild<QLabel*>(u"bannerText"_s);
        return text->isVisible() ? text->text() : QString();
    }
};

} // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The controls of another file's columns are new, and not laid out yet when the dialog is fitted to them.
    void aSecondFileWithFewerColumnsShowsAllOfThem()
    {
        Stage stage;
        for (const auto& file : {u"/tmp/keys.csv"_s, u"/tmp/app.env"_s}) {
            stage.dialog.chooseFile(file);
            const auto* table = stage.dialog.findChild<QTableView*>(u"importRows"_s);
            QTRY_COMPARE(table->model()->rowCount(), 3);
            const auto* area = stage.dialog.findChild<QWidget*>(u"importColumnsArea"_s);
            const auto* columns = area->findChild<QWidget*>(u"importColumns"_s);
            QVERIFY(columns->sizeHint().height() > 0);
            QVERIFY2(area->height() >= columns->sizeHint().height(), qPrintable(file));
        }
    }

    void aTallerDialogShowsMoreRows()
    {
        Stage stage;
        stage.dialog.chooseFile(u"/tmp/keys.csv"_s);
        const auto* table = stage.dialog.findChild<QTableView*>(u"importRows"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCoreApplication::processEvents(); // the dialog has grown with what it shows
        const int rest = stage.dialog.height() - table->height();
        stage.dialog.resize(stage.dialog.width(), stage.dialog.height() + 200);
        QTRY_COMPARE(stage.dialog.height() - table->height(), rest);
    }

    void nothingIsAskedBeforeAFileIsRead()
    {
        Stage stage;
        QVERIFY(!stage.dialog.findChild<QWidget*>(u"importRows"_s)->isVisible());
        QVERIFY(!stage.submit()->isEnabled());
    }

    void aMissingFileIsSaidAndAnotherCanBeChosen()
    {
        Stage stage;
        stage.dialog.chooseFile(u"/nowhere/missing.csv"_s);
        QTRY_VERIFY(stage.banner().contains(u"missing.csv"_s));
        stage.dialog.chooseFile(u"/nowhere/keys.csv"_s);
        QTRY_VERIFY(stage.dialog.findChild<QWidget*>(u"importRows"_s)->isVisible());
    }

    void theFateOfEachRowIsShownBeforeAnythingIsWritten()
    {
        Stage stage;
        stage.dialog.chooseFile(u"/tmp/keys.csv"_s);
        auto* rows = stage.dialog.findChild<QTableView*>(u"importRows"_s);
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        QCOMPARE(rows->model()->index(1, ImportPlanModel::Fate).data().toString(),
                 u"Already in the catalogue as billing"_s);
        QCOMPARE(stage.submit()->text(), u"Import 1 key(s)"_s);
        QCOMPARE(stage.transfer.runs.load(), 0);
    }

    void aLongFateIsReadWhole()
    {
        Stage stage;
        stage.transfer.why = u"owner: invisible or direction-changing characters are not allowed"_s;
        stage.dialog.chooseFile(u"/tmp/keys.csv"_s);
        auto* rows = stage.dialog.findChild<QTableView*>(u"importRows"_s);
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        QCoreApplication::processEvents();
        const QString words = rows->model()->index(2, ImportPlanModel::Fate).data().toString();
        const int width = rows->columnWidth(ImportPlanModel::Fate);
        QVERIFY(rows->rowHeight(2) >= FateCellDelegate::rowHeight(words, width));
        QVERIFY(rows->rowHeight(2) > measure::row);
        QTRY_COMPARE(rows->horizontalHeader()->length(), rows->viewport()->width());
        QVERIFY(GuiHand::click(u"importCreates"_s)); // their fates are short
        QCOMPARE(rows->rowHeight(0), int(measure::row));
    }

    // Of a million rows a few are put into words.
    void theLongestFatesAreFound()
    {
        ImportPlan plan;
        plan.table = std::make_shared<ImportTable>();
        for (int i = 0; i < 5'000; ++i)
            plan.fates.push_back({ImportFate::Kind::Bad, i, {}, {}, {}, {}, u"x"_s.repeated(1 + i * 7 % 97)});
        plan.fates.push_back({ImportFate::Kind::Create, 5'000, u"n"_s, {}, {}, {}, {}});
        ImportPlanModel model;
        model.setPlan(std::make_shared<ImportPlan>(plan));
        const QStringList words = model.longestFates();
        QVERIFY(words.size() < 20);
        QVERIFY(words.contains(fateWords(plan.fates.back())));
        QVERIFY(std::any_of(words.begin(), words.end(), [](const QString& one) { return one.count(u'x') == 97; }));
        model.setPart(ImportPlanModel::Part::Creates);
        QCOMPARE(model.longestFates(), QStringList{fateWords(plan.fates.back())});
    }

    void aChipShowsOnlyItsRows()
    {
        Stage stage;
        stage.dialog.chooseFile(u"/tmp/keys.csv"_s);
        auto* rows = stage.dialog.findChild<QTableView*>(u"importRows"_s);
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        QVERIFY(GuiHand::click(u"importBad"_s));
        QCOMPARE(rows->model()->rowCount(), 1);
        QCOMPARE(rows->model()->index(0, ImportPlanModel::Line).data().toInt(), 4);
    }

    void aMappedColumnIsPlannedAnew()
    {
        Stage stage;
        stage.dialog.chooseFile(u"/tmp/keys.csv"_s);
        QTRY_COMPARE(stage.submit()->text(), u"Import 1 key(s)"_s);
        auto* team = stage.dialog.findChild<QComboBox*>(u"importColumn2"_s);
        team->setCurrentIndex(team->findData(int(ImportField::Owner)));
        QTRY_COMPARE(stage.submit()->text(), u"Import 2 key(s)"_s);
        QCOMPARE(stage.transfer.lastOptions().mapping.value(2), ImportField::Owner);
    }

    void aFieldComesFromOneColumn()
    {
        Stage stage;
        stage.dialog.chooseFile(u"/tmp/keys.csv"_s);
        QTRY_VERIFY(stage.dialog.findChild<QComboBox*>(u"importColumn2"_s));
        auto* team = stage.dialog.findChild<QComboBox*>(u"importColumn2"_s);
        team->setCurrentIndex(team->findData(int(ImportField::Name)));
        const auto* first = stage.dialog.findChild<QComboBox*>(u"importColumn0"_s);
        QCOMPARE(first->currentData().toInt(), int(ImportField::Ignore));
    }

    void theOutcomeNamesTheRowsThatFailedAndTheFileToDestroy()
    {
        Stage stage;
        stage.transfer.failsARow = true;
        QSignalSpy imported(&stage.dialog, &ImportDialog::imported);
        stage.dialog.chooseFile(u"/tmp/keys.csv"_s);
        QTRY_VERIFY(stage.submit()->isEnabled());
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(imported.size(), 1);
        QTRY_VERIFY(stage.dialog.findChild<QPlainTextEdit*>(u"importFailures"_s));
        QVERIFY(stage.dialog.findChild<QPlainTextEdit*>(u"importFailures"_s)->toPlainText().contains(u"Line 4"_s));
        const auto* reminder = stage.dialog.findChild<QWidget*>(u"importReminder"_s);
        QVERIFY(reminder->findChild<QLabel*>(u"bannerText"_s)->text().contains(u"keys.csv"_s));
        QCOMPARE(stage.transfer.runs.load(), 1);
    }

    void escapeAsksBeforeWhatWasReadIsThrownAway()
    {
        Stage stage;
        stage.dialog.chooseFile(u"/tmp/keys.csv"_s);
        QTRY_VERIFY(stage.submit()->isEnabled());
        QTest::keyClick(&stage.dialog, Qt::Key_Escape);
        QVERIFY(stage.dialog.isVisible());
        QTest::keyClick(&stage.dialog, Qt::Key_Escape);
        QVERIFY(!stage.dialog.isVisible());
    }

    void thePlanModelKeepsTheRulesOfItemModels()
    {
        ThreeRows transfer;
        const auto table = transfer.read(u"x"_s, ImportFormat::Csv, nullptr);
        ImportPlanModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(std::make_shared<ImportPlan>(*transfer.plan(*table, {}, nullptr)));
        QCOMPARE(model.rowCount(), 3);
        model.setPart(ImportPlanModel::Part::Duplicates);
        QCOMPARE(model.rowCount(), 1);
        model.setPlan(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(ImportDialogTest)
#include "test_import_dialog.moc"
