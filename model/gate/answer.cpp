#include "model/gate/answer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace keywright::gate {
namespace {

constexpr std::string_view badKey = "The API key is missing or not valid.";
constexpr std::string_view notAllowed = "This API key does not allow the request.";
constexpr std::string_view tooMany = "This API key has used what it may use for now.";

void put(std::string& out, qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    out.append(digits.data(), end.ptr);
}

void field(std::string& out, std::string_view name, std::string_view value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

std::string_view reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Error";
    }
}

qint64 secondsUntil(UtcTime moment, UtcTime now)
{
    return std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(moment - now).count());
}

double capacityOf(const RateLimit& limit)
{
    return static_cast<double>(limit.burst > 0 ? limit.burst : limit.count);
}

// JSON that a problem has; the texts are ours and need no escapes.
std::string problemBody(int status, std::string_view detail)
{
    std::string body = R"({"type":"about:blank","title":")";
    body.append(reasonOf(status)).append(R"(","status":)");
    put(body, status);
    return body.append(R"(,"detail":")").append(detail).append("\"}\n");
}

void putBody(std::string& out, std::string_view type, std::string_view body)
{
    field(out, "Content-Type", type);
    out.append("Content-Length: ");
    put(out, static_cast<qint64>(body.size()));
    out.append("\r\n\r\n").append(body);
}

} // namespace

int statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Valid:
        return 200;
    case Outcome::SourceDenied:
    case Outcome::ScopeDenied:
        return 403;
    case Outcome::QuotaExceeded:
    case Outcome::RateLimited:
        return 429;
    default:
        return 401;
    }
}

std::string toldOutcome(const Verdict& verdict)
{
    if (verdict.found.key && verdict.found.key->honeytoken)
        return "honeytoken"; // for gateways that lead it to a decoy
    return outcomeName(verdict.decision.outcome).toStdString();
}

