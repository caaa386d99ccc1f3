// A sparkline: how a number went, in the room of a word. Nothing is kept. GUI thread.
#pragma once

#include "ui/look/tokens.h"

#include <QPainter>

#include <span>

namespace keywright {

// Against the highest of the values and zero; time runs as the text does. Nothing but zeros is a faint line.
void paintSpark(QPainter& painter, const QRect& inside, std::span<const qint64> values, const Tokens& tokens,
                Qt::LayoutDirection direction);

} // namespace keywright
