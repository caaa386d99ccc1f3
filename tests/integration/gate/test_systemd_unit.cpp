// The service as systemd reads it: every line known, and little of the machine left in its reach.
#include "tests/support/qt_test.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

class SystemdUnitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("systemd-analyze")).isEmpty())
            QSKIP("systemd is not installed");
        QFile file(QStringLiteral(KEYWRIGHT_SOURCE_DIR "/packaging/systemd/keywright-gate.service"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray unit = file.readAll();
        QVERIFY(unit.contains("ExecStart=/usr/bin/keywright-gate "));
        unit.replace("/usr/bin/keywright-gate", KEYWRIGHT_BINARY_DIR "/bin/keywright-gate");
        QFile copy(path());
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(unit) == unit.size());
    }

    void everyLineIsUnderstood()
    {
        QByteArray said;
        QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--man=no"), path()}, said), 0);
        QVERIFY2(said.isEmpty(), said.constData());
    }

    // systemd's own measure, from 0 (all shut) to 10: tenths of it.
    void itIsShutIn()
    {
        QByteArray said;
        const int code = run(
            {QStringLiteral("security"), QStringLiteral("--offline=true"), QStringLiteral("--threshold=15"), path()},
            said);
        if (said.contains("Unknown option") || said.contains("unrecognized option"))
            QSKIP("this systemd judges no files");
        QVERIFY2(code == 0, said.constData());
    }

    // What the command line names exists: the options are the gate's.
    void theGateKnowsItsOptions()
    {
        QProcess process;
        process.start(QStringLiteral(KEYWRIGHT_BINARY_DIR "/bin/keywright-gate"), {QStringLiteral("--help")});
        QVERIFY(process.waitForFinished(30'000));
        const QByteArray help = process.readAllStandardOutput();
        QFile unit(path());
        QVERIFY(unit.open(QIODevice::ReadOnly));
        for (const QByteArray& line : unit.readAll().split('\n')) {
            if (!line.startsWith("ExecStart"))
                continue;
            for (const QByteArray& word : line.split(' '))
                QVERIFY2(!word.startsWith("--") || help.contains(word + ' '), word.constData());
        }
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("keywright-gate.service")); }
    static int run(const QStringList& arguments, QByteArray& said)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("systemd-analyze"), arguments);
        if (!process.waitForFinished(60'000))
            return -1;
        said = process.readAll();
        return process.exitCode();
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SystemdUnitTest)
#include "test_systemd_unit.moc"
