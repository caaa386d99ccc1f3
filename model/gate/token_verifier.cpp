#include "model/gate/token_verifier.h"

#include "model/gate/answer.h"
#include "model/gate/jwt.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <cstring>

namespace keywright::gate {
namespace {

constexpr std::size_t mostTokens = 8'192;
constexpr qsizetype mostTokenScopes = 200, mostSubject = 255;
constexpr double lastSecond = 253'402'300'799; // of the year 9999

Fingerprint sha256(std::string_view text)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), QCryptographicHash::Sha256);
    Fingerprint print;
    std::memcpy(print.bytes.data(), hash.constData(), print.bytes.size());
    return print;
}

// A subject has an identity as a key has one: a UUIDv8 (RFC 9562 section 5.8) of who vouches for whom.
KeyId subjectId(const std::string& issuer, const QString& subject)
{
    QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(issuer) + '\0' + subject.toUtf8(),
                                               QCryptographicHash::Sha256)
                          .left(16);
    hash[6] = static_cast<char>((hash[6] & 0x0F) | 0x80);
    hash[8] = static_cast<char>((hash[8] & 0x3F) | 0x80);
    return KeyId::parse(QString::fromLatin1(hash.toHex())).value_or(KeyId());
}

// Seconds since 1970 (RFC 7519 section 2), as microseconds. Nothing where it is no such number; `there` tells that from
// none.
std::optional<qint64> momentIn(const QJsonObject& claims, const char* name, bool& there)
{
    const QJsonValue value = claims.value(QLatin1String(name));
    there = !value.isUndefined();
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || !(seconds >= 0 && seconds <= lastSecond))
        return std::nullopt;
    return static_cast<qint64>(seconds * 1e6);
}

struct Times {
    qint64 begins = 0, ends = 0; // microseconds, with the leeway
};

// A token has to expire: one that does not would outlive everything that could end it.
std::optional<Times> timesOf(const QJsonObject& claims, std::chrono::seconds leeway)
{
    bool ends = false, begins = false, issued = false;
    const auto end = momentIn(claims, "exp", ends), begin = momentIn(claims, "nbf", begins),
               at = momentIn(claims, "iat", issued);
    if (!end || (begins && !begin) || (issued && !at))
        return std::nullopt;
    const qint64 micros = Micros(leeway).count();
    const qint64 first = std::max(begin.value_or(0), at.value_or(0));
    return Times{std::max<qint64>(0, first - micros), *end + micros};
}

bool isFor(const QJsonValue& audience, const QStringList& own)
{
    if (audience.isString())
        return own.contains(audience.toString());
    const QJsonArray list = audience.toArray();
    return std::any_of(list.begin(), list.end(),
                       [&](const QJsonValue& one) { return one.isString() && own.contains(one.toString()); });
}

// A text of words (RFC 8693 section 4.2) or an array of them.
QStringList wordsIn(const QJsonValue& claim)
{
    if (claim.isString())
        return claim.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList words;
    for (const QJsonValue& one : claim.toArray())
        words += one.toString();
    return words;
}

QList<Scope> scopesOf(const QJsonObject& claims, const IssuerSettings& settings)
{
    QList<Scope> scopes;
    for (const QString& claim : settings.claims) {
        for (const QString& word : wordsIn(claims.value(claim)).mid(0, mostTokenScopes)) {
            const auto renamed = settings.renamed.find(word);
            if (renamed != settings.renamed.end()) {
                scopes += renamed->second;
            } else if (const Result<Scope> scope = Scope::parse(word); scope) {
                scopes += *scope; // words that are no scopes of ours mean something to somebody else
            }
        }
    }
    return sortedScopes(scopes);
}

// "crit" names what must be understood (RFC 7515 section 4.1.11), and nothing is; keys that the token itself brings or
// points to ("jwk", "jku", "x5c") are not looked at.
std::optional<TokenAlgorithm> algorithmOf(const QJsonObject& header, const IssuerSettings& settings)
{
    const auto algorithm = tokenAlgorithmFromName(header.value(QLatin1String("alg")).toString().toStdString());
    if (!algorithm || header.contains(QLatin1String("crit")) || header.contains(QLatin1String("b64")))
        return std::nullopt;
    const bool allowed =
        std::find(settings.algorithms.begin(), settings.algorithms.end(), *algorithm) != settings.algorithms.end();
    return allowed ? algorithm : std::nullopt;
}

