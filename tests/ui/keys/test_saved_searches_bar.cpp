#include "tests/support/gui_hand.h"
#include "tests/support/listed_console.h"
#include "tests/support/qt_test.h"
#include "ui/keys/saved/saved_searches_bar.h"
#include "ui/window/side_bar.h"

#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class TestSavedSearchesBar final : public QObject {
    Q_OBJECT

private:
    struct Open {
        ListedCatalogue catalogue;
        std::unique_ptr<SavedSearchesBar> bar;

        void show()
        {
            bar = std::make_unique<SavedSearchesBar>(catalogue.lanes(), catalogue.clock);
            bar->resize(204, 500);
            bar->show();
        }
        ~Open() { bar.reset(); }
        [[nodiscard]] SideButton* button(const QString& name) const
        {
            for (SideButton* one : bar->findChildren<SideButton*>(u"search_"_s + name))
                if (one->isVisible())
                    return one;
            return nullptr;
        }
        [[nodiscard]] QString count(const QString& name) const
        {
            const SideButton* one = button(name);
            return one ? one->count() : u"gone"_s;
        }
        void choose(const QString& search, const QString& action) const
        {
            Q_EMIT button(search)->customContextMenuRequested({5, 5});
            auto* menu = bar->findChild<QMenu*>(u"searchMenu"_s);
            QVERIFY(menu);
            menu->findChild<QAction*>(action)->trigger();
            delete menu;
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"keywright-test"_s);
        QCoreApplication::setApplicationName(u"saved-searches"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init() { QSettings().clear(); }

    void theBuiltInOnesAreCountedAndAsked()
    {
        Open open;
        open.catalogue.keys.fill(3);
        open.catalogue.keys.change(u"key-0002"_s, [](ApiKey& key) { key.owner.clear(); });
        open.show();
        QTRY_VERIFY(open.button(u"expiring"_s));
        QTRY_COMPARE(open.count(u"overlapping"_s), u"0"_s);
        QSignalSpy asked(open.bar.get(), &SavedSearchesBar::asked);
        QTest::mouseClick(open.button(u"overlapping"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"status:overlapping"_s);
        open.bar->setCurrent(u"status:overlapping"_s);
        QVERIFY(open.button(u"overlapping"_s)->isChecked());
    }

    void countsFollowTheCatalogue()
    {
        QSettings().setValue(SavedSearches::settingsKey(u"test"_s),
                             u"{\"searches\":[{\"name\":\"Keys\",\"text\":\"key\"}]}"_s);
        Open open;
        open.catalogue.keys.fill(3);
        open.show();
        QTRY_VERIFY(open.button(u"Keys"_s));
        QTRY_COMPARE(open.count(u"Keys"_s), u"3"_s);
        open.catalogue.keys.fill(1, u"key-x"_s);
        open.bar->refresh();
        open.bar->refresh();
        QTRY_COMPARE(open.count(u"Keys"_s), u"4"_s);
        open.catalogue.keys.failWith(Error{ErrorKind::Busy, {}}); // no count is better than an old one
        open.bar->refresh();
        QTRY_COMPARE(open.count(u"Keys"_s), QString());
    }

    void whatIsSearchedForIsSavedUnderAName()
    {
        Open open;
        open.show();
        QTRY_VERIFY(open.button(u"expiring"_s));
        auto* add = open.bar->findChild<QToolButton*>(u"saveSearch"_s);
        QVERIFY(!add->isEnabled());
        open.bar->setCurrent(u"tag:pci"_s);
        QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(GuiHand::awaited(u"searchNameDialog"_s));
        QVERIFY(!GuiHand::seen<QWidget>(u"submit"_s)->isEnabled());
        QVERIFY(GuiHand::type(u"searchName"_s, u"Unowned"_s));
        QVERIFY(!GuiHand::seen<QWidget>(u"submit"_s)->isEnabled()); // the name of a built-in one
        QVERIFY(GuiHand::type(u"searchName"_s, u"Card payments"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(open.button(u"Card payments"_s));
        QVERIFY(open.button(u"Card payments"_s)->isChecked());
        QVERIFY(GuiHand::gone(u"searchNameDialog"_s));

        // another window on the same catalogue has it, and lets it be renamed, hidden and deleted
        Open again;
        again.show();
        QTRY_VERIFY(again.button(u"Card payments"_s));
        again.choose(u"Card payments"_s, u"renameSearch"_s);
        QVERIFY(GuiHand::type(u"searchName"_s, u"Cards"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(again.button(u"Cards"_s));
        again.choose(u"Cards"_s, u"removeSearch"_s);
        QTRY_VERIFY(!again.button(u"Cards"_s));
        again.choose(u"unowned"_s, u"hideSearch"_s);
        QTRY_VERIFY(!again.button(u"unowned"_s));
        QTest::mouseClick(again.bar->findChild<QToolButton*>(u"searchesMenu"_s), Qt::LeftButton);
        auto* show = again.bar->findChild<QAction*>(u"showSearch_unowned"_s);
        QVERIFY(show);
        show->trigger();
        QTRY_VERIFY(again.button(u"unowned"_s));
    }

    void onesOwnAreMoved()
    {
        QSettings().setValue(
            SavedSearches::settingsKey(u"test"_s),
            u"{\"searches\":[{\"name\":\"a\",\"text\":\"tag:a\"},{\"name\":\"b\",\"text\":\"tag:b\"}]}"_s);
        Open open;
        open.show();
        QTRY_VERIFY(open.button(u"b"_s));
        open.choose(u"b"_s, u"searchUp"_s);
        QTRY_COMPARE(open.bar->searches().all().last().name, u"a"_s);
        QTRY_VERIFY(open.button(u"b"_s) && open.button(u"b"_s)->y() < open.button(u"a"_s)->y());
    }
};

QTEST_MAIN(TestSavedSearchesBar)
#include "test_saved_searches_bar.moc"
