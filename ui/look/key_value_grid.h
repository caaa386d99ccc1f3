// KeyValueGrid: captions at the leading edge, values beside them. Values can be selected with the mouse. GUI thread.
#pragma once

#include "ui/look/labels.h"

#include <QWidget>

class QGridLayout;

namespace keywright {

class KeyValueGrid final : public QWidget {
    Q_OBJECT

public:
    explicit KeyValueGrid(QWidget* parent = nullptr);

    Label* addText(const QString& objectName, const QString& caption, const QString& value,
                   TextRole role = TextRole::Text);
    void addWidget(const QString& caption, QWidget* value);
    void clear();
    [[nodiscard]] int rows() const { return m_rows; }
    // What its captions need, and what they get: several grids one below the other have their values in one line.
    [[nodiscard]] int captionsNeed() const;
    void setCaptionWidth(int width);

private:
    QGridLayout* m_grid;
    int m_rows = 0;
};

} // namespace keywright
