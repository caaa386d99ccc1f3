// The CLI over a real gnome-keyring that dies: before an act, and in the middle of one.
#include "model/secrets/secret_store.h"
#include "storage/secrets/keychain_store.h"
#include "tests/app/cli_runner.h"
#include "tests/integration/keychain/fake_prompter.h"
#include "tests/integration/keychain/keyring_daemon.h"
#include "tests/support/qt_test.h"

#include <sqlite3.h>

using namespace keywright;
using namespace keywright::tests;

namespace {

QString textIn(const CliRunner& cli, const char* sql)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* rows = nullptr;
    QString text;
    const QByteArray path = QFile::encodeName(cli.path("catalogue.db"));
    if (sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
        sqlite3_prepare_v2(database, sql, -1, &rows, nullptr) == SQLITE_OK && sqlite3_step(rows) == SQLITE_ROW)
        text = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(rows, 0)));
    sqlite3_finalize(rows);
    sqlite3_close(database);
    return text;
}

QStringList held(const char* name)
{
    return words("key create --owner o --environment production --custody held --secret-stdin --name") +
           QStringList{QString::fromLatin1(name)};
}

} // namespace

class KeychainCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("KEYWRIGHT_IN_SESSION") != QStringLiteral("1"))
            QSKIP("run it through tests/support/with_keyring");
        QVERIFY(m_daemon.isThere());
        for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "HOME"})
            m_cli.environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        const CliAnswer made = m_cli.json(words("--secrets keychain init"));
        QVERIFY2(made.code == 0, made.all().constData());
        QCOMPARE(m_cli.json(held("kept"), "c4n4ry-kept-1234567890\n").code, 0);
    }

    void cleanup()
    {
        if (!m_daemon.isThere())
            QVERIFY(m_daemon.start());
    }

    void aKeychainThatIsGoneIsToldAndNothingChanges()
    {
        QVERIFY(m_daemon.kill());
        const CliAnswer made = m_cli.json(held("lost"), "c4n4ry-lost-1234567890\n");
        const CliAnswer shown = m_cli.json(words("key reveal kept --reason look"));
        const CliAnswer list = m_cli.json(words("key list"));
        for (const CliAnswer& answer : {made, shown}) {
            QVERIFY2(answer.code == 1 && answer.kind() == u"secret_store_unavailable", answer.all().constData());
            QVERIFY2(answer.err.contains("No keychain answers on this machine."), answer.all().constData());
            QVERIFY(!answer.out.contains("c4n4ry"));
        }
        QVERIFY2(list.code == 0 && list.array().size() == 1, list.all().constData()); // looking needs no secret
        QVERIFY(m_daemon.start());
        QCOMPARE(m_cli.run(words("key reveal kept --reason look")).out, QByteArray("c4n4ry-kept-1234567890\n"));
        QCOMPARE(m_cli.run(words("audit verify")).code, 0);
    }

    void whoDoesNotUnlockTheKeychainIsNotAskedTwice()
    {
        CliRunner other;
        other.environment = m_cli.environment;
        {
            const FakePrompter prompter(FakePrompter::Answer::Dismiss);
            QVERIFY(prompter.isRegistered());
            QVERIFY(m_daemon.lock());
            const CliAnswer made = other.json(words("--secrets keychain init"));
            QVERIFY2(made.code == 1 && made.kind() == u"secret_store_locked", made.all().constData());
            QCOMPARE(prompter.prompts(), 1);
            QVERIFY(!QFile::exists(other.path("catalogue.db")));
        }
        QVERIFY(m_daemon.restart());
        const CliAnswer made = other.json(words("--secrets keychain init"));
        QVERIFY2(made.code == 0, made.all().constData());
        QVERIFY(!QFile::exists(other.path("catalogue.db.new"))); // what the first try left
    }

    void aKeychainThatDiesHalfwayLeavesNothingHalfDone()
    {
        for (int round = 0; round < 3; ++round) {
            const auto process = m_cli.start(m_cli.known() + words("--json") + held("halfway"));
            QVERIFY(process->waitForStarted());
            // It has opened the catalogue when it waits for the secret; then the keychain answers no more.
            QTRY_VERIFY(QFile::exists(m_cli.path("catalogue.db-shm")));
            if (round > 0)
                QTest::qWait(60);
            m_daemon.pause();
            process->write("c4n4ry-halfway-1234567890\n");
            process->closeWriteChannel();
            for (int i = 0; i < 50 && textIn(m_cli, "SELECT key_id FROM journal").isEmpty(); ++i)
                QTest::qWait(20);
            const QString id = textIn(m_cli, "SELECT key_id FROM journal");
            QVERIFY(m_daemon.kill());
            // It may have ended while the daemon was waited for.
            QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished(60'000));
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            const CliAnswer answer{process->exitCode(), process->readAllStandardOutput(),
                                   process->readAllStandardError()};
            QVERIFY2(answer.code == 0 || answer.code == 1, answer.all().constData());
            QVERIFY(m_daemon.start());
            // The next start takes away what was begun.
            const CliAnswer doctor = m_cli.json(words("doctor"));
            QVERIFY2(doctor.code == 0 && !doctor.out.contains("are unfinished"), doctor.all().constData());
            QCOMPARE(textIn(m_cli, "SELECT count(*) FROM journal"), QStringLiteral("0"));
            const int there = answer.code == 0 ? 2 : 1;
            QCOMPARE(m_cli.json(words("key list")).array().size(), there);
            if (answer.code == 1 && !id.isEmpty()) {
                const QString catalogue = textIn(m_cli, "SELECT value FROM meta WHERE name = 'catalogue_id'");
                KeychainStore store;
                const Result<SecretPtr> left = store.read(secret_names::keyVersion(catalogue, id, 1));
                QVERIFY(!left && left.error().kind == ErrorKind::SecretMissing);
            }
            if (answer.code == 0)
                break;
        }
        QCOMPARE(m_cli.run(words("audit verify")).code, 0);
    }

private:
    KeyringDaemon m_daemon;
    CliRunner m_cli;
};

QTEST_GUILESS_MAIN(KeychainCliTest)
#include "test_keychain_cli.moc"