std::string httpDate(UtcTime time)
{
    using namespace std::chrono;
    static constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = floor<std::chrono::days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(floor<seconds>(time - day));
    std::array<char, 40> text;
    const int length =
        std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT", days[weekday(day).c_encoding()],
                      static_cast<unsigned>(date.day()), months[static_cast<unsigned>(date.month()) - 1],
                      static_cast<int>(date.year()), static_cast<int>(clock.hours().count()),
                      static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string rateLimitPolicy(const PreparedAccess& access)
{
    std::string policy;
    if (access.rateLimit) {
        policy += "\"rate\";q=";
        put(policy, access.rateLimit->count);
        policy += ";w=";
        put(policy, std::chrono::duration_cast<std::chrono::seconds>(access.rateLimit->window).count());
    }
    if (access.quota) {
        static constexpr qint64 days[] = {1, 7, 30}; // a month's true length stands in RateLimit
        policy += policy.empty() ? "\"quota\";q=" : ", \"quota\";q=";
        put(policy, access.quota->amount);
        policy += ";w=";
        put(policy, days[static_cast<std::size_t>(access.quota->period)] * 86'400);
    }
    return policy;
}

AnswerWriter::AnswerWriter(std::string realm, bool tellOutcome)
    : m_realm(std::move(realm))
    , m_tellOutcome(tellOutcome)
{}

void AnswerWriter::head(std::string& out, int status, UtcTime now, bool keepAlive)
{
    const qint64 second = toMicros(now) / 1'000'000;
    if (second != m_dateSecond) {
        m_date = httpDate(now);
        m_dateSecond = second;
    }
    out.append("HTTP/1.1 ");
    put(out, status);
    out.append(" ").append(reasonOf(status)).append("\r\nDate: ").append(m_date);
    out.append("\r\nCache-Control: no-store\r\n");
    if (!keepAlive)
        out.append("Connection: close\r\n");
}

void AnswerWriter::identity(std::string& out, const Verdict& verdict)
{
    const TableKey& key = *verdict.found.key;
    out.append("X-Keywright-Key-Id: ");
    key.id.appendTo(out);
    out.append("\r\n");
    field(out, "X-Keywright-Owner", *verdict.found.owner);
    if (verdict.found.issuer)
        field(out, "X-Keywright-Issuer", *verdict.found.issuer);
    field(out, "X-Keywright-Scopes", verdict.found.access->scopes);
    if (!verdict.decision.deprecated)
        return;
    // RFC 9745, RFC 8594.
    out.append("Deprecation: @");
    put(out, key.deprecatedAt);
    out.append("\r\n");
    const qint64 key_end = key.expiresAt, version_end = verdict.found.version->notAfter;
    const qint64 end = key_end == 0 || version_end == 0 ? key_end + version_end : std::min(key_end, version_end);
    if (end != 0)
        field(out, "Sunset", httpDate(fromMicros(end)));
}

void AnswerWriter::limits(std::string& out, const Verdict& verdict, UtcTime now)
{
    const SharedAccess& shared = *verdict.found.access;
    if (shared.policy.empty())
        return;
    const LimitState& state = verdict.decision.after;
    field(out, "RateLimit-Policy", shared.policy);
    out.append("RateLimit: ");
    if (const auto& limit = shared.access.rateLimit) {
        const double capacity = capacityOf(*limit);
        const double perSecond = static_cast<double>(limit->count) * 1e6 / static_cast<double>(limit->window.count());
        double tokens = capacity;
        if (state.tokens >= 0) {
            const double passed = static_cast<double>(std::max<qint64>(0, (now - state.tokensAt).count())) / 1e6;
            tokens = std::min(capacity, state.tokens + passed * perSecond);
        }
        out.append("\"rate\";r=");
        put(out, static_cast<qint64>(tokens));
        out.append(";t=");
        put(out, static_cast<qint64>(std::ceil((capacity - tokens) / perSecond)));
    }
    if (const auto& quota = shared.access.quota) {
        const bool current = state.quotaPeriod >= quota->periodStart(now);
        out.append(shared.access.rateLimit ? ", \"quota\";r=" : "\"quota\";r=");
        put(out, std::max<qint64>(0, quota->amount - (current ? state.quotaUsed : 0)));
        out.append(";t=");
        put(out, secondsUntil(quota->nextRefill(now), now));
    }
    out.append("\r\n");
}

void AnswerWriter::challenge(std::string& out, const Verdict& verdict, PresentedSecret::Scheme scheme,
                             const QList<Scope>& asked)
{
    const bool scoped = verdict.decision.outcome == Outcome::ScopeDenied && !asked.isEmpty();
    if (statusOf(verdict.decision.outcome) == 403 && !scoped)
        return;
    out.append("WWW-Authenticate: ");
    out.append(scheme == PresentedSecret::Scheme::ApiKey ? "ApiKey" : "Bearer").append(" realm=\"").append(m_realm);
    out.append("\"");
    if (scoped) {
        out.append(", error=\"insufficient_scope\", scope=\"");
        for (qsizetype i = 0; i < asked.size(); ++i)
            out.append(i == 0 ? "" : " ").append(asked.at(i).toString().toStdString());
        out.append("\"");
    } else if (scheme == PresentedSecret::Scheme::Bearer) {
        out.append(", error=\"invalid_token\"");
    }
    out.append("\r\n");
}

void AnswerWriter::verdict(std::string& out, const Verdict& verdict, PresentedSecret::Scheme scheme,
                           const QList<Scope>& asked, UtcTime now, bool keepAlive)
{
    const Outcome outcome = verdict.decision.outcome;
    const int status = statusOf(outcome);
    head(out, status, now, keepAlive);
    if (m_tellOutcome)
        field(out, "X-Keywright-Outcome", toldOutcome(verdict));
    if (status == 200) {
        identity(out, verdict);
        limits(out, verdict, now);
        out.append("Content-Length: 0\r\n\r\n");
        return;
    }
    if (status != 429)
        challenge(out, verdict, scheme, asked);
    if (status == 429) {
        limits(out, verdict, now);
        if (verdict.decision.retryAt) {
            out.append("Retry-After: ");
            put(out, secondsUntil(*verdict.decision.retryAt, now));
            out.append("\r\n");
        }
    }
    putBody(out, "application/problem+json",
            problemBody(status, status == 401   ? badKey
                                : status == 403 ? notAllowed
                                                : tooMany));
}

void AnswerWriter::problem(std::string& out, int status, std::string_view detail, UtcTime now, bool keepAlive)
{
    head(out, status, now, keepAlive);
    putBody(out, "application/problem+json", problemBody(status, detail));
}

void AnswerWriter::text(std::string& out, int status, std::string_view type, std::string_view body, UtcTime now,
                        bool keepAlive)
{
    head(out, status, now, keepAlive);
    putBody(out, type, body);
}

} // namespace keywright::gate
