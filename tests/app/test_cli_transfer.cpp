#include "tests/app/cli_runner.h"
#include "tests/support/qt_test.h"

using namespace keywright::tests;

class CliTransferTest : public QObject {
    Q_OBJECT

private:
    static int created(const CliAnswer& answer) { return answer.object().value(QLatin1String("created")).toInt(-1); }

private Q_SLOTS:
    void aDryRunShowsEachRowsFateAndWritesNothing()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        cli.write(
            "keys.csv",
            "Name,Key,Enabled\norders,c4n4ry1234567890ABCDEFGH,true\nagain,c4n4ry1234567890ABCDEFGH,true\nbad,,true\n");
        const CliAnswer planned = cli.json(words("import keys.csv --owner payments --dry-run"));
        QVERIFY2(planned.code == 0, planned.all().constData());
        const QJsonArray rows = planned.object().value(QLatin1String("rows")).toArray();
        QStringList fates;
        for (const QJsonValue& row : rows)
            fates += row.toObject().value(QLatin1String("fate")).toString();
        QCOMPARE(fates,
                 (QStringList{QStringLiteral("create"), QStringLiteral("duplicate_in_file"), QStringLiteral("bad")}));
        QVERIFY(!planned.out.contains("c4n4ry"));
        QVERIFY(cli.json(words("key list")).array().isEmpty());
        QCOMPARE(cli.json(words("audit list")).array().size(), 1);
        // A script learns that not all of it is here.
        const CliAnswer done = cli.json(words("import keys.csv --owner payments"));
        QVERIFY2(done.code == 1 && created(done) == 1, done.all().constData());
        QCOMPARE(done.object().value(QLatin1String("failed")).toInt(), 1);
    }

    void everyFormatComesIn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("as");
        QTest::newRow("aws")
            << QByteArray("Name,Key,Description,Enabled,UsageplanIds\norders,c4n4ry1234567890ABCDEFGH,,true,a1b2\n")
            << QStringLiteral("aws");
        QTest::newRow("csv") << QByteArray("name;token\r\norders;c4n4ry1234567890ABCDEFGH\r\n")
                             << QStringLiteral("csv");
        QTest::newRow("json") << QByteArray("[{\"name\": \"orders\", \"api_key\": \"c4n4ry1234567890ABCDEFGH\"}]")
                              << QStringLiteral("json");
        QTest::newRow("dotenv") << QByteArray("# x\nexport orders='c4n4ry1234567890ABCDEFGH'\nPORT=80\n")
                                << QStringLiteral("dotenv");
        QTest::newRow("keepassxc") << QByteArray("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\n"
                                                 "\"Root\",\"orders\",\"u\",\"c4n4ry1234567890ABCDEFGH\",\"\",\"\"\n")
                                   << QStringLiteral("keepassxc");
    }
    void everyFormatComesIn()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, as);
        for (const bool guessed : {true, false}) {
            const CliRunner cli;
            QCOMPARE(cli.init().code, 0);
            cli.write("source", content);
            QStringList arguments = words("import source --owner payments --tag imported");
            if (!guessed)
                arguments += {QStringLiteral("--as"), as};
            const CliAnswer done = cli.json(arguments);
            QVERIFY2(done.code == 0 && created(done) == 1, done.all().constData());
            QCOMPARE(done.object().value(QLatin1String("no_keys")).toInt(), as == u"dotenv" ? 1 : 0); // PORT=80
            const QJsonArray keys = cli.json(words("key list --filter tag:imported")).array();
            QCOMPARE(keys.size(), 1);
            QCOMPARE(keys.first().toObject().value(QLatin1String("name")).toString(), QStringLiteral("orders"));
            QCOMPARE(cli.run(words("key reveal orders --reason test")).out, QByteArray("c4n4ry1234567890ABCDEFGH\n"));
            QCOMPARE(cli.read("source"), content);
            QCOMPARE(created(cli.json(arguments)), 0); // known by now
        }
    }

    void columnsAreMappedByHand()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        cli.write("odd.csv", "wer,was,token,geheim\npayments,orders,Zq7RtY2mKp9LwXc4Vb8,c4n4ry1234567890ABCDEFGH\n");
        const CliAnswer wrong = cli.json(words("import odd.csv --map nothere=name"));
        QCOMPARE(wrong.kind(), QStringLiteral("invalid_input"));
        QVERIFY(wrong.err.contains("geheim"));
        const CliAnswer done = cli.json(words("import odd.csv --map was=name --map wer=owner --map geheim=secret"));
        QVERIFY2(created(done) == 1, done.all().constData());
        QCOMPARE(cli.run(words("key reveal orders --reason test")).out, QByteArray("c4n4ry1234567890ABCDEFGH\n"));
    }

    void issuedKeysAreVerifiedAfterTheImport()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        cli.write("own.csv", "name,token,scopes\norders,Kp3v9XwQz7LmT2yRb6NcJd8Hf4Sg5,orders:invoices:read\n");
        QCOMPARE(created(cli.json(words("import own.csv --owner payments --custody issued"))), 1);
        const CliAnswer checked =
            cli.json(words("key check --scope orders:invoices:read --secret-stdin"), "Kp3v9XwQz7LmT2yRb6NcJd8Hf4Sg5\n");
        QVERIFY2(checked.code == 0, checked.all().constData());
        QCOMPARE(cli.json(words("key reveal orders --reason test")).kind(), QStringLiteral("not_recoverable"));
    }

    void whatIsNoSourceIsRefused()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        cli.write("empty", {});
        cli.write("binary", QByteArray("\x7f"
                                       "ELF\0\0\0",
                                       7));
        for (const char* line : {"import empty", "import binary", "import .", "import empty --as json"})
            QVERIFY2(cli.json(words(line)).kind() == QLatin1String("invalid_input"), line);
        QCOMPARE(cli.json(words("import nothere")).kind(), QStringLiteral("file_missing"));
    }

    void anExportComesBackIntoAnotherCatalogue()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        QVERIFY(
            !cli.create("orders", words("--scope orders:*:read --tag pci --rate 100/s --cidr 10.0.0.0/8")).isEmpty());
        const CliAnswer csv = cli.run(words("key list --format csv"));
        QCOMPARE(csv.code, 0);
        const CliRunner other;
        QCOMPARE(other.init().code, 0);
        other.write("keys.csv", csv.out);
        QCOMPARE(created(other.json(words("import keys.csv"))), 1);
        const auto essence = [](const CliRunner& runner) {
            QJsonObject key = runner.json(words("key show orders")).object();
            for (const char* name : {"id", "custody", "created_at", "changed_at", "versions"})
                key.remove(QLatin1String(name));
            return key;
        };
        QCOMPARE(essence(other), essence(cli));
        QCOMPARE(other.run(words("key list --format csv")).out.count("\r\n"), 2);
    }

    void aBackupBringsTheCatalogueBackAndTheLogTellsOfIt()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        QVERIFY(!cli.create("before").isEmpty());
        const CliAnswer saved = cli.json(words("backup backup.db"));
        QVERIFY2(saved.code == 0, saved.all().constData());
        QCOMPARE(cli.json(words("backup backup.db")).kind(), QStringLiteral("already_exists"));
        QVERIFY(!cli.create("after").isEmpty());
        const CliAnswer restored = cli.json(words("restore backup.db"));
        QVERIFY2(restored.code == 0, restored.all().constData());
        const QJsonArray keys = cli.json(words("key list")).array();
        QCOMPARE(keys.size(), 1);
        QCOMPARE(cli.json(words("audit list --action catalogue.restore")).array().size(), 1);
        QCOMPARE(cli.run(words("audit verify")).code, 0);
        cli.write("junk", "this is no catalogue");
        QCOMPARE(cli.json(words("restore junk")).code, 1);
        QCOMPARE(cli.json(words("key list")).array().size(), 1);
    }

    void theDoctorFindsAHealthyCatalogueHealthy()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        QVERIFY(!cli.create("orders").isEmpty());
        const CliAnswer doctor = cli.json(words("doctor"));
        QVERIFY2(doctor.code == 0, doctor.all().constData());
        QVERIFY(doctor.array().size() >= 5);
        for (const QJsonValue& line : doctor.array())
            QVERIFY2(line.toObject().value(QLatin1String("grade")).toString() != QLatin1String("wrong"),
                     doctor.all().constData());
    }

    void tenThousandRowsTakeSeconds()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        QByteArray rows = "Name,Key,Enabled\n";
        for (int i = 0; i < 10'000; ++i)
            rows += "key-" + QByteArray::number(i) + ",Zq7RtY2mKp9LwXc4Vb8HsD3fGj" + QByteArray::number(1'000'000 + i) +
                    ",true\n";
        cli.write("many.csv", rows);
        const CliAnswer done = cli.json(words("import many.csv --owner payments --custody issued"));
        QVERIFY2(created(done) == 10'000, done.err.constData());
        QCOMPARE(cli.run(words("audit verify")).code, 0);
    }
};

QTEST_GUILESS_MAIN(CliTransferTest)
#include "test_cli_transfer.moc"
