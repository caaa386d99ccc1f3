#include "app/cli/access_flags.h"

namespace keywright::cli {
namespace {

template <typename T>
Result<void> append(const std::vector<std::string>& texts, QList<T>& out)
{
    for (const std::string& text : texts) {
        const Result<T> parsed = T::parse(QString::fromStdString(text));
        if (!parsed)
            return parsed.error();
        if (!out.contains(*parsed))
            out += *parsed;
    }
    return {};
}

} // namespace

void RestrictionFlags::addTo(CLI::App& command)
{
    command.add_option("--cidr", cidrs, "Allowed source address or block; repeatable")
        ->type_name("CIDR")
        ->allow_extra_args(false);
    command.add_option("--referrer", referrers, "Allowed HTTP referrer, * allowed; repeatable")
        ->type_name("PATTERN")
        ->allow_extra_args(false);
    command.add_option("--app", apps, "Allowed application: android:PACKAGE;SHA or ios:BUNDLE; repeatable")
        ->type_name("APP")
        ->allow_extra_args(false);
    command.add_option("--method", methods, "Allowed HTTP method; repeatable")
        ->type_name("METHOD")
        ->allow_extra_args(false);
    command.add_option("--path", paths, "Allowed path, * within a part, ** over parts; repeatable")
        ->type_name("PATTERN")
        ->allow_extra_args(false);
    command.add_option("--hours", hours, "Allowed hours, e.g. \"Mon-Fri 08-18 Europe/Berlin\"")->type_name("HOURS");
}

bool RestrictionFlags::any() const
{
    return !(cidrs.empty() && referrers.empty() && apps.empty() && methods.empty() && paths.empty() && hours.empty());
}

Result<Restrictions> RestrictionFlags::applyTo(Restrictions base) const
{
    for (const Result<void>& part : {append(cidrs, base.cidrs), append(referrers, base.referrers),
                                     append(apps, base.apps), append(paths, base.paths)}) {
        if (!part)
            return part.error();
    }
    for (const std::string& method : methods) {
        const QString name = QString::fromStdString(method).trimmed().toUpper();
        const bool token =
            !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
        if (!token)
            return Error{ErrorKind::InvalidInput,
                         QStringLiteral("method “%1”: letters only").arg(QString::fromStdString(method))};
        if (!base.methods.contains(name))
            base.methods += name;
    }
    base.methods.sort();
    if (!hours.empty()) {
        const Result<HoursOfWeek> week = HoursOfWeek::parse(QString::fromStdString(hours));
        if (!week)
            return week.error();
        base.hours = *week;
    }
    return base;
}

Result<QList<Scope>> parseScopes(const std::vector<std::string>& texts)
{
    QList<Scope> scopes;
    const Result<void> parsed = append(texts, scopes);
    return parsed ? Result<QList<Scope>>(scopes) : Result<QList<Scope>>(parsed.error());
}

Result<Micros> parseSpan(const std::string& text)
{
    const QString span = QString::fromStdString(text).trimmed().toLower();
    if (span == QLatin1String("0"))
        return Micros(0);
    bool ok = false;
    const qint64 count = span.chopped(span.isEmpty() ? 0 : 1).toLongLong(&ok);
    const char unit = span.isEmpty() ? '?' : span.back().toLatin1();
    const Micros one = unit == 'd'   ? Micros(Days(1))
                       : unit == 'w' ? Micros(Days(7))
                       : unit == 'h' ? Micros(std::chrono::hours(1))
                       : unit == 'm' ? Micros(std::chrono::minutes(1))
                                     : Micros(0);
    if (!ok || count < 0 || count > 100'000 || one == Micros(0))
        return Error{ErrorKind::InvalidInput,
                     QStringLiteral("duration “%1”: expected something like 7d, 12h or 2w").arg(span)};
    return Micros(count * one.count());
}

Result<UtcTime> parseMoment(const std::string& text, UtcTime now)
{
    if (const auto moment = fromIso(QString::fromStdString(text)))
        return *moment;
    const Result<Micros> span = parseSpan(text);
    if (!span)
        return Error{ErrorKind::InvalidInput,
                     QStringLiteral("time “%1”: expected 90d, a date (2027-02-13) or an ISO 8601 moment")
                         .arg(QString::fromStdString(text))};
    return now + *span;
}

QStringList toList(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list += QString::fromStdString(text);
    return list;
}

} // namespace keywright::cli
