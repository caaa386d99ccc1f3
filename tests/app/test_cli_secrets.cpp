// What must never leak, what must never be lost: passphrases, canaries in every file, two CLIs at once, SIGKILL.
#include "tests/app/cli_runner.h"
#include "tests/support/qt_test.h"

#include <QDirIterator>
#include <QRandomGenerator>

#include <array>

using namespace keywright::tests;

namespace {

// Every form in which a secret could lie around.
QList<QByteArray> formsOf(const QByteArray& secret)
{
    QByteArray utf16;
    for (const char c : secret) {
        utf16 += c;
        utf16 += '\0';
    }
    return {secret, secret.toHex(), secret.toBase64().chopped(4), utf16.chopped(1)};
}

QStringList filesWith(const QString& folder, const QByteArray& secret, const QStringList& except)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (except.contains(files.fileName()) || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        for (const QByteArray& form : formsOf(secret)) {
            if (content.contains(form))
                found += file.fileName();
        }
    }
    return found;
}

} // namespace

class CliSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsLieNowhereButInTheVault()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const QByteArray held = "c4n4ry-held-1234567890", imported = "c4n4ry1mp0rt3d567890ABC",
                         brought = "Kp3v9XwQz7LmT2yRb6NcJd8Hf4Sg5";
        QList<QByteArray> said; // everything that was printed unasked
        const auto note = [&](const CliAnswer& answer) {
            said += answer.out + answer.err;
            return answer;
        };
        const QStringList base = words("key create --owner o --environment production");
        QCOMPARE(note(cli.run(base + words("--name held --custody held --secret-stdin"), held + '\n')).code, 0);
        QCOMPARE(note(cli.run(base + words("--name brought --secret-stdin"), brought + '\n')).code, 0);
        QCOMPARE(note(cli.run(base + words("--name twin --secret-stdin"), brought + '\n')).code, 1);
        QCOMPARE(note(cli.run(base + words("--name weak --secret-stdin"), "password-password\n")).code, 1);
        cli.write("source.csv", "Name,Key,Enabled\nimported," + imported + ",true\n");
        QCOMPARE(note(cli.run(words("import source.csv --owner o"))).code, 0);
        const CliAnswer issued = cli.json(base + words("--name issued --recoverable --print-secret"));
        const QByteArray generated = issued.object().value(QLatin1String("secret")).toString().toLatin1();
        QVERIFY(generated.size() > 40);
        QCOMPARE(note(cli.run(words("key check --secret-stdin --scope a:b:c"), generated + '\n')).code, 1);
        QCOMPARE(note(cli.run(words("key rotate held --secret-stdin"), "c4n4ry-held-rotated-42\n")).code, 0);
        for (const char* line : {"key list", "key list --format csv", "key show held", "key show issued", "audit list",
                                 "audit verify", "audit export --format csv --out report.csv",
                                 "audit export --format jsonl --out report.jsonl", "backup backup.db", "doctor"})
            QVERIFY2(note(cli.run(words(line))).code == 0, line);

        for (const QByteArray& secret : {held, imported, brought, generated, QByteArray("c4n4ry-held-rotated-42"),
                                         QByteArray(CliRunner::passphrase)}) {
            for (const QByteArray& text : said)
                QVERIFY2(!text.contains(secret), text.constData());
            const QStringList leaks =
                filesWith(cli.folder.path(), secret, {QStringLiteral("source.csv"), QStringLiteral("passphrase")});
            QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(QLatin1Char(' '))));
        }
    }

    void aWrongPassphraseAndAMissingOneAreTold()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const QStringList catalogue{QStringLiteral("--json"), QStringLiteral("--catalogue"), cli.path("catalogue.db")};
        const QStringList create = words("key create --name x --owner o --environment e");
        cli.write("wrong", "not the passphrase\n");
        QCOMPARE(cli.bare(catalogue + words("--passphrase-file wrong") + create).kind(),
                 QStringLiteral("wrong_passphrase"));
        const CliAnswer missing = cli.bare(catalogue + create);
        QVERIFY2(missing.code == 1 && missing.err.contains("--passphrase-file"), missing.all().constData());
        QCOMPARE(cli.bare(catalogue + words("key list")).code, 0); // needs no secret
        QCOMPARE(cli.bare(catalogue + words("--passphrase-file nothere") + create).kind(),
                 QStringLiteral("file_missing"));
        QVERIFY(cli.json(words("key list")).array().isEmpty());
    }

    void passphraseAndSecretBothComeFromStdinInThisOrder()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const QStringList known{QStringLiteral("--catalogue"), cli.path("catalogue.db"),
                                QStringLiteral("--passphrase-file"), QStringLiteral("-")};
        const QByteArray passphrase = QByteArray(CliRunner::passphrase) + '\n';
        const CliAnswer made = cli.bare(
            known + words("key create --name held --owner o --environment production --custody held --secret-stdin"),
            passphrase + "c4n4ry-held-1234567890\n");
        QVERIFY2(made.code == 0, made.all().constData());
        QCOMPARE(cli.run(words("key reveal held --reason test")).out, QByteArray("c4n4ry-held-1234567890\n"));
        const CliAnswer rotated =
            cli.bare(known + words("key rotate held --secret-stdin"), passphrase + "c4n4ry-held-0987654321\n");
        QVERIFY2(rotated.code == 0, rotated.all().constData());
        const CliAnswer checked =
            cli.bare(known + words("--json key check --secret-stdin"), passphrase + "c4n4ry-held-0987654321\n");
        QCOMPARE(checked.object().value(QLatin1String("version")).toInt(), 2);
    }

    void aRecoveryKitIsWrittenAndItsCodePrintedOnce()
    {
        const CliRunner cli;
        const CliAnswer made = cli.json(words("--secrets vault init --recovery-kit kit"));
        QVERIFY2(made.code == 0, made.all().constData());
        const QByteArray code = made.object().value(QLatin1String("recovery_code")).toString().toLatin1();
        QVERIFY(code.size() >= 16);
        QVERIFY(!cli.read("kit").isEmpty());
        QVERIFY(filesWith(cli.folder.path(), code, {}).isEmpty());
        QCOMPARE(cli.json(words("audit list --action catalogue.recovery_kit")).array().size(), 1);
    }

    void twoProcessesAtOnceLoseNothing()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        constexpr int each = 12;
        int made = 0;
        for (int i = 0; i < each; ++i) {
            std::array<std::unique_ptr<QProcess>, 2> both;
            for (std::size_t who = 0; who < both.size(); ++who) {
                both[who] = cli.start(
                    cli.known() +
                    words("key create --owner o --environment production --custody held --secret-stdin --name") +
                    QStringList{QStringLiteral("key-%1-%2").arg(who).arg(i)});
                both[who]->write("c4n4ry-" + QByteArray::number(static_cast<int>(who)) + "-1234567890-" +
                                 QByteArray::number(i) + '\n');
                both[who]->closeWriteChannel();
            }
            for (const auto& process : both) {
                const CliAnswer answer = CliRunner::end(*process);
                QVERIFY2(answer.code == 0, answer.all().constData());
                ++made;
            }
        }
        QCOMPARE(cli.json(words("key list")).array().size(), made);
        for (int i = 0; i < each; ++i) {
            for (int who = 0; who < 2; ++who)
                QCOMPARE(cli.run({QStringLiteral("key"), QStringLiteral("reveal"),
                                  QStringLiteral("key-%1-%2").arg(who).arg(i), QStringLiteral("--reason"),
                                  QStringLiteral("test")})
                             .out,
                         "c4n4ry-" + QByteArray::number(who) + "-1234567890-" + QByteArray::number(i) + '\n');
        }
        QCOMPARE(cli.run(words("audit verify")).code, 0);
    }

    void aKilledImportLeavesNothingHalfDone()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        QByteArray rows = "Name,Key,Enabled\n";
        for (int i = 0; i < 1500; ++i)
            rows += "key-" + QByteArray::number(i) + ",c4n4ry4567890ABCDEFGHIJK" + QByteArray::number(1'000'000 + i) +
                    ",true\n";
        cli.write("many.csv", rows);
        QRandomGenerator random(4711);
        for (int round = 0; round < 12; ++round) {
            const std::unique_ptr<QProcess> process = cli.start(cli.known() + words("import many.csv --owner o"));
            if (!process->waitForFinished(20 + random.bounded(180)))
                process->kill();
            process->waitForFinished();
            // The next start undoes what was begun.
            const CliAnswer listed = cli.json(words("key list"));
            QVERIFY2(listed.code == 0, listed.all().constData());
            const QJsonArray keys = listed.array();
            QCOMPARE(keys.size() % 500, 0); // whole batches
            const CliAnswer doctor = cli.json(words("doctor"));
            QVERIFY2(doctor.code == 0 && !doctor.out.contains("unfinished act"), doctor.all().constData());
            if (!keys.isEmpty()) {
                const QString name = keys.last().toObject().value(QLatin1String("name")).toString();
                const CliAnswer secret = cli.run({QStringLiteral("key"), QStringLiteral("reveal"), name,
                                                  QStringLiteral("--reason"), QStringLiteral("test")});
                QVERIFY2(secret.out.startsWith("c4n4ry4567890"), secret.all().constData());
            }
        }
        QCOMPARE(cli.run(words("import many.csv --owner o")).code, 0);
        QCOMPARE(cli.json(words("key list")).array().size(), 1500);
        QCOMPARE(cli.run(words("audit verify")).code, 0);
    }
};

QTEST_GUILESS_MAIN(CliSecretsTest)
#include "test_cli_secrets.moc"
