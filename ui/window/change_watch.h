// Notices what another process (the CLI, a second console) changes in the catalogue: asks the database's change counter
// on the front lane, four times a second, one question at a time. GUI thread.
#pragma once

#include "model/core/service_thread.h"

#include <QTimer>

#include <optional>

namespace keywright {

class ChangeWatch final : public QObject {
    Q_OBJECT

public:
    explicit ChangeWatch(ServiceThread& front, QObject* parent = nullptr);
    void ask(); // at once, without waiting for the timer

Q_SIGNALS:
    void changed();

private:
    ServiceThread& m_front;
    QTimer m_timer;
    bool m_asking = false;
    std::optional<qint64> m_counter;
};

} // namespace keywright
