// The lanes of a catalogue in memory, and acts that only note what was asked: for tests of pages and window.
#pragma once

#include "model/core/service_thread.h"
#include "model/core/transactions.h"
#include "model/services.h"
#include "tests/support/listed_keys.h"
#include "tests/support/listed_log.h"
#include "tests/support/set_clock.h"

#include <atomic>

namespace keywright::test {

class CountedTransactions final : public Transactions {
public:
    Result<void> write(const std::function<Result<void>()>& body) override { return body(); }
    Result<qint64> changeCounter() override { return m_counter.load(); }
    void bump() { ++m_counter; } // as if another process had written

private:
    std::atomic<qint64> m_counter{1};
};

struct ListedCatalogue {
    explicit ListedCatalogue(bool openedReadOnly = false, KeyTransfer* itsTransfer = nullptr,
                             CatalogueBackup* itsBackup = nullptr)
        : readOnly(openedReadOnly)
        , transfer(itsTransfer)
        , backup(itsBackup)
    {}

    SetClock clock; // set before the first job
    ListedKeys keys;
    ListedLog log;
    CountedTransactions transactions;
    const bool readOnly;
    KeyTransfer* const transfer;
    CatalogueBackup* const backup;
    SecretStore* secrets = nullptr; // set before the first job
    UsageStore* usage = nullptr;    // likewise
    KeyService* service = nullptr;  // likewise
    ServiceThread front{QStringLiteral("front"), [this] { return open(); }};
    ServiceThread back{QStringLiteral("back"), [this] { return open(); }};
    ServiceThread slow{QStringLiteral("slow"), [this] { return open(); }};

    [[nodiscard]] Lanes lanes() { return {front, back, slow}; }

private:
    Result<std::shared_ptr<Services>> open()
    {
        auto services = std::make_shared<Services>();
        services->info = {QStringLiteral("/tmp/catalogue.db"), QStringLiteral("test"), readOnly};
        services->clock = &clock;
        services->keyStore = &keys;
        services->auditLog = &log;
        services->transactions = &transactions;
        services->transfer = transfer;
        services->backup = backup;
        services->secretStore = secrets;
        services->usage = usage;
        services->keys = service;
        services->info.vault = secrets != nullptr;
        return services;
    }
};

} // namespace keywright::test
