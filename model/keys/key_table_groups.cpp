// The catalogue's table in groups: the whole order comes at once, dealt out by the store; folding a group up or out is
// done here, without a question.
#include "model/core/when_done.h"
#include "model/keys/key_table_model.h"
#include "model/services.h"

#include <algorithm>

namespace keywright {

void KeyTableModel::setGrouping(std::optional<KeyColumn> by)
{
    if (m_lines.by() == by)
        return;
    m_lines.setBy(by);
    load();
    Q_EMIT groupingChanged();
}

Result<void> KeyTableModel::readOrder(Services& services, const KeyFilter& filter, const KeySort& sort,
                                      std::optional<KeyColumn> by, UtcTime now, const StopFlag& stop, Answer& answer)
{
    if (by) {
        auto grouped = services.keyStore->groupedOrder(filter, sort, *by, now, stop);
        if (!grouped)
            return grouped.error();
        answer.grouped = std::move(*grouped);
        return {};
    }
    auto order = services.keyStore->wholeOrder(filter, sort, now, stop);
    if (!order)
        return order.error();
    answer.order = std::move(*order);
    return {};
}

// The old rows stay until the new ones are here, as when there are no groups.
void KeyTableModel::loadGrouped(const StopFlag& stop)
{
    const auto job = [filter = m_filter, sort = m_sort, by = m_lines.by(), now = m_clock.now(),
                      stop](Services& services) -> Result<Answer> {
        Answer answer;
        if (const Result<void> read = readOrder(services, filter, sort, by, now, stop, answer); !read)
            return read.error();
        const std::vector<std::uint32_t>& order = answer.grouped.order;
        auto rows =
            services.keyStore->rows(std::span(order).first(std::min<std::size_t>(order.size(), firstRows)), now);
        if (!rows)
            return rows.error();
        answer.rows = std::move(*rows);
        const Result<Totals> totals = readTotals(services, filter, now);
        if (!totals)
            return totals.error();
        answer.totals = *totals;
        return answer;
    };
    whenDone(m_front.run(job), this, [this, generation = m_generation](const Result<Answer>& answer) {
        if (generation != m_generation)
            return;
        if (!answer)
            return fail(answer.error());
        takeGrouped(*answer);
    });
}

void KeyTableModel::takeGrouped(const Answer& answer)
{
    beginResetModel();
    m_order = m_lines.take(answer.grouped);
    findHeads();
    m_rows.clear();
    keep(answer.rows);
    takeTotals(answer.totals);
    m_state = State::Ready;
    m_complete = true;
    m_wanted = -1;
    endResetModel();
    Q_EMIT loaded();
    Q_EMIT countsChanged();
    if (std::exchange(m_refreshAgain, false))
        startRefresh();
}

void KeyTableModel::findHeads()
{
    m_heads.clear();
    if (!m_lines.by())
        return;
    for (std::size_t at = 0; at < m_order.size(); ++at)
        if (KeyLines::isHead(m_order[at]))
            m_heads.push_back(static_cast<int>(at));
}

const KeyGroup* KeyTableModel::groupAt(int row) const
{
    if (!m_lines.by() || row < 0 || row >= int(m_order.size()))
        return nullptr;
    const std::uint32_t line = m_order[static_cast<std::size_t>(row)];
    return KeyLines::isHead(line) ? m_lines.group(line) : nullptr;
}

int KeyTableModel::headOf(int row) const
{
    const auto after = std::upper_bound(m_heads.begin(), m_heads.end(), row);
    return after == m_heads.begin() ? -1 : *(after - 1);
}

int KeyTableModel::headsBetween(int first, int last) const
{
    return int(std::upper_bound(m_heads.begin(), m_heads.end(), last) -
               std::lower_bound(m_heads.begin(), m_heads.end(), first));
}

int KeyTableModel::firstKeyRow() const
{
    int row = 0;
    for (const int head : m_heads) {
        if (head != row)
            break;
        ++row;
    }
    return row < int(m_order.size()) ? row : -1;
}

bool KeyTableModel::isFolded(int row) const
{
    const KeyGroup* group = groupAt(row);
    return group && m_lines.isFolded(group->value);
}

void KeyTableModel::setFolded(int row, bool folded)
{
    const KeyGroup* group = groupAt(row);
    if (!group || m_lines.isFolded(group->value) == folded)
        return;
    m_lines.setFolded(group->value, folded);
    replaceOrder(m_lines.lines());
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT foldsChanged();
}

void KeyTableModel::setAllFolded(bool folded)
{
    if (!m_lines.by())
        return;
    m_lines.setAllFolded(folded);
    replaceOrder(m_lines.lines());
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, columnCount() - 1));
    Q_EMIT foldsChanged();
}

bool KeyTableModel::unfoldFor(std::uint32_t storeRow)
{
    const std::optional<QString> value = m_lines.by() ? m_lines.groupOf(storeRow) : std::nullopt;
    if (!value || !m_lines.isFolded(*value))
        return false;
    m_lines.setFolded(*value, false);
    replaceOrder(m_lines.lines());
    Q_EMIT foldsChanged();
    return true;
}

void KeyTableModel::restoreFolds(bool allFolded, const QStringList& others)
{
    m_lines.restoreFolds(allFolded, others);
    if (m_lines.by() && m_complete)
        replaceOrder(m_lines.lines());
}

// A head can be reached with the keyboard, but it is no key that could be chosen.
Qt::ItemFlags KeyTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && groupAt(index.row()) ? usual & ~Qt::ItemIsSelectable : usual;
}

} // namespace keywright
