#include "storage/transfer/column_guess.h"

#include "storage/transfer/secret_text.h"

#include <QSet>

#include <algorithm>
#include <bitset>

namespace keywright {
namespace {

struct Synonym {
    const char* header;
    ImportField field;
};

// In the order of preference: of two headers for one field the earlier one wins.
constexpr Synonym synonyms[] = {
    {"name", ImportField::Name},
    {"displayname", ImportField::Name},
    {"keyname", ImportField::Name},
    {"title", ImportField::Name},
    {"label", ImportField::Name},
    {"alias", ImportField::Name},
    {"variable", ImportField::Name},
    {"owner", ImportField::Owner},
    {"team", ImportField::Owner},
    {"ownedby", ImportField::Owner},
    {"responsible", ImportField::Owner},
    {"contact", ImportField::Owner},
    {"email", ImportField::Owner},
    {"application", ImportField::Application},
    {"app", ImportField::Application},
    {"service", ImportField::Application},
    {"project", ImportField::Application},
    {"client", ImportField::Application},
    {"environment", ImportField::Environment},
    {"env", ImportField::Environment},
    {"stage", ImportField::Environment},
    {"notes", ImportField::Description},
    {"description", ImportField::Description},
    {"note", ImportField::Description},
    {"comment", ImportField::Description},
    {"tags", ImportField::Tags},
    {"tag", ImportField::Tags},
    {"labels", ImportField::Tags},
    {"status", ImportField::Status},
    {"enabled", ImportField::Enabled},
    {"active", ImportField::Enabled},
    {"expiresat", ImportField::Expires},
    {"expires", ImportField::Expires},
    {"expiry", ImportField::Expires},
    {"expirydate", ImportField::Expires},
    {"expiration", ImportField::Expires},
    {"expirationdate", ImportField::Expires},
    {"validuntil", ImportField::Expires},
    {"notafter", ImportField::Expires},
    {"system", ImportField::System},
    {"vendor", ImportField::System},
    {"provider", ImportField::System},
    {"gateway", ImportField::System},
    {"scopes", ImportField::Scopes},
    {"scope", ImportField::Scopes},
    {"usageplanids", ImportField::UsagePlans},
    {"usageplans", ImportField::UsagePlans},
    {"boundto", ImportField::BoundTo},
    {"serviceaccount", ImportField::BoundTo},
};

// Only in files of our own making are these words sure to mean what we mean.
constexpr Synonym ownWords[] = {
    {"roles", ImportField::Roles},
    {"restrictions", ImportField::Restrictions},
    {"ratelimit", ImportField::Rate},
    {"quota", ImportField::Quota},
    {"rotateeverydays", ImportField::RotateEvery},
    {"overlapdays", ImportField::Overlap},
    {"format", ImportField::Format},
    {"prefix", ImportField::Prefix},
    {"length", ImportField::Length},
};

// Most telling first. "value" and "key" may be harmless and come last.
constexpr const char* secretHeaders[] = {"secret",      "apisecret",   "secretkey",  "clientsecret", "secretaccesskey",
                                         "apikey",      "accesstoken", "apitoken",   "authtoken",    "token",
                                         "bearertoken", "password",    "passphrase", "credential",   "keyvalue",
                                         "value",       "key",         "accesskey"};
constexpr const char* alwaysSecret[] = {
    "secret",        "apisecret",   "secretkey", "clientsecret", "secretaccesskey", "apikey",     "accesstoken",
    "apitoken",      "authtoken",   "token",     "bearertoken",  "password",        "passphrase", "credential",
    "keyvalue",      "totp",        "otp",       "privatekey",   "refreshtoken",    "pin",        "recoverycode",
    "recoverycodes", "backupcodes", "seed"};

QString folded(const QString& header)
{
    QString result;
    for (const QChar c : header.toLower()) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

template <std::size_t N>
bool contains(const char* const (&words)[N], const QString& word)
{
    return std::any_of(std::begin(words), std::end(words), [&](const char* w) { return word == QLatin1String(w); });
}

bool isUuid(std::string_view cell)
{
    if (cell.size() != 36)
        return false;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? cell[i] != '-' : !std::isxdigit(static_cast<unsigned char>(cell[i])))
            return false;
    }
    return true;
}

} // namespace

