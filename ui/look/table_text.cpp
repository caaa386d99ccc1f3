#include "ui/look/table_text.h"

#include "model/transfer/csv_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keywright {

namespace {

using namespace Qt::StringLiterals;

// One cell stays one cell.
QString tabCell(QString cell)
{
    for (const QChar c : {u'\t', u'\n', u'\r'})
        cell.replace(c, u' ');
    return neutralised(cell); // where it is pasted may be a spreadsheet
}

QString markdownCell(QString cell)
{
    cell.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s).replace(u'\n', u"<br>"_s).remove(u'\r');
    return cell.replace(u'\t', u' ');
}

QString markdownRow(const QStringList& cells)
{
    QStringList safe;
    for (const QString& cell : cells)
        safe += markdownCell(cell);
    return u"| %1 |\n"_s.arg(safe.join(u" | "_s));
}

QString json(const TableText& table)
{
    QJsonArray rows;
    for (const TableText::Line& line : table.lines) {
        if (line.head)
            continue;
        QJsonObject row;
        for (qsizetype i = 0; i < qMin(line.cells.size(), table.titles.size()); ++i)
            row.insert(table.titles.at(i), line.cells.at(i));
        rows += row;
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson());
}

} // namespace

QString formatted(const TableText& table, TextForm form)
{
    if (form == TextForm::Json)
        return json(table);
    QString text;
    if (form == TextForm::Csv)
        text = QString::fromUtf8(csvRow(table.titles));
    if (form == TextForm::Markdown)
        text = markdownRow(table.titles) + u"|%1\n"_s.arg(u" --- |"_s.repeated(table.titles.size()));
    for (const TableText::Line& line : table.lines) {
        if (line.head)
            continue;
        if (form == TextForm::Csv) {
            text += QString::fromUtf8(csvRow(line.cells));
        } else if (form == TextForm::Markdown) {
            text += markdownRow(line.cells);
        } else {
            QStringList cells;
            for (const QString& cell : line.cells)
                cells += tabCell(cell);
            text += cells.join(u'\t') + u'\n';
        }
    }
    if (form == TextForm::Tabs && text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace keywright
