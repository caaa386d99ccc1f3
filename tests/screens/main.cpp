// keywright-screens [OUTDIR] --language CODE --look light|dark: walks through the console over the sample catalogue,
// keeps pictures in OUTDIR, and says what is not as it should be. Exits 1 when something is not. Twice the size: with
// QT_SCALE_FACTOR=2.
#include "app/console/console_app.h"
#include "app/console/translations.h"
#include "app/wiring/demo/demo_catalogue.h"
#include "tests/screens/contact_sheet.h"
#include "tests/screens/screen_walk.h"
#include "ui/look/appearance.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

MainWindow* mainWindow()
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(top))
            return window;
    return nullptr;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(u"keywright-screens"_s);
    QCoreApplication::setApplicationName(u"screens"_s);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"language"_s, u"Language."_s, u"CODE"_s, u"en"_s},
                       {u"look"_s, u"light or dark."_s, u"LOOK"_s, u"light"_s},
                       {u"width"_s, u"Of the window."_s, u"PIXELS"_s, u"1440"_s}});
    parser.addPositionalArgument(u"OUTDIR"_s, u"Where pictures go."_s);
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0);
    if (!folder.isEmpty())
        QDir().mkpath(folder);
    console::loadTranslations(application, parser.value(u"language"_s));
    Appearance appearance(application);
    appearance.setMode(parser.value(u"look"_s) == u"dark"_s ? Appearance::Mode::Dark : Appearance::Mode::Light);
    const QTemporaryDir catalogue;
    const auto demo = demo::makeDemoCatalogue(catalogue.path(), SystemClock().now());
    if (!demo) {
        std::fprintf(stderr, "no sample catalogue: %s\n", qPrintable(demo.error().detail));
        return 2;
    }
    console::ConsoleApp app(*demo, appearance);
    app.start();
    MainWindow* window = mainWindow();
    if (!window)
        return 2;
    window->resize(parser.value(u"width"_s).toInt(), 900);
    screens::ScreenWalk walk(*window, folder);
    walk.walk();
    if (!folder.isEmpty())
        screens::writeContactSheet(folder);
    for (const QString& fault : walk.faults())
        std::printf("%s\n", qPrintable(fault));
    std::printf("%d screens, %d faults\n", walk.seen(), int(walk.faults().size()));
    return walk.faults().isEmpty() ? 0 : 1;
}
