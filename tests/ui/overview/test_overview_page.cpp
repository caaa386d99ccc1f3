#include "model/history/key_replay.h"
#include "model/keys/key_json.h"
#include "model/overview/overview_counts.h"
#include "tests/support/gui_hand.h"
#include "tests/support/listed_console.h"
#include "tests/support/qt_test.h"
#include "ui/look/appearance.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/overview/bar_chart.h"
#include "ui/overview/even_grid.h"
#include "ui/overview/figure_tile.h"
#include "ui/secrets/clipboard_guard.h"
#include "ui/window/console.h"
#include "ui/window/main_window.h"
#include "ui/window/side_bar.h"

#include <QClipboard>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSettings>
#include <QStandardPaths>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

class NotedActs final : public KeyActs {
public:
    bool offers(KeyAct act) const override { return act == KeyAct::Create || act == KeyAct::Import; }
    void start(KeyAct act, const QList<KeyId>&, QWidget*) override { started += act; }
    void startHeld(const SecretPtr&, QWidget*) override {}
    void startExport(const KeyFilter&, const KeySort&, QWidget*) override {}
    void offerUnfinished(QWidget*) override {}
    KeySlot* makeSecretPart(QWidget*) override { return nullptr; }
    KeySlot* makeRequestTester(QWidget*) override { return nullptr; }

    QList<KeyAct> started;
};

ApiKey expiringIn(const QString& name, Micros span)
{
    ApiKey key = keyNamed(name);
    key.expiresAt = SetClock().now() + span;
    return key;
}

ApiKey endingIn(const QString& name, Micros span)
{
    ApiKey key = keyNamed(name);
    KeyVersion old = key.versions.first();
    old.state = VersionState::Overlapping;
    old.notAfter = SetClock().now() + span;
    key.versions.first().number = 2;
    key.versions.prepend(old);
    return key;
}

} // namespace

