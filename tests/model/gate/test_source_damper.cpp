#include "model/gate/source_damper.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace keywright::gate;

namespace {

const UtcTime start = fromMicros(1'795'000'000'000'000);

IpAddress address(const QString& text)
{
    return *IpAddress::parse(text);
}
IpAddress numbered(int number)
{
    return address(QStringLiteral("10.%1.%2.%3").arg(number >> 16).arg(number >> 8 & 255).arg(number & 255));
}

int allowed(SourceDamper& damper, const IpAddress& source, int tries, UtcTime now)
{
    int count = 0;
    for (int i = 0; i < tries; ++i)
        count += !damper.isTooMany(source, now);
    return count;
}

} // namespace

class TestSourceDamper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSourceHasItsShareAndTheOthersHaveTheirs()
    {
        SourceDamper damper(60, 7);
        QCOMPARE(allowed(damper, address(QStringLiteral("203.0.113.9")), 1'000, start), 60);
        QCOMPARE(allowed(damper, address(QStringLiteral("203.0.113.10")), 60, start), 60);
        QCOMPARE(allowed(damper, address(QStringLiteral("203.0.113.9")), 100, start), 0);
    }

    void theShareComesBackInAMinute()
    {
        SourceDamper damper(60, 7);
        const IpAddress source = address(QStringLiteral("203.0.113.9"));
        QCOMPARE(allowed(damper, source, 1'000, start), 60);
        QCOMPARE(allowed(damper, source, 1'000, start + std::chrono::seconds(10)), 10);
        QCOMPARE(allowed(damper, source, 1'000, start + std::chrono::seconds(5)), 0); // a clock set back gives nothing
        QCOMPARE(allowed(damper, source, 1'000, start + std::chrono::seconds(100)), 60);
    }

    void oneNetworkOfIpv6IsOneSource()
    {
        SourceDamper damper(2, 7);
        QCOMPARE(allowed(damper, address(QStringLiteral("2001:db8:1:2::1")), 9, start), 2);
        QCOMPARE(allowed(damper, address(QStringLiteral("2001:db8:1:2:ffff::9")), 9, start), 0);
        QCOMPARE(allowed(damper, address(QStringLiteral("2001:db8:1:3::1")), 9, start), 2);
    }

    // However many sources there are, memory stays, and who floods is still told among those who do not.
    void manySourcesNeedNoMoreMemory()
    {
        SourceDamper damper(5, 7);
        const std::size_t bytes = damper.bytes();
        const IpAddress flooder = address(QStringLiteral("203.0.113.9"));
        int through = 0;
        for (int i = 0; i < 200'000; ++i) {
            static_cast<void>(damper.isTooMany(numbered(i), start));
            if (i % 10 == 0)
                through += !damper.isTooMany(flooder, start);
        }
        QCOMPARE(damper.bytes(), bytes);
        QVERIFY(bytes < 128 * 1024);
        QVERIFY2(through < 100, qPrintable(QString::number(through)));
    }

    void withoutALimitNothingIsDampedAndNothingKept()
    {
        SourceDamper damper(0, 7);
        QCOMPARE(allowed(damper, address(QStringLiteral("203.0.113.9")), 1'000, start), 1'000);
        QCOMPARE(damper.bytes(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestSourceDamper)
#include "test_source_damper.moc"
