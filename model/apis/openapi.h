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
    QString summary = {}; // what it does, in the document's words; may be empty

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

// What one operation asks of a key.
struct OperationScope {
    QString method, path; // as in ApiOperation
    Scope scope;
    QString summary = {};

    bool operator==(const OperationScope&) const = default;
};

// Each operation with a scope that would tell it apart, in the document's order: the resource from the tag, else from
// the path; the action from the verb that the operation's id begins with, else from the method. None where the API's
// name is none.
[[nodiscard]] QList<OperationScope> suggestedOperations(const OpenApiDocument& document, const QString& api);
// Their scopes, in the order in which they first come.
[[nodiscard]] QList<SuggestedScope> suggestScopes(const QList<OperationScope>& operations);
[[nodiscard]] QList<SuggestedScope> suggestScopes(const OpenApiDocument& document, const QString& api);
// Those whose scope is among `chosen`; the others are left out. Paths without variables come first: they are the
// narrower ones (OpenAPI, "concrete before templated").
[[nodiscard]] QList<OperationScope> operationScopes(const QList<OperationScope>& operations,
                                                    const QList<Scope>& chosen);

inline constexpr qsizetype mostOperations = 10'000; // of a document
inline constexpr qsizetype longestOperationPath = 2'000;
inline constexpr qsizetype longestOperationSummary = 200;
// The methods that an OpenAPI document can name: "GET".
[[nodiscard]] bool isOpenApiMethod(const QString& method);

} // namespace keywright
