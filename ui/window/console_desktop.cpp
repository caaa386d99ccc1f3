// What the console does on the desktop around its window: the tray icon and its notices, and what its settings ask for.
#include "model/core/words.h"
#include "model/overview/overview_counts.h"
#include "ui/apis/own_gate.h"
#include "ui/keys/keys_page.h"
#include "ui/look/appearance.h"
#include "ui/look/surfaces.h"
#include "ui/secrets/step_up.h"
#include "ui/window/app_lock.h"
#include "ui/window/console.h"
#include "ui/window/main_window.h"
#include "ui/window/settings.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/tray.h"

#include <QApplication>
#include <QPointer>

#include <utility>

namespace keywright {

using namespace Qt::StringLiterals;

// What was typed, and a secret that is shown once, are asked for as when their dialog alone is closed.
bool Console::mayClose()
{
    if (m_lock->isLocked())
        return !m_lock->keepsDialogs();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QDialog*>(widget);
        if (!dialog || !dialog->isVisible() || !AppLock::wouldBeLost(dialog))
            continue;
        dialog->reject();
        if (dialog->isVisible())
            return false;
    }
    return true;
}

void Console::addTray()
{
    m_tray = new Tray(m_parts.lanes.slow, m_parts.clock, this);
    const auto open = [this] {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
    };
    connect(m_tray, &Tray::openAsked, this, open);
    connect(m_tray, &Tray::dueAsked, this, [this, open] {
        open();
        if (m_lock->isLocked())
            return; // a notice may outlive the lock
        m_window->openPage(u"keys"_s);
        m_keys->ask(Tray::dueFilter());
    });
    connect(m_tray, &Tray::keyAsked, this, [this, open](const KeyId& id) {
        open();
        if (!m_lock->isLocked())
            openKey(id);
    });
    connect(m_tray, &Tray::lockAsked, m_lock, &AppLock::lock);
    connect(m_tray, &Tray::quitAsked, m_window.get(), &QWidget::close);
    // Qt asks no dialog when its window is closed from the tray.
    connect(m_window.get(), &MainWindow::closeAsked, this, [this, open](bool& allowed) {
        allowed = mayClose();
        if (!allowed)
            open();
    });
    connect(m_tray, &Tray::told, this,
            [this](const QString& words) { m_window->toast().pass(ToneName::Warning, words); });
    connect(m_lock, &AppLock::locked, m_tray, [this] { m_tray->setLocked(true); });
    connect(m_lock, &AppLock::unlocked, m_tray, [this] { m_tray->setLocked(false); });
}

// That it ends by itself is said wherever the person is, but where it is shown anyhow.
void Console::addOwnGate()
{
    if (!m_parts.ownGate)
        return;
    connect(m_parts.ownGate, &OwnGate::said, this, [this](const QString& line) {
        const QString alarm = line.section(u"ALARM: "_s, 1);
        if (alarm.isEmpty())
            return;
        m_window->toast().pass(ToneName::Danger, tr("Alarm of the console's own gate: %1").arg(alarm));
        m_counts->refresh();
    });
    connect(m_parts.ownGate, &OwnGate::changed, this, [this] {
        const auto* dialog = m_window->findChild<QWidget*>(u"gatesDialog"_s);
        if (m_parts.ownGate->state() == OwnGate::State::Failed && !(dialog && dialog->isVisible()))
            m_window->toast().pass(ToneName::Danger,
                                   tr("The console's own gate: %1").arg(ownGateSentence(*m_parts.ownGate)));
    });
}

// Once its secrets can be read. A second console leaves it to the first.
void Console::startWantedGate()
{
    if (!m_parts.ownGate || m_readOnly || m_catalogueId.isEmpty() || std::exchange(m_gateStarted, true))
        return;
    const OwnGateSettings settings = OwnGateSettings::load(m_catalogueId);
    if (!settings.withConsole || m_parts.ownGate->isOn())
        return;
    startOwnGate(m_parts.lanes, *m_parts.ownGate, settings, this, [this](const Error& why) {
        m_window->toast().pass(ToneName::Danger, tr("The console's own gate: %1").arg(describe(why).whole()));
    });
}

// Not before the window is there: asking for a tray may mean to look for a session bus first.
void Console::showTray()
{
    const Settings settings = Settings::load();
    m_tray->setShown(settings.tray, settings.notices && !m_parts.sample);
    m_tray->refresh();
}

// Who finds the console open must not switch off what stands in the way: a weaker rule needs the proof too.
void Console::saveSettings(SettingsDialog* dialog)
{
    const auto save = [this, dialog = QPointer(dialog)] {
        if (!dialog)
            return;
        loadRule();
        dialog->settings().save();
        m_parts.appearance.setMode(dialog->look());
        applySettings();
        showTray();
        dialog->finish();
    };
    StepUp* stepUp = m_parts.acts.stepUp();
    if (!stepUp || m_readOnly)
        return save();
    stepUp->change(dialog, m_parts.meter, {m_rule, dialog->rule(), dialog->wantsNewPassphrase()}, save,
                   [dialog](const Error& why) { dialog->fail(why); });
}

void Console::applyPolicy()
{
    const Settings settings = Settings::load();
    if (m_parts.hideWindows)
        m_parts.hideWindows(settings.hidden);
}

} // namespace keywright
