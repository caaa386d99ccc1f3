// One object an action: name, shortcut, icon, what must hold before it runs, and the run itself. Menus, buttons and
// shortcuts all show the same object. Commands are owned by their Commands, which the main window owns. GUI thread.
#pragma once

#include <QAction>
#include <QList>

#include <functional>

class QPushButton;

namespace keywright {

class Command final : public QAction {
    Q_OBJECT

public:
    struct Parts {
        QString id;    // "keys.rotate": object name of the action
        QString group; // "keys", "catalogue", "view", "help": where the menu shows it
        QString text;
        QString icon; // of resources/icons; empty: none
        QKeySequence shortcut;
        std::function<QString()> whyNot; // empty answer: it can run. The words become the tool tip while it cannot.
        std::function<void()> run;
        bool destructive = false;
        bool overDialogs = false; // may run while a dialog is open; what it does must lose nothing of it
    };
    explicit Command(Parts parts, QObject* parent = nullptr);

    [[nodiscard]] const QString& group() const { return m_parts.group; }
    [[nodiscard]] bool isDestructive() const { return m_parts.destructive; }
    // The one it had at first; what shortcut() answers a person may have chosen.
    [[nodiscard]] const QKeySequence& usualShortcut() const { return m_parts.shortcut; }
    // Without the mark of its mnemonic.
    [[nodiscard]] QString title() const;
    // Looks at the precondition again.
    void refresh();
    // While the console is locked nothing runs, whatever the precondition says.
    void setLocked(bool locked);
    // Why the catalogue is not open; empty: it is. Commands on it do not run without it.
    void setNotOpen(const QString& why);

private:
    [[nodiscard]] bool needsCatalogue() const;

    Parts m_parts;
    QString m_notOpen;
    bool m_locked = false;
};

class Commands final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    Command* add(Command::Parts parts);
    [[nodiscard]] Command* find(const QString& id) const; // null: nobody registered it
    [[nodiscard]] const QList<Command*>& all() const { return m_commands; }
    void refresh();
    void setLocked(bool locked);
    void setNotOpen(const QString& why);

Q_SIGNALS:
    void added(keywright::Command* command);

private:
    QList<Command*> m_commands;
    bool m_locked = false; // these two also for those that a page brings meanwhile
    QString m_notOpen;
};

// The button does what the command does, and is greyed out with the command's reason. Answers the button.
QPushButton* follow(QPushButton* button, Command* command);
// A command that a page brings which has not been made yet: the button waits for it.
QPushButton* follow(QPushButton* button, Commands& commands, const QString& id);

} // namespace keywright
