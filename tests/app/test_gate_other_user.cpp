// The gate as another system user than the console's: it may read the catalogue and write nothing beside it.
#include "tests/app/gate_runner.h"
#include "tests/support/other_process.h"
#include "tests/support/qt_test.h"

#include <grp.h>
#include <sys/stat.h>

using namespace keywright::tests;

namespace {

constexpr uid_t nobody = 65'534;

void becomeNobody()
{
    if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
        ::_exit(99);
}

} // namespace

class GateOtherUserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0)
            QSKIP("only root can start a program as another user");
    }
    // The catalogue's folder can be entered and its file be read; what the service is given lies in a folder of its
    // own.
    void init()
    {
        m_gate = std::make_unique<GateRunner>();
        m_own = std::make_unique<QTemporaryDir>();
        m_kept = m_gate->key("kept", words("--scope *"));
        m_gone = m_gate->key("gone", words("--scope *"));
        const QByteArray folder = m_gate->cli.folder.path().toUtf8(), catalogue = folder + "/catalogue.db";
        QVERIFY(::chown(folder, 0, nobody) == 0 && ::chmod(folder, 02750) == 0);
        QVERIFY(::chown(catalogue, 0, nobody) == 0 && ::chmod(catalogue, 0640) == 0);
        const QString vault = own("catalogue.vault");
        QVERIFY(QFile::copy(m_gate->cli.path("catalogue.vault"), vault));
        QVERIFY(::chmod(qPrintable(vault), 0400) == 0 && ::chown(qPrintable(vault), nobody, nobody) == 0);
        QVERIFY(::chown(qPrintable(m_own->path()), nobody, nobody) == 0);
        m_gate->beforeStart = becomeNobody;
        // Other users can't look into root's home, where the build may be.
        const QString program = own("keywright-gate");
        QVERIFY(QFile::copy(m_gate->program, program) && ::chmod(qPrintable(program), 0755) == 0);
        m_gate->program = program;
        if (!canNobodyRun(program))
            QSKIP("the libraries of this build lie where other users can't look");
    }
    void cleanup() { m_gate.reset(); }

    void withoutTheRightToReadItSaysSo()
    {
        QVERIFY(::chmod(qPrintable(m_gate->cli.path("catalogue.db")), 0600) == 0);
        QVERIFY(!start());
        QVERIFY2(m_gate->gate->readAllStandardError().contains("catalogue.db"), m_gate->said.constData());
    }

    // Nobody has the catalogue open when the gate starts, and each change is made by who opens and closes it: then
    // there is no shared memory to read, and SQLite notices nothing.
    void changesArriveThoughNobodyKeepsTheCatalogueOpen()
    {
        QVERIFY2(start(), m_gate->gate->readAllStandardError().constData());
        QCOMPARE(m_gate->verify(m_kept).status, 200);
        QCOMPARE(m_gate->verify(m_gone).status, 200);
        QVERIFY(!QFile::exists(m_gate->cli.path("catalogue.db-wal")));
        revokeAndWait();
        const QByteArray later = m_gate->key("later", words("--scope *"));
        QTRY_COMPARE(m_gate->verify(later).status, 200);
        QCOMPARE(m_gate->verify(m_kept).status, 200);
        endTidily();
    }

    // The console has it open the whole time: its log and shared memory can be read, not written.
    void changesArriveWhileTheConsoleHasItOpen()
    {
        const auto console = hold();
        QVERIFY(console);
        QVERIFY2(start(), m_gate->gate->readAllStandardError().constData());
        QVERIFY(QFile::exists(m_gate->cli.path("catalogue.db-shm")));
        QCOMPARE(m_gate->verify(m_gone).status, 200);
        revokeAndWait();
        QVERIFY(keywright::test::release(*console));
        const QByteArray later = m_gate->key("later", words("--scope *"));
        QTRY_COMPARE(m_gate->verify(later).status, 200);
        endTidily();
    }

    // From one state to the other and back.
    void changesArriveWhenTheConsoleComesAndGoes()
    {
        QVERIFY2(start(), m_gate->gate->readAllStandardError().constData());
        QCOMPARE(m_gate->verify(m_gone).status, 200);
        const auto console = hold();
        QVERIFY(console);
        revokeAndWait();
        const QByteArray during = m_gate->key("during", words("--scope *"));
        QTRY_COMPARE(m_gate->verify(during).status, 200);
        console->kill(); // leaves its log behind
        console->waitForFinished();
        const QByteArray later = m_gate->key("later", words("--scope *"));
        QTRY_COMPARE(m_gate->verify(later).status, 200);
        QCOMPARE(m_gate->cli.run(words("key revoke during --reason gone")).code, 0);
        QTRY_COMPARE(m_gate->verify(during).status, 401);
        QCOMPARE(m_gate->get("/readyz").status, 200);
        endTidily();
    }

private:
    static bool canNobodyRun(const QString& program)
    {
        QProcess process;
        process.setChildProcessModifier(becomeNobody);
        process.start(program, {QStringLiteral("--version")});
        return process.waitForFinished(30'000) && process.exitCode() == 0;
    }
    [[nodiscard]] QString own(const char* name) const { return m_own->filePath(QString::fromLatin1(name)); }
    bool start()
    {
        return m_gate->start(
            {QStringLiteral("--vault"), own("catalogue.vault"), QStringLiteral("--usage"), own("usage.db")});
    }
    // As the console does: a connection that stays, with a change in its log.
    std::unique_ptr<QProcess> hold()
    {
        return keywright::test::holdInOtherProcess(
            m_gate->cli.path("catalogue.db"),
            QStringLiteral("INSERT INTO meta (name, value) VALUES ('held', '1') ON CONFLICT DO NOTHING"));
    }
    void revokeAndWait()
    {
        QCOMPARE(m_gate->cli.run(words("key revoke gone --reason test")).code, 0);
        QTRY_COMPARE(m_gate->verify(m_gone).status, 401);
    }
    void endTidily()
    {
        QCOMPARE(m_gate->stop(), 0);
        for (const QFileInfo& file : QDir(m_gate->cli.folder.path()).entryInfoList(QDir::Files))
            QVERIFY2(file.ownerId() == 0, qPrintable(file.fileName()));
        QCOMPARE(QFileInfo(own("usage.db")).ownerId(), uint(nobody));
        QVERIFY2(m_gate->gate->readAllStandardError().isEmpty(), "it complained");
    }

    std::unique_ptr<GateRunner> m_gate;
    std::unique_ptr<QTemporaryDir> m_own;
    QByteArray m_kept, m_gone;
};

int main(int argc, char** argv)
{
    if (const std::optional<int> code = keywright::test::playPart(argc, argv))
        return *code;
    QCoreApplication app(argc, argv);
    GateOtherUserTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_gate_other_user.moc"
