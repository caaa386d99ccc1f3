#include "storage/keys/key_filter_sql.h"

#include "model/access/scope.h"
#include "storage/keys/key_columns.h"

#include <algorithm>
#include <functional>

namespace keywright {
namespace {

using Field = FilterTerm::Field;
using Comparison = FilterTerm::Comparison;

bool isOfFewValues(Field field)
{
    return field == Field::Application || field == Field::Environment || field == Field::System;
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// What a condition is for decides how it is put: the meaning is the same.
enum class Way {
    Plain, // for SQLite to find its own way
    Walk,  // to be asked key by key along an order: nothing is collected first
    Seek,  // to be answered from an index alone
    Scan   // from an index alone too, whose values are hardly ever alike
};

class Builder {
public:
    explicit Builder(UtcTime now, Way way = Way::Plain)
        : m_now(toMicros(now))
        , m_way(way)
    {}

    KeyFilterSql build(const KeyFilter& filter)
    {
        QStringList parts;
        if (!filter.includeDeleted)
            parts += QStringLiteral("status <> 'deleted'");
        for (const FilterTerm& term : filter.terms) {
            const QString part = alternatives(term).join(QStringLiteral(" OR "));
            // IS NOT TRUE: a key that never expires has no expiry to compare (NULL), and is not an expired one.
            parts += term.negated ? QStringLiteral("(%1) IS NOT TRUE").arg(part) : QStringLiteral("(%1)").arg(part);
        }
        m_sql.where = parts.isEmpty() ? QStringLiteral("1") : parts.join(QStringLiteral(" AND "));
        return m_sql;
    }

    std::optional<KeyFilterSql> seek(const FilterTerm& term)
    {
        if (term.field == Field::Text && textMatch(term.values.value(0)).isNull())
            return std::nullopt;
        QStringList selects;
        for (const QString& part : alternatives(term)) {
            const bool isSelect = part.startsWith(QLatin1String("SELECT "));
            selects += isSelect ? part : QStringLiteral("SELECT row FROM keys WHERE ") + part;
        }
        m_sql.where = selects.join(QStringLiteral(" UNION ALL "));
        const bool jokers = std::any_of(term.values.begin(), term.values.end(),
                                        [](const QString& value) { return value.contains(QLatin1Char('*')); });
        m_sql.passesAll = m_way == Way::Scan || (jokers && !isOfFewValues(term.field));
        return m_sql;
    }

private:
    QString bound(const QVariant& value)
    {
        m_sql.values += value;
        return QStringLiteral("?");
    }

    [[nodiscard]] bool isSeek() const { return m_way == Way::Seek || m_way == Way::Scan; }

    QString now() { return bound(QVariant::fromValue<qint64>(m_now)); }

    static QStringList any(const QStringList& values, const std::function<QString(const QString&)>& one)
    {
        QStringList parts;
        for (const QString& value : values)
            parts += one(value);
        return parts;
    }

    // Whole words of the value compare folded; a '*' in it matches any run.
    QString equals(const QString& column, const QString& value)
    {
        // SQLite folds ASCII alone; what goes beyond it is folded by us, row by row.
        const QString side = isAscii(value) ? QStringLiteral("lower(%1)").arg(column)
                                            : QStringLiteral("keywright_folded(%1)").arg(column);
        const QString wanted = isAscii(value) ? value.toLower() : key_columns::folded(value);
        if (!value.contains(QLatin1Char('*')))
            return QStringLiteral("%1 = %2").arg(side, bound(wanted));
        return QStringLiteral("%1 LIKE %2 ESCAPE '\\'")
            .arg(side, bound(key_columns::likeEscaped(wanted).replace(QLatin1Char('*'), QLatin1Char('%'))));
    }

    QString foldedEquals(const QString& column, const QString& value)
    {
        const QString folded = key_columns::folded(value);
        if (!value.contains(QLatin1Char('*')))
            return QStringLiteral("%1 = %2").arg(column, bound(folded));
        return QStringLiteral("%1 LIKE %2 ESCAPE '\\'")
            .arg(column, bound(key_columns::likeEscaped(folded).replace(QLatin1Char('*'), QLatin1Char('%'))));
    }

    // Joined by OR.
    QStringList alternatives(const FilterTerm& term)
    {
        switch (term.field) {
        case Field::Text:
            return {text(term.values.value(0))};
        case Field::Status:
            return any(term.values, [this](const QString& v) { return status(v); });
        case Field::Owner:
            return any(term.values, [this](const QString& v) { return foldedEquals(QStringLiteral("owner_key"), v); });
        case Field::Name:
            return any(term.values, [this](const QString& v) { return foldedEquals(QStringLiteral("name_key"), v); });
        case Field::Application:
            return any(term.values, [this](const QString& v) { return one(QStringLiteral("application"), v); });
        case Field::Environment: {
            QStringList values = term.values;
            if (values.contains(QLatin1String("prod")))
                values += QStringLiteral("production");
            return any(values, [this](const QString& v) { return one(QStringLiteral("environment"), v); });
        }
        case Field::System:
            return any(term.values, [this](const QString& v) { return one(QStringLiteral("system"), v); });
        case Field::Custody:
            return any(term.values, [this](const QString& v) { return QStringLiteral("custody = %1").arg(bound(v)); });
        case Field::Tag:
            return any(term.values, [this](const QString& v) { return tag(v); });
        case Field::Scope:
            return any(term.values, [this](const QString& v) { return scope(v); });
        case Field::Id:
            return any(term.values, [this](const QString& v) { return id(v); });
        case Field::Is: {
            QStringList values = term.values;
            if (values.contains(QLatin1String("recoverable"))) // or held, which is to say: stored
                values += QStringLiteral("held");
            return any(values, [this](const QString& v) { return property(v); });
        }
        case Field::Expires:
            return expires(term);
        case Field::Used:
            return past(term, QStringLiteral("last_used_at"));
        case Field::Created:
            return past(term, QStringLiteral("created_at"));
        }
        return {QStringLiteral("1")};
    }

    // Of a column that few values fill: an index knows those that are alike without passing by every key.
    QString one(const QString& column, const QString& value)
    {
        if (m_way != Way::Seek) // Scan: along the whole index
            return equals(column, value);
        return QStringLiteral("%1 IN (WITH RECURSIVE walk(v) AS (SELECT min(%1) FROM keys UNION ALL SELECT (SELECT "
                              "min(%1) FROM keys WHERE %1 > v) FROM walk WHERE v IS NOT NULL) SELECT v FROM walk WHERE "
                              "v IS NOT NULL AND %2)")
            .arg(column, equals(QStringLiteral("v"), value));
    }

    // Rows that a table beside `keys` knows.
    QString beside(const QString& table, const QString& condition)
    {
        if (m_way == Way::Walk)
            return QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE key_row = keys.row AND %2)").arg(table, condition);
        const QString select = QStringLiteral("SELECT key_row FROM %1 WHERE %2").arg(table, condition);
        return isSeek() ? select : QStringLiteral("row IN (%1)").arg(select);
    }

    QString tag(const QString& value)
    {
        return beside(QStringLiteral("key_tags"), value.contains(QLatin1Char('*'))
                                                      ? equals(QStringLiteral("tag"), value)
                                                      : QStringLiteral("tag = ") + bound(value));
    }

    // Ids and scopes are lower case and have no letter beyond '~': what begins alike lies together.
    QString beginning(const QString& column, const QString& with)
    {
        const QString from = bound(with.toLower());
        return QStringLiteral("%1 >= %2 AND %1 < %3 AND ").arg(column, from, bound(QString(with.toLower() + u'~')));
    }

    QString id(const QString& value)
    {
        const QString whole = value.startsWith(QLatin1String("key_")) ? value : QStringLiteral("key_") + value;
        const QString near = isSeek() ? beginning(QStringLiteral("id"), whole) : QString();
        return near +
               QStringLiteral("id LIKE %1 ESCAPE '\\'").arg(bound(key_columns::likeEscaped(whole) + QLatin1Char('%')));
    }

    QString text(const QString& wanted)
    {
        const QString trimmed = wanted.trimmed();
        if (trimmed.isEmpty())
            return QStringLiteral("1");
        if (const QString match = textMatch(wanted); !match.isNull()) {
            const QString select =
                QStringLiteral("SELECT rowid FROM keys_text WHERE keys_text MATCH %1").arg(bound(match));
            return isSeek() ? select : QStringLiteral("row IN (%1)").arg(select);
        }
        // The trigram index knows nothing shorter: the few words of one or two characters are looked for in the
        // columns.
        const bool ascii = isAscii(trimmed);
        const QString pattern = QLatin1Char('%') +
                                key_columns::likeEscaped(ascii ? trimmed : key_columns::folded(trimmed)) +
                                QLatin1Char('%');
        QStringList parts;
        for (const char* column : {"name", "owner", "application", "tags", "notes", "hint", "id"}) {
            const QString side =
                ascii ? QLatin1String(column) : QStringLiteral("keywright_folded(%1)").arg(QLatin1String(column));
            parts += QStringLiteral("%1 LIKE %2 ESCAPE '\\'").arg(side, bound(pattern));
        }
        return parts.join(QStringLiteral(" OR "));
    }

    QString status(const QString& value)
    {
        const auto live = [this] { return QStringLiteral("(expires_at IS NULL OR expires_at > %1)").arg(now()); };
        if (value == QLatin1String("expired"))
            return QStringLiteral("status IN ('active', 'deprecated') AND expires_at <= %1").arg(now());
        if (value == QLatin1String("overlapping")) {
            const QString alive = live();
            return QStringLiteral("status = 'active' AND %1 AND overlap_until > %2").arg(alive, now());
        }
        if (value == QLatin1String("active")) {
            const QString alive = live();
            return QStringLiteral("status = 'active' AND %1 AND (overlap_until IS NULL OR overlap_until <= %2)")
                .arg(alive, now());
        }
        if (value == QLatin1String("deprecated"))
            return QStringLiteral("status = 'deprecated' AND %1").arg(live());
        return QStringLiteral("status = %1").arg(bound(value));
    }

    QString scope(const QString& value)
    {
        // A whole scope asks for keys that have it; with '*' for any below it. Two words stand for all that follows.
        QString pattern = value;
        if (pattern.count(QLatin1Char(':')) < 2 && !pattern.endsWith(QLatin1Char('*')))
            pattern += QStringLiteral(":*");
        const QString near =
            isSeek() ? beginning(QStringLiteral("scope"), pattern.section(QLatin1Char('*'), 0, 0)) : QString();
        const QString alike = bound(key_columns::likeEscaped(pattern).replace(QLatin1Char('*'), QLatin1Char('%')));
        return beside(QStringLiteral("key_scopes"), near + QStringLiteral("scope LIKE %1 ESCAPE '\\'").arg(alike));
    }

    QString property(const QString& value)
    {
        if (value == QLatin1String("unrestricted"))
            return QStringLiteral("restrictions = '{}'");
        if (value == QLatin1String("unscoped"))
            return QStringLiteral("scopes = '[]' AND roles = '[]'");
        if (value == QLatin1String("unowned"))
            return QStringLiteral("owner_key = ''");
        if (value == QLatin1String("unlimited"))
            return QStringLiteral("rate_limit IS NULL AND quota IS NULL");
        if (value == QLatin1String("recoverable"))
            return QStringLiteral("recoverable <> 0");
        if (value == QLatin1String("held"))
            return QStringLiteral("custody = 'held'");
        if (value == QLatin1String("overlapping"))
            return status(value);
        if (value == QLatin1String("rotated"))
            return QStringLiteral("version_count > 1");
        if (value == QLatin1String("unrotated"))
            return QStringLiteral("version_count <= 1");
        if (value == QLatin1String("ending")) {
            const QString overlaps = status(QStringLiteral("overlapping"));
            return QStringLiteral("%1 AND overlap_until <= %2")
                .arg(overlaps, bound(QVariant::fromValue<qint64>(m_now + Micros(lifecycle::endingSoon).count())));
        }
        // expiring: within 30 days
        const QString from = now();
        return QStringLiteral("status IN ('active', 'deprecated') AND expires_at > %1 AND expires_at <= %2")
            .arg(from, bound(QVariant::fromValue<qint64>(m_now + Micros(Days(30)).count())));
    }

    // expires:<30d: within 30 days from now, not yet past; expires:>30d: later, or never.
    QStringList expires(const FilterTerm& term)
    {
        // As keys_by_expiry has it.
        const QString never = QStringLiteral("(expires_at IS NULL) = 1"),
                      once = QStringLiteral("(expires_at IS NULL) = 0 AND ");
        if (!term.span && !term.moment)
            return {never};
        const qint64 at = term.moment ? toMicros(*term.moment) : m_now + term.span->count();
        const QVariant end = QVariant::fromValue<qint64>(at);
        if (term.comparison == Comparison::After)
            return {never, once + QStringLiteral("expires_at > %1").arg(bound(end))};
        if (term.comparison == Comparison::Equals)
            return {once + onDay(QStringLiteral("expires_at"), at)};
        if (term.moment)
            return {once + QStringLiteral("expires_at < %1").arg(bound(end))};
        const QString from = now();
        return {once + QStringLiteral("expires_at > %1 AND expires_at <= %2").arg(from, bound(end))};
    }

    // used:<7d: within the last 7 days; used:>90d: longer ago, or never; the same for created.
    QStringList past(const FilterTerm& term, const QString& column)
    {
        const QString never = QStringLiteral("%1 IS NULL").arg(column);
        if (!term.span && !term.moment)
            return {never};
        const qint64 at = term.moment ? toMicros(*term.moment) : m_now - term.span->count();
        const QVariant mark = QVariant::fromValue<qint64>(at);
        if (term.comparison == Comparison::Equals)
            return {onDay(column, at)};
        const bool later = term.moment ? term.comparison == Comparison::After : term.comparison == Comparison::Before;
        const QString before = QStringLiteral("%1 < %2");
        if (later)
            return {QStringLiteral("%1 >= %2").arg(column, bound(mark))};
        return term.moment ? QStringList{before.arg(column, bound(mark))}
                           : QStringList{never, before.arg(column, bound(mark))};
    }

    QString onDay(const QString& column, qint64 at)
    {
        const qint64 day = Micros(Days(1)).count();
        const qint64 start = at - (at % day + day) % day;
        const QString from = bound(QVariant::fromValue<qint64>(start));
        return QStringLiteral("%1 >= %2 AND %1 < %3")
            .arg(column, from, bound(QVariant::fromValue<qint64>(start + day)));
    }

    qint64 m_now;
    Way m_way;
    KeyFilterSql m_sql;
};

} // namespace

QString textMatch(const QString& words)
{
    QString phrase = words.trimmed();
    if (phrase.toUcs4().size() < 3)
        return {};
    phrase.replace(QLatin1Char('"'), QLatin1String("\"\"")).remove(QChar(u'\0'));
    return QLatin1Char('"') + phrase + QLatin1Char('"');
}

KeyFilterSql filterSql(const KeyFilter& filter, UtcTime now)
{
    return Builder(now).build(filter);
}

KeyFilterSql walkSql(const KeyFilter& filter, UtcTime now)
{
    return Builder(now, Way::Walk).build(filter);
}

std::optional<KeyFilterSql> seekSql(const FilterTerm& term, UtcTime now, bool varied)
{
    return Builder(now, varied ? Way::Scan : Way::Seek).seek(term);
}

} // namespace keywright
