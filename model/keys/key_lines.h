// The lines of a grouped table: a head for each group, and its keys unless it is folded up. A line is a row of the
// store or, with `headBit`, the number of a group; a group keeps its number while the table lives, so that two states
// of the table can be compared line by line. A value; any thread.
#pragma once

#include "model/keys/key_store.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace keywright {

class KeyLines {
public:
    static constexpr std::uint32_t headBit = 0x80000000U;
    [[nodiscard]] static bool isHead(std::uint32_t line) { return (line & headBit) != 0; }

    void setBy(std::optional<KeyColumn> by); // forgets what was there
    [[nodiscard]] std::optional<KeyColumn> by() const { return m_by; }

    [[nodiscard]] std::vector<std::uint32_t> take(GroupedOrder grouped); // the lines of it
    [[nodiscard]] std::vector<std::uint32_t> lines() const;
    [[nodiscard]] const KeyGroup* group(std::uint32_t head) const; // null: there is none any more
    [[nodiscard]] qint64 keyCount() const { return qint64(m_grouped.order.size()); }

    [[nodiscard]] bool isFolded(const QString& value) const { return m_allFolded != m_others.contains(value); }
    void setFolded(const QString& value, bool folded);
    void setAllFolded(bool folded);
    [[nodiscard]] std::optional<QString> groupOf(std::uint32_t storeRow) const; // none: not found by the filter

    // What is folded, for the settings. At most so many exceptions are remembered.
    static constexpr int rememberedFolds = 500;
    [[nodiscard]] bool allFolded() const { return m_allFolded; }
    [[nodiscard]] QStringList others() const;
    void restoreFolds(bool allFolded, const QStringList& others);

private:
    std::optional<KeyColumn> m_by;
    GroupedOrder m_grouped;
    QList<std::uint32_t> m_heads;             // of the groups, in their order
    QHash<QString, std::uint32_t> m_numbers;  // of every value ever seen
    QHash<std::uint32_t, qsizetype> m_places; // of a head among the groups
    bool m_allFolded = false;
    QSet<QString> m_others; // those that are not as all are
};

} // namespace keywright
