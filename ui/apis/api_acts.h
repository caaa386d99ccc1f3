// What can be done to protected APIs and gates from any page: the wizard and the gates' dialog, with their commands.
// The page of APIs need not be there. GUI thread.
#pragma once

#include "model/apis/api_definition.h"
#include "model/services.h"

#include <QObject>

#include <optional>

class QWidget;

namespace keywright {

class Command;
class Commands;
class OwnGate;
class StepUp;

class ApiActs final : public QObject {
    Q_OBJECT

public:
    // The dialogs stand over `window`. All of these outlive it; `stepUp` and `ownGate` may be null: there is none.
    ApiActs(Lanes lanes, StepUp* stepUp, OwnGate* ownGate, Commands& commands, QWidget* window);

    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] QString whyNot() const; // nothing can be changed; empty: it can
    void protect(const std::optional<ApiDefinition>& api);

    [[nodiscard]] OwnGate* ownGate() const { return m_ownGate; }
    [[nodiscard]] Command* protecting() const { return m_protecting; }
    [[nodiscard]] Command* gates() const { return m_gates; }

Q_SIGNALS:
    void saved(const QString& words);
    void readOnlyChanged();

private:
    Lanes m_lanes;
    StepUp* m_stepUp;
    OwnGate* m_ownGate;
    QWidget* m_window;
    bool m_readOnly = false; // the commands ask for it as they are made
    Command* m_protecting;
    Command* m_gates;
};

} // namespace keywright
