#include "storage/secrets/zxcvbn_meter.h"
#include "tests/support/qt_test.h"
#include "tests/support/secret_text.h"

#include <QElapsedTimer>

using namespace keywright;

class ZxcvbnMeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weakAndStrongAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<bool>("enough");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("the word itself") << QByteArray("password") << false;
        QTest::newRow("dressed up") << QByteArray("P4ssw0rd!") << false;
        QTest::newRow("keyboard") << QByteArray("qwertzuiop123") << false;
        QTest::newRow("repeated") << QByteArray("aaaaaaaaaaaaaaaaaaaa") << false;
        QTest::newRow("a date") << QByteArray("21.11.2026") << false;
        QTest::newRow("four words") << QByteArray("correct horse battery staple") << true;
        QTest::newRow("random") << QByteArray("kX9#mQ2vTz4!") << true;
        QTest::newRow("umlauts") << QByteArray("Grünspechte äßen nördlich Öl") << true;
    }
    void weakAndStrongAreToldApart()
    {
        QFETCH(QByteArray, passphrase);
        QFETCH(bool, enough);
        const PassphraseStrength strength = ZxcvbnMeter().measure(secretOf(passphrase), {});
        QCOMPARE(strength.isEnough(), enough);
        QVERIFY(strength.score >= 0 && strength.score <= 4 && strength.bits >= 0);
    }

    void ownWordsCountForLittle()
    {
        const Secret passphrase = secretOf("Brinkmann-Keywright");
        const double strangers = ZxcvbnMeter().measure(passphrase, {}).bits;
        const double own =
            ZxcvbnMeter().measure(passphrase, {QStringLiteral("brinkmann"), QStringLiteral("keywright")}).bits;
        QVERIFY2(own < strangers, qPrintable(QStringLiteral("%1 %2").arg(own).arg(strangers)));
    }

    void aPastedNovelDoesNotStallTheInput()
    {
        QElapsedTimer timer;
        timer.start();
        const PassphraseStrength strength =
            ZxcvbnMeter().measure(secretOf(QByteArray("lorem ipsum ").repeated(5000)), {});
        QVERIFY(strength.bits > 0);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(ZxcvbnMeterTest)
#include "test_zxcvbn_meter.moc"
