#include "ui/look/appearance.h"

#include "ui/look/accessible_controls.h"
#include "ui/look/fonts.h"
#include "ui/look/look_style.h"
#include "ui/look/tokens.h"

#include <QApplication>
#include <QSettings>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QString modeName(Appearance::Mode mode)
{
    switch (mode) {
    case Appearance::Mode::Light:
        return u"light"_s;
    case Appearance::Mode::Dark:
        return u"dark"_s;
    case Appearance::Mode::System:
        break;
    }
    return u"system"_s;
}

Appearance::Mode storedMode()
{
    const QString name = QSettings().value(u"look/mode"_s).toString();
    for (const auto mode : {Appearance::Mode::Light, Appearance::Mode::Dark})
        if (name == modeName(mode))
            return mode;
    return Appearance::Mode::System;
}

} // namespace

Appearance::Appearance(QApplication& application)
    : m_application(application)
    , m_mode(storedMode())
    // The platform's own palette, before ours replaces it, is the first hint.
    , m_systemDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    installAccessibleControls();
    applyFonts(application);
    application.setStyle(new LookStyle); // the application owns it
    apply();
}

void Appearance::setMode(Mode mode)
{
    m_mode = mode;
    QSettings().setValue(u"look/mode"_s, modeName(mode));
    apply();
}

void Appearance::setSystemDark(bool dark)
{
    m_systemDark = dark;
    if (m_mode == Mode::System)
        apply();
}

bool Appearance::isDark() const
{
    return m_mode == Mode::System ? m_systemDark : m_mode == Mode::Dark;
}

void Appearance::apply()
{
    m_application.setPalette(paletteOf(isDark() ? darkTokens() : lightTokens()));
    Q_EMIT changed();
}

} // namespace keywright
