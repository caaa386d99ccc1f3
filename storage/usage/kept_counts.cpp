#include "storage/usage/kept_counts.h"

#include "model/core/time.h"
#include "storage/usage/usage_statement.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace keywright {
namespace {

// The form of the bytes: QDataStream's, whose version is part of it. usage_schema::version changes with it.
void setForm(QDataStream& stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
}

QByteArray borrowed(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

// Sums of numbers up to this stay far from where they would overflow; no batch comes near it.
constexpr quint64 mostCounted = quint64(1) << 53;

void put(QDataStream& out, const Spread& spread)
{
    const std::string decision = spread.decision.bytes(), request = spread.request.bytes(),
                      sources = spread.sources.bytes();
    out << borrowed(decision) << borrowed(request) << borrowed(sources) << quint64(spread.bytes);
}

std::optional<Spread> takeSpread(QDataStream& in)
{
    QByteArray decision, request, sources;
    quint64 bytes = 0;
    in >> decision >> request >> sources >> bytes;
    const auto decided = LatencyHistogram::parse(viewOf(decision)),
               requested = LatencyHistogram::parse(viewOf(request));
    const auto from = SourceSketch::parse(viewOf(sources));
    if (!decided || !requested || !from || bytes > mostCounted)
        return std::nullopt;
    return Spread{*decided, *requested, *from, bytes};
}

void put(QDataStream& out, const UsageOf& of, const UsageCount& count)
{
    const auto requests = std::count_if(count.requests.begin(), count.requests.end(), [](auto n) { return n > 0; });
    const auto spreads = std::distance(count.spread.begin(), count.spread.end());
    out << storedId(of.key) << qint32(of.version) << of.api << qint64(toMicros(count.lastValid))
        << quint64(count.inQueries) << qint64(toMicros(count.lastInQuery)) << quint8(requests) << quint8(spreads);
    for (std::size_t i = 0; i < count.requests.size(); ++i) {
        if (count.requests[i] > 0)
            out << quint8(i) << quint64(count.requests[i]);
    }
    for (const auto& [outcome, spread] : count.spread) {
        out << quint8(outcome);
        put(out, spread);
    }
}

bool take(QDataStream& in, UsageCounts& counts)
{
    QByteArray id;
    qint32 version = 0;
    QString api;
    qint64 lastValid = 0, lastInQuery = 0;
    quint64 inQueries = 0;
    quint8 requests = 0, spreads = 0;
    in >> id >> version >> api >> lastValid >> inQueries >> lastInQuery >> requests >> spreads;
    const std::optional<KeyId> key = id.isEmpty() ? KeyId() : KeyId::parseStored(viewOf(id));
    UsageCount count;
    count.lastValid = fromMicros(lastValid);
    count.inQueries = inQueries;
    count.lastInQuery = fromMicros(lastInQuery);
    for (; requests > 0 && in.status() == QDataStream::Ok; --requests) {
        quint8 outcome = 0;
        quint64 number = 0;
        in >> outcome >> number;
        if (outcome >= count.requests.size() || number > mostCounted)
            return false;
        count.requests[outcome] = number;
    }
    for (; spreads > 0 && in.status() == QDataStream::Ok; --spreads) {
        quint8 outcome = 0;
        in >> outcome;
        const std::optional<Spread> spread = takeSpread(in);
        if (outcome >= count.requests.size() || !spread)
            return false;
        count.spread[static_cast<Outcome>(outcome)] = *spread;
    }
    if (!key || inQueries > mostCounted || in.status() != QDataStream::Ok)
        return false;
    counts.add({*key, version, api}, count);
    return true;
}

} // namespace

std::uint64_t requestsIn(const CountsByMinute& counts)
{
    std::uint64_t sum = 0;
    for (const auto& [minute, all] : counts) {
        for (const auto& [of, count] : all) {
            for (const std::uint64_t requests : count.requests)
                sum += requests;
        }
    }
    return sum;
}

std::size_t entriesIn(const CountsByMinute& counts)
{
    std::size_t sum = 0;
    for (const auto& [minute, all] : counts)
        sum += all.size();
    return sum;
}

QByteArray keptBytes(const CountsByMinute& counts, const std::vector<gate::QuotaUse>& quotas)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    setForm(out);
    out << quint32(counts.size());
    for (const auto& [minute, all] : counts) {
        out << qint64(minute) << quint32(all.size());
        for (const auto& [of, count] : all)
            put(out, of, count);
    }
    out << quint32(quotas.size());
    for (const gate::QuotaUse& use : quotas)
        out << storedId(use.id) << qint64(toMicros(use.period)) << qint64(use.used);
    return bytes;
}

bool KeptCounts::add(std::string_view bytes, std::uint64_t requests)
{
    QDataStream in(borrowed(bytes));
    setForm(in);
    CountsByMinute counts;
    std::vector<gate::QuotaUse> quotas;
    quint32 minutes = 0, uses = 0;
    for (in >> minutes; minutes > 0 && in.status() == QDataStream::Ok; --minutes) {
        qint64 minute = 0;
        quint32 entries = 0;
        for (in >> minute >> entries; entries > 0; --entries) {
            if (!take(in, counts[minute]))
                return false;
        }
    }
    for (in >> uses; uses > 0 && in.status() == QDataStream::Ok; --uses) {
        QByteArray id;
        qint64 period = 0, used = 0;
        in >> id >> period >> used;
        const std::optional<KeyId> key = KeyId::parseStored(viewOf(id));
        if (!key)
            return false;
        quotas.push_back({*key, fromMicros(period), used});
    }
    if (in.status() != QDataStream::Ok || !in.atEnd() || requestsIn(counts) != requests)
        return false;
    for (auto& [minute, all] : counts)
        m_counts[minute].add(std::move(all));
    for (const gate::QuotaUse& use : quotas)
        add(use);
    return true;
}

void KeptCounts::add(const gate::QuotaUse& use)
{
    gate::QuotaUse& latest = m_quotas[use.id];
    if (latest.id.isNull() || std::pair(latest.period, latest.used) < std::pair(use.period, use.used))
        latest = use;
}

std::vector<gate::QuotaUse> KeptCounts::quotas() const
{
    return {m_quotas.cbegin(), m_quotas.cend()};
}

} // namespace keywright
