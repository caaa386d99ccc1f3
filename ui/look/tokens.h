// The colours and measures of the look, in one place. Constants: light and dark are chosen from the palette that a
// widget has, so whatever paints needs no other state. GUI thread.
#pragma once

#include <QColor>
#include <QPalette>

namespace keywright {

// A foreground with the wash that lies behind it.
struct Tone {
    QColor ink;
    QColor wash;
};

enum class ToneName { Text, Secondary, Accent, Good, Warning, Danger, Neutral, Violet };

struct Tokens {
    bool dark = false;
    QColor window;
    QColor surface;
    QColor line;
    QColor lineStrong; // outlines of controls that must be found (check boxes)
    QColor hover;      // on surface
    QColor text;
    QColor secondary;
    QColor onAccent; // text on a filled accent
    QColor accentHover;
    Tone accent, good, warning, danger, neutral, violet;

    [[nodiscard]] Tone tone(ToneName name) const;
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();
[[nodiscard]] const Tokens& tokensFor(const QPalette& palette);
[[nodiscard]] QPalette paletteOf(const Tokens& tokens);
[[nodiscard]] QColor mixed(const QColor& base, const QColor& over, qreal share);

namespace measure {
inline constexpr int gap = 8;      // between related things
inline constexpr int group = 16;   // between groups
inline constexpr int dialog = 24;  // around dialogs
inline constexpr int control = 34; // height
inline constexpr int small = 30;   // height
inline constexpr int row = 36;     // of a table
inline constexpr int header = 32;  // of a table
inline constexpr int icon = 16;    // px
inline constexpr int text = 13;    // px
inline constexpr int caption = 12; // px
inline constexpr int title = 16;   // px
inline constexpr int figure = 22;  // px
inline constexpr qreal tagRadius = 4;
inline constexpr qreal controlRadius = 7;
inline constexpr qreal cardRadius = 10;
} // namespace measure

} // namespace keywright
