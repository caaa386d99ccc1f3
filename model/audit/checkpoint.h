// Checkpoints in the C2SP tlog-checkpoint form: a signed note (C2SP signed-note, Ed25519) over
// "<origin>\n<size>\n<base64 root>\n". Origin: "keywright/<catalogue id>".
#pragma once

#include "model/audit/merkle_tree.h"
#include "model/secrets/secret.h"

#include <QString>

#include <memory>

namespace keywright {

[[nodiscard]] QString checkpointOrigin(const QString& catalogueId);

struct Checkpoint {
    QString origin;
    quint64 size = 0;
    Hash root{};
    bool operator==(const Checkpoint&) const = default;
};

// Public half: "<name>+<hash>+<base64(0x01 || 32 bytes)>" (note verifier key), and PEM (RFC 8410).
class CheckpointVerifier {
public:
    static Result<CheckpointVerifier> fromText(const QByteArray& pemOrNoteKey, const QString& nameForPem = {});
    static CheckpointVerifier fromPublicKey(const QString& name, const std::array<std::byte, 32>& publicKey);

    [[nodiscard]] QString noteKey() const;
    [[nodiscard]] QByteArray pem() const;
    [[nodiscard]] const QString& name() const { return m_name; }
    // Tampered when no signature of ours verifies; InvalidInput when it is no note at all.
    [[nodiscard]] Result<Checkpoint> open(const QString& note) const;

private:
    QString m_name;
    std::array<std::byte, 32> m_key{};
};

class CheckpointSigner {
public:
    // `seed`: 32 bytes of Ed25519 (RFC 8032). `name`: the key name in the note, equal to the origin.
    CheckpointSigner(QString name, const Secret& seed);
    ~CheckpointSigner();
    CheckpointSigner(const CheckpointSigner&) = delete;
    CheckpointSigner& operator=(const CheckpointSigner&) = delete;

    [[nodiscard]] QString sign(const Checkpoint& checkpoint) const; // the whole note
    [[nodiscard]] CheckpointVerifier verifier() const;

private:
    struct Key;
    QString m_name;
    std::unique_ptr<Key> m_key;
};

} // namespace keywright
