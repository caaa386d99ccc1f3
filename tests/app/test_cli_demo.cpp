// A sample catalogue of any size, made by the real CLI.
#include "tests/app/cli_runner.h"
#include "tests/support/qt_test.h"

using namespace keywright::tests;

class CliDemoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itHasAsManyKeysAndEventsAsAskedFor()
    {
        const CliRunner cli;
        cli.makeVault();
        const CliAnswer made = cli.json(words("--secrets vault demo --keys 250 --events 600 --seed 7"));
        QVERIFY2(made.code == 0, made.all().constData());
        QCOMPARE(made.object().value(QLatin1String("keys")).toInt(), 250);
        QCOMPARE(made.object().value(QLatin1String("events")).toInt(), 600);
        const QJsonArray all = cli.json(words("key list --filter status:active,overlapping,deprecated,disabled,expired,"
                                              "revoked,deleted"))
                                   .array();
        QCOMPARE(all.size(), 250);
        // Found by their words, and with a log that holds.
        const QString name = all.first().toObject().value(QLatin1String("name")).toString();
        QVERIFY(cli.run({QStringLiteral("key"), QStringLiteral("list"), QStringLiteral("--filter"), name})
                    .out.contains(name.toUtf8()));
        const CliAnswer verified = cli.json(words("audit verify"));
        QVERIFY2(verified.code == 0, verified.all().constData());
        QVERIFY2(verified.object().value(QLatin1String("events")).toInt() >= 600, verified.all().constData());
        // A catalogue that is there is left alone.
        QCOMPARE(cli.json(words("demo --keys 1")).code, 1);
    }

    void theSameSeedGivesTheSame()
    {
        const auto listed = [](const char* seed) {
            const CliRunner cli;
            cli.makeVault();
            const CliAnswer made =
                cli.run(words("--secrets vault demo --keys 40 --seed") + QStringList{QString::fromLatin1(seed)});
            return made.code == 0 ? cli.json(words("key list")).out : made.all();
        };
        const QByteArray first = listed("3");
        QVERIFY(first.contains("key_"));
        QCOMPARE(listed("3"), first);
        QVERIFY(listed("4") != first);
    }

    void itNeedsAPlaceOfItsOwn()
    {
        const CliRunner cli;
        const CliAnswer refused = cli.bare(words("demo --keys 10"));
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("--catalogue"), refused.all().constData());
    }
};

QTEST_GUILESS_MAIN(CliDemoTest)
#include "test_cli_demo.moc"
