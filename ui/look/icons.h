// The line icons (resources/icons), recoloured when they are painted: an icon follows the palette of the application,
// so a change between light and dark needs no new icons. Pixmaps are cached by Qt. GUI thread.
#pragma once

#include "ui/look/tokens.h"

#include <QIcon>
#include <QString>

namespace keywright {

// `name`: file name without ".svg". An unknown name is a programmer's error.
[[nodiscard]] QIcon lineIcon(const QString& name, ToneName tone = ToneName::Text);
// Icon on a filled accent (primary buttons).
[[nodiscard]] QIcon lineIconOnAccent(const QString& name);
[[nodiscard]] QPixmap linePixmap(const QString& name, const QColor& ink, int size, qreal devicePixelRatio);
[[nodiscard]] QIcon brandIcon();

} // namespace keywright
