// decide(): any key and any request give an outcome, and a narrower key never lets more through.
#include "model/access/decision.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace keywright;

namespace {

// Takes the input apart, one line a field.
class Lines {
public:
    Lines(const std::uint8_t* data, std::size_t size)
        : m_lines(QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size))
                      .split(QLatin1Char('\n')))
    {}
    QString next() { return m_at < m_lines.size() ? m_lines.at(m_at++) : QString(); }

private:
    QStringList m_lines;
    qsizetype m_at = 0;
};

template <typename T>
void take(const QString& text, QList<T>& out)
{
    const Result<T> parsed = T::parse(text);
    if (!parsed)
        return;
    out += *parsed;
}

void checkRoundTrips(const ApiKey& key)
{
    const Result<Restrictions> again = Restrictions::fromJson(key.restrictions.toJson());
    if (!again || !(*again == key.restrictions))
        std::abort();
}

// The same key with a restriction of each kind that it lacks.
ApiKey narrower(ApiKey key, UtcTime now)
{
    Restrictions& r = key.restrictions;
    if (r.cidrs.isEmpty())
        take(QStringLiteral("10.0.0.0/8"), r.cidrs);
    if (r.referrers.isEmpty())
        take(QStringLiteral("*.example.com"), r.referrers);
    if (r.methods.isEmpty())
        r.methods += QStringLiteral("GET");
    if (r.paths.isEmpty())
        take(QStringLiteral("/public/**"), r.paths);
    key.expiresAt = std::min(key.expiresAt.value_or(UtcTime::max()), now + Micros(1));
    return key;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Lines lines(data, size);
    ApiKey key;
    const UtcTime now = fromMicros(1'795'000'000'000'000 + lines.next().toLongLong() % 1'000'000'000'000);
    key.status = static_cast<KeyStatus>(lines.next().toUInt() % 5);
    take(lines.next(), key.scopes);
    take(lines.next(), key.restrictions.cidrs);
    take(lines.next(), key.restrictions.referrers);
    take(lines.next(), key.restrictions.apps);
    take(lines.next(), key.restrictions.paths);
    if (const Result<HoursOfWeek> hours = HoursOfWeek::parse(lines.next()); hours)
        key.restrictions.hours = *hours;
    if (const Result<RateLimit> rate = RateLimit::parse(lines.next()); rate)
        key.rateLimit = *rate;
    if (const Result<Quota> quota = Quota::parse(lines.next()); quota)
        key.quota = *quota;
    KeyVersion version;
    version.state = static_cast<VersionState>(lines.next().toUInt() % 5);
    key.versions = {version};
    checkRoundTrips(key);

    AccessRequest request;
    request.source = IpAddress::parse(lines.next());
    request.referrer = lines.next();
    request.method = lines.next();
    request.path = lines.next();
    take(lines.next(), request.scopes);
    request.cost = lines.next().toLongLong();
    Presented presented{true, &key, &key.versions.first(), key.scopes};
    LimitState limits;
    limits.tokens = lines.next().toDouble();
    limits.quotaUsed = lines.next().toLongLong() % 1'000'000'000'000;
    const Decision decision = decide(request, presented, limits, now);
    if (decision.rule.isEmpty())
        std::abort();
    const ApiKey narrow = narrower(key, now);
    const Presented less{true, &narrow, &narrow.versions.first(), {}};
    if (decide(request, less, limits, now).outcome > decision.outcome)
        std::abort();
    return 0;
}
