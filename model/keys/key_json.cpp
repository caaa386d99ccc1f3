#include "model/keys/key_json.h"

#include <QJsonArray>

namespace keywright {
namespace {

QJsonValue moment(const std::optional<UtcTime>& time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue(QJsonValue::Null);
}

template <typename T>
QJsonValue textOrNull(const std::optional<T>& value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue(QJsonValue::Null);
}

QString formName(SecretForm form)
{
    switch (form) {
    case SecretForm::Keywright:
        return QStringLiteral("keywright");
    case SecretForm::Base62:
        return QStringLiteral("base62");
    case SecretForm::Special:
        return QStringLiteral("special");
    case SecretForm::Hex:
        return QStringLiteral("hex");
    case SecretForm::Uuid:
        return QStringLiteral("uuid");
    }
    return {};
}

QJsonObject versionToJson(const KeyVersion& version)
{
    return {
        {QStringLiteral("number"), version.number},
        {QStringLiteral("fingerprint"), version.fingerprint ? QJsonValue(version.fingerprint->toHex()) : QJsonValue()},
        {QStringLiteral("hint"), version.hint},
        {QStringLiteral("state"), versionStateName(version.state)},
        {QStringLiteral("created_at"), toIso(version.createdAt)},
        {QStringLiteral("not_before"), moment(version.notBefore)},
        {QStringLiteral("not_after"), moment(version.notAfter)},
        {QStringLiteral("ended_at"), moment(version.endedAt)},
        {QStringLiteral("secret_stored"), version.secretStored},
    };
}

QJsonArray scopesToJson(const QList<Scope>& scopes)
{
    QJsonArray array;
    for (const Scope& scope : scopes)
        array += scope.toString();
    return array;
}

// Everything but the versions, the revision and the usage facts.
QJsonObject attributesToJson(const ApiKey& key)
{
    return {
        {QStringLiteral("owner"), key.owner},
        {QStringLiteral("application"), key.application},
        {QStringLiteral("environment"), key.environment},
        {QStringLiteral("tags"), QJsonArray::fromStringList(key.tags)},
        {QStringLiteral("notes"), key.notes},
        {QStringLiteral("system"), key.system},
        {QStringLiteral("bound_to"), key.boundTo},
        {QStringLiteral("custody"), custodyName(key.custody)},
        {QStringLiteral("status"), keyStatusName(key.status)},
        {QStringLiteral("scopes"), scopesToJson(key.scopes)},
        {QStringLiteral("roles"), QJsonArray::fromStringList(key.roles)},
        {QStringLiteral("restrictions"), key.restrictions.toJson()},
        {QStringLiteral("rate_limit"), textOrNull(key.rateLimit)},
        {QStringLiteral("quota"), textOrNull(key.quota)},
        {QStringLiteral("expires_at"), moment(key.expiresAt)},
        {QStringLiteral("rotate_every_days"), key.rotation.everyDays},
        {QStringLiteral("overlap_days"), key.rotation.overlapDays},
        {QStringLiteral("format"), formName(key.format.form)},
        {QStringLiteral("prefix"), key.format.prefix},
        {QStringLiteral("length"), key.format.length},
        {QStringLiteral("recoverable"), key.recoverable},
    };
}

QString versionField(int number)
{
    return QStringLiteral("version %1").arg(number);
}

} // namespace

QJsonObject keyToJson(const ApiKey& key)
{
    QJsonObject json = attributesToJson(key);
    json.insert(QStringLiteral("id"), key.id.toString());
    json.insert(QStringLiteral("name"), key.name);
    json.insert(QStringLiteral("created_at"), toIso(key.createdAt));
    json.insert(QStringLiteral("changed_at"), toIso(key.changedAt));
    json.insert(QStringLiteral("deleted_at"), moment(key.deletedAt));
    json.insert(QStringLiteral("last_used_at"), moment(key.lastUsedAt));
    QJsonArray versions;
    for (const KeyVersion& version : key.versions)
        versions += versionToJson(version);
    json.insert(QStringLiteral("versions"), versions);
    return json;
}

QJsonObject keyChanges(const ApiKey& before, const ApiKey& after)
{
    QJsonObject changes{{QStringLiteral("name"), after.name}};
    if (before.name != after.name)
        changes.insert(QStringLiteral("renamed"), QJsonArray{before.name, after.name});
    const QJsonObject old = attributesToJson(before);
    const QJsonObject now = attributesToJson(after);
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (old.value(it.key()) != it.value())
            changes.insert(it.key(), QJsonArray{old.value(it.key()), it.value()});
    }
    for (const KeyVersion& version : after.versions) {
        const auto was = std::find_if(before.versions.begin(), before.versions.end(),
                                      [&](const KeyVersion& v) { return v.number == version.number; });
        if (was == before.versions.end())
            changes.insert(versionField(version.number), QJsonArray{QJsonValue(), versionToJson(version)});
        else if (!(*was == version))
            changes.insert(versionField(version.number), QJsonArray{versionToJson(*was), versionToJson(version)});
    }
    return changes;
}

QJsonObject keyCreation(const ApiKey& key)
{
    QJsonObject changes{{QStringLiteral("name"), key.name}};
    const QJsonObject now = attributesToJson(key);
    for (auto it = now.begin(); it != now.end(); ++it) {
        const QJsonValue value = it.value();
        const bool says = !value.isNull() && value != QJsonValue(QString()) && value != QJsonValue(QJsonArray()) &&
                          value != QJsonValue(QJsonObject());
        if (says)
            changes.insert(it.key(), QJsonArray{QJsonValue(), value});
    }
    for (const KeyVersion& version : key.versions)
        changes.insert(versionField(version.number), QJsonArray{QJsonValue(), versionToJson(version)});
    return changes;
}

} // namespace keywright
