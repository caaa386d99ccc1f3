// A field that takes keys instead of text: what is pressed while it has the focus is the answer, at once. Tab, Escape
// and Enter without Ctrl or Alt do what they always do. GUI thread; owned by its parent.
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace keywright {

class ChordField final : public QLineEdit {
    Q_OBJECT

public:
    explicit ChordField(QWidget* parent = nullptr);
    void setKeys(const QKeySequence& keys);

Q_SIGNALS:
    void pressed(const QKeySequence& keys);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent*) override {}
};

} // namespace keywright
