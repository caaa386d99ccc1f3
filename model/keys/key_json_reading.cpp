// The way back from JSON: one attribute at a time, since events tell only of what changed.
#include "model/keys/key_json.h"

#include <QJsonArray>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& one : array)
        list += one.toString();
    return list;
}

template <typename T>
std::optional<T> parsed(const QJsonValue& value)
{
    const Result<T> read = T::parse(value.toString());
    return read ? std::optional<T>(*read) : std::nullopt;
}

QList<Scope> scopesOf(const QJsonValue& value)
{
    QList<Scope> scopes;
    for (const QString& text : texts(value))
        if (const Result<Scope> scope = Scope::parse(text))
            scopes += *scope;
    return scopes;
}

SecretForm formOf(const QString& name)
{
    const std::pair<QStringView, SecretForm> forms[]{{u"base62", SecretForm::Base62},
                                                     {u"special", SecretForm::Special},
                                                     {u"hex", SecretForm::Hex},
                                                     {u"uuid", SecretForm::Uuid}};
    for (const auto& [known, form] : forms)
        if (name == known)
            return form;
    return SecretForm::Keywright;
}

using Setter = void (*)(ApiKey&, const QJsonValue&);
struct Attribute {
    QStringView name;
    Setter set;
};

const Attribute attributes[]{
    {u"name", [](ApiKey& k, const QJsonValue& v) { k.name = v.toString(); }},
    {u"owner", [](ApiKey& k, const QJsonValue& v) { k.owner = v.toString(); }},
    {u"application", [](ApiKey& k, const QJsonValue& v) { k.application = v.toString(); }},
    {u"environment", [](ApiKey& k, const QJsonValue& v) { k.environment = v.toString(); }},
    {u"tags", [](ApiKey& k, const QJsonValue& v) { k.tags = texts(v); }},
    {u"notes", [](ApiKey& k, const QJsonValue& v) { k.notes = v.toString(); }},
    {u"system", [](ApiKey& k, const QJsonValue& v) { k.system = v.toString(); }},
    {u"bound_to", [](ApiKey& k, const QJsonValue& v) { k.boundTo = v.toString(); }},
    {u"custody",
     [](ApiKey& k, const QJsonValue& v) { k.custody = custodyFromName(v.toString()).value_or(Custody::Issued); }},
    {u"status",
     [](ApiKey& k, const QJsonValue& v) { k.status = keyStatusFromName(v.toString()).value_or(KeyStatus::Active); }},
    {u"scopes", [](ApiKey& k, const QJsonValue& v) { k.scopes = scopesOf(v); }},
    {u"roles", [](ApiKey& k, const QJsonValue& v) { k.roles = texts(v); }},
    {u"restrictions",
     [](ApiKey& k, const QJsonValue& v) {
         const Result<Restrictions> read = Restrictions::fromJson(v.toObject());
         k.restrictions = read ? *read : Restrictions();
     }},
    {u"rate_limit", [](ApiKey& k, const QJsonValue& v) { k.rateLimit = parsed<RateLimit>(v); }},
    {u"quota", [](ApiKey& k, const QJsonValue& v) { k.quota = parsed<Quota>(v); }},
    {u"expires_at", [](ApiKey& k, const QJsonValue& v) { k.expiresAt = fromIso(v.toString()); }},
    {u"rotate_every_days", [](ApiKey& k, const QJsonValue& v) { k.rotation.everyDays = v.toInt(); }},
    {u"overlap_days", [](ApiKey& k, const QJsonValue& v) { k.rotation.overlapDays = v.toInt(); }},
    {u"format", [](ApiKey& k, const QJsonValue& v) { k.format.form = formOf(v.toString()); }},
    {u"prefix", [](ApiKey& k, const QJsonValue& v) { k.format.prefix = v.toString(); }},
    {u"length", [](ApiKey& k, const QJsonValue& v) { k.format.length = v.toInt(); }},
    {u"recoverable", [](ApiKey& k, const QJsonValue& v) { k.recoverable = v.toBool(); }},
};

void setVersion(ApiKey& key, int number, const QJsonValue& value)
{
    key.versions.removeIf([number](const KeyVersion& version) { return version.number == number; });
    if (!value.isObject())
        return;
    const auto after = std::find_if(key.versions.begin(), key.versions.end(),
                                    [number](const KeyVersion& version) { return version.number > number; });
    key.versions.insert(after, versionFromJson(value.toObject()));
}

} // namespace

KeyVersion versionFromJson(const QJsonObject& json)
{
    KeyVersion version;
    version.number = json.value(u"number"_s).toInt();
    const QByteArray print = QByteArray::fromHex(json.value(u"fingerprint"_s).toString().toLatin1());
    if (const Result<Fingerprint> read = Fingerprint::fromBytes(print))
        version.fingerprint = *read;
    version.hint = json.value(u"hint"_s).toString();
    version.state = versionStateFromName(json.value(u"state"_s).toString()).value_or(VersionState::Pending);
    version.createdAt = fromIso(json.value(u"created_at"_s).toString()).value_or(UtcTime());
    version.notBefore = fromIso(json.value(u"not_before"_s).toString());
    version.notAfter = fromIso(json.value(u"not_after"_s).toString());
    version.endedAt = fromIso(json.value(u"ended_at"_s).toString());
    version.secretStored = json.value(u"secret_stored"_s).toBool();
    return version;
}

void setAttribute(ApiKey& key, const QString& field, const QJsonValue& value)
{
    for (const Attribute& attribute : attributes)
        if (field == attribute.name)
            return attribute.set(key, value);
    constexpr QStringView version = u"version ";
    bool isNumber = false;
    const int number = field.startsWith(version) ? QStringView(field).mid(version.size()).toInt(&isNumber) : 0;
    if (isNumber && number > 0)
        setVersion(key, number, value);
}

} // namespace keywright
