#include "model/gate/gate.h"

#include "model/secrets/secret.h"

#include <QUrl>

#include <algorithm>
#include <charconv>

namespace keywright::gate {
namespace {

constexpr std::size_t mostQueries = 256; // remembered; beyond that they are parsed each time
constexpr std::size_t mostSources = 4'096;

// Of a counter that one thread writes and others read: no locked instruction.
void increase(std::atomic<std::uint64_t>& counter)
{
    counter.store(counter.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
}

Result<void> takeScopes(const QString& text, QList<Scope>& scopes)
{
    for (const QString& part :
         QString(text).replace(QLatin1Char(','), QLatin1Char(' ')).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const Result<Scope> scope = Scope::parse(part);
        if (!scope)
            return scope.error();
        scopes += *scope;
    }
    return {};
}

// A percent-encoded value as bytes (RFC 3986 section 2.1), in memory that is wiped.
class Decoded {
public:
    explicit Decoded(std::string_view encoded)
    {
        while (!encoded.empty() && m_size < m_bytes.size()) {
            unsigned value = 0;
            const bool escape =
                encoded.size() >= 3 && encoded.front() == '%' &&
                std::from_chars(encoded.data() + 1, encoded.data() + 3, value, 16).ptr == encoded.data() + 3;
            m_bytes[m_size++] = escape ? static_cast<char>(value) : encoded.front();
            encoded.remove_prefix(escape ? 3 : 1);
        }
        m_whole = encoded.empty();
    }
    ~Decoded() { wipe(std::as_writable_bytes(std::span(m_bytes))); }
    Decoded(const Decoded&) = delete;
    Decoded& operator=(const Decoded&) = delete;

    // Empty when it is longer than any key.
    [[nodiscard]] std::string_view text() const { return {m_bytes.data(), m_whole ? m_size : 0}; }

private:
    std::array<char, 256> m_bytes{};
    std::size_t m_size = 0;
    bool m_whole = false;
};

} // namespace

Result<AskedFor> parseAskedFor(std::string_view query)
{
    AskedFor asked;
    const QString text = QString::fromUtf8(query.data(), static_cast<qsizetype>(query.size()));
    for (const QString& pair : text.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        const QString name = pair.section(QLatin1Char('='), 0, 0);
        const QString value = QUrl::fromPercentEncoding(
            pair.section(QLatin1Char('='), 1).replace(QLatin1Char('+'), QLatin1Char(' ')).toUtf8());
        bool ok = name == QLatin1String("scope") && takeScopes(value, asked.scopes).ok();
        if (name == QLatin1String("cost")) {
            asked.cost = value.toLongLong(&ok);
            ok = ok && asked.cost >= 1;
        }
        if (name == QLatin1String("api")) {
            ok = isApiName(value) && (asked.api.isEmpty() || asked.api == value);
            asked.api = value;
        }
        if (!ok)
            return Error{ErrorKind::InvalidInput, QStringLiteral("query: %1").arg(name.left(40))};
    }
    if (asked.api.isEmpty())
        asked.api = apiOf(asked.scopes);
    return asked;
}

Gate::Gate(const Fingerprinter& fingerprinter, GateSettings settings, GateTotals& totals)
    : m_fingerprinter(fingerprinter)
    , m_settings(std::move(settings))
    , m_totals(totals)
    , m_answers(m_settings.realm, m_settings.tellOutcome)
    , m_sources(SourceHash(fingerprinter), mostSources)
{
    if (m_settings.issuers && m_settings.ledger)
        m_tokens.emplace(*m_settings.issuers, *m_settings.ledger);
}

std::string_view Gate::ownPath(std::string_view target)
{
    const std::string_view behind = target.substr(path.size());
    // Only a configuration puts something there: the path of a client begins with a slash.
    const std::size_t told = behind.starts_with(';') ? std::min(behind.find_first_of("/?"), behind.size()) : 0;
    return target.substr(0, path.size() + told);
}

const AskedFor* Gate::askedFor(std::string_view target)
{
    static const AskedFor nothing;
    const std::string_view own = ownPath(target), behind = target.substr(own.size());
    const bool inPath = own.size() > path.size();
    if (inPath && !behind.starts_with('/'))
        return nullptr;                      // the gateway puts a path there, always
    if (!inPath && !behind.starts_with('?')) // what follows a path is the original's
        return &nothing;
    std::string query(inPath ? own.substr(path.size() + 1) : behind.substr(1));
    if (inPath)
        std::replace(query.begin(), query.end(), ';', '&');
    const auto known = m_asked.find(query);
    if (known != m_asked.end())
        return &known->second;
    Result<AskedFor> asked = parseAskedFor(query);
    if (!asked)
        return nullptr;
    asked->api = countedApi(asked->api);
    if (m_asked.size() >= mostQueries)
        m_asked.clear();
    return &m_asked.emplace(query, *asked).first->second;
}

QString Gate::countedApi(const QString& name)
{
    if (name.isEmpty())
        return {};
    const auto known = m_apis.constFind(name);
    if (known != m_apis.cend())
        return *known;
    return m_apis.size() < mostApis ? *m_apis.insert(name) : QString();
}

bool Gate::verify(const HttpHead& head, bool trustedPeer, UtcTime now, std::string& out)
{
    if (!trustedPeer) {
        increase(m_totals.refusedPeers); // such are not planned
        m_answers.problem(out, 403, "This address is not configured as a gateway.", now, head.keepAlive);
        return false;
    }
    const AskedFor* asked = askedFor(head.target);
    const std::optional<ForwardedRequest> original = forwardedRequest(head, ownPath(head.target));
    if (!asked || !original) {
        m_answers.problem(out, 400, "The gateway does not tell the request unambiguously.", now, head.keepAlive);
        return false;
    }
    const auto source = m_sources.of(
        original->client, [this](std::string_view client) { return clientAddress(client, m_settings.peers); });
    const std::optional<IpAddress> client = source ? std::optional(source->address) : std::nullopt;
    const std::optional<std::uint64_t> hash = source ? std::optional(source->hash) : std::nullopt;
    if (original->keyInQuery && !m_planning)
        lookAtQuery(*original->keyInQuery, client, now);
    const PresentedSecret secret = presentedSecret(head);
    const auto makeRequest = [&](const Restrictions& restrictions) {
        AccessRequest request = accessRequest(*original, head, restrictions, client);
        request.scopes = asked->scopes;
        request.cost = asked->cost;
        return request;
    };
    const Verdict verdict = judge(secret.text, secret.wellFormed, hash, asked->api, now, makeRequest);
    m_answers.verdict(out, verdict, secret.scheme, asked->scopes, now, head.keepAlive);
    return heed(verdict, client, now);
}

bool Gate::heed(const Verdict& verdict, const std::optional<IpAddress>& source, UtcTime now)
{
    if (statusOf(verdict.decision.outcome) != 401 || m_planning)
        return false;
    if (verdict.found.key && verdict.found.key->honeytoken)
        raise(AlarmKind::Honeytoken, verdict.found, source);
    // Where the gateway does not tell whom it asks for, all would wait for one.
    if (!source || !m_settings.damper || !m_settings.damper->isTooMany(*source, now))
        return false;
    increase(m_totals.damped);
    return true;
}

void Gate::raise(AlarmKind kind, const Found& found, const std::optional<IpAddress>& source)
{
    if (kind == AlarmKind::Honeytoken)
        increase(m_totals.honeytokens);
    if (m_settings.alarm)
        m_settings.alarm({kind, found.key->id, found.version->number, source});
}

void Gate::lookAtQuery(std::string_view encoded, const std::optional<IpAddress>& source, UtcTime now)
{
    increase(m_totals.keysInQueries);
    const Decoded decoded(encoded);
    if (!couldBeSecret(decoded.text()) || !isReady())
        return;
    const Found found = m_snapshot.find(m_fingerprinter.of(std::as_bytes(std::span(decoded.text()))));
    if (!found.key)
        return;
    raise(found.key->honeytoken ? AlarmKind::Honeytoken : AlarmKind::KeyInQuery, found, source);
    if (!found.key->honeytoken) // which may be known to anybody
        m_counts.addInQuery({found.key->id, found.version->number, {}}, now);
}

void Gate::planLimits(const LimitSlot& slot, const PreparedAccess& access, qint64 cost, UtcTime now)
{
    LimitAsk ask{slot.id(), access.rateLimit, access.quota, std::max<qint64>(1, cost), now, 0};
    if (access.quota) {
        const LimitState own = slot.read().state;
        if (own.quotaPeriod == access.quota->periodStart(now))
            ask.used = own.quotaUsed;
    }
    m_asks.push_back(std::move(ask));
}

// A key that stands in one request several times has several: in their order.
std::optional<LimitGrant> Gate::takeGrant(const KeyId& key)
{
    const auto found =
        std::find_if(m_grants.begin(), m_grants.end(), [&](const LimitGrant& grant) { return grant.key == key; });
    if (found == m_grants.end())
        return std::nullopt;
    const LimitGrant grant = *found;
    m_grants.erase(found);
    return grant;
}

Found Gate::lookUp(std::string_view secret, bool& wellFormed)
{
    if (wellFormed) {
        Found found = m_snapshot.find(m_fingerprinter.of(std::as_bytes(std::span(secret))));
        if (found.key)
            found.access = &m_accesses.of(*m_snapshot.parts, found.key->access);
        if (found.key)
            return found;
    }
    if (!m_tokens || !looksLikeJwt(secret))
        return {};
    wellFormed = true;
    return m_tokens->find(secret);
}

void Gate::count(const Verdict& verdict, std::optional<std::uint64_t> source, const QString& api, std::int64_t began,
                 UtcTime now)
{
    const Outcome outcome = verdict.decision.outcome;
    increase(m_totals.outcomes[static_cast<std::size_t>(outcome)]);
    const bool known = verdict.found.key != nullptr;
    const UsageOf of =
        known ? UsageOf{verdict.found.key->id, verdict.found.version->number, api} : UsageOf{KeyId(), 0, api};
    Spread& spread = m_counts.add(of, outcome, now).spread[outcome];
    if (source)
        spread.sources.add(*source);
    if (m_settings.nanos)
        spread.decision.add(m_settings.nanos() - began);
}

} // namespace keywright::gate
