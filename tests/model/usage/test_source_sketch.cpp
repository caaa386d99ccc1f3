// Counts of different addresses within what HyperLogLog's theory allows, sums that do not depend on their order, and
// hashes that are SipHash's.
#include "model/secrets/fingerprint.h"
#include "model/usage/source_hash.h"
#include "model/usage/source_sketch.h"
#include "tests/support/qt_test.h"

#include <cmath>
#include <random>

using namespace keywright;

namespace {

SourceSketch of(std::mt19937_64& random, std::size_t count)
{
    SourceSketch made;
    for (std::size_t i = 0; i < count; ++i)
        made.add(random());
    return made;
}

} // namespace

class TestSourceSketch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theErrorIsThatOfItsTheory_data()
    {
        QTest::addColumn<int>("addresses");
        QTest::addColumn<double>("deviation"); // of one sketch, in shares of the count
        QTest::newRow("5") << 5 << 0.05;
        QTest::newRow("50") << 50 << 0.02;
        QTest::newRow("1,000") << 1'000 << 0.02;
        QTest::newRow("5,000, where the ranks begin to count") << 5'000 << 0.04; // the known bias there
        QTest::newRow("20,000") << 20'000 << SourceSketch::error;
        QTest::newRow("200,000") << 200'000 << SourceSketch::error;
    }
    void theErrorIsThatOfItsTheory()
    {
        QFETCH(int, addresses);
        QFETCH(double, deviation);
        std::mt19937_64 random(static_cast<unsigned>(addresses));
        const int rounds = addresses > 50'000 ? 20 : 60;
        double squares = 0, worst = 0;
        for (int i = 0; i < rounds; ++i) {
            const double off = double(of(random, std::size_t(addresses)).count()) / addresses - 1;
            squares += off * off;
            worst = std::max(worst, std::abs(off));
        }
        // The estimate of a deviation from so many rounds has one of its own.
        QVERIFY2(std::sqrt(squares / rounds) < deviation * 1.4,
                 qPrintable(QString::number(std::sqrt(squares / rounds))));
        QVERIFY2(worst < std::max(deviation * 4.5, 1.01 / addresses), qPrintable(QString::number(worst)));
    }

    void fewAreCountedExactly()
    {
        SourceSketch sketch;
        QCOMPARE(sketch.count(), 0);
        const SourceHash hash(SourceHash::Key{1, 2});
        for (const char* address : {"192.0.2.1", "192.0.2.2", "2001:db8::1", "192.0.2.1"})
            sketch.add(hash.of(*IpAddress::parse(QString::fromLatin1(address))));
        QCOMPARE(sketch.count(), 3);
    }

    void sumsDoNotDependOnTheirOrder()
    {
        std::mt19937_64 random(5);
        for (int round = 0; round < 60; ++round) {
            const SourceSketch a = of(random, random() % 3'000), b = of(random, random() % 300), c = of(random, 1);
            SourceSketch left = a, right = b, turned = c;
            left.add(b);
            left.add(c);
            right.add(c);
            SourceSketch outer = a;
            outer.add(right);
            turned.add(b);
            turned.add(a);
            QVERIFY(left == outer && left == turned);
            SourceSketch again = left;
            again.add(left);
            QVERIFY(again == left); // an address that comes back is none more
        }
    }

    void whatIsStoredComesBack()
    {
        std::mt19937_64 random(6);
        for (const std::size_t count : {0U, 1U, 7U, 600U, 639U, 700U, 900U, 3'000U, 400'000U}) {
            const SourceSketch sketch = of(random, count);
            const std::string bytes = sketch.bytes();
            QVERIFY(bytes.size() <= 1'280);
            const auto back = SourceSketch::parse(bytes);
            QVERIFY(back && *back == sketch);
        }
    }

    void whatIsDamagedIsRefused()
    {
        QVERIFY(!SourceSketch::parse("a"));
        QVERIFY(!SourceSketch::parse(std::string("\x20\x00", 2)));         // without a rank
        QVERIFY(!SourceSketch::parse(std::string("\x41\x00\x21\x00", 4))); // out of order
        QVERIFY(!SourceSketch::parse(std::string("\x21\x00\x22\x00", 4))); // the same twice
        QVERIFY(!SourceSketch::parse(std::string(1'282, '\x21')));
    }

    void whoWasThereIsNeverNew()
    {
        std::mt19937_64 random(7);
        int seen = 0;
        constexpr int rounds = 2'000;
        SourceSketch known;
        std::vector<std::uint64_t> hashes;
        for (int i = 0; i < 20; ++i) {
            hashes.push_back(random());
            known.add(hashes.back());
        }
        for (const std::uint64_t hash : hashes) {
            SourceSketch one;
            one.add(hash);
            QCOMPARE(known.newIn(one), 0);
        }
        for (int i = 0; i < rounds; ++i)
            seen += known.newIn(of(random, 1));
        QVERIFY2(seen > rounds * 98 / 100 && seen <= rounds, qPrintable(QString::number(seen)));
    }

    // Appendix A of the paper: key 00 01 … 0f, message 00 01 … 0e.
    void hashesAreThoseOfSipHash()
    {
        const SourceHash hash(SourceHash::Key{0x0706050403020100U, 0x0F0E0D0C0B0A0908U});
        std::string message;
        for (char i = 0; i < 15; ++i)
            message += i;
        QCOMPARE(hash.of(message), std::uint64_t(0xA129CA6149BE45E5U));
    }

    void theKeyComesOutOfThePepper()
    {
        const auto hashOf = [](char pepper) {
            const std::string bytes(32, pepper);
            const Secret secret(std::as_bytes(std::span(bytes)));
            const Fingerprinter fingerprinter(secret);
            return SourceHash(fingerprinter).of(*IpAddress::parse(QStringLiteral("192.0.2.1")));
        };
        QCOMPARE(hashOf('a'), hashOf('a'));
        QVERIFY(hashOf('a') != hashOf('b'));
        // IPv4 and IPv6 addresses with the same first bytes are different ones.
        const SourceHash hash(SourceHash::Key{3, 4});
        IpAddress v4{{192, 0, 2, 1}, false}, v6{{192, 0, 2, 1}, true};
        QVERIFY(hash.of(v4) != hash.of(v6));
    }
};

QTEST_GUILESS_MAIN(TestSourceSketch)
#include "test_source_sketch.moc"
