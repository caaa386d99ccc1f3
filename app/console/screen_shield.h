// Keeps every window of the console off screenshots, recordings and shared screens, where the system can: Windows
// (SetWindowDisplayAffinity) and macOS (NSWindow.sharingType). X11 and Wayland give a program no such way. GUI thread.
#pragma once

#include <QObject>

class QWindow;

namespace keywright::console {

class ScreenShield final : public QObject {
    Q_OBJECT

public:
    explicit ScreenShield(QObject* parent = nullptr);
    [[nodiscard]] static bool isPossible();
    void setHidden(bool hidden); // the windows that are open, and those that will be

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void hide(QWindow& window, bool hidden);

    bool m_hidden = false;
};

} // namespace keywright::console
