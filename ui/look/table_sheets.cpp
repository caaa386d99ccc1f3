#include "ui/look/table_sheets.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPaintDevice>

#include <algorithm>

namespace keywright {

namespace {

constexpr qreal textPoints = 8;
constexpr qreal titlePoints = 13;
constexpr qreal headPoints = 52; // of the first page: title and subtitle
constexpr qreal titlesPoints = 18;
constexpr qreal footPoints = 20;
constexpr qreal rowPoints = 14;
constexpr int measuredLines = 200;

QFont paper(qreal points, bool strong = false)
{
    QFont font;
    font.setPointSizeF(points);
    font.setBold(strong);
    return font;
}

} // namespace

TableSheets::TableSheets(TableText table, SheetHeading heading)
    : m_table(std::move(table))
    , m_heading(std::move(heading))
{}

// As wide as what stands in them, within reason; what is left over or missing is shared out.
QList<qreal> TableSheets::columnWidths(const QPainter& painter) const
{
    QList<qreal> widths;
    for (qsizetype column = 0; column < m_table.titles.size(); ++column) {
        qreal width = painter.fontMetrics().horizontalAdvance(m_table.titles.at(column));
        for (qsizetype row = 0; row < std::min<qsizetype>(measuredLines, m_table.lines.size()); ++row) {
            const TableText::Line& line = m_table.lines.at(row);
            if (!line.head && column < line.cells.size())
                width = std::max<qreal>(width, painter.fontMetrics().horizontalAdvance(line.cells.at(column)));
        }
        widths += std::min(width + dots(8), m_width * 0.4);
    }
    return widths;
}

void TableSheets::layOut(QPainter& painter)
{
    const QRectF room(painter.viewport());
    m_dpi = painter.device()->logicalDpiY();
    painter.setLayoutDirection(QGuiApplication::layoutDirection()); // a printer does not know it by itself
    m_width = room.width();
    m_height = room.height();
    painter.setFont(paper(textPoints, true));
    const QList<qreal> widths = columnWidths(painter);
    qreal whole = 0;
    for (const qreal width : widths)
        whole += width;
    m_lefts.clear();
    qreal left = 0;
    for (const qreal width : widths) {
        m_lefts += left;
        left += whole > 0 ? width * m_width / whole : 0;
    }
    m_lefts += m_width;
}

int TableSheets::linesOnPage(int page) const
{
    const qreal taken = dots((page == 0 ? headPoints : 0) + titlesPoints + footPoints);
    return std::max(1, static_cast<int>((m_height - taken) / dots(rowPoints)));
}

int TableSheets::pageCount() const
{
    const qsizetype after = std::max<qsizetype>(0, m_table.lines.size() - linesOnPage(0));
    const int each = linesOnPage(1);
    return 1 + static_cast<int>((after + each - 1) / each);
}

QRectF TableSheets::cell(qreal left, qreal y, qreal width, qreal height) const
{
    return {QGuiApplication::isRightToLeft() ? m_width - left - width : left, y, width, height};
}

qreal TableSheets::paintHead(QPainter& painter, int page) const
{
    qreal y = 0;
    painter.setPen(Qt::black);
    if (page == 0) {
        painter.setFont(paper(titlePoints, true));
        painter.drawText(QRectF(0, y, m_width, dots(22)), Qt::AlignLeading | Qt::AlignVCenter, m_heading.title);
        painter.setFont(paper(textPoints));
        painter.drawText(QRectF(0, y + dots(22), m_width, dots(24)), Qt::AlignLeading | Qt::TextWordWrap,
                         m_heading.subtitle);
        y += dots(headPoints);
    }
    painter.setFont(paper(textPoints, true));
    for (qsizetype column = 0; column < m_table.titles.size(); ++column)
        painter.drawText(cell(m_lefts.at(column), y, m_lefts.at(column + 1) - m_lefts.at(column), dots(14)),
                         Qt::AlignLeading | Qt::AlignVCenter, m_table.titles.at(column));
    painter.setPen(QPen(Qt::black, dots(0.8)));
    painter.drawLine(QPointF(0, y + dots(16)), QPointF(m_width, y + dots(16)));
    return y + dots(titlesPoints);
}

void TableSheets::paintLine(QPainter& painter, const TableText::Line& line, qreal y) const
{
    painter.setPen(Qt::black);
    painter.setFont(paper(textPoints, line.head));
    const qreal height = dots(rowPoints);
    for (qsizetype column = 0; column < line.cells.size() && column + 1 < m_lefts.size(); ++column) {
        const qreal right = line.head ? m_width : m_lefts.at(column + 1) - dots(4);
        const qreal width = right - m_lefts.at(column);
        painter.drawText(
            cell(m_lefts.at(column), y, width, height), Qt::AlignLeading | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(line.cells.at(column), Qt::ElideRight, static_cast<int>(width)));
    }
    painter.setPen(QPen(Qt::lightGray, dots(0.4)));
    painter.drawLine(QPointF(0, y + height), QPointF(m_width, y + height));
}

void TableSheets::paintFoot(QPainter& painter, int page) const
{
    painter.setFont(paper(textPoints));
    painter.setPen(Qt::black);
    const QRectF foot(0, m_height - dots(14), m_width, dots(14));
    painter.drawText(foot, Qt::AlignTrailing | Qt::AlignVCenter,
                     QCoreApplication::translate("TablePrint", "Page %1 of %2").arg(page + 1).arg(pageCount()));
    if (page > 0)
        painter.drawText(foot, Qt::AlignLeading | Qt::AlignVCenter, m_heading.title);
}

void TableSheets::paint(QPainter& painter, int page) const
{
    qreal y = paintHead(painter, page);
    const qsizetype first = page == 0 ? 0 : linesOnPage(0) + qsizetype(page - 1) * linesOnPage(1);
    const qsizetype last = std::min<qsizetype>(m_table.lines.size(), first + linesOnPage(page));
    for (qsizetype row = first; row < last; ++row, y += dots(rowPoints))
        paintLine(painter, m_table.lines.at(row), y);
    paintFoot(painter, page);
}

} // namespace keywright
