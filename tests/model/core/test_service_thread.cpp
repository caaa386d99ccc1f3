#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/services.h"
#include "tests/support/qt_test.h"

#include <QSignalSpy>

#include <algorithm>
#include <atomic>
#include <set>
#include <vector>

using namespace keywright;

namespace {

ServiceThread::Opener opens(const QString& path)
{
    return [path]() -> Result<std::shared_ptr<Services>> {
        auto services = std::make_shared<Services>();
        services->info.path = path;
        return services;
    };
}

} // namespace

class ServiceThreadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJobSeesTheServicesOfItsLane()
    {
        ServiceThread lane(QStringLiteral("back"), opens(QStringLiteral("a.db")));
        const auto future = lane.run([](Services& services) -> Result<QString> { return services.info.path; });
        QCOMPARE(future.result().value(), QStringLiteral("a.db"));
    }

    void jobsRunInTheirOrderOnOneThread()
    {
        ServiceThread lane(QStringLiteral("back"), opens({}));
        std::vector<int> seen;
        std::set<std::thread::id> threads;
        for (int i = 0; i < 100; ++i)
            lane.run([&, i](Services&) -> Result<void> {
                seen.push_back(i);
                threads.insert(std::this_thread::get_id());
                return {};
            });
        lane.close();
        QCOMPARE(seen.size(), std::size_t(100));
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(threads.size(), std::size_t(1));
        QVERIFY(!threads.contains(std::this_thread::get_id()));
    }

    void whatFailedToOpenIsOpenedAnewWhenAskedFor()
    {
        std::atomic<int> times{0};
        ServiceThread lane(QStringLiteral("back"), [&]() -> Result<std::shared_ptr<Services>> {
            if (++times < 3)
                return Error{ErrorKind::Busy, QString::number(times)};
            auto services = std::make_shared<Services>();
            services->info.path = QStringLiteral("a.db");
            return services;
        });
        const auto path = [](Services& services) -> Result<QString> { return services.info.path; };
        QCOMPARE(lane.run(path).result().error().detail, QStringLiteral("1"));
        QCOMPARE(lane.run(path).result().error().detail, QStringLiteral("1")); // not tried for each job
        lane.reopen();
        QCOMPARE(lane.run(path).result().error().detail, QStringLiteral("2"));
        lane.reopen();
        QCOMPARE(lane.run(path).result().value(), QStringLiteral("a.db"));
        QCOMPARE(lane.run(path).result().value(), QStringLiteral("a.db"));
        QCOMPARE(times.load(), 3);
    }

    void closeRunsWhatIsQueuedAndRefusesWhatComesAfter()
    {
        ServiceThread lane(QStringLiteral("back"), opens({}));
        std::atomic<int> ran{0};
        for (int i = 0; i < 20; ++i)
            lane.run([&](Services&) -> Result<void> {
                ++ran;
                return {};
            });
        lane.close();
        QCOMPARE(ran.load(), 20);
        const auto late = lane.run([](Services&) -> Result<int> { return 1; }).result();
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::NotOpen);
    }

    void aFailedOpenAnswersEveryJobWithItsError()
    {
        ServiceThread lane(QStringLiteral("front"), [] { return Error{ErrorKind::NewerVersion, QStringLiteral("9")}; });
        const auto answer = lane.run([](Services&) -> Result<int> { return 1; }).result();
        QVERIFY(!answer);
        QCOMPARE(answer.error(), (Error{ErrorKind::NewerVersion, QStringLiteral("9")}));
    }

    void theServicesDieOnTheirLane()
    {
        std::thread::id diedOn;
        std::thread::id ranOn;
        {
            ServiceThread lane(QStringLiteral("back"), [&]() -> Result<std::shared_ptr<Services>> {
                auto services = std::make_shared<Services>();
                services->owned = std::shared_ptr<void>(nullptr, [&](void*) { diedOn = std::this_thread::get_id(); });
                return services;
            });
            lane.run([&](Services&) -> Result<void> {
                ranOn = std::this_thread::get_id();
                return {};
            });
        }
        QCOMPARE(diedOn, ranOn);
    }

    void whenDoneDeliversOnTheReceiversThread()
    {
        ServiceThread lane(QStringLiteral("front"), opens({}));
        QObject receiver;
        int delivered = 0;
        QThread* deliveredOn = nullptr;
        whenDone(lane.run([](Services&) -> Result<int> { return 42; }), &receiver, [&](const Result<int>& answer) {
            delivered = answer.value();
            deliveredOn = QThread::currentThread();
        });
        QTRY_COMPARE(delivered, 42);
        QCOMPARE(deliveredOn, QThread::currentThread());
    }

    void whenDoneForgetsAReceiverThatDied()
    {
        ServiceThread lane(QStringLiteral("front"), opens({}));
        std::atomic<bool> go{false};
        bool called = false;
        auto future = lane.run([&](Services&) -> Result<int> {
            while (!go)
                std::this_thread::yield();
            return 1;
        });
        {
            QObject receiver;
            whenDone(future, &receiver, [&](const Result<int>&) { called = true; });
        }
        go = true;
        lane.close();
        QCoreApplication::sendPostedEvents();
        QVERIFY(future.isFinished());
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(ServiceThreadTest)
#include "test_service_thread.moc"
