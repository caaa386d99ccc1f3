#include "ui/window/command.h"

#include "ui/look/icons.h"

#include <QApplication>
#include <QPushButton>

namespace keywright {

Command::Command(Parts parts, QObject* parent)
    : QAction(parts.text, parent)
    , m_parts(std::move(parts))
{
    setObjectName(m_parts.id);
    if (!m_parts.icon.isEmpty())
        setIcon(lineIcon(m_parts.icon, m_parts.destructive ? ToneName::Danger : ToneName::Secondary));
    setShortcut(m_parts.shortcut);
    setShortcutContext(Qt::WindowShortcut);
    setIconVisibleInMenu(true);
    connect(this, &QAction::triggered, this, [this] {
        refresh(); // a shortcut may come before anybody looked
        // Without a window manager the window behind a dialog may have the keyboard, and its shortcuts come here.
        const bool behind = !m_parts.overDialogs && QApplication::activeModalWidget();
        if (isEnabled() && !behind)
            m_parts.run();
    });
    refresh();
}

void Command::refresh()
{
    const QString reason = !m_notOpen.isEmpty() && needsCatalogue() ? m_notOpen
                           : m_parts.whyNot                         ? m_parts.whyNot()
                                                                    : QString();
    setEnabled(reason.isEmpty() && !m_locked);
    const QString name = title();
    const QString keys = shortcut().toString(QKeySequence::NativeText);
    setToolTip(!reason.isEmpty() ? reason : keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
}

QString Command::title() const
{
    QString plain;
    for (qsizetype i = 0; i < text().size(); ++i) {
        if (text().at(i) == u'&' && ++i >= text().size())
            break;
        plain += text().at(i);
    }
    return plain;
}

void Command::setLocked(bool locked)
{
    m_locked = locked;
    refresh();
}

void Command::setNotOpen(const QString& why)
{
    m_notOpen = why;
    refresh();
}

// What the menu has on the catalogue and its keys; the rest is about the window.
bool Command::needsCatalogue() const
{
    static const QStringList groups{QStringLiteral("catalogue"), QStringLiteral("file"), QStringLiteral("edit"),
                                    QStringLiteral("keys"), QStringLiteral("audit")};
    return groups.contains(m_parts.group);
}

Command* Commands::add(Command::Parts parts)
{
    Q_ASSERT(!find(parts.id));
    auto* command = new Command(std::move(parts), this);
    m_commands.append(command);
    command->setLocked(m_locked);
    command->setNotOpen(m_notOpen);
    Q_EMIT added(command);
    return command;
}

Command* Commands::find(const QString& id) const
{
    for (Command* command : m_commands)
        if (command->objectName() == id)
            return command;
    return nullptr;
}

void Commands::refresh()
{
    for (Command* command : m_commands)
        command->refresh();
}

void Commands::setLocked(bool locked)
{
    m_locked = locked;
    for (Command* command : m_commands)
        command->setLocked(locked);
}

void Commands::setNotOpen(const QString& why)
{
    m_notOpen = why;
    for (Command* command : m_commands)
        command->setNotOpen(why);
}

QPushButton* follow(QPushButton* button, Command* command)
{
    const auto copy = [button, command] {
        button->setEnabled(command->isEnabled());
        button->setToolTip(command->toolTip());
    };
    QObject::connect(command, &QAction::changed, button, copy);
    QObject::connect(button, &QPushButton::clicked, command, &QAction::trigger);
    copy();
    return button;
}

QPushButton* follow(QPushButton* button, Commands& commands, const QString& id)
{
    if (Command* command = commands.find(id))
        return follow(button, command);
    button->setEnabled(false);
    auto* waiting = new QObject(button); // as long as it waits
    QObject::connect(&commands, &Commands::added, waiting, [button, waiting, id](Command* command) {
        if (command->objectName() != id)
            return;
        follow(button, command);
        waiting->deleteLater();
    });
    return button;
}

} // namespace keywright
