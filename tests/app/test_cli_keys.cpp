#include "tests/app/cli_runner.h"
#include "tests/support/qt_test.h"

using namespace keywright::tests;

class CliKeysTest : public QObject {
    Q_OBJECT

private:
    static QJsonValue member(const CliAnswer& answer, const char* name)
    {
        return answer.object().value(QLatin1String(name));
    }
    static QString outcome(const CliAnswer& answer) { return member(answer, "outcome").toString(); }

private Q_SLOTS:
    void aCatalogueIsMadeOnceAndNeverOverwritten()
    {
        const CliRunner cli;
        const CliAnswer made = cli.init();
        QVERIFY2(made.code == 0, made.all().constData());
        QVERIFY(made.out.isEmpty());
        const QByteArray before = cli.read("catalogue.db");
        const CliAnswer again = cli.json(words("--secrets vault init"));
        QCOMPARE(again.code, 1);
        QCOMPARE(again.kind(), QStringLiteral("already_exists"));
        QCOMPARE(cli.read("catalogue.db"), before);
    }

    void withoutACatalogueEveryCommandSaysSo()
    {
        const CliRunner cli;
        for (const char* line :
             {"key list", "key show x", "audit list", "audit verify", "doctor", "audit public-key"}) {
            const CliAnswer answer = cli.json(words(line));
            QVERIFY2(answer.code == 1 && answer.out.isEmpty(), answer.all().constData());
            QCOMPARE(answer.kind(), QStringLiteral("file_missing"));
        }
    }

    void aKeyLivesFromCreationToRestoration()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const CliAnswer made =
            cli.json(words("key create --name orders --owner payments --environment production --scope "
                           "orders:invoices:read --cidr 10.0.0.0/8 --rate 100/s:200 --quota 10000/day "
                           "--expires 90d --tag pci --print-secret"));
        QVERIFY2(made.code == 0, made.all().constData());
        const QString id = member(made, "id").toString();
        QCOMPARE(id.size(), 36);
        QCOMPARE(member(made, "version").toInt(), 1);
        const QByteArray first = member(made, "secret").toString().toLatin1();
        QVERIFY(first.startsWith("kw_live_"));

        const auto check = [&](const char* flags, const QByteArray& secret) {
            return cli.json(words("key check --secret-stdin") + words(flags), secret + '\n');
        };
        CliAnswer checked = check("--scope orders:invoices:read --from 10.1.2.3", first);
        QCOMPARE(outcome(checked), QStringLiteral("valid"));
        QCOMPARE(checked.code, 0);
        checked = check("--scope orders:invoices:write --from 10.1.2.3", first);
        QCOMPARE(outcome(checked), QStringLiteral("scope_denied"));
        QCOMPARE(checked.code, 1);
        QCOMPARE(outcome(check("--scope orders:invoices:read --from 192.0.2.1", first)),
                 QStringLiteral("source_denied"));
        QCOMPARE(outcome(check("--scope orders:invoices:read --from 10.1.2.3 --at 200d", first)),
                 QStringLiteral("expired"));
        QCOMPARE(outcome(check("", first.chopped(1) + '~')), QStringLiteral("unknown"));

        QCOMPARE(cli.run(QStringList{QStringLiteral("key"), QStringLiteral("scope"), id} +
                         words("--add orders:invoices:write --remove orders:invoices:read"))
                     .code,
                 0);
        QCOMPARE(outcome(check("--scope orders:invoices:write --from 10.1.2.3", first)), QStringLiteral("valid"));
        QCOMPARE(cli.run(QStringList{QStringLiteral("key"), QStringLiteral("restrict"), id} +
                         words("--clear cidr --method get --path /v1/**"))
                     .code,
                 0);
        QCOMPARE(outcome(check("--scope orders:invoices:write --method GET --path /v1/a/b", first)),
                 QStringLiteral("valid"));
        QCOMPARE(outcome(check("--scope orders:invoices:write --method POST --path /v1/a", first)),
                 QStringLiteral("scope_denied"));

