// Requests by hour and day of the week, darker where there are more; the numbers are told where the mouse is. GUI
// thread; owned by its parent.
#pragma once

#include <QWidget>

#include <array>
#include <optional>
#include <utility>

namespace keywright {

class WeekGrid final : public QWidget {
    Q_OBJECT

public:
    using Week = std::array<std::array<qint64, 24>, 7>; // Monday first

    explicit WeekGrid(QWidget* parent = nullptr);
    void setWeek(const Week& week);
    [[nodiscard]] std::optional<std::pair<int, int>> cellAt(const QPoint& place) const; // row as shown, hour
    [[nodiscard]] QRect cellRect(int row, int hour) const;
    [[nodiscard]] QString hint(int row, int hour) const;
    QSize sizeHint() const override { return {420, 210}; }
    QSize minimumSizeHint() const override { return {240, 190}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int dayAt(int row) const; // 1 Monday … 7 Sunday, as the locale begins its week
    [[nodiscard]] qint64 requests(int row, int hour) const;
    [[nodiscard]] QRect room() const; // of the cells

    Week m_week{};
    qint64 m_most = 0;
};

} // namespace keywright
