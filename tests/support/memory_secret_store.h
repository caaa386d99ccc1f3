// A SecretStore in memory, whose next call can be made to fail.
#pragma once

#include "model/secrets/secret_store.h"

#include <QMap>

#include <functional>
#include <optional>

namespace keywright {

class MemorySecretStore final : public SecretStore {
public:
    // Asked before every call with "read", "write" or "remove" and the entry; an Error is what the call answers.
    std::function<std::optional<Error>(const QString& call, const QString& name)> refuse;
    QMap<QString, SecretPtr> entries;

    [[nodiscard]] QString displayName() const override { return QStringLiteral("Memory"); }
    Result<void> probe() override { return refusal("probe", {}); }
    Result<SecretPtr> read(const QString& name) override
    {
        if (const Result<void> may = refusal("read", name); !may)
            return may.error();
        const SecretPtr found = entries.value(name);
        if (!found)
            return Error{ErrorKind::SecretMissing, name};
        return found;
    }
    Result<void> write(const QString& name, const Secret& secret) override
    {
        if (const Result<void> may = refusal("write", name); !may)
            return may;
        entries.insert(name, std::make_shared<const Secret>(secret.bytes()));
        return {};
    }
    Result<void> remove(const QString& name) override
    {
        if (const Result<void> may = refusal("remove", name); !may)
            return may;
        entries.remove(name);
        return {};
    }

private:
    Result<void> refusal(const char* call, const QString& name) const
    {
        if (!refuse)
            return {};
        const std::optional<Error> error = refuse(QString::fromLatin1(call), name);
        return error ? Result<void>(*error) : Result<void>();
    }
};

} // namespace keywright
