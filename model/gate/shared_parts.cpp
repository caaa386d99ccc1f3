#include "model/gate/shared_parts.h"

#include "model/gate/answer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace keywright::gate {
namespace {

constexpr std::size_t mostKnown = 200'000; // texts that are remembered; met again after that, they are added again

QByteArray borrowed(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

QString fromUtf8(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// The texts of an array of strings without escapes, which is what catalogues hold; false for any other JSON.
template <typename Take>
bool forEachPlain(std::string_view json, const Take& take)
{
    if (json.size() < 2 || json.front() != '[' || json.back() != ']' || json.find('\\') != std::string_view::npos)
        return false;
    json = json.substr(1, json.size() - 2);
    while (!json.empty()) {
        const std::size_t end = json.front() == '"' ? json.find('"', 1) : std::string_view::npos;
        if (end == std::string_view::npos || !take(json.substr(1, end - 1)))
            return false;
        json.remove_prefix(end + 1);
        if (json.size() == 1 || (!json.empty() && json.front() != ','))
            return false;
        if (!json.empty())
            json.remove_prefix(1);
    }
    return true;
}

template <typename T>
bool parseInto(std::string_view text, bool there, std::optional<T>& out)
{
    if (!there)
        return true;
    const Result<T> parsed = T::parse(fromUtf8(text));
    if (parsed)
        out = *parsed;
    return parsed.ok();
}

template <typename Known>
void remember(Known& known, std::string_view text, std::uint32_t id)
{
    if (known.size() >= mostKnown)
        known.clear();
    known.emplace(text, id);
}

} // namespace

std::string headerText(std::string_view utf8)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7F && c != '%')
            text += c;
        else
            text += {'%', digits[byte >> 4], digits[byte & 0xF]};
    }
    return text;
}

SharedParts::SharedParts()
{
    // What number 0 leads to allows nothing and limits nothing, and belongs to nobody.
    static_cast<void>(access({"[]", "[]", "{}", {}, {}}, {}));
    static_cast<void>(owner({}));
}

SharedParts::Id SharedParts::owner(std::string_view utf8)
{
    const auto known = m_ownerIds.find(utf8);
    if (known != m_ownerIds.end())
        return known->second;
    const Id id = m_owners.grow();
    if (id) {
        m_owners.at(*id) = headerText(utf8);
        m_ownerIds.emplace(utf8, *id);
    }
    return id;
}

SharedParts::Id SharedParts::scopeId(std::string_view text)
{
    const auto known = m_scopeIds.find(text);
    if (known != m_scopeIds.end())
        return known->second;
    const Result<Scope> scope = Scope::parse(fromUtf8(text));
    const Id id = scope ? m_scopes.grow() : std::nullopt;
    if (id) {
        m_scopes.at(*id) = {*scope, scope->toString().toStdString()};
        m_scopeIds.emplace(text, *id);
    }
    return id;
}

bool SharedParts::readScopes(std::string_view json, std::vector<std::uint32_t>& ids)
{
    const auto take = [&](std::string_view text) {
        const Id id = scopeId(text);
        ids.push_back(id.value_or(0));
        return id.has_value();
    };
    if (forEachPlain(json, take))
        return true;
    ids.clear();
    for (const QJsonValue& value : QJsonDocument::fromJson(borrowed(json)).array()) {
        if (!take(value.toString().toStdString()))
            return false;
    }
    return true;
}

bool SharedParts::readRoles(std::string_view json, const QList<Role>& known, std::vector<std::uint32_t>& ids)
{
    if (json == "[]")
        return true;
    ApiKey key;
    for (const QJsonValue& value : QJsonDocument::fromJson(borrowed(json)).array())
        key.roles += value.toString();
    for (const Scope& scope : allowedScopes(key, known)) {
        const Id id = scopeId(scope.toString().toStdString());
        if (!id)
            return false;
        ids.push_back(*id);
    }
    return true;
}

