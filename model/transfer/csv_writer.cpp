#include "model/transfer/csv_writer.h"

#include <algorithm>

namespace keywright {
namespace {

bool isGuarded(QChar first)
{
    return first == u'=' || first == u'+' || first == u'-' || first == u'@' || first == u'\t' || first == u'\r' ||
           first == u'\'';
}

} // namespace

QString neutralised(const QString& cell)
{
    return !cell.isEmpty() && isGuarded(cell.front()) ? QLatin1Char('\'') + cell : cell;
}

QString restored(const QString& cell)
{
    return cell.size() > 1 && cell.front() == u'\'' && isGuarded(cell.at(1)) ? cell.mid(1) : cell;
}

QByteArray csvCell(const QString& cell)
{
    const QString safe = neutralised(cell);
    const bool spaced = !safe.isEmpty() && (safe.front().isSpace() || safe.back().isSpace());
    const bool quoted = spaced || std::any_of(safe.begin(), safe.end(), [](QChar c) {
                            return c == u'"' || c == u',' || c == u';' || c == u'\n' || c == u'\r' || c == u'\t';
                        });
    QByteArray bytes = safe.toUtf8();
    if (!quoted)
        return bytes;
    bytes.replace('"', "\"\"");
    return '"' + bytes + '"';
}

QByteArray csvRow(const QStringList& cells)
{
    QByteArray row;
    for (const QString& cell : cells) {
        if (!row.isEmpty() || &cell != &cells.front())
            row += ',';
        row += csvCell(cell);
    }
    return row + "\r\n";
}

} // namespace keywright
