// How a status is shown: a shape and a word and a colour, never a colour alone. GUI thread.
#pragma once

#include "model/access/decision.h"
#include "model/keys/lifecycle.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QString>

namespace keywright {

enum class StatusShape { None, Dot, Half, Diamond, Pause, Hourglass, Cross, Check, Ring, Warning };

struct StatusLook {
    ToneName tone = ToneName::Neutral;
    StatusShape shape = StatusShape::None;
    QString word;
};

[[nodiscard]] StatusLook lookOf(lifecycle::ShownStatus status);
[[nodiscard]] StatusLook lookOf(VersionState state);
[[nodiscard]] StatusLook lookOf(Outcome outcome);

// The shape, centred in `square`.
void paintShape(QPainter& painter, StatusShape shape, const QRectF& square, const QColor& ink);

// The pill: washed capsule, shape, word. Height 22.
inline constexpr int pillHeight = 22;
[[nodiscard]] int pillWidth(const StatusLook& look, const QFont& font);
// Room for the longest word that a status of a key has in the language that is shown.
[[nodiscard]] int widestStatusPill(const QFont& font);
// Draws at the leading edge of `rect`, vertically centred.
void paintPill(QPainter& painter, const QRect& rect, const StatusLook& look, const QFont& font, const Tokens& tokens,
               Qt::LayoutDirection direction);

} // namespace keywright
