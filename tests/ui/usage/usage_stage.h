// The console over two keys in memory, with counts that a test gives, opened at its Usage page. GUI thread; counts are
// read on lanes.
#pragma once

#include "model/usage/usage_answer.h"
#include "tests/support/gui_hand.h"
#include "tests/support/listed_console.h"
#include "tests/support/no_usage.h"
#include "tests/support/qt_test.h"
#include "ui/look/appearance.h"
#include "ui/look/chips.h"
#include "ui/overview/bar_chart.h"
#include "ui/secrets/clipboard_guard.h"
#include "ui/usage/chart_card.h"
#include "ui/usage/figure_card.h"
#include "ui/usage/step_chart.h"
#include "ui/window/console.h"
#include "ui/window/main_window.h"

#include <QSettings>
#include <QStandardPaths>

#include <map>
#include <mutex>

namespace keywright::test {

using namespace Qt::StringLiterals;

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

class CountedUsage final : public NoUsage {
public:
    struct Count {
        KeyId key;
        qint64 hour;
        Outcome outcome;
        qint64 requests;
        QString api = {};
    };
    void add(const Count& count)
    {
        const std::lock_guard lock(m_mutex);
        m_counts.push_back(count);
    }
    void add(const UsageSpread& spread, const QString& api = {}, Outcome outcome = Outcome::Valid)
    {
        const std::lock_guard lock(m_mutex);
        m_spreads.push_back({spread, api, outcome});
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
    Result<std::vector<UsageSpread>> spread(const UsageSelection& selection, const QList<Outcome>& outcomes) override
    {
        const std::lock_guard lock(m_mutex);
        std::vector<UsageSpread> found;
        for (const auto& [one, api, outcome] : m_spreads)
            if (one.hour >= selection.fromHour && one.hour < selection.toHour &&
                (selection.apis.isEmpty() || selection.apis.contains(api)) &&
                (outcomes.isEmpty() || outcomes.contains(outcome)))
                found.push_back(one);
        return found;
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
    Result<std::vector<KeyApiUse>> byKeyAndApi(const UsageSelection& selection) override
    {
        QHash<std::pair<KeyId, QString>, OutcomeCounts> sums;
        each(selection, [&](const Count& count) {
            sums[{count.key, count.api}][std::size_t(count.outcome)] += count.requests;
        });
        std::vector<KeyApiUse> uses;
        for (auto it = sums.cbegin(); it != sums.cend(); ++it)
            uses.push_back({it.key().first, it.key().second, it.value()});
        return uses;
    }

private:
    void each(const UsageSelection& selection, const std::function<void(const Count&)>& take)
    {
        const std::lock_guard lock(m_mutex);
        for (const Count& count : m_counts)
            if (count.hour >= selection.fromHour && count.hour < selection.toHour &&
                (!selection.keys || selection.keys->contains(count.key)) &&
                (selection.apis.isEmpty() || selection.apis.contains(count.api)))
                take(count);
    }

    std::mutex m_mutex;
    std::vector<Count> m_counts;
    std::vector<std::tuple<UsageSpread, QString, Outcome>> m_spreads;
    std::optional<Error> m_error;
};

// For initTestCase() and init().
inline std::unique_ptr<Appearance> setUpUsage()
{
    qputenv("TZ", "UTC"); // the steps of a day are those of the place
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"keywright-test"_s);
    QCoreApplication::setApplicationName(QCoreApplication::applicationFilePath().section(u'/', -1)); // settings apart
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    return std::make_unique<Appearance>(*qApp);
}

struct UsageStage {
    CountedUsage usage;
    ListedCatalogue catalogue;
    NoActs acts;
    std::unique_ptr<Console> console;

    UsageStage()
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

} // namespace keywright::test
