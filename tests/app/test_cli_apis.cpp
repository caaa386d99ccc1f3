#include "tests/app/cli_runner.h"
#include "tests/support/qt_test.h"

using namespace keywright::tests;

class CliApisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anApiLivesFromItsDocumentToDelete()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const QString document = QStringLiteral(KEYWRIGHT_SOURCE_DIR "/tests/fuzz/corpus/fuzz_openapi/orders.yaml");
        CliAnswer answer =
            cli.json(words("api set orders --gateway caddy --gate 127.0.0.1:9191 --upstream 127.0.0.1:8080 "
                           "--contact payments --openapi") +
                     QStringList{document});
        QVERIFY2(answer.code == 0, answer.all().constData());
        QJsonObject api = answer.object();
        QCOMPARE(api.value(QLatin1String("title")).toString(), QStringLiteral("Orders API"));
        QCOMPARE(api.value(QLatin1String("base_url")).toString(), QStringLiteral("https://eu.example.com/v1"));
        QCOMPARE(api.value(QLatin1String("key_header")).toString(), QStringLiteral("X-Shop-Key"));
        QCOMPARE(api.value(QLatin1String("scopes")).toArray(),
                 (QJsonArray{QStringLiteral("orders:health:read"), QStringLiteral("orders:invoices:approve"),
                             QStringLiteral("orders:invoices:read"), QStringLiteral("orders:invoices:write")}));

        QCOMPARE(api.value(QLatin1String("operations")).toArray().size(), 4);
        const QJsonObject operation = cli.json(words("api operations orders")).array().first().toObject();
        QVERIFY(operation.value(QLatin1String("path")).toString().startsWith(QLatin1Char('/')));

        // What is not said stays.
        answer = cli.json(words("api set orders --title Shop"));
        QCOMPARE(answer.object().value(QLatin1String("gate")).toString(), QStringLiteral("127.0.0.1:9191"));
        QCOMPARE(answer.object().value(QLatin1String("scopes")).toArray().size(), 4);
        QCOMPARE(answer.object().value(QLatin1String("operations")).toArray().size(), 4);

        // Its configuration needs the file no more.
        answer = cli.run(words("api config orders --operations"));
        QVERIFY2(answer.code == 0 && answer.out.contains("scope={keywright_scope}"), answer.all().constData());

        QCOMPARE(cli.run(words("key create --name reader --owner payments --environment production "
                               "--scope orders:invoices:read"))
                     .code,
                 0);
        const QJsonArray list = cli.json(words("api list")).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().toObject().value(QLatin1String("keys")).toInt(), 1);
        answer = cli.run(words("api show orders"));
        QVERIFY2(answer.out.contains("orders:invoices:read") && answer.out.contains("Shop"), answer.all().constData());

        QCOMPARE(cli.run(words("api delete orders")).code, 0);
        answer = cli.json(words("api show orders"));
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.kind(), QStringLiteral("not_found"));
        QStringList actions;
        for (const QJsonValue& event : cli.json(words("audit list")).array())
            actions += event.toObject().value(QLatin1String("action")).toString();
        QCOMPARE(actions.count(QStringLiteral("api.save")), 2);
        QCOMPARE(actions.count(QStringLiteral("api.remove")), 1);
    }

    void aConfigurationAndASheetAreWrittenAndTold()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        CliAnswer answer = cli.json(words("api config orders"));
        QCOMPARE(answer.kind(), QStringLiteral("not_found"));
        QCOMPARE(cli.run(words("api set orders --gateway nginx --gate 10.0.3.7:9191 --upstream 10.0.3.8:80 "
                               "--base-url http://127.0.0.1:1/v1 --scope orders:carts:write --scope orders:carts:read"))
                     .code,
                 0);
        answer = cli.json(words("api config orders --operations")); // it has none
        QCOMPARE(answer.kind(), QStringLiteral("invalid_input"));
        answer = cli.json(words("api config orders"));
        QVERIFY2(answer.code == 0, answer.all().constData());
        const QString text = answer.array().first().toObject().value(QLatin1String("text")).toString();
        QVERIFY(text.contains(QLatin1String("10.0.3.7:9191/verify?api=orders&scope=orders:carts:read")));
        QVERIFY(text.contains(QLatin1String("10.0.3.8:80")));

        // Nobody listens there: told request by request, and not done.
        answer = cli.json(words("api try orders --key-file -"), "some-key\n");
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.array().size(), 3);
        QCOMPARE(answer.array().first().toObject().value(QLatin1String("verdict")).toString(),
                 QStringLiteral("no_answer"));
        QVERIFY2(!answer.all().contains("some-key"), answer.all().constData());

        const CliAnswer made = cli.json(words("key create --name reader --owner payments --environment production "
                                              "--scope orders:carts:read --print-secret"));
        const QByteArray secret = made.object().value(QLatin1String("secret")).toString().toLatin1();
        answer = cli.run(words("key sheet reader"));
        QVERIFY2(answer.code == 0 && answer.out.contains("read carts on orders"), answer.all().constData());
        QVERIFY(secret.size() > 30 && !answer.out.contains(secret));
        const QString pdf = cli.path("sheet.pdf");
        answer = cli.run(words("key sheet reader --format pdf --out") + QStringList{pdf});
        QVERIFY2(answer.code == 0, answer.all().constData());
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.size() > 5'000 && file.readAll().startsWith("%PDF"));
        QCOMPARE(cli.run(words("key sheet reader --format pdf")).code, 2);

        QStringList actions;
        for (const QJsonValue& event : cli.json(words("audit list")).array())
            actions += event.toObject().value(QLatin1String("action")).toString();
        QCOMPARE(actions.count(QStringLiteral("api.config")), 1);
        QCOMPARE(actions.count(QStringLiteral("key.sheet")), 2);
    }

    void scopesAreSuggestedWithoutACatalogue()
    {
        const CliRunner cli;
        const QStringList document{QStringLiteral(KEYWRIGHT_SOURCE_DIR "/tests/fuzz/corpus/fuzz_openapi/orders.yaml")};
        const CliAnswer answer = cli.run(words("api scopes --name shop") + document);
        QVERIFY2(answer.code == 0 && answer.out.contains("shop:invoices:approve"), answer.all().constData());
        const QStringList bomb{QStringLiteral(KEYWRIGHT_SOURCE_DIR "/tests/fuzz/corpus/fuzz_openapi/loop.yaml")};
        const CliAnswer bad = cli.json(words("api scopes") + bomb);
        QCOMPARE(bad.code, 1);
        QVERIFY2(bad.err.contains("leads back to itself"), bad.all().constData());
    }

    void whatIsNoAddressIsRefused()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const CliAnswer answer = cli.json(words("api set orders --gate nowhere"));
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.kind(), QStringLiteral("invalid_input"));
        QCOMPARE(cli.run(words("api set orders --gateway apache")).code, 2);
        QVERIFY(cli.json(words("api list")).array().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CliApisTest)
#include "test_cli_apis.moc"
