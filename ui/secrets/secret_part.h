// The secret in the inspector: its hint, and for a kept one Copy and Reveal. It is fetched only then, after the log was
// told. GUI thread.
#pragma once

#include "model/services.h"
#include "ui/keys/key_acts.h"

#include <QSet>

class QPushButton;
class QTimer;

namespace keywright {

class ClipboardGuard;
class Label;
class StepUp;
class SecretView;

class SecretPart final : public KeySlot {
    Q_OBJECT

public:
    SecretPart(Lanes lanes, ClipboardGuard& clipboard, QWidget* parent);
    void setStepUp(StepUp* stepUp) { m_stepUp = stepUp; } // asked before a secret leaves the store
    void showKey(const ApiKey& key) override;
    void clear() override;

private:
    void ask(const QString& how);
    void fetch(const QString& how);
    void offer(bool kept); // the buttons that a kept secret has, unless it is here already
    void forget();

    StepUp* m_stepUp = nullptr;
    Lanes m_lanes;
    ClipboardGuard& m_clipboard;
    SecretView* m_view;
    QPushButton* m_reveal;
    QPushButton* m_copy;
    Label* m_note;
    QTimer* m_timer;
    KeyId m_key;
    int m_version = 0;
    bool m_kept = false;
    QSet<KeyId> m_fetching; // whose secrets were asked for
    QString m_hint;
};

} // namespace keywright
