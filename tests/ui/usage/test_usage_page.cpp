#include "model/usage/usage_range.h"
#include "tests/support/gui_hand.h"
#include "tests/support/listed_console.h"
#include "tests/support/memory_catalogue.h"
#include "tests/support/no_usage.h"
#include "ui/look/appearance.h"
#include "ui/look/chips.h"
#include "ui/overview/bar_chart.h"
#include "ui/secrets/clipboard_guard.h"
#include "ui/usage/chart_card.h"
#include "ui/usage/figure_card.h"
#include "ui/usage/step_chart.h"
#include "ui/usage/table_text_model.h"
#include "ui/usage/unusual_list.h"
#include "ui/usage/usage_page.h"
#include "ui/usage/usage_words.h"
#include "ui/usage/week_grid.h"
#include "ui/window/console.h"
#include "ui/window/main_window.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <mutex>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

class NoActs final : public KeyActs {
public:
    bool offers(KeyAct) const override { return false; }
    void start(KeyAct, const QList<KeyId>&, QWidget*) override {}
    void startHeld(const SecretPtr&, QWidget*) override {}
    void startExport(const KeyFilter&, const KeySort&, QWidget*) override {}
    void offerUnfinished(QWidget*) override {}
    KeySlot* makeSecretPart(QWidget*) override { return nullptr; }
    KeySlot* makeRequestTester(QWidget*) override { return nullptr; }
};

// Counts of keys by the hour; read on a lane.
class CountedUsage final : public NoUsage {
public:
    struct Count {
        KeyId key;
        qint64 hour;
        Outcome outcome;
        qint64 requests;
    };
    void add(const Count& count)
    {
        const std::lock_guard lock(m_mutex);
        m_counts.push_back(count);
    }
    void failWith(const std::optional<Error>& error)
    {
        const std::lock_guard lock(m_mutex);
        m_error = error;
    }
    Result<std::optional<UsageExtent>> extent() override
    {
        const std::lock_guard lock(m_mutex);
        if (m_error)
            return *m_error;
        std::optional<UsageExtent> extent;
        for (const Count& count : m_counts)
            extent = UsageExtent{extent ? std::min(extent->firstHour, count.hour) : count.hour, SetClock().now()};
        return extent;
    }
    Result<std::vector<UsageCell>> cells(const UsageSelection& selection) override
    {
        std::map<qint64, UsageCell> cells;
        each(selection, [&](const Count& count) {
            cells[count.hour].hour = count.hour;
            cells[count.hour].requests[std::size_t(count.outcome)] += count.requests;
        });
        std::vector<UsageCell> list;
        for (const auto& [hour, cell] : cells)
            list.push_back(cell);
        return list;
    }
    Result<std::vector<UsageSpread>> spread(const UsageSelection& selection) override
    {
        const std::lock_guard lock(m_mutex);
        std::vector<UsageSpread> found;
        for (const UsageSpread& one : m_spreads)
            if (one.hour >= selection.fromHour && one.hour < selection.toHour)
                found.push_back(one);
        return found;
    }
    void add(const UsageSpread& spread)
    {
        const std::lock_guard lock(m_mutex);
        m_spreads.push_back(spread);
    }
    Result<std::vector<KeyUse>> byKey(const UsageSelection& selection) override
    {
        QHash<KeyId, OutcomeCounts> sums;
        each(selection, [&](const Count& count) { sums[count.key][std::size_t(count.outcome)] += count.requests; });
        std::vector<KeyUse> uses;
        for (auto it = sums.cbegin(); it != sums.cend(); ++it)
            uses.push_back({it.key(), it.value()});
        return uses;
    }

private:
    void each(const UsageSelection& selection, const std::function<void(const Count&)>& take)
    {
        const std::lock_guard lock(m_mutex);
        for (const Count& count : m_counts)
            if (count.hour >= selection.fromHour && count.hour < selection.toHour &&
                (!selection.keys || selection.keys->contains(count.key)))
                take(count);
    }

    std::mutex m_mutex;
    std::vector<Count> m_counts;
    std::vector<UsageSpread> m_spreads;
    std::optional<Error> m_error;
};

} // namespace

