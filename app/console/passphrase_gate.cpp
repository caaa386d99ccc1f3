#include "app/console/passphrase_gate.h"

#include <utility>

namespace keywright::console {

Result<SecretPtr> PassphraseGate::ask(const std::optional<Error>& wrong)
{
    Q_EMIT asked(wrong.has_value(), wrong.value_or(Error{}));
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_closed || m_answer.has_value(); });
    if (!m_answer)
        return Error{ErrorKind::Cancelled, {}};
    return *std::exchange(m_answer, std::nullopt);
}

void PassphraseGate::give(const SecretPtr& passphrase)
{
    const std::lock_guard lock(m_mutex);
    m_answer = passphrase;
    m_wake.notify_one();
}

void PassphraseGate::refuse()
{
    const std::lock_guard lock(m_mutex);
    m_answer = Result<SecretPtr>(Error{ErrorKind::Cancelled, {}});
    m_wake.notify_one();
}

void PassphraseGate::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_wake.notify_one();
}

} // namespace keywright::console
