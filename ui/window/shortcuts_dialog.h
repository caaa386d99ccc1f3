// Every command with its keys: search one, press others. Nothing is kept until Save. GUI thread; deletes itself when
// closed.
#pragma once

#include "ui/keys/dialogs/dialog_frame.h"
#include "ui/window/shortcuts_model.h"

class QLineEdit;

namespace keywright {

class ChordField;
class Label;
class RowTable;

class ShortcutsDialog final : public DialogFrame {
    Q_OBJECT

public:
    ShortcutsDialog(const Commands& commands, QWidget* parent);
    [[nodiscard]] QHash<QString, QKeySequence> chosen() const { return m_model->chosen(); }

private:
    QWidget* buildTable();
    QWidget* buildKeys();
    [[nodiscard]] const Command* current() const;
    void showCurrent();
    void pressed(const QKeySequence& keys);
    void give(const QKeySequence& keys);

    ShortcutsModel* m_model;
    QLineEdit* m_search;
    RowTable* m_table;
    ChordField* m_keys;
    QPushButton* m_usual;
    QPushButton* m_none;
    Label* m_words;
};

} // namespace keywright
