#include "model/keys/key_id.h"
#include "tests/support/fixed_random.h"
#include "tests/support/qt_test.h"

using namespace keywright;

class TestKeyId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTimeStandsInFrontAndTheVersionInItsPlace()
    {
        // The worked example of RFC 9562, appendix A.6: 2022-02-22 19:22:22 UTC is 017F22E279B0.
        CountingRandom random;
        const Result<KeyId> id = KeyId::generate(*fromIso(QStringLiteral("2022-02-22T19:22:22Z")), random);
        QVERIFY(id.ok());
        QCOMPARE(id->toString().left(16), QStringLiteral("key_017f22e279b0"));
        QCOMPARE(id->toString().size(), 36);
        QCOMPARE(id->toString().at(16), QLatin1Char('7'));
        QVERIFY(QStringLiteral("89ab").contains(id->toString().at(20)));
        QCOMPARE(id->toShortString(), QStringLiteral("key_017f22e2"));
    }

    void whatIsWrittenForEveryRequestIsTheSameText()
    {
        CountingRandom random(3);
        const KeyId id = *KeyId::generate(*fromIso(QStringLiteral("2026-01-01")), random);
        std::string text = "X: ";
        id.appendTo(text);
        QCOMPARE(QString::fromStdString(text), QStringLiteral("X: ") + id.toString());
        QCOMPARE(KeyId::parseStored(id.toString().toStdString()), std::optional(id));
        for (const char* wrong :
             {"", "key_", "key_00000000000000000000000000000000", "key_017F22e279b07000800000000000000a",
              "017f22e279b0700080000000000000aa", "key_017f22e2-79b0-7000-8000-0000000000aa"})
            QVERIFY2(!KeyId::parseStored(wrong), wrong);
    }

    void laterIdsSortAfterEarlierOnes()
    {
        CountingRandom random(200);
        const UtcTime now = *fromIso(QStringLiteral("2026-01-01"));
        QString last;
        for (int i = 0; i < 100; ++i) {
            const QString text = KeyId::generate(now + std::chrono::milliseconds(i), random)->toString();
            QVERIFY(last < text);
            last = text;
        }
    }

    void withoutRandomnessThereIsNoId()
    {
        BrokenRandom random;
        QVERIFY(!KeyId::generate(UtcTime(), random).ok());
    }

    void itsOwnTextIsReadBack()
    {
        SystemRandom random;
        for (int i = 0; i < 200; ++i) {
            const Result<KeyId> id = KeyId::generate(fromMicros(i * 1'000'000'000LL), random);
            QVERIFY(id.ok());
            QCOMPARE(KeyId::parse(id->toString()), std::optional(*id));
        }
    }

    void otherSpellingsAreRead()
    {
        const auto id = KeyId::parse(QStringLiteral("key_017f22e279b07cc398c4dc0c0c07398f"));
        QVERIFY(id.has_value());
        QCOMPARE(KeyId::parse(QStringLiteral("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")), id);
        QCOMPARE(KeyId::parse(QStringLiteral("  KEY_017f22e279b07cc398c4dc0c0c07398f\n")), id);
    }

    void whatIsNoIdIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("prefix only") << QStringLiteral("key_");
        QTest::newRow("short") << QStringLiteral("key_017f22e279b07cc398c4dc0c0c07398");
        QTest::newRow("long") << QStringLiteral("key_017f22e279b07cc398c4dc0c0c07398f0");
        QTest::newRow("no hex") << QStringLiteral("key_017f22e279b07cc398c4dc0c0c07398g");
        QTest::newRow("all zero") << QStringLiteral("key_00000000000000000000000000000000");
        QTest::newRow("wide digits") << QString(32, QChar(0xFF11));
        QTest::newRow("arabic digits") << QString(32, QChar(0x0661));
        QTest::newRow("nul") << QString(32, QChar(0));
        QTest::newRow("vast") << QString(10'000'000, QLatin1Char('a'));
    }

    void whatIsNoIdIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!KeyId::parse(text).has_value());
    }
};

QTEST_GUILESS_MAIN(TestKeyId)
#include "test_key_id.moc"
