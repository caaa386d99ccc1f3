#include "model/keys/filter_completion.h"

#include "model/keys/filter_vocabulary.h"

namespace keywright {

using namespace Qt::StringLiterals;
using Field = FilterTerm::Field;
using Place = CompletionPlace::Kind;

namespace {

const QStringList& timesOf(Field field)
{
    static const QStringList expires{u"<7d"_s, u"<30d"_s, u"<90d"_s, u">365d"_s, u"never"_s};
    static const QStringList used{u"never"_s, u"<7d"_s, u">30d"_s, u">90d"_s};
    static const QStringList created{u"<24h"_s, u"<7d"_s, u"<30d"_s, u">365d"_s};
    return field == Field::Expires ? expires : field == Field::Used ? used : created;
}

// One value as it stands in the text, quotes included.
struct Piece {
    int from = 0;
    int to = 0;
    QString plain;
    bool quoted = false;
};

class Reader {
public:
    Reader(const QString& text, int cursor)
        : m_text(text)
        , m_cursor(cursor)
    {}

    CompletionPlace place()
    {
        while (m_at < m_cursor) {
            while (m_at < m_cursor && m_text.at(m_at).isSpace())
                ++m_at;
            if (m_at >= m_cursor)
                break;
            if (const auto found = term())
                return *found;
        }
        return word(m_cursor, m_cursor); // between two terms, or before all of them
    }

private:
    std::optional<CompletionPlace> term()
    {
        if (m_text.at(m_at) == u'-')
            ++m_at;
        const int start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at).isLetter())
            ++m_at;
        const bool named = m_at < m_text.size() && m_text.at(m_at) == u':' && m_at > start;
        if (named && m_cursor > m_at) {
            const auto field = filterField(m_text.mid(start, m_at - start));
            ++m_at;
            return values(field.value_or(Field::Text), field && !isTimeField(*field));
        }
        if (named) {
            CompletionPlace name = word(start, m_at + 1);
            name.bare = false;
            return name;
        }
        m_at = start;
        const Piece piece = next(false);
        if (m_cursor > piece.to)
            return std::nullopt;
        return piece.quoted ? CompletionPlace() : word(start, piece.to);
    }

    [[nodiscard]] CompletionPlace word(int from, int to) const
    {
        return {Place::Word, Field::Text, m_text.mid(from, m_cursor - from), from, to - from, true, {}};
    }

    // The values of a term up to its end; the place, if the cursor stands in one of them.
    std::optional<CompletionPlace> values(Field field, bool list)
    {
        QStringList others;
        std::optional<Piece> here;
        for (;;) {
            const Piece piece = next(list);
            if (m_cursor >= piece.from && m_cursor <= piece.to)
                here = piece;
            else if (!piece.plain.isEmpty())
                others += piece.plain.toLower();
            if (!list || m_at >= m_text.size() || m_text.at(m_at) != u',')
                break;
            ++m_at;
        }
        if (!here)
            return std::nullopt;
        if (field == Field::Text) // of a field that nobody knows
            return CompletionPlace();
        const int from = here->from;
        QString typed = m_text.mid(from, m_cursor - from);
        if (here->quoted)
            typed = here->plain.left(int(typed.size()) - 1);
        return CompletionPlace{Place::Value, field, typed, from, here->to - from, false, others};
    }

    Piece next(bool list)
    {
        Piece piece{m_at, m_at, {}, m_at < m_text.size() && m_text.at(m_at) == u'"'};
        if (piece.quoted)
            ++m_at;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (piece.quoted ? c == u'"' : c.isSpace() || (list && c == u','))
                break;
            if (piece.quoted && c == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            piece.plain += m_text.at(m_at);
        }
        if (piece.quoted && m_at < m_text.size())
            ++m_at;
        piece.to = m_at;
        return piece;
    }

    const QString& m_text;
    int m_cursor;
    int m_at = 0;
};

Completion valueOf(Field field, const QString& value)
{
    // The sign of a time stands before the quotes, and needs none.
    return {Completion::Kind::Value, field, value, isTimeField(field) ? value : filterQuoted(value)};
}

QList<Completion> offeredWords(const CompletionPlace& place)
{
    QList<Completion> all;
    for (const Field field : filterFields()) {
        const QString name = filterFieldName(field);
        const QString alias = field == Field::Environment   ? u"environment"_s
                              : field == Field::Application ? u"application"_s
                                                            : name;
        if (name.startsWith(place.typed, Qt::CaseInsensitive) || alias.startsWith(place.typed, Qt::CaseInsensitive))
            all += {Completion::Kind::Field, field, {}, name + u':'};
    }
    constexpr qsizetype enough = 2; // of a word, to look for it among the values
    if (place.typed.size() < enough || !place.bare)
        return all;
    for (const Field field : {Field::Status, Field::Is, Field::Custody})
        for (const QString& value : filterValues(field))
            if (value.startsWith(place.typed, Qt::CaseInsensitive))
                all += {Completion::Kind::Term, field, value, filterFieldName(field) + u':' + value};
    return all;
}

} // namespace

CompletionPlace completionPlace(const QString& text, int cursor)
{
    return Reader(text, qBound(0, cursor, int(text.size()))).place();
}

QList<Completion> offered(const CompletionPlace& place)
{
    if (place.kind == Place::Nowhere)
        return {};
    if (place.kind == Place::Word)
        return offeredWords(place);
    QList<Completion> all;
    const QStringList& known = isTimeField(place.field) ? timesOf(place.field) : filterValues(place.field);
    for (const bool begins : {true, false})
        for (const QString& value : known)
            if (value.startsWith(place.typed, Qt::CaseInsensitive) == begins &&
                value.contains(place.typed, Qt::CaseInsensitive) && !place.others.contains(value))
                all += valueOf(place.field, value);
    return all;
}

bool needsCatalogue(const CompletionPlace& place)
{
    if (place.kind != Place::Value)
        return false;
    switch (place.field) {
    case Field::Owner:
    case Field::Application:
    case Field::Environment:
    case Field::Tag:
    case Field::System:
    case Field::Scope:
        return true;
    case Field::Name: // a million different ones: only from a beginning
        return !place.typed.isEmpty();
    default:
        return false;
    }
}

QList<Completion> offered(const CompletionPlace& place, const QStringList& values)
{
    QList<Completion> all;
    for (const QString& value : values)
        if (!place.others.contains(value.toLower()))
            all += valueOf(place.field, value);
    return all;
}

CompletedText completed(const QString& text, const CompletionPlace& place, const Completion& chosen)
{
    CompletedText result{text, 0, chosen.kind == Completion::Kind::Field};
    QString insert = chosen.insert;
    const int end = place.from + place.length;
    // A finished term is followed by a blank, so that the next one can be typed.
    if (!result.more && end >= text.size())
        insert += u' ';
    result.text.replace(place.from, place.length, insert);
    result.cursor = place.from + int(insert.size());
    return result;
}

} // namespace keywright
