// What the console does on the desktop around its window: the tray icon and its notices.
#include "ui/keys/keys_page.h"
#include "ui/look/surfaces.h"
#include "ui/window/app_lock.h"
#include "ui/window/console.h"
#include "ui/window/main_window.h"
#include "ui/window/tray.h"

namespace keywright {

using namespace Qt::StringLiterals;

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
    connect(m_tray, &Tray::told, this,
            [this](const QString& words) { m_window->toast().pass(ToneName::Warning, words); });
    connect(m_lock, &AppLock::locked, m_tray, [this] { m_tray->setLocked(true); });
    connect(m_lock, &AppLock::unlocked, m_tray, [this] { m_tray->setLocked(false); });
}

} // namespace keywright
