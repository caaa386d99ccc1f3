// What a person sees when the disk is full, the folder read-only, the catalogue locked or the clock wrong; and that the
// catalogue opens, verifies and has nothing unfinished afterwards.
#include "tests/app/catalogue_look.h"
#include "tests/app/shimmed_cli.h"
#include "tests/support/other_process.h"
#include "tests/support/qt_test.h"
#include "tests/support/small_disk.h"

using namespace keywright;
using namespace keywright::tests;
using namespace Qt::StringLiterals;

namespace {

// A CLI whose folder is a small file system.
class SmallCli : public CliRunner {
public:
    explicit SmallCli(int kilobytes)
        : disk(folder.path(), kilobytes)
    {
        if (!disk.isMounted())
            return;
        write("passphrase", QByteArray(passphrase) + '\n');
        QDir(folder.path()).mkpath(u"home"_s);
    }
    const test::SmallDisk disk;
};

QStringList keyArguments(const char* name)
{
    return words("key create --owner payments --environment production --recoverable --name") +
           QStringList{QString::fromLatin1(name)};
}

QString list(const QStringList& lines)
{
    return lines.join(u"; "_s);
}

} // namespace

class CliFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskIsSaidAndNothingIsHalfDone_data();
    void aFullDiskIsSaidAndNothingIsHalfDone();
    void noCatalogueIsMadeHalfOnAFullDisk();
    void aReadOnlyFolderCanBeReadAndIsNotWritten();
    void noCatalogueIsMadeInAReadOnlyFolder();
    void aCatalogueThatAnotherWritesInCanBeReadAndIsBusy();
    void aCatalogueThatLetsNobodyInIsBusy();
    void aClockThatWasSetBackIsTold();
    void whatWasEndedStaysEndedUnderAClockSetBack();
};

void CliFaultsTest::aFullDiskIsSaidAndNothingIsHalfDone_data()
{
    QTest::addColumn<QStringList>("act");
    QTest::newRow("create") << keyArguments("new");
    QTest::newRow("rotate") << words("key rotate orders --overlap 7d");
    QTest::newRow("revoke") << words("key revoke orders --reason leaked");
    QTest::newRow("disable") << words("key disable orders --reason pause");
    QTest::newRow("reveal") << words("key reveal orders --reason needed");
    QTest::newRow("checkpoint") << words("audit checkpoint");
    QTest::newRow("export") << words("audit export --format csv --out report.csv");
    QTest::newRow("backup") << words("backup copy.db");
}

