#include "ui/fields/chord_field.h"

#include <QKeyEvent>

namespace keywright {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == Qt::Key_unknown ||
           key == 0;
}

// What moves about in a dialog stays with the dialog.
bool belongsToDialog(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const int key = event.key();
    return key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape || key == Qt::Key_Return ||
           key == Qt::Key_Enter;
}

} // namespace

ChordField::ChordField(QWidget* parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press the keys"));
}

void ChordField::setKeys(const QKeySequence& keys)
{
    setText(keys.toString(QKeySequence::NativeText));
}

bool ChordField::event(QEvent* event)
{
    // Before a shortcut of the window takes the keys that are to be given.
    if (event->type() == QEvent::ShortcutOverride && !belongsToDialog(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ChordField::keyPressEvent(QKeyEvent* event)
{
    if (belongsToDialog(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    if (isModifier(event->key()))
        return;
    const Qt::KeyboardModifiers held = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    Q_EMIT pressed(QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(event->key()))));
}

} // namespace keywright
