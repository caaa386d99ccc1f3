// The .proof file beside a report (resources/docs/audit-format.md, "Proof file").
#pragma once

#include "model/audit/checkpoint.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace keywright {

struct ReportProof {
    QString report;                 // "csv" or "jsonl"
    QString checkpoint;             // signed note
    QString publicKey;              // note key of the log; a verifier takes its own
    std::vector<quint64> positions; // seq of each row, ascending
    std::map<NodeId, Hash> nodes;
    QByteArray marks; // first four bytes of each row's leaf hash: only to name a wrong row

    [[nodiscard]] QByteArray toJson() const;
    static Result<ReportProof> fromJson(const QByteArray& json);
};

inline constexpr int proofMarkSize = 4;

} // namespace keywright
