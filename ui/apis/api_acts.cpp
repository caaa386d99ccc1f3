#include "ui/apis/api_acts.h"

#include "ui/apis/gates_dialog.h"
#include "ui/apis/protect_dialog.h"
#include "ui/window/command.h"

namespace keywright {

using namespace Qt::StringLiterals;

ApiActs::ApiActs(Lanes lanes, StepUp* stepUp, OwnGate* ownGate, Commands& commands, QWidget* window)
    : QObject(window)
    , m_lanes(lanes)
    , m_stepUp(stepUp)
    , m_ownGate(ownGate)
    , m_window(window)
    , m_protecting(commands.add({.id = u"apis.protect"_s,
                                 .group = u"catalogue"_s,
                                 .text = tr("Protect an API…"),
                                 .icon = u"globe"_s,
                                 .shortcut = {},
                                 .whyNot = [this] { return whyNot(); },
                                 .run = [this] { protect({}); }}))
    , m_gates(commands.add({.id = u"apis.gates"_s,
                            .group = u"catalogue"_s,
                            .text = tr("Gates…"),
                            .icon = u"shield"_s,
                            .shortcut = {},
                            .whyNot = {},
                            .run = [this] { (new GatesDialog(m_lanes, m_ownGate, m_readOnly, m_window))->open(); }}))
{}

void ApiActs::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_protecting->refresh();
    Q_EMIT readOnlyChanged();
}

QString ApiActs::whyNot() const
{
    return m_readOnly ? tr("The catalogue is open read-only.") : QString();
}

void ApiActs::protect(const std::optional<ApiDefinition>& api)
{
    auto* dialog = new ProtectDialog(m_lanes, m_stepUp, api, m_window);
    connect(dialog, &ProtectDialog::saved, this, &ApiActs::saved);
    dialog->open();
}

} // namespace keywright
