#include "model/audit/checkpoint.h"
#include "tests/support/qt_test.h"

using namespace keywright;

namespace {

Secret seedOf(char fill)
{
    const QByteArray bytes(32, fill);
    return Secret(std::as_bytes(std::span(bytes.constData(), 32)));
}

Checkpoint sample()
{
    Checkpoint checkpoint;
    checkpoint.origin = QStringLiteral("keywright/test");
    checkpoint.size = 42;
    checkpoint.root.fill(std::byte{0xAB});
    return checkpoint;
}

} // namespace

class CheckpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSignedIsOpened()
    {
        const CheckpointSigner signer(QStringLiteral("keywright/test"), seedOf('s'));
        const QString note = signer.sign(sample());
        QVERIFY(note.startsWith(QStringLiteral("keywright/test\n42\n")));
        const auto opened = signer.verifier().open(note);
        QVERIFY(opened.ok());
        QVERIFY(*opened == sample());
    }

    void anotherKeyOrAnotherTextDoesNotOpen()
    {
        const CheckpointSigner signer(QStringLiteral("keywright/test"), seedOf('s'));
        const CheckpointSigner other(QStringLiteral("keywright/test"), seedOf('t'));
        const QString note = signer.sign(sample());
        QCOMPARE(other.verifier().open(note).error().kind, ErrorKind::Tampered);
        QString larger = note;
        larger.replace(QStringLiteral("\n42\n"), QStringLiteral("\n43\n"));
        QCOMPARE(signer.verifier().open(larger).error().kind, ErrorKind::Tampered);
        QString elsewhere = note;
        elsewhere.replace(QStringLiteral("keywright/test"), QStringLiteral("keywright/best"));
        QCOMPARE(signer.verifier().open(elsewhere).error().kind, ErrorKind::Tampered);
    }

    void whatIsNoNoteIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << QStringLiteral("hello");
        QTest::newRow("no root") << QStringLiteral("a\n1\n\n\u2014 a AAAA\n");
        QTest::newRow("leading zero") << QStringLiteral(
            "a\n01\nq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=\n\n\u2014 a AAAA\n");
        QTest::newRow("huge") << QString(2'000'000, QLatin1Char('x'));
    }

    void whatIsNoNoteIsRefused()
    {
        QFETCH(QString, text);
        const CheckpointSigner signer(QStringLiteral("a"), seedOf('s'));
        QCOMPARE(signer.verifier().open(text).error().kind, ErrorKind::InvalidInput);
    }

    void publicKeysRoundTripAsPemAndAsNoteKey()
    {
        const CheckpointSigner signer(QStringLiteral("keywright/test"), seedOf('s'));
        const QString note = signer.sign(sample());
        const auto fromNote = CheckpointVerifier::fromText(signer.verifier().noteKey().toUtf8());
        QVERIFY(fromNote.ok());
        QVERIFY(fromNote->open(note).ok());
        const auto fromPem = CheckpointVerifier::fromText(signer.verifier().pem());
        QVERIFY(fromPem.ok());
        QVERIFY(fromPem->open(note).ok());
    }

    // The verifier key of the example in the documentation of Go's note package.
    void aPublishedNoteKeyIsReadAndWrittenTheSame()
    {
        const QByteArray published = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        const auto key = CheckpointVerifier::fromText(published);
        QVERIFY(key.ok());
        QCOMPARE(key->name(), QStringLiteral("PeterNeumann"));
        QCOMPARE(key->noteKey().toLatin1(), published);
    }

    // RFC 8032 section 7.1, test 1: the public key of that seed.
    void theKeyIsThatOfRfc8032()
    {
        const QByteArray seed = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        const CheckpointSigner signer(QStringLiteral("n"), Secret(std::as_bytes(std::span(seed.constData(), 32))));
        const QByteArray der = QByteArray::fromBase64(signer.verifier().pem().split('\n').at(1));
        QCOMPARE(der.right(32).toHex(), QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    }

    void whatIsNoPublicKeyIsRefused()
    {
        for (const char* text : {"", "x", "a+b+c", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                                 "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"})
            QVERIFY(!CheckpointVerifier::fromText(text).ok());
    }
};

QTEST_APPLESS_MAIN(CheckpointTest)
#include "test_checkpoint.moc"
