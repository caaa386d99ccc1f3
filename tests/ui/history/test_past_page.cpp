// Time travel as a person sees it: a moment is chosen, what stood there is listed, and two moments are compared.
#include "model/keys/key_json.h"
#include "tests/support/gui_hand.h"
#include "tests/support/listed_console.h"
#include "tests/support/qt_test.h"
#include "ui/history/past_page.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

// Ten days ago a key was made, five days ago it changed its owner, and two days ago another one came.
struct Story {
    ListedCatalogue catalogue;
    const UtcTime now = SetClock().now();
    ApiKey first = keyNamed(u"first"_s, u"payments"_s), second = keyNamed(u"second"_s, u"search"_s);

    Story()
    {
        tell(u"key.create"_s, Days(10), first, keyCreation(first));
        ApiKey after = first;
        after.owner = u"finance"_s;
        tell(u"key.transfer"_s, Days(5), first, keyChanges(first, after));
        tell(u"key.create"_s, Days(2), second, keyCreation(second));
    }
    void tell(const QString& action, Days ago, const ApiKey& key, const QJsonObject& details)
    {
        AuditEvent event;
        event.at = now - ago;
        event.action = action;
        event.objectKind = u"key"_s;
        event.objectId = key.id.toString();
        event.details = details;
        static_cast<void>(catalogue.log.append(event));
    }
};

} // namespace

