// What a person chose for this console, kept by QSettings on this machine. Nothing in it is secret.
#pragma once

#include <QString>

namespace keywright {

struct Settings {
    int clipboardSeconds = 10; // until a copied secret is taken off the clipboard, 5-120
    int lockMinutes = 10;      // without a key or a click until the console locks; 0: never
    bool tray = true;          // an icon beside the clock, where the desktop has a place for it
    bool notices = true;       // of keys that expire in 30, 14, 7 and 1 days
    bool hidden = true;        // from pictures and recordings of the screen, where the system can
    QString language;          // "de"; empty: the system's

    [[nodiscard]] static Settings load();
    void save() const;
};

} // namespace keywright
