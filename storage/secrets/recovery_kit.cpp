#include "storage/secrets/recovery_kit.h"

#include "storage/secrets/owner_file.h"
#include "storage/secrets/vault_entries.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <openssl/sha.h>

namespace keywright::recovery_kit {
namespace {

constexpr char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr std::size_t codeLength = 40;
constexpr std::size_t checkLength = 2;
constexpr std::size_t groupLength = 5;
constexpr qint64 largestKit = 64 * 1024;
constexpr int lineLength = 64;
const QLatin1String beginLine("-----BEGIN KEYWRIGHT RECOVERY KIT-----");
const QLatin1String endLine("-----END KEYWRIGHT RECOVERY KIT-----");

using Digits = std::array<std::byte, codeLength>;

// Ten bits of the SHA-256 of the 38 digits before.
void putCheck(Digits& code)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest;
    SHA256(reinterpret_cast<const unsigned char*>(code.data()), codeLength - checkLength, digest.data());
    code[codeLength - 2] = static_cast<std::byte>(digits[digest[0] >> 3]);
    code[codeLength - 1] = static_cast<std::byte>(digits[digest[1] >> 3]);
}

Result<SecretPtr> makeCode(Random& random)
{
    Digits code;
    if (const Result<void> filled = random.fill(code); !filled)
        return filled.error();
    for (std::byte& digit : code)
        digit = static_cast<std::byte>(digits[static_cast<unsigned>(digit) % 32]); // 32 divides 256: no bias
    putCheck(code);
    auto secret = std::make_shared<const Secret>(code);
    wipe(code);
    return SecretPtr(secret);
}

SecretPtr grouped(const Secret& code)
{
    WipedBytes text;
    for (std::size_t at = 0; at < code.size(); at += groupLength) {
        if (at > 0)
            text.append(std::as_bytes(std::span("-", 1)));
        text.append(code.bytes().subspan(at, groupLength));
    }
    return std::make_shared<const Secret>(text.bytes());
}

// '\0' for what may stand between digits, '?' for what may not.
char digitOf(char typed)
{
    if (typed >= 'a' && typed <= 'z')
        typed = static_cast<char>(typed - 'a' + 'A');
    if (typed == 'O')
        return '0';
    if (typed == 'I' || typed == 'L')
        return '1';
    if (typed == ' ' || typed == '-' || typed == '\t' || typed == '\n' || typed == '\r')
        return '\0';
    return typed != '\0' && std::strchr(digits, typed) ? typed : '?';
}

QString pepperEntry()
{
    return QStringLiteral("pepper");
}
QString auditKeyEntry()
{
    return QStringLiteral("audit-key");
}
QString catalogueEntry()
{
    return QStringLiteral("catalogue");
}

std::span<const std::byte> bytesOf(const QByteArray& text)
{
    return std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
}

QByteArray fileText(const QString& name, const Label& label, const QByteArray& box)
{
    // A name with line breaks would forge lines of the file.
    QString line = name;
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    QString text = beginLine + QStringLiteral("\nCatalogue: %1\nCatalogue-Id: %2\nCreated: %3\n"
                                              "Opens-With: the code that was shown when this kit was made\n\n")
                                   .arg(line, label.catalogueId, toIso(label.createdAt));
    const QString body = QString::fromLatin1(box.toBase64());
    for (qsizetype at = 0; at < body.size(); at += lineLength)
        text += body.mid(at, lineLength) + u'\n';
    return (text + endLine + u'\n').toUtf8();
}

struct Parsed {
    Label label;
    QByteArray box;
};

Result<Parsed> parseFile(const QString& path)
{
    const Result<QByteArray> bytes = owner_file::read(path, largestKit);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return Error{ErrorKind::Damaged, QStringLiteral("%1: the file is empty").arg(path)};
    const QString text = QString::fromUtf8(*bytes).trimmed();
    if (!text.startsWith(beginLine))
        return Error{ErrorKind::NotAVault, path};
    const Error damaged{ErrorKind::Damaged, QStringLiteral("%1: cut off or changed").arg(path)};
    if (!text.endsWith(endLine))
        return damaged;
    Parsed parsed;
    QByteArray body;
    bool inBody = false;
    const QStringList lines =
        text.mid(beginLine.size(), text.size() - beginLine.size() - endLine.size()).trimmed().split(u'\n');
    for (const QString& line : lines) {
        inBody = inBody || line.trimmed().isEmpty();
        if (inBody)
            body += line.trimmed().toLatin1();
        else if (line.startsWith(QLatin1String("Catalogue-Id:")))
            parsed.label.catalogueId = line.section(u':', 1).trimmed();
        else if (line.startsWith(QLatin1String("Created:")))
            parsed.label.createdAt = fromIso(line.section(u':', 1).trimmed()).value_or(UtcTime{});
    }
    const auto box = QByteArray::fromBase64Encoding(body, QByteArray::AbortOnBase64DecodingErrors);
    if (!box || parsed.label.catalogueId.isEmpty())
        return damaged;
    parsed.box = *box;
    return parsed;
}

Result<void> putBack(SecretStore& store, const QString& name, std::span<const std::byte> value)
{
    const Secret secret(value);
    const Result<SecretPtr> present = store.read(name);
    if (present)
        return (*present)->equals(secret) ? Result<void>() : Error{ErrorKind::AlreadyExists, name};
    if (present.error().kind != ErrorKind::SecretMissing)
        return present.error();
    return store.write(name, secret);
}

} // namespace

