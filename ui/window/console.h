// The console over one open catalogue: puts pages, acts, status line and the watch for outside changes into a main
// window. Owned by the app, which closes the lanes after it. GUI thread.
#pragma once

#include "model/core/clock.h"
#include "model/secrets/step_up_service.h"
#include "model/services.h"
#include "ui/catalogue/catalogue_port.h"
#include "ui/keys/key_acts.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace keywright {

class AppLock;
class Appearance;
class ApiActs;
class AuditPage;
class PastPage;
class CatalogueCommands;
class ClipboardGuard;
struct AuditFilter;
class ChangeWatch;
class KeysPage;
class MainWindow;
class OwnGate;
class OverviewCounts;
class PassphraseMeter;
class SettingsDialog;
class Tray;

class Console final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Lanes lanes;
        const Clock& clock;
        Appearance& appearance;
        KeyActs& acts;
        ClipboardGuard& clipboard;
        CataloguePort port;
        std::function<void(bool)> hideWindows = {}; // from recordings of the screen; null: the system can't
        bool sample = false;                        // of invented keys: nobody has to be told that they expire
        const PassphraseMeter* meter = nullptr;     // of new passphrases; null: their length is all that counts
        OwnGate* ownGate = nullptr;                 // that the console can run; null: there is none
    };
    explicit Console(Parts parts);
    ~Console() override;

    void show();
    [[nodiscard]] MainWindow& window() { return *m_window; }
    // The process number of the console that has the catalogue open already; empty: this one is alone.
    void setOtherConsole(const QString& process);
    // Before the lanes are closed: asks nothing more, and signs a checkpoint over what was done.
    void prepareEnd();
    void openKey(const KeyId& id);
    void openAudit(const QString& objectId);            // empty: all of it
    void openPast(UtcTime at, const QString& objectId); // the catalogue just after that moment

Q_SIGNALS:
    void closing();
    void storeAnswered(const QString& name); // the secret store is open
    void storeRefused();                     // it can't be opened; the banner says why
    // The file can't be opened at all: whoever owns the lanes may offer a backup.
    void unreadable(const keywright::Error& why);

private:
    void addPages();
    void addOverviewPage();
    void addKeysPage();
    void addUsagePage();
    void addApisPage();
    void addAuditPage();
    void addPastPage();
    void search(const QString& text);
    void showDone(const KeyId& key);
    void addCommands();
    void addPalette();
    void addLock();
    void forgetSecrets();
    void addHelp();
    void addTray();
    [[nodiscard]] bool mayClose();
    void addOwnGate();
    void startWantedGate();
    void openSettings();
    void saveSettings(SettingsDialog* dialog);
    void applySettings();
    void showTray();
    void beginWork();
    void applyPolicy();
    void checkFile();
    void openReport(const AuditFilter& filter);
    void loadInfo();
    void loadRule();
    void loadStatus();
    void recover();
    void runDue();
    void bringUses();
    void changed();

    Parts m_parts;
    ChangeWatch* m_watch;     // these two ask while the window is built
    OverviewCounts* m_counts; //
    std::unique_ptr<MainWindow> m_window;
    KeysPage* m_keys = nullptr;
    AuditPage* m_audit = nullptr;
    PastPage* m_past = nullptr;
    CatalogueCommands* m_catalogue;
    ApiActs* m_apiActs;
    AppLock* m_lock;
    Tray* m_tray = nullptr;
    std::function<void()> m_bannerAction; // what the banner's button does now
    // The lanes' word on whether secrets are still to be forgotten.
    std::shared_ptr<std::atomic<bool>> m_forgetting = std::make_shared<std::atomic<bool>>(false);
    QString m_otherConsole;
    QString m_catalogueId;
    bool m_storeTold = false;    // by the banner: that the secret store does not answer
    bool m_gateStarted = false;  // with the console, where that is wanted
    StepUpRule m_rule;           // what the catalogue asks for before acts that reach far
    bool m_canAskSystem = false; // for the account's password
    bool m_readOnly = false;
    bool m_working = false;
    QTimer m_minute; // relative times grow old
};

} // namespace keywright
