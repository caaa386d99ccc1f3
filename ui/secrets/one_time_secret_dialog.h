// Shows a new secret once, behind an explicit "I have stored it". GUI thread; deletes itself.
#pragma once

#include "model/keys/key_service.h"

#include <QDialog>

class QCheckBox;

namespace keywright {

class Banner;
class ClipboardGuard;

class OneTimeSecretDialog final : public QDialog {
    Q_OBJECT

public:
    OneTimeSecretDialog(const IssuedSecret& issued, const QString& keptIn, ClipboardGuard& clipboard, QWidget* parent);

    void reject() override;

Q_SIGNALS:
    void used(const QString& act); // "reveal", "copy": the first time that it is

protected:
    void showEvent(QShowEvent* event) override;

private:
    void tellOnce(const QString& act);
    void fit();

    QCheckBox* m_stored = nullptr;
    Banner* m_banner = nullptr;
    QStringList m_told;
};

} // namespace keywright