SharedParts::Id SharedParts::scopesId(std::string_view scopes, std::string_view roles, const QList<Role>& known)
{
    thread_local std::string raw;
    raw.assign(scopes).append("\x1F").append(roles);
    const auto met = m_setIds.find(raw);
    if (met != m_setIds.end())
        return met->second;
    std::vector<std::uint32_t> ids;
    if (!readScopes(scopes, ids) || !readRoles(roles, known, ids))
        return std::nullopt;
    const auto text = [this](std::uint32_t id) -> const std::string& { return m_scopes.at(id).text; };
    std::sort(ids.begin(), ids.end(), [&](std::uint32_t a, std::uint32_t b) { return text(a) < text(b); });
    ids.erase(std::unique(ids.begin(), ids.end(),
                          [&](std::uint32_t a, std::uint32_t b) { return a == b || text(a) == text(b); }),
              ids.end());
    const Id at = m_sets.grow(ids.size() + 1);
    if (!at)
        return at;
    m_sets.at(*at) = static_cast<std::uint32_t>(ids.size());
    for (std::uint32_t i = 0; i < ids.size(); ++i)
        m_sets.at(*at + 1 + i) = ids[i];
    remember(m_setIds, raw, *at);
    return at;
}

SharedParts::Id SharedParts::restrictionsId(std::string_view json)
{
    const auto met = m_restrictionIds.find(json);
    if (met != m_restrictionIds.end())
        return met->second;
    const QJsonDocument stored = QJsonDocument::fromJson(borrowed(json));
    const Result<Restrictions> restrictions = Restrictions::fromJson(stored.object());
    const Id id = stored.isObject() && restrictions ? m_restrictions.grow() : std::nullopt;
    if (id) {
        m_restrictions.at(*id) = *restrictions;
        remember(m_restrictionIds, json, *id);
    }
    return id;
}

SharedParts::Id SharedParts::limitsId(const Texts& texts)
{
    thread_local std::string raw;
    raw.assign(texts.rate).append(texts.hasRate ? "\x1F" : "\x1E");
    raw.append(texts.quota).append(texts.hasQuota ? "\x1F" : "\x1E");
    const auto met = m_limitIds.find(raw);
    if (met != m_limitIds.end())
        return met->second;
    Limits limits;
    if (!parseInto(texts.rate, texts.hasRate, limits.rate) || !parseInto(texts.quota, texts.hasQuota, limits.quota))
        return std::nullopt;
    const Id id = m_limits.grow();
    if (id) {
        m_limits.at(*id) = limits;
        remember(m_limitIds, raw, *id);
    }
    return id;
}

std::optional<AccessIds> SharedParts::access(const Texts& texts, const QList<Role>& roles)
{
    const Id scopes = scopesId(texts.scopes, texts.roles, roles);
    const Id restrictions = scopes ? restrictionsId(texts.restrictions) : std::nullopt;
    const Id limits = restrictions ? limitsId(texts) : std::nullopt;
    return limits ? std::optional(AccessIds{*scopes, *restrictions, *limits}) : std::nullopt;
}

SharedAccess SharedParts::put(const AccessIds& ids) const
{
    SharedAccess put;
    const std::uint32_t count = m_sets.at(ids.scopes);
    put.access.allowed.reserve(static_cast<qsizetype>(count));
    for (std::uint32_t i = 1; i <= count; ++i) {
        const NamedScope& scope = m_scopes.at(m_sets.at(ids.scopes + i));
        put.access.allowed += scope.scope;
        put.scopes.append(i == 1 ? "" : " ").append(scope.text);
    }
    const Limits& limits = m_limits.at(ids.limits);
    put.access.rateLimit = limits.rate;
    put.access.quota = limits.quota;
    put.access.restrictions = m_restrictions.at(ids.restrictions);
    if (const auto& hours = put.access.restrictions.hours)
        put.access.zone = QTimeZone(hours->timeZone.toUtf8());
    put.policy = rateLimitPolicy(put.access);
    return put;
}

void SharedParts::settle()
{
    m_setIds = {};
    m_restrictionIds = {};
}

std::size_t SharedParts::bytes() const
{
    std::size_t known = 0;
    for (const Known* map : {&m_ownerIds, &m_scopeIds, &m_setIds, &m_restrictionIds, &m_limitIds})
        known += map->bucket_count() * sizeof(void*) + map->size() * 96; // a node and its text, about
    // A restriction has a list or two of its own, which nothing tells; most are one block.
    const std::size_t lists = m_restrictions.bytes() / 4;
    return known + lists + m_owners.bytes() + m_scopes.bytes() + m_sets.bytes() + m_restrictions.bytes() +
           m_limits.bytes();
}

} // namespace keywright::gate
