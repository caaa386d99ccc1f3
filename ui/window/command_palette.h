// Ctrl+K: one field that reaches every command and every key. Commands are found as one types, keys a moment later from
// the front lane. GUI thread; opened with open(), deletes itself.
#pragma once

#include "model/core/clock.h"
#include "model/core/service_thread.h"
#include "ui/window/palette_model.h"

#include <QDialog>

class QLineEdit;
class QTimer;

namespace keywright {

class Label;
class RowTable;

class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const Commands& commands, ServiceThread& front, const Clock& clock, QWidget* window);
    ~CommandPalette() override;

Q_SIGNALS:
    void keyAsked(const keywright::KeyId& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void typed(const QString& text);
    void findKeys();
    void choose(const QModelIndex& index);
    void move(int rows);

    ServiceThread& m_front;
    const Clock& m_clock;
    PaletteModel* m_model;
    QLineEdit* m_edit;
    RowTable* m_table;
    Label* m_nothing;
    QTimer* m_soon;
    std::shared_ptr<std::atomic<bool>> m_superseded;
};

} // namespace keywright
