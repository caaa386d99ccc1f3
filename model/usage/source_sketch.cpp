#include "model/usage/source_sketch.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace keywright {
namespace {

constexpr unsigned indexBits = 11, rankBits = 5;
constexpr std::size_t registers = std::size_t(1) << indexBits;
constexpr std::uint16_t rankMask = (1 << rankBits) - 1;
constexpr std::size_t packedSize = registers * rankBits / 8;

unsigned indexOf(std::uint16_t mark)
{
    return mark >> rankBits;
}

bool isBefore(std::uint16_t a, std::uint16_t b)
{
    return indexOf(a) < indexOf(b);
}

std::string packed(const std::vector<std::uint16_t>& marks)
{
    std::string bytes(packedSize, '\0');
    for (const std::uint16_t mark : marks) {
        const std::size_t bit = indexOf(mark) * rankBits;
        const unsigned shifted = unsigned(mark & rankMask) << bit % 8;
        bytes[bit / 8] = static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) | shifted);
        if (shifted > 0xFF)
            bytes[bit / 8 + 1] = static_cast<char>(static_cast<unsigned char>(bytes[bit / 8 + 1]) | shifted >> 8);
    }
    return bytes;
}

std::vector<std::uint16_t> unpacked(std::string_view bytes)
{
    std::vector<std::uint16_t> marks;
    marks.reserve(registers);
    const auto byteAt = [&](std::size_t i) {
        return i < bytes.size() ? unsigned(static_cast<unsigned char>(bytes[i])) : 0U;
    };
    for (unsigned i = 0; i < registers; ++i) {
        const std::size_t bit = i * rankBits;
        const unsigned rank = (byteAt(bit / 8) | byteAt(bit / 8 + 1) << 8) >> bit % 8 & rankMask;
        if (rank > 0)
            marks.push_back(static_cast<std::uint16_t>(i << rankBits | rank));
    }
    return marks;
}

} // namespace

void SourceSketch::add(std::uint64_t hash)
{
    const auto index = static_cast<std::uint16_t>(hash >> (64 - indexBits));
    // Zeros before the first one of the rest, and one; with a bit put where it ends.
    const int zeros = std::countl_zero(hash << indexBits | std::uint64_t(1) << (indexBits - 1));
    const auto rank = static_cast<std::uint16_t>(std::min(zeros + 1, int(rankMask)));
    const auto mark = static_cast<std::uint16_t>(index << rankBits | rank);
    const auto place = std::lower_bound(m_marks.begin(), m_marks.end(), mark, isBefore);
    if (place == m_marks.end() || indexOf(*place) != index)
        m_marks.insert(place, mark);
    else
        *place = std::max(*place, mark);
}

void SourceSketch::add(const SourceSketch& other)
{
    if (other.m_marks.empty())
        return;
    std::vector<std::uint16_t> merged;
    merged.reserve(std::min(registers, m_marks.size() + other.m_marks.size()));
    auto own = m_marks.cbegin();
    for (const std::uint16_t mark : other.m_marks) {
        while (own != m_marks.cend() && isBefore(*own, mark))
            merged.push_back(*own++);
        merged.push_back(mark);
        if (own != m_marks.cend() && indexOf(*own) == indexOf(mark))
            merged.back() = std::max(*own++, mark);
    }
    merged.insert(merged.end(), own, m_marks.cend());
    m_marks = std::move(merged);
}

std::int64_t SourceSketch::count() const
{
    constexpr auto all = double(registers);
    const double empty = all - double(m_marks.size());
    double sum = empty;
    for (const std::uint16_t mark : m_marks)
        sum += std::ldexp(1, -int(mark & rankMask));
    const double raw = 0.7213 / (1 + 1.079 / all) * all * all / sum;
    // While many registers are empty, how many are tells more than their ranks (Flajolet et al., figure 3).
    return std::llround(raw <= 2.5 * all && empty > 0 ? all * std::log(all / empty) : raw);
}

int SourceSketch::newIn(const SourceSketch& later) const
{
    int raised = 0;
    auto own = m_marks.cbegin();
    for (const std::uint16_t mark : later.m_marks) {
        while (own != m_marks.cend() && isBefore(*own, mark))
            ++own;
        if (own == m_marks.cend() || indexOf(*own) != indexOf(mark) || *own < mark)
            ++raised;
    }
    return raised;
}

std::string SourceSketch::bytes() const
{
    if (m_marks.size() * 2 >= packedSize)
        return packed(m_marks);
    std::string bytes;
    bytes.reserve(m_marks.size() * 2);
    for (const std::uint16_t mark : m_marks)
        bytes.append({static_cast<char>(mark & 0xFF), static_cast<char>(mark >> 8)});
    return bytes;
}

std::optional<SourceSketch> SourceSketch::parse(std::string_view bytes)
{
    SourceSketch read;
    if (bytes.size() == packedSize) {
        read.m_marks = unpacked(bytes);
        return read;
    }
    if (bytes.size() > packedSize || bytes.size() % 2 != 0)
        return std::nullopt;
    read.m_marks.reserve(bytes.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const auto mark = static_cast<std::uint16_t>(static_cast<unsigned char>(bytes[i]) |
                                                     static_cast<unsigned char>(bytes[i + 1]) << 8);
        if ((mark & rankMask) == 0 || (!read.m_marks.empty() && !isBefore(read.m_marks.back(), mark)))
            return std::nullopt;
        read.m_marks.push_back(mark);
    }
    return read;
}

} // namespace keywright
