#include "model/core/service_thread.h"

#include "model/services.h"

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

void ServiceThread::loop()
{
    const Result<std::shared_ptr<Services>> opened = m_open();
    const Result<Services*> services = opened ? Result<Services*>(opened->get()) : Result<Services*>(opened.error());
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(services);
    }
}

} // namespace keywright
