// What goes wrong around the CLI: folders and disks that refuse, files that are damaged, input that is absurd, clocks
// that jump, others at work. Each time it says so in words that a person understands, and nothing is half-done.
#include "tests/app/killing.h"
#include "tests/support/other_process.h"

#include <QTest>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#endif

using namespace keywright;
using namespace keywright::tests;

namespace {

QStringList made(const QString& name, const char* more = "")
{
    return words("key create --owner payments --environment production --name") + QStringList{name} + words(more);
}

// Root may write anywhere, unless it gives that right up for the programs it starts.
void obeyPermissions()
{
#ifdef Q_OS_LINUX
    prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
    prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
#endif
}

} // namespace

class CliFaultsTest : public QObject {
    Q_OBJECT

private:
    // A refusal of this kind whose message has these words; nothing on stdout.
    static QByteArray refusal(const CliAnswer& answer, const char* kind, const char* says)
    {
        const QString message = QJsonDocument::fromJson(answer.err)
                                    .object()
                                    .value(QLatin1String("error"))
                                    .toObject()
                                    .value(QLatin1String("message"))
                                    .toString();
        const bool good = answer.code == 1 && answer.out.isEmpty() && answer.kind() == QLatin1String(kind) &&
                          message.contains(QString::fromUtf8(says)) && answer.err.size() < 2'000;
        return good ? QByteArray() : "expected " + QByteArray(kind) + " “" + says + "”, got " + answer.all().left(2000);
    }
#define COMPARE_REFUSAL(answer, kind, says) QCOMPARE(refusal(answer, kind, says), QByteArray())

    static QJsonArray namesOf(const CliRunner& cli)
    {
        QJsonArray names;
        for (const QJsonValue& key : cli.json(words("key list --sort=created")).array())
            names += key.toObject().value(QLatin1String("name"));
        return names;
    }

private Q_SLOTS:
    void aFolderThatMayNotBeWrittenIsTold()
    {
#ifdef Q_OS_LINUX
        CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        QVERIFY(!cli.create("orders").isEmpty());
        const CatalogueLook before = lookInto(cli);
        QFile::setPermissions(cli.path("passphrase"), QFile::ReadOwner);
        ::chmod(QFile::encodeName(cli.folder.path()).constData(), 0500);
        cli.beforeStart = obeyPermissions;
        const CliAnswer held =
            cli.json(made(QStringLiteral("held"), "--custody held --secret-stdin"), "c4n4ry-held-1234567890\n");
        const CliAnswer plain = cli.json(made(QStringLiteral("plain")));
        const CliAnswer scoped = cli.json(words("key scope orders --add a:b:c"));
        const CliAnswer list = cli.json(words("key list"));
        const CliAnswer backup = cli.json(words("backup backup.db"));
        const CliAnswer report = cli.json(words("audit export --format csv --out report.csv"));
        ::chmod(QFile::encodeName(cli.folder.path()).constData(), 0700);
        const char* says = "Check the permissions of the file and of its folder.";
        COMPARE_REFUSAL(held, "read_only", says);
        COMPARE_REFUSAL(plain, "read_only", says);
        COMPARE_REFUSAL(scoped, "read_only", says);
        COMPARE_REFUSAL(backup, "read_only", says);
        COMPARE_REFUSAL(report, "read_only", says);
        QVERIFY2(list.code == 0 && list.array().size() == 1, list.all().constData()); // looking needs no writing
        const CatalogueLook after = lookInto(cli);
        QVERIFY2(after.faults.isEmpty() && after.keys == before.keys, qPrintable(after.faults.join(u'\n')));
#else
        QSKIP("needs POSIX permissions");
#endif
    }

