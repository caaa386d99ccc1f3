// The search language by example, under the search box: "?" in the box, or F1. An example that is clicked is searched
// for. Closes by itself. GUI thread.
#pragma once

#include <QFrame>

namespace keywright {

class SearchHelp final : public QFrame {
    Q_OBJECT

public:
    explicit SearchHelp(QWidget* parent);
    void open(const QWidget* under);

Q_SIGNALS:
    void taken(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace keywright
