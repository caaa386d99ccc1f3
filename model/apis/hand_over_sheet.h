// What the holder of a key gets with it, in Markdown: how it is sent, what it may do, until when, whom to ask. Never
// the secret: examples take it from an environment variable. Translated through QCoreApplication; any thread.
#pragma once

#include "model/apis/api_definition.h"
#include "model/keys/api_key.h"

namespace keywright {

struct SheetRequest {
    ApiKey key;
    QList<ApiDefinition> apis; // all that the catalogue has: those that the key has scopes of are told
    QList<Role> roles;         // all that the catalogue has
    UtcTime now{};
};

[[nodiscard]] QString handOverSheet(const SheetRequest& request);

// "orders:invoices:read" -> "read invoices of orders"; '*' is everything there.
[[nodiscard]] QString scopeWords(const Scope& scope);

} // namespace keywright
