// Makes of a token what the decision knows of a key: who it is, what it may, until when. One a thread; what was
// verified is remembered by its hash until it expires or the issuer's keys change.
#pragma once

#include "model/gate/issuer.h"
#include "model/gate/key_table.h"

#include <unordered_map>

namespace keywright::gate {

using Issuers = std::vector<std::unique_ptr<Issuer>>;

class TokenVerifier {
public:
    // Both outlive it. `ledger`: where the counters of subjects lie.
    TokenVerifier(const Issuers& issuers, LimitLedger& ledger);

    // Nothing in it where no configured issuer vouches for the token. One that is not valid yet, or no more, is found:
    // the decision says so. Stays until the next call.
    Found find(std::string_view token);

private:
    struct Entry {
        Issuer* issuer = nullptr;
        std::uint64_t generation = 0;
        TableKey key;
        TableVersion version;
        SharedAccess access;
        std::string owner;
    };
    struct Hash {
        std::size_t operator()(const Fingerprint& of) const;
    };

    std::unique_ptr<Entry> verified(std::string_view token) const;
    Issuer* issuerOf(const QJsonObject& claims) const;

    const Issuers& m_issuers;
    LimitLedger& m_ledger;
    std::unordered_map<Fingerprint, std::unique_ptr<Entry>, Hash> m_known; // by SHA-256 of the token
};

} // namespace keywright::gate
