// Runs an act over many keys to its end, slice by slice on the back lane, so that the window and other writers go on in
// between. What stops it leaves a run that goOn() takes up again. GUI thread; owned by the dialog that shows it.
#pragma once

#include "model/core/progress.h"
#include "model/core/service_thread.h"
#include "model/keys/bulk_service.h"

#include <QObject>

namespace keywright {

class BulkRunner final : public QObject {
    Q_OBJECT

public:
    explicit BulkRunner(ServiceThread& back, QObject* parent = nullptr);

    void begin(const BulkAct& act, const QList<KeyId>& keys, const ProgressPtr& progress);
    void goOn(qint64 run, const ProgressPtr& progress); // when progress is cancelled, it is ended as it is then
    void end(qint64 run);                               // leaves the rest undone
    [[nodiscard]] qint64 run() const { return m_run; }  // 0: none has begun

Q_SIGNALS:
    void ended(const keywright::BulkCounts& counts, const QList<keywright::BulkItem>& refused, qint64 run);
    void failed(const keywright::Error& error); // the run is still there

private:
    void took(const Result<BulkRun>& run);

    ServiceThread& m_back;
    ProgressPtr m_progress;
    qint64 m_run = 0;
};

} // namespace keywright