class TestUsagePage final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Appearance> m_appearance;
    ClipboardGuard m_clipboard;

    struct Open {
        CountedUsage usage;
        ListedCatalogue catalogue;
        NoActs acts;
        std::unique_ptr<Console> console;

        Open()
        {
            catalogue.usage = &usage;
            catalogue.keys.add(keyNamed(u"checkout"_s, u"Payments"_s));
            catalogue.keys.add(keyNamed(u"indexer"_s, u"Search"_s));
        }
        void start(Appearance& appearance, ClipboardGuard& clipboard)
        {
            console = std::make_unique<Console>(
                Console::Parts{catalogue.lanes(), catalogue.clock, appearance, acts, clipboard, {}});
            console->window().resize(1400, 1000);
            console->show();
            console->window().openPage(u"usage"_s);
        }
        void count()
        {
            const qint64 now = hourOf(SetClock().now());
            const KeyId checkout = catalogue.keys.named(u"checkout"_s).id;
            usage.add({checkout, now, Outcome::Valid, 9'000});
            usage.add({checkout, now - 24, Outcome::RateLimited, 500});
            usage.add({catalogue.keys.named(u"indexer"_s).id, now - 48, Outcome::Valid, 400});
            usage.add({KeyId(), now - 48, Outcome::Unknown, 100});
            usage.add({checkout, now - 31 * 24, Outcome::Valid, 8'000});
        }
        template <typename T>
        [[nodiscard]] T* find(const QString& name)
        {
            return console->window().findChild<T*>(name);
        }
        [[nodiscard]] QString figure(const QString& name)
        {
            const auto* card = find<FigureCard>(name);
            return card ? card->figure() : QString();
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC"); // the steps of a day are those of the place
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"keywright-test"_s);
        QCoreApplication::setApplicationName(u"usage"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_appearance = std::make_unique<Appearance>(*qApp);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void withoutAGateThePageTeachesHowToStartOne()
    {
        Open open;
        open.start(*m_appearance, m_clipboard);
        auto* copy = GuiHand::awaited<QPushButton>(u"usageCopyCommand"_s);
        QVERIFY(copy);
        QTest::mouseClick(copy, Qt::LeftButton);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                     u"keywright-gate --catalogue '/tmp/catalogue.db' --listen 127.0.0.1:9191 serve"_s);
        QTest::mouseClick(GuiHand::awaited<QPushButton>(u"usageHelp"_s), Qt::LeftButton);
        QVERIFY(GuiHand::awaited<QWidget>(u"helpDialog"_s));
    }

    void thePageIsMadeWhenItIsOpened()
    {
        Open open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        QVERIFY(open.find<QWidget>(u"usagePage"_s));
        Open other;
        other.console = std::make_unique<Console>(
            Console::Parts{other.catalogue.lanes(), other.catalogue.clock, *m_appearance, other.acts, m_clipboard, {}});
        other.console->show();
        QVERIFY(!other.find<QWidget>(u"usagePage"_s));
    }

    void theFiguresAndChartsTellWhatWasCounted()
    {
        Open open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        QCOMPARE(open.figure(u"usageRefused"_s), u"6.00 %"_s);
        QCOMPARE(open.figure(u"usageUsed"_s), u"2"_s);
        const auto* chart = open.find<StepChart>(u"usageTimeChart"_s);
        QCOMPARE(chart->content().hints.size(), 30);
        QCOMPARE(chart->content().bars.size(), 3); // let through, over a limit, no such key
        QCOMPARE(chart->content().bars.first().values.last(), 9'000.0);
        QCOMPARE(chart->content().bars.at(1).values.at(28), 500.0);
        QVERIFY(chart->content().line.isEmpty()); // the 30 days before were not counted whole
        QCOMPARE(open.find<StepChart>(u"usageRateChart"_s)->content().line.at(28), std::optional(100.0));
        QVERIFY(!open.find<StepChart>(u"usageRateChart"_s)->content().line.at(0));
        // Another time, compared.
        QTest::mouseClick(open.find<Chip>(u"usage7Days"_s), Qt::LeftButton);
        QTRY_COMPARE(chart->content().hints.size(), 27); // six days of four steps, and three until noon
        QTRY_COMPARE(chart->content().line.size(), 27);
        QTest::mouseClick(open.find<Chip>(u"usageCompare"_s), Qt::LeftButton);
        QTRY_VERIFY(chart->content().line.isEmpty());
    }

    void aBarLeadsToItsKeys()
    {
        Open open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        auto* line = GuiHand::awaited<BarLine>(u"usageKeys_checkout"_s);
        QVERIFY(line);
        QVERIFY(!GuiHand::awaited<BarLine>(u"usageKeys_No known key"_s)->isEnabled());
        open.find<QAbstractButton>(u"usageKeys_checkout_keys"_s)->click();
        QCOMPARE(open.console->window().currentPage(), u"keys"_s);
        QTRY_COMPARE(open.find<QAbstractItemView>(u"keyTable"_s)->model()->rowCount(), 1);
        open.console->window().openPage(u"usage"_s);
        open.find<QAbstractButton>(u"usageOwners_Search_keys"_s)->click();
        QCOMPARE(open.find<QLineEdit>(u"keySearch"_s)->text(), u"owner:Search"_s);
    }

    void anOwnerNarrowsEverything()
    {
        Open open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        QTRY_VERIFY(open.find<QAbstractItemView>(u"keyTable"_s)); // the console has begun: what it builds closes menus
        QTest::mouseClick(open.find<Chip>(u"usage_owner"_s), Qt::LeftButton);
        auto* menu = GuiHand::awaited<QMenu>(u"usageMenu"_s);
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == u"Search"_s)
                action->trigger();
        menu->close();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"400"_s);
        QCOMPARE(open.find<Chip>(u"usage_owner"_s)->text(), u"Search"_s);
        Q_EMIT open.find<Chip>(u"usage_owner"_s)->removeAsked();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
    }

    void aClickOnAStepLooksIntoIt()
    {
        Open open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        auto* chart = open.find<StepChart>(u"usageTimeChart"_s);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        const QRectF plot = chart->chart()->plotArea();
        const QPoint last = chart->mapFromScene(QPointF(plot.right() - plot.width() / 60, plot.center().y()));
        QCOMPARE(chart->stepAt(last), 29);
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, last);
        QTRY_VERIFY(chart->content().hints.size() <= 25); // the hours of today
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"9,000"_s);
        QVERIFY(open.find<Chip>(u"usageZoom"_s)->isVisible());
        QVERIFY(!open.find<Chip>(u"usage30Days"_s)->isChecked());
        Q_EMIT open.find<Chip>(u"usageZoom"_s)->removeAsked();
        QTRY_COMPARE(chart->content().hints.size(), 30);
        QVERIFY(open.find<Chip>(u"usage30Days"_s)->isChecked());
    }

    void delaysAndSourcesAreTold()
    {
        Open open;
        open.count();
        UsageSpread spread;
        spread.hour = hourOf(SetClock().now());
        spread.spread.decision.add(80'000, 98);
        spread.spread.decision.add(2'000'000, 2);
        for (std::uint64_t address = 1; address <= 3; ++address)
            spread.spread.sources.add(address * 0x9E3779B97F4A7C15ULL);
        open.usage.add(spread);
        open.start(*m_appearance, m_clipboard);
        QTRY_COMPARE(open.figure(u"usageSources"_s), u"3"_s);
        const auto* chart = open.find<StepChart>(u"usageDecisionChart"_s);
        QCOMPARE(chart->content().curves.size(), 3);
        QVERIFY(!chart->content().curves.first().values.at(28));
        const double half = chart->content().curves.first().values.at(29).value_or(0);
        QVERIFY(half > 78'000 && half < 82'000);
        QVERIFY(chart->content().curves.last().values.at(29).value_or(0) > 1'900'000);
        const QStringList cells = open.find<ChartCard>(u"usageDecisionCard"_s)->table().lines.last().cells;
        QCOMPARE(cells.at(1), u"100"_s);
        QVERIFY2(cells.at(2).endsWith(u" µs"_s) && cells.at(4).endsWith(u" ms"_s), qPrintable(cells.join(u'|')));
        // Whole requests are another thing, and of them nothing is known here.
        QVERIFY(!open.find<StepChart>(u"usageRequestChart"_s)->isVisible());
        QCOMPARE(usage_words::duration(1'240'000), u"1.2 ms"_s);
        QCOMPARE(usage_words::duration(3e9), u"3.0 s"_s);
    }

    void draggingOverStepsLooksIntoThem()
    {
        Open open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        auto* chart = open.find<StepChart>(u"usageTimeChart"_s);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        const auto at = [chart](int step) { return chart->mapFromScene(chart->placeOf(step, step + 1).center()); };
        QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, at(29));
        QTest::mouseMove(chart->viewport(), at(28));
        QTest::mouseMove(chart->viewport(), at(20)); // from right to left, too
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, at(20));
        QTRY_VERIFY(chart->content().hints.size() > 30); // ten days by six hours
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        const auto quarters = chart->content().hints.size();
        // Further in by the keyboard, and back step by step.
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(!chart->accessibleDescription().isEmpty());
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_COMPARE(chart->content().hints.size(), 24); // a day by hours
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Escape); // drops what is being chosen
        QCOMPARE(chart->content().hints.size(), 24);
        QTest::keyClick(chart, Qt::Key_Escape);
        QTRY_COMPARE(chart->content().hints.size(), quarters);
        QTest::mouseClick(open.find<Chip>(u"usageBack"_s), Qt::LeftButton);
        QTRY_COMPARE(chart->content().hints.size(), 30);
        QVERIFY(open.find<Chip>(u"usage30Days"_s)->isChecked());
    }

    void whatIsChosenInOneChartNarrowsTheOthers()
    {
        Open open;
        open.count();
        open.start(*m_appearance, m_clipboard);
        const auto* chart = open.find<StepChart>(u"usageTimeChart"_s);
        auto* line = GuiHand::awaited<BarLine>(u"usageKeys_checkout"_s);
        QVERIFY(line);
        line->click();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"9,500"_s);
        QCOMPARE(open.find<Chip>(u"usageWho"_s)->text(), u"checkout"_s);
        QTRY_COMPARE(open.find<ChartCard>(u"usageOwnerCard"_s)->table().lines.size(), 1);
        Q_EMIT open.find<Chip>(u"usageWho"_s)->removeAsked();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        // An owner is the one of the menu.
        open.find<BarLine>(u"usageOwners_Search"_s)->click();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"400"_s);
        QCOMPARE(open.find<Chip>(u"usage_owner"_s)->text(), u"Search"_s);
        Q_EMIT open.find<Chip>(u"usage_owner"_s)->removeAsked();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        // An outcome: who and when; the share refused stays what it is.
        auto* limited = open.find<QAbstractButton>(u"legend_%1"_s.arg(int(OutcomeGroup::Limited)));
        QVERIFY(limited);
        limited->click();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"500"_s);
        QCOMPARE(chart->content().bars.size(), 1);
        QCOMPARE(open.figure(u"usageRefused"_s), u"6.00 %"_s);
        QCOMPARE(open.find<ChartCard>(u"usageKeyCard"_s)->table().lines.size(), 1);
        Q_EMIT open.find<Chip>(u"usageOutcome"_s)->removeAsked();
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
        // An hour of the week: the one in which checkout was used, and the day before was refused.
        auto* week = open.find<WeekGrid>(u"usageWeek"_s);
        const QTimeZone zone = QTimeZone::systemTimeZone();
        const WeekHour now = WeekHours(zone).of(hourOf(open.catalogue.clock.now()));
        const int row = (now.day + 1) % 7; // the week begins on Sunday here
        QTest::mouseClick(week, Qt::LeftButton, {}, week->cellRect(row, now.hour).center());
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"9,000"_s);
        QCOMPARE(open.find<ChartCard>(u"usageKeyCard"_s)->table().lines.size(), 1);
        QVERIFY(open.find<Chip>(u"usageHour"_s)->isVisible());
        QTest::mouseClick(week, Qt::LeftButton, {}, week->cellRect(row, now.hour).center()); // again: everything
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
    }

    void whatIsUnusualLeadsToItsChartAndItsKey()
    {
        Open open;
        const qint64 now = hourOf(SetClock().now());
        const KeyId checkout = open.catalogue.keys.named(u"checkout"_s).id;
        for (qint64 hour = 1; hour < 24 * 35; ++hour)
            open.usage.add({checkout, now - hour, Outcome::Valid, hour == 30 ? 5'000 : 40});
        open.usage.add({open.catalogue.keys.named(u"indexer"_s).id, now - 500, Outcome::Revoked, 3});
        open.start(*m_appearance, m_clipboard);
        const auto* card = open.find<ChartCard>(u"usageUnusualCard"_s);
        QTRY_COMPARE(card->table().lines.size(), 2);
        // The gravest first, though it is older.
        QCOMPARE(card->table().lines.first().cells.at(2), u"indexer"_s);
        QCOMPARE(card->table().lines.last().cells.at(3), u"Surge"_s);
        auto* line = GuiHand::awaited<UnusualLine>(u"usageUnusual_surge_checkout"_s);
        QVERIFY(line);
        QVERIFY(line->accessibleName().contains(u"5,000 requests within 1 h, where some 40 are usual"_s));
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Return);
        const auto* chart = open.find<StepChart>(u"usageTimeChart"_s);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"5,960"_s); // 12 hours on either side
        QCOMPARE(chart->content().hints.size(), 25);
        QCOMPARE(chart->content().markedFrom, 12);
        QCOMPARE(chart->content().markedTo, 13);
        QCOMPARE(chart->content().bars.first().values.at(12), 5'000.0);
        QCOMPARE(open.find<Chip>(u"usageWho"_s)->text(), u"checkout"_s);
        QVERIFY(open.find<Chip>(u"usageZoom"_s)->isVisible());
        QCOMPARE(card->table().lines.size(), 2); // the list stays
        // Back to the time, then to everybody.
        QTest::keyClick(open.find<QWidget>(u"usagePage"_s), Qt::Key_Escape);
        QTRY_COMPARE(chart->content().hints.size(), 30);
        QVERIFY(!open.find<Chip>(u"usageBack"_s)->isVisible());
        Q_EMIT open.find<Chip>(u"usageWho"_s)->removeAsked();
        QTRY_COMPARE(open.figure(u"usageUsed"_s), u"2"_s);
        QCOMPARE(chart->content().markedTo, 0);
        QTest::mouseClick(open.find<QWidget>(u"usageUnusual_surge_checkout_key"_s), Qt::LeftButton);
        QCOMPARE(open.console->window().currentPage(), u"keys"_s);
        QTRY_COMPARE(open.find<QAbstractItemView>(u"keyTable"_s)->model()->rowCount(), 1);
    }

    void aFaultIsSaidAndCanBeTriedAgain()
    {
        Open open;
        open.count();
        open.usage.failWith(Error{ErrorKind::NewerVersion, u"schema 9"_s});
        open.start(*m_appearance, m_clipboard);
        auto* again = GuiHand::awaited<QPushButton>(u"usageAgain"_s);
        QVERIFY(again);
        open.usage.failWith({});
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(open.figure(u"usageRequests"_s), u"10 k"_s);
    }

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
        Open open;
        open.count();
        open.usage.add(
            {open.catalogue.keys.named(u"indexer"_s).id, hourOf(SetClock().now()) - 50, Outcome::Revoked, 1});
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
        QCOMPARE(cards.size(), 9);
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
        Open open;
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

    void theWeekTellsItsHours()
    {
        WeekGrid grid;
        grid.resize(500, 220);
        WeekGrid::Week week{};
        week[0][14] = 1'234; // Monday
        grid.setWeek(week);
        const auto cell = grid.cellAt(grid.cellRect(1, 14).center()); // the week begins on Sunday here
        QVERIFY(cell && *cell == std::pair(1, 14));
        QVERIFY(grid.hint(1, 14).contains(u"Monday"_s) && grid.hint(1, 14).contains(u"1,234"_s));
        QVERIFY(!grid.cellAt(QPoint(499, 219)));
        const QImage picture = grid.grab().toImage();
        QVERIFY(picture.pixelColor(grid.cellRect(1, 14).center()) != picture.pixelColor(grid.cellRect(1, 13).center()));
    }

    void axesHaveRoundNumbersAndFewLabels()
    {
        QCOMPARE(axisTicks(0), (QList<double>{0, 1}));
        QCOMPARE(axisTicks(9'700), (QList<double>{0, 5'000, 10'000}));
        QCOMPARE(axisTicks(7), (QList<double>{0, 2, 4, 6, 8}));
        for (double highest = 0.01; highest < 1e12; highest *= 1.37) {
            const QList<double> ticks = axisTicks(highest);
            QVERIFY(ticks.size() >= 3 && ticks.size() <= 6);
            QVERIFY(ticks.last() >= highest && ticks.at(ticks.size() - 2) < highest);
        }
        QCOMPARE(usage_words::compact(9'999), u"9,999"_s);
        QCOMPARE(usage_words::compact(41'800), u"41.8 k"_s);
        QCOMPARE(usage_words::compact(999'600), u"1 M"_s);
        QCOMPARE(usage_words::compact(2.5e9), u"2.5 bn"_s);
        for (const UsageSpan span :
             {UsageSpan::Day, UsageSpan::Week, UsageSpan::Month, UsageSpan::Quarter, UsageSpan::Year}) {
            const QTimeZone zone = QTimeZone::systemTimeZone();
            const UsageRange range = usageRange(span, SetClock().now(), zone);
            QList<UsagePoint> series;
            for (const UtcTime at : stepsOf(range, zone))
                series += UsagePoint{at, {}};
            QStringList labels = usage_words::axisLabels(series, range.step);
            labels.removeAll(QString());
            QVERIFY(labels.size() >= 6 && labels.size() <= 8);
        }
    }
};

QTEST_MAIN(TestUsagePage)
#include "test_usage_page.moc"
