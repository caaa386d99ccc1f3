#include "model/core/detail_words.h"

#include "model/core/joined_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace keywright {
namespace {

constexpr const char* fields[] = {
    QT_TRANSLATE_NOOP("Details", "name"),
    QT_TRANSLATE_NOOP("Details", "owner"),
    QT_TRANSLATE_NOOP("Details", "application"),
    QT_TRANSLATE_NOOP("Details", "environment"),
    QT_TRANSLATE_NOOP("Details", "service account"),
    QT_TRANSLATE_NOOP("Details", "notes"),
    QT_TRANSLATE_NOOP("Details", "reason"),
    QT_TRANSLATE_NOOP("Details", "tags"),
    QT_TRANSLATE_NOOP("Details", "scope"),
    QT_TRANSLATE_NOOP("Details", "scopes"),
    QT_TRANSLATE_NOOP("Details", "operations"),
    QT_TRANSLATE_NOOP("Details", "role"),
    QT_TRANSLATE_NOOP("Details", "roles"),
    QT_TRANSLATE_NOOP("Details", "note"),
    QT_TRANSLATE_NOOP("Details", "address"),
    QT_TRANSLATE_NOOP("Details", "referrer"),
    QT_TRANSLATE_NOOP("Details", "app"),
    QT_TRANSLATE_NOOP("Details", "method"),
    QT_TRANSLATE_NOOP("Details", "path"),
    QT_TRANSLATE_NOOP("Details", "hours"),
    QT_TRANSLATE_NOOP("Details", "restriction"),
    QT_TRANSLATE_NOOP("Details", "restrictions"),
    QT_TRANSLATE_NOOP("Details", "rate limit"),
    QT_TRANSLATE_NOOP("Details", "quota"),
    QT_TRANSLATE_NOOP("Details", "limits"),
    QT_TRANSLATE_NOOP("Details", "expires"),
    QT_TRANSLATE_NOOP("Details", "rotation"),
    QT_TRANSLATE_NOOP("Details", "overlap"),
    QT_TRANSLATE_NOOP("Details", "secret"),
    QT_TRANSLATE_NOOP("Details", "prefix"),
    QT_TRANSLATE_NOOP("Details", "length"),
    QT_TRANSLATE_NOOP("Details", "format"),
    QT_TRANSLATE_NOOP("Details", "status"),
    QT_TRANSLATE_NOOP("Details", "enabled"),
    QT_TRANSLATE_NOOP("Details", "custody"),
    QT_TRANSLATE_NOOP("Details", "mapping"),
    QT_TRANSLATE_NOOP("Details", "passphrase"),
    QT_TRANSLATE_NOOP("Details", "recovery code"),
    QT_TRANSLATE_NOOP("Details", "public key"),
    QT_TRANSLATE_NOOP("Details", "filter"),
    QT_TRANSLATE_NOOP("Details", "expect"),
    QT_TRANSLATE_NOOP("Details", "keys"),
    QT_TRANSLATE_NOOP("Details", "time"),
    QT_TRANSLATE_NOOP("Details", "OpenAPI file"),
    QT_TRANSLATE_NOOP("Details", "API"),
    QT_TRANSLATE_NOOP("Details", "title"),
    QT_TRANSLATE_NOOP("Details", "contact"),
    QT_TRANSLATE_NOOP("Details", "base URL"),
    QT_TRANSLATE_NOOP("Details", "documentation"),
    QT_TRANSLATE_NOOP("Details", "upstream"),
    QT_TRANSLATE_NOOP("Details", "gateway"),
    QT_TRANSLATE_NOOP("Details", "gate"),
    QT_TRANSLATE_NOOP("Details", "key header"),
};

// %1 stands for what was typed, %n for a number.
constexpr const char* flaws[] = {
    QT_TRANSLATE_NOOP("Details", "must not be empty"),
    QT_TRANSLATE_NOOP("Details", "a secret does not belong here: it would stay readable for good"),
    QT_TRANSLATE_N_NOOP("Details", "longer than %n characters"),
    QT_TRANSLATE_NOOP("Details", "longer than 1,024 characters"),
    QT_TRANSLATE_NOOP("Details", "control characters are not allowed"),
    QT_TRANSLATE_NOOP("Details", "invisible or direction-changing characters are not allowed"),
    QT_TRANSLATE_NOOP("Details", "not valid Unicode"),
    QT_TRANSLATE_N_NOOP("Details", "a tag is longer than %n characters"),
    QT_TRANSLATE_NOOP("Details", "a tag must not contain a comma or a quote"),
    QT_TRANSLATE_N_NOOP("Details", "more than %n tags"),
    QT_TRANSLATE_NOOP("Details", "none to add and none to remove"),
    QT_TRANSLATE_NOOP("Details", "too long"),
    QT_TRANSLATE_NOOP("Details", "not as an OpenAPI document names them"),
    QT_TRANSLATE_NOOP("Details", "only Latin letters, digits and . - _ are allowed"),
    QT_TRANSLATE_NOOP("Details", "expected api:resource:action, or api:* for all of an API"),
    QT_TRANSLATE_NOOP("Details", "each part is “*” or 1 to 64 of a-z, 0-9, dot, dash and underscore"),
    QT_TRANSLATE_NOOP("Details", "“%1” is not a scope"),
    QT_TRANSLATE_NOOP("Details", "its name has only Latin letters, digits and . - _"),
    QT_TRANSLATE_NOOP("Details", "its name is 1 to 64 of a-z, 0-9, dot, dash and underscore"),
    QT_TRANSLATE_NOOP("Details", "its name can't be changed: keys have it by its name"),
    QT_TRANSLATE_NOOP("Details", "a role needs at least one"),
    QT_TRANSLATE_N_NOOP("Details", "more than %n"),
    QT_TRANSLATE_NOOP("Details", "expected an IPv4 or IPv6 address or block, like 10.4.0.0/16"),
    QT_TRANSLATE_N_NOOP("Details", "the prefix length must be 0 to %n"),
    QT_TRANSLATE_NOOP("Details", "bits are set beyond the prefix; a single address has no prefix"),
    QT_TRANSLATE_NOOP("Details",
                      "expected [https://]host[:port][/path], with * for a subdomain, port or part of a path"),
    QT_TRANSLATE_NOOP("Details", "expected android:com.example.app;AA:BB:… or ios:com.example.app"),
    QT_TRANSLATE_NOOP("Details", "Android needs the SHA-1 or SHA-256 of the signing certificate after a semicolon"),
    QT_TRANSLATE_NOOP("Details", "expected a name like GET"),
    QT_TRANSLATE_NOOP("Details", "expected a path that begins with /, with * within a part and ** over parts"),
    QT_TRANSLATE_NOOP("Details", "more than two stars in a row"),
    QT_TRANSLATE_NOOP("Details", "an escaped *, ?, # or closing space cannot stand in a pattern"),
    QT_TRANSLATE_NOOP("Details", "no such time zone"),
    QT_TRANSLATE_NOOP("Details", "expected something like Mon-Fri 08-18 Europe/Berlin"),
    QT_TRANSLATE_NOOP("Details", "not known, or not of the expected type"),
    QT_TRANSLATE_NOOP("Details", "expected something like 100/s, 100/s:200 or 5000/min"),
    QT_TRANSLATE_NOOP("Details", "expected something like 10000/day or 1M/month"),
    QT_TRANSLATE_N_NOOP("Details", "must be 0 to %n days"),
    QT_TRANSLATE_NOOP("Details", "lies in the past"),
    QT_TRANSLATE_NOOP("Details", "lies in the future"),
    QT_TRANSLATE_NOOP("Details", "must be more than nothing"),
    QT_TRANSLATE_NOOP("Details", "the interval must be 0 to 3,650 days"),
    QT_TRANSLATE_NOOP("Details", "role %1"),
    QT_TRANSLATE_NOOP("Details", "lies more than a hundred years ahead"),
    QT_TRANSLATE_NOOP("Details", "neither true nor false"),
    QT_TRANSLATE_NOOP("Details", "not a date (expected 2027-01-31 or 2027-01-31T12:00:00Z)"),
    QT_TRANSLATE_NOOP("Details", "not a whole number"),
    QT_TRANSLATE_NOOP("Details", "no such format of secrets"),
    QT_TRANSLATE_NOOP("Details", "no such status"),
    QT_TRANSLATE_NOOP("Details", "not the JSON object that an export writes"),
    QT_TRANSLATE_NOOP("Details", "the row has none"),
    QT_TRANSLATE_NOOP("Details", "it is empty"),
    QT_TRANSLATE_NOOP("Details", "shorter than 16 characters"),
    QT_TRANSLATE_NOOP("Details", "longer than 255 bytes"),
    QT_TRANSLATE_NOOP("Details", "16 to 255 characters"),
    QT_TRANSLATE_NOOP("Details", "only printable ASCII without spaces can be sent as a key"),
    QT_TRANSLATE_NOOP("Details", "its issuer makes the new one"),
    QT_TRANSLATE_NOOP("Details", "a managed key's secret lives in its key system"),
    QT_TRANSLATE_NOOP("Details", "a held key needs the secret that is to be kept"),
    QT_TRANSLATE_NOOP("Details", "too easy to guess for an issued key (%1)"),
    QT_TRANSLATE_NOOP("Details", "1 to 16 of a-z, 0-9 and _, beginning with a letter and not ending with _"),
    QT_TRANSLATE_NOOP("Details", "only one column can hold the secrets"),
    QT_TRANSLATE_NOOP("Details", "this column can't hold the secrets"),
    QT_TRANSLATE_NOOP("Details", "it has a typing error"),
    QT_TRANSLATE_NOOP("Details", "expected a PEM public key of Ed25519, or a note key"),
    QT_TRANSLATE_NOOP("Details", "does not exist here: %1"),
    QT_TRANSLATE_NOOP("Details", "a key of this name exists in this environment"),
    QT_TRANSLATE_NOOP("Details", "this secret is in the catalogue already"),
    QT_TRANSLATE_NOOP("Details", "“%1”: several keys match; use the whole ID"),
    QT_TRANSLATE_N_NOOP("Details", "%n bits"),
    QT_TRANSLATE_N_NOOP("Details", "%n bytes"),
    QT_TRANSLATE_NOOP("Details", "the JSON holds no records"),
    QT_TRANSLATE_NOOP("Details", "not JSON: expected an array or an object"),
    QT_TRANSLATE_NOOP("Details", "not an .env file: no line has the form NAME=value"),
    QT_TRANSLATE_NOOP("Details", "API %1"),
    QT_TRANSLATE_NOOP("Details", "its name can't be changed: scopes begin with it"),
    QT_TRANSLATE_NOOP("Details", "“%1” is of another API"),
    QT_TRANSLATE_NOOP("Details", "expected something like https://api.example.com/v1"),
    QT_TRANSLATE_NOOP("Details", "expected a host and a port, like 127.0.0.1:8080"),
    QT_TRANSLATE_NOOP("Details", "expected a name like X-API-Key"),
    QT_TRANSLATE_NOOP("Details", "it names no operation (nothing below “paths”)"),
    QT_TRANSLATE_NOOP("Details", "this is OpenAPI 2 (Swagger): convert it to OpenAPI 3 first"),
    QT_TRANSLATE_NOOP("Details", "no OpenAPI document: “openapi” with its version is missing"),
    QT_TRANSLATE_NOOP("Details", "OpenAPI %1 is not known, only 3.0 and 3.1"),
    QT_TRANSLATE_NOOP("Details", "expected an object at %1"),
    QT_TRANSLATE_NOOP("Details", "expected a list at %1"),
    QT_TRANSLATE_NOOP("Details", "expected a text at %1"),
    QT_TRANSLATE_NOOP("Details", "expected a path that begins with / at %1"),
    QT_TRANSLATE_NOOP("Details", "too long at %1"),
    QT_TRANSLATE_NOOP("Details", "the $ref at %1 leads back to itself"),
    QT_TRANSLATE_NOOP("Details", "the $ref at %1 leads to another document: bundle them into one"),
    QT_TRANSLATE_NOOP("Details", "the $ref at %1 leads nowhere"),
    QT_TRANSLATE_NOOP("Details", "it names more than 10,000 operations"),
    QT_TRANSLATE_NOOP("Details", "it holds nothing"),
    QT_TRANSLATE_NOOP("Details", "larger than 32 MB"),
    QT_TRANSLATE_NOOP("Details", "it is no UTF-8 text"),
    QT_TRANSLATE_NOOP("Details", "this is a folder, not a file"),
    QT_TRANSLATE_NOOP("Details", "no usable JSON at line %1"),
    QT_TRANSLATE_NOOP("Details", "no usable YAML at line %1"),
    QT_TRANSLATE_NOOP("Details", "the file is empty"),
    QT_TRANSLATE_NOOP("Details", "cut off in its header"),
    QT_TRANSLATE_N_NOOP("Details", "cut off, %n bytes are missing"),
    QT_TRANSLATE_N_NOOP("Details", "%n bytes too many at its end"),
    QT_TRANSLATE_NOOP("Details", "its header was changed"),
    QT_TRANSLATE_NOOP("Details", "its header asks for too much"),
    QT_TRANSLATE_NOOP("Details", "its content was changed"),
    QT_TRANSLATE_NOOP("Details", "its list of entries can't be read"),
};

QString translated(const char* english, int count = -1)
{
    return QCoreApplication::translate("Details", english, nullptr, count);
}

// The sentence with its value; nothing when what stands there is not what the sentence has room for.
std::optional<QString> filled(const char* flaw, bool counts, const QString& value)
{
    if (!counts) {
        // The one sentence whose value is a detail itself: "role x".
        const bool nested = QLatin1String(flaw).startsWith(QLatin1String("does not exist here"));
        return translated(flaw).arg(nested ? detailWords(value) : value);
    }
    bool number = false;
    const int count = QString(value).remove(QLatin1Char(',')).toInt(&number);
    return number ? std::optional(translated(flaw, count)) : std::nullopt;
}

// The flaw in other words, with the value that stands in it; nothing when it is not in the list.
std::optional<QString> flawWords(const QString& text)
{
    for (const char* flaw : flaws) {
        const QString english = QString::fromUtf8(flaw);
        const bool counts = english.contains(QLatin1String("%n"));
        const qsizetype at = english.indexOf(counts ? QLatin1String("%n") : QLatin1String("%1"));
        if (at < 0) {
            if (text == english)
                return translated(flaw);
            continue;
        }
        const QString before = english.left(at), after = english.mid(at + 2);
        if (text.size() <= before.size() + after.size() || !text.startsWith(before) || !text.endsWith(after))
            continue;
        const QString value = text.mid(before.size(), text.size() - before.size() - after.size());
        if (const std::optional<QString> said = filled(flaw, counts, value))
            return said;
    }
    return std::nullopt;
}

struct Parts {
    const char* field = nullptr;
    QString value; // what was typed, or empty
    QString flaw;
};

// "field: flaw" and "field “value”: flaw".
std::optional<Parts> partsOf(const QString& detail)
{
    for (const char* field : fields) {
        const QString name = QString::fromLatin1(field);
        if (!detail.startsWith(name))
            continue;
        static const QRegularExpression rest(QStringLiteral("^(?: “(.*)”)?: (.*)$"),
                                             QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = rest.match(detail.mid(name.size()));
        if (match.hasMatch())
            return Parts{field, match.captured(1), match.captured(2)};
    }
    return std::nullopt;
}

// "/home/me/catalogue.vault: its content was changed".
std::optional<QString> fileWords(const QString& detail)
{
    const qsizetype end = detail.lastIndexOf(QLatin1String(": "));
    const std::optional<QString> flaw = end > 0 ? flawWords(detail.mid(end + 2)) : std::nullopt;
    return flaw ? std::optional(labelled(detail.left(end), *flaw)) : std::nullopt;
}

} // namespace

QString detailWords(const QString& detail)
{
    if (const std::optional<QString> whole = flawWords(detail))
        return *whole;
    const std::optional<Parts> parts = partsOf(detail);
    if (!parts)
        return fileWords(detail).value_or(detail);
    const QString field = translated(parts->field);
    const QString what = parts->value.isEmpty()
                             ? field
                             : QCoreApplication::translate("Details", "%1 “%2”", "a field and what was typed into it")
                                   .arg(field, parts->value);
    return labelled(what, flawWords(parts->flaw).value_or(parts->flaw));
}

bool isKnownDetail(const QString& detail)
{
    const std::optional<Parts> parts = partsOf(detail);
    return flawWords(detail) || (parts && flawWords(parts->flaw));
}

} // namespace keywright
