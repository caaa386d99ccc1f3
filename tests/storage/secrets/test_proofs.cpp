// What proves who sits there: the slow hash of a passphrase, and PAM as it is on this machine, with service files of
// the test's own.
#include "storage/secrets/argon_passphrase_hash.h"
#include "storage/secrets/pam_sign_in.h"
#include "tests/support/qt_test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace keywright;

namespace {

SecretPtr secret(const char* text)
{
    return makeSecret(QByteArray(text));
}

QByteArray textOf(const Secret& hash)
{
    return QByteArray(reinterpret_cast<const char*>(hash.bytes().data()), static_cast<qsizetype>(hash.size()));
}

void write(const QString& path, const QByteArray& content, bool runs = false)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    if (runs)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

class ProofsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHashIsSlowSaltedAndTellsNothing()
    {
        SystemRandom random;
        ArgonPassphraseHash hash(random);
        const Result<SecretPtr> one = hash.hash(*secret("five odd words")), two = hash.hash(*secret("five odd words"));
        QVERIFY(one.ok() && two.ok());
        QVERIFY(textOf(**one).startsWith("$argon2id$v=19$m=65536,t=3,p=4$"));
        QVERIFY(textOf(**one) != textOf(**two));
        QVERIFY(!textOf(**one).contains("odd"));
        QVERIFY(hash.check(*secret("five odd words"), **one).ok());
        QVERIFY(hash.check(*secret("five odd words"), **two).ok());
        const Result<void> wrong = hash.check(*secret("five odd word"), **one);
        QVERIFY(!wrong && wrong.error().kind == ErrorKind::WrongProof);
    }

    void whatIsNoHashOpensNothing()
    {
        SystemRandom random;
        ArgonPassphraseHash hash(random, KeyCost::cheap());
        for (const QByteArray& text :
             {QByteArray(), QByteArray("five odd words"), QByteArray("$argon2id$v=19$m=1"), QByteArray(4000, 'a')}) {
            const Result<void> checked = hash.check(*secret("five odd words"), *makeSecret(QByteArray(text)));
            QVERIFY(!checked && checked.error().kind == ErrorKind::Damaged);
        }
    }

    void pamIsAskedForTheAccountsPassword()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("check")), "#!/bin/sh\nread -r typed\n[ \"$typed\" = right ]\n", true);
        write(folder.filePath(QStringLiteral("keywright")),
              "auth sufficient pam_exec.so quiet expose_authtok " + QFile::encodeName(folder.path()) +
                  "/check\nauth required pam_deny.so\naccount required pam_permit.so\n");
        PamSignIn pam(folder.path());
        if (!pam.isPossible())
            QSKIP("there is no libpam on this machine");
        const Result<void> good = pam.check(*secret("right")), wrong = pam.check(*secret("wrong"));
        QVERIFY2(good.ok(), "pam_exec");
        QVERIFY(!wrong && wrong.error().kind == ErrorKind::WrongProof);
    }

    void anAccountThatMayNotSignInProvesNothing()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("login")), "auth required pam_permit.so\naccount required pam_deny.so\n");
        PamSignIn pam(folder.path());
        if (!pam.isPossible())
            QSKIP("there is no libpam on this machine");
        const Result<void> refused = pam.check(*secret("right"));
        QVERIFY(!refused && refused.error().kind == ErrorKind::Denied);
    }

    void withoutAServiceFileItIsNotPossible()
    {
        QTemporaryDir empty;
        PamSignIn pam(empty.path());
        QVERIFY(!pam.isPossible());
        QVERIFY(!pam.check(*secret("right")).ok());
    }
};

QTEST_APPLESS_MAIN(ProofsTest)
#include "test_proofs.moc"
