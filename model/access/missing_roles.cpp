#include "model/access/missing_roles.h"

namespace keywright {

QStringList missingRoles(const ApiKey& key, const QList<Role>& known)
{
    QStringList missing = key.roles;
    for (const Role& role : known)
        missing.removeAll(role.name);
    return missing;
}

} // namespace keywright
