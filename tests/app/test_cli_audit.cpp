#include "tests/app/cli_runner.h"
#include "tests/support/qt_test.h"

#include <QRegularExpression>

using namespace keywright::tests;

class CliAuditTest : public QObject {
    Q_OBJECT

private:
    static void fill(const CliRunner& cli)
    {
        QCOMPARE(cli.init().code, 0);
        QVERIFY(!cli.create("orders", words("--actor alice")).isEmpty());
        QVERIFY(!cli.create("stock", words("--actor bob")).isEmpty());
        QCOMPARE(cli.run(words("key revoke stock --reason leaked --actor bob")).code, 0);
    }

private Q_SLOTS:
    void eventsAreListedNewestFirstAndFiltered()
    {
        const CliRunner cli;
        fill(cli);
        const QJsonArray all = cli.json(words("audit list")).array();
        QStringList actions;
        for (const QJsonValue& event : all)
            actions += event.toObject().value(QLatin1String("action")).toString();
        QCOMPARE(actions, (QStringList{QStringLiteral("key.revoke"), QStringLiteral("key.create"),
                                       QStringLiteral("key.create"), QStringLiteral("catalogue.create")}));
        QCOMPARE(all.first().toObject().value(QLatin1String("reason")).toString(), QStringLiteral("leaked"));
        QCOMPARE(cli.json(words("audit list --actor alice")).array().size(), 1);
        QCOMPARE(cli.json(words("audit list --action key.*")).array().size(), 3);
        QCOMPARE(cli.json(words("audit list --limit 2")).array().size(), 2);
        QCOMPARE(cli.json(words("audit list --to 2001-01-01")).array().size(), 0);
        QCOMPARE(cli.json(words("audit list --from whenever")).kind(), QStringLiteral("invalid_input"));
        QVERIFY(cli.run(words("audit list")).out.contains("leaked"));
    }

    void eventsOfAnOwnersKeysAreFound()
    {
        const CliRunner cli;
        fill(cli);
        QCOMPARE(cli.run(words("bulk transfer --filter name:stock --owner Warehouse --reason moved")).code, 0);
        QCOMPARE(cli.json(words("audit list --owner warehouse")).array().size(), 3); // all of a key that it has now
        QCOMPARE(cli.json(words("audit list --owner warehouse --action key.revoke")).array().size(), 1);
        QCOMPARE(cli.json(words("audit list --owner nobody")).array().size(), 0);
    }

    void theLogVerifiesAndACheckpointIsASignedNote()
    {
        const CliRunner cli;
        fill(cli);
        const CliAnswer checkpoint = cli.json(words("audit checkpoint"));
        QVERIFY2(checkpoint.code == 0, checkpoint.all().constData());
        const QString note = checkpoint.object().value(QLatin1String("note")).toString();
        QVERIFY(note.startsWith(QLatin1String("keywright/")));
        QVERIFY(note.contains(QStringLiteral("\n— ")) || note.contains(QString::fromUtf8("\n\u2014 ")));
        const CliAnswer verdict = cli.json(words("audit verify"));
        QVERIFY2(verdict.code == 0, verdict.all().constData());
        QCOMPARE(verdict.object().value(QLatin1String("verdict")).toString(), QStringLiteral("good"));
        QVERIFY(verdict.object().value(QLatin1String("checkpoints")).toInt() >= 1);
        QVERIFY(cli.run(words("audit verify")).out.startsWith("good: "));
        const QJsonArray told = cli.json(words("audit list --action audit.verify")).array();
        const QJsonObject details = told.first().toObject().value(QLatin1String("details")).toObject();
        QCOMPARE(details.value(QLatin1String("verdict")).toString(), QStringLiteral("good"));
        QVERIFY(!details.contains(QLatin1String("event"))); // no event is the wrong one
    }

