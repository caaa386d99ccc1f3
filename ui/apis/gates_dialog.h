// Every gate that is known, and how it is; and the gate of this console, which is started and stopped here. Asks the
// gates again every five seconds while it is shown, on the slow lane. GUI thread; deletes itself when closed.
#pragma once

#include "model/apis/gateway_work.h"
#include "model/services.h"
#include "ui/apis/own_gate.h"
#include "ui/keys/dialogs/dialog_frame.h"
#include "ui/look/status_look.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace keywright {

class Pill;

class GatesDialog final : public DialogFrame {
    Q_OBJECT

public:
    // `own`: null where the console can't run one; outlives the dialog.
    GatesDialog(Lanes lanes, OwnGate* own, bool readOnly, QWidget* parent);

private:
    [[nodiscard]] QWidget* buildState();
    [[nodiscard]] QWidget* buildAddress();
    void buildOwn();
    void buildKnown();
    void load();
    void act(); // starts or stops
    void keepSettings();
    void showOwn();
    void hear(const QString& line);
    void askGates();
    void showHealth(const GateHealth& health);
    [[nodiscard]] QTreeWidgetItem* rowOf(const QString& address);
    [[nodiscard]] OwnGateSettings typed() const;

    Lanes m_lanes;
    OwnGate* m_own;
    bool m_readOnly;
    QString m_catalogueId; // empty: not known yet
    QStringList m_known;   // addresses of gates that APIs name
    int m_asked = 0;       // answers that are still to come
    Pill* m_state = nullptr;
    Label* m_words = nullptr;
    QComboBox* m_address = nullptr;
    QSpinBox* m_port = nullptr;
    QLineEdit* m_header = nullptr;
    QCheckBox* m_withConsole = nullptr;
    QPlainTextEdit* m_lines = nullptr;
    Label* m_none;
    QTreeWidget* m_gates;
    QTimer m_again;
};

[[nodiscard]] StatusLook lookOf(const OwnGate& gate);

} // namespace keywright
