// How many different addresses requests came from, without keeping them: a HyperLogLog (Flajolet et al. 2007) of 2048
// registers, of which only those that are set are kept. Sketches add up to that of all addresses that went into any, in
// any order. Values; owned by one thread at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keywright {

class SourceSketch {
public:
    static constexpr double error = 0.023; // 1.04 / sqrt(2048): the standard error of large counts

    void add(std::uint64_t hash); // of SourceHash
    void add(const SourceSketch& other);
    [[nodiscard]] bool isEmpty() const { return m_marks.empty(); }
    [[nodiscard]] std::int64_t count() const; // estimated; exact or nearly so while there are few
    // How many registers `later` would raise: at least so many of its addresses are in none that this was made of.
    [[nodiscard]] int newIn(const SourceSketch& later) const;
    bool operator==(const SourceSketch&) const = default;

    // As it is stored: the marks, two bytes each (little endian); or, where that is shorter, all registers, five bits
    // each. The length tells which.
    [[nodiscard]] std::string bytes() const;
    static std::optional<SourceSketch> parse(std::string_view bytes); // none: damaged

private:
    // A register's number in the upper 11 bits and its rank, 1 to 31, in the lower 5; by number.
    std::vector<std::uint16_t> m_marks;
};

} // namespace keywright
