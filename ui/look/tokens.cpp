#include "ui/look/tokens.h"

namespace keywright {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tone tone(QRgb ink, QRgb wash)
{
    return {rgb(ink), rgb(wash)};
}

Tokens makeLight()
{
    Tokens t;
    t.window = rgb(0xF4F5F7);
    t.surface = rgb(0xFFFFFF);
    t.line = rgb(0xE2E5EA);
    t.lineStrong = rgb(0xB4BBC6);
    t.hover = rgb(0xF6F7F9);
    t.text = rgb(0x1A1E26);
    t.secondary = rgb(0x5A6472);
    t.onAccent = rgb(0xFFFFFF);
    t.accentHover = rgb(0x234EC0);
    t.accent = tone(0x2B5BD7, 0xE8EEFC);
    t.good = tone(0x1C7A4B, 0xE3F4EB); // a shade darker than drafted: 4.5 : 1 on its wash
    t.warning = tone(0x96610A, 0xFDF1DA);
    t.danger = tone(0xB3261E, 0xFCE8E6);
    t.neutral = tone(0x636A78, 0xECEEF1);
    t.violet = tone(0x6A45B8, 0xEFE9FB);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = rgb(0x13161B);
    t.surface = rgb(0x1A1E25);
    t.line = rgb(0x2A303A);
    t.lineStrong = rgb(0x4A5361);
    t.hover = rgb(0x20252D);
    t.text = rgb(0xE6E9EE);
    t.secondary = rgb(0x97A1B0);
    t.onAccent = rgb(0x13161B);
    t.accentHover = rgb(0x9DBAFF);
    t.accent = tone(0x84A9FF, 0x22304F);
    t.good = tone(0x6FCF97, 0x173326);
    t.warning = tone(0xF2C063, 0x3A2E14);
    t.danger = tone(0xFF8A80, 0x421F1D);
    t.neutral = tone(0x9AA3AF, 0x2A2F37);
    t.violet = tone(0xBFA6F5, 0x2F2547);
    return t;
}

} // namespace

Tone Tokens::tone(ToneName name) const
{
    switch (name) {
    case ToneName::Text:
        return {text, neutral.wash};
    case ToneName::Secondary:
        return {secondary, neutral.wash};
    case ToneName::Accent:
        return accent;
    case ToneName::Good:
        return good;
    case ToneName::Warning:
        return warning;
    case ToneName::Danger:
        return danger;
    case ToneName::Neutral:
        return neutral;
    case ToneName::Violet:
        return violet;
    }
    return neutral;
}

const Tokens& lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens& tokensFor(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

QColor mixed(const QColor& base, const QColor& over, qreal share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(channel(base.red(), over.red()), channel(base.green(), over.green()),
                  channel(base.blue(), over.blue()));
}

QPalette paletteOf(const Tokens& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.hover);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.danger.ink);
    p.setColor(QPalette::Highlight, t.accent.ink);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::PlaceholderText, t.secondary);
    p.setColor(QPalette::Link, t.accent.ink);
    p.setColor(QPalette::LinkVisited, t.violet.ink);
    p.setColor(QPalette::ToolTipBase, t.dark ? t.neutral.wash : t.text);
    p.setColor(QPalette::ToolTipText, t.dark ? t.text : t.surface);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.lineStrong);
    p.setColor(QPalette::Shadow, t.dark ? QColor(0, 0, 0) : t.lineStrong);
    const QColor faint = mixed(t.surface, t.secondary, 0.62);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Base, t.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.neutral.wash);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return p;
}

} // namespace keywright
