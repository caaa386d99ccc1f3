// Verifies the whole log: every row against its leaf, every stored node against the leaves below it, the tree against
// every signed checkpoint. One use; on a lane.
#pragma once

#include "model/audit/audit_service.h"

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
    // A restore that the log tells of: what was there before it is gone by right.
    struct SetBack {
        quint64 replacedSize = 0, lastSignedSize = 0;
        QString replacedRoot, lastSignedRoot;
        quint64 at = 0; // events before it
    };

    Result<void> openCheckpoints(const std::optional<QString>& outside);
    Result<void> hashEvents(const ProgressPtr& progress);
    Result<void> judgeCheckpoints();
    void check(const LeafRecord& leaf, const Hash& hash);
    void noteRoots();
    void take(const Hash& leaf, const LeafRecord& record);
    Result<void> judgeTree();
    [[nodiscard]] Hash rootNow() const;
    [[nodiscard]] bool isExplained(const Checkpoint& checkpoint) const;
    void wrong(VerifyVerdict::Kind kind, quint64 seq, const QString& detail);

    AuditLog& m_log;
    const CheckpointVerifier& m_key;
    VerifyVerdict m_verdict;
    bool m_wrong = false;
    quint64 m_size = 0;
    std::vector<Hash> m_peaks; // roots of the complete subtrees so far, by the bits of m_size
    std::vector<Seen> m_checkpoints;
    std::map<quint64, Hash> m_roots; // at the sizes of checkpoints
    std::map<quint64, Hash>::iterator m_nextRoot;
    std::vector<SetBack> m_setBacks;
};

} // namespace keywright
