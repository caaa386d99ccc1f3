// Progress of an export, shown when it takes longer than a moment; closing it stops the export. GUI thread; deletes
// itself.
#pragma once

#include "model/core/progress.h"

#include <QDialog>

namespace keywright {

class WorkBar;

class ExportWork final : public QDialog {
    Q_OBJECT

public:
    ExportWork(const QString& title, const QString& path, QWidget* parent);
    ProgressPtr begin();
    void end();

private:
    QString m_file;
    WorkBar* m_work;
};

} // namespace keywright
