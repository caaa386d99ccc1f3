// SharedParts: what keys have in common lies here once, and keys only say where: owners, scopes, sets of scopes,
// restrictions and limits. Written by the thread that builds tables, read by all that were given a table; only grows.
#pragma once

#include "model/access/decision.h"
#include "model/gate/stable_list.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace keywright::gate {

// A key's access, put together. `scopes` is what the gateway is told.
struct SharedAccess {
    PreparedAccess access;
    std::string scopes; // "orders:invoices:read orders:refunds:*"
    std::string policy; // of its limits, as RateLimit-Policy has it; empty: none
};

// As a header bears it: printable ASCII as it is; the rest, and "%", as its UTF-8 in percent escapes (RFC 3986).
[[nodiscard]] std::string headerText(std::string_view utf8);

// Where the parts of an access lie.
struct AccessIds {
    std::uint32_t scopes = 0, restrictions = 0, limits = 0;
    bool operator==(const AccessIds&) const = default;
};

class SharedParts {
public:
    struct Limits {
        std::optional<RateLimit> rate;
        std::optional<Quota> quota;
    };
    SharedParts();

    // What these texts of the catalogue lead to; parsed when they are met first. Nothing where one cannot be read, or
    // where there is no more room: then nothing may be taken for granted about the key.
    struct Texts {
        std::string_view scopes, roles, restrictions; // JSON
        std::string_view rate, quota;
        bool hasRate = false, hasQuota = false;
    };
    std::optional<AccessIds> access(const Texts& texts, const QList<Role>& roles);
    std::optional<std::uint32_t> owner(std::string_view utf8);

    [[nodiscard]] const std::string& ownerText(std::uint32_t id) const { return m_owners.at(id); }
    [[nodiscard]] const Limits& limits(const AccessIds& ids) const { return m_limits.at(ids.limits); }
    [[nodiscard]] SharedAccess put(const AccessIds& ids) const;
    // After many keys were added: forgets by which texts sets of scopes and restrictions were met.
    void settle();
    [[nodiscard]] std::size_t bytes() const; // of memory

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Known = std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>>;
    struct NamedScope {
        Scope scope;
        std::string text;
    };
    using Id = std::optional<std::uint32_t>;

    Id scopeId(std::string_view text);
    Id scopesId(std::string_view scopes, std::string_view roles, const QList<Role>& known);
    Id restrictionsId(std::string_view json);
    Id limitsId(const Texts& texts);
    bool readScopes(std::string_view json, std::vector<std::uint32_t>& ids);
    bool readRoles(std::string_view json, const QList<Role>& known, std::vector<std::uint32_t>& ids);

    StableList<std::string, 256> m_owners;
    StableList<NamedScope, 256> m_scopes;
    StableList<std::uint32_t, 8'192> m_sets; // how many, and then which
    StableList<Restrictions, 256> m_restrictions;
    StableList<Limits, 256> m_limits;
    Known m_ownerIds, m_scopeIds, m_setIds, m_restrictionIds, m_limitIds; // by the text that leads to them
};

} // namespace keywright::gate
