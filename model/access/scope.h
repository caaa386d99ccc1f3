// A scope "api:resource:action"; each segment is [a-z0-9._-]{1,64} or '*' (matches any one segment).
#pragma once

#include "model/core/result.h"

#include <QList>
#include <QString>

#include <array>

namespace keywright {

class Scope {
public:
    // "orders:*" is short for "orders:*:*", "*" for "*:*:*". Upper case is folded. InvalidInput otherwise.
    static Result<Scope> parse(const QString& text);

    [[nodiscard]] QString toString() const;      // always three segments
    [[nodiscard]] QString toShortString() const; // trailing "*"s folded: "orders:*"
    [[nodiscard]] const QString& segment(int i) const { return m_segments.at(static_cast<std::size_t>(i)); }
    // Does this scope allow everything that `asked` names?
    [[nodiscard]] bool covers(const Scope& asked) const;
    [[nodiscard]] bool hasWildcard() const;

    bool operator==(const Scope&) const = default;

private:
    std::array<QString, 3> m_segments;
};

// The first segment of scopes, without a wildcard: [a-z0-9._-]{1,64}.
[[nodiscard]] bool isApiName(const QString& text);
// What the first of them is a scope of; empty where that may be any API, or there is none.
[[nodiscard]] QString apiOf(const QList<Scope>& scopes);

[[nodiscard]] QList<Scope> sortedScopes(QList<Scope> scopes); // each once

// What became of a set of scopes, each sorted.
struct ScopeChange {
    QList<Scope> added, removed;
    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && removed.isEmpty(); }
};
[[nodiscard]] ScopeChange scopeChange(const QList<Scope>& before, const QList<Scope>& after);

// A named set of scopes.
struct Role {
    QString name; // [a-z0-9._-]{1,64}
    QList<Scope> scopes;
    QString note;

    bool operator==(const Role&) const = default;
};

} // namespace keywright
