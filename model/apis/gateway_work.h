// Port: what is done outside of the catalogue to protect an API: documents read, configurations made, gateways tried,
// gates asked how they are. Synchronous and slow; on a lane, never on the GUI thread.
#pragma once

#include "model/apis/api_definition.h"
#include "model/apis/openapi.h"
#include "model/core/progress.h"
#include "model/core/time.h"
#include "model/secrets/secret.h"

#include <optional>

namespace keywright {

struct GatewayFile {
    QString name;  // "keywright.conf"
    QString place; // where it usually goes: "/etc/nginx/conf.d/keywright.conf"
    QString text;

    bool operator==(const GatewayFile&) const = default;
};

// What a request has to have: one scope for all of them, or one an operation; then what no operation names is refused.
struct NeededScopes {
    QString one;
    QList<OperationScope> each; // where there are some, `one` says nothing
};
// nginx, HAProxy and Caddy can tell operations apart.
[[nodiscard]] bool tellsOperationsApart(GatewayKind kind);
// Of the event that a configuration was written.
[[nodiscard]] QJsonObject configDetails(GatewayKind kind, const NeededScopes& needed);

// What is sent to a gateway to see whether it asks the gate.
struct TrialPlan {
    QString url; // http or https
    QString keyHeader;
    SecretPtr key; // none: the right key is left out
};

struct TrialAnswer {
    enum class Sent { NoKey, WrongKey, RightKey };
    Sent sent = Sent::NoKey;
    int status = 0;   // of HTTP; 0: there was none
    QString failure;  // why there was none: the system's words
    QString location; // of a redirection
    qint64 milliseconds = 0;

    bool operator==(const TrialAnswer&) const = default;
};

// What the answer says about the gateway.
enum class TrialVerdict {
    Refused,     // as it should be
    LetThrough,  // as it should be, for the right key
    Open,        // without a good key: the gateway does not ask
    WrongAnswer, // something else answers, or leads elsewhere
    NoGate,      // the gateway could not ask the gate
    NotAllowed,  // the right key is known, and may not do this
    Limited,
    Unknown, // the right key is refused as if it were none
    NoAnswer,
};
[[nodiscard]] TrialVerdict verdictOf(const TrialAnswer& answer);
[[nodiscard]] bool isGood(TrialVerdict verdict);

struct GateHealth {
    enum class State { Healthy, Behind, NotReady, Unreachable };
    QString address;
    State state = State::Unreachable;
    QString says;    // the gate's own word, or why it did not answer
    QString version; // of the gate
    quint64 keys = 0;
    quint64 requests = 0; // since it was started
    quint64 waiting = 0;  // counts that are not stored yet
    quint64 age = 0;      // seconds since it looked at the catalogue
    std::optional<UtcTime> certificateEnd;
};

class GatewayWork {
public:
    virtual ~GatewayWork() = default;

    virtual Result<OpenApiDocument> readDocument(const QString& path) = 0;
    // The configuration of the API's gateway kind, which asks for what is needed.
    // InvalidInput when the API has no gateway, gate or upstream, or its gateway can't tell operations apart.
    virtual Result<QList<GatewayFile>> configuration(const ApiDefinition& api, const NeededScopes& needed) = 0;
    // A file that is there whole or not at all.
    virtual Result<void> save(const QString& path, const QByteArray& bytes) = 0;
    // A hand-over sheet as PDF.
    virtual Result<QByteArray> paper(const QString& markdown, const QString& title) = 0;
    // Without a key, with one that is wrong and, where there is one, with the right one. Ten seconds each at most.
    // InvalidInput when the URL is none; Cancelled.
    virtual Result<QList<TrialAnswer>> tryGateway(const TrialPlan& plan, const ProgressPtr& progress) = 0;
    // A gate that does not answer is an answer, too.
    virtual GateHealth gateHealth(const QString& address) = 0;
};

} // namespace keywright
