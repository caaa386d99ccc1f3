#include "model/keys/filter_vocabulary.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace keywright {

using namespace Qt::StringLiterals;
using Field = FilterTerm::Field;

namespace {

struct Word {
    const char* name;
    Field field;
};

// The first word of a field is the one that is written.
constexpr Word words[] = {
    {"status", Field::Status},
    {"owner", Field::Owner},
    {"env", Field::Environment},
    {"tag", Field::Tag},
    {"system", Field::System},
    {"app", Field::Application},
    {"scope", Field::Scope},
    {"is", Field::Is},
    {"expires", Field::Expires},
    {"used", Field::Used},
    {"created", Field::Created},
    {"custody", Field::Custody},
    {"name", Field::Name},
    {"id", Field::Id},
    {"environment", Field::Environment},
    {"application", Field::Application},
};

// Insertions, deletions, replacements and swapped neighbours; only the last three rows are kept.
int distance(const QString& a, const QString& b)
{
    std::vector<int> before, above(std::size_t(b.size()) + 1), row(above.size());
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const bool same = a.at(i - 1) == b.at(j - 1);
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before = std::exchange(above, row);
    }
    return above.back();
}

} // namespace

std::optional<Field> filterField(const QString& name)
{
    for (const Word& word : words)
        if (name.compare(QLatin1String(word.name), Qt::CaseInsensitive) == 0)
            return word.field;
    return std::nullopt;
}

QString filterFieldName(Field field)
{
    for (const Word& word : words)
        if (word.field == field)
            return QString::fromLatin1(word.name);
    return {};
}

const QList<Field>& filterFields()
{
    static const QList<Field> fields = [] {
        QList<Field> all;
        for (const Word& word : words)
            if (!all.contains(word.field))
                all += word.field;
        return all;
    }();
    return fields;
}

QStringList filterFieldWords()
{
    QStringList all;
    for (const Word& word : words)
        all += QString::fromLatin1(word.name);
    return all;
}

const QStringList& filterStatuses()
{
    static const QStringList all{u"active"_s,  u"overlapping"_s, u"deprecated"_s, u"disabled"_s,
                                 u"expired"_s, u"revoked"_s,     u"deleted"_s};
    return all;
}

const QStringList& filterProperties()
{
    static const QStringList all{u"unrestricted"_s, u"unscoped"_s, u"unowned"_s,   u"unlimited"_s, u"recoverable"_s,
                                 u"overlapping"_s,  u"rotated"_s,  u"unrotated"_s, u"expiring"_s,  u"ending"_s};
    return all;
}

const QStringList& filterCustodies()
{
    static const QStringList all{u"issued"_s, u"held"_s, u"managed"_s};
    return all;
}

const QStringList& filterValues(Field field)
{
    static const QStringList none;
    switch (field) {
    case Field::Status:
        return filterStatuses();
    case Field::Is:
        return filterProperties();
    case Field::Custody:
        return filterCustodies();
    default:
        return none;
    }
}

bool isTimeField(Field field)
{
    return field == Field::Expires || field == Field::Used || field == Field::Created;
}

QString filterQuoted(const QString& value, bool always)
{
    const bool plain = !value.isEmpty() && std::none_of(value.begin(), value.end(), [](QChar c) {
        return c.isSpace() || c == u'"' || c == u',' || c == u'\\';
    });
    if (plain && !always)
        return value;
    QString escaped = value;
    escaped.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s);
    return u'"' + escaped + u'"';
}

QString nearestWord(const QString& typed, const QStringList& known)
{
    constexpr qsizetype longestWord = 24;
    if (typed.size() < 2 || typed.size() > longestWord)
        return {};
    const QString wanted = typed.toLower();
    const int most = typed.size() < 5 ? 1 : 2;
    QString nearest;
    int best = most + 1;
    for (const QString& word : known) {
        // Who stopped in the middle of a word meant it, however much is missing.
        const int far = wanted.size() > 2 && word.startsWith(wanted) ? 1 : distance(wanted, word);
        if (far < best) {
            best = far;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace keywright
