// What the catalogue table shows, as text: the rows are fetched, since most of them are not here.
#include "ui/keys/key_table_view.h"

namespace keywright {

void KeyTableView::collect(Rows rows, int limit, const TakeTable& take)
{
    std::vector<std::uint32_t> lines;
    qint64 leftOut = 0;
    if (rows == Rows::Chosen) {
        lines = selectedStoreRows(limit);
        leftOut = selectedCount() - qint64(lines.size());
    } else {
        for (int row = 0; row < std::min(limit, m_model.rowCount()); ++row)
            lines.push_back(m_model.lineAt(row));
        leftOut = m_model.rowCount() - qint64(lines.size());
    }
    TableText table;
    table.leftOut = leftOut;
    QList<KeyColumn> columns;
    for (const int column : shownColumns()) {
        columns += static_cast<KeyColumn>(column);
        table.titles += KeyTableModel::columnTitle(columns.last());
    }
    QHash<std::uint32_t, QString> heads; // as they are now; the answer may come after another question
    std::vector<std::uint32_t> keys;
    for (int row = 0; row < int(lines.size()); ++row) {
        const std::uint32_t line = lines[static_cast<std::size_t>(row)];
        if (KeyLines::isHead(line))
            heads.insert(line, m_model.index(row, 0).data().toString());
        else
            keys.push_back(line);
    }
    m_model.fetch(
        keys, this,
        [this, table, columns, lines, heads, take](const Result<QList<KeyRow>>& found, const KeyTraffics& traffics) {
            if (!found) {
                Q_EMIT copyFailed(found.error());
                return take(found.error());
            }
            TableText filled = table;
            qsizetype next = 0;
            for (const std::uint32_t line : lines) {
                if (KeyLines::isHead(line)) {
                    filled.lines += TableText::Line{{heads.value(line)}, true};
                    continue;
                }
                TableText::Line cells;
                const KeyRow& row = found->at(next++);
                for (const KeyColumn column : columns)
                    cells.cells += m_model.text(row, column, traffics);
                if (!row.id.isNull()) // gone meanwhile
                    filled.lines += cells;
            }
            take(filled);
        });
}

} // namespace keywright
