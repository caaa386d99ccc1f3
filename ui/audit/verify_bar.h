// The bar over the audit table that verifies the log: what was last found, the button, progress with cancel, and the
// verdict in plain words. GUI thread.
#pragma once

#include "model/audit/audit_service.h"
#include "model/services.h"
#include "ui/look/tokens.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace keywright {

class Label;

class VerifyBar : public QFrame {
    Q_OBJECT

public:
    explicit VerifyBar(Lanes lanes, QWidget* parent = nullptr);
    ~VerifyBar() override; // cancels what runs

    [[nodiscard]] QPushButton* verifyButton() const { return m_verify; } // the page places it
    void loadLast();
    void verify();

    // The verdict as a person reads it, and whether it is good: also for the status bar.

Q_SIGNALS:
    void verified(const keywright::VerifyVerdict& verdict);
    void eventAsked(quint64 seq); // the admin wants to see the row that is wrong

protected:
    void changeEvent(QEvent* event) override;

private:
    void say(ToneName tone, const QString& text);
    void showIcon();
    void showVerdict(const VerifyVerdict& verdict);
    void finished(const Result<VerifyVerdict>& result);
    void tick();

    Lanes m_lanes;
    ToneName m_tone = ToneName::Secondary;
    QLabel* m_icon = nullptr;
    Label* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_verify = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_show = nullptr;
    QTimer* m_timer = nullptr;
    ProgressPtr m_progress;
    quint64 m_wrongSeq = 0;
};

} // namespace keywright
