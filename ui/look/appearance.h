// Light, dark or as the system: gives the application its palette. Lives as long as the application; GUI thread.
// Qt 6.4 cannot say what the system prefers, so whoever can (the app's platform code) calls setSystemDark().
#pragma once

#include <QObject>

class QApplication;

namespace keywright {

class Appearance final : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    // Installs LookStyle and the fonts; the mode comes from the settings.
    explicit Appearance(QApplication& application);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode); // remembered
    void setSystemDark(bool dark);
    [[nodiscard]] bool isDark() const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication& m_application;
    Mode m_mode = Mode::System;
    bool m_systemDark = false;
};

} // namespace keywright
