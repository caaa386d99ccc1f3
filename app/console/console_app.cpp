#include "app/console/console_app.h"

#include "app/wiring/catalogue_access.h"
#include "app/wiring/recovery.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/secrets/secret_store.h"
#include "ui/apis/own_gate.h"
#include "ui/catalogue/backup_dialogs.h"
#include "ui/keys/dialogs/key_dialogs.h"
#include "ui/look/surfaces.h"
#include "ui/secrets/first_start.h"
#include "ui/secrets/unlock_dialog.h"
#include "ui/window/console.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#ifdef Q_OS_UNIX
#include "app/console/gate_process.h"
#endif

namespace keywright::console {

ConsoleApp::ConsoleApp(wiring::CatalogueOptions options, Appearance& appearance, std::shared_ptr<Clock> clock)
    : m_options(std::move(options))
    , m_appearance(appearance)
    , m_clock(std::move(clock))
{}

ConsoleApp::~ConsoleApp()
{
    end();
}

void ConsoleApp::start()
{
    if (QFileInfo::exists(m_options.path))
        open(false);
    else
        firstStart();
}

void ConsoleApp::firstStart()
{
    m_firstStart = std::make_unique<FirstStart>(m_meter, m_options.path);
    connect(m_firstStart.get(), &FirstStart::retryAsked, this, [this] {
        m_firstStart->showBusy();
        create(m_options);
    });
    connect(m_firstStart.get(), &FirstStart::passphraseGiven, this, [this](const SecretPtr& passphrase) {
        wiring::CatalogueOptions options = m_options;
        options.secrets = wiring::SecretsKind::Vault;
        options.passphrase = [passphrase] { return Result<SecretPtr>(passphrase); };
        create(options);
    });
    m_firstStart->show();
    if (m_options.secrets == wiring::SecretsKind::Vault && !m_options.passphrase)
        m_firstStart->askPassphrase();
    else
        create(m_options);
}

ServiceThread& ConsoleApp::maker()
{
    if (!m_maker)
        m_maker = std::make_unique<ServiceThread>(
            QStringLiteral("maker"), [] { return Result<std::shared_ptr<Services>>(std::make_shared<Services>()); });
    return *m_maker;
}

void ConsoleApp::create(const wiring::CatalogueOptions& options)
{
    const auto job = [options, clock = m_clock](Services&) -> Result<void> {
        SystemRandom random;
        return wiring::createCatalogue(options, *clock, random);
    };
    whenDone(maker().run(job), this, [this, options](const Result<void>& made) {
        if (made) {
            m_options.passphrase = options.passphrase; // opens the vault that was just made
            return open(true);
        }
        const bool noKeychain = made.error().kind == ErrorKind::SecretStoreUnavailable && !options.passphrase;
        if (noKeychain && m_options.secrets != wiring::SecretsKind::Keychain)
            m_firstStart->askPassphrase();
        else
            m_firstStart->told(made.error());
    });
}

void ConsoleApp::open(bool justMade)
{
    m_session = std::make_unique<Session>(m_options, m_clock);
    m_options.passphrase = nullptr;
    connect(&m_session->gate(), &PassphraseGate::asked, this, &ConsoleApp::askPassphrase, Qt::QueuedConnection);
    m_acts = std::make_unique<KeyDialogs>(m_session->lanes(), *m_clock, m_clipboard, [this] { return m_secretsIn; });
#ifdef Q_OS_UNIX
    m_ownGate = std::make_unique<GateProcess>(GateProcess::usualProgram());
#endif
    m_console = std::make_unique<Console>(Console::Parts{
        m_session->lanes(), *m_clock, m_appearance, *m_acts, m_clipboard, port(),
        ScreenShield::isPossible() ? [this](bool hidden) { m_shield.setHidden(hidden); } : std::function<void(bool)>(),
        m_options.throwaway, &m_meter, m_ownGate.get()});
    m_console->setOtherConsole(m_session->otherConsole());
    connect(m_console.get(), &Console::closing, this, [] { QCoreApplication::quit(); });
    connect(m_console.get(), &Console::unreadable, this, &ConsoleApp::offerBackup);
    connect(m_console.get(), &Console::storeAnswered, this, [this](const QString& name) { m_secretsIn = name; });
    connect(
        m_console.get(), &Console::storeAnswered, this,
        [this, justMade](const QString& name) {
            if (justMade)
                m_console->window().toast().pass(ToneName::Good,
                                                 tr("Your catalogue is ready. Its secrets lie in: %1").arg(name));
        },
        Qt::SingleShotConnection);
    m_console->show();
    if (m_firstStart)
        m_firstStart->hide();
}

void ConsoleApp::askPassphrase(bool again, const Error& why)
{
    if (again && m_unlock) {
        m_unlock->told(why);
        return;
    }
    m_unlock = new UnlockDialog(QFileInfo(m_options.path).fileName(), &m_console->window());
    m_unlock->setAttribute(Qt::WA_DeleteOnClose);
    m_unlock->setWindowModality(Qt::WindowModal);
    connect(m_unlock, &UnlockDialog::passphraseGiven, this,
            [this](const SecretPtr& passphrase) { m_session->gate().give(passphrase); });
    connect(m_unlock, &UnlockDialog::lookOnlyAsked, this, [this] { m_session->gate().refuse(); });
    const auto answered = [dialog = m_unlock] {
        if (dialog)
            dialog->accept();
    };
    connect(m_console.get(), &Console::storeAnswered, m_unlock, answered);
    connect(m_console.get(), &Console::storeRefused, m_unlock, answered); // no passphrase would help
    if (again)
        m_unlock->told(why);
    m_unlock->open();
}

CataloguePort ConsoleApp::port() const
{
    // A store that belongs to the session, for functions that share ownership of one.
    const auto storeOf = [](Services& services) {
        return std::shared_ptr<SecretStore>(std::shared_ptr<void>(), services.secretStore);
    };
    CataloguePort port;
    port.writeRecoveryKit = [options = m_options, clock = m_clock, storeOf](Services& services, const QString& path) {
        SystemRandom random;
        return wiring::writeRecoveryKit(options, storeOf(services), path, clock, random);
    };
    port.useRecoveryKit = [options = m_options, clock = m_clock, storeOf](Services& services, const QString& path,
                                                                          const SecretPtr& code) {
        return wiring::useRecoveryKit(options, storeOf(services), path, *code, clock);
    };
    return port;
}

void ConsoleApp::offerBackup(const Error& why)
{
    if (why.kind != ErrorKind::Damaged && why.kind != ErrorKind::NotACatalogue)
        return;
    const bool vault = QFileInfo::exists(wiring::vaultPath(m_options.path));
    auto* dialog =
        new UnreadableDialog(why, wiring::backupsBeside(m_options.path), vault, m_clock->now(), &m_console->window());
    connect(dialog, &DialogFrame::submitted, this, [this, dialog] { useBackup(dialog); });
    dialog->open();
}

void ConsoleApp::useBackup(UnreadableDialog* dialog)
{
    dialog->setBusy(true);
    wiring::CatalogueOptions options = m_options;
    const SecretPtr passphrase = dialog->passphrase();
    options.secrets = passphrase ? wiring::SecretsKind::Vault : wiring::SecretsKind::Keychain;
    if (passphrase)
        options.passphrase = [passphrase] { return Result<SecretPtr>(passphrase); };
    const auto job = [options, clock = m_clock, backup = dialog->path()](Services&) -> Result<QString> {
        const Result<std::shared_ptr<SecretStore>> store = wiring::openSecretStore(options);
        return store ? wiring::restoreUnreadable(options, *store, clock, backup) : Result<QString>(store.error());
    };
    whenDone(maker().run(job), dialog, [this, dialog, options](const Result<QString>& aside) {
        if (!aside)
            return dialog->fail(aside.error());
        m_options.passphrase = options.passphrase;
        // The window goes with the session that could not be opened, after this call has returned.
        QTimer::singleShot(0, this, [this, kept = *aside] {
            end();
            open(false);
            m_console->window().toast().pass(
                ToneName::Good, tr("Restored. The damaged file is kept as %1").arg(QFileInfo(kept).fileName()));
        });
        dialog->finish();
    });
}

void ConsoleApp::end()
{
    if (m_session && m_console)
        m_console->prepareEnd();
    if (m_ownGate)
        m_ownGate->stop(); // it ends while the lanes do
    m_console.reset();
    m_acts.reset();
    m_session.reset(); // runs what is queued, then closes the catalogue
    m_ownGate.reset();
}

} // namespace keywright::console
