// `bulk` of the real CLI: what is counted is what is done, and what is killed goes on.
#include "tests/app/cli_runner.h"
#include "tests/support/qt_test.h"

using namespace keywright::tests;
using namespace Qt::StringLiterals;

class CliBulkTest : public QObject {
    Q_OBJECT

private:
    static void fill(const CliRunner& cli, int keys)
    {
        QByteArray csv = "name,owner,environment,secret,tags\n";
        for (int i = 0; i < keys; ++i) {
            const QByteArray number = QByteArray::number(i);
            csv += "key-" + number + ',' + (i % 2 ? "payments" : "search") + ",staging,sample-secret-of-key-" + number +
                   "-0123456789abcdef,\n";
        }
        const QString file = cli.write("keys.csv", csv);
        const CliAnswer imported = cli.run({u"import"_s, file, u"--custody"_s, u"issued"_s});
        if (imported.code != 0)
            qFatal("%s", imported.all().constData());
    }
    static qsizetype count(const CliRunner& cli, const QByteArray& filter)
    {
        return cli.json({u"key"_s, u"list"_s, u"--filter"_s, QString::fromLatin1(filter)}).array().size();
    }
    static int number(const CliAnswer& answer, const char* name)
    {
        return answer.object().value(QLatin1String(name)).toInt(-1);
    }

private Q_SLOTS:
    void whatADryRunSaysIsWhatIsDone()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        fill(cli, 30);
        const QStringList act{u"bulk"_s, u"disable"_s, u"--filter"_s, u"owner:payments"_s, u"--reason"_s, u"audit"_s};
        const CliAnswer dry = cli.json(act + QStringList{u"--dry-run"_s});
        QVERIFY2(dry.code == 0, dry.all().constData());
        QCOMPARE(number(dry, "changed"), 15);
        QCOMPARE(count(cli, "status:disabled"), 0);
        const CliAnswer done = cli.json(act + QStringList{u"--expect"_s, u"15"_s});
        QVERIFY2(done.code == 0, done.all().constData());
        QCOMPARE(number(done, "changed"), 15);
        QCOMPARE(number(done, "left"), 0);
        QCOMPARE(count(cli, "status:disabled"), 15);
        QCOMPARE(count(cli, "status:disabled owner:search"), 0);
        QCOMPARE(cli.run(words("audit verify")).code, 0);
    }

    void aSavedSearchIsUnderstood()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        fill(cli, 6);
        QCOMPARE(number(cli.json(words("bulk tag --filter @unused --add idle")), "changed"), 6);
        QCOMPARE(cli.json(words("bulk tag --filter @nothing-of-that-name --add idle")).kind(), u"not_found"_s);
    }

    void anActIsTakenBackByItsName()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        fill(cli, 10);
        QCOMPARE(cli.run(words("bulk tag --filter owner:payments --add reviewed")).code, 0);
        QCOMPARE(count(cli, "tag:reviewed"), 5);
        const QString act =
            cli.json(words("audit list --action bulk.tag")).array().at(0).toObject().value(u"object_id"_s).toString();
        QVERIFY(act.startsWith(u"bulk_"_s));
        QCOMPARE(number(cli.json({u"bulk"_s, u"undo"_s, act, u"--dry-run"_s}), "changed"), 5);
        QCOMPARE(count(cli, "tag:reviewed"), 5);
        QCOMPARE(number(cli.json({u"bulk"_s, u"undo"_s, act}), "changed"), 5);
        QCOMPARE(count(cli, "tag:reviewed"), 0);
        QCOMPARE(cli.json({u"bulk"_s, u"undo"_s, u"bulk_4711"_s}).kind(), u"not_found"_s);
        QCOMPARE(cli.run(words("audit verify")).code, 0);
    }

    void aSurpriseInTheCountStopsIt()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        fill(cli, 4);
        const CliAnswer answer = cli.json(words("bulk revoke --filter owner:payments --reason leaked --expect 3"));
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.kind(), u"invalid_input"_s);
        QCOMPARE(count(cli, "status:revoked"), 0);
        const CliAnswer all = cli.json({u"bulk"_s, u"revoke"_s, u"--filter"_s, QString(), u"--reason"_s, u"x"_s});
        QCOMPARE(all.code, 1);
        QCOMPARE(count(cli, "status:revoked"), 0);
        QCOMPARE(cli.json(words("bulk revoke --reason leaked")).code, 2);
    }

    void refusalsAreNamedAndMakeItAnswerOne()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        fill(cli, 4);
        QCOMPARE(cli.run(words("key revoke key-1 --reason leaked")).code, 0);
        const CliAnswer answer = cli.json(words("bulk disable --filter env:staging --reason review"));
        QVERIFY2(answer.code == 1, answer.all().constData());
        QCOMPARE(number(answer, "changed"), 3);
        QCOMPARE(number(answer, "refused"), 1);
        const QJsonArray refusals = answer.object().value(u"refusals"_s).toArray();
        QCOMPARE(refusals.size(), 1);
        QCOMPARE(refusals.first().toObject().value(u"kind"_s).toString(), u"illegal_transition"_s);
    }

    void aKilledActGoesOnAndDoesEachKeyOnce()
    {
        constexpr int keys = 1500;
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        fill(cli, keys);
        int killed = 0;
        for (int round = 0; round < 20 && killed < 2; ++round) {
            const QByteArray tag = "round-" + QByteArray::number(round); // so that each round has something to do
            const QByteArray tagged = "tag:" + tag;
            const auto process = cli.start(cli.known() + words("bulk tag --filter env:staging --add " + tag));
            QVERIFY(process->waitForStarted());
            // As soon as some of it is done, so that there is something left.
            QTRY_VERIFY(process->state() == QProcess::NotRunning || begun(cli));
            process->kill();
            process->waitForFinished();
            const QJsonArray left = cli.json(words("bulk list")).array();
            if (left.isEmpty())
                continue; // it was faster than we were
            ++killed;
            const QJsonObject run = left.first().toObject();
            const int changed = run.value(u"changed"_s).toInt();
            QCOMPARE(count(cli, tagged), changed);
            const CliAnswer resumed =
                cli.json(words("bulk resume") + QStringList{run.value(u"id"_s).toVariant().toString()});
            QVERIFY2(resumed.code == 0, resumed.all().constData());
            QCOMPARE(number(resumed, "changed"), keys);
            QCOMPARE(count(cli, tagged), keys);
            QVERIFY(cli.json(words("bulk list")).array().isEmpty());
            QCOMPARE(cli.run(words("audit verify")).code, 0);
        }
        QVERIFY2(killed > 0, "no act was killed half way: the test says nothing");
    }

    void aStoppedActLeavesTheRest()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        fill(cli, 1500);
        QJsonArray left;
        QByteArray tag;
        for (int round = 0; round < 20 && left.isEmpty(); ++round) {
            tag = "round-" + QByteArray::number(round);
            const auto process = cli.start(cli.known() + words("bulk tag --filter env:staging --add " + tag));
            QTRY_VERIFY(process->state() == QProcess::NotRunning || begun(cli));
            process->kill();
            process->waitForFinished();
            left = cli.json(words("bulk list")).array();
        }
        QVERIFY(!left.isEmpty());
        const QString id = left.first().toObject().value(u"id"_s).toVariant().toString();
        const CliAnswer stopped = cli.json(words("bulk stop") + QStringList{id});
        QVERIFY2(stopped.code == 0, stopped.all().constData());
        QCOMPARE(count(cli, "tag:" + tag), number(stopped, "changed"));
        QCOMPARE(number(stopped, "left"), 1500 - number(stopped, "changed"));
        QCOMPARE(cli.json(words("bulk resume") + QStringList{id}).kind(), u"not_found"_s);
    }

private:
    // The write-ahead log has grown: the list of keys is stored, and the first of them are being done.
    static bool begun(const CliRunner& cli) { return QFileInfo(cli.path("catalogue.db-wal")).size() > 600'000; }
};

QTEST_GUILESS_MAIN(CliBulkTest)
#include "test_cli_bulk.moc"
