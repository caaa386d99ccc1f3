#include "app/console/screen_shield.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWindow>

#ifdef Q_OS_WIN
#include <windows.h>
#endif
#ifdef Q_OS_MACOS
#include <objc/message.h>
#include <objc/runtime.h>
#endif

namespace keywright::console {

ScreenShield::ScreenShield(QObject* parent)
    : QObject(parent)
{
    if (isPossible())
        qGuiApp->installEventFilter(this);
}

bool ScreenShield::isPossible()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

void ScreenShield::setHidden(bool hidden)
{
    m_hidden = hidden;
    const QWindowList windows = QGuiApplication::topLevelWindows();
    for (QWindow* window : windows)
        if (window->handle())
            hide(*window, hidden);
}

bool ScreenShield::eventFilter(QObject* watched, QEvent* event)
{
    // A window gets its handle anew when it changes its kind; before it is seen it is hidden again.
    if (event->type() == QEvent::Show || event->type() == QEvent::PlatformSurface)
        if (auto* window = qobject_cast<QWindow*>(watched); window && window->isTopLevel() && window->handle())
            hide(*window, m_hidden);
    return QObject::eventFilter(watched, event);
}

void ScreenShield::hide([[maybe_unused]] QWindow& window, [[maybe_unused]] bool hidden)
{
#ifdef Q_OS_WIN
    constexpr DWORD excluded = 0x11; // WDA_EXCLUDEFROMCAPTURE, Windows 10 2004; older ones show a black window
    constexpr DWORD black = 0x01;    // WDA_MONITOR
    const HWND handle = reinterpret_cast<HWND>(window.winId());
    if (!SetWindowDisplayAffinity(handle, hidden ? excluded : 0) && hidden)
        SetWindowDisplayAffinity(handle, black);
#endif
#ifdef Q_OS_MACOS
    // [[view window] setSharingType: NSWindowSharingNone (0) or NSWindowSharingReadOnly (1)]
    const auto view = reinterpret_cast<id>(window.winId());
    const auto host = reinterpret_cast<id (*)(id, SEL)>(objc_msgSend)(view, sel_registerName("window"));
    if (host)
        reinterpret_cast<void (*)(id, SEL, unsigned long)>(objc_msgSend)(host, sel_registerName("setSharingType:"),
                                                                         hidden ? 0UL : 1UL);
#endif
}

} // namespace keywright::console
