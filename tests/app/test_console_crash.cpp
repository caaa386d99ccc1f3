// The unchanged console is killed with SIGKILL while it starts over a catalogue whose last act was stopped halfway: at
// its steps, and at random moments beside a CLI at work. Whatever starts next finds nothing lost and leaves no row in
// the journal.
#include "storage/core/process_lock.h"
#include "tests/app/killing.h"
#include "tests/support/qt_test.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <sqlite3.h>

using namespace keywright;
using namespace keywright::tests;

namespace {

QString console()
{
    return QStringLiteral(KEYWRIGHT_BINARY_DIR "/bin/keywright");
}

std::unique_ptr<QProcess> startConsole(const CliRunner& cli)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = cli.environment;
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), cli.folder.path());
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(cli.folder.path());
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(console(), cli.known());
    static_cast<void>(process->waitForStarted());
    return process;
}

// Only looks: the console is to find nobody else at work.
bool isJournalEmpty(const CliRunner& cli)
{
    sqlite3* database = nullptr;
    sqlite3_stmt* rows = nullptr;
    const QByteArray path = QFile::encodeName(cli.path("catalogue.db"));
    const bool empty = sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
                       sqlite3_prepare_v2(database, "SELECT count(*) FROM journal", -1, &rows, nullptr) == SQLITE_OK &&
                       sqlite3_step(rows) == SQLITE_ROW && sqlite3_column_int(rows, 0) == 0;
    sqlite3_finalize(rows);
    sqlite3_close(database);
    return empty;
}

// A catalogue in whose journal an act stands that was killed.
bool stopHalfway(ShimmedCli& cli, const Command& command)
{
    for (int step = 10; step < 200; ++step) {
        ShimmedCli tried;
        tried.copyFrom(cli);
        if (!killAt(tried, step, command))
            return false;
        if (lookInto(tried).faults.contains(QStringLiteral("the journal is not empty"))) {
            cli.copyFrom(tried);
            return true;
        }
    }
    return false;
}

} // namespace

class ConsoleCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!ShimmedCli::hasShim() || !QFile::exists(console()))
            QSKIP("needs LD_PRELOAD and the console");
        QCOMPARE(m_base.init().code, 0);
        QVERIFY(!m_base.create("kept", words("--recoverable")).isEmpty());
        QVERIFY(!m_base.create("other", words("--recoverable")).isEmpty());
        QVERIFY(stopHalfway(m_base, {words("key rotate kept --overlap 0"), {}}));
        ShimmedCli settled;
        settled.copyFrom(m_base);
        QCOMPARE(illnessOf(settled), QString());
        m_settled = lookInto(settled);
        QVERIFY2(m_settled.faults.isEmpty(), qPrintable(m_settled.faults.join(u'\n')));
    }

    void itsStartResumesWhatWasStopped()
    {
        ShimmedCli cli;
        cli.copyFrom(m_base);
        const auto process = startConsole(cli);
        QTRY_VERIFY_WITH_TIMEOUT(isJournalEmpty(cli), 90'000);
        QCOMPARE(process->state(), QProcess::Running);
        process->kill();
        process->waitForFinished();
        QVERIFY(lookInto(cli).keys == m_settled.keys);
    }

    void killedAtItsStepsItLosesNothing()
    {
        int killed = 0;
        bool survived = false;
        for (int step = firstStep(); !survived; step += 3 * stepWidth()) {
            ShimmedCli cli;
            cli.copyFrom(m_base);
            cli.set("KEYWRIGHT_KILL_STRIDE", crashStride());
            cli.set("KEYWRIGHT_KILL_AT", QString::number(step));
            const auto process = startConsole(cli);
            QElapsedTimer timer;
            timer.start();
            // Until it is dead, or has done what there is to do.
            while (!process->waitForFinished(50) && !survived)
                survived = (timer.elapsed() > 1'500 && isJournalEmpty(cli)) || timer.elapsed() > 60'000;
            process->kill();
            process->waitForFinished();
            cli.set("KEYWRIGHT_KILL_AT", {});
            killed += !survived;
            QCOMPARE(illnessOf(cli), QString());
            const CatalogueLook found = lookInto(cli);
            QVERIFY2(found.faults.isEmpty() && found.keys == m_settled.keys,
                     qPrintable(QStringLiteral("step %1: ").arg(step) + found.faults.join(u'\n') + found.text()));
            // The next console is not kept from writing by the dead one.
            QVERIFY(ProcessLock(cli.path("catalogue.db.console")).take().ok());
        }
        qInfo("%d times killed", killed);
        QVERIFY(killed >= 5);
    }

    void killedAtRandomBesideACliItLosesNothing()
    {
        const int wanted = qEnvironmentVariableIntValue("KEYWRIGHT_CRASH_ROUNDS");
        const int rounds = wanted > 0 ? wanted / 10 : 6;
        QRandomGenerator random(QRandomGenerator::global()->generate());
        ShimmedCli cli;
        cli.copyFrom(m_base);
        for (int round = 0; round < rounds; ++round) {
            const auto process = startConsole(cli);
            const auto beside = cli.start(cli.known() + words("--json key rotate other --overlap 1d"));
            QThread::usleep(random.bounded(600'000U));
            process->kill();
            process->waitForFinished();
            const CliAnswer answer = CliRunner::end(*beside);
            QVERIFY2(answer.code == 0, answer.all().constData());
            QCOMPARE(illnessOf(cli), QString());
            const CatalogueLook found = lookInto(cli);
            QVERIFY2(found.faults.isEmpty(), qPrintable(found.faults.join(u'\n')));
            QCOMPARE(found.keys.value(QStringLiteral("other")).versions, 2 + round);
        }
    }

private:
    ShimmedCli m_base;
    CatalogueLook m_settled;
};

int main(int argc, char** argv)
{
    ShimmedCli::workInMemory();
    QCoreApplication app(argc, argv);
    ConsoleCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_console_crash.moc"
