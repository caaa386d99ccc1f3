// The languages that the console speaks, and which of them a system or a setting asks for. Pure functions.
#pragma once

#include <QLocale>
#include <QString>

namespace keywright {

struct Language {
    QString code; // as in translations/keywright_<code>.ts
    QString name; // in the language itself, as people look for it
};

// In the order of their names, English and German first: the sources are in one, the other came with it.
[[nodiscard]] QList<Language> languages();

// The language to show for what a system asks for: the first of its languages that is spoken here, else English.
[[nodiscard]] QString languageFor(const QLocale& system);

// How numbers and dates are written in a language; for none ("") as the system does. Digits are always 0 to 9: they
// stand beside IDs, addresses and limits, which have no others.
[[nodiscard]] QLocale localeFor(const QString& language, const QLocale& system);

} // namespace keywright
