// decide(): any key and any request give an outcome, and a narrower key never lets more through.
#include "model/access/decision.h"

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
    if (decision.outcome == Outcome::Valid)
        return 0;
    // What is refused stays refused with fewer scopes.
    Presented fewer = presented;
    fewer.allowed.clear();
    if (decide(request, fewer, limits, now).outcome == Outcome::Valid)
        std::abort();
    return 0;
}
