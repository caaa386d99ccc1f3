// Where a lane waits for a passphrase that a person types: the lane blocks in ask(), the GUI thread answers. Outlives
// the lanes; close() lets a waiting lane go.
#pragma once

#include "model/core/result.h"
#include "model/secrets/secret.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace keywright::console {

class PassphraseGate final : public QObject {
    Q_OBJECT

public:
    // On a lane. `wrong`: why the last one was refused.
    Result<SecretPtr> ask(const std::optional<Error>& wrong);
    // On the GUI thread.
    void give(const SecretPtr& passphrase);
    void refuse(); // "only look"
    void close();

Q_SIGNALS:
    void asked(bool again, const keywright::Error& why); // emitted on the lane

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Result<SecretPtr>> m_answer;
    bool m_closed = false;
};

} // namespace keywright::console
