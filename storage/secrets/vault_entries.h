// The content of a vault: entries by name, in the order of their names' bytes. Values are borrowed: the buffer that
// they were parsed from, or the secrets that were set, must outlive this. One thread.
#pragma once

#include "storage/core/wiped_bytes.h"

#include <QByteArray>

#include <map>
#include <optional>

namespace keywright {

class VaultEntries {
public:
    static Result<VaultEntries> parse(std::span<const std::byte> content); // Damaged

    [[nodiscard]] std::optional<std::span<const std::byte>> find(const QString& name) const;
    Result<void> set(const QString& name, std::span<const std::byte> value); // InvalidInput, SecretTooLong
    void remove(const QString& name);
    [[nodiscard]] bool isChanged() const { return m_changed; }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] WipedBytes serialise() const;

private:
    std::map<QByteArray, std::span<const std::byte>> m_entries;
    bool m_changed = false;
};

} // namespace keywright
