#include "ui/look/table_print.h"

#include <QTimer>

namespace keywright {

TablePrint::TablePrint(std::shared_ptr<QPagedPaintDevice> device, TableText table, SheetHeading heading,
                       QObject* parent)
    : QObject(parent)
    , m_device(std::move(device))
    , m_sheets(std::move(table), std::move(heading))
{}

TablePrint::~TablePrint() = default;

void TablePrint::start()
{
    if (!m_painter.begin(m_device.get()))
        return end(false);
    m_sheets.layOut(m_painter);
    QTimer::singleShot(0, this, &TablePrint::printPage);
}

void TablePrint::printPage()
{
    if (m_page > 0 && !m_device->newPage())
        return end(false);
    m_sheets.paint(m_painter, m_page);
    ++m_page;
    if (m_page == m_sheets.pageCount())
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
