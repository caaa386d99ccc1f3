#include "ui/window/app_lock.h"

#include "ui/keys/dialogs/dialog_frame.h"
#include "ui/secrets/one_time_secret_dialog.h"
#include "ui/secrets/unlock_dialog.h"
#include "ui/window/command.h"
#include "ui/window/lock_page.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace keywright {
namespace {

constexpr auto glance = std::chrono::seconds(2);

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

AppLock::AppLock(MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &AppLock::look);
    qApp->installEventFilter(this);
}

AppLock::~AppLock()
{
    qApp->removeEventFilter(this);
}

void AppLock::setIdleFor(std::chrono::milliseconds span)
{
    m_span = span;
    m_touched.start();
    if (span.count() > 0)
        m_timer->start(std::min(span, std::chrono::milliseconds(glance)));
    else
        m_timer->stop();
}

void AppLock::setCommand(Command* command)
{
    m_command = command;
}

bool AppLock::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type()))
        m_touched.start();
    if (event->type() == QEvent::Show && isLocked())
        if (auto* dialog = qobject_cast<QDialog*>(watched); dialog && !dialog->testAttribute(Qt::WA_DontShowOnScreen))
            keepHidden(dialog);
    // Keys come to the dialog itself when no field of it wanted them.
    if (event->type() == QEvent::KeyPress && m_command && !isLocked() && watched == QApplication::activeModalWidget() &&
        QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination()) == m_command->shortcut()) {
        m_command->trigger();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void AppLock::look()
{
    if (!isLocked() && m_touched.isValid() && m_touched.hasExpired(m_span.count()))
        lock();
}

// What was typed is not lost: the dialogs come back.
void AppLock::hideDialogs()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget == &m_window || !widget->isVisible())
            continue;
        if (qobject_cast<QDialog*>(widget))
            m_hidden.append(widget);
        widget->hide(); // menus, tool tips and pop-ups too, and for good
    }
}

// One that was asked for before, and was ready only now: it never reaches the screen, and is shown with the others.
void AppLock::keepHidden(QWidget* dialog)
{
    dialog->setAttribute(Qt::WA_DontShowOnScreen);
    m_hidden.append(dialog);
    // Not within the event: Qt goes on to show what it has begun to show.
    QTimer::singleShot(0, dialog, [lock = QPointer(this), dialog] {
        dialog->hide(); // before the attribute goes: else the dialog, never seen, goes on to block the window
        dialog->setAttribute(Qt::WA_DontShowOnScreen, false);
        if (lock && !lock->isLocked())
            dialog->show();
    });
}

bool AppLock::wouldBeLost(const QWidget* dialog)
{
    return qobject_cast<const DialogFrame*>(dialog) || qobject_cast<const OneTimeSecretDialog*>(dialog);
}

bool AppLock::keepsDialogs()
{
    const bool any =
        std::any_of(m_hidden.cbegin(), m_hidden.cend(), [](const auto& dialog) { return wouldBeLost(dialog); });
    if (any && m_page)
        m_page->say(tr("A dialog waits behind the lock. Unlock first, then finish it or discard it."));
    return any;
}

// At the start, while the passphrase is asked for. Its lane waits for that very dialog, so that no passphrase of the
// lock's could be tried; and nothing is open yet that anybody would not see who starts the program anew.
bool AppLock::isAskedAtStart()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::any_of(all.cbegin(), all.cend(),
                       [](QWidget* widget) { return widget->isVisible() && qobject_cast<UnlockDialog*>(widget); });
}

void AppLock::lock()
{
    if (isLocked() || isAskedAtStart())
        return;
    hideDialogs();
    m_window.lockPages();
    m_window.commands().setLocked(true);
    showPage();
    Q_EMIT locked();
}

void AppLock::showPage()
{
    m_page = new LockPage(m_asked, &m_window);
    connect(m_page, &LockPage::unlockAsked, this, &AppLock::unlockAsked);
    m_window.cover(m_page);
}

void AppLock::setAsked(ProofKind proof)
{
    if (std::exchange(m_asked, proof) == proof || !isLocked())
        return;
    LockPage* before = m_page;
    showPage();
    before->hide();
    before->deleteLater();
}

void AppLock::unlock()
{
    if (!isLocked())
        return;
    m_window.uncover();
    std::exchange(m_page, nullptr)->deleteLater();
    m_window.commands().setLocked(false);
    m_window.unlockPages();
    for (const QPointer<QWidget>& dialog : std::exchange(m_hidden, {})) {
        if (!dialog)
            continue;
        if (dialog->testAttribute(Qt::WA_DontShowOnScreen))
            dialog->hide(); // Qt believes that it is shown
        dialog->setAttribute(Qt::WA_DontShowOnScreen, false);
        dialog->show();
        dialog->activateWindow(); // whoever typed into it types on
    }
    m_touched.start();
    Q_EMIT unlocked();
}

void AppLock::refuse(const Error& why)
{
    if (m_page)
        m_page->told(why);
}

} // namespace keywright
