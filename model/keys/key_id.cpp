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

std::optional<KeyId> KeyId::parseStored(std::string_view text)
{
    if (text.size() != 36 || text.substr(0, 4) != "key_")
        return std::nullopt;
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < 32; ++i) {
        const char c = text[4 + i];
        const bool digit = c >= '0' && c <= '9';
        if (!digit && (c < 'a' || c > 'f'))
            return std::nullopt;
        const int value = digit ? c - '0' : c - 'a' + 10;
        bytes[i / 2] = static_cast<std::uint8_t>(bytes[i / 2] << 4 | value);
    }
    const QUuid uuid = QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16));
    return uuid.isNull() ? std::nullopt : std::optional(KeyId(uuid));
}

void KeyId::appendTo(std::string& text) const
{
    static constexpr char digits[] = "0123456789abcdef";
    text += "key_";
    const auto put = [&text](std::uint32_t value, int nibbles) {
        for (int shift = (nibbles - 1) * 4; shift >= 0; shift -= 4)
            text += digits[value >> shift & 0xF];
    };
    put(m_uuid.data1, 8);
    put(m_uuid.data2, 4);
    put(m_uuid.data3, 4);
    for (const unsigned char byte : m_uuid.data4)
        put(byte, 2);
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
