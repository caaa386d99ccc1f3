#include "ui/usage/step_chart.h"

#include "ui/look/fonts.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace keywright {

QList<double> axisTicks(double highest)
{
    if (highest <= 0)
        return {0, 1};
    const double raw = highest / 4, power = std::pow(10, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= raw) {
            step = factor * power;
            break;
        }
    QList<double> ticks;
    for (int i = 0; ticks.isEmpty() || ticks.last() < highest; ++i)
        ticks += i * step;
    return ticks;
}

StepChart::StepChart(const QString& objectName, const QString& name, QWidget* parent)
    : QChartView(parent)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus); // what it shows is in the table beside it
    setMouseTracking(true);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 4, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
}

void StepChart::setContent(const Content& content)
{
    const bool sameSteps = content.labels.size() == m_content.labels.size();
    m_content = content;
    if (!sameSteps)
        select(-1, -1);
    draw();
}

double StepChart::highest() const
{
    double most = 0;
    for (qsizetype i = 0; i < m_content.hints.size(); ++i) {
        double sum = 0;
        for (const Layer& layer : m_content.bars)
            sum += layer.values.value(i);
        most = std::max({most, sum, m_content.line.value(i).value_or(0)});
        for (const Curve& curve : m_content.curves)
            most = std::max(most, curve.values.value(i).value_or(0));
    }
    return most;
}

void StepChart::draw()
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    if (m_content.hints.isEmpty())
        return;
    const Tokens& tokens = tokensFor(palette());
    addBars(tokens);
    addLines(tokens);
    addAxes(tokens);
}

void StepChart::addBars(const Tokens& tokens)
{
    if (m_content.bars.isEmpty())
        return;
    auto* bars = new QStackedBarSeries;
    bars->setBarWidth(0.78);
    for (const Layer& layer : std::as_const(m_content.bars)) {
        auto* set = new QBarSet(QString());
        set->append(layer.values);
        set->setColor(tokens.tone(layer.tone).ink);
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    chart()->addSeries(bars);
}

void StepChart::addLines(const Tokens& tokens)
{
    QPen pen(tokens.tone(m_content.lineTone).ink, 1.6);
    if (m_content.dashed)
        pen.setDashPattern({4, 3});
    addLine(m_content.line, pen);
    for (const Curve& curve : std::as_const(m_content.curves))
        addLine(curve.values, QPen(tokens.tone(curve.tone).ink, 1.6));
}

void StepChart::addLine(const QList<std::optional<double>>& values, const QPen& pen)
{
    QLineSeries* piece = nullptr;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const std::optional<double>& value = values.at(i);
        if (!value) {
            piece = nullptr;
            continue;
        }
        if (!piece) {
            piece = new QLineSeries;
            piece->setPen(pen);
            chart()->addSeries(piece);
        }
        piece->append(double(i), *value);
        piece->setPointsVisible(piece->count() == 1); // alone it would not be seen
    }
}

void StepChart::addAxes(const Tokens& tokens)
{
    const auto dress = [&tokens](QCategoryAxis* axis, bool grid) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setLabelsFont(captionFont());
        axis->setLabelsColor(tokens.secondary);
        axis->setGridLineVisible(grid);
        axis->setGridLineColor(tokens.line);
        axis->setLinePenColor(tokens.line);
        axis->setLineVisible(!grid);
        axis->setTruncateLabels(false);
    };
    const auto steps = double(m_content.hints.size());
    auto* time = new QCategoryAxis;
    time->setRange(-0.5, steps - 0.5);
    time->setStartValue(-0.5);
    for (qsizetype i = 0; i < m_content.labels.size(); ++i)
        if (!m_content.labels.at(i).isEmpty())
            time->append(m_content.labels.at(i), double(i));
    dress(time, false);
    auto* amount = new QCategoryAxis;
    const QList<double> ticks = axisTicks(highest());
    amount->setRange(0, ticks.last());
    amount->setStartValue(-1);
    for (const double tick : ticks)
        amount->append(m_content.number ? m_content.number(tick) : QString::number(tick), tick);
    dress(amount, true);
    chart()->addAxis(time, Qt::AlignBottom);
    chart()->addAxis(amount, Qt::AlignLeft);
    for (QAbstractSeries* series : chart()->series()) {
        series->attachAxis(time);
        series->attachAxis(amount);
    }
}

int StepChart::stepAt(const QPoint& place) const
{
    if (chart()->series().isEmpty() || !chart()->plotArea().contains(mapToScene(place)))
        return -1;
    const double at = chart()->mapToValue(mapToScene(place), chart()->series().constFirst()).x();
    const int step = int(std::lround(at));
    return step >= 0 && step < m_content.hints.size() ? step : -1;
}

QRectF StepChart::placeOf(int from, int to) const
{
    if (chart()->series().isEmpty() || from >= to)
        return {};
    QAbstractSeries* any = chart()->series().constFirst();
    const QRectF plot = chart()->plotArea();
    const auto across = [this, any](double step) { return chart()->mapToPosition(QPointF(step - 0.5, 0), any).x(); };
    const double a = across(from), b = across(to);
    return QRectF(QPointF(std::min(a, b), plot.top()), QPointF(std::max(a, b), plot.bottom())).intersected(plot);
}

// Behind the bars: a washed column with a line on top, seen without its colour too.
void StepChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    const QRectF marked = placeOf(m_content.markedFrom, m_content.markedTo);
    if (marked.isEmpty())
        return;
    const Tokens& t = tokensFor(palette());
    painter->fillRect(marked, t.warning.wash);
    painter->fillRect(QRectF(marked.topLeft(), QSizeF(marked.width(), 2)), t.warning.ink);
}

bool StepChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) // at once below, not after a while
        return true;
    if (event->type() == QEvent::MouseMove) {
        const auto* move = static_cast<QMouseEvent*>(event);
        const int step = stepAt(move->pos());
        if (step >= 0)
            QToolTip::showText(move->globalPosition().toPoint(), m_content.hints.at(step), viewport());
        else
            QToolTip::hideText();
    }
    if (event->type() == QEvent::Leave)
        QToolTip::hideText();
    return QChartView::viewportEvent(event);
}

// The page scrolls, not the chart.
void StepChart::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void StepChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace keywright
