// What Keywright takes from an OpenAPI 3 document: what the API is called, where it is, what can be asked of it and in
// which header it wants its key. Plain values; whoever reads files (storage/apis) hands the document over as JSON.
#pragma once

#include "model/access/scope.h"
#include "model/core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace keywright {

struct ApiOperation {
    QString method, path; // "GET", "/invoices/{id}"
    QString id, tag;      // operationId and the first tag; both may be empty

    bool operator==(const ApiOperation&) const = default;
};

struct ApiSecurityScheme {
    enum class Kind { Header, Query, Cookie, Bearer, Basic, Other };
    QString name;
    Kind kind = Kind::Other;
    QString parameter; // of Header, Query and Cookie: its name

    bool operator==(const ApiSecurityScheme&) const = default;
};

struct OpenApiDocument {
    QString title, version; // of the API
    QString documentation;  // an address, or empty
    QStringList servers;    // variables replaced by their defaults
    QList<ApiOperation> operations;
    QList<ApiSecurityScheme> schemes;

    // The header in which the API wants its key: "X-API-Key", "Authorization"; empty when it names none.
    [[nodiscard]] QString keyHeader() const;
};

// OpenAPI 3.0 and 3.1 (https://spec.openapis.org/oas/v3.1.0); only what stands in the document itself is followed.
// InvalidInput, detail "OpenAPI file: <what is wrong> at <JSON pointer, RFC 6901>".
Result<OpenApiDocument> readOpenApi(const QJsonObject& document);

// The same error from wherever the document was found to be wrong.
[[nodiscard]] Error openApiFlaw(const QString& what);

// The first segment of scopes that this title suggests: "Order Service v2" -> "order-service-v2"; never empty.
[[nodiscard]] QString apiNameOf(const QString& title);

struct SuggestedScope {
    Scope scope;
    QStringList operations; // "GET /invoices", in the document's order

    bool operator==(const SuggestedScope&) const = default;
};

// The scopes that would tell the document's operations apart, in their order: the resource from the tag, else from the
// path; the action from the verb that the operation's id begins with, else from the method.
[[nodiscard]] QList<SuggestedScope> suggestScopes(const OpenApiDocument& document, const QString& api);

// What one operation asks of a key.
struct OperationScope {
    QString method, path; // as in ApiOperation
    Scope scope;

    bool operator==(const OperationScope&) const = default;
};

// Each operation with the scope that is suggested for it, where that is among `chosen`; the others are left out.
// Paths without variables come first: they are the narrower ones (OpenAPI, "concrete before templated").
[[nodiscard]] QList<OperationScope> operationScopes(const OpenApiDocument& document, const QString& api,
                                                    const QList<Scope>& chosen);

} // namespace keywright
