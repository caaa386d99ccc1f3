// Port: the protected APIs of the catalogue. Synchronous; used on the lane that owns its connection. Changes happen
// inside Transactions::write together with their audit event.
#pragma once

#include "model/apis/api_definition.h"

namespace keywright {

class ApiStore {
public:
    virtual ~ApiStore() = default;

    virtual Result<QList<ApiDefinition>> all() = 0; // by name
    virtual Result<void> save(const ApiDefinition& api) = 0;
    virtual Result<void> remove(const QString& name) = 0;
};

} // namespace keywright
