// What can be done to keys. Each call is one act: checked against the lifecycle, journalled where it spans the secret
// store, stored together with its audit event. Used on one lane; never on the GUI thread.
#pragma once

#include "model/audit/audit_log.h"
#include "model/core/clock.h"
#include "model/core/process_probe.h"
#include "model/core/random.h"
#include "model/core/transactions.h"
#include "model/keys/key_store.h"
#include "model/keys/operation.h"
#include "model/secrets/catalogue_keys.h"

namespace keywright {

struct Actor {
    QString name;   // "alice", "scheduler"
    QString origin; // "console", "cli", "gate"
};

struct KeyDraft {
    QString name, owner, application, environment, notes, boundTo;
    QString system = QStringLiteral("local");
    QStringList tags;
    Custody custody = Custody::Issued;
    QList<Scope> scopes;
    QStringList roles;
    Restrictions restrictions;
    std::optional<RateLimit> rateLimit;
    std::optional<Quota> quota;
    std::optional<UtcTime> expiresAt;
    RotationPolicy rotation;
    SecretFormat format;
    bool recoverable = false;
    bool startDisabled = false;
    SecretPtr broughtSecret; // held: required; issued: bring your own; else generated
};

// The key that a draft describes, without a version; when it expires and whether its secret is kept is for the caller.
[[nodiscard]] ApiKey keyFromDraft(const KeyDraft& draft, const KeyId& id, UtcTime now);

struct IssuedSecret {
    ApiKey key;
    int version = 0;
    SecretPtr secret; // null when nothing was generated (held)
};

// Where a command was made from: stops it (Conflict) when the key has changed since. 0: whatever it is now.
using Revision = qint64;

class KeyService {
public:
    struct Parts {
        Transactions& transactions;
        KeyStore& keys;
        OperationJournal& journal;
        AuditLog& audit;
        CatalogueKeys& catalogueKeys;
        const Clock& clock;
        Random& random;
        const ProcessProbe& processes;
        Actor actor;
        // Asked before acts that reach far: ok, or ProofNeeded. Null: nobody asks.
        std::function<Result<void>()> proof = {};
    };
    explicit KeyService(Parts parts);

    Result<IssuedSecret> create(const KeyDraft& draft);
    Result<ApiKey> rescope(const KeyId& id, Revision from, const QList<Scope>& scopes, const QStringList& roles);
    Result<ApiKey> restrict(const KeyId& id, Revision from, const Restrictions& restrictions);
    Result<ApiKey> setLimits(const KeyId& id, Revision from, const std::optional<RateLimit>& rate,
                             const std::optional<Quota>& quota);
    Result<ApiKey> setLifetime(const KeyId& id, Revision from, const std::optional<UtcTime>& expiresAt,
                               const RotationPolicy& rotation);
    // Two changes that belong together: both or none, each with its own event where it changes something.
    Result<ApiKey> setAccess(const KeyId& id, Revision from, const QList<Scope>& scopes, const QStringList& roles,
                             const Restrictions& restrictions);
    struct Limits {
        std::optional<RateLimit> rate;
        std::optional<Quota> quota;
        std::optional<UtcTime> expiresAt;
        RotationPolicy rotation;
    };
    Result<ApiKey> setLimitsAndLifetime(const KeyId& id, Revision from, const Limits& limits);
    struct Description {
        QString name, application, environment, notes, boundTo;
        QStringList tags;
    };
    Result<ApiKey> describe(const KeyId& id, Revision from, const Description& description);
    Result<ApiKey> transfer(const KeyId& id, Revision from, const QString& owner, const QString& reason);

    // overlap 0-90 days. `brought` only for held keys (required there) and for bring-your-own.
    Result<IssuedSecret> rotate(const KeyId& id, Revision from, Micros overlap, const SecretPtr& brought);
    Result<ApiKey> setOverlapEnd(const KeyId& id, Revision from, UtcTime end);
    // After the expiry of `key` was put back to what it was `then`: an overlap that the other expiry had cut short ends
    // when it did. `key` itself where nothing was cut.
    Result<ApiKey> setOverlapAsThen(const ApiKey& key, const ApiKey& then);
    Result<ApiKey> deprecate(const KeyId& id, Revision from, const QString& reason);
    Result<ApiKey> disable(const KeyId& id, Revision from, const QString& reason);
    Result<ApiKey> enable(const KeyId& id, Revision from, const QString& reason);
    Result<ApiKey> revoke(const KeyId& id, Revision from, const QString& reason); // reason required
    Result<ApiKey> remove(const KeyId& id, Revision from, const QString& reason); // to deleted
    Result<ApiKey> restore(const KeyId& id, Revision from, const QString& reason);

    // Fetches a kept secret. The event is written first; if it can't be, the secret is not fetched.
    // `act`: "reveal" or "copy".
    Result<SecretPtr> reveal(const KeyId& id, int version, const QString& act, const QString& reason);
    // The event of a look at a new secret, which is in the hands of who made it: nothing is fetched.
    Result<void> tellFirstLook(const KeyId& id, int version, const QString& act);
    // Says who has it, or nothing. Writes no event.
    Result<std::optional<FingerprintMatch>> identify(const Secret& secret);

    // Would rotate() of an issued key be allowed? Nothing is written anywhere.
    Result<void> tryRotate(const KeyId& id, Micros overlap);

