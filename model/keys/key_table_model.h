// The catalogue as a table, for any number of keys: holds the row ids in order (4 bytes a row) and a cache of the rows
// around what is shown; filter and order run in the store, on the front lane. First the first 200 rows, then the whole
// order. In groups (by owner, environment or system) a row is a key or the head of a group. GUI thread. Rows that are
// not here yet are placeholders (rowAt() is null) and are fetched when asked for.
#pragma once

#include "model/core/clock.h"
#include "model/core/service_thread.h"
#include "model/keys/key_lines.h"
#include "model/keys/key_store.h"
#include "model/keys/key_traffic.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <optional>
#include <vector>

namespace keywright {

class KeyTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int firstRows = 200;
    static constexpr int cachedRows = 1200;

    enum class State { Loading, Ready, Failed };

    KeyTableModel(ServiceThread& front, const Clock& clock, QObject* parent = nullptr);
    ~KeyTableModel() override;

    // Drops what is shown and asks anew.
    void setFilter(const KeyFilter& filter);
    void setSort(const KeySort& sort);
    // Asks again and changes only what differs; indexes, selection and the cache of what is seen survive.
    void refresh();

    [[nodiscard]] const KeyFilter& filter() const { return m_filter; }
    [[nodiscard]] const KeySort& sortOrder() const { return m_sort; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qint64 shownCount() const
    {
        return m_lines.by() ? m_lines.keyCount() : m_complete ? qint64(m_order.size()) : m_shownCount;
    }
    [[nodiscard]] qint64 totalCount() const { return m_totalCount; } // of live keys, whatever the filter says
    // Of all that the filter could have shown: deleted ones count where it asks for them.
    [[nodiscard]] qint64 comparedCount() const { return m_totalCount + (m_filter.includeDeleted ? m_deletedCount : 0); }
    [[nodiscard]] bool isComplete() const { return m_complete; } // the whole order is here
    [[nodiscard]] bool isCounted() const { return m_complete && (m_totalKnown || m_filter.isEmpty()); }

    [[nodiscard]] const KeyRow* rowAt(int row) const; // null: not here yet; asks for it
    [[nodiscard]] std::uint32_t storeRowAt(int row) const { return m_order.at(static_cast<std::size_t>(row)); }
    // The same of any row: a head has a number of its own, that stays.
    [[nodiscard]] std::uint32_t lineAt(int row) const { return m_order.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int rowOf(std::uint32_t storeRow) const; // -1: not in the order, or in a group that is folded up

    void setGrouping(std::optional<KeyColumn> by); // Owner, Environment, System, or none
    [[nodiscard]] std::optional<KeyColumn> grouping() const { return m_lines.by(); }
    [[nodiscard]] const KeyGroup* groupAt(int row) const; // null: the row is a key
    [[nodiscard]] QString groupTitle(const KeyGroup& group) const;
    [[nodiscard]] int headOf(int row) const;                   // the row of its group's head; -1: no groups
    [[nodiscard]] int headsBetween(int first, int last) const; // both included
    [[nodiscard]] int firstKeyRow() const;                     // -1: there is none, or all are folded away
    [[nodiscard]] bool isFolded(int row) const;
    void setFolded(int row, bool folded); // of a head
    void setAllFolded(bool folded);
    bool unfoldFor(std::uint32_t storeRow); // false: it is not folded away
    [[nodiscard]] const KeyLines& groups() const { return m_lines; }
    void restoreFolds(bool allFolded, const QStringList& others);
    // The rows that can be seen, kept current by refresh().
    void setVisibleRange(int first, int last);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] static QString columnTitle(KeyColumn column);
    [[nodiscard]] QString text(const KeyRow& row, KeyColumn column) const;
    // Whole rows of the store, in the order asked, for what leaves the screen; with their traffic where it is shown.
    void fetch(const std::vector<std::uint32_t>& storeRows, QObject* receiver,
               const std::function<void(const Result<QList<KeyRow>>&, const KeyTraffics& traffics)>& take) const;
    [[nodiscard]] QString text(const KeyRow& row, KeyColumn column, const KeyTraffics& traffics) const;

    // Whether the requests of keys are asked for at all: window by window of rows, after the rows.
    void setTrafficShown(bool shown);
    [[nodiscard]] std::optional<KeyTraffic> trafficOf(const KeyRow& row) const; // none: not here, or nothing is counted
    void refreshTraffic(); // what is shown may have been counted on

Q_SIGNALS:
    void loaded();         // the first rows of a new question are here
    void countsChanged();  // shownCount, totalCount, isComplete
    void aboutToRefresh(); // a refresh is about to change rows
    void refreshed();
    void failed(const keywright::Error& error);
    void groupingChanged();
    void foldsChanged();

private:
    static constexpr int columns = static_cast<int>(lastKeyColumn) + 1;
    struct Totals {
        qint64 live = 0;
        qint64 deleted = 0; // where the filter asks for them
    };
    struct Answer {
        std::vector<std::uint32_t> order;
        GroupedOrder grouped; // instead, where there are groups
        QList<KeyRow> rows;
        Totals totals;
    };
    static Result<Totals> readTotals(Services& services, const KeyFilter& filter, UtcTime now);
    void takeTotals(const Totals& totals);
    static Result<void> readOrder(Services& services, const KeyFilter& filter, const KeySort& sort,
                                  std::optional<KeyColumn> by, UtcTime now, const StopFlag& stop, Answer& answer);
    [[nodiscard]] StopFlag supersede();
    void loadGrouped(const StopFlag& stop);
    void takeGrouped(const Answer& answer);
    void findHeads();
    [[nodiscard]] QVariant headWords(const KeyGroup& group, int column, int role) const;
    void load();
    void loadWholeOrder();
    void startRefresh();
    void takeFirst(const QList<KeyRow>& rows);
    void takeWhole(const std::vector<std::uint32_t>& order);
    void takeRefresh(const Answer& answer);
    void replaceOrder(std::vector<std::uint32_t> order);
    void keep(const QList<KeyRow>& rows);
    void askTraffic(QList<KeyId> keys);
    void takeTraffic(const KeyTraffics& traffics);
    void tellTraffic();
    void watchTraffic();
    void want(int row) const;
    void fetchWanted();
    void fail(const Error& error);

    ServiceThread& m_front;
    const Clock& m_clock;
    KeyFilter m_filter;
    KeySort m_sort;
    State m_state = State::Loading;
    std::vector<std::uint32_t> m_order; // lines, where there are groups
    KeyLines m_lines;
    std::vector<int> m_heads;                     // where heads are, ascending
    mutable QCache<std::uint32_t, KeyRow> m_rows; // by the store's row; least recently used go first
    QCache<KeyId, KeyTraffic> m_traffic;          // as many as rows
    bool m_trafficShown = false;
    qint64 m_shownCount = 0;
    qint64 m_totalCount = 0;
    qint64 m_deletedCount = 0;
    bool m_totalKnown = false;
    bool m_complete = false;
    int m_visibleFirst = 0;
    int m_visibleLast = 0;
    quint64 m_generation = 0;                        // answers to older questions are dropped
    std::shared_ptr<std::atomic<bool>> m_superseded; // tells the store that the running question is an older one
    bool m_refreshing = false;
    bool m_refreshAgain = false;
    mutable int m_wanted = -1; // the row last asked for while it was not here
    mutable bool m_fetching = false;
    mutable QTimer m_fetchSoon;
    QTimer m_trafficAgain;
    QTimer m_wholeSoon; // who types on is not held up by the whole order of a word half typed
};

} // namespace keywright
