#include "model/gate/key_table.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace keywright::gate {
namespace {

constexpr std::uint32_t freeSlot = ~std::uint32_t(0);

// A fingerprint is an HMAC: any eight bytes of it are as good as a hash of it.
std::size_t hashOf(const Fingerprint& fingerprint)
{
    std::uint64_t hash;
    std::memcpy(&hash, fingerprint.bytes.data(), sizeof hash);
    return static_cast<std::size_t>(hash);
}

std::optional<UtcTime> momentOf(qint64 micros)
{
    return micros == 0 ? std::nullopt : std::optional(fromMicros(micros));
}

// Printable ASCII as it is; the rest, and "%", as its UTF-8 in percent escapes (RFC 3986).
std::string headerText(std::string_view utf8)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7F && c != '%')
            text += c;
        else
            text += {'%', digits[byte >> 4], digits[byte & 0xF]};
    }
    return text;
}

} // namespace

PreparedKey Found::prepared() const
{
    return {key->status,
            momentOf(key->expiresAt),
            version->number,
            version->state,
            momentOf(version->notBefore),
            momentOf(version->notAfter),
            &key->access->access,
            key->honeytoken};
}

const std::string* SharedParts::owner(std::string_view utf8)
{
    const auto known = m_owners.find(utf8);
    if (known != m_owners.end())
        return known->second.get();
    return m_owners.emplace(utf8, std::make_unique<std::string>(headerText(utf8))).first->second.get();
}

const SharedAccess* SharedParts::access(const std::string& raw) const
{
    const auto known = m_accesses.find(raw);
    return known == m_accesses.end() ? nullptr : known->second.get();
}

const SharedAccess* SharedParts::addAccess(const std::string& raw, SharedAccess access)
{
    return m_accesses.emplace(raw, std::make_unique<SharedAccess>(std::move(access))).first->second.get();
}

void KeyTable::reserve(std::size_t keys, std::size_t versions)
{
    m_keys.reserve(keys);
    m_versions.reserve(versions);
}

void KeyTable::add(const TableKey& key)
{
    m_keys.push_back(key);
}

void KeyTable::add(TableVersion version)
{
    version.key = static_cast<std::uint32_t>(m_keys.size() - 1);
    m_versions.push_back(version);
}

void KeyTable::addGone(const Fingerprint& fingerprint)
{
    TableVersion version;
    version.fingerprint = fingerprint;
    version.key = freeSlot;
    version.gone = true;
    m_versions.push_back(version);
}

void KeyTable::finish()
{
    m_slots.assign(std::bit_ceil(m_versions.size() + m_versions.size() / 2 + 1), freeSlot);
    const std::size_t mask = m_slots.size() - 1;
    for (std::uint32_t i = 0; i < m_versions.size(); ++i) {
        std::size_t at = hashOf(m_versions[i].fingerprint) & mask;
        while (m_slots[at] != freeSlot)
            at = (at + 1) & mask;
        m_slots[at] = i;
    }
}

const TableVersion* KeyTable::find(const Fingerprint& fingerprint) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hashOf(fingerprint) & mask; m_slots[at] != freeSlot; at = (at + 1) & mask) {
        const TableVersion& version = m_versions[m_slots[at]];
        if (version.fingerprint.equals(fingerprint))
            return &version;
    }
    return nullptr;
}

std::span<const TableVersion> KeyTable::versionsOf(qint64 row) const
{
    const auto key = std::lower_bound(m_keys.begin(), m_keys.end(), row,
                                      [](const TableKey& k, qint64 wanted) { return k.row < wanted; });
    if (key == m_keys.end() || key->row != row)
        return {};
    const auto index = static_cast<std::uint32_t>(key - m_keys.begin());
    const auto [first, last] = std::equal_range(
        m_versions.begin(), m_versions.end(), TableVersion{{}, 0, 0, index, 0, VersionState::Pending, false},
        [](const TableVersion& a, const TableVersion& b) { return a.key < b.key; });
    return {first, last};
}

std::size_t KeyTable::bytes() const
{
    return m_keys.capacity() * sizeof(TableKey) + m_versions.capacity() * sizeof(TableVersion) +
           m_slots.capacity() * sizeof(std::uint32_t);
}

Found KeySnapshot::find(const Fingerprint& fingerprint) const
{
    if (const TableVersion* changed = changes->find(fingerprint))
        return changed->gone ? Found() : Found{&changes->keyOf(*changed), changed};
    const TableVersion* version = base->find(fingerprint);
    return version ? Found{&base->keyOf(*version), version} : Found();
}

} // namespace keywright::gate
