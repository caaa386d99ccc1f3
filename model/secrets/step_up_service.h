// "Is it still you?", below the window: what proves it in this catalogue (the vault's passphrase, one of the console's
// own, the password of the system's account), whether acts that reach far ask for it, and whether somebody has proven
// it lately. KeyService asks require() before it reveals a secret or revokes a key of production. On one lane; the
// proof is shared by the lanes of a session.
#pragma once

#include "model/core/clock.h"
#include "model/secrets/step_up_ports.h"

#include <atomic>
#include <limits>
#include <memory>

namespace keywright {

class KeyService;
class SecretStore;
class Transactions;

enum class ProofKind { None, Vault, Passphrase, System };
[[nodiscard]] QString proofKindName(ProofKind kind); // "none", "vault", "passphrase", "system"

struct StepUpRule {
    ProofKind kind = ProofKind::None;
    bool asked = false; // before secrets and revocations in production

    bool operator==(const StepUpRule&) const = default;
};

// When somebody last proved it. Any thread.
class StepUpProof {
public:
    static constexpr Micros freshFor = std::chrono::seconds(60);

    void give(UtcTime at) { m_at = toMicros(at); }
    void forget() { m_at = never; }
    [[nodiscard]] bool isFresh(UtcTime now) const
    {
        const qint64 at = m_at;
        return at != never && toMicros(now) >= at && toMicros(now) - at < freshFor.count();
    }

private:
    static constexpr qint64 never = std::numeric_limits<qint64>::min();
    std::atomic<qint64> m_at{never};
};

class StepUpService {
public:
    struct Parts {
        Transactions& transactions;
        RuleStore& rules;
        SecretStore& store;
        PassphraseHash& hash;
        SystemSignIn& system;
        KeyService& keys; // tells the log
        const Clock& clock;
        std::shared_ptr<StepUpProof> proof;
        QString catalogueId;
        bool vault; // secrets lie behind a passphrase already: that is the proof, and can't be another
    };
    explicit StepUpService(Parts parts);

    Result<StepUpRule> rule(); // reads the catalogue only
    [[nodiscard]] bool isSystemPossible() { return m_parts.system.isPossible(); }
    // Ok where nothing is asked for or the proof is fresh; else ProofNeeded.
    Result<void> require();
    // The same for making the rule weaker, which asks even where acts do not.
    Result<void> requireForChange();
    // WrongProof, WrongPassphrase (told in the log as refused), and what the store answers.
    Result<void> prove(const SecretPtr& given);
    // As prove(), once the secret store answers; for a console that was locked. `given` may be null where the kind is
    // None.
    Result<void> unlock(const SecretPtr& given);
    // The vault was opened with its passphrase a moment ago, by this very process.
    void vaultWasOpened();
    void forget() { m_parts.proof->forget(); }
    // `given`: the new passphrase, or the account's password when it becomes the proof; null: as it was. ProofNeeded
    // unless the rule only gets stricter; InvalidInput for what can't be.
    Result<void> change(const StepUpRule& to, const SecretPtr& given);

private:
    Result<void> check(ProofKind kind, const SecretPtr& given);
    Result<void> possible(const StepUpRule& from, const StepUpRule& to, const SecretPtr& given);
    Result<void> store(const StepUpRule& from, const StepUpRule& to, const SecretPtr& hash);
    void tellRefused();
    [[nodiscard]] QString entryName() const;

    Parts m_parts;
};

} // namespace keywright
