// The languages of the console as Qt loads them. GUI thread, before the first window.
#pragma once

#include <QString>

class QApplication;

namespace keywright::console {

// `asked`: a language code such as "de"; empty: the first of the system's languages that there is.
void loadTranslations(QApplication& application, const QString& asked);

} // namespace keywright::console
