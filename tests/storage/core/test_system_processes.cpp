// Which process is which, also when its number is given to another one.
#include "storage/core/system_processes.h"
#include "tests/support/other_process.h"
#include "tests/support/qt_test.h"

using namespace keywright;

class TestSystemProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOwnProcessLives()
    {
        QVERIFY(m_processes.isAlive(m_processes.ownId()));
        QCOMPARE(m_processes.ownId(), SystemProcesses().ownId());
        QVERIFY(!m_processes.isAlive(0));
        QVERIFY(!m_processes.isAlive(-1));
    }

    void anIdentityIsPackedAndUnpacked()
    {
        const SystemProcesses::Identity all{0x3F'FFFF, 0xF'FFFF, 0x3FF, 0x3FF};
        QVERIFY(all.packed() > 0);
        const auto again = SystemProcesses::Identity::of(all.packed());
        QCOMPARE(again.number, all.number);
        QCOMPARE(again.began, all.began);
        QCOMPARE(again.boot, all.boot);
        QCOMPARE(again.space, all.space);
        QCOMPARE(SystemProcesses::Identity::of(4711).number, 4711u);
        QCOMPARE(SystemProcesses::Identity::of(4711).began, 0u);
    }

    void aNumberOfAnEarlierVersionIsThatOfTheProcess()
    {
        QVERIFY(m_processes.isAlive(QCoreApplication::applicationPid()));
    }

#ifdef Q_OS_LINUX
    void anotherProcessWithTheSameNumberIsNotTheSame()
    {
        auto identity = SystemProcesses::Identity::of(m_processes.ownId());
        QVERIFY(identity.began != 0);
        QVERIFY(identity.boot != 0);
        identity.began ^= 2; // began at another time
        QVERIFY(!m_processes.isAlive(identity.packed()));
    }

    void aProcessOfAnEarlierBootIsGone()
    {
        auto identity = SystemProcesses::Identity::of(m_processes.ownId());
        identity.boot ^= 2;
        QVERIFY(!m_processes.isAlive(identity.packed()));
    }

    void whatRunsInAnotherContainerMayLive()
    {
        auto identity = SystemProcesses::Identity::of(m_processes.ownId());
        QVERIFY(identity.space != 0);
        identity.space ^= 2;
        QVERIFY(m_processes.isAlive(identity.packed()));
    }
#endif

    void whoWasKilledIsGone()
    {
        const auto other =
            test::startPart({QStringLiteral("--hold"), QStringLiteral(":memory:"), QStringLiteral("SELECT 1")});
        QVERIFY(other);
        const auto number = static_cast<quint32>(other->processId());
        const auto found = SystemProcesses::find(number);
        const qint64 id = found ? found->packed() : number;
        QVERIFY(m_processes.isAlive(id));
        other->kill();
        QVERIFY(other->waitForFinished());
        QVERIFY(!m_processes.isAlive(id));
    }

private:
    SystemProcesses m_processes;
};

int main(int argc, char** argv)
{
    if (const auto played = test::playPart(argc, argv))
        return *played;
    QCoreApplication application(argc, argv);
    TestSystemProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_system_processes.moc"
