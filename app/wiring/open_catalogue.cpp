#include "app/wiring/open_catalogue.h"

#include "app/wiring/keychain.h"
#include "model/access/role_service.h"
#include "model/apis/api_service.h"
#include "model/audit/audit_service.h"
#include "model/keys/bulk_service.h"
#include "storage/apis/outside_gateways.h"
#include "storage/apis/sql_api_store.h"
#include "storage/audit/sql_audit_log.h"
#include "storage/audit/sql_report_writer.h"
#include "storage/backup/sqlite_backup.h"
#include "storage/core/process_lock.h"
#include "storage/core/sql_rule_store.h"
#include "storage/core/sql_transactions.h"
#include "storage/core/system_processes.h"
#include "storage/keys/sql_bulk_store.h"
#include "storage/keys/sql_key_store.h"
#include "storage/keys/sql_operation_journal.h"
#include "storage/secrets/absent_store.h"
#include "storage/secrets/argon_passphrase_hash.h"
#include "storage/secrets/owner_file.h"
#include "storage/secrets/pam_sign_in.h"
#include "storage/secrets/vault_file.h"
#include "storage/transfer/file_key_transfer.h"
#include "storage/usage/sql_usage_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

namespace keywright::wiring {
namespace {

// Everything that one lane works with, in the order in which it can be built and has to be torn down.
struct Lane {
    std::shared_ptr<Clock> clock;
    std::shared_ptr<SecretStore> secrets;
    std::unique_ptr<Database> database;
    SystemRandom random;
    SystemProcesses processes;
    SqlTransactions transactions;
    SqlKeyStore keys;
    SqlApiStore apis;
    SqlOperationJournal journal;
    SqlBulkStore bulkRuns;
    SqlAuditLog auditLog;
    SqlReportWriter reports;
    CatalogueKeys catalogueKeys;
    KeyService keyService;
    RoleService roleService;
    ApiService apiService;
    BulkService bulk;
    AuditService audit;
    FileKeyTransfer transfer;
    SqliteBackup backup;
    SqlUsageStore usage;
    OutsideGateways gateways;
    SqlRuleStore rules;
    ArgonPassphraseHash passphraseHash;
    PamSignIn signIn;
    StepUpService stepUp;

    Lane(std::unique_ptr<Database> opened, std::shared_ptr<SecretStore> store, std::shared_ptr<Clock> time,
         const QString& id, const CatalogueOptions& options, bool vault)
        : clock(std::move(time))
        , secrets(std::move(store))
        , database(std::move(opened))
        , transactions(*database)
        , keys(*database)
        , apis(*database)
        , journal(*database)
        , bulkRuns(*database)
        , auditLog(*database)
        , reports(*database)
        , catalogueKeys(id, *secrets)
        , keyService(parts(options.actor))
        , roleService({transactions, keys, auditLog, *clock, options.actor})
        , apiService({transactions, apis, auditLog, *clock, options.actor})
        , bulk({transactions, keys, bulkRuns, keyService, auditLog, *clock, processes, options.actor})
        , audit({transactions, auditLog, reports, catalogueKeys, *clock, options.actor})
        , transfer(parts(options.actor))
        , backup({*database, transactions, auditLog, keys, journal, catalogueKeys, *clock, options.actor})
        , usage(usagePath(database->path()), *clock)
        , rules(*database)
        , passphraseHash(random, options.cheapVault ? KeyCost::cheap() : KeyCost())
        , signIn(options.pamFolder)
        , stepUp({transactions, rules, *secrets, passphraseHash, signIn, keyService, *clock,
                  options.proof ? options.proof : std::make_shared<StepUpProof>(), id, vault})
    {}

