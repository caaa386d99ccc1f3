#include "ui/look/table_print.h"

#include <QTimer>

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

TablePrint::TablePrint(std::shared_ptr<QPagedPaintDevice> device, TableText table, Heading heading, QObject* parent)
    : QObject(parent)
    , m_device(std::move(device))
    , m_table(std::move(table))
    , m_heading(std::move(heading))
{}

TablePrint::~TablePrint() = default;

qreal TablePrint::dots(qreal points) const
{
    return points * m_device->logicalDpiY() / 72;
}

void TablePrint::start()
{
    if (!m_painter.begin(m_device.get()))
        return end(false);
    const QRectF room(m_painter.viewport());
    m_width = room.width();
    m_height = room.height();
    m_rowHeight = dots(rowPoints);
    measureColumns();
    QTimer::singleShot(0, this, &TablePrint::printPage);
}

// As wide as what stands in them, within reason; what is left over or missing is shared out.
void TablePrint::measureColumns()
{
    m_painter.setFont(paper(textPoints, true));
    QList<qreal> widths;
    for (qsizetype column = 0; column < m_table.titles.size(); ++column) {
        qreal width = m_painter.fontMetrics().horizontalAdvance(m_table.titles.at(column));
        for (qsizetype row = 0; row < std::min<qsizetype>(measuredLines, m_table.lines.size()); ++row) {
            const TableText::Line& line = m_table.lines.at(row);
            if (!line.head && column < line.cells.size())
                width = std::max<qreal>(width, m_painter.fontMetrics().horizontalAdvance(line.cells.at(column)));
        }
        widths += std::min(width + dots(8), m_width * 0.4);
    }
    qreal whole = 0;
    for (const qreal width : std::as_const(widths))
        whole += width;
    qreal left = 0;
    for (const qreal width : std::as_const(widths)) {
        m_lefts += left;
        left += whole > 0 ? width * m_width / whole : 0;
    }
    m_lefts += m_width;
}

int TablePrint::linesOnPage(int page) const
{
    const qreal taken = dots((page == 0 ? headPoints : 0) + titlesPoints + footPoints);
    return std::max(1, static_cast<int>((m_height - taken) / m_rowHeight));
}

int TablePrint::pageCount() const
{
    const qsizetype after = std::max<qsizetype>(0, m_table.lines.size() - linesOnPage(0));
    const int each = linesOnPage(1);
    return 1 + static_cast<int>((after + each - 1) / each);
}

qreal TablePrint::paintHead(qreal y)
{
    if (m_page == 0) {
        m_painter.setFont(paper(titlePoints, true));
        m_painter.drawText(QRectF(0, y, m_width, dots(22)), Qt::AlignLeading | Qt::AlignVCenter, m_heading.title);
        m_painter.setFont(paper(textPoints));
        m_painter.drawText(QRectF(0, y + dots(22), m_width, dots(24)), Qt::AlignLeading | Qt::TextWordWrap,
                           m_heading.subtitle);
        y += dots(headPoints);
    }
    m_painter.setFont(paper(textPoints, true));
    for (qsizetype column = 0; column < m_table.titles.size(); ++column)
        m_painter.drawText(QRectF(m_lefts.at(column), y, m_lefts.at(column + 1) - m_lefts.at(column), dots(14)),
                           Qt::AlignLeading | Qt::AlignVCenter, m_table.titles.at(column));
    m_painter.setPen(QPen(Qt::black, dots(0.8)));
    m_painter.drawLine(QPointF(0, y + dots(16)), QPointF(m_width, y + dots(16)));
    return y + dots(titlesPoints);
}

void TablePrint::paintLine(const TableText::Line& line, qreal y)
{
    m_painter.setPen(Qt::black);
    m_painter.setFont(paper(textPoints, line.head));
    for (qsizetype column = 0; column < line.cells.size() && column + 1 < m_lefts.size(); ++column) {
        const qreal right = line.head ? m_width : m_lefts.at(column + 1) - dots(4);
        const QRectF cell(m_lefts.at(column), y, right - m_lefts.at(column), m_rowHeight);
        m_painter.drawText(
            cell, Qt::AlignLeading | Qt::AlignVCenter,
            m_painter.fontMetrics().elidedText(line.cells.at(column), Qt::ElideRight, static_cast<int>(cell.width())));
    }
    m_painter.setPen(QPen(Qt::lightGray, dots(0.4)));
    m_painter.drawLine(QPointF(0, y + m_rowHeight), QPointF(m_width, y + m_rowHeight));
}

void TablePrint::printPage()
{
    if (m_page > 0 && !m_device->newPage())
        return end(false);
    m_painter.setPen(Qt::black);
    qreal y = paintHead(0);
    const qsizetype last = std::min<qsizetype>(m_table.lines.size(), m_next + linesOnPage(m_page));
    for (; m_next < last; ++m_next, y += m_rowHeight)
        paintLine(m_table.lines.at(m_next), y);
    m_painter.setFont(paper(textPoints));
    m_painter.setPen(Qt::black);
    m_painter.drawText(QRectF(0, m_height - dots(14), m_width, dots(14)), Qt::AlignTrailing | Qt::AlignVCenter,
                       tr("Page %1 of %2").arg(m_page + 1).arg(pageCount()));
    ++m_page;
    if (m_next >= m_table.lines.size())
        return end(true);
    QTimer::singleShot(0, this, &TablePrint::printPage);
}

void TablePrint::end(bool good)
{
    if (m_painter.isActive())
        good = m_painter.end() && good;
    Q_EMIT finished(good, m_page);
    deleteLater();
}

} // namespace keywright
