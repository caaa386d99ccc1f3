#include "app/console/translations.h"

#include "ui/window/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace keywright::console {
namespace {

using namespace Qt::StringLiterals;

void load(QApplication& application, const QString& folder, const QString& name)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(folder + u'/' + name + u".qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void loadTranslations(QApplication& application, const QString& asked)
{
    const QLocale system = QLocale::system();
    const QString language = languageFor(asked.isEmpty() ? system : QLocale(asked));
    QLocale::setDefault(localeFor(asked.isEmpty() ? asked : language, system));
    // English first: its file holds the plurals, and it answers for what another language lacks.
    load(application, u":/translations"_s, u"keywright_en"_s);
    if (language != u"en"_s) {
        load(application, u":/translations"_s, u"keywright_"_s + language);
        load(application, QLibraryInfo::path(QLibraryInfo::TranslationsPath), u"qtbase_"_s + language);
    }
    application.setLayoutDirection(QLocale(language).textDirection());
}

} // namespace keywright::console
