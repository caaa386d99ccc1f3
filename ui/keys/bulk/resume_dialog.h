// An act over many keys that a crash or a closed window left half done: go on with it, or leave the rest as it is.
// GUI thread; opened with open().
#pragma once

#include "ui/keys/bulk/bulk_runner.h"
#include "ui/keys/dialogs/dialog_frame.h"

namespace keywright {

class StepUp;
class WorkBar;

class ResumeDialog final : public DialogFrame {
    Q_OBJECT

public:
    ResumeDialog(const BulkRun& run, ServiceThread& back, QWidget* parent);
    void setStepUp(StepUp* stepUp) { m_stepUp = stepUp; } // asked before a revocation goes on

Q_SIGNALS:
    void changed(qint64 keys, qint64 run); // in all, by this act

private:
    void goOn();
    void run();
    void ended(const BulkCounts& counts);

    const BulkRun m_run;
    BulkRunner* m_runner;
    WorkBar* m_work;
    QPushButton* m_leave;
    StepUp* m_stepUp = nullptr;
};

} // namespace keywright
