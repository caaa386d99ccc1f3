// A coloured square, or a dashed line, with what it means; a button where it stands for a choice. GUI thread; owned by
// its parent.
#pragma once

#include "ui/look/tokens.h"

#include <QAbstractButton>

namespace keywright {

class LegendEntry final : public QAbstractButton {
    Q_OBJECT

public:
    LegendEntry(const QString& words, ToneName tone, bool dashed, QWidget* parent = nullptr);
    void setChoosable(bool chosen);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ToneName m_tone;
    bool m_dashed;
    bool m_choosable = false;
};

} // namespace keywright