    KeyService::Parts parts(const Actor& actor)
    {
        return {transactions, keys,   journal,   auditLog, catalogueKeys,
                *clock,       random, processes, actor,    [this] { return stepUp.require(); }};
    }
};

SystemRandom& vaultRandom()
{
    static SystemRandom random; // has no state: the vault only needs one that outlives it
    return random;
}

std::optional<SecretsKind> kindOf(const QString& name)
{
    if (name == QLatin1String("vault"))
        return SecretsKind::Vault;
    if (name == QLatin1String("keychain"))
        return SecretsKind::Keychain;
    return std::nullopt;
}

Result<SecretPtr> passphraseOf(const CatalogueOptions& options)
{
    return options.passphrase ? options.passphrase() : Result<SecretPtr>(Error{ErrorKind::WrongPassphrase, {}});
}

Result<std::shared_ptr<SecretStore>> openVault(const CatalogueOptions& options, bool create)
{
    const QString path = options.vault.isEmpty() ? vaultPath(options.path) : options.vault;
    const auto whyNot = [&path](const Error& error) {
        return error.kind == ErrorKind::FileMissing ? Error{ErrorKind::VaultMissing, path} : error;
    };
    const bool makes = create && !QFile::exists(path);
    // Nobody is asked for the passphrase of a file that no passphrase opens.
    if (const Result<void> usable = makes ? Result<void>() : VaultFile::check(path); !usable)
        return whyNot(usable.error());
    const Result<SecretPtr> passphrase = passphraseOf(options);
    if (!passphrase)
        return passphrase.error();
    Result<std::unique_ptr<VaultFile>> vault =
        makes ? VaultFile::create(path, **passphrase, vaultRandom(), options.cheapVault ? KeyCost::cheap() : KeyCost())
              : VaultFile::open(path, **passphrase, vaultRandom());
    if (!vault)
        return whyNot(vault.error());
    return std::shared_ptr<SecretStore>(std::move(*vault));
}

// What a new catalogue is to use: what was asked for, else the keychain where it answers.
Result<std::shared_ptr<SecretStore>> storeForNew(const CatalogueOptions& options, SecretsKind& kind)
{
    if (options.secrets != SecretsKind::Vault) {
        const std::shared_ptr<SecretStore> keychain = openKeychain();
        const Result<void> answers = keychain->probe();
        kind = SecretsKind::Keychain;
        // A locked keychain is there: reading from it will ask the person to unlock it.
        if (answers || answers.error().kind == ErrorKind::SecretStoreLocked)
            return keychain;
        if (options.secrets == SecretsKind::Keychain || !options.passphrase)
            return answers.error();
    }
    kind = SecretsKind::Vault;
    return openVault(options, true);
}

struct NewCatalogue {
    QString id;
    SecretsKind kind;
};

Result<void> fill(Database& database, const NewCatalogue& made, SecretStore& store, const CatalogueOptions& options,
                  const Clock& clock)
{
    SqlTransactions transactions(database);
    SqlAuditLog log(database);
    CatalogueKeys keys(made.id, store);
    const Result<const CheckpointSigner*> signer = keys.signer();
    if (!signer)
        return signer.error();
    return transactions.write([&]() -> Result<void> {
        const std::pair<const char*, QString> meta[] = {{"created_at", toIso(clock.now())},
                                                        {"secrets", secretsKindName(made.kind)},
                                                        {"audit_public_key", (*signer)->verifier().noteKey()}};
        for (const auto& [name, value] : meta) {
            if (const Result<void> set = database.setMeta(QString::fromLatin1(name), value); !set)
                return set;
        }
        AuditEvent event;
        event.at = clock.now();
        event.actor = options.actor.name;
        event.origin = options.actor.origin;
        event.action = QStringLiteral("catalogue.create");
        event.objectKind = QStringLiteral("catalogue");
        event.objectId = made.id;
        event.details = {{QStringLiteral("secrets"), secretsKindName(made.kind)}};
        const Result<AuditEvent> appended = log.append(event);
        return appended ? Result<void>() : Result<void>(appended.error());
    });
}

// Takes an unfinished catalogue away, with the keys that it put into the store: its id stands in it before they do.
void clearDraft(const QString& draft, SecretStore& store)
{
    if (!QFile::exists(draft))
        return;
    {
        const Result<std::unique_ptr<Database>> database = Database::open(draft, Database::Mode::QueryOnly);
        const Result<QString> id =
            database ? (*database)->meta(QStringLiteral("catalogue_id")) : Result<QString>(database.error());
        if (id && !id->isEmpty())
            static_cast<void>(store.removeAll({secret_names::pepper(*id), secret_names::auditKey(*id)}));
    }
    for (const char* suffix : {"-wal", "-shm", ""})
        QFile::remove(draft + QLatin1String(suffix));
}

// Its folder too: a database in use needs files beside it.
bool isWritable(const QString& path)
{
    return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).path()).isWritable();
}

// Under another name until all of it is there.
Result<void> writeDraft(const QString& draft, const NewCatalogue& made, SecretStore& store,
                        const CatalogueOptions& options, const Clock& clock, Random& random)
{
    const Result<std::unique_ptr<Database>> database = Database::open(draft, Database::Mode::Create);
    if (!database)
        return database.error();
    if (const Result<void> named = (*database)->setMeta(QStringLiteral("catalogue_id"), made.id); !named)
        return named;
    if (const Result<void> keys = CatalogueKeys(made.id, store).create(random); !keys)
        return keys;
    if (const Result<void> filled = fill(**database, made, store, options, clock); !filled)
        return filled;
    return (*database)->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace

QString secretsKindName(SecretsKind kind)
{
    return kind == SecretsKind::Vault ? QStringLiteral("vault") : QStringLiteral("keychain");
}

QString defaultCataloguePath()
{
    const QString given = qEnvironmentVariable("KEYWRIGHT_CATALOGUE");
    if (!given.isEmpty())
        return given;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("keywright/catalogue.db"));
}

QString vaultPath(const QString& cataloguePath)
{
    const QFileInfo file(cataloguePath);
    return QDir(file.path()).filePath(file.completeBaseName() + QStringLiteral(".vault"));
}

