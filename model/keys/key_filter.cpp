#include "model/keys/key_filter.h"

#include "model/keys/filter_vocabulary.h"

#include <algorithm>

namespace keywright {
namespace {

using Field = FilterTerm::Field;
using Comparison = FilterTerm::Comparison;

// What counts is what was asked for, not how it is written: quotes and escapes are free, so that whatever parses can be
// written by toString() and parsed again. The text itself is bounded by what such a filter can need at most.
constexpr qsizetype longestFilter = 4'096;
constexpr qsizetype longestText = 16 * longestFilter;

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

    ParsedFilter parse()
    {
        if (m_text.size() > longestText)
            return tooLong();
        qsizetype weight = -1; // nothing stands before the first
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            if (!parseTerm())
                return m_fault;
            for (const QString& value : m_filter.terms.constLast().values)
                weight += 1 + value.size();
            if (weight > longestFilter)
                return tooLong();
        }
        return m_filter;
    }

private:
    using Reason = FilterFault::Reason;

    bool fail(Reason reason, qsizetype from, qsizetype length, const QString& argument = {},
              const QString& suggestion = {})
    {
        constexpr qsizetype longestArgument = 40;
        m_fault = {reason, int(from), int(length), argument.left(longestArgument), suggestion};
        return false;
    }

    FilterFault tooLong()
    {
        fail(Reason::TooLong, 0, m_text.size());
        return m_fault;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    // A value up to blank (and comma, if `list`), or in quotes with \" and \\ inside.
    bool value(bool list, QString& out)
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            const qsizetype open = m_at++;
            while (m_at < m_text.size() && m_text.at(m_at) != u'"') {
                if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size())
                    ++m_at;
                out += m_text.at(m_at++);
            }
            if (m_at >= m_text.size())
                return fail(Reason::OpenQuote, open, m_text.size() - open);
            ++m_at;
            return true;
        }
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !(list && m_text.at(m_at) == u','))
            out += m_text.at(m_at++);
        return true;
    }

    bool parseTerm()
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
        if (named && !parseField(term, colon))
            return false;
        if (!(named ? (isTimeField(term.field) ? parseTime(term) : parseValues(term, start)) : parseText(term)))
            return false;
        term.position = static_cast<int>(start);
        term.length = static_cast<int>(m_at - start);
        m_filter.includeDeleted |=
            term.field == Field::Status && !term.negated && term.values.contains(QStringLiteral("deleted"));
        m_filter.terms += term;
        return true;
    }

    bool parseField(FilterTerm& term, qsizetype colon)
    {
        const QString name = m_text.mid(m_at, colon - m_at);
        const auto field = filterField(name);
        if (!field)
            return fail(Reason::UnknownField, m_at, colon - m_at, name, nearestWord(name, filterFieldWords()));
        term.field = *field;
        m_at = colon + 1;
        return true;
    }

    bool parseText(FilterTerm& term)
    {
        QString text;
        if (!value(false, text))
            return false;
        term.values = {text};
        return true;
    }

    bool parseTime(FilterTerm& term)
    {
        const qsizetype start = m_at;
        if (m_at < m_text.size() && (m_text.at(m_at) == u'<' || m_text.at(m_at) == u'>')) {
            term.comparison = m_text.at(m_at) == u'<' ? Comparison::Before : Comparison::After;
            ++m_at;
        }
        QString raw;
        if (!value(false, raw))
            return false;
        const QString text = raw.toLower();
        term.values = {text};
        if (text == QLatin1String("never") && term.comparison == Comparison::Equals && term.field != Field::Created)
            return true;
        if (!text.isEmpty())
            term.span = spanOf(text);
        if (!term.span)
            term.moment = momentOf(raw);
        if (term.span || term.moment)
            return true;
        if (raw.isEmpty()) // the colon, so that there is something to underline
            return fail(Reason::MissingValue, start - 1, m_at - start + 1, filterFieldName(term.field));
        return fail(Reason::NoTime, start, m_at - start, m_text.mid(start, m_at - start));
    }

    bool parseValues(FilterTerm& term, qsizetype start)
    {
        for (;;) {
            const qsizetype from = m_at;
            QString one;
            if (!value(true, one))
                return false;
            if (one.isEmpty())
                return fail(Reason::MissingValue, start, m_at - start, filterFieldName(term.field));
            term.values += one.toLower();
            if (!isKnown(term.field, term.values.constLast(), from))
                return false;
            if (m_at >= m_text.size() || m_text.at(m_at) != u',')
                return true;
            ++m_at;
        }
    }

    bool isKnown(Field field, const QString& value, qsizetype from)
    {
        const QStringList& known = filterValues(field);
        if (known.isEmpty() || known.contains(value))
            return true;
        const Reason reason = field == Field::Status ? Reason::UnknownStatus
                              : field == Field::Is   ? Reason::UnknownProperty
                                                     : Reason::UnknownCustody;
        return fail(reason, from, m_at - from, value, nearestWord(value, known));
    }

    const QString& m_text;
    qsizetype m_at = 0;
    KeyFilter m_filter;
    FilterFault m_fault;
};

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
    {KeyColumn::Requests, "requests"},
    {KeyColumn::Trend, "trend"},
};

} // namespace

ParsedFilter KeyFilter::parse(const QString& text)
{
    return Parser(text).parse();
}

QString KeyFilter::toString() const
{
    QStringList parts;
    for (const FilterTerm& term : terms) {
        QString part = term.negated ? QStringLiteral("-") : QString();
        if (term.field == Field::Text) {
            parts += part + filterQuoted(term.values.value(0),
                                         term.values.value(0).contains(u':') || term.values.value(0).startsWith(u'-'));
            continue;
        }
        part += filterFieldName(term.field) + QLatin1Char(':');
        if (isTimeField(term.field)) {
            part += term.comparison == Comparison::Before  ? QStringLiteral("<")
                    : term.comparison == Comparison::After ? QStringLiteral(">")
                                                           : QString();
            parts += part + filterQuoted(term.values.value(0));
            continue;
        }
        QStringList values;
        for (const QString& value : term.values)
            values += filterQuoted(value);
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
