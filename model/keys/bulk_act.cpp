#include "model/keys/bulk_act.h"

#include "model/keys/draft_check.h"
#include "model/keys/lifecycle.h"

#include <QJsonArray>

namespace keywright {
namespace {

using Kind = BulkAct::Kind;

struct Naming {
    Kind kind;
    const char* name;
};

constexpr Naming namings[] = {
    {Kind::Tag, "tag"},         {Kind::Transfer, "transfer"},   {Kind::Expire, "expire"},
    {Kind::Rotate, "rotate"},   {Kind::Deprecate, "deprecate"}, {Kind::Disable, "disable"},
    {Kind::Enable, "enable"},   {Kind::Revoke, "revoke"},       {Kind::Delete, "delete"},
    {Kind::Restore, "restore"}, {Kind::Undo, "undo"},
};

const QString actField = QStringLiteral("act");
const QString reasonField = QStringLiteral("reason");
const QString ownerField = QStringLiteral("owner");
const QString addField = QStringLiteral("add_tags");
const QString removeField = QStringLiteral("remove_tags");
const QString expiresField = QStringLiteral("expires_at");
const QString overlapField = QStringLiteral("overlap_seconds");
const QString undoesField = QStringLiteral("undoes");

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& one : array)
        texts += one.toString();
    return texts;
}

} // namespace

QString bulkActName(Kind kind)
{
    for (const Naming& naming : namings) {
        if (naming.kind == kind)
            return QString::fromLatin1(naming.name);
    }
    return {};
}

std::optional<Kind> bulkActFromName(const QString& name)
{
    for (const Naming& naming : namings) {
        if (name == QLatin1String(naming.name))
            return naming.kind;
    }
    return std::nullopt;
}

QJsonObject BulkAct::toJson() const
{
    QJsonObject json{{actField, bulkActName(kind)}};
    if (!reason.isEmpty())
        json.insert(reasonField, reason);
    if (kind == Kind::Transfer)
        json.insert(ownerField, owner);
    if (kind == Kind::Tag) {
        json.insert(addField, QJsonArray::fromStringList(addTags));
        json.insert(removeField, QJsonArray::fromStringList(removeTags));
    }
    if (kind == Kind::Expire)
        json.insert(expiresField, expiresAt ? QJsonValue(toIso(*expiresAt)) : QJsonValue());
    if (kind == Kind::Rotate)
        json.insert(overlapField,
                    static_cast<qint64>(std::chrono::duration_cast<std::chrono::seconds>(overlap).count()));
    if (kind == Kind::Undo)
        json.insert(undoesField, undoes);
    return json;
}

Result<BulkAct> BulkAct::fromJson(const QJsonObject& json)
{
    const auto kind = bulkActFromName(json.value(actField).toString());
    const QJsonValue expires = json.value(expiresField);
    const auto moment = fromIso(expires.toString());
    if (!kind || (expires.isString() && !moment))
        return Error{ErrorKind::Damaged, QStringLiteral("bulk act")};
    BulkAct act;
    act.kind = *kind;
    act.reason = json.value(reasonField).toString();
    act.owner = json.value(ownerField).toString();
    act.addTags = textsOf(json.value(addField));
    act.removeTags = textsOf(json.value(removeField));
    act.expiresAt = moment;
    act.overlap = std::chrono::seconds(json.value(overlapField).toInteger());
    act.undoes = json.value(undoesField).toString();
    return act;
}

Result<void> checkBulkAct(BulkAct& act, UtcTime now)
{
    if (const Result<QString> why = regularReason(act.reason, act.kind == Kind::Revoke); !why)
        return why.error();
    switch (act.kind) {
    case Kind::Tag:
        for (QStringList* tags : {&act.addTags, &act.removeTags}) {
            Result<QStringList> regular = regularTags(*tags);
            if (!regular)
                return regular.error();
            *tags = std::move(regular).value();
        }
        if (act.addTags.isEmpty() && act.removeTags.isEmpty())
            return Error{ErrorKind::InvalidInput, QStringLiteral("tags: none to add and none to remove")};
        return {};
    case Kind::Transfer: {
        const Result<QString> owner = regularOwner(act.owner);
        return owner ? Result<void>() : Result<void>(owner.error());
    }
    case Kind::Expire:
        return checkLifetime(act.expiresAt, {}, now);
    case Kind::Rotate:
        if (act.overlap < Micros(0) || act.overlap > Micros(Days(lifecycle::maxOverlapDays)))
            return Error{ErrorKind::InvalidInput,
                         QStringLiteral("overlap: must be 0 to %1 days").arg(lifecycle::maxOverlapDays)};
        return {};
    case Kind::Undo:
        return act.undoes.isEmpty() ? Result<void>(Error{ErrorKind::InvalidInput, QStringLiteral("act: none to undo")})
                                    : Result<void>();
    default:
        return {};
    }
}

} // namespace keywright
