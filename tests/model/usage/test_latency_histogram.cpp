// Quantiles within 2 %, sums that do not depend on their order, and bytes that come back: over random values.
#include "model/usage/latency_histogram.h"
#include "tests/support/qt_test.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace keywright;

namespace {

std::vector<std::int64_t> values(std::mt19937_64& random, int shape, std::size_t count)
{
    std::vector<std::int64_t> all;
    std::lognormal_distribution<double> usual(8 + shape % 5 * 3, 0.1 + shape % 7 * 0.4);
    std::uniform_int_distribution<std::int64_t> any(1, LatencyHistogram::longest);
    std::uniform_int_distribution<std::int64_t> few(1, 20);
    for (std::size_t i = 0; i < count; ++i)
        all.push_back(shape % 3 == 0
                          ? std::clamp<std::int64_t>(std::llround(usual(random)), 1, LatencyHistogram::longest)
                      : shape % 3 == 1 ? any(random)
                                       : few(random));
    return all;
}

LatencyHistogram of(const std::vector<std::int64_t>& all)
{
    LatencyHistogram made;
    for (const std::int64_t value : all)
        made.add(value);
    return made;
}

} // namespace

class TestLatencyHistogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQuantileIsWithinTwoPerCent()
    {
        std::mt19937_64 random(1);
        for (int shape = 0; shape < 42; ++shape) {
            std::vector<std::int64_t> all = values(random, shape, 1 + random() % 5'000);
            const LatencyHistogram histogram = of(all);
            QCOMPARE(histogram.count(), std::uint64_t(all.size()));
            std::sort(all.begin(), all.end());
            for (const double share : {0.0, 0.01, 0.5, 0.9, 0.95, 0.99, 0.999, 1.0}) {
                const auto rank = std::max<std::size_t>(1, std::size_t(std::ceil(share * double(all.size()))));
                const auto exact = double(all[rank - 1]);
                // Nanoseconds are whole: half of one besides.
                const double off = std::abs(double(histogram.quantile(share)) - exact);
                QVERIFY2(off <= exact * LatencyHistogram::error + 0.5,
                         qPrintable(QStringLiteral("%1 of shape %2: %3").arg(share).arg(shape).arg(exact)));
            }
        }
    }

    void sumsDoNotDependOnTheirOrder()
    {
        std::mt19937_64 random(2);
        for (int round = 0; round < 60; ++round) {
            const auto a = values(random, round, random() % 300), b = values(random, round + 1, random() % 300),
                       c = values(random, round + 2, random() % 300);
            LatencyHistogram left = of(a), right = of(b), turned = of(c);
            left.add(of(b));
            left.add(of(c)); // (a + b) + c
            right.add(of(c));
            LatencyHistogram outer = of(a);
            outer.add(right); // a + (b + c)
            turned.add(of(b));
            turned.add(of(a)); // (c + b) + a
            std::vector<std::int64_t> all = a;
            all.insert(all.end(), b.begin(), b.end());
            all.insert(all.end(), c.begin(), c.end());
            QVERIFY(left == outer && left == turned && left == of(all));
        }
    }

    void whatIsStoredComesBack()
    {
        std::mt19937_64 random(3);
        for (int round = 0; round < 60; ++round) {
            LatencyHistogram histogram = of(values(random, round, random() % 400));
            histogram.add(std::int64_t(random() % 1'000'000), random() >> 8);
            const auto back = LatencyHistogram::parse(histogram.bytes());
            QVERIFY(back && *back == histogram);
        }
        QVERIFY(LatencyHistogram::parse({})->isEmpty());
    }

    void whatIsDamagedIsRefused()
    {
        std::mt19937_64 random(4);
        const std::string good = of(values(random, 0, 200)).bytes();
        QVERIFY(!LatencyHistogram::parse(std::string_view(good).substr(0, good.size() - 1)));
        QVERIFY(!LatencyHistogram::parse(std::string("\x05\x00", 2)));         // a bucket without anything in it
        QVERIFY(!LatencyHistogram::parse(std::string("\x05\x01\x00\x01", 4))); // the same again
        QVERIFY(!LatencyHistogram::parse("\xFF\x7F\x01"));                     // beyond the last
        QVERIFY(!LatencyHistogram::parse(std::string(12, '\xFF')));            // a number without an end
        for (int i = 0; i < 2'000; ++i) {
            std::string bytes = good;
            bytes[random() % bytes.size()] = static_cast<char>(random());
            if (const auto read = LatencyHistogram::parse(bytes))
                QCOMPARE(LatencyHistogram::parse(read->bytes()), read);
        }
    }

    void whatCannotBeIsTakenForTheNearest()
    {
        LatencyHistogram histogram;
        QCOMPARE(histogram.quantile(0.5), std::int64_t(0));
        QCOMPARE(histogram.percentiles(), Percentiles());
        histogram.add(-5);
        histogram.add(0, 0);
        QCOMPARE(histogram.count(), std::uint64_t(1));
        QCOMPARE(histogram.quantile(0.5), std::int64_t(1));
        histogram.add(std::numeric_limits<std::int64_t>::max(), 9);
        QVERIFY(std::abs(double(histogram.quantile(0.5)) / double(LatencyHistogram::longest) - 1) < 0.02);
    }

    // They are stored: what a number means must not change.
    void bucketsStay()
    {
        LatencyHistogram histogram;
        histogram.add(1, 3);
        histogram.add(1'000, 200);
        histogram.add(1'500'000);
        QCOMPARE(QByteArray::fromStdString(histogram.bytes()).toHex(), QByteArray("0003b101c801ba0101"));
    }
};

QTEST_GUILESS_MAIN(TestLatencyHistogram)
#include "test_latency_histogram.moc"
