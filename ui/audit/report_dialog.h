// The report of exactly what the audit page shows: form, file, progress with cancel. Stays open until the file is
// there; a failure keeps what was typed. Opened with open(), deletes itself. GUI thread.
#pragma once

#include "model/audit/audit_service.h"
#include "model/services.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QComboBox;

namespace keywright {

class FileField;
class WorkBar;

class ReportDialog final : public DialogFrame {
    Q_OBJECT

public:
    ReportDialog(Lanes lanes, const AuditFilter& filter, UtcTime now, QWidget* parent);

Q_SIGNALS:
    void written(const keywright::ReportSummary& summary);

private:
    void countRows();
    void formatChosen();
    void write();
    [[nodiscard]] ReportRequest::Format format() const;

    Lanes m_lanes;
    AuditFilter m_filter;
    QComboBox* m_format;
    FileField* m_path;
    Label* m_rows;
    WorkBar* m_work; // cancels what runs when it goes
};

} // namespace keywright
