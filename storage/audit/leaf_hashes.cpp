#include "storage/audit/leaf_hashes.h"

#include "storage/audit/tree_row.h"
#include "storage/core/row_stream.h"
#include "storage/core/statement.h"

namespace keywright {
LeafHashes::LeafHashes(Database& database, Wanted wanted)
    : m_database(database)
{
    if (wanted == Wanted::Few)
        return;
    m_along = std::make_unique<RowStream>(database, QStringLiteral("SELECT seq, hashes FROM audit_tree ORDER BY seq"));
    m_more = m_along->next();
}

LeafHashes::~LeafHashes() = default;

std::optional<Hash> LeafHashes::of(quint64 seq)
{
    if (!m_along)
        return lookedUp(seq);
    while (m_more && static_cast<quint64>(m_along->number(0)) < seq)
        m_more = m_along->next();
    if (m_along->failed())
        m_error = m_along->error();
    if (!m_more || static_cast<quint64>(m_along->number(0)) != seq)
        return std::nullopt;
    const std::string_view bytes = m_along->bytes(1);
    return hashOfLevel({bytes.data(), static_cast<qsizetype>(bytes.size())}, 0);
}

std::optional<Hash> LeafHashes::lookedUp(quint64 seq)
{
    Statement query(m_database, "SELECT hashes FROM audit_tree WHERE seq = ?");
    const Result<bool> found = query.bind(1, static_cast<qint64>(seq)).step();
    if (!found)
        m_error = found.error();
    if (!found || !*found)
        return std::nullopt;
    return hashOfLevel(query.bytes(0), 0);
}

} // namespace keywright
