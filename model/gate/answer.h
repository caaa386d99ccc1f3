// What the gate answers, as the bytes of an HTTP response (RFC 9110, 9457, 6750). To a caller every bad key looks
// alike: malformed, unknown, revoked, disabled and expired ones get the same bytes.
#pragma once

#include "model/gate/forwarded_request.h"
#include "model/gate/key_table.h"

#include <string>

namespace keywright::gate {

struct Verdict {
    Decision decision;
    Found found;
};

[[nodiscard]] int statusOf(Outcome outcome); // 200, 401, 403, 429
// For gateways that may know: the outcome's name, or "honeytoken".
[[nodiscard]] std::string toldOutcome(const Verdict& verdict);
[[nodiscard]] std::string httpDate(UtcTime time); // RFC 9110 section 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT"
// What RateLimit-Policy tells of an access; empty where nothing is limited. draft-ietf-httpapi-ratelimit-headers-10
[[nodiscard]] std::string rateLimitPolicy(const PreparedAccess& access);

// Appends responses. One a thread.
class AnswerWriter {
public:
    AnswerWriter(std::string realm, bool tellOutcome);

    // `scheme` is how the key came, for the challenge; `asked` the scopes that the gateway asked for.
    void verdict(std::string& out, const Verdict& verdict, PresentedSecret::Scheme scheme, const QList<Scope>& asked,
                 UtcTime now, bool keepAlive);
    // application/problem+json without more headers; closes the connection unless told otherwise.
    void problem(std::string& out, int status, std::string_view detail, UtcTime now, bool keepAlive = false);
    void text(std::string& out, int status, std::string_view type, std::string_view body, UtcTime now, bool keepAlive);

private:
    void head(std::string& out, int status, UtcTime now, bool keepAlive);
    void identity(std::string& out, const Verdict& verdict);
    void limits(std::string& out, const Verdict& verdict, UtcTime now);
    void challenge(std::string& out, const Verdict& verdict, PresentedSecret::Scheme scheme, const QList<Scope>& asked);

    std::string m_realm;
    bool m_tellOutcome;
    qint64 m_dateSecond = -1;
    std::string m_date;
};

} // namespace keywright::gate
