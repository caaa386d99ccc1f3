#include "tests/support/listed_console.h"
#include "tests/support/qt_test.h"
#include "ui/window/tray.h"

#include <QMenu>
#include <QSettings>
#include <QSignalSpy>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

// Offscreen there is no tray: notices are told in the window, and the menu is what it would be.
class TestTray final : public QObject {
    Q_OBJECT

private:
    static void expires(ListedCatalogue& catalogue, const QString& name, int days)
    {
        ApiKey key = keyNamed(name);
        key.expiresAt = catalogue.clock.now() + Days(days) - Micros(60'000'000);
        catalogue.keys.add(key);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"keywright-test"_s);
        QCoreApplication::setApplicationName(u"tray"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init() { QSettings().clear(); }

    void keysThatExpireAreToldOnceAndListed()
    {
        ListedCatalogue catalogue;
        expires(catalogue, u"invoice-export"_s, 7);
        expires(catalogue, u"later"_s, 90);
        {
            Tray tray(catalogue.slow, catalogue.clock);
            QSignalSpy told(&tray, &Tray::told);
            tray.setShown(true, true);
            tray.refresh();
            QVERIFY(told.wait(test::patience));
            QVERIFY(told.first().first().toString().startsWith(u"invoice-export expires in"_s));
            auto* due = tray.menu()->findChild<QMenu*>(u"trayDue"_s);
            QVERIFY(due);
            QCOMPARE(due->title(), u"Expires within 30 days: 1"_s);
            QSignalSpy asked(&tray, &Tray::keyAsked);
            due->actions().first()->trigger();
            QCOMPARE(asked.size(), 1);
        }
        Tray again(catalogue.slow, catalogue.clock);
        QSignalSpy told(&again, &Tray::told);
        again.setShown(true, true);
        again.refresh();
        QTRY_VERIFY(again.menu()->findChild<QMenu*>(u"trayDue"_s));
        QCOMPARE(told.size(), 0);
    }

    void manyAreSummarised()
    {
        ListedCatalogue catalogue;
        for (int i = 0; i < 12; ++i)
            expires(catalogue, u"key-%1"_s.arg(i), 7);
        Tray tray(catalogue.slow, catalogue.clock);
        QSignalSpy told(&tray, &Tray::told);
        tray.setShown(true, true);
        tray.refresh();
        QVERIFY(told.wait(test::patience));
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().first().toString().startsWith(u"12 key(s) expire soon"_s));
    }

    void aLockedConsoleNamesNoKey()
    {
        ListedCatalogue catalogue;
        expires(catalogue, u"invoice-export"_s, 7);
        Tray tray(catalogue.slow, catalogue.clock);
        tray.setShown(true, false);
        tray.setShown(true, true);
        tray.refresh();
        QTRY_VERIFY(tray.menu()->findChild<QMenu*>(u"trayDue"_s));
        tray.setLocked(true);
        QVERIFY(!tray.menu()->findChild<QMenu*>(u"trayDue"_s));
        for (const QAction* action : tray.menu()->actions())
            QVERIFY(!action->text().contains(u"invoice"_s));
        tray.setLocked(false);
        QVERIFY(tray.menu()->findChild<QMenu*>(u"trayDue"_s));
    }

    void whoWantsNoNoticesGetsNone()
    {
        ListedCatalogue catalogue;
        expires(catalogue, u"invoice-export"_s, 7);
        Tray tray(catalogue.slow, catalogue.clock);
        QSignalSpy told(&tray, &Tray::told);
        tray.setShown(false, false);
        tray.refresh();
        catalogue.slow.close(); // all that was asked has been answered
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 0);
        QVERIFY(QSettings().allKeys().isEmpty());
    }
};

QTEST_MAIN(TestTray)
#include "test_tray.moc"
