#include "app/cli/key_words.h"

#include "model/core/words.h"
#include "model/keys/key_json.h"

#include <QJsonArray>

namespace keywright::cli {
namespace {

QString momentOr(const std::optional<UtcTime>& time, const char* otherwise)
{
    return time ? toIso(*time).left(19) + QLatin1Char('Z') : QString::fromLatin1(otherwise);
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

} // namespace

QJsonObject rowToJson(const KeyRow& row)
{
    const auto moment = [](const std::optional<UtcTime>& time) {
        return time ? QJsonValue(toIso(*time)) : QJsonValue();
    };
    return {
        {QStringLiteral("id"), row.id.toString()},
        {QStringLiteral("name"), row.name},
        {QStringLiteral("status"), lifecycle::shownStatusName(row.status)},
        {QStringLiteral("owner"), row.owner},
        {QStringLiteral("application"), row.application},
        {QStringLiteral("environment"), row.environment},
        {QStringLiteral("system"), row.system},
        {QStringLiteral("custody"), custodyName(row.custody)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(row.tags)},
        {QStringLiteral("scope"), row.scopeSummary},
        {QStringLiteral("hint"), row.hint},
        {QStringLiteral("versions"), row.versionCount},
        {QStringLiteral("expires_at"), moment(row.expiresAt)},
        {QStringLiteral("last_used_at"), moment(row.lastUsedAt)},
        {QStringLiteral("created_at"), toIso(row.createdAt)},
        {QStringLiteral("changed_at"), toIso(row.changedAt)},
    };
}

QStringList rowHeader()
{
    return {QStringLiteral("ID"),  QStringLiteral("NAME"),  QStringLiteral("STATUS"),  QStringLiteral("OWNER"),
            QStringLiteral("ENV"), QStringLiteral("SCOPE"), QStringLiteral("EXPIRES"), QStringLiteral("LAST USED")};
}

QStringList rowToCells(const KeyRow& row, UtcTime)
{
    return {row.id.toString(),
            row.name,
            lifecycle::shownStatusName(row.status),
            row.owner,
            row.environment,
            orDash(row.scopeSummary),
            momentOr(row.expiresAt, "never"),
            momentOr(row.lastUsedAt, "never")};
}

QJsonObject shownKey(const ApiKey& key, UtcTime now)
{
    QJsonObject json = keyToJson(key);
    json.insert(QStringLiteral("status"), lifecycle::shownStatusName(lifecycle::shownStatus(key, now)));
    json.insert(QStringLiteral("stored_status"), keyStatusName(key.status));
    return json;
}

void printKey(const Output& output, const ApiKey& key, UtcTime now)
{
    if (output.json())
        return output.value(shownKey(key, now));
    const auto field = [&](const char* name, const QString& value) {
        output.line(QStringLiteral("%1 %2").arg(QString::fromLatin1(name).leftJustified(13), value));
    };
    field("id", key.id.toString());
    field("name", key.name);
    field("status", lifecycle::shownStatusName(lifecycle::shownStatus(key, now)));
    field("owner", key.owner);
    field("application", orDash(key.application));
    field("environment", key.environment);
    field("system", systemWord(key.system));
    field("custody", custodyName(key.custody) + (key.recoverable ? QStringLiteral(", recoverable") : QString()));
    field("tags", orDash(key.tags.join(QStringLiteral(", "))));
    QStringList scopes;
    for (const Scope& scope : key.scopes)
        scopes += scope.toString();
    for (const QString& role : key.roles)
        scopes += QStringLiteral("role ") + role;
    field("scopes", scopes.isEmpty() ? QStringLiteral("none: nothing is allowed") : scopes.join(QStringLiteral(", ")));
    const QJsonObject restrictions = key.restrictions.toJson();
    for (auto it = restrictions.begin(); it != restrictions.end(); ++it) {
        QStringList values;
        for (const QJsonValue& value : it.value().toArray())
            values += value.toString();
        field(qPrintable(it.key()), it.value().isString() ? it.value().toString() : values.join(QStringLiteral(", ")));
    }
    field("rate limit", key.rateLimit ? key.rateLimit->toString() : QStringLiteral("none"));
    field("quota", key.quota ? key.quota->toString() : QStringLiteral("none"));
    field("expires", momentOr(key.expiresAt, "never"));
    field("last used", momentOr(key.lastUsedAt, "never"));
    field("created", momentOr(key.createdAt, "-"));
    for (const KeyVersion& version : key.versions) {
        field("version",
              QStringLiteral("%1  %2  %3%4")
                  .arg(version.number)
                  .arg(versionStateName(version.state), -11)
                  .arg(orDash(version.hint))
                  .arg(version.notAfter ? QStringLiteral("  until ") + momentOr(version.notAfter, "") : QString()));
    }
}

} // namespace keywright::cli
