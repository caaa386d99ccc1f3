// A hand-over sheet on paper.
#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QString>

namespace keywright {

// A4, with the Markdown's headings, lists and code. Needs a QGuiApplication (fonts), no display.
[[nodiscard]] Result<QByteArray> sheetPdf(const QString& markdown, const QString& title);

} // namespace keywright
