// The unchanged CLI is killed with SIGKILL before each call by which it changes a file, and in the middle of writes.
// One start later nothing is lost, no secret is without its key, no key without its secret, the journal is empty, the
// log verifies, and the act was done wholly or not at all.
#include "tests/app/killing.h"
#include "tests/support/qt_test.h"

using namespace keywright::tests;

namespace {

QStringList made(const char* name, const char* more = "")
{
    return words("key create --owner payments --environment production --name") +
           QStringList{QString::fromLatin1(name)} + words(more);
}

QStringList reasoned(const char* act)
{
    return words(act) + words("--reason crash");
}

// What writes a file besides: what a kill left of it is whole, and does not stand in the way of the next try.
QString fileFaults(const CliRunner& cli, const QStringList& arguments)
{
    const bool report = arguments.contains(QLatin1String("export"));
    const bool backup = arguments.contains(QLatin1String("backup"));
    if (report && QFile::exists(cli.path("report.csv"))) {
        cli.write("key.pem", cli.run(words("audit public-key")).out);
        const CliAnswer good = cli.run(words("audit verify-file report.csv --public-key key.pem"));
        if (good.code != 0)
            return QStringLiteral("half a report: ") + QString::fromUtf8(good.all());
    }
    if (!report && !backup)
        return {};
    const CliAnswer again = cli.json(arguments);
    if (again.code != 0 && again.kind() != QLatin1String("already_exists"))
        return QStringLiteral("no second try: ") + QString::fromUtf8(again.all());
    if (backup && cli.run(words("restore backup.db")).code != 0)
        return QStringLiteral("the backup can't be restored");
    return {};
}

// A catalogue whose act was stopped while the journal told of it: somewhere in the middle of that time.
bool stopInTheJournal(ShimmedCli& cli, const ShimmedCli& base, const Command& command)
{
    CatalogueLook after;
    const int steps = stepsOf(base, command, after);
    QList<int> told;
    for (int step = 1; step <= steps; ++step) {
        ShimmedCli killed;
        killed.copyFrom(base);
        if (killAt(killed, step, command) &&
            lookInto(killed).faults.contains(QStringLiteral("the journal is not empty")))
            told += step;
    }
    cli.copyFrom(base);
    return !told.isEmpty() && killAt(cli, told.at(told.size() / 2), command);
}

} // namespace

