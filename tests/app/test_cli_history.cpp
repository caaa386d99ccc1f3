// key list --as-of and catalogue diff: the real program over a real catalogue.
#include "tests/app/cli_runner.h"

#include "model/core/clock.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace keywright::tests;
using namespace Qt::StringLiterals;

class CliHistoryTest : public QObject {
    Q_OBJECT

private:
    static QString now() { return toIso(SystemClock().now()); }
    static void make(const CliRunner& cli, const char* name)
    {
        const CliAnswer made = cli.run(words("key create --owner payments --environment production --name") +
                                       QStringList{QString::fromLatin1(name)});
        QVERIFY2(made.code == 0, made.all().constData());
    }

private Q_SLOTS:
    void thePastIsListedAndCompared()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        make(cli, "first");
        const QString before = now();
        make(cli, "second");
        QCOMPARE(cli.run(words("key limit first --rate 5/s")).code, 0);

        const CliAnswer listed = cli.json(words("key list --as-of") + QStringList{before});
        QVERIFY2(listed.code == 0, listed.all().constData());
        QCOMPARE(listed.array().size(), 1);
        QCOMPARE(listed.array().first().toObject().value(u"owner"_s).toString(), u"payments"_s);
        const CliAnswer filtered = cli.run(words("key list --filter name:first --as-of 0d"));
        QVERIFY2(filtered.out.contains("first") && !filtered.out.contains("second"), filtered.all().constData());

        const CliAnswer diff = cli.json(words("catalogue diff --from") + QStringList{before});
        QVERIFY2(diff.code == 0, diff.all().constData());
        const QJsonArray keys = diff.object().value(u"keys"_s).toArray();
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys.at(0).toObject().value(u"change"_s).toString(), u"changed"_s);
        QCOMPARE(keys.at(0).toObject().value(u"changes"_s).toObject().value(u"rate_limit"_s).toArray().last(),
                 QJsonValue(u"5/s"_s));
        QCOMPARE(keys.at(1).toObject().value(u"change"_s).toString(), u"added"_s);

        const CliAnswer csv = cli.run(words("catalogue diff --format csv --from") + QStringList{before});
        QVERIFY2(csv.code == 0, csv.all().constData());
        QVERIFY(csv.out.startsWith("change,id,name,owner,environment,field,before,after\r\n"));
        QVERIFY2(csv.out.contains(",first,payments,production,rate_limit,,5/s\r\n"), csv.out.constData());
        const CliAnswer exports = cli.json(words("audit list --action key.export"));
        QVERIFY2(exports.array().size() == 1, exports.all().constData());
    }

    void momentsThatCannotBeAreRefused()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        for (const char* line : {"key list --as-of 2999-01-01", "key list --as-of soon",
                                 "catalogue diff --from 2999-01-01", "catalogue diff --from 1d --to tomorrow"}) {
            const CliAnswer answer = cli.json(words(line));
            QCOMPARE(answer.code, 1);
            QCOMPARE(answer.kind(), u"invalid_input"_s);
        }
        QCOMPARE(cli.run(words("catalogue diff")).code, 2);
    }

    void anEmptyPastIsEmpty()
    {
        const CliRunner cli;
        QCOMPARE(cli.init().code, 0);
        make(cli, "first");
        const CliAnswer listed = cli.json(words("key list --as-of 30d"));
        QVERIFY2(listed.code == 0 && listed.array().isEmpty(), listed.all().constData());
    }
};

QTEST_GUILESS_MAIN(CliHistoryTest)
#include "test_cli_history.moc"
