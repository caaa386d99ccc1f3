#include "ui/usage/chart_card.h"

#include "ui/look/buttons.h"
#include "ui/look/chips.h"
#include "ui/look/copy_menu.h"
#include "ui/look/fonts.h"
#include "ui/look/labels.h"
#include "ui/look/paint.h"
#include "ui/look/row_table.h"
#include "ui/look/table_text_model.h"
#include "ui/usage/legend_entry.h"

#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QStyle>
#include <QSvgGenerator>
#include <QToolButton>

namespace keywright {

using namespace Qt::StringLiterals;

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout(4));
    layout()->setContentsMargins(0, 0, 0, 0);
}

// A box in a box is not asked for its height at its width, so it takes it here.
void ChartLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(layout()->heightForWidth(width()));
}

void ChartLegend::setEntries(const QList<Entry>& entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    const QString focused = focusWidget() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus()
                                ? focusWidget()->objectName()
                                : QString();
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was just clicked
        delete item;
    }
    for (const Entry& entry : entries) {
        auto* line = new LegendEntry(entry.words, entry.tone, entry.dashed);
        if (entry.choice >= 0) {
            line->setObjectName(u"legend_%1"_s.arg(entry.choice));
            line->setChoosable(entry.chosen);
            connect(line, &QAbstractButton::clicked, this, [this, choice = entry.choice] { Q_EMIT chosen(choice); });
        }
        layout()->addWidget(line);
        line->show(); // now: what is not shown yet has no height
        if (!focused.isEmpty() && line->objectName() == focused)
            line->setFocus(); // as the one in whose place it is
    }
    setVisible(!entries.isEmpty());
    setFixedHeight(layout()->heightForWidth(width()));
}

ChartCard::ChartCard(const QString& objectName, const QString& title, QWidget* chart, QWidget* parent)
    : Card(Fill::Surface, parent)
    , m_title(title)
    , m_inside(new QWidget)
    , m_legend(new ChartLegend)
    , m_stack(new QStackedWidget)
    , m_chart(chart)
    , m_table(new RowTable)
    , m_model(new TableTextModel(this))
    , m_nothing(new Label(TextRole::Secondary, tr("No requests in this time")))
    , m_note(new Label(TextRole::Caption))
    , m_asTable(makeIconButton(objectName + u"AsTable"_s, tr("Show as a table"), u"menu"_s))
    , m_export(makeIconButton(objectName + u"Export"_s, tr("Export or copy"), u"export"_s))
{
    setObjectName(objectName);
    setAccessibleName(title);
    m_table->setObjectName(objectName + u"Table"_s);
    m_table->setAccessibleName(title);
    m_table->setModel(m_model);
    m_table->setRowDelegate(new TextCellDelegate(m_table));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->hide();
    m_legend->hide();
    for (QWidget* page : {m_chart, static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_nothing)})
        m_stack->addWidget(page);
    auto* column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_legend);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    connect(m_legend, &ChartLegend::chosen, this, &ChartCard::legendChosen);
    buildHead();
    body()->addWidget(m_inside, 1);
    buildMenu();
}

void ChartCard::buildHead()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(2);
    head->addWidget(new Label(TextRole::Strong, m_title), 1);
    head->addWidget(m_asTable);
    head->addWidget(m_export);
    body()->setContentsMargins(16, 8, 10, 14);
    body()->setSpacing(6);
    body()->addLayout(head);
    m_asTable->setCheckable(true);
    connect(m_asTable, &QToolButton::toggled, this, &ChartCard::showCurrent);
}

void ChartCard::buildMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(objectName() + u"Menu"_s);
    const auto add = [this, menu](const QString& name, const QString& words, const QString& filter,
                                  const QString& suffix, QByteArray (ChartCard::*bytes)() const) {
        QAction* action = menu->addAction(words);
        action->setObjectName(objectName() + name);
        connect(action, &QAction::triggered, this,
                [this, filter, suffix, bytes] { choosePath(filter, suffix, bytes); });
    };
    add(u"Png"_s, tr("Picture (PNG)…"), tr("PNG (*.png)"), u"png"_s, &ChartCard::png);
    add(u"Svg"_s, tr("Drawing (SVG)…"), tr("SVG (*.svg)"), u"svg"_s, &ChartCard::asSvg);
    add(u"Csv"_s, tr("Table (CSV)…"), tr("CSV (*.csv)"), u"csv"_s, &ChartCard::asCsv);
    menu->addSeparator();
    addCopyActions(menu, [this](const TakeTable& take) { take(table()); });
    connect(m_export, &QToolButton::clicked, menu, [this, menu] { // ends where the card does
        const int from = layoutDirection() == Qt::RightToLeft ? 0 : m_export->width() - menu->sizeHint().width();
        menu->popup(m_export->mapToGlobal(QPoint(from, m_export->height() + 4)));
    });
}

void ChartCard::choosePath(const QString& filter, const QString& suffix, QByteArray (ChartCard::*bytes)() const)
{
    auto* chooser = new QFileDialog(window(), m_title, {}, filter);
    chooser->setObjectName(u"chartExportDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(suffix);
    chooser->selectFile(u"usage.%1"_s.arg(suffix));
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, bytes](const QString& path) { Q_EMIT saveAsked(path, (this->*bytes)()); });
    chooser->open();
}

void ChartCard::setTable(const TableText& table)
{
    m_model->setTable(table);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) // the row's delegate leaves room around
        m_table->setColumnWidth(column, m_table->columnWidth(column) + (column == 0 ? 24 : 16));
}

const TableText& ChartCard::table() const
{
    return m_model->table();
}

void ChartCard::setLegend(const QList<ChartLegend::Entry>& entries)
{
    m_legend->setEntries(entries);
}

void ChartCard::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ChartCard::setEmptyWords(const QString& words)
{
    m_nothing->setText(words);
}

void ChartCard::setChartHeight(int height)
{
    m_chartHeight = height;
    showCurrent();
}

void ChartCard::setEmpty(bool empty)
{
    m_empty = empty;
    showCurrent();
}

void ChartCard::showTable(bool shown)
{
    m_asTable->setChecked(shown);
}

void ChartCard::showCurrent()
{
    m_stack->setCurrentWidget(m_empty                  ? static_cast<QWidget*>(m_nothing)
                              : m_asTable->isChecked() ? static_cast<QWidget*>(m_table)
                                                       : m_chart);
    if (m_chartHeight > 0)
        m_stack->setFixedHeight(m_stack->currentWidget() == m_table ? 240 : m_chartHeight);
}

// Title and chart, without the buttons.
void ChartCard::paintInto(QPainter& painter) const
{
    const Tokens& t = tokensFor(palette());
    painter.fillRect(rect(), t.surface);
    painter.setFont(strongFont());
    painter.setPen(t.text);
    painter.drawText(QRect(16, 8, width() - 32, 28),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, m_title);
    m_inside->render(&painter, m_inside->pos(), {}, QWidget::DrawChildren);
}

QByteArray ChartCard::asPng(qreal scale) const
{
    QImage image(size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintInto(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray ChartCard::asSvg() const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(m_title);
    QPainter painter(&generator);
    paintInto(painter);
    painter.end();
    return buffer.data();
}

QByteArray ChartCard::asCsv() const
{
    return formatted(table(), TextForm::Csv).toUtf8();
}

} // namespace keywright
