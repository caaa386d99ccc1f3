#include "model/gate/key_table.h"

#include <algorithm>
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

} // namespace

PreparedKey Found::prepared() const
{
    return {key->status(),
            momentOf(key->expiresAt),
            version->number,
            version->state,
            momentOf(version->notBefore),
            momentOf(version->notAfter),
            access ? &access->access : nullptr,
            key->honeytoken};
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

void KeyTable::add(const TableVersion& version)
{
    Packed packed;
    packed.fingerprint = version.fingerprint;
    packed.key = version.gone ? freeSlot : static_cast<std::uint32_t>(m_keys.size() - 1);
    packed.number = static_cast<std::uint32_t>(version.number) & 0xFF'FFFF;
    packed.state = static_cast<std::uint32_t>(version.state) & 0x7F;
    packed.gone = version.gone ? 1 : 0;
    const bool ended = version.state == VersionState::Retired || version.state == VersionState::Revoked;
    if (!ended && (version.notBefore != 0 || version.notAfter != 0)) {
        packed.times = static_cast<std::uint32_t>(m_times.size());
        m_times.push_back({version.notBefore, version.notAfter});
    }
    m_versions.push_back(packed);
}

void KeyTable::addGone(const Fingerprint& fingerprint)
{
    TableVersion version;
    version.fingerprint = fingerprint;
    version.gone = true;
    add(version);
}

// Two thirds full, whatever their number: a power of two would waste up to half.
std::size_t KeyTable::slotOf(const Fingerprint& fingerprint) const
{
    return static_cast<std::size_t>((hashOf(fingerprint) & 0xFFFF'FFFF) * m_slots.size() >> 32);
}

void KeyTable::finish()
{
    m_keys.shrink_to_fit();
    m_versions.shrink_to_fit();
    m_times.shrink_to_fit();
    m_slots.assign(m_versions.size() + m_versions.size() / 2 + 1, freeSlot);
    for (std::uint32_t i = 0; i < m_versions.size(); ++i) {
        std::size_t at = slotOf(m_versions[i].fingerprint);
        while (m_slots[at] != freeSlot)
            at = at + 1 == m_slots.size() ? 0 : at + 1;
        m_slots[at] = i;
    }
}

TableVersion KeyTable::unpacked(const Packed& packed) const
{
    const Times& times = m_times[packed.times];
    return {packed.fingerprint,
            times.notBefore,
            times.notAfter,
            packed.key,
            static_cast<std::int32_t>(packed.number),
            static_cast<VersionState>(packed.state),
            packed.gone != 0};
}

std::optional<TableVersion> KeyTable::find(const Fingerprint& fingerprint) const
{
    for (std::size_t at = slotOf(fingerprint); m_slots[at] != freeSlot; at = at + 1 == m_slots.size() ? 0 : at + 1) {
        const Packed& version = m_versions[m_slots[at]];
        if (version.fingerprint.equals(fingerprint))
            return unpacked(version);
    }
    return std::nullopt;
}

std::vector<TableKey>::const_iterator KeyTable::keyAt(qint64 row) const
{
    const auto key = std::lower_bound(m_keys.begin(), m_keys.end(), row,
                                      [](const TableKey& k, qint64 wanted) { return k.row < wanted; });
    return key == m_keys.end() || key->row != row ? m_keys.end() : key;
}

bool KeyTable::contains(qint64 row) const
{
    return keyAt(row) != m_keys.end();
}

std::vector<TableVersion> KeyTable::versionsOf(qint64 row) const
{
    const auto key = keyAt(row);
    if (key == m_keys.end())
        return {};
    const auto index = static_cast<std::uint32_t>(key - m_keys.begin());
    const auto first =
        std::lower_bound(m_versions.begin(), m_versions.end(), index,
                         [](const Packed& version, std::uint32_t wanted) { return version.key < wanted; });
    std::vector<TableVersion> versions;
    for (auto version = first; version != m_versions.end() && version->key == index; ++version)
        versions.push_back(unpacked(*version));
    return versions;
}

std::size_t KeyTable::bytes() const
{
    return m_keys.capacity() * sizeof(TableKey) + m_versions.capacity() * sizeof(Packed) +
           m_times.capacity() * sizeof(Times) + m_slots.capacity() * sizeof(std::uint32_t);
}

Found KeySnapshot::find(const Fingerprint& fingerprint) const
{
    std::optional<TableVersion> version = changes->find(fingerprint);
    const KeyTable& table = version ? *changes : *base;
    if (!version)
        version = base->find(fingerprint);
    if (!version || version->gone)
        return {};
    const TableKey& key = table.keyOf(*version);
    return {&key, version, nullptr, parts ? &parts->ownerText(key.owner) : nullptr, nullptr};
}

} // namespace keywright::gate