    // From each step on the disk takes no more: the act is done wholly or not at all, and says why not.
    void aFullDiskIsToldAndLeavesNothingHalfDone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("create") << made(QStringLiteral("new")) << QByteArray();
        QTest::newRow("create, held") << made(QStringLiteral("new"), "--custody held --secret-stdin")
                                      << QByteArray("c4n4ry-new-1234567890\n");
        QTest::newRow("rotate") << words("key rotate kept --overlap 0") << QByteArray();
        QTest::newRow("revoke") << words("key revoke kept --reason full") << QByteArray();
        QTest::newRow("import") << words("import source.csv --owner payments") << QByteArray();
        QTest::newRow("backup") << words("backup backup.db") << QByteArray();
        QTest::newRow("export") << words("audit export --format csv --out report.csv") << QByteArray();
    }
    void aFullDiskIsToldAndLeavesNothingHalfDone()
    {
        if (!ShimmedCli::hasShim())
            QSKIP("needs LD_PRELOAD");
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        ShimmedCli base;
        QCOMPARE(base.init().code, 0);
        QVERIFY(!base.create("kept", words("--recoverable")).isEmpty());
        base.write("source.csv", "Name,Key,Enabled\none,Zq7RtY2mKp9LwXc4Vb8HsD3fGj,true\n");
        const Command command{arguments, input};
        const CatalogueLook before = lookInto(base);
        CatalogueLook after;
        const int steps = stepsOf(base, command, after);
        QVERIFY(steps > 10);
        int told = 0;
        for (int step = firstStep(); step <= steps; step += 2 * stepWidth()) {
            ShimmedCli cli;
            cli.copyFrom(base);
            cli.set("KEYWRIGHT_KILL_STRIDE", crashStride());
            cli.set("KEYWRIGHT_FULL_AT", QString::number(step));
            const CliAnswer answer = cli.json(arguments, input);
            cli.set("KEYWRIGHT_FULL_AT", {});
            const QByteArray where = "full at " + QByteArray::number(step) + ": " + answer.all();
            QVERIFY2(answer.code == 0 || answer.code == 1, where.constData());
            if (answer.code == 1) {
                QVERIFY2(answer.kind() == u"disk_full", where.constData());
                ++told;
            }
            const bool partly = answer.code == 1 && !answer.out.isEmpty(); // an import says what it did before
            if (answer.code == 1)
                QVERIFY2(answer.err.contains(partly ? "What was created stays." : "Free some space and try again."),
                         where.constData());
            QCOMPARE(illnessOf(cli), QString());
            const CatalogueLook found = lookInto(cli);
            QVERIFY2(found.faults.isEmpty(), (where + found.faults.join(u'\n').toUtf8()).constData());
            const bool done = found.keys == after.keys, undone = found.keys == before.keys;
            QVERIFY2(answer.code == 0 || partly ? done : undone, (where + found.text().toUtf8()).constData());
            if (answer.code == 1) {
                QVERIFY2(!QFile::exists(cli.path("backup.db")) && !QFile::exists(cli.path("report.csv")),
                         where.constData());
                const CliAnswer again = cli.json(arguments, input);
                QVERIFY2(again.code == 0, (where + "again: " + again.all()).constData());
            }
        }
        QVERIFY(told > 0);
    }

    void aDamagedVaultIsTold_data()
    {
        QTest::addColumn<int>("length"); // 0: as long as it was
        QTest::addColumn<int>("flip");   // -1: none
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("says");
        const QByteArray damaged = "The file is damaged: ", noVault = "This file is no vault";
        QTest::newRow("empty") << -1 << -1 << QByteArray("damaged") << damaged;
        QTest::newRow("cut in its header") << 40 << -1 << QByteArray("damaged") << damaged;
        QTest::newRow("cut in its content") << 200 << -1 << QByteArray("damaged") << damaged;
        QTest::newRow("a byte of its name") << 0 << 2 << QByteArray("not_a_vault") << noVault;
        QTest::newRow("a byte of its content") << 0 << 150 << QByteArray("damaged") << damaged;
    }
    void aDamagedVaultIsTold()
    {
        QFETCH(int, length);
        QFETCH(int, flip);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, says);
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        QVERIFY(!cli.create("kept", words("--recoverable")).isEmpty());
        const QByteArray whole = cli.read("catalogue.vault");
        QByteArray vault = length == 0 ? whole : whole.left(std::max(0, length));
        if (flip >= 0)
            vault[flip] = static_cast<char>(vault.at(flip) ^ 0x10);
        cli.write("catalogue.vault", vault);
        COMPARE_REFUSAL(cli.json(made(QStringLiteral("new"), "--recoverable")), kind.constData(), says.constData());
        COMPARE_REFUSAL(cli.json(words("key reveal kept --reason look")), kind.constData(), says.constData());
        QCOMPARE(namesOf(cli), QJsonArray{QStringLiteral("kept")}); // looking needs no secret
        QCOMPARE(cli.read("catalogue.vault"), vault);               // and nothing was "mended"
        const CliAnswer doctor = cli.json(words("doctor"));
        QVERIFY2(doctor.code == 1 && doctor.out.contains("\"wrong\""), doctor.all().constData());
        cli.write("catalogue.vault", whole);
        QCOMPARE(cli.json(words("key reveal kept --reason look")).code, 0);
    }

    void aVaultThatIsGoneIsTold()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        QVERIFY(QFile::remove(cli.path("catalogue.vault")));
        COMPARE_REFUSAL(cli.json(made(QStringLiteral("new"), "--recoverable")), "file_missing", "catalogue.vault");
        QVERIFY(!QFile::exists(cli.path("catalogue.vault"))); // an empty new one would hide the loss
    }

    void aDamagedCatalogueIsToldAndNotOverwritten()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        QVERIFY(!cli.create("orders").isEmpty());
        const QByteArray whole = cli.read("catalogue.db");
        QByteArray broken = whole;
        std::fill(broken.begin() + 4096, broken.begin() + 4096 * 40, '\x5a');
        const std::tuple<const char*, QByteArray, const char*, const char*> cases[] = {
            {"empty", {}, "not_a_catalogue", "This file is not a Keywright catalogue"},
            {"text", "hello, this is a text and not a database\n", "not_a_catalogue", "It was not touched."},
            {"pages overwritten", broken, "damaged", "Nothing was overwritten."}};
        for (const auto& [name, content, kind, says] : cases) {
            cli.write("catalogue.db", content);
            COMPARE_REFUSAL(cli.json(made(QStringLiteral("new"))), kind, says);
            COMPARE_REFUSAL(cli.json(words("key list")), kind, says);
            QVERIFY2(cli.read("catalogue.db") == content, name);
        }
        cli.write("catalogue.db", whole);
        QCOMPARE(namesOf(cli).size(), 1);
    }

    void aPassphraseFileThatGivesNoneIsTold()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        cli.write("empty", {});
        cli.write("line", "\n");
        cli.write("wrong", "another passphrase\n");
        const auto with = [&](const char* file) {
            return cli.bare(words("--json --catalogue catalogue.db --passphrase-file") +
                            QStringList{QString::fromLatin1(file)} + made(QStringLiteral("new"), "--recoverable"));
        };
        COMPARE_REFUSAL(with("nothere"), "file_missing", "The file was not found: nothere.");
        COMPARE_REFUSAL(with("empty"), "invalid_input", "passphrase");
        COMPARE_REFUSAL(with("line"), "invalid_input", "passphrase");
        COMPARE_REFUSAL(with("wrong"), "wrong_passphrase", "The passphrase does not open this file.");
        COMPARE_REFUSAL(with("."), "file_missing", ".");
        QVERIFY(namesOf(cli).isEmpty());
    }

    void namesOfEveryScriptGoInAndComeBack()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const QStringList names{QStringLiteral("🔑🇩🇪 Zahlungen"),    QStringLiteral("מפתח הזמנות"),
                                QStringLiteral("مفتاح الطلبات 12"), QStringLiteral("注文キー"),
                                QStringLiteral("e\u0301clair"),     QStringLiteral("family 👩‍👩‍👧‍👦"),
                                QStringLiteral("=SUM(A1)"),         QStringLiteral("a,\"b\";c\\d'e")};
        for (const QString& name : names)
            QVERIFY2(cli.json(made(name)).code == 0, qPrintable(name));
        QCOMPARE(namesOf(cli).size(), names.size());
        for (const QString& name : names) {
            const CliAnswer shown = cli.json({QStringLiteral("key"), QStringLiteral("show"), name});
            QCOMPARE(shown.object().value(QLatin1String("name")).toString(), name);
        }
        cli.write("keys.csv", cli.run(words("key list --format csv")).out);
        const CliRunner other;
        QCOMPARE(other.init().code, 0);
        const CliAnswer back = other.json(words("import ") + QStringList{cli.path("keys.csv")});
        QCOMPARE(back.object().value(QLatin1String("created")).toInt(), static_cast<int>(names.size()));
        for (const QString& name : names)
            QVERIFY2(namesOf(other).contains(name), qPrintable(name));
        QCOMPARE(cli.run(words("audit export --format csv --out report.csv")).code, 0);
        cli.write("key.pem", cli.run(words("audit public-key")).out);
        QCOMPARE(cli.run(words("audit verify-file report.csv --public-key key.pem")).code, 0);
    }

    void namesThatDeceiveOrAreNoTextAreRefused()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const std::pair<QString, const char*> cases[] = {
            {QStringLiteral("pay\u202Ements"), "name: invisible or direction-changing characters"},
            {QStringLiteral("pay\u200Bments"), "name: invisible or direction-changing characters"},
            {QStringLiteral("two\nlines"), "name: control characters"},
            {QStringLiteral("\x1b[2Jcleared"), "name: control characters"},
            {QStringLiteral("  "), "name: must not be empty"},
            {QStringLiteral("n").repeated(201), "name: longer than 200 characters"},
            {QStringLiteral("n").repeated(120'000), "name: longer than 200 characters"}};
        for (const auto& [name, says] : cases)
            COMPARE_REFUSAL(cli.json(made(name)), "invalid_input", says);
        QVERIFY(namesOf(cli).isEmpty());
    }

    void argumentsThatAreNotUtf8AreRefused()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        cli.write("script", "exec \"$1\" --json --catalogue catalogue.db --passphrase-file passphrase key create "
                            "--owner payments --environment production --name \"$(printf 'caf\\351 \\377\\376')\"\n");
        QProcess shell;
        shell.setProcessEnvironment(cli.environment);
        shell.setWorkingDirectory(cli.folder.path());
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("script"), QStringLiteral(KEYWRIGHT_BINARY_DIR "/bin/keywright-cli")});
        const CliAnswer answer = CliRunner::end(shell);
        COMPARE_REFUSAL(answer, "invalid_input", "not valid Unicode");
        QVERIFY(namesOf(cli).isEmpty());
    }

    void absurdSourcesAreToldLineByLine()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const QByteArray good = ",Zq7RtY2mKp9LwXc4Vb8HsD3fGj", end = ",true\n";
        const QByteArray huge(10 * 1024 * 1024, 'n');
        cli.write("huge.csv",
                  "Name,Key,Enabled\nfirst" + good + "1" + end + huge + good + "2" + end + "last" + good + "3" + end);
        const CliAnswer big = cli.json(words("import huge.csv --owner payments"));
        QVERIFY2(big.code == 0 && big.out.contains("longer than 1 MB"), big.all().left(2000).constData());
        QVERIFY2(big.out.size() < 4'000, "it repeats what is too long");
        QCOMPARE(namesOf(cli), (QJsonArray{QStringLiteral("first"), QStringLiteral("last")}));

        cli.write("latin.csv", "Name,Key,Enabled\nfine" + good + "4" + end + "caf\xe9" + good + "5" + end);
        const CliAnswer latin = cli.json(words("import latin.csv --owner payments"));
        QVERIFY2(latin.code <= 1 && latin.code >= 0, latin.all().constData());
        QVERIFY2(!namesOf(cli).contains(QStringLiteral("caf\uFFFD")), latin.all().constData());

        cli.write("nul.csv", "Name,Key,Enabled\nx" + QByteArray(1, '\0') + "y" + good + "6" + end);
        const CliAnswer nul = cli.json(words("import nul.csv --owner payments"));
        QVERIFY2(nul.code <= 1 && nul.code >= 0, nul.all().constData());
        QVERIFY(lookInto(cli).faults.isEmpty());
    }

    void twentyAtOnceAllSucceedOrSayBusy()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 0; i < 20; ++i) {
            const char* kind = i % 2 == 0 ? "--recoverable" : "";
            all.push_back(cli.start(cli.known() + QStringList{QStringLiteral("--json")} +
                                    made(QStringLiteral("key-%1").arg(i), kind)));
            all.back()->closeWriteChannel();
        }
        int created = 0;
        for (const auto& process : all) {
            const CliAnswer answer = CliRunner::end(*process);
            created += answer.code == 0;
            if (answer.code != 0)
                COMPARE_REFUSAL(answer, "busy", "Wait a moment and try again.");
        }
        QVERIFY(created >= 10);
        QCOMPARE(namesOf(cli).size(), created);
        const CatalogueLook found = lookInto(cli);
        QVERIFY2(found.faults.isEmpty(), qPrintable(found.faults.join(u'\n')));
    }

    void twoThatMakeTheSameCatalogueAtOnceMakeOne()
    {
        for (int round = 0; round < 5; ++round) {
            const CliRunner cli;
            cli.makeVault();
            std::vector<std::unique_ptr<QProcess>> all;
            for (int i = 0; i < 3; ++i)
                all.push_back(cli.start(cli.known() + words("--json --secrets vault init")));
            int created = 0;
            for (const auto& process : all) {
                const CliAnswer answer = CliRunner::end(*process);
                created += answer.code == 0;
                QVERIFY2(answer.code == 0 || answer.kind() == u"busy" || answer.kind() == u"already_exists",
                         answer.all().constData());
            }
            QCOMPARE(created, 1);
            const CatalogueLook found = lookInto(cli);
            QVERIFY2(found.faults.isEmpty(), qPrintable(found.faults.join(u'\n')));
        }
    }

    void aCatalogueThatAnotherProgramHoldsIsBusyAndCanBeRead()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        QVERIFY(!cli.create("orders").isEmpty());
        const auto holder = test::holdInOtherProcess(cli.path("catalogue.db"), QStringLiteral("BEGIN IMMEDIATE"));
        QVERIFY(holder);
        QElapsedTimer timer;
        timer.start();
        COMPARE_REFUSAL(cli.json(made(QStringLiteral("new"))), "busy", "Another program holds the catalogue");
        QVERIFY2(timer.elapsed() < 60'000, "it waits too long");
        QCOMPARE(namesOf(cli).size(), 1);
        QVERIFY(test::release(*holder));
        QCOMPARE(cli.json(made(QStringLiteral("new"))).code, 0);
    }

    void aClockThatJumpsIsToldInTheLog()
    {
        if (!ShimmedCli::hasShim())
            QSKIP("needs LD_PRELOAD");
        ShimmedCli cli;
        QCOMPARE(cli.init().code, 0);
        QVERIFY(!cli.create("orders", words("--expires 30d --recoverable")).isEmpty());
        QVERIFY(!cli.create("late").isEmpty());
        const auto setBacks = [&] { return cli.json(words("audit list --action clock.set_back")).array().size(); };
        const auto at = [&](int days) { cli.set("KEYWRIGHT_CLOCK_SHIFT", QString::number(days * 86'400)); };
        at(-2);
        QCOMPARE(cli.json(words("key scope orders --add a:b:c")).code, 0);
        QCOMPARE(setBacks(), 1);
        at(40);
        const QJsonObject orders = cli.json(words("key list --filter name:orders")).array().first().toObject();
        QCOMPARE(orders.value(QLatin1String("status")).toString(), QStringLiteral("expired"));
        QCOMPARE(cli.json(words("key revoke late --reason over")).code, 0);
        QCOMPARE(setBacks(), 1);
        at(0);
        QCOMPARE(cli.json(words("key delete late --reason over")).code, 0);
        QCOMPARE(setBacks(), 2);
        for (const int days : {-20'000, 2'900'000, -700}) { // 1972, 9966, the year before last
            at(days);
            QVERIFY2(cli.json(words("audit verify")).code == 0, "verify");
            QVERIFY2(cli.json(words("key list")).code == 0, "list");
            const CliAnswer created = cli.json(made(QStringLiteral("at %1").arg(days)));
            QVERIFY2(created.code == 0, created.all().constData());
        }
        at(0);
        const CatalogueLook found = lookInto(cli);
        QVERIFY2(found.faults.isEmpty(), qPrintable(found.faults.join(u'\n')));
        QCOMPARE(illnessOf(cli), QString());
    }
};

int main(int argc, char** argv)
{
    if (const std::optional<int> part = test::playPart(argc, argv))
        return *part;
    ShimmedCli::workInMemory();
    QCoreApplication app(argc, argv);
    CliFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_cli_faults.moc"
