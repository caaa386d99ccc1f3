#include "tests/support/listed_console.h"
#include "ui/keys/filter_bar.h"
#include "ui/keys/key_access_tab.h"
#include "ui/keys/key_inspector.h"
#include "ui/keys/key_table_view.h"
#include "ui/keys/keys_page.h"
#include "ui/keys/search_box.h"
#include "ui/look/chips.h"
#include "ui/look/labels.h"
#include "ui/look/time_words.h"
#include "ui/window/command.h"

#include "model/core/random.h"
#include "model/secrets/secret_format.h"
#include "tests/support/qt_test.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

class NotedActs final : public KeyActs {
public:
    bool offers(KeyAct act) const override { return act != KeyAct::Describe; }
    void start(KeyAct act, const QList<KeyId>& keys, QWidget*) override { started += {act, keys}; }
    void startHeld(const SecretPtr& secret, QWidget*) override { held += secret; }
    void startExport(const KeyFilter& filter, const KeySort&, QWidget*) override { exported += filter; }
    void offerUnfinished(QWidget*) override {}
    KeySlot* makeSecretPart(QWidget*) override { return nullptr; }
    KeySlot* makeRequestTester(QWidget*) override { return nullptr; }

    QList<QPair<KeyAct, QList<KeyId>>> started;
    QList<KeyFilter> exported;
    QList<SecretPtr> held;
};

} // namespace

class TestKeysPage final : public QObject {
    Q_OBJECT

private:
    struct Open {
        ListedCatalogue catalogue;
        NotedActs acts;
        Commands commands;
        std::unique_ptr<KeysPage> page;
        std::unique_ptr<QWidget> inspector;

