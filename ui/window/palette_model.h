// What the command palette lists: the commands that fit what is typed, best first, then the keys that were found for
// it. GUI thread; owned by the palette.
#pragma once

#include "model/keys/key_store.h"
#include "ui/window/command.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace keywright {

class PaletteModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Hint, ColumnCount };
    struct Entry {
        QPointer<Command> command; // null: a key
        KeyRow key;
    };

    explicit PaletteModel(const Commands& commands, QObject* parent = nullptr);
    void ask(const QString& text);           // drops the keys of what was asked before
    void setKeys(const QList<KeyRow>& keys); // of what was asked last
    [[nodiscard]] const Entry* entryAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const Commands& m_commands;
    QList<Entry> m_entries;
    qsizetype m_commandCount = 0;
};

// How well a text fits the words that were typed: every word has to occur. 0: not at all; words at the beginning of
// words count more, and most at the very beginning.
[[nodiscard]] int paletteFit(const QString& text, const QString& typed);

} // namespace keywright
