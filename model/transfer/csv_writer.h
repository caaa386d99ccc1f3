// CSV as Keywright writes it: RFC 4180, UTF-8, CR LF, and no cell that a spreadsheet would take for a formula.
#pragma once

#include <QByteArray>
#include <QStringList>

class QIODevice;

namespace keywright {

// A cell that begins with = + - @ tab CR or an apostrophe gets an apostrophe in front; restored() takes it off again.
[[nodiscard]] QString neutralised(const QString& cell);
[[nodiscard]] QString restored(const QString& cell);

// Neutralised, and quoted where it has to be.
[[nodiscard]] QByteArray csvCell(const QString& cell);
// With its CR LF.
[[nodiscard]] QByteArray csvRow(const QStringList& cells);

} // namespace keywright
