#include "tests/support/access_case.h"
#include "tests/support/qt_test.h"

#include <QSet>

namespace keywright::test {
namespace {

using namespace Qt::StringLiterals;

template <typename T>
T must(const Result<T>& result)
{
    if (!result)
        qFatal("a field of a table does not parse: %s", qPrintable(result.error().detail));
    return *result;
}

KeyVersion versionOf(const QString& text)
{
    const QStringList words = text.split(u' ');
    KeyVersion version;
    version.number = words.value(0).toInt();
    const auto state = versionStateFromName(words.value(1));
    if (!state || words.size() % 2 != 0)
        qFatal("no version: %s", qPrintable(text));
    version.state = *state;
    for (qsizetype i = 2; i < words.size(); i += 2)
        (words.at(i) == u"from" ? version.notBefore : version.notAfter) = moment(words.at(i + 1));
    return version;
}

bool takeLimit(AccessCase& c, const QString& name, const QString& value)
{
    const QStringList words = value.split(u' ');
    if (name == u"rate")
        c.key.rateLimit = must(RateLimit::parse(value));
    else if (name == u"quota")
        c.key.quota = must(Quota::parse(value));
    else if (name == u"tokens") {
        c.limits.tokens = words.value(0).toDouble();
        c.limits.tokensAt = moment(words.value(2));
    } else if (name == u"used") {
        c.limits.quotaUsed = words.value(0).toLongLong();
        c.limits.quotaPeriod = moment(words.value(2));
    } else
        return false;
    return true;
}

bool takeRestriction(Restrictions& r, const QString& name, const QString& value)
{
    if (name == u"cidr")
        r.cidrs += must(Cidr::parse(value));
    else if (name == u"referrer")
        r.referrers += must(ReferrerPattern::parse(value));
    else if (name == u"app")
        r.apps += must(AppRestriction::parse(value));
    else if (name == u"method")
        r.methods += value;
    else if (name == u"path")
        r.paths += must(PathPattern::parse(value));
    else if (name == u"hours")
        r.hours = must(HoursOfWeek::parse(value));
    else if (name == u"zone")
        r.hours->timeZone = value;
    else
        return false;
    return true;
}

bool takeKey(AccessCase& c, const QString& name, const QString& value)
{
    if (name == u"status")
        c.key.status = keyStatusFromName(value).value();
    else if (name == u"expires")
        c.key.expiresAt = moment(value);
    else if (name == u"v")
        c.key.versions += versionOf(value);
    else if (name == u"scope" && value == u"-")
        c.key.scopes.clear();
    else if (name == u"scope")
        c.key.scopes += must(Scope::parse(value));
    else if (name == u"role")
        c.roleScopes += must(Scope::parse(value));
    else
        return takeLimit(c, name, value) || takeRestriction(c.key.restrictions, name, value);
    return true;
}

bool takeRequest(AccessCase& c, const QString& name, const QString& value)
{
    if (name == u"secret" && value == u"malformed")
        c.wellFormed = false;
    else if (name == u"secret" && value == u"unknown")
        c.known = false;
    else if (name == u"presents")
        c.presents = value.toInt();
    else if (name == u"from") {
        c.request.source = IpAddress::parse(value);
        return c.request.source.has_value();
    } else if (name == u"referrer")
        c.request.referrer = value;
    else if (name == u"app")
        c.request.app = must(AppRestriction::parse(value));
    else if (name == u"method")
        c.request.method = value;
    else if (name == u"path")
        c.request.path = value;
    else if (name == u"scope")
        c.request.scopes += must(Scope::parse(value));
    else if (name == u"cost")
        c.request.cost = value.toLongLong();
    else
        return false;
    return true;
}

template <typename Take>
void eachField(const QString& text, AccessCase& c, Take take)
{
    for (const QString& field : text.split(u" | "_s, Qt::SkipEmptyParts)) {
        if (!take(c, field.section(u'=', 0, 0), field.section(u'=', 1)))
            qFatal("unknown field: %s", qPrintable(field));
    }
}

} // namespace

UtcTime moment(const QString& text)
{
    const std::optional<UtcTime> time = fromIso(text);
    if (!time)
        qFatal("no moment: %s", qPrintable(text));
    return *time;
}

AccessCase accessCase(const QString& key, const QString& request)
{
    AccessCase c;
    eachField(key, c, takeKey);
    if (!key.contains(u"scope="))
        c.key.scopes += must(Scope::parse(u"orders:*"_s));
    if (c.key.versions.isEmpty())
        c.key.versions += versionOf(u"1 current"_s);
    eachField(request, c, takeRequest);
    return c;
}

Decision AccessCase::decideAt(UtcTime now) const
{
    Presented presented;
    presented.wellFormed = wellFormed;
    if (known) {
        ApiKey& mine = const_cast<ApiKey&>(key); // find() is not const; nothing is changed
        presented.key = &key;
        presented.version = presents > 0 ? mine.find(presents) : key.current() ? key.current() : &key.versions.first();
        presented.allowed = key.scopes + roleScopes;
    }
    return decide(request, presented, limits, now);
}

QString inWords(const Decision& decision)
{
    QString words = outcomeName(decision.outcome) + (decision.deprecated ? u"+deprecated "_s : u" "_s) + decision.rule;
    if (decision.retryAt)
        words += u" retry "_s + toIso(*decision.retryAt);
    return words;
}

void addAccessColumns()
{
    for (const char* column : {"key", "request", "now", "expected"})
        QTest::addColumn<QString>(column);
}

void addAccessRow(const AccessRow& row)
{
    static QSet<QString> seen;
    const QString what = QStringLiteral("%1\n%2\n%3")
                             .arg(QLatin1String(row.key), QString::fromUtf8(row.request), QLatin1String(row.now));
    if (seen.contains(what))
        qFatal("stands in the table twice: %s", row.name);
    seen += what;
    QTest::newRow(row.name) << QString::fromUtf8(row.key) << QString::fromUtf8(row.request)
                            << QString::fromUtf8(*row.now ? row.now : "2026-03-04T12:00:00Z")
                            << QString::fromUtf8(row.expected);
}

void checkAccessRow()
{
    QFETCH(QString, key);
    QFETCH(QString, request);
    QFETCH(QString, now);
    QFETCH(QString, expected);
    const AccessCase c = accessCase(key, request);
    const Decision decision = c.decideAt(moment(now));
    QCOMPARE(inWords(decision), expected);
    QCOMPARE(decision.version != 0, decision.outcome > Outcome::Unknown);
    if (decision.outcome == Outcome::Valid)
        return;
    QCOMPARE(decision.after.tokens, c.limits.tokens);
    QCOMPARE(decision.after.quotaUsed, c.limits.quotaUsed);
    QVERIFY(decision.after.tokensAt == c.limits.tokensAt && decision.after.quotaPeriod == c.limits.quotaPeriod);
}

} // namespace keywright::test
