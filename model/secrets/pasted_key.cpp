#include "model/secrets/pasted_key.h"

#include "model/secrets/secret_format.h"

#include <algorithm>
#include <string_view>

namespace keywright {
namespace {

using Likeness = PastedKey::Likeness;

constexpr std::size_t shortest = 16;
constexpr std::size_t longest = 255;
constexpr std::size_t longestText = 64 * 1024; // of a log that is searched for a key

struct Maker {
    std::string_view prefix;
    const char* name;
};

// As their makers document them for secret scanners.
constexpr Maker makers[] = {
    {"github_pat_", "GitHub"},   {"ghp_", "GitHub"},       {"gho_", "GitHub"},     {"ghs_", "GitHub"},
    {"glpat-", "GitLab"},        {"sk_live_", "Stripe"},   {"rk_live_", "Stripe"}, {"sk_test_", "Stripe"},
    {"xoxb-", "Slack"},          {"xoxp-", "Slack"},       {"AKIA", "Amazon"},     {"ASIA", "Amazon"},
    {"AIza", "Google"},          {"SG.", "SendGrid"},      {"npm_", "npm"},        {"pypi-", "PyPI"},
    {"hf_", "Hugging Face"},     {"sk-ant-", "Anthropic"}, {"sk-proj-", "OpenAI"}, {"shpat_", "Shopify"},
    {"dop_v1_", "DigitalOcean"},
};

std::string_view viewOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

bool isPlain(std::byte byte) // printable ASCII without the blank
{
    const auto c = std::to_integer<unsigned char>(byte);
    return c > 0x20 && c < 0x7f;
}

bool isBetween(std::byte byte) // what stands around a key in a file or a log
{
    const auto c = std::to_integer<char>(byte);
    return !isPlain(byte) || c == '"' || c == '\'' || c == ',' || c == ';' || c == '=' || c == '`' || c == '<' ||
           c == '>' || c == '(' || c == ')';
}

std::span<const std::byte> trimmed(std::span<const std::byte> text)
{
    while (!text.empty() && !isPlain(text.front()))
        text = text.subspan(1);
    while (!text.empty() && !isPlain(text.back()))
        text = text.first(text.size() - 1);
    return text;
}

bool fits(std::span<const std::byte> word)
{
    return word.size() >= shortest && word.size() <= longest;
}

PastedKey judged(std::span<const std::byte> word)
{
    if (!fits(word))
        return {};
    if (hasValidChecksum(word))
        return {Likeness::OwnForm, word, {}};
    for (const Maker& maker : makers)
        if (viewOf(word).starts_with(maker.prefix))
            return {Likeness::KnownPrefix, word, QString::fromLatin1(maker.name)};
    return {};
}

} // namespace

PastedKey findPastedKey(std::span<const std::byte> text)
{
    const std::span<const std::byte> whole = trimmed(text);
    if (const PastedKey key = judged(whole); key.likeness != Likeness::None)
        return key;
    if (whole.size() > longestText)
        return {};
    // In a line of a log or of a configuration: only what is surely one.
    for (std::size_t from = 0; from < whole.size();) {
        std::size_t to = from;
        while (to < whole.size() && !isBetween(whole[to]))
            ++to;
        if (const PastedKey key = judged(whole.subspan(from, to - from)); key.likeness != Likeness::None)
            return key;
        from = to + 1;
    }
    const bool plain = std::all_of(whole.begin(), whole.end(), isPlain);
    return plain && fits(whole) ? PastedKey{Likeness::Candidate, whole, {}} : PastedKey();
}

} // namespace keywright
