#include "model/findings/key_in_log.h"

namespace keywright {

QString placeName(KeyInLog::Place place)
{
    switch (place) {
    case KeyInLog::Place::Query:
        return QStringLiteral("query");
    case KeyInLog::Place::Field:
        return QStringLiteral("field");
    case KeyInLog::Place::Text:
        return QStringLiteral("text");
    }
    return {};
}

Result<void> recordFinding(const KeyInLog& found, KeyService& service, KeyStore& keys, Transactions& transactions)
{
    return recordLeak(QStringLiteral("finding.key_in_log"), found.key,
                      {{QStringLiteral("version"), found.version},
                       {QStringLiteral("file"), found.file},
                       {QStringLiteral("place"), placeName(found.place)},
                       {QStringLiteral("first_line"), found.firstLine},
                       {QStringLiteral("lines"), found.lines}},
                      service, keys, transactions);
}

Result<void> recordLeak(const QString& action, const KeyId& of, const QJsonObject& details, KeyService& service,
                        KeyStore& keys, Transactions& transactions)
{
    return transactions.write([&]() -> Result<void> {
        AuditEvent event;
        event.action = action;
        event.objectKind = QStringLiteral("key");
        event.objectId = of.toString();
        event.details = details;
        if (const Result<void> told = service.tell(event); !told)
            return told;
        const Result<ApiKey> key = keys.byId(of);
        if (!key)
            return key.error().kind == ErrorKind::NotFound ? Result<void>() : Result<void>(key.error());
        if (key->status == KeyStatus::Deleted || key->tags.contains(leakedTag))
            return {};
        const Result<ApiKey> tagged = service.describe(key->id, key->revision,
                                                       {key->name, key->application, key->environment, key->notes,
                                                        key->boundTo, key->tags + QStringList{leakedTag}});
        return tagged ? Result<void>() : Result<void>(tagged.error());
    });
}

} // namespace keywright
