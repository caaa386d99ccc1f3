// Requests by hour and day of the week, darker where there are more; the numbers are told where the mouse is, and
// a cell is chosen by a click or with arrow keys and Enter. GUI thread; owned by its parent.
#pragma once

#include "model/usage/week_hour.h"

#include <QWidget>

#include <array>
#include <optional>
#include <utility>

class QPainter;

namespace keywright {

struct Tokens;

class WeekGrid final : public QWidget {
    Q_OBJECT

public:
    using Week = std::array<std::array<qint64, 24>, 7>; // Monday first

    explicit WeekGrid(QWidget* parent = nullptr);
    void setWeek(const Week& week);
    void setChosen(const std::optional<WeekHour>& chosen);
    [[nodiscard]] std::optional<std::pair<int, int>> cellAt(const QPoint& place) const; // row as shown, hour
    [[nodiscard]] QRect cellRect(int row, int hour) const;
    [[nodiscard]] QString hint(int row, int hour) const;
    QSize sizeHint() const override { return {420, 210}; }
    QSize minimumSizeHint() const override { return {240, 190}; }

Q_SIGNALS:
    void cellChosen(int day, int hour); // Monday first

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int dayAt(int row) const; // 1 Monday … 7 Sunday, as the locale begins its week
    [[nodiscard]] qint64 requests(int row, int hour) const;
    [[nodiscard]] QRect room() const; // of the cells
    void paintCell(QPainter& painter, int row, int hour, const Tokens& tokens) const;

    Week m_week{};
    qint64 m_most = 0;
    std::optional<WeekHour> m_chosen;
    std::optional<std::pair<int, int>> m_cursor; // row as shown, hour
};

} // namespace keywright
