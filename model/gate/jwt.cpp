#include "model/gate/jwt.h"

#include "model/gate/jwks.h"

#include <QJsonDocument>

#include <algorithm>

namespace keywright::gate {
namespace {

std::optional<QJsonObject> objectIn(std::string_view base64)
{
    const std::optional<QByteArray> json = fromBase64Url(base64);
    if (!json)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

// A header is a JSON object, whose first bytes `{"` are these in base64url; spaces before the name are nobody's habit.
bool looksLikeJwt(std::string_view text)
{
    return text.starts_with("eyJ") && std::count(text.begin(), text.end(), '.') == 2;
}

std::optional<Jwt> parseJwt(std::string_view text)
{
    if (text.size() > mostTokenBytes || !looksLikeJwt(text))
        return std::nullopt;
    const std::size_t first = text.find('.'), second = text.rfind('.');
    const auto header = objectIn(text.substr(0, first));
    const auto claims = header ? objectIn(text.substr(first + 1, second - first - 1)) : std::nullopt;
    const auto signature = claims ? fromBase64Url(text.substr(second + 1)) : std::nullopt;
    if (!signature || signature->isEmpty())
        return std::nullopt;
    return Jwt{*header, *claims, text.substr(0, second), *signature};
}

} // namespace keywright::gate
