// A lane: one thread that owns one open Services (its own database connection) and runs jobs on it in order.
// Owned by the app; run() may be called from any thread. close() runs what is queued, then ends the thread.
//
// Consumers use whenDone() (model/core/when_done.h). Futures of lanes carry copyable payloads only, and nobody
// calls .then(context, ...) on them: on Qt 6.4.2 that crashes when the context dies first.
#pragma once

#include "model/core/result.h"

#include <QFuture>
#include <QPromise>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace keywright {

struct Services;

class ServiceThread {
public:
    using Opener = std::function<Result<std::shared_ptr<Services>>()>;

    // `open` runs on the lane, before the first job and after reopen().
    ServiceThread(QString name, Opener open);
    ~ServiceThread();
    ServiceThread(const ServiceThread&) = delete;
    ServiceThread& operator=(const ServiceThread&) = delete;

    // F: Result<T>(Services&). Answers ErrorKind::NotOpen after close(), or what the opener said if it failed.
    template <typename F>
    auto run(F job) -> QFuture<std::invoke_result_t<F, Services&>>
    {
        using R = std::invoke_result_t<F, Services&>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        post([promise, job = std::move(job)](Result<Services*> services) mutable {
            promise->addResult(services ? job(**services) : R(services.error()));
            promise->finish();
        });
        return future;
    }

    // The next job finds what is opened anew: for a person who mended what was wrong and asks again.
    void reopen();

    // Blocks until all queued jobs have run. Further run() calls answer NotOpen.
    void close();

private:
    using Job = std::function<void(Result<Services*>)>;
    void post(Job job);
    void loop();

    QString m_name;
    Opener m_open;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_closing = false, m_reopen = false;
    std::thread m_thread;
};

} // namespace keywright
