#include "model/keys/key_filter.h"

#include <algorithm>
#include <array>

namespace keywright {
namespace {

using Field = FilterTerm::Field;
using Comparison = FilterTerm::Comparison;

// What counts is what was asked for, not how it is written: quotes and escapes are free, so that whatever parses can be
// written by toString() and parsed again. The text itself is bounded by what such a filter can need at most.
constexpr qsizetype longestFilter = 4'096;
constexpr qsizetype longestText = 16 * longestFilter;

struct Word {
    const char* name;
    Field field;
};

constexpr Word words[] = {
    {"status", Field::Status},
    {"owner", Field::Owner},
    {"application", Field::Application},
    {"app", Field::Application},
    {"environment", Field::Environment},
    {"env", Field::Environment},
    {"tag", Field::Tag},
    {"system", Field::System},
    {"custody", Field::Custody},
    {"name", Field::Name},
    {"scope", Field::Scope},
    {"is", Field::Is},
    {"expires", Field::Expires},
    {"used", Field::Used},
    {"created", Field::Created},
    {"id", Field::Id},
};

constexpr const char* statuses[] = {"active", "overlapping", "deprecated", "disabled", "expired", "revoked", "deleted"};
constexpr const char* properties[] = {"unrestricted", "unscoped", "unowned",   "unlimited", "recoverable",
                                      "overlapping",  "rotated",  "unrotated", "expiring"};
constexpr const char* custodies[] = {"issued", "held", "managed"};

std::optional<Field> fieldOf(const QString& name)
{
    for (const Word& word : words) {
        if (name.compare(QLatin1String(word.name), Qt::CaseInsensitive) == 0)
            return word.field;
    }
    return std::nullopt;
}

QString nameOf(Field field)
{
    for (const Word& word : words) {
        if (word.field == field && qstrcmp(word.name, "app") != 0)
            return QString::fromLatin1(word.name);
    }
    return {};
}

bool isTime(Field field)
{
    return field == Field::Expires || field == Field::Used || field == Field::Created;
}

template <std::size_t N>
bool among(const char* const (&list)[N], const QString& value)
{
    return std::any_of(std::begin(list), std::end(list),
                       [&](const char* known) { return value == QLatin1String(known); });
}

template <std::size_t N>
QString listed(const char* const (&list)[N])
{
    QStringList all;
    for (const char* known : list)
        all += QString::fromLatin1(known);
    return all.join(QStringLiteral(", "));
}

std::optional<Micros> spanOf(const QString& text)
{
    bool ok = false;
    const qint64 count = text.chopped(text.isEmpty() ? 0 : 1).toLongLong(&ok);
    if (!ok || count < 0 || count > 100'000)
        return std::nullopt;
    switch (text.back().toLower().unicode()) {
    case u'd':
        return Micros(Days(count));
    case u'w':
        return Micros(Days(7 * count));
    case u'h':
        return Micros(std::chrono::hours(count));
    case u'm':
        return Micros(std::chrono::minutes(count));
    default:
        return std::nullopt;
    }
}

// "2026-01" and "2026" are the beginning of that month or year.
std::optional<UtcTime> momentOf(const QString& text)
{
    if (text.size() == 4)
        return fromIso(text + QStringLiteral("-01-01"));
    if (text.size() == 7)
        return fromIso(text + QStringLiteral("-01"));
    return fromIso(text);
}

class Parser {
public:
    explicit Parser(const QString& text)
        : m_text(text)
    {}

    Result<KeyFilter> parse()
    {
        if (m_text.size() > longestText)
            return tooLong();
        qsizetype weight = -1; // nothing stands before the first
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            if (const Result<void> term = parseTerm(); !term)
                return term.error();
            for (const QString& value : m_filter.terms.constLast().values)
                weight += 1 + value.size();
            if (weight > longestFilter)
                return tooLong();
        }
        return m_filter;
    }

private:
    Error fail(qsizetype from, qsizetype length, const QString& what) const
    {
        return {ErrorKind::InvalidInput, QStringLiteral("%1:%2:%3").arg(from).arg(length).arg(what)};
    }

    Error tooLong() const { return fail(0, m_text.size(), QStringLiteral("longer than 4,096 characters")); }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    // A value up to blank (and comma, if `list`), or in quotes with \" and \\ inside.
    Result<QString> value(bool list)
    {
        QString out;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            const qsizetype open = m_at++;
            while (m_at < m_text.size() && m_text.at(m_at) != u'"') {
                if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size())
                    ++m_at;
                out += m_text.at(m_at++);
            }
            if (m_at >= m_text.size())
                return fail(open, m_text.size() - open, QStringLiteral("the quote is not closed"));
            ++m_at;
            return out;
        }
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !(list && m_text.at(m_at) == u','))
            out += m_text.at(m_at++);
        return out;
    }

    Result<void> parseTerm()
    {
        FilterTerm term;
        const qsizetype start = m_at;
        if (m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
            term.negated = true;
            ++m_at;
        }
        qsizetype colon = m_at;
        while (colon < m_text.size() && m_text.at(colon).isLetter())
            ++colon;
        const bool named = colon < m_text.size() && m_text.at(colon) == u':' && colon > m_at;
        if (named) {
            const QString name = m_text.mid(m_at, colon - m_at);
            const auto field = fieldOf(name);
            if (!field)
                return fail(
                    m_at, colon - m_at,
                    QStringLiteral("there is no field “%1”; put the text in quotes to search for it").arg(name));
            term.field = *field;
            m_at = colon + 1;
        }
        const Result<void> filled =
            named ? (isTime(term.field) ? parseTime(term, start) : parseValues(term, start)) : parseText(term);
        if (!filled)
            return filled;
        term.position = static_cast<int>(start);
        term.length = static_cast<int>(m_at - start);
        m_filter.includeDeleted |=
            term.field == Field::Status && !term.negated && term.values.contains(QStringLiteral("deleted"));
        m_filter.terms += term;
        return {};
    }

    Result<void> parseText(FilterTerm& term)
    {
        const Result<QString> text = value(false);
        if (!text)
            return text.error();
        term.values = {*text};
        return {};
    }

    Result<void> parseTime(FilterTerm& term, qsizetype start)
    {
        if (m_at < m_text.size() && (m_text.at(m_at) == u'<' || m_text.at(m_at) == u'>')) {
            term.comparison = m_text.at(m_at) == u'<' ? Comparison::Before : Comparison::After;
            ++m_at;
        }
        const Result<QString> raw = value(false);
        if (!raw)
            return raw.error();
        const QString text = raw->toLower();
        term.values = {text};
        if (text == QLatin1String("never") && term.comparison == Comparison::Equals && term.field != Field::Created)
            return {};
        if (!text.isEmpty())
            term.span = spanOf(text);
        if (!term.span)
            term.moment = momentOf(*raw);
        if (term.span || term.moment)
            return {};
        return fail(start, m_at - start,
                    QStringLiteral("expected never, a time like 30d, or a date like 2026-01, after < or >"));
    }

    Result<void> parseValues(FilterTerm& term, qsizetype start)
    {
        for (;;) {
            const Result<QString> one = value(true);
            if (!one)
                return one.error();
            if (one->isEmpty())
                return fail(start, m_at - start, QStringLiteral("a value is missing"));
            term.values += one->toLower();
            if (m_at >= m_text.size() || m_text.at(m_at) != u',')
                break;
            ++m_at;
        }
        for (const QString& v : term.values) {
            if (term.field == Field::Status && !among(statuses, v))
                return fail(start, m_at - start, QStringLiteral("the status is one of %1").arg(listed(statuses)));
            if (term.field == Field::Is && !among(properties, v))
                return fail(start, m_at - start, QStringLiteral("“is” takes one of %1").arg(listed(properties)));
            if (term.field == Field::Custody && !among(custodies, v))
                return fail(start, m_at - start, QStringLiteral("the custody is one of %1").arg(listed(custodies)));
        }
        return {};
    }

    const QString& m_text;
    qsizetype m_at = 0;
    KeyFilter m_filter;
};

