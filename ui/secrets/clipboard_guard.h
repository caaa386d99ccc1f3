// Copies secrets and takes them off the clipboard again: after some seconds, at quit and on lock, but only if the
// clipboard still holds ours. GUI thread; owned by the app.
#pragma once

#include "model/secrets/secret.h"

#include <QByteArray>
#include <QObject>

class QTimer;

namespace keywright {

class ClipboardGuard final : public QObject {
    Q_OBJECT

public:
    explicit ClipboardGuard(QObject* parent = nullptr);
    ~ClipboardGuard() override;

    void setSeconds(int seconds) { m_seconds = seconds; }
    void copy(const Secret& secret);
    void clearNow();
    [[nodiscard]] int secondsLeft() const { return m_left; }

Q_SIGNALS:
    void ticked(int secondsLeft); // 0: it is gone

private:
    void tick();
    [[nodiscard]] bool holdsOurs() const;

    QTimer* m_timer;
    QByteArray m_digest; // of what we put there; the secret itself is not kept
    int m_seconds = 10;
    int m_left = 0;
};

} // namespace keywright
