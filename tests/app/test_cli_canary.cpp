// Known secrets go through every command. Afterwards no piece of any of them stands anywhere, in any form: not in what
// was printed (but where it was asked for, once), not in a file that is left, not in a byte that the program wrote to
// any file or socket meanwhile, not in its arguments or environment, nor in those of a program that it started.
#include "tests/app/canary.h"
#include "tests/app/shimmed_cli.h"
#include "tests/support/qt_test.h"

#include <QDirIterator>

#include <algorithm>

using namespace keywright::tests;

namespace {

// Every character that some encoding treats in its own way.
const QByteArray held = "c4n4ry\"H3ld\\Qw%7B+zz/9'x&<k>=Lm2";
const QByteArray heldNext = "c4n4ry-r0tated-Vb8HsD3fGj{tR5}$w#";
const QByteArray brought = "Kp3v9XwQz7LmT2yRb6NcJd8Hf4Sg5";
const QByteArray weak = "aaaaaaaa-weakling-aaaaaaaa";
const QByteArray refused = "c4n4ry-for-a-key-that-is-refused-9Zx81Q";

struct Source {
    const char* as;
    const char* file;
    QByteArray secret;
    QByteArray content;
};

QList<Source> sources()
{
    return {{"aws", "aws.csv", "Aw5c4n4ryRtY2mKp9LwXc4Vb8HsD3fGj",
             "Name,Key,Description,Enabled,UsageplanIds\naws-one,Aw5c4n4ryRtY2mKp9LwXc4Vb8HsD3fGj,,true,a1\n"
             "aws-bad,,,true,a1\naws-twin,Aw5c4n4ryRtY2mKp9LwXc4Vb8HsD3fGj,,true,a1\n"},
            {"csv", "plain.csv", "Csv-c4n4ry,with;\"marks\"-7LmT2yRb6Nc",
             "name;token;notes\r\ncsv-one;\"Csv-c4n4ry,with;\"\"marks\"\"-7LmT2yRb6Nc\";hello\r\n"},
            {"json", "keys.json", "Js0n\"c4n4ry\\Qw7Hf4Sg5Kp3v9XwQz7L",
             "[{\"name\": \"json-one\", \"api_key\": \"Js0n\\\"c4n4ry\\\\Qw7Hf4Sg5Kp3v9XwQz7L\"}]"},
            {"dotenv", "keys.env", "D0tenv$c4n4ry#9Hf4Sg5Kp3v9XwQz7L",
             "# c\nexport DOTENV_ONE='D0tenv$c4n4ry#9Hf4Sg5Kp3v9XwQz7L'\nPORT=80\n"},
            {"keepassxc", "keepass.csv", "K33pass-c4n4ry-\"q\"-Xc4Vb8HsD3fGj",
             "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\n"
             "\"Root\",\"keepass-one\",\"u\",\"K33pass-c4n4ry-\"\"q\"\"-Xc4Vb8HsD3fGj\",\"\",\"\"\n"}};
}

QStringList made(const char* name, const char* more)
{
    return words("key create --owner payments --environment production --scope a:b:c --name") +
           QStringList{QString::fromLatin1(name)} + words(more);
}

} // namespace

class CliCanaryTest : public QObject {
    Q_OBJECT

private:
    // What it printed has to be free of secrets.
    CliAnswer run(const QStringList& arguments, const QByteArray& input = {})
    {
        const CliAnswer answer = m_cli->run(arguments, input);
        m_said += answer.out + '\n' + answer.err + '\n';
        return answer;
    }
    CliAnswer json(const QStringList& arguments, const QByteArray& input = {})
    {
        const CliAnswer answer = m_cli->json(arguments, input);
        m_said += answer.out + '\n' + answer.err + '\n';
        return answer;
    }
    // One secret was asked for: it stands there once, and is a canary from now on.
    QByteArray asked(const QStringList& arguments, const char* member = "secret", const QByteArray& input = {})
    {
        const CliAnswer answer = m_cli->json(arguments, input);
        const QByteArray secret = answer.object().value(QLatin1String(member)).toString().toUtf8();
        const QByteArray printed = canary::escaped(secret, {{'"', "\\\""}, {'\\', "\\\\"}});
        if (answer.code != 0 || secret.size() < 16 || answer.out.count(printed) != 1)
            QTest::qFail(("no secret, or more than one: " + answer.err).constData(), __FILE__, __LINE__);
        m_said += QByteArray(answer.out).replace(printed, "") + answer.err;
        m_canaries.add(secret);
        return secret;
    }

