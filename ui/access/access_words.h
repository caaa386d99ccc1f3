// What a change of scopes and roles means, in plain words. GUI thread.
#pragma once

#include "model/access/scope.h"

#include <QStringList>

namespace keywright {

struct Granted {
    QList<Scope> scopes;
    QStringList roles;
};

// "+ orders:refunds:create, role reader" and "− invoices:*": one line each, none when nothing changes.
[[nodiscard]] QStringList accessChangeLines(const Granted& before, const Granted& after);
// What should give pause: nothing is allowed, or everything is. Empty: neither.
[[nodiscard]] QString accessWarning(const Granted& granted, const QList<Role>& known);
// Of roles that a key has and that do not exist any more; empty: there are none.
[[nodiscard]] QString missingRoleWords(const QStringList& roles);

} // namespace keywright
