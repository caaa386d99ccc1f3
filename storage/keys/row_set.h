// A set of rows of the catalogue: a bit a row, in pieces, so that a file whose row numbers lie far apart takes no more
// memory than its rows do.
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace keywright {

class RowSet {
public:
    void add(std::uint32_t row);
    [[nodiscard]] bool contains(std::uint32_t row) const;
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    [[nodiscard]] std::vector<std::uint32_t> rows() const; // ascending

    void keepOnly(const RowSet& other);
    void remove(const RowSet& other);

private:
    static constexpr unsigned pieceBits = 16;
    using Piece = std::array<quint64, (1U << pieceBits) / 64>;
    std::vector<std::unique_ptr<Piece>> m_pieces; // null: none of its rows
};

inline const QString amongRows = QStringLiteral("row IN (SELECT value FROM json_each(?))");
// As an array of JSON, for what amongRows asks.
[[nodiscard]] QString rowsJson(std::span<const std::uint32_t> rows);

} // namespace keywright