        void show()
        {
            page = std::make_unique<KeysPage>(catalogue.lanes(), catalogue.clock, acts, commands);
            inspector.reset(page->inspector());
            page->resize(1100, 700);
            inspector->resize(340, 700);
            page->show();
            inspector->show();
        }
        ~Open() { page.reset(); }
        [[nodiscard]] KeyTableView* table() const { return page->findChild<KeyTableView*>(); }
        [[nodiscard]] SearchBox* search() const { return page->findChild<SearchBox*>(); }
        [[nodiscard]] QString counts() const { return page->findChild<QLabel*>(u"keyCounts"_s)->text(); }
        [[nodiscard]] QString shownName() const { return inspector->findChild<QLabel*>(u"keyName"_s)->text(); }
    };

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"keywright-test"_s);
        QCoreApplication::setApplicationName(u"keys-page"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init() { QSettings().clear(); }

    void aCatalogueOpensOnItsFirstKey()
    {
        Open open;
        open.catalogue.keys.fill(1284);
        open.show();
        QTRY_COMPARE(open.counts(), u"1,284 keys"_s);
        QTRY_COMPARE(open.shownName(), u"key-0001"_s);
        QCOMPARE(open.table()->selectedCount(), 1);
    }

    void searchNarrowsWhatIsShown()
    {
        Open open;
        open.catalogue.keys.fill(20);
        open.catalogue.keys.add(keyNamed(u"invoice-export"_s, u"finance"_s));
        open.show();
        QTRY_COMPARE(open.counts(), u"21 keys"_s);
        QTest::keyClicks(open.search(), u"invoice"_s);
        QTRY_COMPARE(open.counts(), u"1 of 21 keys"_s);
        QTRY_COMPARE(open.shownName(), u"invoice-export"_s);
    }

    // What the side bar counts has no deleted keys: eight of them are not "8 of 392".
    void whoAsksForDeletedKeysIsToldOfHowManyWithThem()
    {
        Open open;
        open.catalogue.keys.fill(5);
        for (const QString& name : {u"gone"_s, u"lost"_s}) {
            ApiKey key = keyNamed(name);
            key.status = KeyStatus::Deleted;
            open.catalogue.keys.add(key);
        }
        open.show();
        QSignalSpy counted(open.page.get(), &KeysPage::counted);
        QTRY_COMPARE(open.counts(), u"5 keys"_s);
        open.page->ask(u"status:deleted"_s);
        QTRY_COMPARE(open.counts(), u"2 of 7 keys, deleted ones included"_s);
        open.page->ask(u"status:deleted lost"_s);
        QTRY_COMPARE(open.counts(), u"1 of 7 keys, deleted ones included"_s);
        open.page->ask(u"key-0001"_s);
        QTRY_COMPARE(open.counts(), u"1 of 5 keys"_s);
        open.page->ask({});
        QTRY_COMPARE(open.counts(), u"5 keys"_s);
        for (const QList<QVariant>& told : counted)
            QVERIFY(told.first().toLongLong() <= 5); // the side bar counts what lives
    }

    void chipsAndTextSayTheSame()
    {
        Open open;
        open.catalogue.keys.fill(5);
        open.catalogue.keys.add(keyNamed(u"stage"_s, u"ops"_s, u"staging"_s));
        open.show();
        QTRY_COMPARE(open.counts(), u"6 keys"_s);
        open.page->ask(u"env:staging"_s);
        auto* chip = open.page->findChild<Chip*>(u"chip_env"_s);
        QTRY_VERIFY(chip->isChecked());
        QCOMPARE(chip->text(), u"Staging"_s);
        QTRY_COMPARE(open.counts(), u"1 of 6 keys"_s);
        Q_EMIT chip->removeAsked();
        QCOMPARE(open.search()->text(), QString());
        QTRY_COMPARE(open.counts(), u"6 keys"_s);
    }

    void aChipsMenuEditsTheText()
    {
        Open open;
        open.catalogue.keys.fill(3);
        open.show();
        QTRY_COMPARE(open.counts(), u"3 keys"_s);
        open.page->findChild<Chip*>(u"chip_status"_s)->click();
        auto* menu = open.page->findChild<QMenu*>(u"menu_status"_s);
        QVERIFY(menu);
        menu->findChild<QAction*>(u"choice_revoked"_s)->trigger();
        menu->close();
        QCOMPARE(open.search()->text(), u"status:revoked"_s);
        QTRY_VERIFY(open.page->findChild<QWidget*>(u"noMatch"_s)->isVisible());
        open.page->findChild<QPushButton*>(u"clearFilter"_s)->click();
        QTRY_COMPARE(open.counts(), u"3 keys"_s);
        QTRY_VERIFY(open.table()->isVisible());
    }

    void aWrongTermIsNamedAndTheTableStays()
    {
        Open open;
        open.catalogue.keys.fill(3);
        open.show();
        QTRY_COMPARE(open.counts(), u"3 keys"_s);
        open.page->ask(u"stauts:active"_s);
        auto* fault = open.page->findChild<QLabel*>(u"searchFault"_s);
        QVERIFY(fault->isVisible());
        QVERIFY(fault->text().contains(u"stauts"_s));
        QCOMPARE(open.counts(), u"3 keys"_s);
        open.page->ask({});
        QVERIFY(!fault->isVisible());
    }

    // What is wrong stands where the chips were: nothing below it moves.
    void theTableStaysWhereItIsWhileASearchIsWrong()
    {
        Open open;
        open.catalogue.keys.fill(50);
        open.show();
        QTRY_COMPARE(open.counts(), u"50 keys"_s);
        const QPoint before = open.table()->mapTo(open.page.get(), QPoint());
        open.search()->setText(u"ownr:payments"_s);
        auto* fault = open.page->findChild<QLabel*>(u"searchFault"_s);
        QTRY_VERIFY(fault->isVisible());
        QVERIFY(!open.page->findChild<Chip*>(u"chip_status"_s)->isVisible());
        QCOMPARE(open.table()->mapTo(open.page.get(), QPoint()), before);
        open.search()->clear();
        QTRY_VERIFY(!fault->isVisible());
        QVERIFY(open.page->findChild<Chip*>(u"chip_status"_s)->isVisible());
        QCOMPARE(open.table()->mapTo(open.page.get(), QPoint()), before);
    }

    void anOwnerIsShownAsItWasWritten()
    {
        Open open;
        open.catalogue.keys.fill(10);
        open.show();
        open.search()->ask(u"owner:\"Card Payments\""_s);
        QTRY_COMPARE(open.page->findChild<Chip*>(u"chip_owner"_s)->text(), u"Owner: Card Payments"_s);
    }

    void anEmptyCatalogueTeachesTheNextStep()
    {
        Open open;
        open.show();
        auto* empty = open.page->findChild<QWidget*>(u"noKeys"_s);
        QTRY_VERIFY(empty->isVisible());
        empty->findChild<QPushButton*>(u"empty_keys.create"_s)->click();
        QCOMPARE(open.acts.started.size(), 1);
        QCOMPARE(open.acts.started.first().first, KeyAct::Create);
    }

    void aFailureSaysWhyAndCanBeTriedAgain()
    {
        Open open;
        open.catalogue.keys.failWith(Error{ErrorKind::Busy, {}});
        open.show();
        auto* failed = open.page->findChild<QWidget*>(u"catalogueFailed"_s);
        QTRY_VERIFY(failed->isVisible());
        open.catalogue.keys.failWith(std::nullopt);
        open.catalogue.keys.fill(2);
        failed->findChild<QPushButton*>(u"tryAgain"_s)->click();
        QTRY_COMPARE(open.counts(), u"2 keys"_s);
    }

    void actsAreStartedOnAllChosenKeys()
    {
        Open open;
        open.catalogue.keys.fill(4);
        open.catalogue.keys.change(u"key-0002"_s, [](ApiKey& key) { key.status = KeyStatus::Revoked; });
        open.show();
        QTRY_COMPARE(open.counts(), u"4 keys"_s);
        open.table()->selectAll();
        QVERIFY(!open.commands.find(u"keys.access"_s)->isEnabled()); // one key at a time
        Command* revoke = open.commands.find(u"keys.revoke"_s);
        QVERIFY(revoke->isEnabled());
        revoke->trigger();
        QTRY_COMPARE(open.acts.started.size(), 1);
        QCOMPARE(open.acts.started.first().first, KeyAct::Revoke);
        QCOMPARE(open.acts.started.first().second.size(), 4); // the dialog says which of them refuses
    }

    void whatIsNotOfferedHasNoButton()
    {
        Open open;
        open.show();
        QVERIFY(!open.commands.find(u"keys.describe"_s));
        QVERIFY(open.inspector->findChild<QPushButton*>(u"keys.rotateButton"_s));
    }

    void aReadOnlyCatalogueSaysSoOnEveryAct()
    {
        Open open;
        open.catalogue.keys.fill(2);
        open.show();
        QTRY_COMPARE(open.counts(), u"2 keys"_s);
        open.page->setReadOnly(true);
        for (const Command* command : open.commands.all()) {
            if (command->objectName().startsWith(u"view."_s))
                continue; // changes nothing in the catalogue
            QCOMPARE(command->isEnabled(), command->objectName() == u"keys.identify"_s);
            if (!command->isEnabled())
                QVERIFY(command->toolTip().contains(u"read-only"_s));
        }
    }

    void changesFromOutsideKeepSelectionAndScroll()
    {
        Open open;
        open.catalogue.keys.fill(500);
        open.show();
        QTRY_COMPARE(open.counts(), u"500 keys"_s);
        open.table()->selectRow(300);
        QTRY_COMPARE(open.shownName(), u"key-0301"_s);
        const int before = open.table()->verticalScrollBar()->value();
        const int place = open.table()->rowViewportPosition(300);
        QVERIFY(before > 0);
        open.catalogue.keys.add(keyNamed(u"key-0000"_s));
        open.catalogue.keys.change(u"key-0301"_s, [](ApiKey& key) { key.owner = u"changed"_s; });
        open.page->refresh();
        QTRY_COMPARE(open.counts(), u"501 keys"_s);
        QCOMPARE(open.table()->selectedRowNumbers(10), std::vector<int>{301});
        QCOMPARE(open.table()->rowViewportPosition(301), place);
        QTRY_COMPARE(open.inspector->findChild<QLabel*>(u"keyOwner"_s)->text(), u"changed"_s);
    }

    void allIsAllThatIsFoundAlsoWhatIsNotHereYet()
    {
        Open open;
        open.catalogue.keys.fill(1284);
        open.show();
        QTRY_COMPARE(open.table()->model()->rowCount(), KeyTableModel::firstRows);
        open.table()->setFocus();
        QTest::keySequence(open.table(), QKeySequence::SelectAll);
        QTRY_COMPARE(open.counts(), u"1,284 keys"_s);
        QCOMPARE(open.table()->selectedCount(), 1284);
        QVERIFY(open.inspector->findChild<QLabel*>(u"manyTitle"_s)->text().startsWith(u"1,284 "_s));
    }

    void aChoiceAfterAllIsWhatStands()
    {
        Open open;
        open.catalogue.keys.fill(1284);
        open.show();
        QTRY_COMPARE(open.table()->model()->rowCount(), KeyTableModel::firstRows);
        open.table()->setFocus();
        QTest::keySequence(open.table(), QKeySequence::SelectAll);
        QTest::keyClick(open.table(), Qt::Key_Down);
        QTRY_COMPARE(open.counts(), u"1,284 keys"_s);
        QCOMPARE(open.table()->selectedCount(), 1);
    }

    void homeAndEndGoToTheFirstAndTheLastKey()
    {
        Open open;
        open.catalogue.keys.fill(1284);
        open.show();
        QTRY_COMPARE(open.counts(), u"1,284 keys"_s);
        open.table()->setFocus();
        QTest::keyClick(open.table(), Qt::Key_End);
        QTRY_COMPARE(open.shownName(), u"key-1284"_s);
        QCOMPARE(open.table()->selectedRowNumbers(10), std::vector<int>{1283});
        QTest::keyClick(open.table(), Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(open.table()->selectedCount(), 1284);
    }

    void aHeldKeyDoesNotChangeWhatTheProgramChooses()
    {
        Open open;
        open.catalogue.keys.fill(20);
        QWidget other;
        QTest::keyPress(&other, Qt::Key_Shift, Qt::ShiftModifier); // as while Ctrl+Shift+… opens the page
        open.show();
        QTRY_COMPARE(open.shownName(), u"key-0001"_s);
        QCOMPARE(open.table()->selectedRowNumbers(10), std::vector<int>{0});
        QTest::keyRelease(&other, Qt::Key_Shift);
    }

    void whatMovesTakesNoneOutOfALargeChoice()
    {
        Open open;
        open.catalogue.keys.fill(1284);
        open.show();
        QTRY_COMPARE(open.counts(), u"1,284 keys"_s);
        open.table()->selectAll();
        open.catalogue.keys.change(u"key-0900"_s, [](ApiKey& key) { key.name = u"aaa"_s; });
        open.page->refresh();
        QTRY_COMPARE(open.table()->model()->index(0, 0).data().toString(), u"aaa"_s);
        QCOMPARE(open.table()->selectedCount(), 1284);
    }

    void theInspectorTellsTheHistory()
    {
        Open open;
        open.catalogue.keys.fill(1);
        AuditEvent event;
        event.at = open.catalogue.clock.now();
        event.actor = u"alice"_s;
        event.action = u"key.revoke"_s;
        event.objectId = open.catalogue.keys.named(u"key-0001"_s).id.toString();
        event.reason = u"leaked"_s;
        event.details = {{u"status"_s, QJsonArray{u"active"_s, u"revoked"_s}}};
        QVERIFY(open.catalogue.log.append(event).ok());
        open.show();
        QTRY_COMPARE(open.shownName(), u"key-0001"_s);
        open.inspector->findChild<QTabBar*>(u"inspectorTabs"_s)->setCurrentIndex(3);
        QTRY_VERIFY(open.inspector->findChild<QWidget*>(u"event0"_s));
        QStringList texts;
        for (const QLabel* label : open.inspector->findChild<QWidget*>(u"event0"_s)->findChildren<QLabel*>())
            texts += label->text();
        QVERIFY2(texts.join(u'|').contains(u"Status|Active → Revoked"_s), qPrintable(texts.join(u'|')));
        QVERIFY(texts.join(u'|').contains(u"leaked"_s));
    }

    void aPastedSecretIsNeverSearchedFor()
    {
        Open open;
        open.catalogue.keys.fill(1);
        open.show();
        QTRY_COMPARE(open.counts(), u"1 keys"_s);
        SystemRandom random;
        const Result<SecretPtr> secret = generateSecret({}, u"production"_s, random);
        QVERIFY(secret.ok());
        QSignalSpy pasted(open.search(), &SearchBox::keyPasted);
        open.search()->setText(QString::fromLatin1(reinterpret_cast<const char*>((*secret)->bytes().data()),
                                                   qsizetype((*secret)->size())));
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(open.search()->text(), QString());
        QVERIFY(!open.search()->isUndoAvailable());
    }

    void aDoneActChoosesItsKey()
    {
        Open open;
        open.catalogue.keys.fill(300);
        open.show();
        QTRY_COMPARE(open.counts(), u"300 keys"_s);
        QSignalSpy told(open.page.get(), &KeysPage::told);
        open.catalogue.keys.add(keyNamed(u"key-0150-new"_s));
        Q_EMIT open.acts.done(open.catalogue.keys.named(u"key-0150-new"_s).id, u"key-0150-new was created"_s);
        QTRY_COMPARE(open.shownName(), u"key-0150-new"_s);
        QTRY_COMPARE(open.table()->selectedRowNumbers(10), std::vector<int>{150});
        QCOMPARE(told.size(), 1);
    }

    // Opened from the palette or the log while the search hides it: what is done is done to the key that is shown.
    void whatIsShownIsWhatIsActedOn()
    {
        Open open;
        open.catalogue.keys.fill(3);
        open.catalogue.keys.add(keyNamed(u"hidden"_s));
        open.catalogue.keys.add(keyNamed(u"second"_s));
        open.show();
        open.search()->ask(u"key-000"_s);
        QTRY_COMPARE(open.table()->model()->rowCount(), 3);
        QTRY_COMPARE(open.shownName(), u"key-0001"_s);
        const KeyId hidden = open.catalogue.keys.named(u"hidden"_s).id;
        open.page->openKey(hidden);
        QTRY_COMPARE(open.shownName(), u"hidden"_s);
        QCOMPARE(open.table()->selectedCount(), 0);
        Command* revoke = open.commands.find(u"keys.revoke"_s);
        QTRY_VERIFY(revoke->isEnabled());
        revoke->trigger();
        QTRY_COMPARE(open.acts.started.size(), 1);
        QCOMPARE(open.acts.started.first().second, QList<KeyId>{hidden});
        // One such key after the other.
        const KeyId second = open.catalogue.keys.named(u"second"_s).id;
        open.page->openKey(second);
        QTRY_COMPARE(open.shownName(), u"second"_s);
        QTRY_VERIFY(revoke->isEnabled());
        revoke->trigger();
        QCOMPARE(open.acts.started.takeLast().second, QList<KeyId>{second});
        open.page->openKey(hidden);
        QTRY_COMPARE(open.shownName(), u"hidden"_s);
        // After the lock it is that key still.
        open.page->lock();
        open.page->unlock();
        QTRY_COMPARE(open.shownName(), u"hidden"_s);
        revoke->trigger();
        QTRY_COMPARE(open.acts.started.size(), 2);
        QCOMPARE(open.acts.started.last().second, QList<KeyId>{hidden});
        // Who chooses another has chosen it, also when the hidden one comes into the table.
        open.table()->selectRow(1);
        QTRY_COMPARE(open.shownName(), u"key-0002"_s);
        revoke->trigger();
        QTRY_COMPARE(open.acts.started.size(), 3);
        QCOMPARE(open.acts.started.last().second, QList<KeyId>{open.catalogue.keys.named(u"key-0002"_s).id});
        open.search()->ask({});
        QTRY_COMPARE(open.table()->model()->rowCount(), 5);
        QTRY_COMPARE(open.shownName(), u"key-0002"_s);
        QCOMPARE(open.table()->selectedCount(), 1);
    }

    // What is done to it elsewhere decides, too, what may be done to it here.
    void aHiddenKeyIsKnownAsItStandsNow()
    {
        Open open;
        open.catalogue.keys.fill(3);
        open.catalogue.keys.add(keyNamed(u"hidden"_s));
        open.show();
        open.search()->ask(u"key-000"_s);
        QTRY_COMPARE(open.table()->model()->rowCount(), 3);
        open.page->openKey(open.catalogue.keys.named(u"hidden"_s).id);
        Command* revoke = open.commands.find(u"keys.revoke"_s);
        QTRY_COMPARE(open.shownName(), u"hidden"_s);
        QTRY_VERIFY(revoke->isEnabled());
        open.catalogue.keys.change(u"hidden"_s, [](ApiKey& key) { key.status = KeyStatus::Revoked; });
        open.page->refresh();
        QTRY_VERIFY(!revoke->isEnabled());
        QCOMPARE(open.shownName(), u"hidden"_s);
    }

    void limitsAreToldAsNumbersAre()
    {
        QCOMPARE(rateWords(*RateLimit::parse(u"100/s"_s)), u"100/s"_s);
        QCOMPARE(rateWords(*RateLimit::parse(u"900000000/min:1500000000"_s)),
                 grouped(900'000'000) + u"/min, burst "_s + grouped(1'500'000'000));
    }

    void columnsMakeRoomWhenThePageIsNarrow()
    {
        Open open;
        open.catalogue.keys.fill(3);
        open.show();
        open.page->resize(1300, 600);
        QTRY_VERIFY(!open.table()->isColumnHidden(int(KeyColumn::System)));
        open.page->resize(560, 600);
        QTRY_VERIFY(open.table()->isColumnHidden(int(KeyColumn::System)));
        QVERIFY(!open.table()->isColumnHidden(int(KeyColumn::Name)));
        QVERIFY(!open.table()->isColumnHidden(int(KeyColumn::Status)));
    }

    // In the table, to a screen reader, and in the inspector.
    void aHoneytokenIsMarkedAndSaysSo()
    {
        Open open;
        ApiKey trap = keyNamed(u"old-backup"_s);
        trap.tags = {QString(honeytokenTag)};
        open.catalogue.keys.add(keyNamed(u"checkout"_s));
        open.catalogue.keys.add(trap);
        open.show();
        QTRY_COMPARE(open.table()->model()->rowCount(), 2);
        const auto rowOf = [&](const QString& name) {
            const QAbstractItemModel* model = open.table()->model();
            return model->index(model->index(0, 0).data().toString() == name ? 0 : 1, 0);
        };
        QTRY_COMPARE(rowOf(u"old-backup"_s).data(Qt::AccessibleTextRole).toString(), u"old-backup, honeytoken"_s);
        QVERIFY(rowOf(u"checkout"_s).data(Qt::AccessibleTextRole).isNull());
        const auto reds = [&](const QModelIndex& index) { // of the mark and its word
            const QImage cell = open.table()->viewport()->grab(open.table()->visualRect(index)).toImage();
            int count = 0;
            for (int y = 0; y < cell.height(); ++y)
                for (int x = 0; x < cell.width(); ++x)
                    count += cell.pixelColor(x, y).red() > 150 && cell.pixelColor(x, y).blue() < 100;
            return count;
        };
        QVERIFY(reds(rowOf(u"old-backup"_s)) > 40);
        QCOMPARE(reds(rowOf(u"checkout"_s)), 0);
        open.table()->setCurrentIndex(rowOf(u"old-backup"_s));
        QTRY_VERIFY(open.inspector->findChild<QLabel*>(u"keyHoneytoken"_s));
    }

    void whatWasChosenIsShownAgainAfterTheLock()
    {
        Open open;
        open.catalogue.keys.fill(3);
        open.show();
        QTRY_COMPARE(open.shownName(), u"key-0001"_s);
        auto* pages = open.inspector->findChild<QStackedWidget*>();
        open.page->lock();
        QCOMPARE(pages->currentIndex(), 0);
        open.page->unlock();
        QTRY_COMPARE(pages->currentIndex(), 1);
        QCOMPARE(open.shownName(), u"key-0001"_s);
        QCOMPARE(open.table()->selectedCount(), 1);
    }
};

QTEST_MAIN(TestKeysPage)
#include "test_keys_page.moc"
