#include "ui/window/languages.h"

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

QList<Language> languages()
{
    return {
        {u"en"_s, u"English"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},
        {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"ar"_s, u"العربية"_s},
        {u"ja"_s, u"日本語"_s},
        {u"zh_CN"_s, u"简体中文"_s},
    };
}

QString languageFor(const QLocale& system)
{
    const QList<Language> spoken = languages();
    for (const QString& tag : system.uiLanguages()) {
        const QLocale wanted(tag);
        // The script parts the two ways of writing Chinese; a territory parts nothing that a reader could not read.
        const auto found = std::find_if(spoken.begin(), spoken.end(), [&](const Language& language) {
            const QLocale here(language.code);
            return here.language() == wanted.language() && here.script() == wanted.script();
        });
        if (found != spoken.end())
            return found->code;
    }
    return u"en"_s;
}

QLocale localeFor(const QString& language, const QLocale& system)
{
    const QLocale locale = language.isEmpty() ? system : QLocale(language);
    if (locale.zeroDigit() == u"0"_s)
        return locale;
    if (locale.language() == QLocale::Arabic)
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return QLocale(languageFor(system));
}

} // namespace keywright
