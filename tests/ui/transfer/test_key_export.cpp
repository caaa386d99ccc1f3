// The list of keys as a file: what went wrong is told as that, a long one can be stopped, and the name follows the
// kind.
#include "model/transfer/key_transfer.h"
#include "tests/support/dialog_stage.h"
#include "tests/support/qt_test.h"

#include <QFileDialog>
#include <QSemaphore>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

// Exports when it is told to, and says what it was told to say.
class HeldTransfer final : public KeyTransfer {
public:
    Result<std::shared_ptr<const ImportTable>> read(const QString&, ImportFormat, const ProgressPtr&) override
    {
        return none();
    }
    Result<ImportPlan> plan(const std::shared_ptr<const ImportTable>&, const ImportOptions&,
                            const ProgressPtr&) override
    {
        return none();
    }
    Result<ImportOutcome> run(const ImportPlan&, const ProgressPtr&) override { return none(); }
    Result<qint64> exportKeys(const KeyExportRequest& request, const ProgressPtr& progress) override
    {
        asked = request;
        while (!goOn.tryAcquire(1, 10)) {
            if (progress->cancelled)
                return Error{ErrorKind::Cancelled, {}};
        }
        return answer;
    }
    Result<qint64> exportPast(const PastCatalogue&, const KeyFilter&, const QString&) override { return none(); }
    Result<qint64> exportDifference(const CatalogueDifference&, const QString&) override { return none(); }

    KeyExportRequest asked;
    QSemaphore goOn;
    Result<qint64> answer = qint64(7);

private:
    static Error none() { return {ErrorKind::Internal, u"not of this test"_s}; }
};

} // namespace

class KeyExportTest final : public QObject {
    Q_OBJECT

private:
    struct Open {
        DialogStage stage;
        HeldTransfer transfer;
        ServiceThread lane{u"transfer"_s, [this]() -> Result<std::shared_ptr<Services>> {
                               auto services = std::make_shared<Services>();
                               services->transfer = &transfer;
                               return services;
                           }};
        KeyDialogs dialogs{{lane, lane, lane}, stage.memory.clock, stage.clipboard, [] { return QString(); }};
        QSignalSpy done{&dialogs, &KeyActs::done};
        QSignalSpy failed{&dialogs, &KeyActs::failed};

        ~Open() { lane.close(); }
        QFileDialog* choose()
        {
            dialogs.startExport({}, {}, &stage.window);
            return GuiHand::awaited<QFileDialog>(u"exportDialog"_s);
        }
    };

private Q_SLOTS:
    void whatFailedIsNoSuccess()
    {
        Open open;
        open.transfer.answer = Error{ErrorKind::DiskFull, {}};
        open.transfer.goOn.release();
        Q_EMIT open.choose()->fileSelected(u"/somewhere/keys.csv"_s);
        QTRY_COMPARE(open.failed.size(), 1);
        QCOMPARE(open.failed.first().first().value<Error>().kind, ErrorKind::DiskFull);
        QCOMPARE(open.done.size(), 0);
        open.transfer.answer = qint64(7);
        open.transfer.goOn.release();
        Q_EMIT open.choose()->fileSelected(u"/somewhere/keys.csv"_s);
        QTRY_COMPARE(open.done.size(), 1);
        QVERIFY(open.done.first().at(1).toString().contains(u"/somewhere/keys.csv"_s));
        QCOMPARE(open.failed.size(), 1);
    }

    void aLongOneShowsThatItRunsAndCanBeStopped()
    {
        Open open;
        Q_EMIT open.choose()->fileSelected(u"/somewhere/keys.csv"_s);
        auto* stop = GuiHand::awaited<QPushButton>(u"exportCancel"_s);
        QVERIFY(stop);
        stop->click();
        QTRY_VERIFY(!GuiHand::seen(u"exportWork"_s));
        QCOMPARE(open.done.size(), 0); // who stopped it knows
        QCOMPARE(open.failed.size(), 0);
        Q_EMIT open.choose()->fileSelected(u"/somewhere/keys.csv"_s);
        QVERIFY(GuiHand::awaited(u"exportCancel"_s));
        QTest::keyClick(GuiHand::seen(u"exportWork"_s), Qt::Key_Escape);
        QTRY_VERIFY(!GuiHand::seen(u"exportWork"_s));
        const auto next = open.lane.run([](Services&) -> Result<void> { return {}; });
        QTRY_VERIFY(next.isFinished());
        QCOMPARE(open.done.size(), 0);
    }

    void theKindThatIsChosenIsTheKindThatIsWritten()
    {
        Open open;
        QFileDialog* chooser = open.choose();
        QCOMPARE(chooser->defaultSuffix(), u"csv"_s);
        Q_EMIT chooser->filterSelected(u"JSON (*.json)"_s);
        QCOMPARE(chooser->defaultSuffix(), u"json"_s);
        Q_EMIT chooser->filterSelected(u"CSV (*.csv)"_s);
        QCOMPARE(chooser->defaultSuffix(), u"csv"_s);
        open.transfer.goOn.release();
        Q_EMIT chooser->fileSelected(u"/somewhere/keys.JSON"_s);
        QTRY_COMPARE(open.done.size(), 1);
        QCOMPARE(open.transfer.asked.format, KeyExportRequest::Format::Json);
    }
};

QTEST_MAIN(KeyExportTest)
#include "test_key_export.moc"
