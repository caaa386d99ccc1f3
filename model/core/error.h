// The expected failures of every layer. An Error is a plain value; it never holds a secret.
// `kind` decides what a person is told (model/core/words.h), `detail` names the thing it happened to, untranslated.
#pragma once

#include <QMetaType>
#include <QString>

namespace keywright {
Q_NAMESPACE

enum class ErrorKind {
    // input
    InvalidInput,    // detail: the field and what is wrong with it
    NotFound,        // detail: the id or name that was looked for
    AlreadyExists,   // detail: what exists already
    InUse,           // it can't go while something needs it; detail: what, and by how many
    Conflict,        // the thing changed since it was read; detail: the id
    WeakSecret,      // detail: entropy in bits
    DuplicateSecret, // the same secret is already catalogued; detail: the key id that has it
    // state machine
    IllegalTransition, // detail: "<action> <status>"
    NotRevoked,        // a key is revoked before it is deleted
    RestoreTooLate,    // deleted more than 30 days ago
    RotationRunning,   // an overlap is still running
    NotRecoverable,    // the secret of this key was never kept
    Denied,            // policy does not allow it; detail: the policy
    ProofNeeded,       // policy asks for the passphrase again first
    // secret store
    SecretStoreUnavailable, // no keychain service answers
    SecretStoreLocked,      // the keychain is locked, or the person dismissed its prompt
    SecretStoreFailed,      // detail: what the keychain said
    VaultLocked,            // nobody gave its passphrase; detail: the path
    SecretMissing,          // detail: the entry's name
    VaultMissing,           // the vault file is gone; detail: the path
    PepperMissing,          // the catalogue's pepper or audit key is gone from the secret store
    WrongPassphrase,
    WrongProof, // not the passphrase or password that was asked for again
    SecretTooLong,
    // files and databases
    NotACatalogue,
    NotAVault,    // neither a vault file nor a recovery kit; detail: the path
    NewerVersion, // written by a newer Keywright; detail: its version
    OlderVersion, // of a format that is no longer read; detail: its version
    Damaged,      // detail: where
    Tampered,     // the audit log or a report does not verify; detail: where
    Busy,         // locked by another process beyond the time-out
    DiskFull,
    ReadOnly,
    FileMissing,
    Io, // detail: the system's words
    Timeout,
    Cancelled,
    NotOpen,
    Internal, // a defect of ours; detail: where
};
Q_ENUM_NS(ErrorKind)

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString detail;

    bool operator==(const Error&) const = default;
};

// Of ErrorKind::InvalidInput. Detail: "field: what"; and "kind “text”: what", a long text cut.
[[nodiscard]] Error invalidInput(const char* field, const QString& what);
[[nodiscard]] Error invalidInput(const char* kind, const QString& text, const QString& what);

// "secret_store_locked" and the like: the stable name that scripts see.
[[nodiscard]] QString errorKindName(ErrorKind kind);

// What the thing's own state, or policy, does not allow: told in the audit log as refused.
[[nodiscard]] bool isRefusal(ErrorKind kind);

} // namespace keywright
