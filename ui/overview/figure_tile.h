// One figure of the overview: what is counted, how many, and what it was a week ago. A click or Enter leads to the
// list. GUI thread; owned by its parent.
#pragma once

#include "ui/look/tokens.h"

#include <QAbstractButton>

#include <optional>

namespace keywright {

class FigureTile final : public QAbstractButton {
    Q_OBJECT

public:
    // `alarm`: the colour of the figure while it is more than nothing.
    FigureTile(const QString& objectName, const QString& title, ToneName alarm, QWidget* parent = nullptr);

    void setFigure(qint64 count, std::optional<qint64> weekAgo);
    [[nodiscard]] std::optional<qint64> count() const { return m_count; }
    [[nodiscard]] std::optional<qint64> weekAgo() const { return m_weekAgo; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // What the trend says in `room` pixels: since when too, where there is room for it.
    [[nodiscard]] QString trendWords(int room) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintTrend(QPainter& painter, int left, const QRect& line) const;

    ToneName m_alarm;
    std::optional<qint64> m_count, m_weekAgo;
};

} // namespace keywright
