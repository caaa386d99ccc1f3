// A catalogue file with everything over it that one lane has, and a secret store in memory.
#pragma once

#include "model/audit/audit_service.h"
#include "model/keys/bulk_service.h"
#include "storage/audit/sql_audit_log.h"
#include "storage/audit/sql_report_writer.h"
#include "storage/backup/sqlite_backup.h"
#include "storage/core/sql_transactions.h"
#include "storage/core/system_processes.h"
#include "storage/keys/sql_bulk_store.h"
#include "storage/keys/sql_key_store.h"
#include "storage/keys/sql_operation_journal.h"
#include "tests/support/memory_catalogue.h"
#include "tests/support/memory_secret_store.h"

namespace keywright {

struct RealCatalogue {
    std::unique_ptr<Database> database;
    test::SetClock& clock;
    SystemRandom random;
    SystemProcesses processes;
    SqlTransactions transactions;
    SqlKeyStore keys;
    SqlOperationJournal journal;
    SqlBulkStore bulkRuns;
    SqlAuditLog log;
    SqlReportWriter reports;
    CatalogueKeys catalogueKeys;
    KeyService service;
    BulkService bulk;
    AuditService audit;
    SqliteBackup backup;

    static std::unique_ptr<RealCatalogue> create(const QString& path, const QString& id, SecretStore& store,
                                                 test::SetClock& clock)
    {
        Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::Create);
        if (!database || !(*database)->setMeta(QStringLiteral("catalogue_id"), id))
            return nullptr;
        auto catalogue = std::make_unique<RealCatalogue>(std::move(*database), id, store, clock);
        return catalogue->catalogueKeys.create(catalogue->random) ? std::move(catalogue) : nullptr;
    }
    static std::unique_ptr<RealCatalogue> open(const QString& path, const QString& id, SecretStore& store,
                                               test::SetClock& clock)
    {
        Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadWrite);
        return database ? std::make_unique<RealCatalogue>(std::move(*database), id, store, clock) : nullptr;
    }

    RealCatalogue(std::unique_ptr<Database> opened, const QString& id, SecretStore& store, test::SetClock& time)
        : database(std::move(opened))
        , clock(time)
        , transactions(*database)
        , keys(*database)
        , journal(*database)
        , bulkRuns(*database)
        , log(*database)
        , reports(*database)
        , catalogueKeys(id, store)
        , service({transactions, keys, journal, log, catalogueKeys, clock, random, processes, actor()})
        , bulk({transactions, keys, bulkRuns, service, log, clock, processes, actor()})
        , audit({transactions, log, reports, catalogueKeys, clock, actor()})
        , backup({*database, transactions, log, keys, journal, catalogueKeys, clock, actor()})
    {}

    KeyId makeKey(const QString& name, bool recoverable = false)
    {
        clock.at += Micros(1'000'000);
        KeyDraft draft;
        draft.name = name;
        draft.owner = QStringLiteral("payments");
        draft.environment = QStringLiteral("production");
        draft.recoverable = recoverable;
        const Result<IssuedSecret> made = service.create(draft);
        return made ? made->key.id : KeyId();
    }
    Result<VerifyVerdict> verify() { return audit.verify(std::make_shared<Progress>()); }

    static Actor actor() { return {QStringLiteral("alice"), QStringLiteral("console")}; }
};

} // namespace keywright
