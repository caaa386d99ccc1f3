// One question to the catalogue: which keys does the filter find, and in which order? However large the catalogue and
// however the filter lies to the order, one of three ways is short:
//   - a term that finds few keys: these are looked up, asked for the rest, and sorted;
//   - a filter that finds many: the order's index is walked, key by key, until the screen is full;
//   - else each term's rows are collected from its own index, and the order's index tells their order. No key is looked
//     at but those shown.
// Which one it is shows when it is tried: the first two are left where they take too long. All of it reads one state of
// the catalogue. On the database's lane.
#pragma once

#include "model/keys/key_store.h"
#include "storage/core/interruptible.h"
#include "storage/core/read_snapshot.h"
#include "storage/keys/key_filter_sql.h"
#include "storage/keys/row_set.h"

namespace keywright {

class KeySearch {
public:
    // How far each way is tried.
    struct Effort {
        int fewAtOnce = 2'000;       // keys that are looked up and sorted before anybody notices
        int few = 20'000;            // still faster looked up than found along an order
        int walkThousandSteps = 400; // for a few thousand keys, each somewhere else in the file; 0: not walked
        std::chrono::milliseconds walkTime{60};
        int fewValues = 1'000; // of a column like the environment
        int fewToCount = 250;  // where nothing is sorted, sets are sooner worth their while
    };
    KeySearch(Database& database, const KeyFilter& filter, UtcTime now, const StopFlag& stop = {})
        : KeySearch(database, filter, now, stop, Effort())
    {}
    KeySearch(Database& database, const KeyFilter& filter, UtcTime now, const StopFlag& stop, const Effort& effort);

    Result<QList<KeyRow>> firstRows(const KeySort& sort, int limit);
    Result<std::vector<std::uint32_t>> order(const KeySort& sort);   // whole
    Result<GroupedOrder> grouped(const KeySort& sort, KeyColumn by); // whole
    Result<qint64> count();

private:
    // What the filter finds: either few candidates, to be asked for the `rest` of the filter, or sets.
    struct Found {
        bool few = false;
        std::vector<std::uint32_t> candidates;
        KeyFilter rest;
        std::optional<RowSet> among; // none: all keys
        RowSet without;

        [[nodiscard]] bool has(std::uint32_t row) const
        {
            return (!among || among->contains(row)) && !without.contains(row);
        }
    };
    using Each = std::function<bool(std::uint32_t)>; // false: no more

    Result<void> each(const QString& select, const QVariantList& values, const Each& each);
    Result<bool> isVaried(FilterTerm::Field field);
    Result<std::optional<KeyFilterSql>> seek(const FilterTerm& term);
    Result<std::optional<Found>> fewOf(int most, bool words);
    Result<Found> find(int few);
    [[nodiscard]] static bool becomesFew(Found& found, int few);
    Result<void> keepTerm(const FilterTerm& term, const KeyFilterSql& sql, Found& found);
    Result<void> scan(const QList<FilterTerm>& terms, Found& found);
    [[nodiscard]] KeyFilter without(const FilterTerm& term) const;
    Result<int> stepsForScan();
    [[nodiscard]] bool hasWord() const;
    Result<GroupedOrder> intoGroups(const std::vector<std::uint32_t>& ordered,
                                    const std::vector<std::uint32_t>& groupOf, const QStringList& values,
                                    bool backwards);
    Result<QString> ownerOf(std::uint32_t row);
    Result<qint64> numberOf(Found found);
    Result<qint64> number(const QString& select, const QVariantList& values);

    Result<QList<KeyRow>> select(const QString& from, const KeyFilterSql& sql, const QString& order, int limit);
    Result<QList<KeyRow>> walk(const KeySort& sort, int limit);
    Result<QList<KeyRow>> walkStatus(const KeySort& sort, int limit);
    Result<std::vector<std::uint32_t>> inOrder(const Found& found, const KeySort& sort, std::size_t limit);
    Result<std::vector<std::uint32_t>> inStatusOrder(const Found& found, bool descending, std::size_t limit);
    Result<QList<KeyRow>> firstOf(const Found& found, const KeySort& sort, int limit);

    Database& m_database;
    const KeyFilter m_filter;
    const UtcTime m_now;
    const Effort m_effort;
    ReadSnapshot m_snapshot;
    Interruptible m_interruptible; // ends before the snapshot does, whose end must not be interrupted
};

} // namespace keywright
