// One open catalogue of the console: the lock that makes this console the only one that writes from a window, the
// secret store that the working lanes share, and the three lanes. Made and destroyed on the GUI thread.
#pragma once

#include "app/console/passphrase_gate.h"
#include "app/wiring/open_catalogue.h"
#include "model/core/service_thread.h"
#include "storage/core/process_lock.h"
#include "storage/secrets/late_store.h"

#include <memory>
#include <mutex>

namespace keywright::console {

class Session final {
public:
    // `options.passphrase`, if any, is tried once before a person is asked.
    Session(wiring::CatalogueOptions options, std::shared_ptr<Clock> clock);
    ~Session();

    [[nodiscard]] Lanes lanes() { return {*m_front, *m_back, *m_slow}; }
    [[nodiscard]] PassphraseGate& gate() { return m_gate; }
    [[nodiscard]] bool isReadOnly() const { return m_options.readOnly; }
    // Who has it open, when another console has: "process 4711".
    [[nodiscard]] const QString& otherConsole() const { return m_otherConsole; }

private:
    void takeLock();
    // `tried`: which attempt to open the store the lane saw last, 0 for none.
    Result<std::shared_ptr<Services>> open(wiring::LaneKind kind, int& tried);
    std::shared_ptr<SecretStore> sharedStore(int& tried);
    Result<std::shared_ptr<SecretStore>> openStore();
    [[nodiscard]] std::shared_ptr<LateStore> lateStore(const Error& why);

    wiring::CatalogueOptions m_options;
    std::shared_ptr<Clock> m_clock;
    QString m_otherConsole;
    ProcessLock m_lock;
    PassphraseGate m_gate;
    std::mutex m_storeMutex;              // guards what follows
    std::shared_ptr<SecretStore> m_store; // null: it did not open, and
    std::shared_ptr<LateStore> m_late;    // stands for it
    int m_storeTried = 0;                 // attempts to open it
    std::unique_ptr<ServiceThread> m_front, m_back, m_slow;
};

} // namespace keywright::console
