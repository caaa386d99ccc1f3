// Puts a table on paper, a page at a turn of the event loop so that the window stays awake. Lives until the last page
// is out, then deletes itself. GUI thread.
#pragma once

#include "ui/look/table_text.h"

#include <QObject>
#include <QPagedPaintDevice>
#include <QPainter>

#include <memory>

namespace keywright {

class TablePrint final : public QObject {
    Q_OBJECT

public:
    struct Heading {
        QString title;    // "Keys"
        QString subtitle; // what the filter says, and when
    };
    // `device`: a printer or a PDF writer; kept until the end.
    TablePrint(std::shared_ptr<QPagedPaintDevice> device, TableText table, Heading heading, QObject* parent = nullptr);
    ~TablePrint() override;
    void start();

Q_SIGNALS:
    void finished(bool good, int pages);

private:
    void measureColumns();
    void printPage();
    void end(bool good);
    [[nodiscard]] qreal paintHead(qreal y);
    void paintLine(const TableText::Line& line, qreal y);
    [[nodiscard]] int linesOnPage(int page) const;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] qreal dots(qreal points) const;

    std::shared_ptr<QPagedPaintDevice> m_device;
    TableText m_table;
    Heading m_heading;
    QPainter m_painter;
    QList<qreal> m_lefts; // of the columns, and the right edge
    qreal m_rowHeight = 0;
    qreal m_width = 0;
    qreal m_height = 0;
    qsizetype m_next = 0;
    int m_page = 0;
};

} // namespace keywright
