// Locks the console: on request, and by itself when nobody has touched it for some minutes. Locked means that the
// window shows nothing but the way back in: dialogs are hidden until then, what was revealed is forgotten, the
// clipboard is cleared if it still holds ours, and no command runs. Owned by the console; GUI thread.
#pragma once

#include "model/core/error.h"
#include "model/secrets/step_up_service.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>

#include <chrono>

class QTimer;

namespace keywright {

class Command;
class LockPage;
class MainWindow;

class AppLock final : public QObject {
    Q_OBJECT

public:
    explicit AppLock(MainWindow& window, QObject* parent = nullptr);
    ~AppLock() override;

    void setIdleFor(std::chrono::milliseconds span); // zero: never by itself
    // What going on needs; None: the keychain is asked whether it is open.
    void setAsked(ProofKind proof); // may be told while it is locked
    // The command that locks: its keys work in dialogs, too.
    void setCommand(Command* command);
    void lock();
    [[nodiscard]] bool isLocked() const { return m_page != nullptr; }
    // Closing it takes what was typed, or a secret that is shown once.
    [[nodiscard]] static bool wouldBeLost(const QWidget* dialog);
    // Such a dialog waits behind the lock: says so on its page.
    bool keepsDialogs();
    // The answer to unlockAsked.
    void unlock();
    void refuse(const Error& why);

Q_SIGNALS:
    void locked();
    void unlocked();
    void unlockAsked(const keywright::SecretPtr& passphrase); // null where none is asked for

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static bool isAskedAtStart();
    void hideDialogs();
    void keepHidden(QWidget* dialog);
    void showPage();
    void look();

    MainWindow& m_window;
    QTimer* m_timer;
    QElapsedTimer m_touched;
    std::chrono::milliseconds m_span{0};
    ProofKind m_asked = ProofKind::None;
    LockPage* m_page = nullptr;
    QPointer<Command> m_command;
    QList<QPointer<QWidget>> m_hidden;
};

} // namespace keywright
