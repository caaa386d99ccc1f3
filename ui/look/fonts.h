// Fonts of the look: the system's UI font at 13 px, Inter where the system names nothing better, the system's
// monospace for keys, addresses and ids. Qt 6.4 cannot switch on tabular digits; columns of figures are right-aligned.
#pragma once

#include <QFont>

class QApplication;

namespace keywright {

void applyFonts(QApplication& application);

[[nodiscard]] QFont textFont();
[[nodiscard]] QFont strongFont(); // 13 px, semibold
[[nodiscard]] QFont captionFont();
[[nodiscard]] QFont titleFont();
[[nodiscard]] QFont figureFont();
[[nodiscard]] QFont monoFont();

} // namespace keywright
