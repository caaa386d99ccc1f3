// .env files: NAME=value, optionally after "export"; values bare, or in ' ", also over several lines; # comments.
// Values are taken as they are written: $NAME is not replaced.
#include "storage/transfer/column_guess.h"
#include "storage/transfer/source_file.h"
#include "storage/transfer/table_readers.h"

#include <QRegularExpression>

#include <algorithm>
#include <cctype>

namespace keywright {
namespace {

constexpr std::size_t longestValue = 64 * 1024;

// "DB_PASSWORD", "STRIPE_KEY"
bool isSecretName(const QString& name)
{
    constexpr const char* words[] = {"KEY",  "SECRET",     "TOKEN",       "PASSWORD", "PASSWD", "PASS", "PWD",
                                     "AUTH", "CREDENTIAL", "CREDENTIALS", "PRIVATE",  "APIKEY", "PAT"};
    static const QRegularExpression separators(QStringLiteral("[_.-]"));
    const QStringList parts = name.toUpper().split(separators);
    return std::any_of(std::begin(words), std::end(words),
                       [&](const char* word) { return parts.contains(QLatin1String(word)); });
}

// "postgres://user:password@host/": between "://" and "@" stands a colon.
bool holdsPassword(std::string_view value)
{
    const std::size_t scheme = value.find("://");
    if (scheme == std::string_view::npos)
        return false;
    const std::size_t colon = value.find(':', scheme + 3);
    return colon != std::string_view::npos && value.find('@', colon) != std::string_view::npos;
}

class DotEnvReader {
public:
    explicit DotEnvReader(std::string_view text)
        : m_text(text)
    {}

    // False at the end. A faulty record costs its first line.
    bool next(ImportRecord& record)
    {
        while (!atEnd()) {
            skipBlanks();
            if (atEnd())
                return false;
            if (peek() == '\n' || peek() == '\r' || peek() == '#') {
                skipLine();
                continue;
            }
            record = {};
            record.line = m_line;
            m_assigned = false;
            const std::size_t start = m_at;
            if (const char* flaw = read(record)) {
                record.cells.clear();
                record.secret.reset();
                record.error = QString::fromLatin1(flaw);
                m_at = start;
                m_line = record.line;
            }
            skipLine();
            return true;
        }
        return false;
    }

    [[nodiscard]] std::size_t position() const { return m_at; }
    // Was the last record of the form NAME=value at least?
    [[nodiscard]] bool assigned() const { return m_assigned; }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return m_text[m_at]; }
    [[nodiscard]] bool atLineEnd() const { return atEnd() || peek() == '\n' || peek() == '\r'; }

    void skipBlanks()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\t'))
            ++m_at;
    }

    void skipLine()
    {
        m_at = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
        if (!atEnd()) {
            m_at += m_text.substr(m_at, 2) == "\r\n" ? 2 : 1;
            ++m_line;
        }
    }

    std::string_view name()
    {
        const std::size_t from = m_at;
        while (!atEnd() &&
               (std::isalnum(static_cast<unsigned char>(peek())) || peek() == '_' || peek() == '.' || peek() == '-'))
            ++m_at;
        return m_text.substr(from, m_at - from);
    }

    // A flaw, or nullptr.
    const char* read(ImportRecord& record)
    {
        constexpr const char* noAssignment = "not of the form NAME=value";
        std::string_view word = name();
        if (word == "export" && !atEnd() && (peek() == ' ' || peek() == '\t')) {
            skipBlanks();
            word = name();
        }
        if (word.empty() || std::isdigit(static_cast<unsigned char>(word.front())))
            return noAssignment;
        skipBlanks();
        if (atEnd() || peek() != '=')
            return noAssignment;
        ++m_at;
        m_assigned = true;
        skipBlanks();
        m_value.clear();
        const bool quoted = !atLineEnd() && (peek() == '"' || peek() == '\'' || peek() == '`');
        if (const char* flaw = quoted ? readQuoted() : readBare())
            return flaw;
        if (m_value.view().find('\0') != std::string_view::npos)
            return "holds a NUL byte";
        record.cells = {QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())), QString()};
        const std::string_view value = trimmed(m_value.view());
        if (!value.empty() && !isSecretName(record.cells.first()) && !looksSecret(value) && !holdsPassword(value)) {
            record.noKey = true;
            return "a setting: neither its name nor its value looks secret";
        }
        if (!value.empty())
            record.secret = secretOf(value);
        return nullptr;
    }

    const char* readBare()
    {
        std::size_t end = m_at;
        while (end < m_text.size() && m_text[end] != '\n' && m_text[end] != '\r') {
            const bool comment =
                m_text[end] == '#' && (end == m_at || m_text[end - 1] == ' ' || m_text[end - 1] == '\t');
            if (comment)
                break;
            ++end;
        }
        if (end - m_at > longestValue)
            return "the value is longer than 64 KB";
        m_value.append(m_text.substr(m_at, end - m_at));
        m_at = end;
        return nullptr;
    }

    const char* readQuoted()
    {
        const char quote = peek();
        const std::size_t from = ++m_at;
        m_value.reserve(std::min<std::size_t>(longestValue, m_text.size() - m_at));
        for (; !atEnd() && peek() != quote; ++m_at) {
            if (m_at - from > longestValue)
                return "a quote is not closed, or the value is longer than 64 KB";
            m_line += peek() == '\n' || (peek() == '\r' && m_text.substr(m_at, 2) != "\r\n");
            if (peek() == '\\' && quote == '"' && m_at + 1 < m_text.size())
                m_value.push_back(escaped(m_text[++m_at]));
            else
                m_value.push_back(peek());
        }
        if (atEnd())
            return "a quote is not closed";
        ++m_at;
        skipBlanks();
        return atLineEnd() || peek() == '#' ? nullptr : "something follows the closing quote";
    }

    static char escaped(char c)
    {
        switch (c) {
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        case 't':
            return '\t';
        default:
            return c;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    bool m_assigned = false;
    WipedBytes m_value;
};

} // namespace

Result<ImportTable> readDotEnvTable(std::string_view text, const ReadRequest& request)
{
    ImportTable table;
    table.format = ImportFormat::DotEnv;
    table.columns = {QStringLiteral("Name"), QStringLiteral("Value")};
    table.secretColumn = 1; // whatever is asked: values of an .env file never become strings
    table.guess = {{0, ImportField::Name}, {1, ImportField::Secret}};
    DotEnvReader reader(text);
    ImportRecord record;
    bool assigns = false;
    while (reader.next(record)) {
        if (request.progress->cancelled)
            return Error{ErrorKind::Cancelled, QStringLiteral("import")};
        request.progress->done = static_cast<qint64>(reader.position());
        assigns = assigns || reader.assigned();
        table.records.push_back(std::move(record));
    }
    if (!assigns)
        return Error{ErrorKind::InvalidInput, QStringLiteral("not an .env file: no line has the form NAME=value")};
    return table;
}

} // namespace keywright
