#include "storage/keys/key_filter_sql.h"

#include "model/access/scope.h"
#include "storage/keys/key_columns.h"

#include <algorithm>
#include <functional>

namespace keywright {
namespace {

using Field = FilterTerm::Field;
using Comparison = FilterTerm::Comparison;

// What a LIKE pattern must not read as a wildcard.
QString likeEscaped(QString text)
{
    for (const char c : {'\\', '%', '_'})
        text.replace(QLatin1Char(c), QLatin1Char('\\') + QString(QLatin1Char(c)));
    return text;
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

class Builder {
public:
    explicit Builder(UtcTime now)
        : m_now(toMicros(now))
    {}

    KeyFilterSql build(const KeyFilter& filter)
    {
        QStringList parts;
        if (!filter.includeDeleted)
            parts += QStringLiteral("status <> 'deleted'");
        for (const FilterTerm& term : filter.terms) {
            const QString part = condition(term);
            // IS NOT TRUE: a key that never expires has no expiry to compare (NULL), and is not an expired one.
            parts += term.negated ? QStringLiteral("(%1) IS NOT TRUE").arg(part) : QStringLiteral("(%1)").arg(part);
        }
        m_sql.where = parts.isEmpty() ? QStringLiteral("1") : parts.join(QStringLiteral(" AND "));
        return m_sql;
    }

private:
    QString bound(const QVariant& value)
    {
        m_sql.values += value;
        return QStringLiteral("?");
    }

    QString now() { return bound(QVariant::fromValue<qint64>(m_now)); }

    QString any(const QStringList& values, const std::function<QString(const QString&)>& one)
    {
        QStringList parts;
        for (const QString& value : values)
            parts += one(value);
        return parts.join(QStringLiteral(" OR "));
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
            .arg(side, bound(likeEscaped(wanted).replace(QLatin1Char('*'), QLatin1Char('%'))));
    }

    QString foldedEquals(const QString& column, const QString& value)
    {
        const QString folded = key_columns::folded(value);
        if (!value.contains(QLatin1Char('*')))
            return QStringLiteral("%1 = %2").arg(column, bound(folded));
        return QStringLiteral("%1 LIKE %2 ESCAPE '\\'")
            .arg(column, bound(likeEscaped(folded).replace(QLatin1Char('*'), QLatin1Char('%'))));
    }

    QString condition(const FilterTerm& term)
    {
        switch (term.field) {
        case Field::Text:
            return text(term.values.value(0));
        case Field::Status:
            return any(term.values, [this](const QString& v) { return status(v); });
        case Field::Owner:
            return any(term.values, [this](const QString& v) { return foldedEquals(QStringLiteral("owner_key"), v); });
        case Field::Name:
            return any(term.values, [this](const QString& v) { return foldedEquals(QStringLiteral("name_key"), v); });
        case Field::Application:
            return any(term.values, [this](const QString& v) { return equals(QStringLiteral("application"), v); });
        case Field::Environment:
            return any(term.values, [this](const QString& v) {
                const QString column = QStringLiteral("environment");
                const QString same = equals(column, v);
                return v == QLatin1String("prod")
                           ? same + QStringLiteral(" OR ") + equals(column, QStringLiteral("production"))
                           : same;
            });
        case Field::System:
            return any(term.values, [this](const QString& v) { return equals(QStringLiteral("system"), v); });
        case Field::Custody:
            return any(term.values, [this](const QString& v) { return QStringLiteral("custody = %1").arg(bound(v)); });
        case Field::Tag:
            return any(term.values, [this](const QString& v) {
                return QStringLiteral("row IN (SELECT key_row FROM key_tags WHERE %1)")
                    .arg(v.contains(QLatin1Char('*')) ? equals(QStringLiteral("tag"), v)
                                                      : QStringLiteral("tag = ") + bound(v));
            });
        case Field::Scope:
            return any(term.values, [this](const QString& v) { return scope(v); });
        case Field::Id:
            return any(term.values, [this](const QString& v) {
                return QStringLiteral("id LIKE %1 ESCAPE '\\'")
                    .arg(bound(likeEscaped(v.startsWith(QLatin1String("key_")) ? v : QStringLiteral("key_") + v) +
                               QLatin1Char('%')));
            });
        case Field::Is:
            return any(term.values, [this](const QString& v) { return property(v); });
        case Field::Expires:
            return expires(term);
        case Field::Used:
            return past(term, QStringLiteral("last_used_at"));
        case Field::Created:
            return past(term, QStringLiteral("created_at"));
        }
        return QStringLiteral("1");
    }

    QString text(const QString& wanted)
    {
        const QString trimmed = wanted.trimmed();
        if (trimmed.isEmpty())
            return QStringLiteral("1");
        if (const QString match = textMatch(wanted); !match.isNull())
            return QStringLiteral("row IN (SELECT rowid FROM keys_text WHERE keys_text MATCH %1)").arg(bound(match));
        // The trigram index knows nothing shorter: the few words of one or two characters are looked for in the
        // columns.
        const bool ascii = isAscii(trimmed);
        const QString pattern =
            QLatin1Char('%') + likeEscaped(ascii ? trimmed : key_columns::folded(trimmed)) + QLatin1Char('%');
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
        return QStringLiteral("row IN (SELECT key_row FROM key_scopes WHERE scope LIKE %1 ESCAPE '\\')")
            .arg(bound(likeEscaped(pattern).replace(QLatin1Char('*'), QLatin1Char('%'))));
    }

    QString property(const QString& value)
    {
        if (value == QLatin1String("unrestricted"))
            return QStringLiteral("restrictions = '{}'");
        if (value == QLatin1String("unscoped"))
            return QStringLiteral("scopes = '[]' AND roles = '[]'");
        if (value == QLatin1String("unowned"))
            return QStringLiteral("owner = ''");
        if (value == QLatin1String("unlimited"))
            return QStringLiteral("rate_limit IS NULL AND quota IS NULL");
        if (value == QLatin1String("recoverable"))
            return QStringLiteral("recoverable <> 0 OR custody = 'held'");
        if (value == QLatin1String("overlapping"))
            return status(value);
        if (value == QLatin1String("rotated"))
            return QStringLiteral("version_count > 1");
        if (value == QLatin1String("unrotated"))
            return QStringLiteral("version_count <= 1");
        // expiring: within 30 days
        const QString from = now();
        return QStringLiteral("status IN ('active', 'deprecated') AND expires_at > %1 AND expires_at <= %2")
            .arg(from, bound(QVariant::fromValue<qint64>(m_now + Micros(Days(30)).count())));
    }

    // expires:<30d: within 30 days from now, not yet past; expires:>30d: later, or never.
    QString expires(const FilterTerm& term)
    {
        if (!term.span && !term.moment)
            return QStringLiteral("expires_at IS NULL");
        const qint64 at = term.moment ? toMicros(*term.moment) : m_now + term.span->count();
        const QVariant end = QVariant::fromValue<qint64>(at);
        if (term.comparison == Comparison::After)
            return QStringLiteral("expires_at IS NULL OR expires_at > %1").arg(bound(end));
        if (term.comparison == Comparison::Equals)
            return onDay(QStringLiteral("expires_at"), at);
        if (term.moment)
            return QStringLiteral("expires_at < %1").arg(bound(end));
        const QString from = now();
        return QStringLiteral("expires_at > %1 AND expires_at <= %2").arg(from, bound(end));
    }

    // used:<7d: within the last 7 days; used:>90d: longer ago, or never; the same for created.
    QString past(const FilterTerm& term, const QString& column)
    {
        if (!term.span && !term.moment)
            return QStringLiteral("%1 IS NULL").arg(column);
        const qint64 at = term.moment ? toMicros(*term.moment) : m_now - term.span->count();
        const QVariant mark = QVariant::fromValue<qint64>(at);
        if (term.comparison == Comparison::Equals)
            return onDay(column, at);
        const bool later = term.moment ? term.comparison == Comparison::After : term.comparison == Comparison::Before;
        if (later)
            return QStringLiteral("%1 >= %2").arg(column, bound(mark));
        return term.moment ? QStringLiteral("%1 < %2").arg(column, bound(mark))
                           : QStringLiteral("%1 IS NULL OR %1 < %2").arg(column, bound(mark));
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

QString orderSql(const KeySort& sort, UtcTime now)
{
    const QString way = sort.descending ? QStringLiteral(" DESC") : QString();
    const auto by = [&](const char* column) {
        return QStringLiteral("ORDER BY %1%2, row%2").arg(QLatin1String(column), way);
    };
    switch (sort.column) {
    case KeyColumn::Name:
        return by("name_key");
    case KeyColumn::Owner:
        return by("owner_key");
    case KeyColumn::Application:
        return by("application");
    case KeyColumn::Environment:
        return by("environment");
    case KeyColumn::System:
        return by("system");
    case KeyColumn::Scope:
        return by("scope_summary");
    case KeyColumn::Tags:
        return by("tags");
    case KeyColumn::LastUsed:
        return by("last_used_at");
    case KeyColumn::Created:
        return by("created_at");
    case KeyColumn::Changed:
        return by("changed_at");
    case KeyColumn::Versions:
        return by("version_count");
    case KeyColumn::Expires: // what never expires comes last, whichever way dates run upwards
        return QStringLiteral("ORDER BY (expires_at IS NULL)%1, expires_at%1, row%1").arg(way);
    case KeyColumn::Status:
        break;
    }
    // As shown: active, overlapping, deprecated, disabled, expired, revoked, deleted. The number is ours, not a
    // person's.
    const qint64 at = toMicros(now);
    return QStringLiteral("ORDER BY CASE WHEN status IN ('active', 'deprecated') AND expires_at <= %1 THEN 4 "
                          "WHEN status = 'active' AND overlap_until > %1 THEN 1 WHEN status = 'active' THEN 0 WHEN "
                          "status = 'deprecated' THEN 2 "
                          "WHEN status = 'disabled' THEN 3 WHEN status = 'revoked' THEN 5 ELSE 6 END%2, row%2")
        .arg(at)
        .arg(way);
}

} // namespace keywright
