// The lines of CSV and JSONL reports from UTF-8 pieces, without going through QString: a report has millions of them.
#pragma once

#include "model/audit/canonical_json.h"

#include <QByteArray>

#include <optional>

namespace keywright {

// "seq,at,actor,action,object_kind,object_id,outcome,reason,details,origin" with CR LF.
[[nodiscard]] QByteArrayView reportHeader();
// Appends the line with its CR LF. Cells are quoted (RFC 4180) and neutralised (a leading = + - @ tab CR or apostrophe
// gets an apostrophe in front).
void appendCsvLine(const LeafFields& fields, QByteArray& out);

// The cell without the apostrophe that was put in front of it; nullopt when one is missing, or one that has no reason.
[[nodiscard]] std::optional<QByteArrayView> restoredCell(QByteArrayView cell);

} // namespace keywright