class TestOverviewPage final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Appearance> m_appearance;
    ClipboardGuard m_clipboard;

    struct Open {
        ListedCatalogue& catalogue;
        NotedActs acts;
        Console console;

        Open(ListedCatalogue& over, Appearance& appearance, ClipboardGuard& clipboard)
            : catalogue(over)
            , console({over.lanes(), over.clock, appearance, acts, clipboard, {}})
        {
            console.show();
        }
        [[nodiscard]] FigureTile* tile(const QString& id)
        {
            return console.window().findChild<FigureTile*>(u"figure_"_s + id);
        }
        [[nodiscard]] qint64 figure(const QString& id)
        {
            const FigureTile* found = tile(id);
            return found ? found->count().value_or(-1) : -2;
        }
        [[nodiscard]] QString headline() { return console.window().findChild<Label*>(u"overviewHeadline"_s)->text(); }
        [[nodiscard]] QString badge() { return console.window().findChild<SideButton*>(u"page_overview"_s)->badge(); }
        [[nodiscard]] int listed()
        {
            return console.window().findChild<QAbstractItemView*>(u"keyTable"_s)->model()->rowCount();
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"keywright-test"_s);
        QCoreApplication::setApplicationName(u"overview"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_appearance = std::make_unique<Appearance>(*qApp);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void theFiguresTellWhatIsDueAndLeadToIt()
    {
        ListedCatalogue catalogue;
        catalogue.keys.fill(3);
        catalogue.keys.add(expiringIn(u"tomorrow"_s, std::chrono::hours(20)));
        catalogue.keys.add(expiringIn(u"this week"_s, Days(6)));
        catalogue.keys.add(expiringIn(u"next week"_s, Days(13)));
        catalogue.keys.add(expiringIn(u"this month"_s, Days(29)));
        catalogue.keys.add(expiringIn(u"past"_s, Days(-1)));
        catalogue.keys.add(endingIn(u"ends"_s, Days(3)));
        catalogue.keys.add(endingIn(u"ends later"_s, Days(30)));
        Open open(catalogue, *m_appearance, m_clipboard);
        QCOMPARE(open.console.window().currentPage(), u"overview"_s);
        QTRY_COMPARE(open.figure(u"expiring1"_s), 1);
        QCOMPARE(open.figure(u"expiring7"_s), 2);
        QCOMPARE(open.figure(u"expiring14"_s), 3);
        QCOMPARE(open.figure(u"expiring30"_s), 4);
        QCOMPARE(open.figure(u"expired"_s), 1);
        QCOMPARE(open.figure(u"ending"_s), 1);
        QVERIFY(open.headline().startsWith(u"3 "_s)); // two expire and one overlap ends
        QCOMPARE(open.badge(), u"3"_s);
        QTest::keyClick(open.tile(u"expiring7"_s), Qt::Key_Return);
        QCOMPARE(open.console.window().currentPage(), u"keys"_s);
        QTRY_COMPARE(open.listed(), 2);
    }

    void aTouchedHoneytokenIsSaidAboveAllAndLeadsToIt()
    {
        ListedCatalogue catalogue;
        catalogue.keys.fill(2);
        ApiKey bait = keyNamed(u"bait"_s);
        bait.tags = {u"honeytoken"_s};
        catalogue.keys.add(bait);
        Open open(catalogue, *m_appearance, m_clipboard);
        auto* counts = open.console.findChild<OverviewCounts*>();
        QTRY_VERIFY(counts->isWhole());
        auto* alarm = open.console.window().findChild<Banner*>(u"honeytokenAlarm"_s);
        QVERIFY(!alarm->isVisible());
        OverviewNumbers numbers = counts->numbers();
        const qint64 before = numbers.urgent();
        numbers.touched = {{bait.id, bait.name, 3, SystemClock().now()}};
        QCOMPARE(numbers.urgent(), before + 1);
        Q_EMIT counts->counted(numbers);
        QVERIFY(alarm->isVisible());
        QVERIFY2(alarm->text().contains(u"bait"_s) && alarm->text().contains(u"3"_s), qPrintable(alarm->text()));
        Q_EMIT counts->counted(counts->numbers());
        QVERIFY(!alarm->isVisible());
        numbers.touched += {keyNamed(u"another"_s).id, u"another"_s, 1, SystemClock().now() - Days(1)};
        Q_EMIT counts->counted(numbers);
        QVERIFY2(alarm->text().startsWith(u"2 "_s), qPrintable(alarm->text()));
        alarm->actionButton()->click();
        QCOMPARE(open.console.window().currentPage(), u"keys"_s);
        QTRY_COMPARE(open.listed(), 1);
    }

    void whatIsCountedForLongShowsItsPlacesMeanwhile()
    {
        ListedCatalogue catalogue;
        catalogue.keys.add(expiringIn(u"tomorrow"_s, std::chrono::hours(20)));
        QSemaphore busy;
        const auto released = qScopeGuard([&busy] { busy.release(); });
        const auto held = catalogue.lanes().front.run([&busy](Services&) -> Result<void> {
            busy.acquire();
            return {};
        });
        Open open(catalogue, *m_appearance, m_clipboard);
        QTRY_VERIFY(open.tile(u"expiring1"_s)->isVisible());
        QVERIFY(!open.tile(u"expiring1"_s)->count());
        busy.release();
        QTRY_COMPARE(open.figure(u"expiring1"_s), 1);
    }

    void everyFigureIsAsLongAsItsList()
    {
        ListedCatalogue catalogue;
        catalogue.keys.fill(4);
        ApiKey unowned = expiringIn(u"unowned"_s, Days(2));
        unowned.owner.clear();
        catalogue.keys.add(unowned);
        ApiKey revoked = keyNamed(u"revoked"_s);
        revoked.owner.clear();
        revoked.status = KeyStatus::Revoked;
        catalogue.keys.add(revoked);
        ApiKey leaked = keyNamed(u"leaked"_s);
        leaked.tags = {u"leaked"_s};
        catalogue.keys.add(leaked);
        Open open(catalogue, *m_appearance, m_clipboard);
        QTRY_COMPARE(open.figure(u"unowned"_s), 1);
        QCOMPARE(open.figure(u"leaked"_s), 1);
        const QList<FigureTile*> tiles = open.console.window().findChildren<FigureTile*>();
        QCOMPARE(tiles.size(), 13);
        for (FigureTile* tile : tiles) {
            tile->click();
            QTRY_COMPARE(open.listed(), int(*tile->count()));
            open.console.window().openPage(u"overview"_s);
        }
    }

    void aChangeShowsWithinASecondAndTheBadgeFollowsOnAnyPage()
    {
        ListedCatalogue catalogue;
        catalogue.keys.fill(2);
        Open open(catalogue, *m_appearance, m_clipboard);
        QTRY_COMPARE(open.figure(u"expiring7"_s), 0);
        QCOMPARE(open.badge(), QString());
        catalogue.keys.add(expiringIn(u"soon"_s, Days(1)));
        catalogue.transactions.bump();
        QTRY_COMPARE(open.figure(u"expiring7"_s), 1);
        open.console.window().openPage(u"keys"_s);
        catalogue.keys.add(expiringIn(u"soon too"_s, Days(1)));
        catalogue.transactions.bump();
        QTRY_COMPARE(open.badge(), u"2"_s);
        open.console.window().openPage(u"overview"_s);
        QTRY_COMPARE(open.figure(u"expiring7"_s), 2);
    }

    void theTrendIsWhatTheLogTells()
    {
        ListedCatalogue catalogue;
        const UtcTime now = SetClock().now();
        ApiKey key = keyNamed(u"was-owned"_s);
        const auto tell = [&](const QString& action, UtcTime at, const QJsonObject& details) {
            AuditEvent event;
            event.at = at;
            event.action = action;
            event.objectKind = u"key"_s;
            event.objectId = key.id.toString();
            event.details = details;
            QVERIFY(catalogue.log.append(event));
        };
        tell(u"key.create"_s, now - Days(60), keyCreation(key));
        ApiKey after = key;
        after.owner.clear();
        tell(u"key.transfer"_s, now - Days(2), keyChanges(key, after));
        catalogue.keys.add(after);
        Open open(catalogue, *m_appearance, m_clipboard);
        QTRY_COMPARE(open.figure(u"unowned"_s), 1);
        QTRY_COMPARE(open.tile(u"unowned"_s)->weekAgo(), std::optional<qint64>(0));
        QCOMPARE(open.tile(u"unrestricted"_s)->weekAgo(), std::optional<qint64>(1));
        // Uses are not in the log: nobody makes a number up.
        QCOMPARE(open.tile(u"neverUsed"_s)->weekAgo(), std::optional<qint64>());
        QVERIFY(open.tile(u"unowned"_s)->accessibleDescription().contains(u'0'));
    }

    void theChartsAreTablesAndLeadToTheirKeys()
    {
        ListedCatalogue catalogue;
        catalogue.keys.fill(3);
        catalogue.keys.change(u"key-0001"_s, [](ApiKey& key) { key.system = u"kong"_s; });
        Open open(catalogue, *m_appearance, m_clipboard);
        auto* chart = open.console.window().findChild<BarChart*>(u"keysBySystem"_s);
        QTRY_COMPARE(chart->findChildren<BarLine*>().size(), 2);
        QCOMPARE(chart->asText(), u"Keys by system\tKeys\nKeywright\t2\nKong\t1\n"_s);
        QCOMPARE(chart->findChildren<BarLine*>().last()->accessibleName(), u"Kong: 1"_s);
        chart->findChildren<BarLine*>().last()->click();
        QTRY_COMPARE(open.listed(), 1);
    }

    void anEmptyCatalogueGuidesToTheFirstKeys()
    {
        ListedCatalogue catalogue;
        Open open(catalogue, *m_appearance, m_clipboard);
        QVERIFY(GuiHand::click(u"guideCreate"_s));
        QVERIFY(GuiHand::click(u"guideImport"_s));
        QVERIFY(GuiHand::awaited<QPushButton>(u"guideKit"_s)); // offered where a catalogue begins
        QCOMPARE(open.acts.started, (QList{KeyAct::Create, KeyAct::Import}));
        catalogue.keys.fill(1);
        catalogue.transactions.bump();
        QVERIFY(GuiHand::gone(u"startGuide"_s));
        QVERIFY(GuiHand::awaited(u"figure_unowned"_s));
        Q_EMIT open.acts.done(catalogue.keys.named(u"key-0001"_s).id, {}); // what was made is shown
        QCOMPARE(open.console.window().currentPage(), u"keys"_s);
    }

    void whatCannotBeCountedSaysWhy()
    {
        ListedCatalogue catalogue;
        catalogue.keys.fill(1);
        catalogue.keys.failWith(Error{ErrorKind::Io, u"disk"_s});
        Open open(catalogue, *m_appearance, m_clipboard);
        QVERIFY(GuiHand::awaited(u"overviewFailed"_s));
        catalogue.keys.failWith(std::nullopt);
        QVERIFY(GuiHand::click(u"countAgain"_s));
        QVERIFY(GuiHand::awaited(u"figure_unowned"_s));
    }

    void narrowRoomsGetFewerColumns()
    {
        EvenGrid grid(6, 160);
        for (int i = 0; i < 6; ++i)
            grid.add(new QWidget);
        grid.show();
        grid.resize(1100, 200);
        QCOMPARE(grid.columns(), 6);
        grid.resize(900, 200);
        QCOMPARE(grid.columns(), 3); // five would leave one alone
        grid.resize(200, 200);
        QCOMPARE(grid.columns(), 1);
        grid.add(new QWidget);
        grid.resize(1100, 200);
        QCOMPARE(grid.columns(), 4); // four and three, not six and one
        grid.resize(520, 200);
        QCOMPARE(grid.columns(), 3);
        grid.resize(400, 200);
        QCOMPARE(grid.columns(), 2);
    }

    void everyRowOfTilesFillsTheWidth()
    {
        QCOMPARE(EvenGrid::rows(7, 7), (QList{7}));
        QCOMPARE(EvenGrid::rows(7, 5), (QList{4, 3}));
        QCOMPARE(EvenGrid::rows(7, 3), (QList{3, 2, 2}));
        QCOMPARE(EvenGrid::rows(0, 3), QList<int>());
        EvenGrid grid(7, 160);
        QList<QWidget*> tiles;
        for (int i = 0; i < 7; ++i)
            grid.add(tiles.emplaceBack(new QWidget));
        grid.show();
        for (const int width : {700, 1000, 1250}) {
            grid.resize(width, 200);
            QCoreApplication::processEvents();
            const int inRow = grid.columns();
            QCOMPARE(tiles.at(0)->x(), 0);
            QVERIFY(std::abs(tiles.at(inRow - 1)->geometry().right() + 1 - width) <= 1);
            QVERIFY(std::abs(tiles.constLast()->geometry().right() + 1 - width) <= 1);
            for (int i = 1; i < inRow; ++i)
                QVERIFY(std::abs(tiles.at(i)->width() - tiles.at(0)->width()) <= 2);
        }
        QCOMPARE(grid.columns(), 7);
    }

    void theTrendTellsSinceWhen()
    {
        FigureTile tile(u"figure_test"_s, u"Expired"_s, ToneName::Danger);
        tile.setFigure(5, 2);
        QCOMPARE(tile.trendWords(300), u"▲ 3 in 7 days"_s);
        QCOMPARE(tile.trendWords(30), u"▲ 3"_s);
        QCOMPARE(tile.trendWords(5), QString());
        QVERIFY(tile.accessibleDescription().contains(u"A week ago"_s));
        tile.setFigure(1, 2);
        QCOMPARE(tile.trendWords(300), u"▼ 1 in 7 days"_s);
        tile.setFigure(2, 2);
        QCOMPARE(tile.trendWords(300), QString());
        tile.setFigure(2, std::nullopt);
        QCOMPARE(tile.trendWords(300), QString());
    }
};

QTEST_MAIN(TestOverviewPage)
#include "test_overview_page.moc"
