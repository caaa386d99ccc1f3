// The forms in which a secret, or a good part of one, could lie around.
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace keywright::tests {

namespace canary {

inline QByteArray utf16(const QByteArray& text, bool bigEndian)
{
    QByteArray wide;
    for (const char c : text) {
        if (bigEndian)
            wide += '\0';
        wide += c;
        if (!bigEndian)
            wide += '\0';
    }
    return wide;
}

// As it stands within a longer text that was encoded as a whole: `shift` bytes after the begin of a group of three.
inline QByteArray base64Within(const QByteArray& text, int shift, QByteArray::Base64Options options)
{
    const QByteArray whole = (QByteArray(shift, 'x') + text).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype first = shift == 0 ? 0 : shift == 1 ? 2 : 3; // what also depends on the bytes before
    const qsizetype last = (shift + text.size()) * 8 / 6;        // ... and after
    return whole.mid(first, last - first);
}

inline QByteArray percent(const QByteArray& text, bool upper)
{
    QByteArray encoded;
    for (const char c : text) {
        const QByteArray hex = QByteArray(1, c).toHex();
        encoded += '%' + (upper ? hex.toUpper() : hex);
    }
    return encoded;
}

inline QByteArray escaped(QByteArray text, const QList<std::pair<char, QByteArray>>& escapes)
{
    QByteArray out;
    for (const char c : text) {
        QByteArray as(1, c);
        for (const auto& [from, to] : escapes) {
            if (c == from)
                as = to;
        }
        out += as;
    }
    return out;
}

inline QList<QByteArray> formsOf(const QByteArray& text)
{
    QList<QByteArray> forms{text,
                            text.toHex(),
                            text.toHex().toUpper(),
                            text.toHex(' '),
                            text.toHex(':'),
                            utf16(text, false).chopped(1),
                            utf16(text, true).mid(1),
                            percent(text, false),
                            percent(text, true),
                            text.toPercentEncoding(),
                            escaped(text, {{'"', "\\\""}, {'\\', "\\\\"}}),
                            escaped(text, {{'"', "\\u0022"}, {'\\', "\\u005c"}}),
                            escaped(text, {{'"', "\"\""}}),
                            escaped(text, {{'\'', "''"}}),
                            escaped(text, {{'\'', "'\\''"}}),
                            escaped(text, {{'"', "&quot;"}, {'&', "&amp;"}, {'<', "&lt;"}})};
    for (int shift = 0; shift < 3; ++shift)
        forms += {base64Within(text, shift, QByteArray::Base64Encoding),
                  base64Within(text, shift, QByteArray::Base64UrlEncoding)};
    return forms;
}

// All that would be too much: its hint, which is shown, is the first few and the last four characters.
inline QList<QByteArray> piecesOf(const QByteArray& secret)
{
    constexpr qsizetype length = 11;
    QList<QByteArray> pieces;
    for (qsizetype at = 0; at + length <= secret.size(); at += length / 2)
        pieces += secret.mid(at, length);
    if (pieces.isEmpty())
        pieces += secret;
    return pieces;
}

} // namespace canary

class Canaries {
public:
    void add(const QByteArray& secret)
    {
        if (m_secrets.contains(secret))
            return;
        m_secrets += secret;
        for (const QByteArray& piece : canary::piecesOf(secret)) {
            for (const QByteArray& form : canary::formsOf(piece)) {
                if (!m_forms.contains(form))
                    m_forms += form;
            }
        }
    }

    // The first form of any of them that stands in the text; empty: none.
    [[nodiscard]] QByteArray in(const QByteArray& text) const
    {
        for (const QByteArray& form : m_forms) {
            if (text.contains(form))
                return form;
        }
        return {};
    }
    [[nodiscard]] qsizetype size() const { return m_secrets.size(); }

private:
    QList<QByteArray> m_secrets, m_forms;
};

} // namespace keywright::tests
