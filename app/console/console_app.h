// The course of the console: first start or unlock, then the window over the lanes, then an orderly end. Owns the
// session and everything shown; lives in main(). GUI thread.
#pragma once

#include "app/console/screen_shield.h"
#include "app/console/session.h"
#include "storage/secrets/zxcvbn_meter.h"
#include "ui/secrets/clipboard_guard.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace keywright {
class Appearance;
class Console;
class FirstStart;
class KeyActs;
class OwnGate;
class UnlockDialog;
class UnreadableDialog;
struct CataloguePort;
} // namespace keywright

namespace keywright::console {

class ConsoleApp final : public QObject {
    Q_OBJECT

public:
    ConsoleApp(wiring::CatalogueOptions options, Appearance& appearance,
               std::shared_ptr<Clock> clock = std::make_shared<SystemClock>());
    ~ConsoleApp() override;
    void start();

private:
    void firstStart();
    void create(const wiring::CatalogueOptions& options);
    void open(bool justMade);
    void askPassphrase(bool again, const Error& why);
    [[nodiscard]] CataloguePort port() const;
    void offerBackup(const Error& why);
    void useBackup(UnreadableDialog* dialog);
    [[nodiscard]] ServiceThread& maker();
    void end();

    wiring::CatalogueOptions m_options;
    Appearance& m_appearance;
    std::shared_ptr<Clock> m_clock;
    ZxcvbnMeter m_meter;
    ClipboardGuard m_clipboard;
    ScreenShield m_shield;
    std::unique_ptr<ServiceThread> m_maker; // works on the catalogue's file while nothing has it open
    std::unique_ptr<FirstStart> m_firstStart;
    std::unique_ptr<Session> m_session;
    QString m_secretsIn;                // where secrets lie, in words, once the store has answered
    std::unique_ptr<OwnGate> m_ownGate; // null: this system has none
    std::unique_ptr<KeyActs> m_acts;
    std::unique_ptr<Console> m_console;
    QPointer<UnlockDialog> m_unlock;
};

} // namespace keywright::console
