// Identity of a key: a UUIDv7 (RFC 9562), shown as "key_" and 32 hex digits. Never the secret.
#pragma once

#include "model/core/random.h"
#include "model/core/time.h"

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <optional>
#include <string>
#include <string_view>

namespace keywright {

class KeyId {
public:
    KeyId() = default;
    static Result<KeyId> generate(UtcTime now, Random& random);
    static std::optional<KeyId> parse(const QString& text);         // with or without "key_", dashes allowed
    static std::optional<KeyId> parseStored(std::string_view text); // only what toString() writes

    [[nodiscard]] QString toString() const;      // "key_0192f3c1…", 36 characters
    void appendTo(std::string& text) const;      // the same, for what is written for every request
    [[nodiscard]] QString toShortString() const; // "key_" and eight digits, for titles
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    bool operator==(const KeyId&) const = default;
    friend size_t qHash(const KeyId& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit KeyId(const QUuid& uuid)
        : m_uuid(uuid)
    {}
    QUuid m_uuid;
};

} // namespace keywright
