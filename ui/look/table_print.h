// Puts a table on paper, a page at a turn of the event loop so that the window stays awake. Lives until the last page
// is out, then deletes itself. GUI thread.
#pragma once

#include "ui/look/table_sheets.h"

#include <QObject>

#include <memory>

namespace keywright {

class TablePrint final : public QObject {
    Q_OBJECT

public:
    // `device`: a printer or a PDF writer; kept until the end.
    TablePrint(std::shared_ptr<QPagedPaintDevice> device, TableText table, SheetHeading heading,
               QObject* parent = nullptr);
    ~TablePrint() override;
    void start();

Q_SIGNALS:
    void finished(bool good, int pages);

private:
    void printPage();
    void end(bool good);

    std::shared_ptr<QPagedPaintDevice> m_device;
    TableSheets m_sheets;
    QPainter m_painter;
    int m_page = 0;
};

} // namespace keywright