        const CliAnswer rotated = cli.json(QStringList{QStringLiteral("key"), QStringLiteral("rotate"), id} +
                                           words("--overlap 7d --print-secret"));
        QVERIFY2(rotated.code == 0, rotated.all().constData());
        QCOMPARE(member(rotated, "version").toInt(), 2);
        const QByteArray second = member(rotated, "secret").toString().toLatin1();
        QVERIFY(second != first);
        const char* good = "--scope orders:invoices:write --method GET --path /v1/a";
        QCOMPARE(outcome(check(good, first)), QStringLiteral("valid"));
        QCOMPARE(outcome(check(good, second)), QStringLiteral("valid"));
        QCOMPARE(outcome(check("--scope orders:invoices:write --method GET --path /v1/a --at 8d", first)),
                 QStringLiteral("expired"));

        const auto act = [&](const char* verb) {
            return cli.json({QStringLiteral("key"), QLatin1String(verb), id, QStringLiteral("--reason"),
                             QStringLiteral("because of the test")});
        };
        const auto status = [&] {
            return member(cli.json({QStringLiteral("key"), QStringLiteral("show"), id}), "status").toString();
        };
        QCOMPARE(act("delete").kind(), QStringLiteral("not_revoked"));
        QCOMPARE(act("disable").code, 0);
        QCOMPARE(outcome(check(good, second)), QStringLiteral("disabled"));
        QCOMPARE(act("enable").code, 0);
        QCOMPARE(act("deprecate").code, 0);
        const CliAnswer deprecated = check(good, second);
        QCOMPARE(outcome(deprecated), QStringLiteral("valid"));
        QVERIFY(member(deprecated, "deprecated").toBool());
        QCOMPARE(act("revoke").code, 0);
        QCOMPARE(outcome(check(good, second)), QStringLiteral("revoked"));
        QCOMPARE(act("enable").kind(), QStringLiteral("illegal_transition"));
        QCOMPARE(act("delete").code, 0);
        QCOMPARE(status(), QStringLiteral("deleted"));
        QVERIFY(cli.json(words("key list")).array().isEmpty());
        QCOMPARE(cli.json(words("key list --filter status:deleted")).array().size(), 1);
        QCOMPARE(act("restore").code, 0);
        QCOMPARE(status(), QStringLiteral("revoked"));
    }

    void limitsAreChangedAllOrNotAtAll()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const QString id = cli.create("orders");
        const CliAnswer changed =
            cli.json({QStringLiteral("key"), QStringLiteral("limit"), id, QStringLiteral("--rate"),
                      QStringLiteral("5000/min"), QStringLiteral("--quota"), QStringLiteral("1M/month"),
                      QStringLiteral("--expires"), QStringLiteral("2099-01-31")});
        QVERIFY2(changed.code == 0, changed.all().constData());
        QVERIFY(member(changed, "expires_at").toString().startsWith(QLatin1String("2099-01-31")));
        const CliAnswer refused =
            cli.json({QStringLiteral("key"), QStringLiteral("limit"), id, QStringLiteral("--rate"),
                      QStringLiteral("none"), QStringLiteral("--expires"), QStringLiteral("whenever")});
        QCOMPARE(refused.kind(), QStringLiteral("invalid_input"));
        const CliAnswer shown = cli.json({QStringLiteral("key"), QStringLiteral("show"), id});
        QCOMPARE(member(shown, "rate_limit"), member(changed, "rate_limit"));
        const CliAnswer cleared = cli.json(
            {QStringLiteral("key"), QStringLiteral("limit"), id, QStringLiteral("--rate"), QStringLiteral("none"),
             QStringLiteral("--quota"), QStringLiteral("none"), QStringLiteral("--expires"), QStringLiteral("never")});
        QVERIFY(member(cleared, "rate_limit").isNull() && member(cleared, "quota").isNull() &&
                member(cleared, "expires_at").isNull());
    }

    void heldAndRecoverableSecretsAreRevealedIssuedOnesAreNot()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const CliAnswer held =
            cli.json(words("key create --name stripe --owner payments --environment production --custody held "
                           "--secret-stdin --print-secret"),
                     "c4n4ry-held-1234567890\n");
        QVERIFY2(held.code == 0, held.all().constData());
        QVERIFY(!held.out.contains("c4n4ry"));
        const auto reveal = [&](const QString& id) {
            return cli.json({QStringLiteral("key"), QStringLiteral("reveal"), id, QStringLiteral("--reason"),
                             QStringLiteral("audit")});
        };
        QCOMPARE(member(reveal(member(held, "id").toString()), "secret").toString(),
                 QStringLiteral("c4n4ry-held-1234567890"));
        const CliAnswer kept = cli.json(
            words("key create --name kept --owner payments --environment production --recoverable --print-secret"));
        QCOMPARE(member(reveal(member(kept, "id").toString()), "secret"), member(kept, "secret"));
        QCOMPARE(reveal(cli.create("plain")).kind(), QStringLiteral("not_recoverable"));
        const CliAnswer without =
            cli.json(words("key create --name none --owner payments --environment production --custody held"));
        QCOMPARE(without.kind(), QStringLiteral("invalid_input"));
    }

    void listsComeAsTableCsvAndJsonFilteredAndSorted()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        for (const char* name : {"bravo", "alpha", "charlie"})
            QVERIFY(!cli.create(name, words("--tag one")).isEmpty());
        QVERIFY(!cli.create("delta", words("--tag two")).isEmpty());
        const QJsonArray all = cli.json(words("key list --sort=-name")).array();
        QCOMPARE(all.size(), 4);
        QCOMPARE(all.first().toObject().value(QLatin1String("name")).toString(), QStringLiteral("delta"));
        QCOMPARE(cli.run(words("key list --filter tag:one --format json")).array().size(), 3);
        const QList<QByteArray> table = cli.run(words("key list")).out.trimmed().split('\n');
        QCOMPARE(table.size(), 5);
        const auto column = table.at(0).indexOf("STATUS");
        for (const QByteArray& line : table.mid(1))
            QCOMPARE(line.mid(column, 6), QByteArray("active"));
        const CliAnswer csv = cli.run(words("key list --format csv"));
        QVERIFY(csv.out.startsWith("name,id,"));
        QCOMPARE(csv.out.count("\r\n"), 5);
        const CliAnswer wrong = cli.json(
            {QStringLiteral("key"), QStringLiteral("list"), QStringLiteral("--filter"), QStringLiteral("nonsense:x")});
        QVERIFY2(wrong.code == 1 && wrong.kind() == QLatin1String("invalid_input"), wrong.all().constData());
        QCOMPARE(cli.json(words("key list --sort nonsense")).kind(), QStringLiteral("invalid_input"));
    }

    void keysAreFoundByIdByItsBeginningAndByName()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const QString id = cli.create("orders");
        for (const QString& reference : {id, id.left(30), QStringLiteral("orders")})
            QCOMPARE(member(cli.json({QStringLiteral("key"), QStringLiteral("show"), reference}), "id").toString(), id);
        QCOMPARE(cli.json(words("key show nobody")).kind(), QStringLiteral("not_found"));
        const CliAnswer words_ = cli.run(words("key show orders"));
        QVERIFY(words_.out.contains("none: nothing is allowed"));
    }

    void globalOptionsStandBeforeAndAfterTheCommand()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        QCOMPARE(cli.bare(words("key list --json") + cli.known()).array().size(), 0);
        QCOMPARE(cli.bare(cli.known() + words("key --json list")).out.trimmed().left(1), QByteArray("["));
        CliRunner other;
        other.environment.insert(QStringLiteral("KEYWRIGHT_CATALOGUE"), cli.path("catalogue.db"));
        QCOMPARE(other.bare(words("key list --json")).code, 0);
        QVERIFY(!cli.create("orders", words("--actor alice")).isEmpty());
        const QJsonArray events = cli.json(words("audit list --actor alice")).array();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().toObject().value(QLatin1String("origin")).toString(), QStringLiteral("cli"));
    }

    void wrongUsageEndsWithTwoAndHelpWithZero()
    {
        const CliRunner cli;
        for (const char* line : {"", "nonsense", "key", "key create --name x", "key list --format xml",
                                 "audit export --format csv", "--secrets paper key list", "key rotate", "key revoke x"})
            QVERIFY2(cli.bare(words(line)).code == 2, line);
        for (const char* line :
             {"--help", "key --help", "key create --help", "audit export --help", "import --help", "--version"}) {
            const CliAnswer answer = cli.bare(words(line));
            QVERIFY2(answer.code == 0 && !answer.out.isEmpty() && answer.err.isEmpty(), line);
        }
    }

    // What is missing is named, and what changes nothing is no success.
    void slipsAreNotTakenForWork()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        QVERIFY(!cli.create("orders").isEmpty());
        for (const char* line : {"nonsense", "key nonsense"}) {
            const CliAnswer unknown = cli.run(words(line));
            QVERIFY2(unknown.code == 2 && unknown.err.contains("“nonsense” is no command"), unknown.all().constData());
        }
        for (const char* line : {"key scope orders", "key limit orders"}) {
            const CliAnswer nothing = cli.run(words(line));
            QVERIFY2(nothing.code == 2 && nothing.err.contains("Nothing to change"), nothing.all().constData());
        }
        for (const char* act : {"deprecate", "disable", "revoke"}) {
            const CliAnswer unfounded =
                cli.json({QStringLiteral("key"), QString::fromLatin1(act), QStringLiteral("orders"),
                          QStringLiteral("--reason"), QStringLiteral(" ")});
            QVERIFY2(unfounded.code == 1, unfounded.all().constData());
            QCOMPARE(unfounded.kind(), QStringLiteral("invalid_input"));
        }
        QCOMPARE(cli.json(words("audit list")).array().size(), 2); // none of it left a trace
    }

    // What people paste by mistake stays readable in the database and in each report.
    void aSecretIsNotKeptInClear()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const QByteArray secret = cli.run(words("key create --name a --owner o --environment ci --print-secret"))
                                      .out.trimmed()
                                      .split('\n')
                                      .last();
        const QString typed = QString::fromLatin1(secret);
        const QStringList create = words("key create --owner o --environment ci");
        for (const QStringList& arguments :
             {create + QStringList{QStringLiteral("--name"), typed},
              create + words("--name b --notes") + QStringList{QStringLiteral("was ") + typed},
              create + words("--name b --tag") + QStringList{typed},
              words("key disable a --reason") + QStringList{QStringLiteral("leaked: ") + typed + QLatin1Char('.')},
              words("key revoke --reason gone") + QStringList{typed}}) {
            const CliAnswer refused = cli.run(arguments);
            QVERIFY2(refused.code == 1, refused.all().constData());
            QVERIFY2(refused.err.contains("secret") && !refused.err.contains(secret), refused.all().constData());
        }
        for (const char* file : {"catalogue.db", "catalogue.db-wal"})
            QVERIFY2(!cli.read(file).contains(secret), file);
    }

    void anOverlapThatIsCutShortIsTold()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        QVERIFY(!cli.create("orders").isEmpty());
        QVERIFY(!cli.run(words("key rotate orders --overlap 30d")).err.contains("has stopped"));
        const CliAnswer again = cli.run(words("key rotate orders --overlap 1d"));
        QVERIFY2(again.err.contains("Version 1, which still overlapped, has stopped."), again.all().constData());
        QCOMPARE(cli.json(words("key rotate orders")).object().value(QLatin1String("stopped_version")).toInt(), 2);
    }

    void risksAreNamed()
    {
        const CliRunner cli;
        cli.write("passphrase", "a\n");
        const CliAnswer weak = cli.run(words("--secrets vault init"));
        QVERIFY2(weak.code == 0 && weak.err.contains("too easy to guess"), weak.all().constData());
        const QStringList create = words("key create --owner o --environment ci --service-account svc@x --name");
        const CliAnswer bound = cli.run(create + words("one"));
        QVERIFY2(bound.code == 0 && bound.err.contains("all rights of that account"), bound.all().constData());
        QCOMPARE(cli.json(create + words("two")).object().value(QLatin1String("warnings")).toArray(),
                 QJsonArray{QStringLiteral("service_account")});
    }

    void noOptionTakesASecretAsItsValue()
    {
        const CliRunner cli;
        for (const char* command : {"key create", "key rotate", "key check", "key reveal", "import", "init"}) {
            const QByteArray help = cli.bare(words(command) + words("--help")).out;
            for (const QByteArray& line : help.split('\n')) {
                const QByteArray option = line.trimmed().split(' ').first();
                if (option.contains("secret") && option.startsWith("--"))
                    QVERIFY2(option == "--secret-stdin" || option == "--print-secret", line.constData());
            }
        }
        QCOMPARE(cli.run(words("key create --name x --owner o --environment e --secret c4n4ry")).code, 2);
    }
};

QTEST_GUILESS_MAIN(CliKeysTest)
#include "test_cli_keys.moc"
