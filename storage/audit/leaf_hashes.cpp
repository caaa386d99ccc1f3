#include "storage/audit/leaf_hashes.h"

#include "storage/core/row_stream.h"
#include "storage/core/statement.h"

#include <cstring>

namespace keywright {
namespace {

std::optional<Hash> hashOf(const char* bytes, std::size_t size)
{
    Hash hash;
    if (size != hash.size())
        return std::nullopt;
    std::memcpy(hash.data(), bytes, hash.size());
    return hash;
}

} // namespace

LeafHashes::LeafHashes(Database& database, Wanted wanted)
    : m_database(database)
{
    if (wanted == Wanted::Few)
        return;
    m_along = std::make_unique<RowStream>(
        database, QStringLiteral("SELECT idx, hash FROM audit_nodes WHERE level = 0 ORDER BY idx"));
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
    return hashOf(bytes.data(), bytes.size());
}

std::optional<Hash> LeafHashes::lookedUp(quint64 seq)
{
    Statement query(m_database, "SELECT hash FROM audit_nodes WHERE level = 0 AND idx = ?");
    const Result<bool> found = query.bind(1, static_cast<qint64>(seq)).step();
    if (!found)
        m_error = found.error();
    if (!found || !*found)
        return std::nullopt;
    const QByteArrayView bytes = query.bytes(0);
    return hashOf(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

} // namespace keywright
