// The commands with the keys they would have after Save; searched as the palette is. GUI thread; owned by the dialog.
#pragma once

#include "ui/window/command.h"

#include <QAbstractTableModel>
#include <QHash>

namespace keywright {

class ShortcutsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Keys, ColumnCount };

    explicit ShortcutsModel(const Commands& commands, QObject* parent = nullptr);
    void search(const QString& text);
    [[nodiscard]] const Command* commandAt(int row) const { return m_shown.value(row); }

    [[nodiscard]] QKeySequence keysOf(const Command& command) const;
    // Gives them to the command and takes them from whoever has them.
    void give(const Command& command, const QKeySequence& keys);
    void resetAll();
    [[nodiscard]] const Command* holder(const QKeySequence& keys, const Command& except) const; // null: nobody
    [[nodiscard]] const QHash<QString, QKeySequence>& chosen() const { return m_chosen; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Commands& m_commands;
    QList<const Command*> m_shown;
    QHash<QString, QKeySequence> m_chosen;
};

} // namespace keywright
