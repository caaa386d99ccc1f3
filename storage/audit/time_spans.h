// Between which moments each 4,096 events of the log lie, so that a filter by time reads only those that can match. An
// index by time would cost every append a page of its own; this is one row for 4,096 of them. Events need not be in
// the order of their times (clocks are set back): a span holds the earliest and the latest.
#pragma once

#include "model/audit/leaf_batch.h"
#include "storage/core/database.h"

namespace keywright {

// As the spans of one batch of events; the verifier checks them a batch at a time.
constexpr int eventsInSpan = static_cast<int>(LeafBatch::leaves);

// After event `seq` was written: its span, when it is the last one in it. Inside the caller's transaction.
[[nodiscard]] Result<void> closeTimeSpan(Database& database, quint64 seq);

// False in a catalogue of an earlier schema that is only read: filter by the events' own times there.
[[nodiscard]] bool hasTimeSpans(Database& database);

// What `seq` is at least (at most) for events from `from` on (before `to`): scalar SQL with one value, a moment in
// microseconds. A bound, not the answer: the events' own times have to be compared still.
[[nodiscard]] QString firstSeqFrom();
[[nodiscard]] QString endSeqBefore(); // one past the last

// What is wrong with the span of a whole batch whose events were all read, or with spans beyond the log (told with the
// first batch). Nothing: all holds.
[[nodiscard]] Result<std::optional<QString>> wrongTimeSpan(Database& database, const LeafBatch& batch, qint64 earliest,
                                                           qint64 latest);

} // namespace keywright
