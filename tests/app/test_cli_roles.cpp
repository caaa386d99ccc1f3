#include "tests/app/cli_runner.h"
#include "tests/support/qt_test.h"

using namespace keywright::tests;

class CliRolesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoleLivesFromSetToDelete()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        CliAnswer answer =
            cli.json(words("role set order-reader --scope orders:*:read --scope invoices:* --note looks"));
        QVERIFY2(answer.code == 0, answer.all().constData());
        QCOMPARE(answer.object().value(QLatin1String("keys")).toInt(), 0);
        QCOMPARE(answer.object().value(QLatin1String("scopes")).toArray(),
                 (QJsonArray{QStringLiteral("invoices:*:*"), QStringLiteral("orders:*:read")}));

        const CliAnswer made = cli.json(words("key create --name checkout --owner payments --environment production "
                                              "--role order-reader --print-secret"));
        QVERIFY2(made.code == 0, made.all().constData());
        const QByteArray secret = made.object().value(QLatin1String("secret")).toString().toLatin1() + '\n';
        QCOMPARE(cli.json(words("key check --secret-stdin --scope orders:items:read"), secret).code, 0);
        QCOMPARE(cli.json(words("key check --secret-stdin --scope orders:items:write"), secret).code, 1);

        // Every key that has it follows.
        answer = cli.json(words("role set order-reader --scope orders:*"));
        QCOMPARE(answer.object().value(QLatin1String("keys")).toInt(), 1);
        QCOMPARE(cli.json(words("key check --secret-stdin --scope orders:items:write"), secret).code, 0);

        answer = cli.json(words("role delete order-reader"));
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.kind(), QStringLiteral("in_use"));
        QVERIFY2(answer.err.contains("1 key"), answer.all().constData());
        QCOMPARE(cli.run(words("key scope checkout --remove-role order-reader")).code, 0);
        QCOMPARE(cli.run(words("role delete order-reader")).code, 0);
        QVERIFY(cli.json(words("role list")).array().isEmpty());

        QStringList actions;
        for (const QJsonValue& event : cli.json(words("audit list")).array())
            actions += event.toObject().value(QLatin1String("action")).toString() + QLatin1Char(' ') +
                       event.toObject().value(QLatin1String("outcome")).toString();
        QCOMPARE(actions.count(QStringLiteral("role.save done")), 2);
        QCOMPARE(actions.count(QStringLiteral("role.remove refused")), 1);
        QCOMPARE(actions.count(QStringLiteral("role.remove done")), 1);
    }

    void rolesAreListedForPeople()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        QCOMPARE(cli.run(words("role set admin --scope *")).code, 0);
        const CliAnswer listed = cli.run(words("role list"));
        QVERIFY2(listed.out.startsWith("NAME") && listed.out.contains("*:*:*"), listed.all().constData());
    }

    void whatIsNoScopeIsRefusedAndUsageIsUsage()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        const CliAnswer wrong = cli.json(words("role set admin --scope a:b:c:d"));
        QCOMPARE(wrong.code, 1);
        QCOMPARE(wrong.kind(), QStringLiteral("invalid_input"));
        QCOMPARE(cli.json(words("role set admin")).code, 2);
        QCOMPARE(cli.json(words("role delete nobody")).kind(), QStringLiteral("not_found"));
    }
};

QTEST_GUILESS_MAIN(CliRolesTest)
#include "test_cli_roles.moc"
