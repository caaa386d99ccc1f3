// An act over many keys that a crash or a closed window left half done: go on with it, or leave the rest as it is.
// GUI thread; opened with open().
#pragma once

#include "ui/keys/bulk/bulk_runner.h"
#include "ui/keys/dialogs/dialog_frame.h"

namespace keywright {

class WorkBar;

class ResumeDialog final : public DialogFrame {
    Q_OBJECT

public:
    ResumeDialog(const BulkRun& run, ServiceThread& back, QWidget* parent);

Q_SIGNALS:
    void changed(qint64 keys); // in all, by this act

private:
    void goOn();
    void ended(const BulkCounts& counts);

    const BulkRun m_run;
    BulkRunner* m_runner;
    WorkBar* m_work;
    QPushButton* m_leave;
};

} // namespace keywright
