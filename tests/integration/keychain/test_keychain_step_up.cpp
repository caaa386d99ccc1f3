// The rule over a real gnome-keyring, by the CLI alone: a catalogue whose secrets lie in a keychain that is open asks
// for a passphrase of its own before it gives a secret or revokes a key of production.
#include "tests/app/cli_runner.h"
#include "tests/support/qt_test.h"

#include <unistd.h>

using namespace keywright;
using namespace keywright::tests;

class KeychainStepUpTest : public QObject {
    Q_OBJECT

private:
    CliRunner m_cli;

    // Without --passphrase-file, unless one is named.
    CliAnswer run(const QStringList& arguments, const char* passphrase = nullptr)
    {
        QStringList all{QStringLiteral("--catalogue"), m_cli.path("catalogue.db"), QStringLiteral("--json")};
        if (passphrase)
            all += {QStringLiteral("--passphrase-file"), m_cli.path(passphrase)};
        return m_cli.bare(all + arguments);
    }
    CliAnswer create(const char* environment)
    {
        const QString name = QString::fromLatin1(environment);
        return run(words("key create --owner o --recoverable") +
                   QStringList{QStringLiteral("--name"), name, QStringLiteral("--environment"), name});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("KEYWRIGHT_IN_SESSION") != QStringLiteral("1"))
            QSKIP("run it through tests/support/with_keyring");
        for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "HOME"})
            m_cli.environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        m_cli.beforeStart = [] { setsid(); }; // no terminal to ask at
        m_cli.write("own", "five odd words together\n");
        m_cli.write("wrong", "five odd words\n");
        const CliAnswer made = run(words("--secrets keychain init"));
        QVERIFY2(made.code == 0, made.all().constData());
        for (const char* environment : {"production", "staging", "live"})
            QCOMPARE(create(environment).code, 0);
        QCOMPARE(run(words("key reveal staging --reason look")).code, 0);
        const CliAnswer set = run(words("step-up set --proof passphrase --ask on --new-passphrase-file") +
                                  QStringList{m_cli.path("own")});
        QVERIFY2(set.code == 0, set.all().constData());
    }

    void aSecretComesOnlyForThePassphrase()
    {
        const CliAnswer unasked = run(words("key reveal staging --reason look"));
        QVERIFY2(unasked.code == 1 && unasked.err.contains("--passphrase-file"), unasked.all().constData());
        const CliAnswer wrong = run(words("key reveal staging --reason look"), "wrong");
        QVERIFY2(wrong.code == 1 && wrong.kind() == u"wrong_proof", wrong.all().constData());
        for (const CliAnswer& answer : {unasked, wrong})
            QVERIFY2(answer.out.isEmpty(), answer.all().constData());
        const CliAnswer right = run(words("key reveal staging --reason look"), "own");
        QVERIFY2(right.code == 0 && right.out.contains("kw_"), right.all().constData());
    }

    void aKeyOfProductionIsRevokedOnlyForThePassphrase()
    {
        const CliAnswer unasked = run(words("key revoke production --reason leaked"));
        QVERIFY2(unasked.code == 1, unasked.all().constData());
        QVERIFY(run(words("key show production")).out.contains("\"active\""));
        const CliAnswer many = run(words("bulk revoke --filter env:live --reason leaked"));
        QVERIFY2(many.code == 1, many.all().constData());
        QVERIFY(run(words("key show live")).out.contains("\"active\""));
        QCOMPARE(run(words("bulk list")).array().size(), 0); // nothing was begun
        QCOMPARE(run(words("key revoke staging --reason old")).code, 0);
        QCOMPARE(run(words("key revoke production --reason leaked"), "own").code, 0);
        QCOMPARE(run(words("bulk revoke --filter env:live --reason leaked"), "own").code, 0);
        QVERIFY(run(words("key show live")).out.contains("\"revoked\""));
    }

    void theRuleIsSwitchedOffOnlyForThePassphrase()
    {
        for (const char* set : {"step-up set --ask off", "step-up set --proof none"}) {
            const CliAnswer refused = run(words(set));
            QVERIFY2(refused.code == 1, refused.all().constData());
        }
        QCOMPARE(run(words("step-up show")).object().value(QStringLiteral("asked")).toBool(), true);
        QCOMPARE(run(words("step-up set --proof none"), "own").code, 0);
        QCOMPARE(run(words("key list")).code, 0);
        QCOMPARE(run(words("audit verify")).code, 0);
    }
};

QTEST_GUILESS_MAIN(KeychainStepUpTest)
#include "test_keychain_step_up.moc"
