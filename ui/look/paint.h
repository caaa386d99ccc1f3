// The shapes that LookStyle and the small widgets draw. Free functions over a painter; nothing is kept. GUI thread.
#pragma once

#include "ui/look/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace keywright::paint {

// A rounded rectangle whose one-pixel outline lies within `rect`. An invalid colour leaves that part out.
void box(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& outline,
         qreal outlineWidth = 1);
// The keyboard focus ring, within `rect`.
void focusRing(QPainter& painter, const QRectF& rect, qreal radius, const QColor& accent);
// A line icon centred in `rect`.
void glyph(QPainter& painter, const QRect& rect, const QString& icon, const QColor& ink, int size = 16);

// Controls (paint_controls.cpp)
void pushButtonFrame(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void pushButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void field(QPainter& painter, const QStyleOption& option, bool focused);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QStyle& style, const QWidget* widget);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QStyle& style, const QWidget* widget);
void checkMark(QPainter& painter, const QStyleOption& option);
void radioMark(QPainter& painter, const QStyleOption& option);
void toolButtonPanel(QPainter& painter, const QStyleOption& option);
void progressGroove(QPainter& painter, const QStyleOptionProgressBar& option);
void progressContents(QPainter& painter, const QStyleOptionProgressBar& option);

// Views, bars and menus (paint_views.cpp)
void tabShape(QPainter& painter, const QStyleOptionTab& option);
void tabLabel(QPainter& painter, const QStyleOptionTab& option, const QWidget* widget);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QStyle& style, const QWidget* widget);
void headerSection(QPainter& painter, const QStyleOptionHeader& option);
void headerLabel(QPainter& painter, const QStyleOptionHeader& option);
void menuItem(QPainter& painter, const QStyleOptionMenuItem& option);
void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
void groupBox(QPainter& painter, const QStyleOptionGroupBox& option, const QStyle& style, const QWidget* widget);
void branch(QPainter& painter, const QStyleOption& option);
// Height of the title above a group card.
inline constexpr int groupTitle = 28;

} // namespace keywright::paint
