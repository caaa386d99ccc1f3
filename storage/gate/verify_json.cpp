#include "storage/gate/verify_json.h"

#include "model/secrets/secret.h"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/src.hpp> // the library's code: Debian's package has it as headers too

namespace keywright::gate {
namespace {

namespace json = boost::json;

struct Asked {
    std::string_view key; // in the parsed document
    AccessRequest request;
    QString api; // empty: not told
};

QString textOf(const json::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString untold()
{
    return QString::fromLatin1(ForwardedRequest::untold.data(),
                               static_cast<qsizetype>(ForwardedRequest::untold.size()));
}

bool takeScopes(const json::value& value, QList<Scope>& scopes)
{
    const json::array* list = value.if_array();
    if (!list)
        return false;
    for (const json::value& entry : *list) {
        const Result<Scope> scope =
            entry.is_string() ? Scope::parse(textOf(entry.get_string())) : Error{ErrorKind::InvalidInput, {}};
        if (!scope)
            return false;
        scopes += *scope;
    }
    return true;
}

bool takeCost(const json::value& value, qint64& cost)
{
    if (!value.is_int64() || value.get_int64() < 1)
        return false;
    cost = value.get_int64();
    return true;
}

bool takeText(std::string_view name, const json::string& text, Asked& asked)
{
    if (name == "key") {
        asked.key = {text.data(), text.size()};
    } else if (name == "method") {
        asked.request.method = text.empty() ? untold() : textOf(text);
    } else if (name == "path") {
        asked.request.path = text.empty() ? untold() : textOf(text);
    } else if (name == "referrer") {
        asked.request.referrer = textOf(text);
    } else if (name == "source") {
        asked.request.source = IpAddress::parse(textOf(text));
        return asked.request.source.has_value();
    } else if (name == "api") {
        asked.api = textOf(text);
        return isApiName(asked.api);
    } else if (name == "app") {
        const Result<AppRestriction> app = AppRestriction::parse(textOf(text));
        if (app)
            asked.request.app = *app;
        return app.ok();
    } else {
        return false;
    }
    return true;
}

// Nothing when it is not of the form.
std::optional<Asked> askedOf(const json::value& value)
{
    const json::object* object = value.if_object();
    if (!object || !object->contains("key"))
        return std::nullopt;
    Asked asked;
    asked.request.method = asked.request.path = untold();
    for (const auto& [nameText, member] : *object) {
        const std::string_view name(nameText.data(), nameText.size());
        const bool taken = name == "scopes" ? takeScopes(member, asked.request.scopes)
                           : name == "cost" ? takeCost(member, asked.request.cost)
                                            : member.is_string() && takeText(name, member.get_string(), asked);
        if (!taken)
            return std::nullopt;
    }
    return asked;
}

json::object answerOf(const Verdict& verdict, bool tellOutcome, UtcTime now)
{
    const Outcome outcome = verdict.decision.outcome;
    json::object answer;
    answer["valid"] = outcome == Outcome::Valid;
    answer["status"] = statusOf(outcome);
    if (tellOutcome)
        answer["outcome"] = toldOutcome(verdict);
    if (verdict.decision.retryAt)
        answer["retry_after"] = std::chrono::ceil<std::chrono::seconds>(*verdict.decision.retryAt - now).count();
    if (outcome != Outcome::Valid)
        return answer;
    const TableKey& key = *verdict.found.key;
    std::string id;
    key.id.appendTo(id);
    answer["key_id"] = id;
    answer["version"] = verdict.decision.version;
    answer["owner"] = *verdict.found.owner;
    answer["deprecated"] = verdict.decision.deprecated;
    json::array& scopes = answer["scopes"].emplace_array();
    for (const Scope& scope : verdict.found.access->access.allowed)
        scopes.emplace_back(scope.toString().toStdString());
    if (key.expiresAt != 0)
        answer["expires_at"] = toIso(fromMicros(key.expiresAt)).toStdString();
    return answer;
}

// `hold` is set when one of them asks for it.
json::object judged(Gate& gate, const Asked& asked, UtcTime now, bool& hold)
{
    const QString api = gate.countedApi(asked.api.isEmpty() ? apiOf(asked.request.scopes) : asked.api);
    const Verdict verdict = gate.judge(asked.key, couldBeSecret(asked.key), gate.sourceOf(asked.request.source), api,
                                       now, [&](const Restrictions&) -> const AccessRequest& { return asked.request; });
    hold = gate.heed(verdict, asked.request.source, now) || hold;
    return answerOf(verdict, gate.settings().tellOutcome, now);
}

JsonAnswer notOfTheForm()
{
    return {400, {}, false};
}

JsonAnswer answerTo(Gate& gate, const json::value& document, UtcTime now)
{
    const json::object* object = document.if_object();
    const json::value* batch = object ? object->if_contains("requests") : nullptr;
    if (!batch) {
        const std::optional<Asked> asked = askedOf(document);
        if (!asked)
            return notOfTheForm();
        JsonAnswer one;
        one.body = json::serialize(judged(gate, *asked, now, one.hold)) + "\n";
        return one;
    }
    const json::array* list = batch->if_array();
    if (!list || object->size() != 1 || list->size() > mostInBatch)
        return notOfTheForm();
    std::vector<Asked> all; // nothing is counted before all of it is understood
    for (const json::value& entry : *list) {
        std::optional<Asked> asked = askedOf(entry);
        if (!asked)
            return notOfTheForm();
        all.push_back(std::move(*asked));
    }
    JsonAnswer many;
    json::array results;
    for (const Asked& asked : all)
        results.push_back(judged(gate, asked, now, many.hold));
    many.body = json::serialize(json::object{{"results", std::move(results)}}) + "\n";
    return many;
}

} // namespace

JsonAnswer verifyJson(Gate& gate, std::string_view body, UtcTime now)
{
    // All of the document lies in memory of our own, which is wiped: it holds keys. What the buffer has no room for
    // comes from the heap in few pieces; the limit on the body keeps that small.
    std::vector<unsigned char> buffer(body.size() * 8 + 4096);
    JsonAnswer answer = notOfTheForm();
    {
        json::monotonic_resource memory(buffer.data(), buffer.size());
        json::parse_options options;
        options.max_depth = 8;
        boost::system::error_code error;
        const json::value document = json::parse({body.data(), body.size()}, error, &memory, options);
        if (!error)
            answer = answerTo(gate, document, now);
    }
    wipe(std::as_writable_bytes(std::span(buffer)));
    return answer;
}

} // namespace keywright::gate
