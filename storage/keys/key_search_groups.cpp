// An order cut into groups: the sort's order is read as ever, one look along the index of the group's column tells who
// belongs where, and the rows are dealt out. What a group has inside keeps its order.
#include "storage/core/row_stream.h"
#include "storage/keys/key_search.h"

#include <algorithm>

namespace keywright {
namespace {

constexpr std::uint32_t noGroup = 0;
constexpr std::size_t fewRows = 20'000; // looked up one by one sooner than the index is read to its end
constexpr qsizetype namedGroups = 20'000;

QString columnOf(KeyColumn by)
{
    switch (by) {
    case KeyColumn::Owner:
        return QStringLiteral("owner_key");
    case KeyColumn::System:
        return QStringLiteral("system");
    default:
        return QStringLiteral("environment");
    }
}

} // namespace

Result<GroupedOrder> KeySearch::grouped(const KeySort& sort, KeyColumn by)
{
    const Result<std::vector<std::uint32_t>> ordered = order(sort);
    if (!ordered)
        return ordered.error();
    if (ordered->empty())
        return GroupedOrder();
    const bool few = ordered->size() < fewRows;
    const QString select = QStringLiteral("SELECT row, %1 FROM keys %2 ORDER BY %1")
                               .arg(columnOf(by), few ? QStringLiteral("WHERE ") + amongRows
                                                      : QStringLiteral("INDEXED BY ") + QLatin1String(orderIndex(by)));
    // By row: 4 bytes for each that the catalogue ever had. 0: not asked for.
    std::vector<std::uint32_t> groupOf(*std::max_element(ordered->begin(), ordered->end()) + std::size_t(1), noGroup);
    QStringList values;
    std::string last;
    RowStream stream(m_database, select, few ? QVariantList{rowsJson(*ordered)} : QVariantList());
    while (stream.next()) {
        const std::string_view value = stream.bytes(1);
        if (values.isEmpty() || value != last) {
            last = value;
            values += QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        }
        const auto row = static_cast<std::size_t>(stream.number(0));
        if (row < groupOf.size())
            groupOf[row] = static_cast<std::uint32_t>(values.size());
    }
    if (stream.failed())
        return stream.error();
    Result<GroupedOrder> grouped = intoGroups(*ordered, groupOf, values, sort.column == by && sort.descending);
    if (!grouped || by != KeyColumn::Owner || grouped->groups.size() > namedGroups)
        return grouped;
    qint64 first = 0; // owners are compared folded, and shown as they are written
    for (KeyGroup& group : grouped->groups) {
        const Result<QString> owner = ownerOf(grouped->order[static_cast<std::size_t>(first)]);
        if (!owner)
            return owner.error();
        group.value = *owner;
        first += group.count;
    }
    return grouped;
}

Result<GroupedOrder> KeySearch::intoGroups(const std::vector<std::uint32_t>& ordered,
                                           const std::vector<std::uint32_t>& groupOf, const QStringList& values,
                                           bool backwards)
{
    std::vector<std::size_t> counts(static_cast<std::size_t>(values.size()) + 1, 0);
    for (const std::uint32_t row : ordered)
        ++counts[groupOf[row]];
    Q_ASSERT(counts[noGroup] == 0); // one state of the catalogue was read
    GroupedOrder grouped;
    std::vector<std::size_t> next(counts.size(), 0);
    std::size_t from = 0;
    for (std::size_t i = 1; i < counts.size(); ++i) {
        const std::size_t group = backwards ? counts.size() - i : i;
        next[group] = from;
        from += counts[group];
        if (counts[group] > 0)
            grouped.groups += {values.at(static_cast<qsizetype>(group) - 1), static_cast<qint64>(counts[group])};
    }
    grouped.order.resize(from);
    for (const std::uint32_t row : ordered)
        if (groupOf[row] != noGroup)
            grouped.order[next[groupOf[row]]++] = row;
    return grouped;
}

Result<QString> KeySearch::ownerOf(std::uint32_t row)
{
    RowStream stream(m_database, QStringLiteral("SELECT owner FROM keys WHERE row = ?"),
                     {QVariant::fromValue<qint64>(row)});
    const QString owner = stream.next() ? stream.text(0) : QString();
    return stream.failed() ? Result<QString>(stream.error()) : Result<QString>(owner);
}

} // namespace keywright