QString quoted(const QString& value, bool always)
{
    const bool plain = !value.isEmpty() && std::none_of(value.begin(), value.end(), [](QChar c) {
        return c.isSpace() || c == u'"' || c == u',' || c == u'\\';
    });
    if (plain && !always)
        return value;
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

struct ColumnName {
    KeyColumn column;
    const char* name;
};

constexpr ColumnName columns[] = {
    {KeyColumn::Name, "name"},
    {KeyColumn::Status, "status"},
    {KeyColumn::Owner, "owner"},
    {KeyColumn::Application, "application"},
    {KeyColumn::Environment, "environment"},
    {KeyColumn::System, "system"},
    {KeyColumn::Scope, "scope"},
    {KeyColumn::Tags, "tags"},
    {KeyColumn::Expires, "expires"},
    {KeyColumn::LastUsed, "last_used"},
    {KeyColumn::Created, "created"},
    {KeyColumn::Changed, "changed"},
    {KeyColumn::Versions, "versions"},
};

} // namespace

Result<KeyFilter> KeyFilter::parse(const QString& text)
{
    return Parser(text).parse();
}

QString KeyFilter::toString() const
{
    QStringList parts;
    for (const FilterTerm& term : terms) {
        QString part = term.negated ? QStringLiteral("-") : QString();
        if (term.field == Field::Text) {
            parts += part + quoted(term.values.value(0),
                                   term.values.value(0).contains(u':') || term.values.value(0).startsWith(u'-'));
            continue;
        }
        part += nameOf(term.field) + QLatin1Char(':');
        if (isTime(term.field)) {
            part += term.comparison == Comparison::Before  ? QStringLiteral("<")
                    : term.comparison == Comparison::After ? QStringLiteral(">")
                                                           : QString();
            parts += part + quoted(term.values.value(0), false);
            continue;
        }
        QStringList values;
        for (const QString& value : term.values)
            values += quoted(value, false);
        parts += part + values.join(QLatin1Char(','));
    }
    return parts.join(QLatin1Char(' '));
}

QString keyColumnName(KeyColumn column)
{
    for (const ColumnName& known : columns) {
        if (known.column == column)
            return QString::fromLatin1(known.name);
    }
    return {};
}

std::optional<KeyColumn> keyColumnFromName(const QString& name)
{
    for (const ColumnName& known : columns) {
        if (name == QLatin1String(known.name))
            return known.column;
    }
    return std::nullopt;
}

} // namespace keywright
