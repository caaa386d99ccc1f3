#include "storage/core/process_lock.h"
#include "tests/support/qt_test.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace keywright;
using namespace std::chrono_literals;

namespace {

// Takes the lock, says so and waits to be killed.
int holdForEver(const QString& path)
{
    ProcessLock lock(path);
    if (!lock.take())
        return 1;
    std::puts("held");
    std::fflush(stdout);
    for (;;)
        std::this_thread::sleep_for(1h);
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

std::optional<ErrorKind> kindOf(const Result<void>& result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace

class ProcessLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("thing.lock"));
    }

    void oneHoldsItAndTheOthersAreTold()
    {
        ProcessLock one(m_path), other(m_path);
        QVERIFY(one.take().ok());
        QVERIFY(one.isHeld());
        QCOMPARE(kindOf(other.take(20ms)), ErrorKind::Busy);
        QVERIFY(!other.isHeld());
        QCOMPARE(other.holder(), QCoreApplication::applicationPid());
        one.letGo();
        QVERIFY(other.take().ok());
        other.letGo();
        QVERIFY(!QFile::exists(m_path));
    }

    void theEndOfItsHolderFreesIt()
    {
        {
            ProcessLock one(m_path);
            QVERIFY(one.take().ok());
        }
        ProcessLock other(m_path);
        QVERIFY(other.take().ok());
    }

    void whatAKilledHolderLeftIsTakenAtOnce_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("nothing in it") << QByteArray();
        QTest::newRow("a process that lives") << QByteArray::number(QCoreApplication::applicationPid()) + '\n';
        QTest::newRow("no number") << QByteArray("what is this?");
    }
    void whatAKilledHolderLeftIsTakenAtOnce()
    {
        QFETCH(QByteArray, left);
        put(m_path, left);
        ProcessLock lock(m_path);
        QVERIFY(lock.take().ok());
        QCOMPARE(lock.holder(), QCoreApplication::applicationPid());
    }

    void aKilledProcessHoldsNothing()
    {
        for (int round = 0; round < 3; ++round) {
            QProcess holder;
            holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), m_path});
            QVERIFY(holder.waitForReadyRead(20000));
            ProcessLock lock(m_path);
            QCOMPARE(kindOf(lock.take()), ErrorKind::Busy);
            QCOMPARE(lock.holder(), holder.processId());
            holder.kill();
            QVERIFY(holder.waitForFinished(20000));
            QVERIFY(lock.take().ok());
        }
    }

    void aWaiterGetsItWhenItIsLetGo()
    {
        ProcessLock one(m_path);
        QVERIFY(one.take().ok());
        std::atomic<bool> waits = false;
        Result<void> taken;
        std::thread waiter([&] {
            ProcessLock other(m_path);
            waits = true;
            taken = other.take(30s);
        });
        while (!waits)
            std::this_thread::yield();
        one.letGo();
        waiter.join();
        QVERIFY(taken.ok());
    }

    void manyAtOnceNeverHoldItTogether()
    {
        std::atomic<int> inside = 0, together = 0, taken = 0;
        std::vector<std::thread> crowd;
        for (int i = 0; i < 6; ++i) {
            crowd.emplace_back([&] {
                for (int round = 0; round < 1000; ++round) {
                    ProcessLock lock(m_path);
                    while (!lock.take()) // no pause: each comes while another one just goes
                        std::this_thread::yield();
                    together += inside.fetch_add(1) > 0;
                    ++taken;
                    std::this_thread::yield();
                    --inside;
                }
            });
        }
        for (std::thread& one : crowd)
            one.join();
        QCOMPARE(together.load(), 0);
        QCOMPARE(taken.load(), 6 * 1000);
        QVERIFY(!QFile::exists(m_path));
    }

    void aFolderThatIsNotThereIsTold()
    {
        ProcessLock lock(m_folder->filePath(QStringLiteral("nothere/thing.lock")));
        QCOMPARE(kindOf(lock.take()), ErrorKind::FileMissing);
    }

    void aFolderThatMayNotBeWrittenIsTold()
    {
#ifdef Q_OS_LINUX
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
        const int before = ::geteuid() == 0 ? ::setfsuid(65534) : -1; // root may write anywhere
        ProcessLock lock(m_path);
        const Result<void> taken = lock.take();
        if (before >= 0)
            ::setfsuid(static_cast<uid_t>(before));
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
        QCOMPARE(kindOf(taken), ErrorKind::ReadOnly);
#else
        QSKIP("needs POSIX permissions");
#endif
    }

    void aLinkIsNotFollowed()
    {
#ifdef Q_OS_UNIX
        const QString precious = m_folder->filePath(QStringLiteral("precious"));
        put(precious, "do not cut this off");
        QVERIFY(QFile::link(precious, m_path));
        ProcessLock lock(m_path);
        QVERIFY(!lock.take().ok());
        QCOMPARE(QFile(precious).size(), 19);
#else
        QSKIP("needs POSIX links");
#endif
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QStringLiteral("--hold"))
        return holdForEver(app.arguments().value(2));
    ProcessLockTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_process_lock.moc"
