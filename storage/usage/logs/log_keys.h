// Finds the key of a log's entry: by the key ID that a field tells, or by the fingerprint of what a field, the query or
// the line holds in plain, which is a finding. Nothing that was presented is kept. On the lane that owns the store.
#pragma once

#include "model/findings/key_in_log.h"
#include "model/keys/key_store.h"
#include "model/usage/usage_counts.h"
#include "storage/usage/logs/log_entry.h"

#include <map>
#include <unordered_map>

namespace keywright {

class LogKeys {
public:
    LogKeys(KeyStore& keys, const Fingerprinter& fingerprinter)
        : m_keys(keys)
        , m_fingerprinter(fingerprinter)
    {}

    // Null where none is known. `number` and `file`: of the line.
    Result<UsageOf> find(const LogEntry& entry, std::string_view line, qint64 number);
    // What was found since it was last asked, without the file.
    [[nodiscard]] std::vector<KeyInLog> takeFindings();

private:
    struct Known {
        KeyId key; // null: the catalogue has no such key
        QList<KeyVersion> versions;
    };
    Result<const Known*> known(std::string_view id);
    [[nodiscard]] static int versionAt(const Known& known, qint64 seconds);
    Result<void> look(std::string_view value, KeyInLog::Place place, qint64 number);
    Result<void> lookAtQuery(std::string_view target, qint64 number);
    Result<void> lookForOwnForm(std::string_view line, qint64 number);
    Result<std::optional<FingerprintMatch>> match(std::string_view value);

    KeyStore& m_keys;
    const Fingerprinter& m_fingerprinter;
    std::unordered_map<std::string, Known> m_known;
    std::optional<std::vector<Fingerprint>> m_fingerprints; // of all versions, sorted
    std::map<Fingerprint, FingerprintMatch> m_matches;
    std::map<std::pair<QString, int>, KeyInLog> m_found;
    std::optional<FingerprintMatch> m_last; // in the line that is looked at
};

} // namespace keywright