void CliFaultsTest::aFullDiskIsSaidAndNothingIsHalfDone()
{
    QFETCH(const QStringList, act);
    const SmallCli cli(1'024);
    if (!cli.disk.isMounted())
        QSKIP(test::SmallDisk::whyNot);
    const CliAnswer made = cli.init();
    QVERIFY2(made.code == 0, made.all().constData());
    QCOMPARE(cli.run(keyArguments("orders")).code, 0);
    const CatalogueLook before = lookInto(cli);
    QVERIFY2(before.faults.isEmpty(), qPrintable(list(before.faults)));
    int refusals = 0;
    for (const int spare : {0, 4'096, 36'864, 45'056, 61'440}) {
        QVERIFY(cli.disk.fill(spare));
        const CliAnswer answer = cli.run(act);
        cli.disk.release();
        const QString at = u"%1 bytes spare: "_s.arg(spare);
        if (answer.code != 0) {
            ++refusals;
            QCOMPARE(answer.code, 1);
            QVERIFY2(answer.err.startsWith("The disk is full: ") &&
                         answer.err.endsWith("Free some space and try again. Nothing was changed.\n"),
                     answer.all().constData());
            QVERIFY(answer.out.isEmpty());
        }
        QCOMPARE(cli.run(words("key list")).code, 0); // the next start, which takes up what was left
        const CatalogueLook after = lookInto(cli);
        QVERIFY2(after.faults.isEmpty(), qPrintable(at + list(after.faults)));
        if (answer.code == 0)
            break; // from here on there is room
        QCOMPARE(after.text(), before.text());
    }
    QVERIFY(refusals > 0);
}

void CliFaultsTest::noCatalogueIsMadeHalfOnAFullDisk()
{
    const SmallCli cli(1'024);
    if (!cli.disk.isMounted())
        QSKIP(test::SmallDisk::whyNot);
    for (const int spare : {0, 16'384, 102'400, 262'144}) {
        QVERIFY(cli.disk.fill(spare));
        if (spare > 0)
            cli.makeVault(); // else the real one, which fails as well
        const CliAnswer refused = cli.run(words("--secrets vault init"));
        cli.disk.release();
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.startsWith("The disk is full: "), refused.all().constData());
        QVERIFY(!QFile::exists(cli.path("catalogue.db")));
    }
    const CliAnswer made = cli.init();
    QVERIFY2(made.code == 0, made.all().constData());
    const CatalogueLook look = lookInto(cli);
    QVERIFY2(look.faults.isEmpty(), qPrintable(list(look.faults)));
}

void CliFaultsTest::aReadOnlyFolderCanBeReadAndIsNotWritten()
{
    const SmallCli cli(4'096);
    if (!cli.disk.isMounted())
        QSKIP(test::SmallDisk::whyNot);
    QCOMPARE(cli.init().code, 0);
    QCOMPARE(cli.run(keyArguments("orders")).code, 0);
    QVERIFY(cli.disk.setReadOnly(true));
    for (const char* line :
         {"key list", "key show orders", "audit list", "audit verify", "audit public-key", "doctor"}) {
        const CliAnswer read = cli.run(words(line));
        QVERIFY2(read.code == 0 && !read.out.isEmpty(), (QByteArray(line) + ": " + read.all()).constData());
    }
    QVERIFY(cli.run(words("key list")).out.contains("orders"));
    const QByteArray file = QFile::encodeName(cli.path("catalogue.db"));
    for (const QStringList& act :
         {keyArguments("new"), words("key revoke orders --reason leaked"), words("key rotate orders --overlap 7d"),
          words("key reveal orders --reason needed"), words("audit checkpoint")}) {
        const CliAnswer refused = cli.run(act);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err == "This can't be written: " + file +
                                    ".\nCheck the permissions of the file and of its folder. Nothing was changed.\n",
                 (act.join(u' ').toUtf8() + ": " + refused.all()).constData());
        QVERIFY(refused.out.isEmpty()); // no secret whose event could not be written
    }
    QVERIFY(cli.disk.setReadOnly(false));
    const CatalogueLook look = lookInto(cli);
    QVERIFY2(look.faults.isEmpty(), qPrintable(list(look.faults)));
    QCOMPARE(look.keys.size(), 1);
    QCOMPARE(look.keys.value(u"orders"_s).status, u"active"_s);
}

void CliFaultsTest::noCatalogueIsMadeInAReadOnlyFolder()
{
    const SmallCli cli(4'096);
    if (!cli.disk.isMounted())
        QSKIP(test::SmallDisk::whyNot);
    cli.makeVault();
    QVERIFY(cli.disk.setReadOnly(true));
    const CliAnswer refused = cli.run(words("--secrets vault init"));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.startsWith("This can't be written: "), refused.all().constData());
    QVERIFY(!QFile::exists(cli.path("catalogue.db")));
}

void CliFaultsTest::aCatalogueThatAnotherWritesInCanBeReadAndIsBusy()
{
    const CliRunner cli;
    QCOMPARE(cli.init().code, 0);
    QCOMPARE(cli.run(keyArguments("orders")).code, 0);
    const auto other = test::holdInOtherProcess(cli.path("catalogue.db"), u"BEGIN IMMEDIATE"_s);
    QVERIFY(other);
    for (const char* line : {"key list", "key show orders", "audit list"})
        QVERIFY2(cli.run(words(line)).code == 0, line);
    const CliAnswer busy = cli.run(keyArguments("new"));
    QCOMPARE(busy.code, 1);
    QCOMPARE(busy.err, "Another program holds the catalogue (" + QFile::encodeName(cli.path("catalogue.db")) +
                           ").\nWait a moment and try again. Nothing was changed.\n");
    QVERIFY(test::release(*other));
    QCOMPARE(cli.run(keyArguments("new")).code, 0);
    const CatalogueLook look = lookInto(cli);
    QVERIFY2(look.faults.isEmpty(), qPrintable(list(look.faults)));
    QCOMPARE(look.keys.size(), 2);
}

void CliFaultsTest::aCatalogueThatLetsNobodyInIsBusy()
{
    const CliRunner cli;
    QCOMPARE(cli.init().code, 0);
    const auto other = test::holdInOtherProcess(
        cli.path("catalogue.db"), u"PRAGMA locking_mode=EXCLUSIVE; UPDATE meta SET value = value WHERE name = 'x'; "
                                  "BEGIN EXCLUSIVE"_s);
    QVERIFY(other);
    const CliAnswer busy = cli.run(words("key list"));
    QCOMPARE(busy.code, 1);
    QVERIFY2(busy.err.startsWith("Another program holds the catalogue ("), busy.all().constData());
    QVERIFY(busy.out.isEmpty());
    QVERIFY(test::release(*other));
    const CatalogueLook look = lookInto(cli);
    QVERIFY2(look.faults.isEmpty(), qPrintable(list(look.faults)));
}

void CliFaultsTest::aClockThatWasSetBackIsTold()
{
    if (!ShimmedCli::hasShim())
        QSKIP("needs the shim that shifts the clock");
    ShimmedCli cli;
    QCOMPARE(cli.init().code, 0);
    cli.set("KEYWRIGHT_CLOCK_SHIFT", u"-172800"_s);
    QCOMPARE(cli.run(keyArguments("orders")).code, 0);
    const QJsonArray told = cli.json(words("audit list --action clock.set_back")).array();
    QCOMPARE(told.size(), 1);
    QVERIFY2(cli.run(words("audit list")).out.contains("clock.set_back"), "in the list that people read");
    QCOMPARE(cli.run(words("key rotate orders --overlap 1d")).code, 0);
    QCOMPARE(cli.json(words("audit list --action clock.set_back")).array().size(), 1); // once, not at every act
    cli.set("KEYWRIGHT_CLOCK_SHIFT", {});
    const CliAnswer verdict = cli.run(words("audit verify"));
    QVERIFY2(verdict.code == 0 && verdict.out.startsWith("good: "), verdict.all().constData());
    const CatalogueLook look = lookInto(cli);
    QVERIFY2(look.faults.isEmpty(), qPrintable(list(look.faults)));
}

void CliFaultsTest::whatWasEndedStaysEndedUnderAClockSetBack()
{
    if (!ShimmedCli::hasShim())
        QSKIP("needs the shim that shifts the clock");
    ShimmedCli cli;
    QCOMPARE(cli.init().code, 0);
    const CliAnswer made = cli.json(keyArguments("orders") + words("--print-secret"));
    const QByteArray first = made.object().value(u"secret"_s).toString().toLatin1();
    QVERIFY2(!first.isEmpty(), made.all().constData());
    const auto outcome = [&] {
        return cli.json(words("key check --secret-stdin"), first + '\n').object().value(u"outcome"_s).toString();
    };
    QCOMPARE(cli.run(words("key rotate orders --overlap 1d")).code, 0);
    const QString during = outcome();
    cli.set("KEYWRIGHT_CLOCK_SHIFT", u"172800"_s); // the overlap is over
    const QString ended = outcome();
    QVERIFY2(during != ended, qPrintable(during));
    cli.set("KEYWRIGHT_CLOCK_SHIFT", {});
    QCOMPARE(outcome(), ended); // turning the clock back does not bring the old secret back
    cli.set("KEYWRIGHT_CLOCK_SHIFT", u"-172800"_s);
    QCOMPARE(outcome(), ended);
    cli.set("KEYWRIGHT_CLOCK_SHIFT", {});
    const CatalogueLook look = lookInto(cli);
    QVERIFY2(look.faults.isEmpty(), qPrintable(list(look.faults)));
}

int main(int argc, char** argv)
{
    if (const auto code = test::playPart(argc, argv))
        return *code;
    QCoreApplication application(argc, argv);
    CliFaultsTest tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "test_cli_faults.moc"
