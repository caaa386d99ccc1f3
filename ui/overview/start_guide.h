// What the overview shows while the catalogue is empty: the two ways to the first keys, each one click away. GUI
// thread; owned by its parent.
#pragma once

#include <QWidget>

class QPushButton;

namespace keywright {

class Commands;

class StartGuide final : public QWidget {
    Q_OBJECT

public:
    explicit StartGuide(Commands& commands, QWidget* parent = nullptr);

private:
    QWidget* way(const QString& icon, const QString& title, const QString& sentence, QPushButton* button);
};

} // namespace keywright
