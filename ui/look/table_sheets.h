// A table laid out for paper: how many pages it takes on a device, and the painting of each. Every page says what it
// is, which of how many, and has the titles of the columns; the first one also what was searched for, and when. A
// value.
#pragma once

#include "ui/look/table_text.h"

#include <QList>
#include <QPagedPaintDevice>
#include <QPainter>

namespace keywright {

struct SheetHeading {
    QString title;    // "Keys"
    QString subtitle; // what the filter says, and when
};

class TableSheets {
public:
    TableSheets(TableText table, SheetHeading heading);
    // Measures for this device; `painter` is active on it.
    void layOut(QPainter& painter);
    [[nodiscard]] int pageCount() const;
    void paint(QPainter& painter, int page) const; // from 0

private:
    [[nodiscard]] qreal dots(qreal points) const { return points * m_dpi / 72; }
    [[nodiscard]] int linesOnPage(int page) const;
    [[nodiscard]] qreal paintHead(QPainter& painter, int page) const;
    void paintLine(QPainter& painter, const TableText::Line& line, qreal y) const;
    void paintFoot(QPainter& painter, int page) const;
    [[nodiscard]] QRectF cell(qreal left, qreal y, qreal width, qreal height) const; // from the right where that is due
    [[nodiscard]] QList<qreal> columnWidths(const QPainter& painter) const;

    TableText m_table;
    SheetHeading m_heading;
    QList<qreal> m_lefts; // of the columns, and the far edge
    qreal m_dpi = 72;
    qreal m_width = 0;
    qreal m_height = 0;
};

} // namespace keywright
