// Verifies the whole log: every row against its leaf, every stored node against the leaves below it, the tree against
// every signed checkpoint. One use; on a lane.
#pragma once

#include "model/audit/audit_service.h"

#include <map>
#include <vector>

namespace keywright {

class LogVerifier {
public:
    LogVerifier(AuditLog& log, const CheckpointVerifier& key)
        : m_log(log)
        , m_key(key)
    {}

    // `outside`: the last checkpoint as it is kept outside the database.
    Result<VerifyVerdict> run(const std::optional<QString>& outside, const ProgressPtr& progress);

private:
    struct Seen {
        Checkpoint checkpoint;
        bool outside = false;
    };

    Result<void> openCheckpoints(const std::optional<QString>& outside);
    Result<void> hashEvents(const ProgressPtr& progress);
    Result<void> take(const JudgedBatch& batch, quint64 from);
    Result<void> grow(const Hash& whole);
    Result<void> judgeCheckpoints();
    Result<void> judgeTree();
    [[nodiscard]] std::vector<quint64> sizesWithin(quint64 from, quint64 to) const;
    [[nodiscard]] Hash rootWith(const std::vector<Hash>& peaks) const;
    [[nodiscard]] bool isExplained(const Checkpoint& checkpoint) const;
    void wrong(VerifyVerdict::Kind kind, quint64 seq, const QString& detail);

    AuditLog& m_log;
    const CheckpointVerifier& m_key;
    VerifyVerdict m_verdict;
    bool m_wrong = false;
    quint64 m_size = 0;        // events taken so far
    std::vector<Hash> m_peaks; // roots of the complete subtrees of them, left to right
    std::vector<Seen> m_checkpoints;
    std::map<quint64, Hash> m_roots; // at the sizes of checkpoints
    std::vector<SetBack> m_setBacks;
};

} // namespace keywright
