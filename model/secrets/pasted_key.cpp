#include "model/secrets/pasted_key.h"

#include "model/secrets/secret_format.h"

#include <algorithm>
#include <string_view>

namespace keywright {
namespace {

using Likeness = PastedKey::Likeness;

constexpr std::size_t shortestKey = 16;
constexpr std::size_t longestKey = 255;
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
    return word.size() >= shortestKey && word.size() <= longestKey;
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

// Drawn, not chosen: names have no digits, capitals and small letters at once.
bool isMixed(std::span<const std::byte> word)
{
    const auto has = [&](char from, char to) {
        return std::any_of(word.begin(), word.end(), [=](std::byte b) {
            const auto c = std::to_integer<char>(b);
            return c >= from && c <= to;
        });
    };
    return has('0', '9') && has('A', 'Z') && has('a', 'z');
}

// The next word, which is taken off the text.
std::span<const std::byte> takeWord(std::span<const std::byte>& text)
{
    const auto end = std::find_if(text.begin(), text.end(), isBetween);
    const auto word = text.first(static_cast<std::size_t>(end - text.begin()));
    text = text.subspan(std::min(text.size(), word.size() + 1));
    return word;
}

// Without the marks of a sentence around it: keys begin and end with letters and digits.
std::span<const std::byte> bare(std::span<const std::byte> word)
{
    const auto belongs = [](std::byte b) {
        const auto c = std::to_integer<unsigned char>(b);
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    while (!word.empty() && !belongs(word.front()))
        word = word.subspan(1);
    while (!word.empty() && !belongs(word.back()))
        word = word.first(word.size() - 1);
    return word;
}

} // namespace

bool holdsKey(std::span<const std::byte> text)
{
    while (!text.empty()) {
        const std::span<const std::byte> word = bare(takeWord(text));
        const Likeness likeness = judged(word).likeness;
        if (likeness == Likeness::OwnForm || (likeness == Likeness::KnownPrefix && isMixed(word)))
            return true;
    }
    return false;
}

PastedKey findPastedKey(std::span<const std::byte> text)
{
    const std::span<const std::byte> whole = trimmed(text);
    if (const PastedKey key = judged(whole); key.likeness != Likeness::None)
        return key;
    if (whole.size() > longestText)
        return {};
    // In a line of a log or of a configuration: only what is surely one.
    for (std::span<const std::byte> rest = whole; !rest.empty();)
        if (const PastedKey key = judged(takeWord(rest)); key.likeness != Likeness::None)
            return key;
    const bool plain = std::all_of(whole.begin(), whole.end(), isPlain);
    return plain && fits(whole) ? PastedKey{Likeness::Candidate, whole, {}} : PastedKey();
}

} // namespace keywright