Result<SecretPtr> normaliseCode(const Secret& typed)
{
    const Error mistyped{ErrorKind::InvalidInput, QStringLiteral("recovery code: it has a typing error")};
    Digits code;
    const auto forget = qScopeGuard([&] { wipe(code); });
    std::size_t count = 0;
    for (const std::byte byte : typed.bytes()) {
        const char digit = digitOf(static_cast<char>(byte));
        if (digit == '\0')
            continue;
        if (digit == '?' || count == code.size())
            return mistyped;
        code[count++] = static_cast<std::byte>(digit);
    }
    Digits expected = code;
    putCheck(expected);
    const bool fits = count == code.size() && code == expected;
    auto secret = std::make_shared<const Secret>(code);
    wipe(expected);
    if (!fits)
        return mistyped;
    return SecretPtr(secret);
}

Result<SecretPtr> write(const QString& path, const QString& catalogueId, const QString& name, SecretStore& from,
                        UtcTime now, Random& random, const KeyCost& cost)
{
    if (QFileInfo::exists(path))
        return Error{ErrorKind::AlreadyExists, path};
    const Result<SecretPtr> pepper = from.read(secret_names::pepper(catalogueId));
    if (!pepper)
        return pepper.error();
    const Result<SecretPtr> auditKey = from.read(secret_names::auditKey(catalogueId));
    if (!auditKey)
        return auditKey.error();
    const Result<SecretPtr> code = makeCode(random);
    if (!code)
        return code.error();
    const Result<sealed_box::Key> key = sealed_box::makeKey(**code, cost, random);
    if (!key)
        return key.error();
    const QByteArray id = catalogueId.toUtf8();
    VaultEntries entries;
    // The id inside is the one that counts: the one outside is for people to read.
    for (const auto& [entry, value] :
         {std::pair{pepperEntry(), (*pepper)->bytes()}, std::pair{auditKeyEntry(), (*auditKey)->bytes()},
          std::pair{catalogueEntry(), bytesOf(id)}}) {
        if (const Result<void> set = entries.set(entry, value); !set)
            return set.error();
    }
    const WipedBytes content = entries.serialise();
    const Result<QByteArray> box = sealed_box::seal(sealed_box::Kind::RecoveryKit, *key, 1, content.bytes(), random);
    if (!box)
        return box.error();
    if (const Result<void> written = owner_file::replace(path, fileText(name, {catalogueId, now}, *box)); !written)
        return written.error();
    return grouped(**code);
}

Result<Label> label(const QString& path)
{
    const Result<Parsed> parsed = parseFile(path);
    if (!parsed)
        return parsed.error();
    return parsed->label;
}

Result<void> restore(const QString& path, const Secret& code, const QString& catalogueId, SecretStore& into)
{
    const Result<SecretPtr> plain = normaliseCode(code);
    if (!plain)
        return plain.error();
    const Result<Parsed> parsed = parseFile(path);
    if (!parsed)
        return parsed.error();
    const auto inFile = [&](const Error& error) {
        return Error{error.kind, error.detail.isEmpty() ? path : QStringLiteral("%1: %2").arg(path, error.detail)};
    };
    const Result<sealed_box::Header> header = sealed_box::readHeader(sealed_box::Kind::RecoveryKit, parsed->box);
    if (!header)
        return inFile(header.error());
    const Result<sealed_box::Key> key = sealed_box::deriveKey(**plain, header->cost, header->salt);
    if (!key)
        return inFile(key.error());
    const Result<WipedBytes> content = sealed_box::open(*header, *key, parsed->box);
    if (!content)
        return inFile(content.error());
    const Result<VaultEntries> entries = VaultEntries::parse(content->bytes());
    if (!entries)
        return inFile(entries.error());
    const auto id = entries->find(catalogueEntry()), pepper = entries->find(pepperEntry()),
               auditKey = entries->find(auditKeyEntry());
    if (!id || !pepper || !auditKey)
        return inFile({ErrorKind::Damaged, QStringLiteral("its list of entries can't be read")});
    const QString kitId =
        QString::fromUtf8(reinterpret_cast<const char*>(id->data()), static_cast<qsizetype>(id->size()));
    if (kitId != catalogueId)
        return Error{ErrorKind::Conflict, QStringLiteral("the kit of catalogue %1").arg(kitId)};
    if (const Result<void> back = putBack(into, secret_names::pepper(catalogueId), *pepper); !back)
        return back;
    return putBack(into, secret_names::auditKey(catalogueId), *auditKey);
}

} // namespace keywright::recovery_kit
