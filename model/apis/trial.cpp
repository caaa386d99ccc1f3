#include "model/apis/gateway_work.h"

namespace keywright {

bool tellsOperationsApart(GatewayKind kind)
{
    return kind == GatewayKind::Nginx || kind == GatewayKind::HaProxy || kind == GatewayKind::Caddy;
}

QJsonObject configDetails(GatewayKind kind, const NeededScopes& needed)
{
    QJsonObject details{{QStringLiteral("gateway"), gatewayName(kind)}};
    if (needed.each.isEmpty())
        details.insert(QStringLiteral("scope"), needed.one);
    else
        details.insert(QStringLiteral("operations"), needed.each.size());
    return details;
}

TrialVerdict verdictOf(const TrialAnswer& answer)
{
    using V = TrialVerdict;
    const bool right = answer.sent == TrialAnswer::Sent::RightKey;
    const int status = answer.status;
    if (status == 0)
        return V::NoAnswer;
    if (status >= 300 && status < 400)
        return V::WrongAnswer;
    if (status == 500 || status == 502 || status == 503 || status == 504) // each gateway says it in its own way
        return V::NoGate;
    if (status == 429)
        return right ? V::Limited : V::Refused;
    if (status == 401)
        return right ? V::Unknown : V::Refused;
    if (status == 403)
        return right ? V::NotAllowed : V::Refused;
    // 404 or 405 come from the API behind: the request was let through.
    return right ? V::LetThrough : V::Open;
}

bool isGood(TrialVerdict verdict)
{
    return verdict == TrialVerdict::Refused || verdict == TrialVerdict::LetThrough;
}

} // namespace keywright
