#include "model/apis/api_service.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace keywright {
namespace {

QJsonObject asJson(const ApiDefinition& api)
{
    QJsonArray scopes;
    for (const Scope& scope : api.scopes)
        scopes += scope.toString();
    return {{QStringLiteral("title"), api.title},
            {QStringLiteral("base_url"), api.baseUrl},
            {QStringLiteral("upstream"), api.upstream},
            {QStringLiteral("gate"), api.gate},
            {QStringLiteral("key_header"), api.keyHeader},
            {QStringLiteral("documentation"), api.documentation},
            {QStringLiteral("contact"), api.contact},
            {QStringLiteral("gateway"), gatewayName(api.gateway)},
            {QStringLiteral("scopes"), scopes}};
}

QStringList textsOf(const std::optional<ApiDefinition>& api)
{
    QStringList texts;
    if (api)
        for (const OperationScope& one : api->operations)
            texts += QStringLiteral("%1 %2 %3").arg(one.method, one.path.left(200), one.scope.toString());
    return texts;
}

// What `some` has that `others` has not; the first of them, for there may be thousands.
QString missing(const QStringList& some, const QStringList& others)
{
    constexpr qsizetype mostTold = 20;
    const QSet<QString> known(others.begin(), others.end());
    QStringList told;
    for (const QString& one : some) {
        if (told.size() == mostTold)
            break;
        if (!known.contains(one))
            told += one;
    }
    return told.join(QStringLiteral(", "));
}

QString digestOf(const QList<OperationScope>& operations)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const OperationScope& one : operations)
        for (const QString& part : {one.method, one.path, one.scope.toString(), one.summary})
            hash.addData(part.toUtf8() + '\n'); // none of them has a line break
    return QString::fromLatin1(hash.result().toHex());
}

// How many there were and are, a digest that tells any two lists apart, and the first that came and went.
void tellOperations(QJsonObject& details, const std::optional<ApiDefinition>& before,
                    const std::optional<ApiDefinition>& after)
{
    const QList<OperationScope> was = before ? before->operations : QList<OperationScope>();
    const QList<OperationScope> is = after ? after->operations : QList<OperationScope>();
    if (was == is)
        return;
    details.insert(QStringLiteral("operations"), QJsonArray{was.size(), is.size()});
    details.insert(QStringLiteral("operations_sha256"), QJsonArray{digestOf(was), digestOf(is)});
    const QStringList wasTexts = textsOf(before), isTexts = textsOf(after);
    const QString came = missing(isTexts, wasTexts), went = missing(wasTexts, isTexts);
    if (!came.isEmpty())
        details.insert(QStringLiteral("operations_added"), came);
    if (!went.isEmpty())
        details.insert(QStringLiteral("operations_removed"), went);
}

// Each field that changed: [before, after].
QJsonObject changes(const std::optional<ApiDefinition>& before, const std::optional<ApiDefinition>& after)
{
    const QJsonObject was = before ? asJson(*before) : QJsonObject();
    const QJsonObject is = after ? asJson(*after) : QJsonObject();
    QJsonObject details;
    const QStringList fields = before ? was.keys() : is.keys();
    for (const QString& field : fields) {
        const auto value = [&](const QJsonObject& object) {
            return object.contains(field) ? object.value(field) : QJsonValue(QJsonValue::Null);
        };
        const QJsonValue a = value(was), b = value(is);
        const auto isNothing = [](const QJsonValue& v) { return v.isNull() || v == QString() || v == QJsonArray(); };
        if (a != b && !(isNothing(a) && isNothing(b)))
            details.insert(field, QJsonArray{a, b});
    }
    tellOperations(details, before, after);
    return details;
}

Error noSuch(const QString& name)
{
    return {ErrorKind::NotFound, QStringLiteral("API %1").arg(name)};
}

} // namespace

ApiService::ApiService(Parts parts)
    : m_parts(std::move(parts))
{}

Result<QList<ApiDefinition>> ApiService::list()
{
    return m_parts.apis.all();
}

Result<ApiDefinition> ApiService::find(const QString& name)
{
    const Result<std::optional<ApiDefinition>> found = stored(name.trimmed().toLower());
    if (!found)
        return found.error();
    return found->has_value() ? Result<ApiDefinition>(**found) : Result<ApiDefinition>(noSuch(name));
}

Result<ApiDefinition> ApiService::create(const ApiDefinition& api)
{
    return save(api, Expected::Absent, {});
}

Result<ApiDefinition> ApiService::change(const ApiDefinition& from, const ApiDefinition& to)
{
    if (from.name != to.name)
        return Error{ErrorKind::InvalidInput, QStringLiteral("API: its name can't be changed: scopes begin with it")};
    return save(to, Expected::AsBefore, from);
}

Result<ApiDefinition> ApiService::put(const ApiDefinition& api)
{
    return save(api, Expected::Whatever, {});
}

Result<ApiDefinition> ApiService::save(const ApiDefinition& api, Expected expected, const ApiDefinition& before)
{
    const Result<ApiDefinition> regular = regularApi(api);
    if (!regular)
        return regular.error();
    const Result<void> done = m_parts.transactions.write([&]() -> Result<void> {
        const Result<std::optional<ApiDefinition>> present = stored(regular->name);
        if (!present)
            return present.error();
        const Result<void> met = meetsExpected(expected, *present, before, QStringLiteral("API %1").arg(regular->name));
        if (!met)
            return met;
        if (*present == *regular)
            return {}; // nothing to do, nothing to tell
        if (const Result<void> written = m_parts.apis.save(*regular); !written)
            return written;
        return record(QStringLiteral("api.save"), QStringLiteral("api"), regular->name, changes(*present, *regular));
    });
    return done ? regular : Result<ApiDefinition>(done.error());
}

Result<void> ApiService::remove(const QString& name)
{
    return m_parts.transactions.write([&]() -> Result<void> {
        const Result<std::optional<ApiDefinition>> present = stored(name);
        if (!present)
            return present.error();
        if (!present->has_value())
            return noSuch(name);
        if (const Result<void> gone = m_parts.apis.remove(name); !gone)
            return gone;
        return record(QStringLiteral("api.remove"), QStringLiteral("api"), name, changes(*present, std::nullopt));
    });
}

Result<void> ApiService::tell(const QString& action, const QString& objectKind, const QString& objectId,
                              const QJsonObject& details)
{
    return m_parts.transactions.write([&] { return record(action, objectKind, objectId, details); });
}

Result<std::optional<ApiDefinition>> ApiService::stored(const QString& name)
{
    const Result<QList<ApiDefinition>> all = m_parts.apis.all();
    if (!all)
        return all.error();
    const auto at = std::find_if(all->begin(), all->end(), [&](const ApiDefinition& api) { return api.name == name; });
    return at == all->end() ? std::optional<ApiDefinition>() : std::optional(*at);
}

Result<void> ApiService::record(const QString& action, const QString& kind, const QString& id,
                                const QJsonObject& details)
{
    AuditEvent event;
    event.at = m_parts.clock.now();
    event.actor = m_parts.actor.name;
    event.origin = m_parts.actor.origin;
    event.action = action;
    event.objectKind = kind;
    event.objectId = id;
    event.outcome = QStringLiteral("done");
    event.details = details;
    const Result<AuditEvent> appended = m_parts.audit.append(event);
    return appended ? Result<void>() : Result<void>(appended.error());
}

} // namespace keywright
