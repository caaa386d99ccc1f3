// A catalogue in memory behind the ports of KeyService: transactions that roll back, keys, journal, log and secrets.
// Every port call passes a Fault, which can kill the process there or make the one call fail.
#pragma once

#include "model/access/role_service.h"
#include "model/keys/key_service.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/set_clock.h"

#include <random>

namespace keywright::test {

class SeededRandom final : public Random {
public:
    Result<void> fill(std::span<std::byte> bytes) override
    {
        for (std::byte& byte : bytes)
            byte = static_cast<std::byte>(m_engine());
        return {};
    }

private:
    std::mt19937 m_engine{1};
};

// What goes wrong at which port call. After a kill no call does anything any more.
class Fault {
public:
    enum class Kind { None, KillBefore, KillAfter, FailOnce, FailFromHere };
    void arm(Kind kind, int at)
    {
        m_kind = kind;
        m_at = at;
        m_calls = 0;
        m_down = false;
    }
    [[nodiscard]] bool happened() const { return m_kind != Kind::None && m_calls >= m_at; }
    // Runs `call` unless the fault is here; `observe` looks at the state after each call.
    template <typename T>
    Result<T> pass(const std::function<Result<T>()>& call)
    {
        const Error dead{ErrorKind::Io, QStringLiteral("fault")};
        if (m_down)
            return dead;
        const bool here = ++m_calls == m_at && m_kind != Kind::None;
        if (here && m_kind != Kind::FailOnce)
            m_down = true;
        if (here && m_kind != Kind::KillAfter)
            return dead;
        Result<T> answer = call();
        if (observe)
            observe();
        return here ? Result<T>(dead) : answer;
    }
    std::function<void()> observe;

private:
    Kind m_kind = Kind::None;
    int m_at = 0;
    int m_calls = 0;
    bool m_down = false;
};

// What survives the process.
struct Stored {
    QList<ApiKey> keys;
    QList<KeyId> tombstones;
    bool purgesNothing = false; // says that it has, and has not
    QList<Operation> journal;
    QList<AuditEvent> events;
    QList<Role> roles;
    qint64 lastRow = 0;
    qint64 lastOperation = 0;
};

class MemoryCatalogue final : public Transactions, public OperationJournal, public ProcessProbe {
public:
    MemoryCatalogue();

    Stored stored;
    MemorySecretStore secrets;
    Fault fault;
    SetClock clock;
    SeededRandom random;
    qint64 processId = 100;
    QList<qint64> alive{100};

    // A service as a process that was just started has it.
    [[nodiscard]] KeyService service(const QString& actor = QStringLiteral("alice"));
    [[nodiscard]] RoleService roles(const QString& actor = QStringLiteral("alice"));
    [[nodiscard]] const ApiKey* key(const KeyId& id) const;
    [[nodiscard]] KeyStore& keys() { return *m_keys; }
    [[nodiscard]] AuditLog& log() { return *m_log; }
    [[nodiscard]] CatalogueKeys& catalogueKeys() { return *m_catalogueKeys; }
    [[nodiscard]] QString secretName(const KeyId& id, int version) const;

    Result<void> write(const std::function<Result<void>()>& body) override;
    Result<qint64> changeCounter() override { return 0; }
    Result<Operation> begin(const Operation& operation) override;
    Result<void> advance(const Operation& operation) override;
    Result<void> finish(qint64 id) override;
    Result<QList<Operation>> unfinished() override;
    [[nodiscard]] qint64 ownId() const override { return processId; }
    [[nodiscard]] bool isAlive(qint64 id) const override { return alive.contains(id); }

private:
    bool m_inTransaction = false;
    std::unique_ptr<SecretStore> m_faultySecrets;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<AuditLog> m_log;
    std::unique_ptr<CatalogueKeys> m_catalogueKeys;
};

} // namespace keywright::test
