#include "ui/window/shortcuts.h"

#include "ui/window/command.h"
#include "ui/window/shortcuts_dialog.h"

#include <QSettings>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

const QString none = u"none"_s; // an empty value would be no value

QString settingOf(const Command& command)
{
    return u"shortcuts/"_s + command.objectName();
}

} // namespace

Shortcuts::Shortcuts(Commands& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
{
    connect(&commands, &Commands::added, this, [this](Command* command) { apply(*command); });
}

void Shortcuts::apply(Command& command) const
{
    const QString kept = QSettings().value(settingOf(command)).toString();
    const auto chosen = QKeySequence::fromString(kept == none ? QString() : kept, QKeySequence::PortableText);
    command.setShortcut(kept.isEmpty() ? command.usualShortcut() : chosen);
    command.refresh(); // its tool tip names the keys
}

void Shortcuts::save(const QHash<QString, QKeySequence>& chosen)
{
    QSettings settings;
    for (Command* command : m_commands.all()) {
        const auto keys = chosen.value(command->objectName(), command->shortcut());
        if (keys == command->usualShortcut())
            settings.remove(settingOf(*command));
        else
            settings.setValue(settingOf(*command), keys.isEmpty() ? none : keys.toString(QKeySequence::PortableText));
        apply(*command);
    }
}

void Shortcuts::edit(QWidget* window)
{
    auto* dialog = new ShortcutsDialog(m_commands, window);
    connect(dialog, &DialogFrame::submitted, this, [this, dialog] {
        save(dialog->chosen());
        dialog->finish();
    });
    dialog->open();
}

QString Shortcuts::whyNot(const QKeySequence& keys)
{
    if (keys.isEmpty())
        return {};
    const QKeyCombination pressed = keys[0];
    const bool held = pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool function = pressed.key() >= Qt::Key_F1 && pressed.key() <= Qt::Key_F35;
    if (!held && !function)
        return tr("These keys are for typing. Use them with Ctrl or Alt, or take a function key.");
    for (const auto everywhere : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::SelectAll})
        if (QKeySequence::keyBindings(everywhere).contains(keys))
            return tr("These keys copy, cut or choose everything, wherever one works.");
    return {};
}

} // namespace keywright
