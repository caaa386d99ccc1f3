#include "ui/window/change_watch.h"

#include "model/core/transactions.h"
#include "model/core/when_done.h"
#include "model/services.h"

#include <utility>

namespace keywright {

ChangeWatch::ChangeWatch(ServiceThread& front, QObject* parent)
    : QObject(parent)
    , m_front(front)
{
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatch::ask);
    m_timer.start();
    ask(); // before anything is read, so that no change falls between the first read and the first question
}

void ChangeWatch::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    const auto job = [](Services& services) { return services.transactions->changeCounter(); };
    whenDone(m_front.run(job), this, [this](const Result<qint64>& counter) {
        m_asking = false;
        if (!counter)
            return; // whoever shows data says why the catalogue does not answer
        const std::optional<qint64> before = std::exchange(m_counter, *counter);
        if (before && *before != *counter)
            Q_EMIT changed();
    });
}

} // namespace keywright
