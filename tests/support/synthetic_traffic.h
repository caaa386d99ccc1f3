// Traffic of keys as it could be, by the hour, with events planted in it and labelled: what anomalies are judged on.
// Seeded: the same numbers make the same traffic everywhere (no distribution of the standard library, which differ).
#pragma once

#include "model/usage/anomalies.h"

#include <cmath>
#include <numbers>
#include <optional>
#include <vector>

namespace keywright::test {

enum class Habit { Office, Machine, Nightly, Sparse, Busy };

struct Planted {
    AnomalyKind kind = AnomalyKind::Surge;
    qint64 fromHour = 0, toHour = 0;
};

struct SyntheticKey {
    KeyHours hours;
    std::vector<Planted> planted;
};

class SyntheticTraffic {
public:
    static constexpr qint64 quarter = 91 * 24;
    static constexpr qint64 firstHour = 490'000; // some day of 2025

    explicit SyntheticTraffic(quint64 seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 1)
    {}

    // Two quarters: the first is history, in which nothing is planted.
    SyntheticKey ordinary(Habit habit)
    {
        SyntheticKey key;
        key.hours.firstHour = firstHour;
        const double load = habit == Habit::Sparse ? 0.3 + uniform()
                            : habit == Habit::Busy ? 800 + 4'000 * uniform()
                                                   : 20 + 180 * uniform();
        const double growth = 0.4 * uniform();
        double day = 1;
        for (qint64 at = 0; at < 2 * quarter; ++at) {
            if (at % 24 == 0)
                day = std::exp(0.15 * normal());
            const double mean = load * share(habit, at) * day * (1 + growth * double(at) / double(2 * quarter));
            OutcomeCounts counts{};
            counts[std::size_t(Outcome::Valid)] = poisson(mean * std::exp(0.12 * normal()));
            counts[std::size_t(Outcome::RateLimited)] = poisson(0.01 * mean);
            counts[std::size_t(Outcome::ScopeDenied)] = uniform() < 0.02 ? 1 + qint64(3 * uniform()) : 0;
            key.hours.hours.push_back(counts);
        }
        key.hours.newSources.assign(key.hours.hours.size(), 0);
        return key;
    }

    // Somewhere in the second quarter, where the key's habit makes it something unusual at all.
    void plant(SyntheticKey& key, Habit habit, AnomalyKind kind)
    {
        const qint64 at = place(habit, kind);
        Planted planted{kind, firstHour + at, firstHour + at + 1};
        const auto hour = [&](qint64 index) -> OutcomeCounts& { return key.hours.hours[std::size_t(index)]; };
        switch (kind) {
        case AnomalyKind::Surge:
            for (qint64 i = at; i < at + 3; ++i)
                hour(i)[std::size_t(Outcome::Valid)] =
                    hour(i)[std::size_t(Outcome::Valid)] * (6 + qint64(6 * uniform())) + 60;
            planted.toHour += 2;
            break;
        case AnomalyKind::Silence:
            for (qint64 i = at; i < at + 24; ++i)
                hour(i) = {};
            planted.toHour += 23;
            break;
        case AnomalyKind::Refusals:
            for (qint64 i = at; i < at + 2; ++i)
                hour(i)[std::size_t(Outcome::ScopeDenied)] += 150 + qint64(200 * uniform());
            planted.toHour += 1;
            break;
        case AnomalyKind::OddHours:
            hour(at)[std::size_t(Outcome::Valid)] += 8 + qint64(30 * uniform());
            break;
        case AnomalyKind::Awakened:
            for (qint64 i = at - 40 * 24; i < at; ++i)
                hour(i) = {};
            hour(at)[std::size_t(Outcome::Valid)] += 3;
            break;
        case AnomalyKind::AfterEnd:
            hour(at)[std::size_t(Outcome::Revoked)] += 1 + qint64(9 * uniform());
            break;
        case AnomalyKind::AfterWarning:
            key.hours.deprecatedHour = firstHour + at - 1;
            hour(at)[std::size_t(Outcome::Valid)] += 1;
            break;
        case AnomalyKind::Honeytoken:
            key.hours.honeytoken = true;
            for (OutcomeCounts& counts : key.hours.hours)
                counts = {};
            hour(at)[std::size_t(Outcome::Unknown)] += 1;
            break;
        case AnomalyKind::NewSource:
            key.hours.newSources[std::size_t(at)] = 1;
            break;
        }
        key.planted.push_back(planted);
    }

    double uniform()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return double(m_state >> 11) / double(1ULL << 53);
    }

private:
    double normal() { return std::sqrt(-2 * std::log(1 - uniform())) * std::cos(2 * std::numbers::pi * uniform()); }
    qint64 poisson(double mean)
    {
        if (mean > 60)
            return qint64(std::max(0.0, std::round(mean + std::sqrt(mean) * normal())));
        qint64 count = 0;
        for (double left = std::exp(-mean), product = uniform(); product > left; product *= uniform())
            ++count;
        return count;
    }
    // Of the hour of the week, beginning with a Monday's midnight.
    static double share(Habit habit, qint64 at)
    {
        const qint64 hour = at % 24, day = at / 24 % 7;
        switch (habit) {
        case Habit::Office:
            return day >= 5 || hour < 7 || hour > 18 ? 0 : std::exp(-std::pow((double(hour) - 12.5) / 4.0, 2));
        case Habit::Nightly:
            return hour == 2 ? 4 : 0;
        case Habit::Machine:
        case Habit::Sparse:
            return 1;
        case Habit::Busy:
            return (0.1 + std::exp(-std::pow((double(hour) - 13) / 5.0, 2))) * (day >= 5 ? 0.3 : 1);
        }
        return 0;
    }
    qint64 place(Habit habit, AnomalyKind kind)
    {
        const qint64 monday = quarter + qint64(uniform() * 10) * 168 + 168;
        const qint64 weekday = monday + 24 * qint64(uniform() * 5);
        if (kind == AnomalyKind::OddHours)
            return (habit == Habit::Office ? weekday : monday + 120) + (habit == Habit::Office ? 23 : 15);
        if (kind == AnomalyKind::Awakened)
            return monday + 24 + 11;
        return weekday + (habit == Habit::Nightly ? 2 : 10);
    }

    quint64 m_state;
};

} // namespace keywright::test
