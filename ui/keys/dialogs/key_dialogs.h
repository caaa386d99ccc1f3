// KeyActs by dialogs: opens the dialog of an act, runs the act on the back lane, and tells the window. GUI thread;
// owned by the app.
#pragma once

#include "model/core/clock.h"
#include "model/keys/key_service.h"
#include "model/services.h"
#include "model/usage/blast_radius.h"
#include "ui/keys/key_acts.h"

#include <functional>

namespace keywright {

class ClipboardGuard;
class DialogFrame;
class ReasonDialog;

class KeyDialogs : public KeyActs {
    Q_OBJECT

public:
    // `secretsIn`: where secrets lie, in words, asked when a dialog is made.
    KeyDialogs(Lanes lanes, const Clock& clock, ClipboardGuard& clipboard, std::function<QString()> secretsIn,
               QObject* parent = nullptr);

    [[nodiscard]] bool offers(KeyAct act) const override;
    void start(KeyAct act, const QList<KeyId>& keys, QWidget* window) override;
    void startHeld(const SecretPtr& secret, QWidget* window) override;
    void startExport(const KeyFilter& filter, const KeySort& sort, QWidget* window) override;
    void offerUnfinished(QWidget* window) override;
    [[nodiscard]] UndoStack* undoStack() override { return m_undo; }
    [[nodiscard]] StepUp* stepUp() override { return m_stepUp; }
    KeySlot* makeSecretPart(QWidget* parent) override;
    KeySlot* makeRequestTester(QWidget* parent) override;

private:
    using Job = std::function<Result<ApiKey>(KeyService&)>;
    using Radius = std::optional<BlastRadius>; // none: not asked, or it could not be read
    void startCreate(QWidget* window, const SecretPtr& held = {});
    void startImport(QWidget* window);
    void open(KeyAct act, const ApiKey& key, const Radius& radius, QWidget* window);
    void openAccess(const ApiKey& key, QWidget* window);
    void openLimits(const ApiKey& key, QWidget* window);
    void openDetails(const ApiKey& key, QWidget* window);
    void openOverlap(const ApiKey& key, QWidget* window);
    void openRotate(const ApiKey& key, const Radius& radius, QWidget* window);
    void openReason(KeyAct act, const ApiKey& key, const Radius& radius, QWidget* window);
    void openBulk(KeyAct act, const QList<KeyId>& keys, QWidget* window);
    // Says so, and lets it be taken back where that can be.
    void doneToMany(KeyAct act, qint64 changed, qint64 run, QWidget* window);
    void askToTakeBack(qint64 run, QWidget* window);
    void runReason(ReasonDialog* dialog);
    // `act` done to `before`: what it changed can be undone.
    void run(DialogFrame* dialog, KeyAct act, const ApiKey& before, const Job& job, const QString& words);
    void showSecret(const IssuedSecret& issued, QWidget* window);
    // Known values of a field, for completion in an open dialog.
    void offerValues(QObject* dialog, FilterTerm::Field field, const std::function<void(const QStringList&)>& take);

    Lanes m_lanes;
    const Clock& m_clock;
    ClipboardGuard& m_clipboard;
    std::function<QString()> m_secretsIn;
    UndoStack* m_undo;
    StepUp* m_stepUp;
};

} // namespace keywright
