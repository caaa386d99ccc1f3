// What must hold of everything that the console shows, whatever the language, the look and the scale: texts have room,
// what can be used has a name for a screen reader, dialogs fit on a small screen. Knows no particular dialog.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace keywright::screens {

constexpr int tallestDialog = 700, widestDialog = 1'200; // in logical pixels

// Faults of `window` as it stands, each with the widget that has it; empty: it is as it should be.
[[nodiscard]] QStringList faultsOf(const QWidget& window);

} // namespace keywright::screens
