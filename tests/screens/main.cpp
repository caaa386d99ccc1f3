// keywright-screens [OUTDIR] --language CODE --look light|dark: walks through the console over the sample catalogue,
// keeps pictures in OUTDIR, and says what is not as it should be. Exits 1 when something is not. Twice the size: with
// QT_SCALE_FACTOR=2. --prints FILE also holds each picture against the one that is stored there; --store stores them.
// --make-sample FOLDER makes the sample and ends; walks with --sample FOLDER go through copies of it.
#include "app/console/console_app.h"
#include "app/console/translations.h"
#include "app/wiring/demo/demo_catalogue.h"
#include "storage/secrets/zxcvbn_meter.h"
#include "tests/screens/contact_sheet.h"
#include "tests/screens/picture_prints.h"
#include "tests/screens/screen_walk.h"
#include "tests/support/set_clock.h"
#include "ui/look/appearance.h"
#include "ui/secrets/first_start.h"
#include "ui/secrets/new_passphrase_dialog.h"
#include "ui/secrets/step_up_dialog.h"
#include "ui/secrets/unlock_dialog.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

// The platform without a screen says at every window that it can't tell a window manager its sizes.
void tell(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.contains("propagateSizeHints"_L1))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

// What there is before a catalogue is open.
void beforeTheWindow(screens::ScreenWalk& walk)
{
    const ZxcvbnMeter meter;
    FirstStart first(meter, u"/home/me/keys/catalogue.db"_s);
    first.show();
    walk.look(first, u"first-start"_s);
    first.askPassphrase();
    walk.look(first, u"first-start-passphrase"_s);
    first.told({ErrorKind::ReadOnly, u"/home/me/keys"_s});
    walk.look(first, u"first-start-refused"_s);
    first.close();
    UnlockDialog unlock(u"catalogue.db"_s, nullptr);
    unlock.show();
    unlock.told({ErrorKind::WrongPassphrase, {}});
    walk.look(unlock, u"unlock"_s);
}

// What is asked before acts that reach far.
void proofs(screens::ScreenWalk& walk)
{
    const ZxcvbnMeter meter;
    auto* fresh = new NewPassphraseDialog(&meter, nullptr);
    fresh->open();
    walk.look(*fresh, u"new-passphrase"_s);
    auto* first = fresh->findChild<QLineEdit*>(u"newPassphrase"_s);
    auto* second = fresh->findChild<QLineEdit*>(u"repeatPassphrase"_s);
    first->setText(u"keywright"_s);
    walk.look(*fresh, u"new-passphrase-weak"_s);
    first->setText(u"tulip anvil marmot quarry lantern"_s);
    second->setText(u"tulip"_s);
    walk.look(*fresh, u"new-passphrase-unlike"_s);
    fresh->finish();
    auto* proof = new StepUpDialog(
        ProofKind::System,
        QCoreApplication::translate("keywright::SecretPart", "A secret leaves the place where it is kept."), nullptr);
    proof->open();
    proof->fail({ErrorKind::WrongProof, {}});
    walk.look(*proof, u"step-up"_s);
    proof->finish();
}

// What the sample's vault is opened with: it guards nothing.
QString passphraseFile(const QString& folder)
{
    return QDir(folder).filePath(u"passphrase"_s);
}

int makeSample(const QString& folder, UtcTime now)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const auto demo = demo::makeDemoCatalogue(folder, now);
    const Result<SecretPtr> passphrase = demo ? demo->passphrase() : Result<SecretPtr>(demo.error());
    QFile file(passphraseFile(folder));
    if (passphrase && file.open(QIODevice::WriteOnly)) {
        const auto bytes = (*passphrase)->bytes();
        file.write(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    }
    return passphrase && file.isOpen() ? 0 : 2;
}

Result<wiring::CatalogueOptions> copyOfSample(const QString& folder, const QString& to)
{
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        if (!QFile::copy(QDir(folder).filePath(name), QDir(to).filePath(name)))
            return Error{ErrorKind::Io, name};
    QFile file(passphraseFile(to));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, file.fileName()};
    return demo::demoOptions(to, makeSecret(file.readAll()));
}

