// The hours of a week as 7 × 24 cells: dragging with the mouse fills or clears a rectangle, a click on a day all of it.
// Arrows move, Shift+arrows choose a rectangle, Space fills or clears it. The first day is the locale's; right-to-left
// mirrors it. GUI thread; owned by its parent.
#pragma once

#include <QWidget>

#include <array>
#include <cstdint>

namespace keywright {

class HoursGrid final : public QWidget {
    Q_OBJECT

public:
    static constexpr int days = 7, hours = 24;
    using Week = std::array<std::uint32_t, days>; // bit h of day d (Monday 0), as HoursOfWeek has it

    HoursGrid(const QString& objectName, QWidget* parent);
    void setWeek(const Week& week);
    [[nodiscard]] const Week& week() const { return m_week; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    // Where the cell of that day (Monday 0) and hour is.
    [[nodiscard]] QRect cellRect(int day, int hour) const;
    [[nodiscard]] int dayOf(int row) const; // as shown
    [[nodiscard]] bool isAllowed(int day, int hour) const;
    void setAllowed(int day, int hour, bool allowed); // as by a person

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Cell {
        int row = 0; // as shown
        int hour = 0;
    };
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] QRect rectOf(const Cell& cell) const;
    [[nodiscard]] Cell cellAt(const QPoint& at) const; // the nearest
    [[nodiscard]] QRect chosen() const;                // columns are hours, rows as shown
    [[nodiscard]] bool isSet(const Cell& cell) const;
    void widen(); // what is chosen, where a name was pressed
    void fill(const Week& base, bool on);
    void moveTo(const Cell& cell, bool extend);
    void describe();
    void paintLabels(QPainter& painter) const;

    Week m_week{};
    Week m_pressed{}; // as it was when the mouse was pressed
    Cell m_cursor, m_anchor;
    bool m_dragging = false;
    bool m_filling = true;
    bool m_wholeDays = false, m_wholeHours = false; // pressed on a day's or an hour's name
    int m_firstDay;                                 // Monday 0
};

} // namespace keywright
