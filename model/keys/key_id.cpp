#include "model/keys/key_id.h"

#include <array>

namespace keywright {

Result<KeyId> KeyId::generate(UtcTime now, Random& random)
{
    // RFC 9562 section 5.7: 48 bits of Unix milliseconds, version 7, 74 random bits around the variant.
    std::array<std::byte, 16> bytes;
    if (const Result<void> filled = random.fill(bytes); !filled)
        return filled.error();
    const auto millis = static_cast<quint64>(toMicros(now) / 1000);
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<std::size_t>(i)] = static_cast<std::byte>(millis >> (40 - 8 * i));
    bytes[6] = (bytes[6] & std::byte{0x0F}) | std::byte{0x70};
    bytes[8] = (bytes[8] & std::byte{0x3F}) | std::byte{0x80};
    return KeyId(QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16)));
}

std::optional<KeyId> KeyId::parse(const QString& text)
{
    QString digits = text.trimmed().toLower();
    if (digits.startsWith(QLatin1String("key_")))
        digits.remove(0, 4);
    digits.remove(QLatin1Char('-'));
    if (digits.size() != 32)
        return std::nullopt;
    for (const QChar c : digits) {
        if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')))
            return std::nullopt;
    }
    const QUuid uuid = QUuid::fromRfc4122(QByteArray::fromHex(digits.toLatin1()));
    return uuid.isNull() ? std::nullopt : std::optional(KeyId(uuid));
}

QString KeyId::toString() const
{
    return QStringLiteral("key_") + QString::fromLatin1(m_uuid.toRfc4122().toHex());
}

QString KeyId::toShortString() const
{
    return toString().left(12);
}

} // namespace keywright
