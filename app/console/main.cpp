// The console. Order matters for a quick start: window first, then the keychain, pages when they are opened.
#include "app/console/console_app.h"
#include "app/console/system_appearance.h"
#include "app/console/translations.h"
#include "app/wiring/core_dumps.h"
#include "app/wiring/demo/demo_catalogue.h"
#include "app/wiring/read_secret.h"
#include "model/core/words.h"
#include "ui/look/appearance.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

QString userName()
{
#ifdef Q_OS_UNIX
    if (const passwd* entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    return qEnvironmentVariable("USERNAME", u"unknown"_s);
}

wiring::CatalogueOptions optionsOf(const QCommandLineParser& parser)
{
    wiring::CatalogueOptions options;
    options.path = parser.value(u"catalogue"_s);
    if (options.path.isEmpty())
        options.path = wiring::defaultCataloguePath();
    if (parser.value(u"secrets"_s) == u"vault"_s)
        options.secrets = wiring::SecretsKind::Vault;
    else if (parser.value(u"secrets"_s) == u"keychain"_s)
        options.secrets = wiring::SecretsKind::Keychain;
    if (const QString file = parser.value(u"passphrase-file"_s); !file.isEmpty())
        options.passphrase = [file] { return wiring::readSecret(file.toStdString(), "passphrase"); };
    const QString actor = parser.value(u"actor"_s);
    options.actor = {actor.isEmpty() ? userName() : actor, u"console"_s};
    return options;
}

void addOptions(QCommandLineParser& parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"catalogue"_s, u"Catalogue file."_s, u"FILE"_s},
                       {u"secrets"_s, u"Where secrets lie: keychain or vault."_s, u"KIND"_s},
                       {u"passphrase-file"_s, u"The first line of FILE opens the vault."_s, u"FILE"_s},
                       {u"actor"_s, u"Name in the audit log (default: the user's)."_s, u"NAME"_s},
                       {u"demo"_s, u"Open a sample catalogue in a temporary folder."_s},
                       {u"language"_s, u"Language of the console, such as de (default: the system's)."_s, u"CODE"_s}});
}

} // namespace

int main(int argc, char** argv)
{
    wiring::forbidCoreDumps();
    QCoreApplication::setOrganizationName(u"Keywright"_s);
    QCoreApplication::setApplicationName(u"keywright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYWRIGHT_VERSION));
    QGuiApplication::setDesktopFileName(u"keywright"_s);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const QString language = parser.value(u"language"_s);
    console::loadTranslations(application, language.isEmpty() ? Settings::load().language : language);
    Appearance appearance(application);
    console::SystemAppearance followSystem(appearance);
    wiring::CatalogueOptions options = optionsOf(parser);
    std::optional<QTemporaryDir> demoFolder; // none otherwise: a console that is killed would leave it
    if (parser.isSet(u"demo"_s)) {
        const Result<wiring::CatalogueOptions> demo =
            demo::makeDemoCatalogue(demoFolder.emplace().path(), SystemClock().now());
        if (!demo) {
            std::fprintf(stderr, "%s\n", qPrintable(describe(demo.error()).what));
            return 1;
        }
        options = *demo;
    }
    console::ConsoleApp app(options, appearance);
    app.start();
    return QApplication::exec();
}
