// Path patterns, hours of the week, and all restrictions of a key together.
#include "model/access/restrictions.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace keywright {
namespace {

constexpr const char* dayNames[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::uint32_t wholeDay = (1U << 24) - 1;

Error invalid(const char* kind, const QString& text, const QString& what)
{
    return {ErrorKind::InvalidInput, QStringLiteral("%1 “%2”: %3").arg(QLatin1String(kind), text.left(80), what)};
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char folded = static_cast<char>(c | 0x20);
    return folded >= 'a' && folded <= 'f' ? folded - 'a' + 10 : -1;
}

// The segments of a path, percent-decoded once and free of dot segments; nullopt for anything two readers could read
// differently: a decoded slash, backslash or NUL, a bad escape, bytes that are not UTF-8, a way out of the root.
std::optional<QStringList> segmentsOf(const QString& path)
{
    if (!path.startsWith(QLatin1Char('/')) || path.size() > 8'192)
        return std::nullopt;
    QStringList segments;
    const QByteArray utf8 = path.toUtf8();
    for (const QByteArray& raw : utf8.mid(1).split('/')) {
        QByteArray decoded;
        for (qsizetype i = 0; i < raw.size(); ++i) {
            char c = raw.at(i);
            if (c == '%') {
                const int high = i + 2 < raw.size() ? hexValue(raw.at(i + 1)) : -1;
                const int low = i + 2 < raw.size() ? hexValue(raw.at(i + 2)) : -1;
                if (high < 0 || low < 0)
                    return std::nullopt;
                c = static_cast<char>(high * 16 + low);
                i += 2;
                if (c == '/' || c == '%')
                    return std::nullopt;
            }
            if (c == '\\' || c == '\0' || static_cast<unsigned char>(c) < 0x20)
                return std::nullopt;
            decoded += c;
        }
        const QString segment = QString::fromUtf8(decoded);
        if (segment.toUtf8() != decoded)
            return std::nullopt;
        if (segment == QLatin1String("..")) {
            if (segments.isEmpty())
                return std::nullopt;
            segments.removeLast();
        } else if (segment != QLatin1String(".")) {
            segments += segment;
        }
    }
    return segments;
}

QString joined(const QStringList& segments)
{
    return QLatin1Char('/') + segments.join(QLatin1Char('/'));
}

// '*' within a segment, '**' over segments. A table over (pattern, path) positions: quadratic at worst.
bool pathMatches(QStringView pattern, QStringView path)
{
    std::vector<char> reach(static_cast<std::size_t>(path.size()) + 1, 0);
    reach[0] = 1;
    for (qsizetype p = 0; p < pattern.size();) {
        const bool star = pattern.at(p) == u'*';
        const bool deep = star && p + 1 < pattern.size() && pattern.at(p + 1) == u'*';
        if (star) {
            for (std::size_t t = 1; t < reach.size(); ++t) {
                if (reach[t - 1] && (deep || path.at(static_cast<qsizetype>(t) - 1) != u'/'))
                    reach[t] = 1;
            }
        } else {
            for (std::size_t t = reach.size(); t-- > 1;)
                reach[t] = reach[t - 1] && path.at(static_cast<qsizetype>(t) - 1) == pattern.at(p);
            reach[0] = 0;
        }
        p += deep ? 2 : 1;
    }
    return reach.back();
}

int dayIndex(const QString& text)
{
    for (int i = 0; i < 7; ++i) {
        if (text.compare(QLatin1String(dayNames[i]), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

// "Mon-Fri 08-18" into `hours`; false when it is not of that form.
bool parseSpan(const QString& text, std::array<std::uint32_t, 7>& hours)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    if (words.size() > 2)
        return false;
    const QStringList days = words.first().split(QLatin1Char('-'));
    const int first = dayIndex(days.first());
    const int last = dayIndex(days.last());
    if (first < 0 || last < 0 || days.size() > 2)
        return false;
    std::uint32_t mask = wholeDay;
    if (words.size() == 2) {
        const QStringList ends = words.last().split(QLatin1Char('-'));
        bool ok1 = false, ok2 = false;
        const int from = ends.first().toInt(&ok1);
        const int to = ends.last().toInt(&ok2);
        if (ends.size() != 2 || !ok1 || !ok2 || from < 0 || to > 24 || from >= to)
            return false;
        mask = (wholeDay >> (24 - to)) & ~((1U << from) - 1);
    }
    for (int day = first;; day = (day + 1) % 7) {
        hours[static_cast<std::size_t>(day)] |= mask;
        if (day == last)
            return true;
    }
}

QString spansOf(const char* day, std::uint32_t mask)
{
    QStringList spans;
    for (int from = 0; from < 24; ++from) {
        if (!(mask >> from & 1))
            continue;
        int to = from;
        while (to < 24 && (mask >> to & 1))
            ++to;
        spans += from == 0 && to == 24 ? QString::fromLatin1(day)
                                       : QStringLiteral("%1 %2-%3")
                                             .arg(QLatin1String(day))
                                             .arg(from, 2, 10, QLatin1Char('0'))
                                             .arg(to, 2, 10, QLatin1Char('0'));
        from = to;
    }
    return spans.join(QStringLiteral(", "));
}

template <typename T>
QJsonArray texts(const QList<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array += value.toString();
    return array;
}

template <typename T>
QJsonArray patterns(const QList<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array += value.text;
    return array;
}

template <typename T>
Result<void> readAll(const QJsonObject& json, const char* name, QList<T>& out)
{
    for (const QJsonValue& value : json.value(QLatin1String(name)).toArray()) {
        Result<T> parsed = T::parse(value.toString());
        if (!parsed)
            return parsed.error();
        out += *parsed;
    }
    return {};
}

} // namespace

Result<PathPattern> PathPattern::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > 1'024)
        return invalid("path", text, QStringLiteral("longer than 1,024 characters"));
    const auto segments = segmentsOf(trimmed);
    if (!segments || trimmed.contains(QLatin1Char('?')) || trimmed.contains(QLatin1Char('#')))
        return invalid("path", text,
                       QStringLiteral("expected a path that begins with /, with * within a part and ** over parts"));
    if (joined(*segments).contains(QLatin1String("***")))
        return invalid("path", text, QStringLiteral("more than two stars in a row"));
    return PathPattern{joined(*segments)};
}

bool PathPattern::matches(const QString& path) const
{
    const auto segments = segmentsOf(path.section(QLatin1Char('?'), 0, 0));
    return segments && pathMatches(text, joined(*segments));
}

Result<HoursOfWeek> HoursOfWeek::parse(const QString& text)
{
    HoursOfWeek week;
    const QString whole = text.simplified();
    const Error wrong = invalid("hours", text, QStringLiteral("expected something like Mon-Fri 08-18 Europe/Berlin"));
    if (whole.size() > 1'000)
        return wrong;
    QStringList spans = whole.split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (spans.isEmpty())
        return wrong;
    const QString lastWord = spans.last().section(QLatin1Char(' '), -1);
    if (dayIndex(lastWord.section(QLatin1Char('-'), 0, 0)) < 0 && !lastWord.at(0).isDigit()) {
        if (!QTimeZone::isTimeZoneIdAvailable(lastWord.toUtf8()))
            return invalid("hours", text, QStringLiteral("no such time zone"));
        week.timeZone = lastWord;
        spans.last().chop(lastWord.size());
    }
    for (const QString& span : spans) {
        if (!parseSpan(span, week.hours))
            return wrong;
    }
    return week;
}

QString HoursOfWeek::toString() const
{
    QStringList spans;
    for (std::size_t day = 0; day < 7; ++day) {
        if (hours[day] != 0)
            spans += spansOf(dayNames[day], hours[day]);
    }
    return spans.join(QStringLiteral(", ")) + QLatin1Char(' ') + timeZone;
}

bool Restrictions::isEmpty() const
{
    return *this == Restrictions();
}

QJsonObject Restrictions::toJson() const
{
    QJsonObject json;
    const auto put = [&](const char* name, const QJsonArray& array) {
        if (!array.isEmpty())
            json.insert(QLatin1String(name), array);
    };
    put("cidrs", texts(cidrs));
    put("referrers", patterns(referrers));
    put("apps", texts(apps));
    put("methods", QJsonArray::fromStringList(methods));
    put("paths", patterns(paths));
    if (hours)
        json.insert(QStringLiteral("hours"), hours->toString());
    return json;
}

Result<Restrictions> Restrictions::fromJson(const QJsonObject& json)
{
    Restrictions read;
    for (const Result<void>& part : {readAll(json, "cidrs", read.cidrs), readAll(json, "referrers", read.referrers),
                                     readAll(json, "apps", read.apps), readAll(json, "paths", read.paths)}) {
        if (!part)
            return part.error();
    }
    for (const QJsonValue& method : json.value(QStringLiteral("methods")).toArray())
        read.methods += method.toString().toUpper();
    if (json.contains(QStringLiteral("hours"))) {
        const Result<HoursOfWeek> week = HoursOfWeek::parse(json.value(QStringLiteral("hours")).toString());
        if (!week)
            return week.error();
        read.hours = *week;
    }
    return read;
}

} // namespace keywright