    void createAndFail()
    {
        QCOMPARE(run(made("held", "--custody held --secret-stdin"), held + '\n').code, 0);
        QCOMPARE(json(made("brought", "--secret-stdin --print-secret"), brought + '\n').code, 0);
        QCOMPARE(json(made("twin", "--secret-stdin"), brought + '\n').kind(), QStringLiteral("duplicate_secret"));
        QCOMPARE(run(made("twin", "--custody held --secret-stdin"), held + '\n').code, 1);
        QCOMPARE(json(made("weak", "--secret-stdin"), weak + '\n').kind(), QStringLiteral("weak_secret"));
        QCOMPARE(run(made("held", "--custody held --secret-stdin"), refused + '\n').code, 1); // the name is taken
        QCOMPARE(json(made("bad", "--custody held --secret-stdin --rate x"), refused + '\n').code, 1);
        QCOMPARE(run(made("bad", "--custody nonsense --secret-stdin"), refused + '\n').code, 2);
        QCOMPARE(run(words("key rotate nothere --secret-stdin"), refused + '\n').code, 1);
        QCOMPARE(run(made("long", "--custody held --secret-stdin"), refused.repeated(20) + '\n').code, 1);
        QCOMPARE(run(made("control", "--custody held --secret-stdin"), refused + "\x01\n").code, 1);
    }

    void useAndFail(const QByteArray& issued, const QByteArray& kept)
    {
        QCOMPARE(run(words("key rotate held --secret-stdin --print-secret"), heldNext + '\n').code, 0);
        QCOMPARE(asked(words("key reveal held --reason look")), heldNext);
        QCOMPARE(asked(words("key reveal held --reason look --version 1")), held);
        QCOMPARE(asked(words("key reveal kept --reason look")), kept);
        QCOMPARE(json(words("key reveal issued --reason look")).kind(), QStringLiteral("not_recoverable"));
        QCOMPARE(run(words("key check --secret-stdin --scope a:b:c"), issued + '\n').code, 0);
        QCOMPARE(json(words("key check --secret-stdin --scope a:b:c"), heldNext + '\n').code, 0);
        QCOMPARE(json(words("key check --secret-stdin --scope z:z:z"), kept + '\n').code, 1);
        QCOMPARE(json(words("key check --secret-stdin"), refused + '\n').code, 1);
        asked(words("key rotate kept --overlap 1d --print-secret"));
        asked(words("key rotate issued --overlap 0 --print-secret"));
        QCOMPARE(run(words("key rotate kept --overlap 0")).code, 0); // not asked for
    }

    void importAll()
    {
        for (const Source& source : sources()) {
            m_cli->write(source.file, source.content);
            const QStringList import = words("import --owner payments --as") +
                                       QStringList{QString::fromLatin1(source.as), QString::fromLatin1(source.file)};
            QCOMPARE(run(import + words("--dry-run")).code, 0);
            QCOMPARE(json(import + words("--dry-run")).code, 0);
            const CliAnswer done = json(import);
            QVERIFY2(done.object().value(QLatin1String("created")).toInt() == 1, done.all().constData());
            const int due = source.content.contains("aws-bad") ? 1 : 0; // it has no key
            QCOMPARE(run(import).code, due);                            // all of it is known
            QCOMPARE(run(import + words("--custody issued")).code, due);
            QVERIFY(QFile::remove(m_cli->path(source.file)));
        }
        m_cli->write("broken.json", "[{\"name\": \"x\", \"api_key\": \"" + refused + "\", }");
        QCOMPARE(json(words("import broken.json --as json")).code, 1);
        QCOMPARE(run(words("import broken.json --as aws")).code, 1);
        QVERIFY(QFile::remove(m_cli->path("broken.json")));
    }

    void tellAll()
    {
        for (const char* line : {"key list",
                                 "key list --format csv",
                                 "key list --format json",
                                 "key show held",
                                 "key show kept",
                                 "key show aws-one",
                                 "audit list --limit 1000",
                                 "audit verify",
                                 "audit checkpoint",
                                 "audit public-key",
                                 "audit export --format csv --out report.csv",
                                 "audit export --format jsonl --out report.jsonl",
                                 "audit export --format pdf --out report.pdf",
                                 "backup backup.db",
                                 "doctor",
                                 "key revoke kept --reason over",
                                 "key delete kept --reason over",
                                 "key restore kept --reason over",
                                 "key revoke csv-one --reason over",
                                 "restore backup.db",
                                 "audit verify"}) {
            QVERIFY2(run(words(line)).code == 0, line);
            json(words(line));
        }
        m_cli->write("wrong", QByteArray(CliRunner::passphrase).chopped(1) + "8\n");
        m_canaries.add(QByteArray(CliRunner::passphrase).chopped(1) + '8');
        const CliAnswer wrong = m_cli->bare(words("--json --catalogue catalogue.db --passphrase-file wrong doctor"));
        QCOMPARE(wrong.kind(), QStringLiteral("wrong_passphrase"));
        m_said += wrong.out + wrong.err;
        QVERIFY(QFile::remove(m_cli->path("wrong")));
    }

