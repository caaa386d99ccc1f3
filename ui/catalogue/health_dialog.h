// The catalogue's health: what was looked at, and what is wrong. Looks when it is opened, and again on request. GUI
// thread; deletes itself when closed.
#pragma once

#include "model/core/catalogue_backup.h"
#include "model/services.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QGridLayout;

namespace keywright {

class WorkBar;

class HealthDialog final : public DialogFrame {
    Q_OBJECT

public:
    HealthDialog(Lanes lanes, QWidget* parent);

private:
    void look();
    void show(const QList<DoctorLine>& lines);

    Lanes m_lanes;
    QWidget* m_lines;
    QGridLayout* m_grid;
    WorkBar* m_work;
};

} // namespace keywright