class TestPastPage final : public QObject {
    Q_OBJECT

private:
    template <typename T>
    static T* part(QWidget& page, const QString& name)
    {
        T* found = page.findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    static void choosePreset(PastPage& page, const QString& words)
    {
        auto* box = part<QComboBox>(page, u"pastPreset"_s);
        box->setCurrentText(words);
        Q_EMIT box->activated(box->currentIndex());
    }
    static QString cell(PastPage& page, int row, int column)
    {
        return page.model().index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aMomentShowsWhatStoodThenAndSaysThatItIsThePast()
    {
        Story story;
        PastPage page(story.catalogue.lanes(), story.catalogue.clock);
        page.resize(1100, 700);
        page.show();
        QTRY_COMPARE(page.model().rowCount(), 1); // seven days ago
        QCOMPARE(cell(page, 0, PastTableModel::Name), u"first"_s);
        QCOMPARE(cell(page, 0, PastTableModel::Owner), u"payments"_s);
        // On paper, too.
        QVERIFY2(page.property("printedOf").toString().startsWith(u"As it stood on "_s),
                 qPrintable(page.property("printedOf").toString()));
        auto* banner = part<Banner>(page, u"banner"_s);
        QVERIFY(banner->isVisible() && banner->text().contains(u"nothing can be changed"_s));
        QSignalSpy back(&page, &PastPage::backAsked);
        banner->actionButton()->click();
        QCOMPARE(back.size(), 1);
        choosePreset(page, u"An hour ago"_s);
        QTRY_COMPARE(page.model().rowCount(), 2);
        QCOMPARE(cell(page, 0, PastTableModel::Owner), u"finance"_s);
    }

    // In a window of 1400 pixels, between side bar and inspector, and in narrower ones.
    void theColumnsKeepWithinThePage()
    {
        Story story;
        PastPage page(story.catalogue.lanes(), story.catalogue.clock);
        page.resize(1100, 700);
        page.show();
        QTRY_COMPARE(page.model().rowCount(), 1);
        auto* table = part<QTableView>(page, u"pastTable"_s);
        for (const int width : {1100, 840, 700, 560}) {
            page.resize(width, 700);
            QCoreApplication::processEvents();
            QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
            for (const int stays : {int(PastTableModel::Name), int(PastTableModel::Status), int(PastTableModel::Owner)})
                QVERIFY(!table->isColumnHidden(stays));
        }
        QVERIFY(table->isColumnHidden(PastTableModel::Versions));
        part<QCheckBox>(page, u"pastCompare"_s)->click();
        QTRY_VERIFY(page.model().isDifference());
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        QVERIFY(!table->isColumnHidden(PastTableModel::Fields));
    }

    // As in the search of the keys, and whatever the table does meanwhile.
    void theSearchIsCompleted()
    {
        Story story;
        PastPage page(story.catalogue.lanes(), story.catalogue.clock);
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_COMPARE(page.model().rowCount(), 1);
        page.focusSearch();
        auto* line = part<QLineEdit>(page, u"pastSearch"_s);
        QTest::keyClicks(line, u"own"_s);
        QVERIFY(GuiHand::awaited(u"searchCompletions"_s));
        QTRY_COMPARE(page.model().rowCount(), 0); // the search was done meanwhile
        QVERIFY(GuiHand::seen(u"searchCompletions"_s));
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(line->text(), u"owner:"_s);
    }

    // An event leads to the catalogue just after it: to the microsecond, with its key chosen.
    void anEventLeadsToItsMoment()
    {
        Story story;
        PastPage page(story.catalogue.lanes(), story.catalogue.clock);
        page.resize(1100, 700);
        page.show();
        page.showAt(story.now - Days(5), story.first.id);
        QTRY_COMPARE(page.model().rowCount(), 1);
        QTRY_COMPARE(cell(page, 0, PastTableModel::Owner), u"finance"_s);
        page.showAt(story.now - Days(5) - Micros(1), story.first.id);
        QTRY_COMPARE(cell(page, 0, PastTableModel::Owner), u"payments"_s);
        page.showAt(story.now - Days(2), story.second.id);
        QTRY_COMPARE(page.model().rowCount(), 2);
        const auto* table = part<QTableView>(page, u"pastTable"_s);
        QTRY_COMPARE(page.model().keyAt(table->currentIndex().row())->id, story.second.id);
        QCOMPARE(part<QComboBox>(page, u"pastPreset"_s)->currentText(), u"At a moment"_s);
    }

    void beforeTheFirstKeyThereIsNothing()
    {
        Story story;
        PastPage page(story.catalogue.lanes(), story.catalogue.clock);
        page.show();
        choosePreset(page, u"30 days ago"_s);
        QVERIFY(GuiHand::awaited(u"pastMessage"_s));
        QCOMPARE(page.model().rowCount(), 0);
        QVERIFY(!part<QPushButton>(page, u"pastExport"_s)->isEnabled());
    }

    void theKeysOfTheMomentAreSearched()
    {
        Story story;
        PastPage page(story.catalogue.lanes(), story.catalogue.clock);
        page.show();
        choosePreset(page, u"An hour ago"_s);
        QTRY_COMPARE(page.model().rowCount(), 2);
        part<QLineEdit>(page, u"pastSearch"_s)->setText(u"owner:search"_s);
        QTRY_COMPARE(page.model().rowCount(), 1);
        part<QLineEdit>(page, u"pastSearch"_s)->setText(u"colour:red"_s);
        QTRY_VERIFY(part<Label>(page, u"pastCount"_s)->text().contains(u"colour"_s));
        QCOMPARE(page.model().rowCount(), 1); // as it was
    }

    void twoMomentsAreComparedFieldByField()
    {
        Story story;
        PastPage page(story.catalogue.lanes(), story.catalogue.clock);
        const std::unique_ptr<QWidget> detail(page.inspector());
        page.show();
        QTRY_COMPARE(page.model().rowCount(), 1);
        part<QCheckBox>(page, u"pastCompare"_s)->click();
        QTRY_VERIFY(page.model().isDifference());
        QCOMPARE(page.model().rowCount(), 2);
        QCOMPARE(cell(page, 0, PastTableModel::What), u"changed"_s);
        QCOMPARE(cell(page, 0, PastTableModel::Fields), u"owner"_s);
        QCOMPARE(cell(page, 1, PastTableModel::What), u"added"_s);
        QCOMPARE(part<Label>(page, u"pastCount"_s)->text(), u"1 added, 0 removed, 1 changed"_s);
        QStringList words;
        for (const QLabel* label : detail->findChildren<QLabel*>())
            words += label->text();
        QVERIFY2(words.contains(u"payments"_s) && words.contains(u"finance"_s), qPrintable(words.join(u'|')));
    }

    void anAnswerToAnOlderQuestionIsNeverShown()
    {
        Story story;
        PastPage page(story.catalogue.lanes(), story.catalogue.clock);
        QList<int> shown;
        connect(&page.model(), &QAbstractItemModel::modelReset, &page, [&] { shown += page.model().rowCount(); });
        page.show(); // asks for seven days ago: one key
        story.catalogue.slow.run([](Services&) -> Result<void> { return {}; }).waitForFinished();
        choosePreset(page, u"An hour ago"_s); // that is answered, and the answer not taken yet
        QTRY_COMPARE(page.model().rowCount(), 2);
        QVERIFY(!shown.contains(1));
    }
};

QTEST_MAIN(TestPastPage)
#include "test_past_page.moc"
