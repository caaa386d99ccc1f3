// What one lane works with: the services over one open catalogue. Made by the app's wiring, owned by its ServiceThread.
#pragma once

#include "model/core/clock.h"

#include <QString>

#include <memory>

namespace keywright {

class Transactions;
class KeyStore;
class KeyService;
class RoleService;
class ApiService;
class GatewayWork;
class BulkService;
class OperationJournal;
class AuditLog;
class AuditService;
class CatalogueKeys;
class SecretStore;
class CatalogueBackup;
class KeyTransfer;
class UsageStore;
class StepUpService;

struct CatalogueInfo {
    QString path;
    QString id;
    bool readOnly = false;
    bool vault = false; // secrets lie in a vault file, behind a passphrase that a person has
};

struct Services {
    CatalogueInfo info;
    const Clock* clock = nullptr;
    Transactions* transactions = nullptr;
    KeyStore* keyStore = nullptr;
    OperationJournal* journal = nullptr;
    AuditLog* auditLog = nullptr;
    SecretStore* secretStore = nullptr;
    CatalogueKeys* catalogueKeys = nullptr;
    KeyService* keys = nullptr;        // create … revoke
    RoleService* roles = nullptr;      // named sets of scopes
    ApiService* apis = nullptr;        // what keys are for
    GatewayWork* gateways = nullptr;   // configurations, trials, gates
    BulkService* bulk = nullptr;       // the same to many keys at once
    AuditService* audit = nullptr;     // verify, checkpoint, report
    KeyTransfer* transfer = nullptr;   // import, export
    UsageStore* usage = nullptr;       // what gates have counted
    CatalogueBackup* backup = nullptr; // backup, restore, doctor
    StepUpService* stepUp = nullptr;   // "is it still you?"
    std::shared_ptr<void> owned;       // keeps all of the above alive
};

// The lanes of an open catalogue: `front` answers the screen (its connection is query-only), `back` changes things,
// `slow` runs what takes seconds (import, report, verify, backup) without holding up the others.
class ServiceThread;
struct Lanes {
    ServiceThread& front;
    ServiceThread& back;
    ServiceThread& slow;
};

} // namespace keywright
