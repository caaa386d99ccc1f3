#include "ui/look/fonts.h"

#include "ui/look/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

// What a Linux machine without a desktop's settings falls back to: not a choice anybody made.
bool isFallback(const QString& family)
{
    static const QStringList fallbacks{u"dejavu sans"_s, u"bitstream vera sans"_s, u"sans serif"_s, u"sans"_s,
                                       u"helvetica"_s,   u"liberation sans"_s,     u"arial"_s,      u"noto sans"_s};
    return fallbacks.contains(family.toLower());
}

QFont sized(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

void applyFonts(QApplication& application)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
#ifdef Q_OS_LINUX
    if (isFallback(font.family()) || isFallback(QFontInfo(font).family())) {
        const QStringList inter{u"Inter"_s, u"Inter Variable"_s, u"Noto Sans"_s};
        const QStringList families = QFontDatabase::families(); // hasFamily() asks fontconfig for what it may stand for
        for (const QString& family : inter) {
            if (families.contains(family)) {
                font = QFont(family);
                break;
            }
        }
    }
#endif
    font.setPixelSize(measure::text);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    application.setFont(font);
}

QFont textFont()
{
    return sized(QApplication::font(), measure::text, QFont::Normal);
}

QFont strongFont()
{
    return sized(QApplication::font(), measure::text, QFont::DemiBold);
}

QFont captionFont()
{
    return sized(QApplication::font(), measure::caption, QFont::Normal);
}

QFont titleFont()
{
    return sized(QApplication::font(), measure::title, QFont::DemiBold);
}

QFont figureFont()
{
    return sized(QApplication::font(), measure::figure, QFont::DemiBold);
}

QFont monoFont()
{
    return sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), measure::caption, QFont::Normal);
}

} // namespace keywright