    // Many acts, one commit: what this service does inside of `body` is stored together, each act standing or falling
    // by itself. Not for acts that write a secret (create, rotate): those journal it step by step.
    Result<void> together(const std::function<Result<void>()>& body);
    // The same service for acts that are part of something: `marks` go into the details of each event, and `alongside`
    // runs in the transaction of each act that changes its key; when it fails, so does the act.
    // `proven`: who does it has shown who he is for all of it.
    [[nodiscard]] KeyService asPartOf(const QJsonObject& marks, std::function<Result<void>()> alongside,
                                      bool proven = false) const;
    // Whether acts that reach far (a secret is revealed, a key of production revoked) may be done now; else
    // ProofNeeded.
    Result<void> mayReachFar() const;
    // An event that is about no single key. Inside a transaction.
    Result<void> tell(AuditEvent event);

    // Automatic work, as actor "scheduler": ends overlaps that are over, purges what was deleted 30 days ago.
    // Answers how many keys it changed.
    Result<int> runDue();
    enum class Ask { Nobody, ThePerson }; // to open a keychain that is locked
    // Resumes or undoes what a crash left in the journal. Answers a line a finished operation, for the screen.
    Result<QStringList> recover(Ask ask = Ask::Nobody);

private:
    using Change = std::function<Result<void>(ApiKey&, UtcTime)>;
    struct Act {
        QString action; // "key.revoke"
        QString reason;
        QJsonObject details; // added to what changed
    };

    // key_service.cpp: what all acts share
    struct ActAndChange {
        Act act;
        Change change;
    };
    Result<ApiKey> act(const KeyId& id, Revision from, const Act& act, const Change& change);
    Result<ApiKey> actTogether(const KeyId& id, Revision from, const QList<ActAndChange>& acts);
    Result<void> store(const ApiKey& before, ApiKey& after, const Act& act, UtcTime now); // inside a transaction
    Result<ApiKey> load(const KeyId& id, Revision from);
    Result<void> record(const QString& action, const ApiKey& key, const QString& outcome, const QString& reason,
                        const QJsonObject& details, UtcTime now); // inside a transaction
    Result<void> recordAs(const Actor& actor, AuditEvent event, UtcTime now);
    void recordRefusal(const KeyId& id, const Act& act, const Error& error);
    [[nodiscard]] QString secretName(const KeyId& id, int version);
    Result<Operation> begin(const QString& kind, const KeyId& id, const QString& step,
                            const QJsonObject& inputs); // inside a transaction
    void leaveToRecovery(QList<Operation> operations, const Error& error);

    // key_service_change.cpp
    [[nodiscard]] ActAndChange rescoping(const QList<Scope>& scopes, const QStringList& roles);
    [[nodiscard]] static ActAndChange restricting(const Restrictions& restrictions);
    [[nodiscard]] static ActAndChange limiting(const std::optional<RateLimit>& rate, const std::optional<Quota>& quota);
    [[nodiscard]] ActAndChange living(const std::optional<UtcTime>& expiresAt, const RotationPolicy& rotation) const;

    // key_service_create.cpp, key_service_rotate.cpp
    Result<SecretPtr> obtainSecret(Custody custody, const SecretFormat& format, const QString& environment,
                                   const SecretPtr& brought);
    Result<ApiKey> keyOf(const KeyDraft& draft, UtcTime now);
    Result<void> giveVersion(ApiKey& key, const SecretPtr& secret, bool stored, Micros overlap, UtcTime now);
    Result<ApiKey> insertNew(ApiKey key, qint64 operation);
    Result<Operation> beginRotation(const KeyId& id, Revision from, int version);
    Result<ApiKey> finishRotation(const ApiKey& before, const SecretPtr& secret, bool stored, Micros overlap,
                                  qint64 operation);
    Result<QList<Operation>> beginAnew(Operation operation);
    void undoStoredSecret(const Operation& operation);

    // key_service_end.cpp: stored secrets that nothing needs any more
    QList<int> releaseSecrets(ApiKey& key, bool whole);
    Result<Operation> beginRelease(const KeyId& id, const QList<int>& versions); // inside a transaction
    void finishRelease(const Operation& operation);
    void finishReleases(const QList<Operation>& operations);
    [[nodiscard]] QStringList namesOf(const Operation& operation); // of the secrets that it takes away
    Result<ApiKey> actAndRelease(const KeyId& id, Revision from, const Act& act, const Change& change, bool whole);
    Result<bool> runDueOn(const KeyId& id);

    // key_service_recover.cpp
    Result<void> removeUnknownSecrets(const QList<Operation>& operations);
    // Their rows get other numbers: whoever began them can't end them any more. Conflict: somebody was faster.
    Result<QList<Operation>> takeOver(QList<Operation> operations);
    Result<QStringList> recoverTogether(const QList<Operation>& unowned);
    Result<QStringList> recoverOwned(const QList<Operation>& operations);
    Result<QStringList> recoverEach(const QList<Operation>& operations);
    Result<void> tellRecovered(const Operation& operation, const QString& outcome); // inside a transaction

    Parts m_parts;
    QJsonObject m_marks;
    bool m_proven = false;
    std::function<Result<void>()> m_alongside;
    QList<Operation>* m_released = nullptr; // inside together(): secrets to be taken away after the commit
};

} // namespace keywright
