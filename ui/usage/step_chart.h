// Values over steps of time, with Qt Charts: stacked bars, a line, or both. Tells the values of the step under the
// mouse; a click chooses it. GUI thread; owned by its parent.
#pragma once

#include "ui/look/tokens.h"

#include <QChartView>

#include <optional>

namespace keywright {

class StepChart final : public QChartView {
    Q_OBJECT

public:
    struct Layer {
        ToneName tone = ToneName::Accent;
        QList<double> values; // one a step
    };
    struct Content {
        QStringList labels; // at the axis; empty ones have none
        QStringList hints;
        QList<Layer> bars;                 // from the axis upwards
        QList<std::optional<double>> line; // broken where there is none
        ToneName lineTone = ToneName::Secondary;
        bool dashed = false;
        int markedFrom = 0, markedTo = 0;    // steps that something is said of; the last one is left out
        QString (*number)(double) = nullptr; // at the axis
    };

    explicit StepChart(const QString& objectName, const QString& name, QWidget* parent = nullptr);
    void setContent(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }
    [[nodiscard]] int stepAt(const QPoint& place) const; // -1: none
    QSize sizeHint() const override { return {420, 220}; }
    QSize minimumSizeHint() const override { return {200, 180}; }

Q_SIGNALS:
    void stepChosen(int step);

protected:
    bool viewportEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    void draw();
    void addBars(const Tokens& tokens);
    void addLine(const Tokens& tokens);
    void addAxes(const Tokens& tokens);
    [[nodiscard]] double highest() const;
    [[nodiscard]] QRectF placeOf(int from, int to) const; // of steps, in the scene

    Content m_content;
};

// Round values that divide an axis up to at least `highest`: 0 and up to five more.
[[nodiscard]] QList<double> axisTicks(double highest);

} // namespace keywright
