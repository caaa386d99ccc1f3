#include "ui/usage/week_grid.h"

#include "ui/look/fonts.h"
#include "ui/look/paint.h"
#include "ui/usage/usage_words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {
constexpr int footHeight = 20; // for the hours
} // namespace

WeekGrid::WeekGrid(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"usageWeek"_s);
    setAccessibleName(tr("Requests by hour and day of the week"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void WeekGrid::setWeek(const Week& week)
{
    m_week = week;
    m_most = 0;
    for (const auto& day : week)
        m_most = std::max(m_most, *std::max_element(day.begin(), day.end()));
    update();
}

int WeekGrid::dayAt(int row) const
{
    return (int(QLocale().firstDayOfWeek()) - 1 + row) % 7 + 1;
}

qint64 WeekGrid::requests(int row, int hour) const
{
    return m_week[std::size_t(dayAt(row) - 1)][std::size_t(hour)];
}

QRect WeekGrid::room() const
{
    const QFontMetrics metrics(captionFont());
    int names = 0;
    for (int day = 1; day <= 7; ++day)
        names = std::max(names, metrics.horizontalAdvance(QLocale().standaloneDayName(day, QLocale::ShortFormat)));
    return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(names + 10, 0, 0, -footHeight));
}

QRect WeekGrid::cellRect(int row, int hour) const
{
    const QRect all = room();
    const auto at = [](int from, int size, int part, int parts) { return from + size * part / parts; };
    const int left = at(all.left(), all.width(), hour, 24), top = at(all.top(), all.height(), row, 7);
    const QRect cell(QPoint(left, top), QPoint(at(all.left(), all.width(), hour + 1, 24) - 3,
                                               at(all.top(), all.height(), row + 1, 7) - 3));
    return QStyle::visualRect(layoutDirection(), all, cell);
}

std::optional<std::pair<int, int>> WeekGrid::cellAt(const QPoint& place) const
{
    for (int row = 0; row < 7; ++row)
        for (int hour = 0; hour < 24; ++hour)
            if (cellRect(row, hour).adjusted(0, 0, 2, 2).contains(place))
                return std::pair(row, hour);
    return {};
}

QString WeekGrid::hint(int row, int hour) const
{
    return tr("%1, %2 to %3: %Ln request(s)", nullptr, int(std::min<qint64>(requests(row, hour), 2'000'000'000)))
        .arg(QLocale().standaloneDayName(dayAt(row)), usage_words::hourWord(hour), usage_words::hourWord(hour + 1));
}

void WeekGrid::setChosen(const std::optional<WeekHour>& chosen)
{
    m_chosen = chosen;
    update();
}

void WeekGrid::mouseReleaseEvent(QMouseEvent* event)
{
    if (const auto cell = cellAt(event->pos()); cell && event->button() == Qt::LeftButton)
        Q_EMIT cellChosen(dayAt(cell->first) - 1, cell->second);
}

void WeekGrid::keyPressEvent(QKeyEvent* event)
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto go = [&](int down, int later) {
        if (m_cursor)
            m_cursor = std::pair(std::clamp(m_cursor->first + down, 0, 6), std::clamp(m_cursor->second + later, 0, 23));
        else
            m_cursor = std::pair(0, 0);
        const QString words = hint(m_cursor->first, m_cursor->second);
        setAccessibleDescription(words);
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
        QToolTip::showText(mapToGlobal(cellRect(m_cursor->first, m_cursor->second).bottomLeft()), words, this);
        update();
    };
    switch (event->key()) {
    case Qt::Key_Up:
        return go(-1, 0);
    case Qt::Key_Down:
        return go(1, 0);
    case Qt::Key_Left:
        return go(0, rightToLeft ? 1 : -1);
    case Qt::Key_Right:
        return go(0, rightToLeft ? -1 : 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor)
            Q_EMIT cellChosen(dayAt(m_cursor->first) - 1, m_cursor->second);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeekGrid::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_cursor.reset();
    QToolTip::hideText();
    update();
}

void WeekGrid::paintCell(QPainter& painter, int row, int hour, const Tokens& tokens) const
{
    // By the root: the quiet hours differ too.
    const qint64 here = requests(row, hour);
    const double share = m_most > 0 ? std::sqrt(double(here) / double(m_most)) : 0;
    const QColor none = mixed(tokens.surface, tokens.line, 0.6);
    const QRect place = cellRect(row, hour);
    paint::box(painter, place, 3, here == 0 ? none : mixed(tokens.accent.wash, tokens.accent.ink, share), QColor());
    if (m_chosen == WeekHour{dayAt(row) - 1, hour})
        paint::box(painter, place.adjusted(-2, -2, 2, 2), 5, QColor(), tokens.text, 2);
    if (m_cursor == std::pair(row, hour))
        paint::focusRing(painter, place.adjusted(-2, -2, 2, 2), 5, tokens.accent.ink);
}

void WeekGrid::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensFor(palette());
    painter.setFont(captionFont());
    for (int row = 0; row < 7; ++row) {
        const QRect first = cellRect(row, 0), all = room();
        painter.setPen(t.secondary);
        const QRect name = QStyle::visualRect(layoutDirection(), rect(),
                                              QRect(0, first.top(), width() - all.width() - 10, first.height()));
        painter.drawText(name, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                         QLocale().standaloneDayName(dayAt(row), QLocale::ShortFormat));
        for (int hour = 0; hour < 24; ++hour)
            paintCell(painter, row, hour, t);
    }
    painter.setPen(t.secondary);
    for (int hour = 0; hour < 24; hour += 6) {
        const QRect cell = cellRect(6, hour);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const QRect place(rightToLeft ? cell.right() - 80 : cell.left(), height() - footHeight + 2, 80, footHeight - 2);
        painter.drawText(place, int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         usage_words::hourWord(hour));
    }
}

bool WeekGrid::event(QEvent* event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::ToolTip) {
        const bool moved = event->type() == QEvent::MouseMove;
        const QPoint at = moved ? static_cast<QMouseEvent*>(event)->pos() : static_cast<QHelpEvent*>(event)->pos();
        if (const auto cell = cellAt(at))
            QToolTip::showText(mapToGlobal(at), hint(cell->first, cell->second), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace keywright
