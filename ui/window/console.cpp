#include "ui/window/console.h"

#include "model/audit/audit_service.h"
#include "model/core/when_done.h"
#include "model/overview/overview_counts.h"
#include "model/secrets/catalogue_keys.h"
#include "model/secrets/secret_store.h"
#include "ui/apis/api_acts.h"
#include "ui/catalogue/catalogue_commands.h"
#include "ui/look/appearance.h"
#include "ui/look/surfaces.h"
#include "ui/secrets/clipboard_guard.h"
#include "ui/secrets/step_up.h"
#include "ui/window/app_lock.h"
#include "ui/window/change_watch.h"
#include "ui/window/command_palette.h"
#include "ui/window/help_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/settings.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/shortcuts.h"
#include "ui/window/tray.h"

#include <utility>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

// The page that the window begins with wants all of them; those of the slow lane, which pays for a vault's passphrase
// when it opens, come when the page is there.
OverviewCounts* firstCounts(Lanes lanes, const Clock& clock, QObject* parent)
{
    auto* counts = new OverviewCounts(lanes, clock, parent);
    counts->holdSlow(true);
    counts->setWhole(true);
    return counts;
}

} // namespace

Console::Console(Parts parts)
    : m_parts(std::move(parts))
    , m_watch(new ChangeWatch(m_parts.lanes.front, this))
    , m_counts(firstCounts(m_parts.lanes, m_parts.clock, this))
    , m_window(std::make_unique<MainWindow>())
    , m_catalogue(new CatalogueCommands({m_parts.lanes, m_parts.clock, m_parts.clipboard, m_parts.port, m_window.get()},
                                        m_window->commands(), this))
    , m_apiActs(
          new ApiActs(m_parts.lanes, m_parts.acts.stepUp(), m_parts.ownGate, m_window->commands(), m_window.get()))
    , m_lock(new AppLock(*m_window, this))
{
    addPages();
    addCommands();
    addPalette();
    addTray();
    addOwnGate();
    addLock();
    addHelp();
    connect(m_catalogue, &CatalogueCommands::told, this,
            [this](ToneName tone, const QString& words) { m_window->toast().pass(tone, words); });
    connect(m_catalogue, &CatalogueCommands::changed, this, [this] {
        if (std::exchange(m_bannerAction, nullptr))
            m_window->banner().hide();
        loadInfo(); // after a restore a damaged catalogue is whole again, and is written to again
        checkFile();
        changed();
    });
    connect(m_apiActs, &ApiActs::saved, this,
            [this](const QString& words) { m_window->toast().pass(ToneName::Good, words); });
    connect(m_watch, &ChangeWatch::changed, this, &Console::changed);
    connect(m_window.get(), &MainWindow::closing, this, &Console::closing);
    connect(&m_window->banner(), &Banner::actionAsked, this, [this] {
        if (m_bannerAction)
            return m_bannerAction(); // the offer stays until it has helped
        m_window->banner().hide();
        for (ServiceThread* lane : {&m_parts.lanes.front, &m_parts.lanes.back, &m_parts.lanes.slow})
            lane->reopen(); // what could not be opened, or came without its secrets
        loadInfo();
        loadStatus();
        m_window->catalogueChanged();
    });
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_window->update();
        loadStatus();
        m_counts->refresh(); // what is due depends on the clock
        if (!m_readOnly)
            bringUses();
        m_tray->refresh();
        recover(); // also what a locked keychain or another program kept from being mended at the start
    });
    m_minute.start();
    m_window->openPage(u"overview"_s);
    loadInfo();
}

Console::~Console() = default;

void Console::setOtherConsole(const QString& process)
{
    m_otherConsole = process;
}

void Console::prepareEnd()
{
    m_minute.stop();
    delete std::exchange(m_watch, nullptr);
    m_tray->setShown(false, false);
    if (m_readOnly)
        return;
    // The lanes run this before they close. Nobody waits for the answer: without it the next checkpoint covers more.
    (void)m_parts.lanes.back.run([](Services& services) -> Result<void> {
        const Result<quint64> size = services.auditLog->size();
        const Result<QList<CheckpointRecord>> signedOnes = services.auditLog->checkpoints();
        if (!services.audit || !size || !signedOnes || !services.secretStore || !services.secretStore->probe())
            return {};
        if (!signedOnes->isEmpty() && signedOnes->last().size >= *size)
            return {};
        const Result<CheckpointRecord> made = services.audit->checkpoint();
        return made ? Result<void>() : Result<void>(made.error());
    });
}

void Console::addCommands()
{
    Commands& commands = m_window->commands();
    const std::tuple<QString, QString, QString, Appearance::Mode> looks[]{
        {u"view.system"_s, tr("Light or dark as the system"), u"monitor"_s, Appearance::Mode::System},
        {u"view.light"_s, tr("Light"), u"sun"_s, Appearance::Mode::Light},
        {u"view.dark"_s, tr("Dark"), u"moon"_s, Appearance::Mode::Dark}};
    for (const auto& [id, text, icon, mode] : looks)
        commands.add({.id = id,
                      .group = u"view"_s,
                      .text = text,
                      .icon = icon,
                      .shortcut = {},
                      .whyNot = {},
                      .run = [this, mode = mode] { m_parts.appearance.setMode(mode); }});
}

