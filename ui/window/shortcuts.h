// The keys that a person gave to commands, kept by QSettings and put on commands as they are added. Owned by the main
// window. GUI thread.
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QWidget;

namespace keywright {

class Command;
class Commands;

class Shortcuts final : public QObject {
    Q_OBJECT

public:
    Shortcuts(Commands& commands, QObject* parent);

    [[nodiscard]] const Commands& commands() const { return m_commands; }
    // By the id of the command. What is as it was at first is not kept.
    void save(const QHash<QString, QKeySequence>& chosen);
    void edit(QWidget* window); // opens the dialog

    // Why these keys can't be given to a command, in words; empty: they can.
    [[nodiscard]] static QString whyNot(const QKeySequence& keys);

private:
    void apply(Command& command) const;

    Commands& m_commands;
};

} // namespace keywright
