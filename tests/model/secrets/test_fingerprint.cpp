#include "model/secrets/fingerprint.h"
#include "tests/support/qt_test.h"
#include "tests/support/secret_text.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <thread>

using namespace keywright;

class FingerprintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // RFC 4231, section 4, test cases 1 to 4, 6 and 7 (5 is about truncation).
    void itIsHmacSha256OfTheRfc_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("mac");
        const auto row = [](const char* name, const QByteArray& key, const QByteArray& data, const char* mac) {
            QTest::newRow(name) << key << data << QByteArray(mac);
        };
        row("case 1", QByteArray(20, '\x0b'), "Hi There",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        row("case 2", "Jefe", "what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        row("case 3", QByteArray(20, '\xaa'), QByteArray(50, '\xdd'),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        row("case 4", QByteArray::fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819"), QByteArray(50, '\xcd'),
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
        row("case 6", QByteArray(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        row("case 7", QByteArray(131, '\xaa'),
            "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be "
            "hashed before being used by the HMAC algorithm.",
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
    }
    void itIsHmacSha256OfTheRfc()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, mac);
        const Fingerprinter fingerprinter(secretOf(key));
        QCOMPARE(fingerprinter.of(textBytes(data)).toHex().toLatin1(), mac);
        QCOMPARE(fingerprinter.of(secretOf(data)).toHex().toLatin1(), mac); // and again: the pads are not used up
    }

    void itAgreesWithAnotherImplementationAtEveryLength()
    {
        const QByteArray pepper = QCryptographicHash::hash("pepper", QCryptographicHash::Sha256);
        const Fingerprinter fingerprinter(secretOf(pepper));
        for (int size = 0; size <= 260; ++size) {
            const QByteArray text(size, 'x');
            QCOMPARE(fingerprinter.of(textBytes(text)).toBytes(),
                     QMessageAuthenticationCode::hash(text, pepper, QCryptographicHash::Sha256));
        }
    }

    void anotherPepperGivesAnotherFingerprint()
    {
        const Secret secret = secretOf("kw_live_same");
        const Fingerprint one = Fingerprinter(secretOf(QByteArray(32, '1'))).of(secret);
        const Fingerprint two = Fingerprinter(secretOf(QByteArray(32, '2'))).of(secret);
        QVERIFY(!one.equals(two));
    }

    void comparisonSeesEveryBit()
    {
        const Fingerprint one = Fingerprinter(secretOf(QByteArray(32, '1'))).of(secretOf("secret"));
        for (std::size_t bit = 0; bit < 256; ++bit) {
            Fingerprint other = one;
            other.bytes[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
            QVERIFY(!one.equals(other));
        }
        QVERIFY(one.equals(one));
    }

    void bytesComeBackAsTheyWere()
    {
        const Fingerprint one = Fingerprinter(secretOf(QByteArray(32, '1'))).of(secretOf("secret"));
        const Result<Fingerprint> back = Fingerprint::fromBytes(one.toBytes());
        QVERIFY(back && back->equals(one));
        for (const int size : {0, 31, 33}) {
            const Result<Fingerprint> wrong = Fingerprint::fromBytes(QByteArray(size, 'f'));
            QVERIFY(!wrong);
            QCOMPARE(wrong.error().kind, ErrorKind::InvalidInput);
        }
    }

    void severalThreadsUseOneFingerprinter()
    {
        const Fingerprinter fingerprinter(secretOf(QByteArray(32, '1')));
        const Fingerprint expected = fingerprinter.of(secretOf("secret"));
        std::array<bool, 4> same{};
        std::vector<std::thread> threads;
        for (bool& result : same) {
            threads.emplace_back([&] {
                result = true;
                for (int i = 0; i < 2000; ++i)
                    result = result && fingerprinter.of(secretOf("secret")).equals(expected);
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        for (const bool result : same)
            QVERIFY(result);
    }
};

QTEST_APPLESS_MAIN(FingerprintTest)
#include "test_fingerprint.moc"
