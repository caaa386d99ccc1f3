#include "storage/secrets/vault_entries.h"

#include <QtEndian>

namespace keywright {
namespace {

constexpr qsizetype longestName = 0xFFFF;
constexpr std::size_t longestValue = std::size_t(1) << 20;

// Reads big-endian numbers and runs of bytes; every read after a failed one fails too.
class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes)
        : m_rest(bytes)
    {}
    template <typename Number>
    Number number()
    {
        const auto bytes = take(sizeof(Number));
        return bytes.size() == sizeof(Number) ? qFromBigEndian<Number>(bytes.data()) : Number(0);
    }
    std::span<const std::byte> take(std::size_t size)
    {
        m_good = m_good && size <= m_rest.size();
        if (!m_good)
            return {};
        const auto taken = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return taken;
    }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::span<const std::byte> m_rest;
    bool m_good = true;
};

template <typename Number>
void append(WipedBytes& bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(std::as_bytes(std::span(&big, 1)));
}

} // namespace

Result<VaultEntries> VaultEntries::parse(std::span<const std::byte> content)
{
    VaultEntries entries;
    Reader reader(content);
    const auto count = reader.number<quint32>();
    for (quint32 i = 0; i < count && reader.good(); ++i) {
        const auto name = reader.take(reader.number<quint16>());
        const auto value = reader.take(reader.number<quint32>());
        entries.m_entries.emplace(
            QByteArray(reinterpret_cast<const char*>(name.data()), static_cast<qsizetype>(name.size())), value);
    }
    // Authenticated before it came here: what does not fit was written by a defect, not by an attacker.
    if (!reader.good() || !reader.atEnd() || entries.m_entries.size() != count)
        return Error{ErrorKind::Damaged, QStringLiteral("its list of entries can't be read")};
    return entries;
}

std::optional<std::span<const std::byte>> VaultEntries::find(const QString& name) const
{
    const auto found = m_entries.find(name.toUtf8());
    if (found == m_entries.end())
        return std::nullopt;
    return found->second;
}

Result<void> VaultEntries::set(const QString& name, std::span<const std::byte> value)
{
    QByteArray key = name.toUtf8();
    if (key.isEmpty() || key.size() > longestName)
        return Error{ErrorKind::InvalidInput, QStringLiteral("entry name: 1 to 65535 bytes")};
    if (value.size() > longestValue)
        return Error{ErrorKind::SecretTooLong, QStringLiteral("%1 bytes").arg(value.size())};
    m_entries.insert_or_assign(std::move(key), value);
    m_changed = true;
    return {};
}

void VaultEntries::remove(const QString& name)
{
    m_changed |= m_entries.erase(name.toUtf8()) > 0;
}

WipedBytes VaultEntries::serialise() const
{
    WipedBytes content;
    append(content, static_cast<quint32>(m_entries.size()));
    for (const auto& [name, value] : m_entries) {
        append(content, static_cast<quint16>(name.size()));
        content.append(std::as_bytes(std::span(name.constData(), static_cast<std::size_t>(name.size()))));
        append(content, static_cast<quint32>(value.size()));
        content.append(value);
    }
    return content;
}

} // namespace keywright