    void thePublicKeyNeedsNoPassphrase()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const QStringList known{QStringLiteral("--catalogue"), cli.path("catalogue.db")};
        const CliAnswer pem = cli.bare(known + words("audit public-key"));
        QVERIFY2(pem.code == 0, pem.all().constData());
        QVERIFY(pem.out.startsWith("-----BEGIN PUBLIC KEY-----\n"));
        const CliAnswer note = cli.bare(known + words("audit public-key --note"));
        QVERIFY(note.out.startsWith("keywright/") && note.out.count('+') >= 2);
        QVERIFY(cli.bare(known + words("--json audit public-key")).out.startsWith("-----BEGIN"));
    }

    void aReportIsVerifiedWithoutItsCatalogueAndAChangedByteIsFound_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("csv") << QStringLiteral("csv");
        QTest::newRow("jsonl") << QStringLiteral("jsonl");
    }
    void aReportIsVerifiedWithoutItsCatalogueAndAChangedByteIsFound()
    {
        QFETCH(QString, format);
        const CliRunner cli;
        fill(cli);
        const CliAnswer written = cli.json({QStringLiteral("audit"), QStringLiteral("export"),
                                            QStringLiteral("--format"), format, QStringLiteral("--out"),
                                            cli.path("report"), QStringLiteral("--action"), QStringLiteral("key.*")});
        QVERIFY2(written.code == 0, written.all().constData());
        QCOMPARE(written.object().value(QLatin1String("rows")).toInt(), 3);
        cli.write("key.pem", cli.run(words("audit public-key")).out);

        const CliRunner auditor; // has the three files and nothing else
        for (const char* name : {"report", "report.proof", "key.pem"})
            auditor.write(name, cli.read(name));
        const auto verify = [&] { return auditor.bare(words("--json audit verify-file report --public-key key.pem")); };
        QVERIFY2(verify().code == 0, verify().all().constData());
        QVERIFY(verify().object().value(QLatin1String("good")).toBool());

        QByteArray changed = cli.read("report");
        const auto at = changed.indexOf("alice");
        QVERIFY(at > 0);
        changed[at] = 'A';
        auditor.write("report", changed);
        const CliAnswer wrong = verify();
        QCOMPARE(wrong.code, 1);
        QVERIFY(!wrong.object().value(QLatin1String("good")).toBool());
        QCOMPARE(wrong.object().value(QLatin1String("row")).toInt(), 1);

        const auto line = cli.read("report").indexOf('\n', cli.read("report").indexOf("alice"));
        auditor.write("report", cli.read("report").left(line + 1)); // rows cut off
        QCOMPARE(verify().code, 1);
        auditor.write("report", cli.read("report"));
        const CliRunner stranger;
        QCOMPARE(stranger.init().code, 0);
        auditor.write("key.pem", stranger.run(words("audit public-key")).out);
        QCOMPARE(verify().code, 1); // signed by somebody else
        QFile::remove(auditor.path("report.proof"));
        QCOMPARE(verify().code, 1);
        QVERIFY(verify().out.isEmpty());
    }

    void aPdfIsWrittenWithoutADisplay()
    {
        const CliRunner cli;
        fill(cli);
        const CliAnswer written = cli.run(words("audit export --format pdf --out report.pdf"));
        QVERIFY2(written.code == 0, written.all().constData());
        QVERIFY(cli.read("report.pdf").startsWith("%PDF-"));
    }

    void aReportThatCanNotBeWrittenIsRefused()
    {
        const CliRunner cli;
        fill(cli);
        const CliAnswer refused = cli.json(words("audit export --format csv --out no/such/folder/report.csv"));
        QCOMPARE(refused.code, 1);
        QVERIFY(!refused.kind().isEmpty());
        // No report was written, and none stands in the log.
        const QJsonArray told = cli.json(words("audit list --action audit.export")).array();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().toObject().value(QLatin1String("outcome")).toString(), QStringLiteral("failed"));
    }

    void aChangedDatabaseIsFoundOut()
    {
        const CliRunner cli;
        fill(cli);
        QByteArray bytes = cli.read("catalogue.db");
        const auto at = bytes.indexOf("leaked");
        QVERIFY(at > 0);
        bytes.replace("leaked", "leakec");
        cli.write("catalogue.db", bytes);
        const CliAnswer verdict = cli.json(words("audit verify"));
        QCOMPARE(verdict.code, 1);
        QCOMPARE(verdict.object().value(QLatin1String("verdict")).toString(), QStringLiteral("row_changed"));
        QCOMPARE(verdict.object().value(QLatin1String("seq")).toInt(), 3);
        const CliAnswer said = cli.run(words("audit verify"));
        QVERIFY2(said.out.startsWith("wrong (row_changed): Event no. 3 was changed"), said.all().constData());
    }
};

QTEST_GUILESS_MAIN(CliAuditTest)
#include "test_cli_audit.moc"
