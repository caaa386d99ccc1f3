#include "model/secrets/secret_format.h"
#include "tests/support/fixed_random.h"
#include "tests/support/qt_test.h"
#include "tests/support/secret_text.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace keywright;

namespace {

SecretFormat formatOf(SecretForm form, int length = 43)
{
    SecretFormat format;
    format.form = form;
    format.length = length;
    return format;
}

} // namespace

class SecretFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The vector that resources/docs/vault-format.md publishes: prefix kw, production, the bytes 0 to 31.
    void thePublishedVectorComesOut()
    {
        CountingRandom random;
        const Result<SecretPtr> secret = generateSecret({}, QStringLiteral("production"), random);
        QVERIFY(secret.ok());
        QCOMPARE(textOf(**secret), QByteArray("kw_live_003aUlTJC7tjlCTQj2uNU3MFagCXG9LRKRcwGkBIDlf0fcTwN"));
    }

    void theChecksumIsTheCrcOfZip()
    {
        // CRC-32/ISO-HDLC of "123456789" is 0xCBF43926 = 3421780262.
        quint32 crc = 3421780262U;
        QByteArray digits;
        for (int i = 0; i < 6; ++i, crc /= 62)
            digits.prepend("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[crc % 62]);
        QCOMPARE(checksumDigits(textBytes("123456789")), digits);
        QCOMPARE(checksumDigits({}), QByteArray("000000"));
    }

    void ourOwnFormIsRecognisedAndEveryChangedCharacterIsNot()
    {
        SystemRandom random;
        for (const char* environment : {"production", "staging", "development", "ci", "Süd-Labor 7"}) {
            const Result<SecretPtr> secret = generateSecret({}, QString::fromUtf8(environment), random);
            QVERIFY(secret.ok());
            QByteArray text = textOf(**secret);
            QVERIFY(hasValidChecksum(textBytes(text)));
            for (qsizetype i = 0; i < text.size(); ++i) {
                QByteArray changed = text;
                changed[i] = changed[i] == 'x' ? 'y' : 'x';
                QVERIFY2(!hasValidChecksum(textBytes(changed)), changed.constData());
            }
            QVERIFY(!hasValidChecksum(textBytes(text.chopped(1))));
            QVERIFY(!hasValidChecksum(textBytes(text + 'a')));
        }
        for (const QByteArray& other :
             {QByteArray(), QByteArray("_"), QByteArray(49, 'a'), QByteArray(60, '\0'), QByteArray(300, 'a')})
            QVERIFY(!hasValidChecksum(textBytes(other)));
    }

    void scannersFindOurFormAndNothingElse()
    {
        SystemRandom random;
        SecretFormat format;
        format.prefix = QStringLiteral("acme_pay");
        const QRegularExpression regex(scannerRegex(format.prefix));
        QVERIFY(regex.isValid());
        const Result<SecretPtr> secret = generateSecret(format, QStringLiteral("staging"), random);
        const QString text = QString::fromLatin1(textOf(**secret));
        const QRegularExpressionMatch match = regex.match(QStringLiteral("curl -H 'x-api-key: %1' x").arg(text));
        QCOMPARE(match.captured(0), text);
        QVERIFY(!regex.match(text + QStringLiteral("more")).hasMatch());
        QVERIFY(!regex.match(text.chopped(1)).hasMatch());
        QVERIFY(gitleaksRule(format.prefix).contains(scannerRegex(format.prefix)));
        QVERIFY(gitleaksRule(format.prefix).contains(QStringLiteral("keywords = [\"acme_pay_\"]")));
    }

    void everyFormHasItsShapeAndEntropy_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("shape");
        QTest::addColumn<double>("bits");
        const auto row = [](const char* name, SecretForm form, int length, const char* shape, double bits) {
            QTest::newRow(name) << static_cast<int>(form) << length << QString::fromLatin1(shape) << bits;
        };
        row("keywright", SecretForm::Keywright, 43, "^kw_live_[0-9A-Za-z]{49}$", 256);
        row("base62 22", SecretForm::Base62, 22, "^[0-9A-Za-z]{22}$", 22 * std::log2(62.0));
        row("base62 255", SecretForm::Base62, 255, "^[0-9A-Za-z]{255}$", 255 * std::log2(62.0));
        row("special 20", SecretForm::Special, 20, "^[!-~]{20}$", 20 * std::log2(88.0));
        row("hex 32", SecretForm::Hex, 32, "^[0-9a-f]{32}$", 128);
    }
    void everyFormHasItsShapeAndEntropy()
    {
        QFETCH(int, form);
        QFETCH(int, length);
        QFETCH(QString, shape);
        QFETCH(double, bits);
        const SecretFormat format = formatOf(static_cast<SecretForm>(form), length);
        QVERIFY(qAbs(entropyBits(format) - bits) < 0.001);
        SystemRandom random;
        QSet<QByteArray> seen;
        for (int i = 0; i < 50; ++i) {
            const Result<SecretPtr> secret = generateSecret(format, QStringLiteral("production"), random);
            QVERIFY(secret.ok());
            const QByteArray text = textOf(**secret);
            QVERIFY2(QRegularExpression(shape).match(QString::fromLatin1(text)).hasMatch(), text.constData());
            QVERIFY(!seen.contains(text));
            seen.insert(text);
        }
    }

    void everyCharacterIsEquallyLikely()
    {
        // 200,000 base62 characters: chi-square with 61 degrees of freedom exceeds 130 once in a million runs; the bias
        // of a bare modulo (8 characters a quarter more likely) gives more than 1,000.
        SystemRandom random;
        std::array<int, 128> count{};
        constexpr int rounds = 800, length = 250;
        for (int i = 0; i < rounds; ++i) {
            const Result<SecretPtr> secret = generateSecret(formatOf(SecretForm::Base62, length), {}, random);
            for (const std::byte byte : (*secret)->bytes())
                ++count[static_cast<std::size_t>(byte)];
        }
        const double expected = rounds * length / 62.0;
        double chiSquare = 0;
        for (const int seen : count)
            chiSquare += seen > 0 ? std::pow(seen - expected, 2) / expected : 0;
        QVERIFY2(chiSquare < 130, qPrintable(QString::number(chiSquare)));
    }

    void weakAndMisshapenFormatsAreRefused_data()
    {
        QTest::addColumn<SecretFormat>("format");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, SecretForm form, const char* prefix, int length, ErrorKind kind) {
            QTest::newRow(name) << SecretFormat{form, QString::fromUtf8(prefix), length} << static_cast<int>(kind);
        };
        row("hex of 31 has 124 bits", SecretForm::Hex, "kw", 31, ErrorKind::WeakSecret);
        row("base62 of 21 has 125 bits", SecretForm::Base62, "kw", 21, ErrorKind::WeakSecret);
        row("special of 19 has 122 bits", SecretForm::Special, "kw", 19, ErrorKind::WeakSecret);
        row("a UUID has 122 bits", SecretForm::Uuid, "kw", 43, ErrorKind::WeakSecret);
        row("too short", SecretForm::Base62, "kw", 15, ErrorKind::InvalidInput);
        row("too long", SecretForm::Base62, "kw", 256, ErrorKind::InvalidInput);
        row("no prefix", SecretForm::Keywright, "", 43, ErrorKind::InvalidInput);
        row("prefix of 17", SecretForm::Keywright, "abcdefghijklmnopq", 43, ErrorKind::InvalidInput);
        row("prefix begins with a digit", SecretForm::Keywright, "1kw", 43, ErrorKind::InvalidInput);
        row("prefix with a dash", SecretForm::Keywright, "k-w", 43, ErrorKind::InvalidInput);
        row("prefix in capitals", SecretForm::Keywright, "KW", 43, ErrorKind::InvalidInput);
        row("prefix not ASCII", SecretForm::Keywright, "kü", 43, ErrorKind::InvalidInput);
    }
    void weakAndMisshapenFormatsAreRefused()
    {
        QFETCH(SecretFormat, format);
        QFETCH(int, kind);
        const Result<void> checked = checkFormat(format);
        QVERIFY(!checked);
        QCOMPARE(static_cast<int>(checked.error().kind), kind);
        SystemRandom random;
        QVERIFY(!generateSecret(format, QStringLiteral("ci"), random).ok());
    }

    void theStrengthIsToldInBits()
    {
        const Result<void> checked = checkFormat(formatOf(SecretForm::Uuid));
        QCOMPARE(checked.error().detail, QStringLiteral("122 bits"));
    }

    void withoutRandomnessThereIsNoSecret()
    {
        BrokenRandom random;
        for (const SecretForm form : {SecretForm::Keywright, SecretForm::Base62, SecretForm::Special, SecretForm::Hex})
            QVERIFY(!generateSecret(formatOf(form), QStringLiteral("ci"), random).ok());
    }

    void environmentsHaveShortMarks()
    {
        QCOMPARE(environmentMark(QStringLiteral("production")), QStringLiteral("live"));
        QCOMPARE(environmentMark(QStringLiteral(" Production ")), QStringLiteral("live"));
        QCOMPARE(environmentMark(QStringLiteral("staging")), QStringLiteral("stage"));
        QCOMPARE(environmentMark(QStringLiteral("development")), QStringLiteral("dev"));
        QCOMPARE(environmentMark(QStringLiteral("ci")), QStringLiteral("ci"));
        QCOMPARE(environmentMark(QStringLiteral("EU-West / Canary")), QStringLiteral("euwestca"));
        QCOMPARE(environmentMark(QStringLiteral("試験")), QStringLiteral("x"));
        QCOMPARE(formatPreview({}, QStringLiteral("production")), QStringLiteral("kw_live_…"));
    }

    void aHintShowsPrefixAndEndAndNeverMoreThanAQuarter()
    {
        const auto hint = [](const char* text) { return hintOf(secretOf(text)); };
        QCOMPARE(hint("kw_live_003aUlTJC7tjlCTQj2uNU3MFagCXG9LRKRcwGkBIDlf0fcTwN"), QStringLiteral("kw_live_…cTwN"));
        QCOMPARE(hint("sk_test_4eC39HqLyjWDarjtT1zdp7dc"), QStringLiteral("sk_…p7dc"));
        QCOMPARE(hint("AKIAIOSFODNN7EXAMPLE"), QStringLiteral("…MPLE"));
        QCOMPARE(hint("shortone"), QStringLiteral("…ne"));
        QCOMPARE(hint("abc"), QStringLiteral("…"));
        QCOMPARE(hint(""), QStringLiteral("…"));
        for (int size = 0; size < 300; ++size)
            QVERIFY(hintOf(secretOf(QByteArray(size, '_'))).size() - 1 <= size / 4);
    }

    void broughtSecretsAreJudged_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("asIssued");
        QTest::addColumn<QString>("asHeld");
        const auto row = [](const char* name, const QByteArray& secret, const char* asIssued, const char* asHeld) {
            QTest::newRow(name) << secret << QString::fromLatin1(asIssued) << QString::fromLatin1(asHeld);
        };
        row("40 random base62", "f3Kx9QmZ2rTb7LwYc5VnHs8DjGp4AeUoR1iXtM6k", "", "");
        row("32 random hex", "9f86d081884c7d659a2feaa0c55ad015", "", "");
        row("UUID", "3d813cbb-47fb-42ba-91df-831e1593ac29", "weak_secret", "");
        row("one letter", QByteArray(40, 'a'), "weak_secret", "");
        row("two letters", QByteArray("ab").repeated(30), "weak_secret", "");
        row("alphabet", "abcdefghijklmnopqrstuvwxyz0123456789", "weak_secret", "");
        row("a word again and again", QByteArray("correct-horse").repeated(8), "weak_secret", "");
        row("20 of base62", "f3Kx9QmZ2rTb7LwYc5Vn", "weak_secret", "");
        row("16 bytes", "f3Kx9QmZ2rTb7LwY", "weak_secret", "");
        row("15 bytes", "f3Kx9QmZ2rTb7Lw", "invalid_input", "");
        row("empty", "", "invalid_input", "invalid_input");
        row("a space", "f3Kx9QmZ2rTb7LwYc5VnHs8D jGp4AeUoR1iXtM6k", "invalid_input", "invalid_input");
        row("a line break", "f3Kx9QmZ2rTb7LwYc5VnHs8DjGp4AeUoR1iXtM6k\n", "invalid_input", "invalid_input");
        row("not ASCII", "f3Kx9QmZ2rTb7LwYc5VnHs8DjGp4AeUoR1iXtü6k", "invalid_input", "invalid_input");
        row("256 bytes", QByteArray("f3Kx9QmZ2rTb7LwY").repeated(16), "secret_too_long", "secret_too_long");
    }
    void broughtSecretsAreJudged()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QString, asIssued);
        QFETCH(QString, asHeld);
        const auto verdict = [&](bool issued) {
            const Result<void> checked = checkBroughtSecret(secretOf(secret), issued);
            return checked ? QString() : errorKindName(checked.error().kind);
        };
        QCOMPARE(verdict(true), asIssued);
        QCOMPARE(verdict(false), asHeld);
    }

    void whatWeGenerateIsStrongEnoughToBeBroughtBack()
    {
        SystemRandom random;
        for (int i = 0; i < 500; ++i) {
            const Result<SecretPtr> secret = generateSecret(formatOf(SecretForm::Base62, 32), {}, random);
            QVERIFY2(checkBroughtSecret(**secret, true).ok(), textOf(**secret).constData());
        }
    }
};

QTEST_APPLESS_MAIN(SecretFormatTest)
#include "test_secret_format.moc"
