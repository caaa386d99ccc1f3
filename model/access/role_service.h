// What can be done to roles: each call is one act, stored together with its audit event. A role is named by the keys
// that have it, so it keeps its name, and can't go while keys that live still use it. Used on one lane; never on the
// GUI thread.
#pragma once

#include "model/access/scope.h"
#include "model/audit/audit_log.h"
#include "model/core/clock.h"
#include "model/core/expected.h"
#include "model/core/transactions.h"
#include "model/keys/key_service.h"
#include "model/keys/key_store.h"

namespace keywright {

struct RoleUse {
    Role role;
    qint64 keys = 0; // that live and have it

    bool operator==(const RoleUse&) const = default;
};

class RoleService {
public:
    struct Parts {
        Transactions& transactions;
        KeyStore& keys;
        AuditLog& audit;
        const Clock& clock;
        Actor actor;
    };
    explicit RoleService(Parts parts);

    Result<QList<RoleUse>> list(); // by name
    // Both answer how many keys the role's scopes reach now. A change that changes nothing writes nothing.
    Result<RoleUse> create(const Role& role);                 // AlreadyExists
    Result<RoleUse> change(const Role& from, const Role& to); // NotFound; Conflict when it is not `from` any more
    Result<RoleUse> put(const Role& role);                    // whatever it was before, or new
    Result<void> remove(const QString& name);                 // NotFound, InUse (detail: by how many keys)

private:
    Result<RoleUse> save(const Role& role, Expected expected, const Role& before);
    Result<std::optional<Role>> find(const QString& name);
    Result<qint64> uses(const QString& name);
    Result<void> record(const QString& action, const QString& name, const QString& outcome, const QJsonObject& details);

    Parts m_parts;
};

// Trims and folds the name, sorts the scopes, then checks. InvalidInput, detail "<field>: <what is wrong>".
Result<Role> regularRole(const Role& role);

} // namespace keywright
