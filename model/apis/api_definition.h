// A protected API: what it is called, where it is, which gateway stands before it, which gate that asks, the scopes
// that keys can be given on it, and what can be asked of it. Plain values.
#pragma once

#include "model/access/scope.h"
#include "model/apis/openapi.h"
#include "model/core/result.h"
#include "model/keys/key_filter.h"

#include <QStringList>

namespace keywright {

enum class GatewayKind { None, Nginx, HaProxy, Caddy, Traefik, Envoy, Kong };
[[nodiscard]] QString gatewayName(GatewayKind kind);  // "nginx": as stored and typed
[[nodiscard]] QString gatewayTitle(GatewayKind kind); // "HAProxy": as its makers write it; empty for None
[[nodiscard]] std::optional<GatewayKind> gatewayOf(const QString& name);
[[nodiscard]] QList<GatewayKind> gatewayKinds(); // without None

struct ApiDefinition {
    QString name;          // the first segment of its scopes: [a-z0-9._-]{1,64}
    QString title;         // for people; empty: the name
    QString baseUrl;       // what clients call, "https://api.example.com/v1"
    QString upstream;      // where the gateway finds it, "127.0.0.1:8080"
    QString gate;          // which gate is asked, "127.0.0.1:9191"; empty: none yet
    QString keyHeader;     // "X-API-Key"
    QString documentation; // an address, or empty
    QString contact;       // whom to ask, or empty
    GatewayKind gateway = GatewayKind::None;
    QList<Scope> scopes; // all of this API
    // Of its OpenAPI document, in its order, each with the scope that was suggested for it, chosen or not.
    QList<OperationScope> operations = {};

    // What a request of each operation needs; those whose scope the API does not have are left out.
    [[nodiscard]] QList<OperationScope> neededByOperation() const { return operationScopes(operations, scopes); }
    [[nodiscard]] QString shownTitle() const { return title.isEmpty() ? name : title; }
    bool operator==(const ApiDefinition&) const = default;
};

// The keys that are neither revoked nor deleted and have a scope of the API themselves, not through a role.
[[nodiscard]] QString keysOfApiText(const QString& name); // as typed into a search
[[nodiscard]] KeyFilter keysOfApi(const QString& name);

// Trims, folds and sorts, then checks. InvalidInput, detail "<field>: <what is wrong>".
Result<ApiDefinition> regularApi(const ApiDefinition& api);

} // namespace keywright
