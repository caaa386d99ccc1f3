// The stored leaf hashes of rows that come in ascending order. Where most rows are wanted they are read along with
// them; where few are, each is looked up. On the database's lane.
#pragma once

#include "model/audit/merkle_tree.h"
#include "storage/core/database.h"

#include <memory>
#include <optional>

namespace keywright {

class RowStream;

class LeafHashes {
public:
    enum class Wanted { Most, Few };
    LeafHashes(Database& database, Wanted wanted);
    ~LeafHashes();

    // Of row `seq`, which is higher than any asked for before. None: not stored, or no hash.
    [[nodiscard]] std::optional<Hash> of(quint64 seq);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    [[nodiscard]] std::optional<Hash> lookedUp(quint64 seq);

    Database& m_database;
    std::unique_ptr<RowStream> m_along; // null: looked up
    bool m_more = false;
    std::optional<Error> m_error;
};

} // namespace keywright
