// Fills a catalogue with as many keys and events as asked for: for trying out and measuring what only size shows. Batch
// after batch, so that the size of memory does not grow with that of the catalogue.
#pragma once

#include "app/wiring/demo/sample.h"
#include "model/core/progress.h"
#include "model/services.h"

namespace keywright::demo {

struct LargeSize {
    qint64 keys = 0;
    qint64 events = 0; // each key's creation is one of them; the least is one for each key
    quint32 seed = 1;  // the same seed and size give the same keys and events
};

// Counts keys, then events, in `progress`. On the lane of the services, which should be of a throwaway catalogue that
// is empty. Ends with a checkpoint. Cancelled when the progress says so; what is there by then stays.
Result<void> fillLarge(Services& services, const LargeSize& size, const ProgressPtr& progress);

} // namespace keywright::demo
