// Values over steps of time, with Qt Charts: stacked bars, a line, or both. Tells the values of the step under the
// mouse; a click chooses it, dragging several. Where steps can be chosen the keyboard does it too: arrows go from step
// to step, Shift takes several, Enter chooses. GUI thread; owned by its parent.
#pragma once

#include "ui/look/tokens.h"

#include <QChartView>
#include <QPoint>

#include <optional>

namespace keywright {

class StepChart final : public QChartView {
    Q_OBJECT

public:
    struct Layer {
        ToneName tone = ToneName::Accent;
        QList<double> values; // one a step
    };
    struct Curve {
        ToneName tone = ToneName::Accent;
        QList<std::optional<double>> values; // broken where there is none
    };
    struct Content {
        QStringList labels; // at the axis; empty ones have none
        QStringList hints;
        QList<Layer> bars;                 // from the axis upwards
        QList<std::optional<double>> line; // broken where there is none
        ToneName lineTone = ToneName::Secondary;
        bool dashed = false;
        QList<Curve> curves;                 // beside that line, likewise
        int markedFrom = 0, markedTo = 0;    // steps that something is said of; the last one is left out
        QString (*number)(double) = nullptr; // at the axis
    };

    explicit StepChart(const QString& objectName, const QString& name, QWidget* parent = nullptr);
    void setContent(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }
    void setChoosable(bool choosable);
    [[nodiscard]] QRectF placeOf(int from, int to) const; // of steps, the last one left out; in the scene
    [[nodiscard]] int stepAt(const QPoint& place) const;  // -1: none
    QSize sizeHint() const override { return {420, 220}; }
    QSize minimumSizeHint() const override { return {200, 180}; }

Q_SIGNALS:
    void stepChosen(int step);
    void rangeChosen(int from, int to); // the last one is left out

protected:
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    void draw();
    void addBars(const Tokens& tokens);
    void addLines(const Tokens& tokens);
    void addLine(const QList<std::optional<double>>& values, const QPen& pen);
    void addAxes(const Tokens& tokens);
    [[nodiscard]] double highest() const;
    [[nodiscard]] int nearestStep(const QPoint& place) const; // also of what lies outside
    void go(int step, bool taking);
    void choose();
    void select(int anchor, int cursor); // -1: none

    Content m_content;
    bool m_choosable = false;
    bool m_dragging = false;
    bool m_ringed = false; // the focus came with the keyboard
    QPoint m_pressed;
    int m_anchor = -1, m_cursor = -1; // between them what is being chosen
};

// Round values that divide an axis up to at least `highest`: 0 and up to five more.
[[nodiscard]] QList<double> axisTicks(double highest);

} // namespace keywright
