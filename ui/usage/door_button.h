// A small arrow beside a line that leads from it to the keys it stands for. Drawn as a line, so that pictures of a
// chart stay drawings. GUI thread; owned by its parent.
#pragma once

#include <QAbstractButton>

namespace keywright {

class DoorButton final : public QAbstractButton {
    Q_OBJECT

public:
    // `name` is its accessible name and tool tip.
    DoorButton(const QString& objectName, const QString& name, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {26, 32}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace keywright