QString usagePath(const QString& cataloguePath)
{
    const QFileInfo file(cataloguePath);
    return QDir(file.path()).filePath(file.completeBaseName() + QStringLiteral(".usage.db"));
}

Result<std::shared_ptr<SecretStore>> openSecretStore(const CatalogueOptions& options)
{
    std::optional<SecretsKind> kind = options.secrets;
    if (!kind) {
        const Result<std::unique_ptr<Database>> database = Database::open(options.path, Database::Mode::QueryOnly);
        if (!database)
            return database.error();
        const Result<QString> name = (*database)->meta(QStringLiteral("secrets"));
        if (!name)
            return name.error();
        kind = kindOf(*name).value_or(SecretsKind::Keychain);
    }
    return kind == SecretsKind::Vault ? openVault(options, options.newVault)
                                      : Result<std::shared_ptr<SecretStore>>(openKeychain());
}

Result<void> createCatalogue(const CatalogueOptions& options, const Clock& clock, Random& random)
{
    if (QFile::exists(options.path))
        return Error{ErrorKind::AlreadyExists, options.path};
    const QString folder = QFileInfo(options.path).path();
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::ReadOnly, folder};
    const QString draft = options.path + QStringLiteral(".new");
    ProcessLock lock(draft + QStringLiteral(".lock")); // two that make it at once would clear each other away
    if (const Result<void> taken = lock.take(); !taken)
        return taken.error().kind == ErrorKind::Busy ? Error{ErrorKind::Busy, options.path} : taken.error();
    if (QFile::exists(options.path)) // by now
        return Error{ErrorKind::AlreadyExists, options.path};
    NewCatalogue made{QUuid::createUuid().toString(QUuid::WithoutBraces), SecretsKind::Keychain};
    const Result<std::shared_ptr<SecretStore>> store = storeForNew(options, made.kind);
    if (!store)
        return store.error();
    clearDraft(draft, **store); // what an earlier try left there never was a catalogue
    Result<void> done = writeDraft(draft, made, **store, options, clock, random);
    if (done && !QFile::rename(draft, options.path))
        done = Error{ErrorKind::Io, options.path};
    // Who did not unlock the store is not asked again, to take away what is not in it: the next try clears what may be.
    if (!done && done.error().kind != ErrorKind::SecretStoreLocked)
        clearDraft(draft, **store);
    if (done)
        owner_file::syncFolderOf(options.path);
    return done;
}

Result<std::shared_ptr<Services>> openServices(const CatalogueOptions& options,
                                               const std::shared_ptr<SecretStore>& store,
                                               const std::shared_ptr<Clock>& clock, LaneKind laneKind)
{
    bool readOnly = options.readOnly;
    const bool looks = readOnly || laneKind == LaneKind::Front;
    Result<std::unique_ptr<Database>> database =
        Database::open(options.path, looks ? Database::Mode::QueryOnly : Database::Mode::ReadWrite);
    if (!database && !looks && database.error().kind == ErrorKind::ReadOnly && !isWritable(options.path)) {
        readOnly = true; // where nothing can be written it can be looked at; what would write says so then
        database = Database::open(options.path, Database::Mode::QueryOnly);
    }
    if (!database)
        return database.error();
    if (options.throwaway) {
        if (const Result<void> quick = (*database)->run(QStringLiteral("PRAGMA synchronous=OFF")); !quick)
            return quick.error();
    }
    const Result<QString> id = (*database)->meta(QStringLiteral("catalogue_id"));
    if (!id)
        return id.error();
    const Result<QString> kind = (*database)->meta(QStringLiteral("secrets"));
    if (!kind)
        return kind.error();
    const std::shared_ptr<SecretStore> secrets = store ? store : std::make_shared<AbsentStore>();
    const bool vault = *kind == secretsKindName(SecretsKind::Vault) && !options.throwaway;
    const auto lane = std::make_shared<Lane>(std::move(*database), secrets, clock, *id, options, vault);
    auto services = std::make_shared<Services>();
    services->info = {options.path, *id, readOnly, vault};
    services->clock = lane->clock.get();
    services->transactions = &lane->transactions;
    services->keyStore = &lane->keys;
    services->journal = &lane->journal;
    services->auditLog = &lane->auditLog;
    services->secretStore = secrets.get();
    services->catalogueKeys = &lane->catalogueKeys;
    services->keys = &lane->keyService;
    services->roles = &lane->roleService;
    services->apis = &lane->apiService;
    services->gateways = &lane->gateways;
    services->bulk = &lane->bulk;
    services->audit = &lane->audit;
    services->transfer = &lane->transfer;
    services->backup = &lane->backup;
    services->usage = &lane->usage;
    services->stepUp = &lane->stepUp;
    services->owned = lane;
    return services;
}

} // namespace keywright::wiring
