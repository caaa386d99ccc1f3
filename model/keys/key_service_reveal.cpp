// Showing a kept secret: the event is safe before the secret is fetched.
#include "model/keys/draft_check.h"
#include "model/keys/key_service.h"

namespace keywright {

Result<SecretPtr> KeyService::reveal(const KeyId& id, int version, const QString& how, const QString& reason)
{
    const Result<QString> why = regularReason(reason, false);
    if (!why)
        return why.error();
    if (how != QLatin1String("reveal") && how != QLatin1String("copy"))
        return Error{ErrorKind::Internal, QStringLiteral("reveal act %1").arg(how)};
    const Act showing{QStringLiteral("key.") + how, *why, {{QStringLiteral("version"), version}}};
    Result<ApiKey> key = m_parts.keys.byId(id);
    if (!key)
        return key.error();
    const KeyVersion* shown = key->find(version);
    if (!shown)
        return Error{ErrorKind::NotFound, QStringLiteral("version %1").arg(version)};
    if (!shown->secretStored) {
        const Error error{ErrorKind::NotRecoverable, key->name};
        recordRefusal(id, showing, error);
        return error;
    }
    if (const Result<void> may = mayReachFar(); !may) {
        if (isRefusal(may.error().kind))
            recordRefusal(id, showing, may.error());
        return may.error();
    }
    const auto tell = [&](const QString& outcome, const QString& failure) {
        return m_parts.transactions.write([&] {
            QJsonObject details = showing.details;
            details.insert(QStringLiteral("name"), key->name);
            if (!failure.isEmpty())
                details.insert(QStringLiteral("failure"), failure);
            return record(showing.action, *key, outcome, *why, details, m_parts.clock.now());
        });
    };
    if (const Result<void> told = tell(QStringLiteral("done"), {}); !told)
        return told.error();
    Result<SecretPtr> secret = m_parts.catalogueKeys.store().read(secretName(id, version));
    if (!secret)
        static_cast<void>(tell(QStringLiteral("failed"), errorKindName(secret.error().kind)));
    return secret;
}

Result<void> KeyService::tellFirstLook(const KeyId& id, int version, const QString& act)
{
    const Result<ApiKey> key = m_parts.keys.byId(id);
    if (!key)
        return key.error();
    return m_parts.transactions.write([&] {
        return record(QStringLiteral("key.") + act, *key, QStringLiteral("done"), {},
                      {{QStringLiteral("version"), version},
                       {QStringLiteral("name"), key->name},
                       {QStringLiteral("shown_once"), true}},
                      m_parts.clock.now());
    });
}

Result<std::optional<FingerprintMatch>> KeyService::identify(const Secret& secret)
{
    const Result<const Fingerprinter*> fingerprinter = m_parts.catalogueKeys.fingerprinter();
    if (!fingerprinter)
        return fingerprinter.error();
    return m_parts.keys.byFingerprint((*fingerprinter)->of(secret));
}

} // namespace keywright
