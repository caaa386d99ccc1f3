#include "storage/keys/row_set.h"

#include <algorithm>
#include <bit>

namespace keywright {

void RowSet::add(std::uint32_t row)
{
    const std::size_t number = row >> pieceBits;
    if (m_pieces.size() <= number)
        m_pieces.resize(number + 1);
    if (!m_pieces[number])
        m_pieces[number] = std::make_unique<Piece>();
    const std::uint32_t inside = row & ((1U << pieceBits) - 1);
    (*m_pieces[number])[inside / 64] |= quint64(1) << (inside % 64);
}

bool RowSet::contains(std::uint32_t row) const
{
    const std::size_t number = row >> pieceBits;
    if (number >= m_pieces.size() || !m_pieces[number])
        return false;
    const std::uint32_t inside = row & ((1U << pieceBits) - 1);
    return ((*m_pieces[number])[inside / 64] >> (inside % 64) & 1) != 0;
}

std::size_t RowSet::count() const
{
    std::size_t counted = 0;
    for (const auto& piece : m_pieces) {
        if (!piece)
            continue;
        for (const quint64 word : *piece)
            counted += static_cast<std::size_t>(std::popcount(word));
    }
    return counted;
}

std::vector<std::uint32_t> RowSet::rows() const
{
    std::vector<std::uint32_t> rows;
    rows.reserve(count());
    for (std::size_t number = 0; number < m_pieces.size(); ++number) {
        if (!m_pieces[number])
            continue;
        for (std::size_t at = 0; at < m_pieces[number]->size(); ++at) {
            for (quint64 word = (*m_pieces[number])[at]; word != 0; word &= word - 1)
                rows.push_back(static_cast<std::uint32_t>((number << pieceBits) + at * 64 +
                                                          static_cast<std::size_t>(std::countr_zero(word))));
        }
    }
    return rows;
}

void RowSet::keepOnly(const RowSet& other)
{
    for (std::size_t number = 0; number < m_pieces.size(); ++number) {
        if (number >= other.m_pieces.size() || !other.m_pieces[number])
            m_pieces[number].reset();
        if (!m_pieces[number])
            continue;
        for (std::size_t at = 0; at < m_pieces[number]->size(); ++at)
            (*m_pieces[number])[at] &= (*other.m_pieces[number])[at];
    }
}

void RowSet::remove(const RowSet& other)
{
    for (std::size_t number = 0; number < std::min(m_pieces.size(), other.m_pieces.size()); ++number) {
        if (!m_pieces[number] || !other.m_pieces[number])
            continue;
        for (std::size_t at = 0; at < m_pieces[number]->size(); ++at)
            (*m_pieces[number])[at] &= ~(*other.m_pieces[number])[at];
    }
}

QString rowsJson(std::span<const std::uint32_t> rows)
{
    QByteArray text("[");
    for (const std::uint32_t row : rows) {
        if (text.size() > 1)
            text += ',';
        text += QByteArray::number(row);
    }
    return QString::fromLatin1(text + ']');
}

} // namespace keywright