    // Started and stopped where it waits for the rest of the secret, having opened the vault.
    void lookAtTheRunningProgram()
    {
        const QStringList arguments = m_cli->known() + made("waits", "--custody held --secret-stdin");
        const std::unique_ptr<QProcess> process = m_cli->start(arguments);
        process->write(refused);
        QVERIFY(process->waitForStarted());
        const QString folder = QStringLiteral("/proc/%1/").arg(process->processId());
        const auto content = [&](const char* name) {
            QFile file(folder + QLatin1String(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto hasCatalogue = [&] {
            const QFileInfoList open = QDir(folder + QStringLiteral("fd")).entryInfoList(QDir::Files | QDir::System);
            return std::any_of(open.begin(), open.end(), [](const QFileInfo& file) {
                return file.symLinkTarget().endsWith(QLatin1String("catalogue.db"));
            });
        };
        QTRY_VERIFY(hasCatalogue() && content("stat").contains(") S "));
        m_said += content("cmdline") + content("environ");
        QVERIFY(content("cmdline").contains("waits"));
#ifdef NDEBUG
        QVERIFY2(content("limits").contains(QByteArray("Max core file size") + QByteArray(8, ' ') + "0 "),
                 content("limits").constData());
#endif
        process->kill();
        process->waitForFinished();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!ShimmedCli::hasShim())
            QSKIP("needs LD_PRELOAD");
    }

    // The other way round: a search that finds nothing finds what is there.
    void everyFormIsFound()
    {
        Canaries canaries;
        canaries.add(held);
        const QByteArray text = "some text before, " + held.mid(3, 20) + " and after";
        for (const QByteArray& form :
             {text, text.toHex(), text.toHex().toUpper(), text.toBase64(), ("x" + text).toBase64(),
              ("xy" + text).toBase64(QByteArray::Base64UrlEncoding), canary::utf16(text, false),
              canary::utf16(text, true), text.toPercentEncoding(), canary::percent(text, true),
              QByteArray(canary::escaped(text, {{'"', "\\\""}, {'\\', "\\\\"}}))})
            QVERIFY2(!canaries.in(form).isEmpty(), form.constData());
        QVERIFY(canaries.in(text.left(21) + text.mid(30, 5)).isEmpty());
    }

    void secretsLieNowhereButInTheVault()
    {
        m_cli = std::make_unique<ShimmedCli>();
        m_cli->set("KEYWRIGHT_RECORD_FILE", m_record.filePath(QStringLiteral("record")));
        for (const QByteArray& secret : {held, heldNext, brought, weak, refused, QByteArray(CliRunner::passphrase)})
            m_canaries.add(secret);
        for (const Source& source : sources())
            m_canaries.add(source.secret);

        m_cli->makeVault();
        asked(words("--secrets vault init --recovery-kit kit"), "recovery_code");
        const QByteArray issued = asked(made("issued", "--print-secret"));
        const QByteArray kept = asked(made("kept", "--recoverable --print-secret"));
        run(made("unprinted", "--recoverable"));
        createAndFail();
        importAll();
        useAndFail(issued, kept);
        lookAtTheRunningProgram();
        tellAll();
        QVERIFY(m_canaries.size() > 15);

        const QByteArray said = m_canaries.in(m_said);
        QVERIFY2(said.isEmpty(), said.constData());
        searchTheFiles();
        searchTheRecord();
    }

private:
    void searchTheFiles()
    {
        QVERIFY(QFile::remove(m_cli->path("passphrase"))); // ours
        int files = 0;
        QDirIterator each(m_cli->folder.path(), QDir::Files | QDir::Hidden | QDir::System,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray found = m_canaries.in(file.readAll());
            QVERIFY2(found.isEmpty(), qPrintable(file.fileName() + QStringLiteral(": ") + QString::fromUtf8(found)));
            QVERIFY2(!m_canaries.in(file.fileName().toUtf8()).size(), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY2(files >= 8, "where are the files?");
    }

    void searchTheRecord()
    {
        QFile file(m_record.filePath(QStringLiteral("record")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray record = file.readAll();
        QVERIFY2(record.contains("SQLite format 3") && record.contains("KWVAULT"), "the shim records nothing");
        const QByteArray found = m_canaries.in(record);
        QVERIFY2(found.isEmpty(), found.constData());
        // Nothing is written elsewhere.
        const QByteArray folder = QFile::encodeName(m_cli->folder.path());
        for (const QByteArray& line : record.split('\n')) {
            if (!line.startsWith("opened ") || line.size() > 4096)
                continue;
            const QByteArray path = line.mid(7);
            QVERIFY2(path.startsWith(folder) || !path.startsWith('/') || path == "/dev/null", path.constData());
        }
    }

    QTemporaryDir m_record;
    std::unique_ptr<ShimmedCli> m_cli;
    Canaries m_canaries;
    QByteArray m_said; // everything that was printed unasked
};

QTEST_GUILESS_MAIN(CliCanaryTest)
#include "test_cli_canary.moc"
