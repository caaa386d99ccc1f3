#include "model/core/service_thread.h"

#include "model/services.h"

#include <optional>
#include <utility>

namespace keywright {

ServiceThread::ServiceThread(QString name, Opener open)
    : m_name(std::move(name))
    , m_open(std::move(open))
{
    m_thread = std::thread([this] { loop(); });
}

ServiceThread::~ServiceThread()
{
    close();
}

void ServiceThread::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closing) {
            m_jobs.push_back(std::move(job));
            m_wake.notify_one();
            return;
        }
    }
    job(Error{ErrorKind::NotOpen, m_name});
}

void ServiceThread::reopen()
{
    const std::lock_guard lock(m_mutex);
    m_reopen = true;
}

void ServiceThread::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

// Opened for the first job, not before: what a vault's passphrase costs must not slow down a window on its way.
void ServiceThread::loop()
{
    std::optional<Result<std::shared_ptr<Services>>> opened;
    for (;;) {
        Job job;
        bool again = false;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
            again = std::exchange(m_reopen, false);
        }
        if (again)
            opened.reset(); // before it is opened anew: the file may be another one by now
        if (!opened)
            opened = m_open();
        job(*opened ? Result<Services*>((*opened)->get()) : Result<Services*>(opened->error()));
    }
}

} // namespace keywright