void Console::addPalette()
{
    m_window->commands().add({.id = u"app.palette"_s,
                              .group = u"view"_s,
                              .text = tr("Find a command or a key…"),
                              .icon = u"search"_s,
                              .shortcut = QKeySequence(Qt::CTRL | Qt::Key_K),
                              .whyNot = {},
                              .run = [this] {
                                  auto* palette = new CommandPalette(m_window->commands(), m_parts.lanes.front,
                                                                     m_parts.clock, m_window.get());
                                  connect(palette, &CommandPalette::keyAsked, this, &Console::openKey);
                                  palette->open();
                              }});
}

void Console::addLock()
{
    Commands& commands = m_window->commands();
    m_lock->setCommand(commands.add({.id = u"app.lock"_s,
                                     .group = u"app"_s,
                                     .text = tr("Lock"),
                                     .icon = u"lock"_s,
                                     .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L),
                                     .whyNot = {},
                                     .run = [this] { m_lock->lock(); },
                                     .overDialogs = true})); // they come back as they were
    commands.add({.id = u"app.settings"_s,
                  .group = u"app"_s,
                  .text = tr("Settings…"),
                  .icon = u"settings"_s,
                  .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Comma),
                  .whyNot = {},
                  .run = [this] { openSettings(); }});
    connect(m_lock, &AppLock::locked, this, [this] {
        m_parts.clipboard.clearNow();
        forgetSecrets();
    });
    connect(m_lock, &AppLock::unlockAsked, this, [this](const SecretPtr& passphrase) {
        *m_forgetting = false;
        const auto job = [passphrase](Services& services) -> Result<void> {
            if (services.stepUp)
                return services.stepUp->unlock(passphrase);
            return services.secretStore ? services.secretStore->unlock(passphrase) : Result<void>();
        };
        whenDone(m_parts.lanes.slow.run(job), this, [this](const Result<void>& good) {
            if (!good) {
                forgetSecrets();
                return m_lock->refuse(good.error());
            }
            m_lock->unlock();
            loadStatus(); // it may have been asked meanwhile, and was told that the store is locked
            recover();
        });
    });
    applySettings();
}

// What runs is finished first: an import that is cut off would be worse than a key that lies in memory a minute longer.
void Console::forgetSecrets()
{
    m_forgetting = std::make_shared<std::atomic<bool>>(true);
    const auto keys = [still = m_forgetting](Services& services) -> Result<void> {
        if (*still && services.stepUp)
            services.stepUp->forget();
        if (*still && services.catalogueKeys)
            services.catalogueKeys->forget();
        return {};
    };
    // Nobody knows the passphrase of a sample's vault: locked, it could not be opened again.
    const auto store = [still = m_forgetting, keys, sample = m_parts.sample](Services& services) -> Result<void> {
        if (*still && services.secretStore && !sample)
            services.secretStore->lock();
        return keys(services);
    };
    whenDone(m_parts.lanes.slow.run(keys), this,
             [this, store](const Result<void>&) { (void)m_parts.lanes.back.run(store); });
}

void Console::openSettings()
{
    auto* dialog = new SettingsDialog(Settings::load(), m_parts.appearance.mode(),
                                      {m_rule, m_canAskSystem, static_cast<bool>(m_parts.hideWindows)}, m_window.get());
    connect(dialog, &DialogFrame::submitted, this, [this, dialog] { saveSettings(dialog); });
    connect(dialog, &SettingsDialog::shortcutsAsked, this, [this] { m_window->shortcuts().edit(m_window.get()); });
    dialog->open();
}

void Console::applySettings()
{
    const Settings settings = Settings::load();
    m_parts.clipboard.setSeconds(settings.clipboardSeconds);
    m_lock->setIdleFor(std::chrono::minutes(settings.lockMinutes));
    applyPolicy();
}

void Console::addHelp()
{
    const std::tuple<QString, QString, QString> documents[]{
        {u"help.tasks"_s, tr("Daily tasks, the shortest way"), u"tasks"_s},
        {u"help.search"_s, tr("How to search"), u"search"_s},
        {u"help.audit"_s, tr("How the audit log is proven"), u"audit-format"_s},
        {u"help.vault"_s, tr("How the vault file is sealed"), u"vault-format"_s},
        {u"help.gate"_s, tr("How a gate is set up"), u"gate"_s},
        {u"help.apis"_s, tr("How an API is protected"), u"apis"_s}};
    for (const auto& [id, text, document] : documents)
        m_window->commands().add({.id = id,
                                  .group = u"help"_s,
                                  .text = text,
                                  .icon = u"help"_s,
                                  .shortcut = {},
                                  .whyNot = {},
                                  .run = [this, text = text, document = document] {
                                      (new HelpDialog(text, document, m_window.get()))->open();
                                  }});
}

void Console::changed()
{
    m_counts->refresh();
    m_window->catalogueChanged();
    loadRule();
    loadStatus();
}

} // namespace keywright
