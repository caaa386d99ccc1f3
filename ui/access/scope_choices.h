// What there is to choose from when scopes are given: the scopes in use, those of protected APIs, and the roles. Asked
// on the lane that answers the screen; bounded, so that a huge catalogue answers as quickly as a small one.
#pragma once

#include "model/access/scope.h"
#include "model/services.h"

#include <functional>

class QObject;

namespace keywright {

struct ScopeChoices {
    QList<Scope> scopes;
    QList<Role> roles;
};

// Calls `take` on the GUI thread, unless `receiver` is gone or the catalogue can't be read.
void loadScopeChoices(Lanes lanes, QObject* receiver, const std::function<void(const ScopeChoices&)>& take);

} // namespace keywright
