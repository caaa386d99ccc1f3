// Asks for the vault's passphrase again before acts that reach far: a secret is revealed or copied, a key of production
// is revoked. A policy of this console: off, every act goes on at once. What is typed wrong is an event. GUI thread;
// owned by the acts.
#pragma once

#include "model/secrets/secret.h"
#include "model/services.h"

#include <QObject>

#include <functional>

class QWidget;

namespace keywright {

class StepUp final : public QObject {
    Q_OBJECT

public:
    explicit StepUp(ServiceThread& slow, QObject* parent = nullptr);
    // A keychain has no passphrase that could be asked for: it asks by itself, or is open.
    void setHasPassphrase(bool has) { m_hasPassphrase = has; }
    [[nodiscard]] bool hasPassphrase() const { return m_hasPassphrase; }
    void setWanted(bool wanted) { m_wanted = wanted; }
    [[nodiscard]] bool isWanted() const { return m_wanted && m_hasPassphrase; }

    // Runs `then` when nobody has to be asked, or once the passphrase was right; else `givenUp`, if any.
    void before(QWidget* window, const QString& why, const std::function<void()>& then,
                const std::function<void()>& givenUp = {});

private:
    ServiceThread& m_slow;
    bool m_hasPassphrase = false;
    bool m_wanted = false;
};

} // namespace keywright