bool isSigned(const Jwt& token, Issuer& issuer)
{
    const auto algorithm = algorithmOf(token.header, issuer.settings());
    const std::shared_ptr<const JwkSet> keys = issuer.keys();
    if (!algorithm)
        return false;
    const QJsonValue named = token.header.value(QLatin1String("kid"));
    const std::string id = named.toString().toStdString();
    std::vector<const VerifyingKey*> fitting; // of `keys`, which stays for as long
    if (keys) {
        for (const VerifyingKey& key : keys->keys) {
            if (key.algorithm == *algorithm && (named.isUndefined() || key.id == id))
                fitting.push_back(&key);
        }
    }
    if (fitting.empty() && !named.isUndefined())
        issuer.wantKeys();
    // Without a name one key has to be meant; guessing would let a stranger choose how much is computed.
    return fitting.size() == 1 &&
           fitting.front()->verifies(token.signedText,
                                     {token.signature.constData(), static_cast<std::size_t>(token.signature.size())});
}

} // namespace

TokenVerifier::TokenVerifier(const Issuers& issuers, LimitLedger& ledger)
    : m_issuers(issuers)
    , m_ledger(ledger)
{}

std::size_t TokenVerifier::Hash::operator()(const Fingerprint& of) const
{
    std::size_t hash = 0;
    std::memcpy(&hash, of.bytes.data(), sizeof hash);
    return hash;
}

Issuer* TokenVerifier::issuerOf(const QJsonObject& claims) const
{
    const QString name = claims.value(QLatin1String("iss")).toString();
    const auto known = std::find_if(m_issuers.begin(), m_issuers.end(), [&](const std::unique_ptr<Issuer>& issuer) {
        return issuer->settings().issuer == name;
    });
    return known == m_issuers.end() ? nullptr : known->get();
}

std::unique_ptr<TokenVerifier::Entry> TokenVerifier::verified(std::string_view text) const
{
    const std::optional<Jwt> token = parseJwt(text);
    Issuer* issuer = token ? issuerOf(token->claims) : nullptr;
    if (!issuer)
        return nullptr;
    auto entry = std::make_unique<Entry>();
    entry->generation = issuer->generation(); // before the keys: what changes in between is seen the next time
    const IssuerSettings& settings = issuer->settings();
    const QString subject = token->claims.value(QLatin1String("sub")).toString();
    const std::optional<Times> times = timesOf(token->claims, settings.leeway);
    if (!isSigned(*token, *issuer) || !times || subject.isEmpty() || subject.size() > mostSubject ||
        !isFor(token->claims.value(QLatin1String("aud")), settings.audiences))
        return nullptr;
    entry->issuer = issuer;
    entry->key.id = subjectId(settings.name, subject);
    entry->key.expiresAt = times->ends;
    entry->key.setStatus(KeyStatus::Active);
    if (settings.rate || settings.quota)
        entry->key.limits = &m_ledger.slotOf(entry->key.id);
    entry->version.number = 1;
    entry->version.state = VersionState::Current;
    entry->version.notBefore = times->begins;
    PreparedAccess& access = entry->access.access;
    access.allowed = scopesOf(token->claims, settings);
    access.rateLimit = settings.rate;
    access.quota = settings.quota;
    for (const Scope& scope : access.allowed)
        entry->access.scopes.append(entry->access.scopes.empty() ? "" : " ").append(scope.toString().toStdString());
    entry->access.policy = rateLimitPolicy(access);
    entry->owner = headerText(subject.toStdString());
    return entry;
}

Found TokenVerifier::find(std::string_view token)
{
    if (token.size() > mostTokenBytes)
        return {};
    const Fingerprint hash = sha256(token);
    auto known = m_known.find(hash);
    if (known != m_known.end() && known->second->generation != known->second->issuer->generation()) {
        m_known.erase(known);
        known = m_known.end();
    }
    if (known == m_known.end()) {
        std::unique_ptr<Entry> entry = verified(token);
        if (!entry)
            return {};
        if (m_known.size() >= mostTokens)
            m_known.clear();
        known = m_known.emplace(hash, std::move(entry)).first;
    }
    const Entry& entry = *known->second;
    return {&entry.key, entry.version, &entry.access, &entry.owner, &entry.issuer->settings().name};
}

} // namespace keywright::gate
