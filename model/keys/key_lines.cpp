#include "model/keys/key_lines.h"

#include <algorithm>
#include <utility>

namespace keywright {

void KeyLines::setBy(std::optional<KeyColumn> by)
{
    if (m_by == by)
        return;
    *this = KeyLines();
    m_by = by;
}

std::vector<std::uint32_t> KeyLines::take(GroupedOrder grouped)
{
    m_grouped = std::move(grouped);
    m_heads.clear();
    m_places.clear();
    for (const KeyGroup& group : std::as_const(m_grouped.groups)) {
        auto number = m_numbers.find(group.value);
        if (number == m_numbers.end())
            number = m_numbers.insert(group.value, static_cast<std::uint32_t>(m_numbers.size()));
        m_places.insert(*number | headBit, m_heads.size());
        m_heads += *number | headBit;
    }
    return lines();
}

std::vector<std::uint32_t> KeyLines::lines() const
{
    std::vector<std::uint32_t> lines;
    lines.reserve(m_grouped.order.size() + static_cast<std::size_t>(m_heads.size()));
    auto from = m_grouped.order.begin();
    for (qsizetype i = 0; i < m_heads.size(); ++i) {
        const KeyGroup& group = m_grouped.groups.at(i);
        lines.push_back(m_heads.at(i));
        if (!isFolded(group.value))
            lines.insert(lines.end(), from, from + group.count);
        from += group.count;
    }
    return lines;
}

const KeyGroup* KeyLines::group(std::uint32_t head) const
{
    const auto place = m_places.constFind(head);
    return place == m_places.constEnd() ? nullptr : &m_grouped.groups.at(*place);
}

void KeyLines::setFolded(const QString& value, bool folded)
{
    if (folded == m_allFolded)
        m_others.remove(value);
    else
        m_others.insert(value);
}

void KeyLines::setAllFolded(bool folded)
{
    m_allFolded = folded;
    m_others.clear();
}

std::optional<QString> KeyLines::groupOf(std::uint32_t storeRow) const
{
    const auto found = std::find(m_grouped.order.begin(), m_grouped.order.end(), storeRow);
    qint64 left = found - m_grouped.order.begin();
    for (const KeyGroup& group : m_grouped.groups) {
        if (left < group.count)
            return group.value;
        left -= group.count;
    }
    return std::nullopt;
}

QStringList KeyLines::others() const
{
    QStringList values(m_others.begin(), m_others.end());
    values.sort();
    return values.mid(0, rememberedFolds);
}

void KeyLines::restoreFolds(bool allFolded, const QStringList& others)
{
    m_allFolded = allFolded;
    m_others = QSet<QString>(others.begin(), others.end());
}

} // namespace keywright