class CliCrashStepsTest : public QObject {
    Q_OBJECT

private:
    static void row(const char* name, const QStringList& arguments, const QByteArray& input = {}, bool changes = true)
    {
        QTest::newRow(name) << arguments << input << changes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!ShimmedCli::hasShim())
            QSKIP("needs LD_PRELOAD");
        const auto done = [this](const QStringList& arguments, const QByteArray& input = {}) {
            const CliAnswer answer = m_base->run(arguments, input);
            if (answer.code != 0)
                qFatal("%s", answer.all().constData());
        };
        m_base = std::make_unique<ShimmedCli>();
        QCOMPARE(m_base->init().code, 0);
        done(made("plain", "--scope orders:invoices:read"));
        done(made("kept", "--recoverable"));
        done(made("held", "--custody held --secret-stdin"), "c4n4ry-held-1234567890\n");
        done(made("turned", "--recoverable"));
        done(words("key rotate turned --overlap 7d"));
        done(made("ended", "--custody held --secret-stdin"), "c4n4ry-ended-1234567890\n");
        done(reasoned("key revoke ended"));
        done(made("gone", "--recoverable"));
        done(reasoned("key revoke gone"));
        done(reasoned("key delete gone"));
        done(words("backup older.db"));
        done(made("later"));
        QByteArray rows = "Name,Key,Enabled\n";
        for (int i = 0; i < 5; ++i)
            rows +=
                "imported-" + QByteArray::number(i) + ",Zq7RtY2mKp9LwXc4Vb8HsD3fGj" + QByteArray::number(i) + ",true\n";
        m_base->write("source.csv", rows);
    }

    void anActIsDoneWhollyOrNotAtAll_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<bool>("changes");
        row("create, only the fingerprint kept", made("new"));
        row("create, a copy kept", made("new", "--recoverable --print-secret"));
        row("create, held", made("new", "--custody held --secret-stdin"), "c4n4ry-new-1234567890\n");
        row("scope", words("key scope plain --add orders:*:write --remove orders:invoices:read"));
        row("restrict", words("key restrict plain --cidr 10.0.0.0/8"));
        row("limit", words("key limit plain --rate 10/s --quota 1000/day --expires 2099-01-31"));
        row("rotate, only the fingerprint kept", words("key rotate plain --overlap 7d"));
        row("rotate, a copy kept", words("key rotate kept --overlap 7d --print-secret"));
        row("rotate at once, the old copy goes", words("key rotate kept --overlap 0"));
        row("rotate, held", words("key rotate held --overlap 0 --secret-stdin"), "c4n4ry-held-0987654321\n");
        row("rotate again within the overlap", words("key rotate turned --overlap 1d"));
        row("disable", reasoned("key disable plain"));
        row("revoke, the copy goes", reasoned("key revoke turned"));
        row("revoke, held", reasoned("key revoke held"));
        row("delete, the secret goes", reasoned("key delete ended"));
        row("restore", reasoned("key restore gone"));
        row("import, held", words("import source.csv --owner payments"));
        row("import, issued", words("import source.csv --owner payments --custody issued"));
        row("reveal", reasoned("key reveal held"), {}, false);
        row("audit checkpoint", words("audit checkpoint"), {}, false);
        row("audit export", words("audit export --format csv --out report.csv"), {}, false);
        row("backup", words("backup backup.db"), {}, false);
        row("restore of a backup", words("restore older.db"));
    }
    void anActIsDoneWhollyOrNotAtAll()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(bool, changes);
        Killing killing(*m_base, {arguments, input}, [&](const CliRunner& cli) { return fileFaults(cli, arguments); });
        QVERIFY2(killing.before().faults.isEmpty(), qPrintable(killing.before().faults.join(u'\n')));
        QVERIFY2(killing.after().faults.isEmpty(), qPrintable(killing.after().faults.join(u'\n')));
        QVERIFY2(killing.steps() >= 5, "the shim counts nothing");
        QCOMPARE(killing.before().keys != killing.after().keys, changes);
        killing.atEveryStep();
        QVERIFY2(killing.wrong().isEmpty(), qPrintable(killing.wrong().join(u'\n')));
        // Both happen, or the steps lie on one side of what they should surround.
        QVERIFY(killing.undone() > 0 && killing.done() > 0);
        qInfo("%d steps, %d not done, %d done", killing.steps(), killing.undone(), killing.done());
    }

    // The second try makes a whole catalogue, and nothing of the first one is left in the vault.
    void aCatalogueIsMadeWhollyOrNotAtAll()
    {
        ShimmedCli empty;
        empty.makeVault();
        const Command init{words("--secrets vault init"), {}};
        CatalogueLook after;
        const int steps = stepsOf(empty, init, after);
        QVERIFY2(steps > 20 && after.faults.isEmpty(), qPrintable(after.faults.join(u'\n')));
        int there = 0;
        for (int step = firstStep(); step <= steps; step += stepWidth()) {
            ShimmedCli cli;
            cli.copyFrom(empty);
            QVERIFY(killAt(cli, step, init));
            there += QFile::exists(cli.path("catalogue.db"));
            const CliAnswer again = cli.json(init.arguments);
            QVERIFY2(again.code == 0 || again.kind() == u"already_exists", again.all().constData());
            const QStringList faults = lookInto(cli).faults;
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n') + QStringLiteral(" at %1").arg(step)));
            QCOMPARE(illnessOf(cli), QString());
        }
        QVERIFY(there > 0 && there < steps);
    }

    // What recovers, and what ends overlaps that are over, is itself killed.
    void recoveryAndWhatIsDueAreResumed_data()
    {
        QTest::addColumn<QStringList>("stopped");
        QTest::newRow("a create that stopped") << made("new", "--recoverable");
        QTest::newRow("a rotation that stopped") << words("key rotate kept --overlap 0");
        QTest::newRow("a revocation that stopped") << reasoned("key revoke turned");
        QTest::newRow("an import that stopped") << words("import source.csv --owner payments");
        QTest::newRow("an overlap that is over") << QStringList();
    }
    void recoveryAndWhatIsDueAreResumed()
    {
        QFETCH(QStringList, stopped);
        ShimmedCli base;
        if (stopped.isEmpty())
            base.copyFrom(*m_base);
        else
            QVERIFY(stopInTheJournal(base, *m_base, {stopped, {}}));
        const auto later = [&](ShimmedCli& cli) {
            cli.copyFrom(base);
            if (stopped.isEmpty())
                cli.set("KEYWRIGHT_CLOCK_SHIFT", QString::number(8 * 24 * 3600));
        };
        const Command start{words("key list"), {}};
        ShimmedCli counted;
        later(counted);
        counted.set("KEYWRIGHT_KILL_STRIDE", crashStride());
        counted.set("KEYWRIGHT_STEPS_FILE", counted.path("steps"));
        QCOMPARE(counted.json(start.arguments).code, 0);
        const CatalogueLook settled = lookInto(counted);
        QVERIFY2(settled.faults.isEmpty(), qPrintable(settled.faults.join(u'\n')));
        const int steps = counted.read("steps").toInt();
        QVERIFY(steps > 20);
        for (int step = firstStep(); step <= steps; step += stepWidth()) {
            ShimmedCli cli;
            later(cli);
            QVERIFY(killAt(cli, step, start));
            QCOMPARE(cli.json(start.arguments).code, 0);
            const CatalogueLook found = lookInto(cli);
            QVERIFY2(found.faults.isEmpty() && found.keys == settled.keys,
                     qPrintable(QStringLiteral("step %1: ").arg(step) + found.faults.join(u'\n') + found.text()));
        }
        qInfo("%d steps", steps);
    }

private:
    std::unique_ptr<ShimmedCli> m_base;
};

int main(int argc, char** argv)
{
    ShimmedCli::workInMemory();
    QCoreApplication app(argc, argv);
    CliCrashStepsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_cli_crash_steps.moc"
