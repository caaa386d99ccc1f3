// Values for completion, from the orders' own indexes: every step goes to the next distinct value, so that a million
// keys of three hundred owners cost three hundred steps.
#include "storage/core/interruptible.h"
#include "storage/core/row_stream.h"
#include "storage/keys/key_columns.h"
#include "storage/keys/sql_key_store.h"

namespace keywright {
namespace {

// How many distinct values are gone through for those that contain what is typed.
constexpr int mostWalked = 5'000;

struct Source {
    QString table;
    QString column;      // an index begins with it
    bool folded = false; // the column holds the folded form of `shown`
    QString shown;
    bool inner = true; // also looks for what only contains the text
};

using Field = FilterTerm::Field;

std::optional<Source> sourceOf(FilterTerm::Field field)
{
    const auto keys = [](const QString& column) { return Source{QStringLiteral("keys"), column, false, column}; };
    switch (field) {
    case Field::Owner:
        return Source{QStringLiteral("keys"), QStringLiteral("owner_key"), true, QStringLiteral("owner")};
    case Field::Name:
        return Source{QStringLiteral("keys"), QStringLiteral("name_key"), true, QStringLiteral("name"), false};
    case Field::Application:
        return keys(QStringLiteral("application"));
    case Field::Environment:
        return keys(QStringLiteral("environment"));
    case Field::System:
        return keys(QStringLiteral("system"));
    case Field::Tag:
        return Source{QStringLiteral("key_tags"), QStringLiteral("tag"), false, QStringLiteral("tag")};
    case Field::Scope:
        return Source{QStringLiteral("key_scopes"), QStringLiteral("scope"), false, QStringLiteral("scope")};
    default:
        return std::nullopt;
    }
}

// The distinct values from `typed` on, ascending.
QString walkSql(const Source& source)
{
    return QStringLiteral("WITH RECURSIVE walk (v, n) AS ("
                          "SELECT (SELECT min(%2) FROM %1 WHERE %2 >= ?), 1 UNION ALL "
                          "SELECT (SELECT min(%2) FROM %1 WHERE %2 > walk.v), n + 1 FROM walk "
                          "WHERE walk.v IS NOT NULL AND n < %3) "
                          "SELECT v FROM walk WHERE v <> ''")
        .arg(source.table, source.column)
        .arg(mostWalked);
}

} // namespace

Result<QStringList> SqlKeyStore::valuesLike(FilterTerm::Field field, const QString& typed, int limit,
                                            const StopFlag& stop)
{
    if (isStopped(stop))
        return Error{ErrorKind::Cancelled, {}};
    const std::optional<Source> source = sourceOf(field);
    if (!source)
        return Error{ErrorKind::Internal, QStringLiteral("no values of this field")};
    const Interruptible interruptible(m_database, stop);
    const QString wanted = source->folded ? key_columns::folded(typed) : typed;
    QStringList begin, contain;
    {
        RowStream stream(m_database, walkSql(*source), {wanted});
        while (begin.size() < limit && stream.next()) {
            const QString value = stream.text(0);
            if (!value.startsWith(wanted))
                break;
            begin += value;
        }
        if (stream.failed())
            return stream.error();
    }
    if (begin.size() < limit && source->inner && !wanted.isEmpty()) {
        RowStream stream(m_database, walkSql(*source), {QString(QLatin1String(""))});
        while (stream.next()) {
            const QString value = stream.text(0);
            if (value.startsWith(wanted, Qt::CaseInsensitive)) {
                if (!begin.contains(value))
                    begin += value;
            } else if (value.contains(wanted, Qt::CaseInsensitive)) {
                contain += value;
            }
        }
        if (stream.failed())
            return stream.error();
    }
    const QStringList found = (begin + contain).mid(0, limit);
    return source->folded ? asWritten(source->column, source->shown, found) : Result<QStringList>(found);
}

// The values as a person wrote them, of their folded forms.
Result<QStringList> SqlKeyStore::asWritten(const QString& column, const QString& shown, const QStringList& folded)
{
    QStringList written;
    for (const QString& value : folded) {
        RowStream stream(m_database, QStringLiteral("SELECT %1 FROM keys WHERE %2 = ? LIMIT 1").arg(shown, column),
                         {value});
        if (stream.next())
            written += stream.text(0);
        if (stream.failed())
            return stream.error();
    }
    return written;
}

} // namespace keywright
