// What can be done to protected APIs: each call is one act, stored together with its audit event. An API is named by
// scopes, which keys keep when it goes. Used on one lane; never on the GUI thread.
#pragma once

#include "model/apis/api_store.h"
#include "model/audit/audit_log.h"
#include "model/core/clock.h"
#include "model/core/expected.h"
#include "model/core/transactions.h"
#include "model/keys/key_service.h"

namespace keywright {

class ApiService {
public:
    struct Parts {
        Transactions& transactions;
        ApiStore& apis;
        AuditLog& audit;
        const Clock& clock;
        Actor actor;
    };
    explicit ApiService(Parts parts);

    Result<QList<ApiDefinition>> list();                    // by name
    Result<ApiDefinition> find(const QString& name);        // NotFound
    Result<ApiDefinition> create(const ApiDefinition& api); // AlreadyExists
    // NotFound; Conflict when it is not `from` any more. A change that changes nothing writes nothing.
    Result<ApiDefinition> change(const ApiDefinition& from, const ApiDefinition& to);
    Result<ApiDefinition> put(const ApiDefinition& api); // whatever it was before, or new
    Result<void> remove(const QString& name);            // NotFound
    // Something was written out of the catalogue about it: "api.config" for a gateway, "key.sheet" for a key's holder.
    Result<void> tell(const QString& action, const QString& objectKind, const QString& objectId,
                      const QJsonObject& details);

private:
    Result<ApiDefinition> save(const ApiDefinition& api, Expected expected, const ApiDefinition& before);
    Result<std::optional<ApiDefinition>> stored(const QString& name);
    Result<void> record(const QString& action, const QString& kind, const QString& id, const QJsonObject& details);

    Parts m_parts;
};

} // namespace keywright
