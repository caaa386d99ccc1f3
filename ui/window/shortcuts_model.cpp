#include "ui/window/shortcuts_model.h"

#include "ui/window/palette_model.h"

namespace keywright {

ShortcutsModel::ShortcutsModel(const Commands& commands, QObject* parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
{
    search({});
}

void ShortcutsModel::search(const QString& text)
{
    beginResetModel();
    m_shown.clear();
    for (const Command* command : m_commands.all()) {
        const QString keys = keysOf(*command).toString(QKeySequence::NativeText);
        if (paletteFit(command->title(), text) > 0 || (!keys.isEmpty() && paletteFit(keys, text) > 0))
            m_shown += command;
    }
    endResetModel();
}

QKeySequence ShortcutsModel::keysOf(const Command& command) const
{
    return m_chosen.value(command.objectName(), command.shortcut());
}

const Command* ShortcutsModel::holder(const QKeySequence& keys, const Command& except) const
{
    if (keys.isEmpty())
        return nullptr;
    for (const Command* command : m_commands.all())
        if (command != &except && keysOf(*command) == keys)
            return command;
    return nullptr;
}

void ShortcutsModel::give(const Command& command, const QKeySequence& keys)
{
    if (const Command* other = holder(keys, command))
        m_chosen.insert(other->objectName(), QKeySequence());
    m_chosen.insert(command.objectName(), keys);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ShortcutsModel::resetAll()
{
    for (const Command* command : m_commands.all())
        m_chosen.insert(command->objectName(), command->usualShortcut());
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ShortcutsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ShortcutsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutsModel::data(const QModelIndex& index, int role) const
{
    const Command* command = index.isValid() ? commandAt(index.row()) : nullptr;
    if (!command || role != Qt::DisplayRole)
        return {};
    return index.column() == Title ? command->title() : keysOf(*command).toString(QKeySequence::NativeText);
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Command") : tr("Keys");
}

} // namespace keywright