MainWindow* mainWindow()
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(top))
            return window;
    return nullptr;
}

// Dialogs keep within the screen, and the one of the offscreen platform is smaller than any: 800 pixels, whatever the
// scale. Takes effect when the application is made.
void useWideScreen(const QString& settings)
{
    QFile file(settings);
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen" || !file.open(QIODevice::WriteOnly))
        return;
    file.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [{"name": "wide",
        "x": 0, "y": 0, "width": 3200, "height": 2400, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + settings.toUtf8());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setOrganizationName(u"keywright-screens"_s);
    QCoreApplication::setApplicationName(
        u"screens-%1"_s.arg(QCoreApplication::applicationPid())); // two may walk at once
    QStandardPaths::setTestModeEnabled(true);
    qInstallMessageHandler(tell);
    const QTemporaryDir screen;
    useWideScreen(screen.filePath(u"screen.json"_s));
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"language"_s, u"Language."_s, u"CODE"_s, u"en"_s},
                       {u"look"_s, u"light or dark."_s, u"LOOK"_s, u"light"_s},
                       {u"width"_s, u"Of the window."_s, u"PIXELS"_s, u"1440"_s},
                       {u"prints"_s, u"Stored pictures to hold these against."_s, u"FILE"_s},
                       {u"store"_s, u"Store these in their place."_s},
                       {u"sample"_s, u"Sample catalogue to copy, instead of making one."_s, u"FOLDER"_s},
                       {u"make-sample"_s, u"Make one there, and end."_s, u"FOLDER"_s}});
    parser.addPositionalArgument(u"OUTDIR"_s, u"Where pictures go."_s);
    parser.process(application);
    // A moment of its own: what is due, and the charts, would look otherwise at each time of day.
    const auto clock = std::make_shared<test::SetClock>();
    clock->at = *fromIso(u"2026-06-17T14:23:00Z"_s);
    if (parser.isSet(u"make-sample"_s))
        return makeSample(parser.value(u"make-sample"_s), clock->now());
    const QString folder = parser.positionalArguments().value(0);
    if (!folder.isEmpty())
        QDir().mkpath(folder);
    QSettings().clear(); // what an earlier walk chose
    console::loadTranslations(application, parser.value(u"language"_s));
    Appearance appearance(application);
    appearance.setMode(parser.value(u"look"_s) == u"dark"_s ? Appearance::Mode::Dark : Appearance::Mode::Light);
    const QTemporaryDir catalogue;
    const auto demo = parser.isSet(u"sample"_s) ? copyOfSample(parser.value(u"sample"_s), catalogue.path())
                                                : demo::makeDemoCatalogue(catalogue.path(), clock->now());
    if (!demo) {
        std::fprintf(stderr, "no sample catalogue: %s\n", qPrintable(demo.error().detail));
        return 2;
    }
    console::ConsoleApp app(*demo, appearance, clock);
    app.start();
    MainWindow* window = mainWindow();
    if (!window)
        return 2;
    window->resize(parser.value(u"width"_s).toInt(), 900);
    screens::ScreenWalk walk(*window, folder);
    const bool store = parser.isSet(u"store"_s);
    screens::PicturePrints prints(parser.value(u"prints"_s),
                                  u"%1-%2-%3x-%4"_s.arg(parser.value(u"language"_s), parser.value(u"look"_s),
                                                        QString::number(qApp->devicePixelRatio()),
                                                        parser.value(u"width"_s)));
    if (parser.isSet(u"prints"_s))
        walk.setPrints(&prints, store);
    beforeTheWindow(walk);
    proofs(walk);
    walk.walk();
    if (store && !prints.save())
        std::fprintf(stderr, "the pictures could not be stored\n");
    if (!folder.isEmpty())
        screens::writeContactSheet(folder);
    QSettings().clear();
    QFile::remove(QSettings().fileName());
    for (const QString& fault : walk.faults())
        std::printf("%s\n", qPrintable(fault));
    std::printf("%d screens, %d faults\n", walk.seen(), int(walk.faults().size()));
    return walk.faults().isEmpty() ? 0 : 1;
}
