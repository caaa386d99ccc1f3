// What a person chose for this console, kept by QSettings on this machine. Nothing in it is secret.
#pragma once

#include <QString>

namespace keywright {

struct Settings {
    int clipboardSeconds = 10; // until a copied secret is taken off the clipboard, 5-120
    int lockMinutes = 10;      // without a key or a click until the console locks; 0: never
    QString language;          // "de"; empty: the system's

    [[nodiscard]] static Settings load();
    void save() const;
};

} // namespace keywright
