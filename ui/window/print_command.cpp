#include "ui/window/print_command.h"

#include "ui/look/row_table.h"
#include "ui/look/surfaces.h"
#include "ui/look/table_print.h"
#include "ui/look/time_words.h"
#include "ui/window/main_window.h"

#include <QDateTime>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>

namespace keywright {

using namespace Qt::StringLiterals;

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
                choosePrinter(*text, title);
        });
        return;
    }
    printPicture();
}

void PrintCommand::choosePrinter(const TableText& table, const QString& title)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(title);
    auto* dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, table, title] {
        QString about = QLocale().toString(QDateTime::currentDateTime(), QLocale::LongFormat);
        if (const auto* search = m_window.currentWidget()->findChild<QLineEdit*>(); search && !search->text().isEmpty())
            about = tr("Search: %1").arg(search->text()) + u"  ·  "_s + about;
        if (table.leftOut > 0)
            about += u"  ·  "_s + tr("The first %1 rows; %2 more are not printed.")
                                      .arg(grouped(table.lines.size()), grouped(table.leftOut));
        auto* job = new TablePrint(printer, table, {title, about}, this);
        connect(job, &TablePrint::finished, this, [this](bool good, int pages) {
            if (good)
                m_window.toast().pass(ToneName::Good, tr("%n page(s) printed", nullptr, pages));
            else
                m_window.toast().pass(ToneName::Danger, tr("The printer did not take it. Nothing was printed."));
        });
        job->start();
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialog writes to it until its end
    dialog->open();
}

// A page of figures and charts goes on one sheet, as it is seen.
void PrintCommand::printPicture()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        QPainter painter;
        if (!painter.begin(printer.get()))
            return m_window.toast().pass(ToneName::Danger, tr("The printer did not take it. Nothing was printed."));
        QWidget* page = m_window.currentWidget();
        const QRectF room(painter.viewport());
        const qreal scale = qMin(room.width() / page->width(), room.height() / page->height());
        painter.scale(scale, scale);
        page->render(&painter);
        m_window.toast().pass(ToneName::Good, tr("%n page(s) printed", nullptr, 1));
    });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

} // namespace keywright