bool looksSecret(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.size() < 16 || cell.size() > 4096 || cell.find("://") != std::string_view::npos)
        return false;
    if (isUuid(cell))
        return true;
    bool letters = false, digits = false;
    std::bitset<128> distinct;
    for (const char c : cell) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte >= 0x7F)
            return false;
        letters |= std::isalpha(byte) != 0;
        digits |= std::isdigit(byte) != 0;
        distinct.set(byte);
    }
    const bool address = cell.find('@') != std::string_view::npos && cell.rfind('.') > cell.find('@');
    const bool moment = cell.size() < 36 && std::isdigit(static_cast<unsigned char>(cell[0])) &&
                        cell.find_first_not_of("0123456789-:.TZ+") == std::string_view::npos;
    return letters && digits && distinct.count() >= 8 && !address && !moment;
}

bool announcesSecret(const QString& header)
{
    return contains(alwaysSecret, folded(header));
}

bool isKnownHeader(const QString& header)
{
    const QString word = folded(header);
    const auto names = [&](const Synonym& s) { return word == QLatin1String(s.header); };
    return contains(secretHeaders, word) || contains(alwaysSecret, word) ||
           std::any_of(std::begin(synonyms), std::end(synonyms), names);
}

int columnNamed(const QStringList& headers, const char* name)
{
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (folded(headers.at(i)) == QLatin1String(name))
            return static_cast<int>(i);
    }
    return -1;
}

int guessSecretColumn(const QStringList& headers, const QList<double>& secretShares)
{
    int best = -1;
    // Announced and looking like it; then announced; then only looking like it.
    for (const char* header : secretHeaders) {
        const int column = columnNamed(headers, header);
        if (column >= 0 && secretShares.value(column) >= 0.5)
            return column;
        if (column >= 0 && best < 0)
            best = column;
    }
    if (best >= 0)
        return best;
    double most = 0.5;
    for (qsizetype i = 0; i < secretShares.size(); ++i) {
        const QString word = folded(headers.value(i));
        const bool identifies = word == QLatin1String("id") || word.endsWith(QLatin1String("id")) ||
                                word == QLatin1String("uuid") || word == QLatin1String("hint");
        if (secretShares.at(i) > most && !identifies) {
            most = secretShares.at(i);
            best = static_cast<int>(i);
        }
    }
    return best;
}

QMap<int, ImportField> guessFields(const QStringList& headers, int secretColumn)
{
    QMap<int, ImportField> fields;
    for (int i = 0; i < headers.size(); ++i)
        fields.insert(i, ImportField::Ignore);
    if (secretColumn >= 0)
        fields.insert(secretColumn, ImportField::Secret);
    QSet<ImportField> given;
    const auto give = [&](const Synonym& synonym) {
        const int column = columnNamed(headers, synonym.header);
        if (column < 0 || fields.value(column) != ImportField::Ignore || given.contains(synonym.field))
            return;
        fields.insert(column, synonym.field);
        given.insert(synonym.field);
    };
    std::for_each(std::begin(synonyms), std::end(synonyms), give);
    if (isOwnHeader(headers))
        std::for_each(std::begin(ownWords), std::end(ownWords), give);
    // Without anything called a name: the first column that nothing else claims, "key" before others.
    if (!given.contains(ImportField::Name)) {
        int column = columnNamed(headers, "key");
        if (column < 0 || fields.value(column) != ImportField::Ignore)
            column = fields.key(ImportField::Ignore, -1);
        if (column >= 0 && !announcesSecret(headers.at(column)))
            fields.insert(column, ImportField::Name);
    }
    return fields;
}

bool isAwsHeader(const QStringList& headers)
{
    const bool more = columnNamed(headers, "usageplanids") >= 0 || columnNamed(headers, "enabled") >= 0;
    return columnNamed(headers, "name") >= 0 && columnNamed(headers, "key") >= 0 && more;
}

bool isKeePassXcHeader(const QStringList& headers)
{
    return columnNamed(headers, "title") >= 0 && columnNamed(headers, "password") >= 0 &&
           columnNamed(headers, "username") >= 0;
}

bool isOwnHeader(const QStringList& headers)
{
    return columnNamed(headers, "name") >= 0 && columnNamed(headers, "custody") >= 0 &&
           columnNamed(headers, "rotateeverydays") >= 0;
}

QMap<int, ImportField> keePassXcFields(const QStringList& headers)
{
    // Notes stay out: people write recovery codes and further passwords there.
    constexpr Synonym fields[] = {{"title", ImportField::Name},
                                  {"password", ImportField::Secret},
                                  {"group", ImportField::Application},
                                  {"username", ImportField::BoundTo},
                                  {"url", ImportField::Description}};
    QMap<int, ImportField> map;
    for (int i = 0; i < headers.size(); ++i)
        map.insert(i, ImportField::Ignore);
    for (const auto& [header, field] : fields) {
        if (const int column = columnNamed(headers, header); column >= 0)
            map.insert(column, field);
    }
    return map;
}

} // namespace keywright
