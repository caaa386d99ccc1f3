// Path patterns, hours of the week, and all restrictions of a key together.
#include "model/access/restrictions.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace keywright {
namespace {

constexpr const char* dayNames[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr qsizetype longestPath = 8'192;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char folded = static_cast<char>(c | 0x20);
    return folded >= 'a' && folded <= 'f' ? folded - 'a' + 10 : -1;
}

// One segment, percent-decoded once; nullopt when it holds what two readers could read differently: an escaped slash or
// percent sign, a backslash, a control character, a bad escape, bytes that are not UTF-8.
std::optional<QString> decodedSegment(const QByteArray& raw)
{
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
        if (c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            return std::nullopt;
        decoded += c;
    }
    // Overlong forms, surrogates and a byte order mark do not survive the way there and back. A replacement character
    // may stand for bytes that whoever read the request could not decode.
    const QString segment = QString::fromUtf8(decoded);
    if (segment.toUtf8() != decoded || segment.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return segment;
}

// Where a server that decodes first and cuts parameters, query or fragment afterwards sees the segment end.
qsizetype cutOf(const QString& segment)
{
    const auto at =
        std::find_if(segment.begin(), segment.end(), [](QChar c) { return c == u';' || c == u'?' || c == u'#'; });
    return at - segment.begin();
}

// The segments of a path without dot segments (RFC 3986 section 5.2.4); nullopt for anything that servers read in more
// than one way, because the one behind the gate may take the other: see decodedSegment, a way out of the root, empty
// segments (some servers merge slashes, which moves what ".." removes), ";" behind dots or nothing (servlet containers
// cut such path parameters off first), "#" (some servers cut there).
std::optional<QStringList> segmentsOf(const QString& path)
{
    if (!path.startsWith(QLatin1Char('/')) || path.size() > longestPath || path.contains(QLatin1Char('#')) ||
        !path.isValidUtf16())
        return std::nullopt;
    QStringList segments;
    const QList<QByteArray> raws = path.toUtf8().mid(1).split('/');
    for (qsizetype i = 0; i < raws.size(); ++i) {
        const bool last = i + 1 == raws.size();
        const auto segment = decodedSegment(raws.at(i));
        if (!segment || (segment->isEmpty() && !last))
            return std::nullopt;
        const qsizetype cut = cutOf(*segment);
        if (cut < segment->size() && (cut == 0 || segment->left(cut) == u"." || segment->left(cut) == u".."))
            return std::nullopt;
        const bool up = *segment == QLatin1String("..");
        if (up && (segments.isEmpty() || cutOf(segments.last()) < segments.last().size()))
            return std::nullopt;
        if (up)
            segments.removeLast();
        else if (*segment != QLatin1String("."))
            segments += *segment;
        if (last && (up || *segment == QLatin1String(".")))
            segments += QString(); // "/a/." is "/a/"
    }
    return segments;
}

QString joined(const QStringList& segments)
{
    return QLatin1Char('/') + segments.join(QLatin1Char('/'));
}

// Nearly all paths that come are in their normal form, and no two servers read them differently: nothing in them could
// be an escape or a parameter, and no segment is empty or begins with a dot. segmentsOf() would answer them unchanged.
bool isNormal(QStringView path)
{
    if (!path.startsWith(u'/') || path.size() > longestPath)
        return false;
    bool begun = true; // is a segment, with something in it
    for (const QChar c : path) {
        const char16_t letter = c.unicode() | 0x20;
        const bool alphanumeric = (letter >= u'a' && letter <= u'z') || (c >= u'0' && c <= u'9');
        if (!alphanumeric && !(begun ? QStringView(u"/.-_~") : QStringView(u"-_~")).contains(c))
            return false;
        begun = c != u'/';
    }
    return true;
}

// '*' within a segment, '**' over segments. A table over (pattern, path) positions: quadratic at worst.
bool pathMatches(QStringView pattern, QStringView path)
{
    const qsizetype star = pattern.indexOf(u'*');
    const QStringView plain = pattern.left(star < 0 ? pattern.size() : star); // stands in the path as it is
    if (!path.startsWith(plain))
        return false;
    pattern = pattern.mid(plain.size());
    path = path.mid(plain.size());
    if (pattern.isEmpty() || pattern == u"**")
        return !pattern.isEmpty() || path.isEmpty();
    std::vector<char> reach(static_cast<std::size_t>(path.size()) + 1, 0);
    reach[0] = 1;
    for (qsizetype p = 0; p < pattern.size();) {
        const bool any = pattern.at(p) == u'*';
        const bool deep = any && p + 1 < pattern.size() && pattern.at(p + 1) == u'*';
        if (any) {
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

// The form of an IANA name; whether this machine knows it is another question.
bool isZoneName(const QString& text)
{
    return text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringLiteral("_+-/:").contains(c));
           });
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
    std::uint32_t mask = HoursOfWeek::wholeDay;
    if (words.size() == 2) {
        const QStringList ends = words.last().split(QLatin1Char('-'));
        bool ok1 = false, ok2 = false;
        const int from = ends.first().toInt(&ok1);
        const int to = ends.last().toInt(&ok2);
        if (ends.size() != 2 || !ok1 || !ok2 || from < 0 || to > 24 || from >= to)
            return false;
        mask = (HoursOfWeek::wholeDay >> (24 - to)) & ~((1U << from) - 1);
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
Result<void> readAll(const QJsonValue& json, QList<T>& out)
{
    for (const QJsonValue& value : json.toArray()) {
        Result<T> parsed = T::parse(value.toString());
        if (!parsed)
            return parsed.error();
        out += *parsed;
    }
    return {};
}

// A method is a token (RFC 9110 section 5.6.2).
Result<void> readMethods(const QJsonValue& json, QStringList& out)
{
    for (const QJsonValue& value : json.toArray()) {
        const QString method = value.toString();
        const bool token =
            !method.isEmpty() && method.size() <= 64 && std::all_of(method.begin(), method.end(), [](QChar c) {
                return (c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringLiteral("!#$%&'*+-.^_`|~").contains(c);
            });
        if (!token)
            return invalidInput("method", method, QStringLiteral("expected a name like GET"));
        out += method.toUpper();
    }
    return {};
}

// A member that is not known, or not of its type, must not read as "restricts nothing".
Result<void> readMember(const QString& name, const QJsonValue& value, Restrictions& out)
{
    if (name == QLatin1String("hours") && value.isString()) {
        const Result<HoursOfWeek> week = HoursOfWeek::parseStored(value.toString());
        if (!week)
            return week.error();
        out.hours = *week;
        return {};
    }
    if (value.isArray()) {
        if (name == QLatin1String("cidrs"))
            return readAll(value, out.cidrs);
        if (name == QLatin1String("referrers"))
            return readAll(value, out.referrers);
        if (name == QLatin1String("apps"))
            return readAll(value, out.apps);
        if (name == QLatin1String("methods"))
            return readMethods(value, out.methods);
        if (name == QLatin1String("paths"))
            return readAll(value, out.paths);
    }
    return invalidInput("restriction", name, QStringLiteral("not known, or not of the expected type"));
}

} // namespace

Result<PathPattern> PathPattern::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > 1'024)
        return invalidInput("path", text, QStringLiteral("longer than 1,024 characters"));
    const auto segments = segmentsOf(trimmed);
    if (!segments || trimmed.contains(QLatin1Char('?')) || trimmed.contains(QLatin1Char('#')))
        return invalidInput(
            "path", text, QStringLiteral("expected a path that begins with /, with * within a part and ** over parts"));
    const QString normal = joined(*segments);
    if (normal.contains(QLatin1String("***")))
        return invalidInput("path", text, QStringLiteral("more than two stars in a row"));
    // The decoded form is what is stored, so it must read back as itself.
    if (trimmed.contains(QLatin1String("%2a"), Qt::CaseInsensitive) || normal.contains(QLatin1Char('?')) ||
        normal.contains(QLatin1Char('#')) || normal.trimmed() != normal)
        return invalidInput("path", text,
                            QStringLiteral("an escaped *, ?, # or closing space cannot stand in a pattern"));
    return PathPattern{normal};
}

bool PathPattern::matches(const QString& path) const
{
    const qsizetype query = path.indexOf(u'?');
    const QStringView asked = QStringView(path).left(query < 0 ? path.size() : query);
    if (isNormal(asked))
        return pathMatches(text, asked);
    const auto segments = segmentsOf(asked.toString());
    return segments && pathMatches(text, joined(*segments));
}

Result<HoursOfWeek> HoursOfWeek::parse(const QString& text)
{
    Result<HoursOfWeek> week = parseStored(text);
    if (week && !week->hasKnownZone())
        return invalidInput("hours", text, QStringLiteral("no such time zone"));
    return week;
}

bool HoursOfWeek::hasKnownZone() const
{
    // The list lacks links like Etc/GMT+5; a bare word would be read as a POSIX rule ("UTC5" is west of Greenwich).
    const QByteArray id = timeZone.toUtf8();
    return QTimeZone::isTimeZoneIdAvailable(id) || (id.contains('/') && QTimeZone(id).isValid());
}

Result<HoursOfWeek> HoursOfWeek::parseStored(const QString& text)
{
    HoursOfWeek week;
    const QString whole = text.simplified();
    const Error wrong =
        invalidInput("hours", text, QStringLiteral("expected something like Mon-Fri 08-18 Europe/Berlin"));
    if (whole.size() > 1'000)
        return wrong;
    QStringList spans = whole.split(QLatin1Char(','));
    const QString lastWord = spans.last().section(QLatin1Char(' '), -1);
    if (lastWord.isEmpty())
        return wrong; // ends with a comma
    if (dayIndex(lastWord.section(QLatin1Char('-'), 0, 0)) < 0 && !lastWord.at(0).isDigit()) {
        if (!isZoneName(lastWord))
            return wrong;
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
    for (auto it = json.begin(); it != json.end(); ++it) {
        const Result<void> done = readMember(it.key(), it.value(), read);
        if (!done)
            return done.error();
    }
    return read;
}

} // namespace keywright
