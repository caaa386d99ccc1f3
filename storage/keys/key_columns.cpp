#include "storage/keys/key_columns.h"

#include "storage/core/query.h"
#include "storage/core/row_stream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keywright::key_columns {
namespace {

constexpr const char* columns[] = {
    "revision",     "name",          "name_key",      "owner",         "owner_key",  "application", "environment",
    "tags",         "notes",         "system",        "bound_to",      "custody",    "status",      "status_before",
    "scopes",       "scope_summary", "roles",         "restrictions",  "rate_limit", "quota",       "expires_at",
    "rotate_every", "overlap_days",  "format",        "recoverable",   "created_at", "changed_at",  "deleted_at",
    "last_used_at", "hint",          "version_count", "overlap_until",
};

QString joined(const QString& before)
{
    QStringList list;
    for (const char* column : columns)
        list += QString::fromLatin1(column);
    return before + list.join(QStringLiteral(", "));
}

QString json(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString json(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonDocument parsed(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8());
}

QStringList strings(const QJsonArray& array)
{
    QStringList list;
    for (const QJsonValue& value : array)
        list += value.toString();
    return list;
}

QString summaryOf(const ApiKey& key)
{
    QStringList parts;
    for (const Scope& scope : key.scopes)
        parts += scope.toShortString();
    for (const QString& role : key.roles)
        parts += role;
    if (parts.isEmpty())
        return {};
    return parts.size() == 1 ? parts.first() : QStringLiteral("%1 +%2").arg(parts.first()).arg(parts.size() - 1);
}

QString formatText(const SecretFormat& format)
{
    return json(QJsonObject{{QStringLiteral("form"), static_cast<int>(format.form)},
                            {QStringLiteral("prefix"), format.prefix},
                            {QStringLiteral("length"), format.length}});
}

SecretFormat formatOf(const QString& text)
{
    const QJsonObject object = parsed(text).object();
    return {static_cast<SecretForm>(object.value(QStringLiteral("form")).toInt()),
            object.value(QStringLiteral("prefix")).toString(), object.value(QStringLiteral("length")).toInt(43)};
}

std::optional<UtcTime> overlapEnd(const ApiKey& key)
{
    std::optional<UtcTime> end;
    for (const KeyVersion& version : key.versions) {
        if (version.state == VersionState::Overlapping && version.notAfter && (!end || *version.notAfter > *end))
            end = version.notAfter;
    }
    return end;
}

QString hintOfKey(const ApiKey& key)
{
    const KeyVersion* current = key.current();
    return current ? current->hint : key.versions.isEmpty() ? QString() : key.versions.last().hint;
}

Error damaged(const QString& id, const QString& column)
{
    return {ErrorKind::Damaged, QStringLiteral("%1 of %2").arg(column, id)};
}

lifecycle::ShownStatus shown(KeyStatus status, std::optional<UtcTime> expires, std::optional<UtcTime> overlap,
                             UtcTime now)
{
    using S = lifecycle::ShownStatus;
    if (status == KeyStatus::Deleted)
        return S::Deleted;
    if (status == KeyStatus::Revoked)
        return S::Revoked;
    if (status == KeyStatus::Disabled)
        return S::Disabled;
    if (expires && *expires <= now)
        return S::Expired;
    if (status == KeyStatus::Deprecated)
        return S::Deprecated;
    return overlap && *overlap > now ? S::Overlapping : S::Active;
}

} // namespace

const QString& names()
{
    static const QString text = joined({});
    return text;
}

int count()
{
    return static_cast<int>(std::size(columns));
}

QString likeEscaped(QString text)
{
    for (const char c : {'\\', '%', '_'})
        text.replace(QLatin1Char(c), QLatin1Char('\\') + QString(QLatin1Char(c)));
    return text;
}

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString tagsText(const QStringList& tags)
{
    return tags.join(QLatin1Char(','));
}

QStringList tagsOf(const QString& text)
{
    return text.isEmpty() ? QStringList() : text.split(QLatin1Char(','));
}

void bindAll(Query& query, const ApiKey& key)
{
    QJsonArray scopes;
    for (const Scope& scope : key.scopes)
        scopes += scope.toString();
    query.bind(key.revision).bind(key.name).bind(folded(key.name)).bind(key.owner).bind(folded(key.owner));
    query.bind(key.application)
        .bind(key.environment)
        .bind(tagsText(key.tags))
        .bind(key.notes)
        .bind(key.system)
        .bind(key.boundTo);
    query.bind(custodyName(key.custody)).bind(keyStatusName(key.status));
    query.bindOrNull(key.statusBefore ? keyStatusName(*key.statusBefore) : QString());
    query.bind(json(scopes))
        .bind(summaryOf(key))
        .bind(json(QJsonArray::fromStringList(key.roles)))
        .bind(json(key.restrictions.toJson()));
    query.bindOrNull(key.rateLimit ? key.rateLimit->toString() : QString())
        .bindOrNull(key.quota ? key.quota->toString() : QString());
    query.bind(key.expiresAt)
        .bind(key.rotation.everyDays)
        .bind(key.rotation.overlapDays)
        .bind(formatText(key.format))
        .bind(key.recoverable);
    query.bind(key.createdAt).bind(key.changedAt).bind(key.deletedAt).bind(key.lastUsedAt);
    query.bind(hintOfKey(key)).bind(static_cast<qint64>(key.versions.size())).bind(overlapEnd(key));
}

const QString& selection()
{
    static const QString text = joined(QStringLiteral("row, id, "));
    return text;
}

Result<ApiKey> readKey(const Query& query)
{
    ApiKey key;
    key.row = query.number(0);
    const QString idText = query.text(1);
    const auto id = KeyId::parse(idText);
    if (!id)
        return damaged(idText, QStringLiteral("id"));
    key.id = *id;
    int at = 2;
    key.revision = query.number(at++);
    key.name = query.text(at);
    at += 2;
    key.owner = query.text(at);
    at += 2;
    key.application = query.text(at++);
    key.environment = query.text(at++);
    key.tags = tagsOf(query.text(at++));
    key.notes = query.text(at++);
    key.system = query.text(at++);
    key.boundTo = query.text(at++);
    const auto custody = custodyFromName(query.text(at++));
    const auto status = keyStatusFromName(query.text(at++));
    if (!custody || !status)
        return damaged(idText, QStringLiteral("status"));
    key.custody = *custody;
    key.status = *status;
    key.statusBefore = query.isNull(at) ? std::nullopt : keyStatusFromName(query.text(at));
    ++at;
    for (const QString& text : strings(parsed(query.text(at++)).array())) {
        const Result<Scope> scope = Scope::parse(text);
        if (!scope)
            return damaged(idText, QStringLiteral("scopes"));
        key.scopes += *scope;
    }
    ++at; // scope_summary
    key.roles = strings(parsed(query.text(at++)).array());
    // What is no object must not read as "restricts nothing".
    const QJsonDocument stored = parsed(query.text(at++));
    const Result<Restrictions> restrictions = Restrictions::fromJson(stored.object());
    if (!stored.isObject() || !restrictions)
        return damaged(idText, QStringLiteral("restrictions"));
    key.restrictions = *restrictions;
    if (!query.isNull(at)) {
        const Result<RateLimit> rate = RateLimit::parse(query.text(at));
        if (!rate)
            return damaged(idText, QStringLiteral("rate_limit"));
        key.rateLimit = *rate;
    }
    if (!query.isNull(++at)) {
        const Result<Quota> quota = Quota::parse(query.text(at));
        if (!quota)
            return damaged(idText, QStringLiteral("quota"));
        key.quota = *quota;
    }
    ++at;
    key.expiresAt = query.momentOrNone(at++);
    key.rotation.everyDays = static_cast<int>(query.number(at++));
    key.rotation.overlapDays = static_cast<int>(query.number(at++));
    key.format = formatOf(query.text(at++));
    key.recoverable = query.flag(at++);
    key.createdAt = query.moment(at++);
    key.changedAt = query.moment(at++);
    key.deletedAt = query.momentOrNone(at++);
    key.lastUsedAt = query.momentOrNone(at++);
    return key;
}

const QString& rowSelection()
{
    static const QString text =
        QStringLiteral("row, id, name, owner, application, environment, system, scope_summary, hint, tags, custody, "
                       "status, expires_at, overlap_until, version_count, last_used_at, created_at, changed_at");
    return text;
}

KeyRow readRow(const RowStream& stream, UtcTime now)
{
    const auto moment = [&](int column) {
        return stream.isNull(column) ? std::optional<UtcTime>() : fromMicros(stream.number(column));
    };
    KeyRow row;
    row.row = stream.number(0);
    row.id = KeyId::parse(stream.text(1)).value_or(KeyId());
    row.name = stream.text(2);
    row.owner = stream.text(3);
    row.application = stream.text(4);
    row.environment = stream.text(5);
    row.system = stream.text(6);
    row.scopeSummary = stream.text(7);
    row.hint = stream.text(8);
    row.tags = tagsOf(stream.text(9));
    row.custody = custodyFromName(stream.text(10)).value_or(Custody::Issued);
    row.expiresAt = moment(12);
    row.status = shown(keyStatusFromName(stream.text(11)).value_or(KeyStatus::Active), row.expiresAt, moment(13), now);
    row.versionCount = static_cast<int>(stream.number(14));
    row.lastUsedAt = moment(15);
    row.createdAt = fromMicros(stream.number(16));
    row.changedAt = fromMicros(stream.number(17));
    return row;
}

} // namespace keywright::key_columns
