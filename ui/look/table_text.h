// What a table shows, as text: for the clipboard and for paper. Values; any thread.
#pragma once

#include <QList>
#include <QStringList>

namespace keywright {

struct TableText {
    struct Line {
        QStringList cells;
        bool head = false; // of a group: its first cell goes over the whole line
    };
    QStringList titles;
    QList<Line> lines;
    qint64 leftOut = 0; // lines that were more than asked for
};

enum class TextForm { Tabs, Csv, Markdown, Json };

// Tabs: without titles, for a spreadsheet or a mail. CSV as in every file we write: RFC 4180, and no cell that a
// spreadsheet would take for a formula. JSON: a list of objects by the columns' titles. Heads of groups are left out.
[[nodiscard]] QString formatted(const TableText& table, TextForm form);

} // namespace keywright
