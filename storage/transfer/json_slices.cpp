#include "storage/transfer/json_slices.h"

#include "storage/transfer/secret_text.h"

#include <algorithm>

namespace keywright {
namespace {

class Slicer {
public:
    Slicer(std::string_view text, int firstLine)
        : m_text(text)
        , m_line(firstLine)
    {}

    Result<JsonSlices> slice()
    {
        skipWhite();
        if (atEnd() || (peek() != '[' && peek() != '{'))
            return Error{ErrorKind::InvalidInput, QStringLiteral("not JSON: expected an array or an object")};
        const std::size_t start = m_at;
        const int line = m_line;
        JsonSlices slices = members();
        skipWhite();
        if (atEnd() || !slices.complete)
            return slices;
        m_at = start;
        m_line = line;
        return sequence();
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return m_text[m_at]; }

    void advance()
    {
        m_line += m_text[m_at] == '\n';
        ++m_at;
    }

    void skipWhite()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
            advance();
    }

    // Over a string, from its first quote to behind its last.
    void skipString()
    {
        advance();
        while (!atEnd() && peek() != '"') {
            if (peek() == '\\' && m_at + 1 < m_text.size())
                advance();
            advance();
        }
        if (!atEnd())
            advance();
    }

    // Up to the comma or bracket that ends a value; false when the text ends first.
    bool skipValue()
    {
        int depth = 0;
        while (!atEnd()) {
            const char c = peek();
            if (c == '"') {
                skipString();
                continue;
            }
            if (depth == 0 && (c == ',' || c == ']' || c == '}'))
                return true;
            depth += (c == '[' || c == '{') - (c == ']' || c == '}');
            advance();
        }
        return false;
    }

    JsonSlices members()
    {
        JsonSlices slices;
        slices.isObject = peek() == '{';
        advance();
        for (;;) {
            skipWhite();
            if (atEnd()) {
                slices.complete = false;
                return slices;
            }
            if (peek() == ']' || peek() == '}') {
                advance();
                return slices;
            }
            if (peek() == ',') {
                advance();
                continue;
            }
            slices.complete = member(slices);
            if (!slices.complete)
                return slices;
        }
    }

    bool member(JsonSlices& slices)
    {
        JsonSlice slice;
        slice.line = m_line;
        if (slices.isObject && peek() == '"') {
            const std::size_t from = m_at;
            skipString();
            slice.name = m_text.substr(from, m_at - from);
            skipWhite();
            if (!atEnd() && peek() == ':')
                advance();
            skipWhite();
        }
        const std::size_t from = m_at;
        const bool whole = skipValue();
        slice.value = trimmed(m_text.substr(from, m_at - from));
        slices.members.push_back(slice);
        return whole;
    }

    // Values one after the other, each from bracket to bracket.
    JsonSlices sequence()
    {
        JsonSlices slices;
        for (skipWhite(); !atEnd(); skipWhite()) {
            const std::size_t from = m_at;
            const int line = m_line;
            int depth = 0;
            do {
                if (peek() == '"') {
                    skipString();
                    continue;
                }
                depth += (peek() == '[' || peek() == '{') - (peek() == ']' || peek() == '}');
                advance();
            } while (!atEnd() && (depth > 0 || (peek() != '{' && peek() != '\n')));
            slices.members.push_back({line, {}, trimmed(m_text.substr(from, m_at - from))});
            slices.complete = depth <= 0;
        }
        return slices;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line;
};

} // namespace

Result<JsonSlices> jsonSlices(std::string_view text, int firstLine)
{
    return Slicer(text, firstLine).slice();
}

} // namespace keywright
