#include "storage/usage/logs/log_keys.h"

#include "model/secrets/secret_format.h"

#include <algorithm>

namespace keywright {
namespace {

constexpr std::size_t mostKnown = 200'000;
constexpr std::size_t shortest = 16, longest = 255;     // of a secret
constexpr std::size_t shortestOwn = 1 + 1 + 1 + 1 + 49; // prefix_env_ and what was drawn

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_';
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

std::string decoded(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexDigit(text[i + 2]);
        plain += low < 0 ? text[i] : char(high * 16 + low);
        if (low >= 0)
            i += 2;
    }
    return plain;
}

} // namespace

Result<const LogKeys::Known*> LogKeys::known(std::string_view id)
{
    const std::string text(id);
    if (const auto there = m_known.find(text); there != m_known.end())
        return &there->second;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    Known found;
    if (const std::optional<KeyId> key = KeyId::parseStored(id)) {
        const Result<ApiKey> stored = m_keys.byId(*key);
        if (stored)
            found = {*key, stored->versions};
        else if (stored.error().kind != ErrorKind::NotFound)
            return stored.error();
    }
    return &(m_known[text] = found);
}

// Where two worked at that time, none is named.
int LogKeys::versionAt(const Known& known, qint64 seconds)
{
    const UtcTime at{std::chrono::seconds(seconds)};
    int found = 0;
    for (const KeyVersion& version : known.versions) {
        const bool began = version.notBefore.value_or(version.createdAt) <= at + std::chrono::seconds(1);
        const bool ended = (version.endedAt && *version.endedAt <= at) || (version.notAfter && *version.notAfter <= at);
        if (!began || ended)
            continue;
        if (found != 0)
            return 0;
        found = version.number;
    }
    return found;
}

Result<std::optional<FingerprintMatch>> LogKeys::match(std::string_view value)
{
    const Fingerprint print = m_fingerprinter.of(std::as_bytes(std::span(value)));
    if (!m_fingerprints) {
        Result<std::vector<Fingerprint>> all = m_keys.fingerprints();
        if (!all)
            return all.error();
        std::sort(all->begin(), all->end());
        m_fingerprints = std::move(*all);
    }
    if (!std::binary_search(m_fingerprints->begin(), m_fingerprints->end(), print))
        return std::optional<FingerprintMatch>();
    if (const auto there = m_matches.find(print); there != m_matches.end())
        return std::optional(there->second);
    const Result<std::optional<FingerprintMatch>> stored = m_keys.byFingerprint(print);
    if (stored && *stored)
        m_matches[print] = **stored;
    return stored;
}

Result<void> LogKeys::look(std::string_view value, KeyInLog::Place place, qint64 number)
{
    if (value.size() < shortest || value.size() > longest)
        return {};
    const Result<std::optional<FingerprintMatch>> matched = match(value);
    if (!matched)
        return matched.error();
    if (!*matched || (m_last && m_last->key == (*matched)->key && m_last->version == (*matched)->version))
        return {};
    m_last = **matched;
    KeyInLog& found = m_found[{m_last->key.toString(), m_last->version}];
    if (found.lines++ == 0) {
        found.key = m_last->key;
        found.version = m_last->version;
        found.place = place;
        found.firstLine = number;
    }
    return {};
}

Result<void> LogKeys::lookAtQuery(std::string_view target, qint64 number)
{
    const std::size_t mark = target.find('?');
    std::string_view query = mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1);
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        const std::size_t equals = pair.find('=');
        const std::string_view value = equals == std::string_view::npos ? pair : pair.substr(equals + 1);
        if (value.size() < shortest)
            continue;
        const bool plain = value.find('%') == std::string_view::npos;
        const Result<void> looked =
            look(plain ? value : std::string_view(decoded(value)), KeyInLog::Place::Query, number);
        if (!looked)
            return looked;
    }
    return {};
}

// Runs of letters, digits and underscores that are long enough are few: from each end of a possible run backwards.
Result<void> LogKeys::lookForOwnForm(std::string_view line, qint64 number)
{
    std::size_t from = 0;
    while (from + shortestOwn <= line.size()) {
        std::size_t at = from + shortestOwn;
        while (at > from && isWord(line[at - 1]))
            --at;
        if (at > from) {
            from = at;
            continue;
        }
        std::size_t end = from + shortestOwn;
        while (end < line.size() && isWord(line[end]))
            ++end;
        const std::string_view run = line.substr(from, end - from);
        if (hasValidChecksum(std::as_bytes(std::span(run)))) {
            if (const Result<void> looked = look(run, KeyInLog::Place::Text, number); !looked)
                return looked;
        }
        from = end + 1;
    }
    return {};
}

Result<UsageOf> LogKeys::find(const LogEntry& entry, std::string_view line, qint64 number)
{
    m_last.reset();
    Result<void> looked;
    for (std::size_t i = 0; i < entry.presentedCount && looked; ++i)
        looked = look(entry.presented[i], KeyInLog::Place::Field, number);
    if (looked)
        looked = lookAtQuery(entry.target, number);
    if (looked)
        looked = lookForOwnForm(line, number);
    if (!looked)
        return looked.error();
    if (!entry.keyId.empty()) {
        const Result<const Known*> key = known(entry.keyId);
        if (!key)
            return key.error();
        if (!(*key)->key.isNull())
            return UsageOf{(*key)->key, versionAt(**key, entry.seconds), {}};
    }
    return m_last ? UsageOf{m_last->key, m_last->version, {}} : UsageOf{};
}

std::vector<KeyInLog> LogKeys::takeFindings()
{
    std::vector<KeyInLog> all;
    for (const auto& [of, found] : std::exchange(m_found, {}))
        all.push_back(found);
    return all;
}

} // namespace keywright
