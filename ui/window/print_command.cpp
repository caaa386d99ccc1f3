#include "ui/window/print_command.h"

#include "ui/look/row_table.h"
#include "ui/look/surfaces.h"
#include "ui/look/table_print.h"
#include "ui/look/time_words.h"
#include "ui/window/main_window.h"
#include "ui/window/print_preview.h"

#include <QDateTime>
#include <QLineEdit>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

// As many pages as a preview shows; how many there are.
int paintSheets(QPrinter& printer, TableSheets& sheets)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return 0;
    sheets.layOut(painter);
    const int whole = sheets.pageCount();
    for (int page = 0; page < std::min(whole, PrintPreview::mostPages); ++page) {
        if (page > 0)
            printer.newPage();
        sheets.paint(painter, page);
    }
    return whole;
}

bool paintPicture(QPrinter& printer, QWidget& page)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QRectF room(painter.viewport());
    const qreal scale = qMin(room.width() / page.width(), room.height() / page.height());
    painter.scale(scale, scale);
    page.render(&painter);
    return true;
}

} // namespace

PrintCommand::PrintCommand(MainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    window.commands().add({.id = u"view.print"_s,
                           .group = u"file"_s,
                           .text = tr("Print…"),
                           .icon = u"file"_s,
                           .shortcut = QKeySequence(QKeySequence::Print),
                           .whyNot = {},
                           .run = [this] { print(); }});
}

void PrintCommand::print()
{
    const QWidget* page = m_window.currentWidget();
    if (!page)
        return;
    const QList<RowTable*> tables = page->findChildren<RowTable*>();
    for (RowTable* table : tables) {
        if (!table->isVisible())
            continue;
        const QString title = table->accessibleName();
        table->collect(RowTable::Rows::All, printedRows, [this, title](const Result<TableText>& text) {
            if (text)
                previewTable(*text, title);
        });
        return;
    }
    previewPicture();
}

QString PrintCommand::about(const TableText& table) const
{
    QString about = QLocale().toString(QDateTime::currentDateTime(), QLocale::LongFormat);
    const QWidget* page = m_window.currentWidget();
    // What a page shows may be of another moment than this one.
    const QString of = page->property("printedOf").toString();
    if (!of.isEmpty())
        about = tr("Printed on %1").arg(about);
    if (const auto* search = page->findChild<QLineEdit*>();
        search && search->isVisibleTo(page) && !search->text().isEmpty())
        about = tr("Search: %1").arg(search->text()) + u"  ·  "_s + about;
    if (!of.isEmpty())
        about = of + u"  ·  "_s + about;
    if (table.leftOut > 0)
        about +=
            u"  ·  "_s +
            tr("The first %1 rows; %2 more are not printed.").arg(grouped(table.lines.size()), grouped(table.leftOut));
    return about;
}

PrintCommand::PrinterPtr PrintCommand::makePrinter(const QString& name) const
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(name);
    return printer;
}

void PrintCommand::choosePrinter(const PrinterPtr& printer, const std::function<void()>& then)
{
    auto* dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [then] { then(); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialog writes to it until its end
    dialog->open();
}

void PrintCommand::told(bool good, int pages)
{
    if (good)
        m_window.toast().pass(ToneName::Good, tr("%n page(s) printed", nullptr, pages));
    else
        m_window.toast().pass(ToneName::Danger, tr("The printer did not take it. Nothing was printed."));
}

void PrintCommand::previewTable(const TableText& table, const QString& title)
{
    const PrinterPtr printer = makePrinter(title);
    const SheetHeading heading{title, about(table)};
    auto sheets = std::make_shared<TableSheets>(table, heading);
    auto* preview = new PrintPreview(
        title, printer, [sheets](QPrinter& on) { return paintSheets(on, *sheets); }, &m_window);
    connect(preview, &PrintPreview::printAsked, this, [this, printer, table, heading] {
        choosePrinter(printer, [this, printer, table, heading] {
            auto* job = new TablePrint(printer, table, heading, this);
            connect(job, &TablePrint::finished, this, &PrintCommand::told);
            job->start();
        });
    });
    preview->open();
}

// A page of figures and charts goes on one sheet, as it is seen.
void PrintCommand::previewPicture()
{
    const PrinterPtr printer = makePrinter(m_window.windowTitle());
    const QPointer<QWidget> page = m_window.currentWidget();
    auto* preview = new PrintPreview(
        m_window.windowTitle(), printer, [page](QPrinter& on) { return page && paintPicture(on, *page) ? 1 : 0; },
        &m_window);
    connect(preview, &PrintPreview::printAsked, this, [this, printer, page] {
        choosePrinter(printer, [this, printer, page] { told(page && paintPicture(*printer, *page), 1); });
    });
    preview->open();
}

} // namespace keywright
