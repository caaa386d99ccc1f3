#include "model/secrets/secret_format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <set>
#include <vector>

namespace keywright {
namespace {

constexpr char base62[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
// Printable ASCII that survives headers, shells' double quotes and .env files: no space, quotes, backslash, $, `, #.
constexpr char special[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!%&()*+,-./:;<=>?@[]^_{|}~";
constexpr char hex[] = "0123456789abcdef";
constexpr int bodyDigits = 43;    // of 32 bytes in base62
constexpr int checksumLength = 6; // of a CRC-32 in base62
constexpr int shortest = 16;
constexpr int longest = 255;
constexpr double enoughBits = 128;

std::string_view alphabetOf(SecretForm form)
{
    switch (form) {
    case SecretForm::Special:
        return special;
    case SecretForm::Hex:
    case SecretForm::Uuid:
        return hex;
    case SecretForm::Keywright:
    case SecretForm::Base62:
        break;
    }
    return base62;
}

quint32 crc32(std::span<const std::byte> bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> values{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            values[i] = value;
        }
        return values;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const std::byte byte : bytes)
        crc = table[(crc ^ static_cast<quint32>(byte)) & 0xFF] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFU;
}

std::span<const std::byte> bytesOf(const QByteArray& text)
{
    return std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
}

// `length` characters of `alphabet`, each equally likely: bytes beyond the largest multiple are thrown away.
Result<QByteArray> draw(std::string_view alphabet, int length, Random& random)
{
    const auto limit = static_cast<unsigned>(256 / alphabet.size() * alphabet.size());
    QByteArray text;
    text.reserve(length + 4); // a UUID's dashes too: no reallocation leaves half a secret behind
    std::array<std::byte, 64> pool;
    while (text.size() < length) {
        if (const Result<void> filled = random.fill(pool); !filled) {
            wipe(text);
            return filled.error();
        }
        for (const std::byte byte : pool) {
            const auto value = static_cast<unsigned>(byte);
            if (value < limit && text.size() < length)
                text += alphabet[value % alphabet.size()];
        }
    }
    wipe(pool);
    return text;
}

// A 256-bit number in base62: repeated division of the big-endian bytes.
QByteArray toBase62(std::array<std::byte, 32> number)
{
    QByteArray digits(bodyDigits, '0');
    for (int at = bodyDigits - 1; at >= 0; --at) {
        unsigned rest = 0;
        for (std::byte& byte : number) {
            const unsigned part = rest * 256 + static_cast<unsigned>(byte);
            byte = static_cast<std::byte>(part / 62);
            rest = part % 62;
        }
        digits[at] = base62[rest];
    }
    return digits;
}

Result<QByteArray> drawKeywright(const QString& prefix, const QString& environment, Random& random)
{
    std::array<std::byte, 32> number;
    if (const Result<void> filled = random.fill(number); !filled)
        return filled.error();
    QByteArray text = prefix.toLatin1() + '_' + environmentMark(environment).toLatin1() + '_';
    text.reserve(text.size() + bodyDigits + checksumLength);
    QByteArray body = toBase62(number);
    text += body;
    wipe(body);
    wipe(number);
    text += checksumDigits(bytesOf(text));
    return text;
}

Result<QByteArray> drawUuid(Random& random)
{
    Result<QByteArray> digits = draw(hex, 32, random);
    if (!digits)
        return digits;
    QByteArray& d = *digits;
    d[12] = '4'; // RFC 9562 version 4, variant 10
    const int nibble = d[16] <= '9' ? d[16] - '0' : d[16] - 'a' + 10;
    d[16] = hex[8 + nibble % 4];
    for (const int dash : {20, 16, 12, 8})
        d.insert(dash, '-');
    return digits;
}

bool isPrefix(const QString& prefix)
{
    if (prefix.isEmpty() || prefix.size() > 16 || prefix.endsWith(QLatin1Char('_')))
        return false;
    if (prefix.at(0) < u'a' || prefix.at(0) > u'z')
        return false;
    return std::all_of(prefix.begin(), prefix.end(),
                       [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

using Bytes = std::span<const std::byte>;

bool isIn(std::byte byte, char first, char last)
{
    return static_cast<char>(byte) >= first && static_cast<char>(byte) <= last;
}

bool isHexDigit(std::byte byte)
{
    return isIn(byte, '0', '9') || isIn(byte, 'a', 'f') || isIn(byte, 'A', 'F');
}

bool isUuid(Bytes bytes)
{
    if (bytes.size() != 36)
        return false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? static_cast<char>(bytes[i]) != '-' : !isHexDigit(bytes[i]))
            return false;
    }
    return true;
}

double suggestedAlphabet(Bytes bytes)
{
    const auto any = [&](auto&& is) { return std::any_of(bytes.begin(), bytes.end(), is); };
    if (std::all_of(bytes.begin(), bytes.end(), isHexDigit))
        return 16;
    const bool lower = any([](std::byte b) { return isIn(b, 'a', 'z'); });
    const bool upper = any([](std::byte b) { return isIn(b, 'A', 'Z'); });
    const bool digit = any([](std::byte b) { return isIn(b, '0', '9'); });
    const bool other = any([](std::byte b) { return !isIn(b, 'a', 'z') && !isIn(b, 'A', 'Z') && !isIn(b, '0', '9'); });
    return (lower ? 26 : 0) + (upper ? 26 : 0) + (digit ? 10 : 0) + (other ? 2 : 0); // mostly '-' and '_'
}

std::size_t distinctIn(Bytes bytes)
{
    return std::set<std::byte>(bytes.begin(), bytes.end()).size();
}

// Characters that do not merely go on with "aaaa", "abcd" or "4321": chance makes short runs, so four are needed.
std::size_t withoutRuns(Bytes bytes)
{
    std::size_t counted = 0, run = 1;
    int lastStep = 99;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int step = i > 0 ? static_cast<int>(bytes[i]) - static_cast<int>(bytes[i - 1]) : 99;
        run = step == lastStep && step >= -1 && step <= 1 ? run + 1 : 1;
        lastStep = step;
        counted += run < 3; // the third equal step is the fourth character of a run
    }
    return counted;
}

// The length after which the text repeats itself, its own length when it does not.
std::size_t periodOf(Bytes bytes)
{
    for (std::size_t period = 1; period <= bytes.size() / 2; ++period) {
        if (std::equal(bytes.begin() + static_cast<std::ptrdiff_t>(period), bytes.end(), bytes.begin()))
            return period;
    }
    return bytes.size();
}

QString regexBody()
{
    return QStringLiteral("_[a-z0-9]{1,8}_[0-9A-Za-z]{49}");
}

} // namespace

double entropyBits(const SecretFormat& format)
{
    switch (format.form) {
    case SecretForm::Keywright:
        return 256;
    case SecretForm::Uuid:
        return 122;
    case SecretForm::Base62:
    case SecretForm::Special:
    case SecretForm::Hex:
        break;
    }
    return format.length * std::log2(static_cast<double>(alphabetOf(format.form).size()));
}

Result<void> checkFormat(const SecretFormat& format)
{
    if (format.form == SecretForm::Keywright && !isPrefix(format.prefix))
        return Error{
            ErrorKind::InvalidInput,
            QStringLiteral("prefix: 1 to 16 of a-z, 0-9 and _, beginning with a letter and not ending with _")};
    const bool counted =
        format.form == SecretForm::Base62 || format.form == SecretForm::Special || format.form == SecretForm::Hex;
    if (counted && (format.length < shortest || format.length > longest))
        return Error{ErrorKind::InvalidInput, QStringLiteral("length: 16 to 255 characters")};
    const double bits = entropyBits(format);
    if (bits < enoughBits)
        return Error{ErrorKind::WeakSecret, QStringLiteral("%1 bits").arg(std::floor(bits))};
    return {};
}

QString environmentMark(const QString& environment)
{
    const QString folded = environment.trimmed().toLower();
    if (folded == QLatin1String("production") || folded == QLatin1String("prod") || folded == QLatin1String("live"))
        return QStringLiteral("live");
    if (folded == QLatin1String("staging"))
        return QStringLiteral("stage");
    if (folded == QLatin1String("development"))
        return QStringLiteral("dev");
    QString mark;
    for (const QChar c : folded) {
        if (((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) && mark.size() < 8)
            mark += c;
    }
    return mark.isEmpty() ? QStringLiteral("x") : mark;
}

QString formatPreview(const SecretFormat& format, const QString& environment)
{
    if (format.form == SecretForm::Keywright)
        return QStringLiteral("%1_%2_…").arg(format.prefix, environmentMark(environment));
    return QStringLiteral("…");
}

Result<SecretPtr> generateSecret(const SecretFormat& format, const QString& environment, Random& random)
{
    if (const Result<void> usable = checkFormat(format); !usable)
        return usable.error();
    Result<QByteArray> text = format.form == SecretForm::Keywright ? drawKeywright(format.prefix, environment, random)
                              : format.form == SecretForm::Uuid    ? drawUuid(random)
                                                                : draw(alphabetOf(format.form), format.length, random);
    if (!text)
        return text.error();
    return makeSecret(std::move(*text));
}

QByteArray checksumDigits(std::span<const std::byte> head)
{
    quint32 crc = crc32(head);
    QByteArray digits(checksumLength, '0');
    for (int at = checksumLength - 1; at >= 0; --at, crc /= 62)
        digits[at] = base62[crc % 62];
    return digits;
}

bool hasValidChecksum(std::span<const std::byte> candidate)
{
    constexpr std::size_t tail = bodyDigits + checksumLength;
    if (candidate.size() < tail + 4 || candidate.size() > 16 + 1 + 8 + 1 + tail)
        return false;
    const auto at = [&](std::size_t i) { return static_cast<char>(candidate[i]); };
    const std::size_t mark = candidate.size() - tail - 1;
    if (at(mark) != '_')
        return false;
    for (std::size_t i = mark + 1; i < candidate.size(); ++i) {
        if (!std::strchr(base62, at(i)) || at(i) == '\0')
            return false;
    }
    const QByteArray digits = checksumDigits(candidate.first(candidate.size() - checksumLength));
    return std::memcmp(digits.constData(), &candidate[candidate.size() - checksumLength], checksumLength) == 0;
}

double estimateEntropyBits(const Secret& secret)
{
    const auto bytes = secret.bytes();
    if (isUuid(bytes))
        return 122;
    // The alphabet that the characters suggest, but no more than so few different ones can be of.
    const double letters = std::min(suggestedAlphabet(bytes), std::pow(static_cast<double>(distinctIn(bytes)), 2));
    const std::size_t counted = std::min(withoutRuns(bytes), periodOf(bytes));
    return static_cast<double>(counted) * std::log2(std::max(1.0, letters));
}

Result<void> checkBroughtSecret(const Secret& secret, bool issued)
{
    if (secret.size() > static_cast<std::size_t>(longest))
        return Error{ErrorKind::SecretTooLong, QStringLiteral("%1 bytes").arg(secret.size())};
    if (secret.size() < static_cast<std::size_t>(issued ? shortest : 1))
        return Error{ErrorKind::InvalidInput, secret.isEmpty() ? QStringLiteral("secret: it is empty")
                                                               : QStringLiteral("secret: shorter than 16 characters")};
    const bool printable = std::all_of(secret.bytes().begin(), secret.bytes().end(), [](std::byte b) {
        return static_cast<unsigned>(b) > 0x20 && static_cast<unsigned>(b) < 0x7F;
    });
    if (!printable)
        return Error{ErrorKind::InvalidInput,
                     QStringLiteral("secret: only printable ASCII without spaces can be sent as a key")};
    const double bits = estimateEntropyBits(secret);
    if (issued && bits < enoughBits)
        return Error{ErrorKind::WeakSecret, QStringLiteral("%1 bits").arg(std::floor(bits))};
    return {};
}

QString hintOf(const Secret& secret)
{
    const auto bytes = secret.bytes();
    const auto text = [&](std::size_t from, std::size_t count) {
        return QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()) + from, static_cast<qsizetype>(count));
    };
    // A quarter of it at most: the rest must stay unguessable from what the catalogue shows.
    const std::size_t most = bytes.size() / 4;
    const std::size_t tail = std::min<std::size_t>(4, most);
    std::size_t head = 0;
    for (std::size_t i = 0; i < bytes.size() && i + 1 <= most - tail; ++i) {
        if (static_cast<char>(bytes[i]) == '_' || static_cast<char>(bytes[i]) == '-')
            head = i + 1;
    }
    return text(0, head) + QStringLiteral("…") + text(bytes.size() - tail, tail);
}

QString gitleaksRule(const QString& prefix)
{
    return QStringLiteral("[[rules]]\n"
                          "id = \"%1-api-key\"\n"
                          "description = \"API key with the prefix %1_\"\n"
                          "regex = '''\\b%1%2\\b'''\n"
                          "keywords = [\"%1_\"]\n"
                          "entropy = 3.5\n")
        .arg(prefix, regexBody());
}

QString scannerRegex(const QString& prefix)
{
    return QStringLiteral("\\b%1%2\\b").arg(prefix, regexBody());
}

} // namespace keywright
