// The line at the foot of the window: where secrets lie, when the log was last verified, and whether the catalogue is
// read-only. GUI thread.
#pragma once

#include "model/core/time.h"

#include <QWidget>

#include <optional>

namespace keywright {

class Label;

class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setSecretStore(const QString& name); // empty: none answers
    // `good`: what the last verification said.
    void setAudit(quint64 events, const std::optional<UtcTime>& verifiedAt, bool good, UtcTime now);
    void setCatalogue(const QString& path, bool readOnly);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLock();

    Label* m_secrets;
    Label* m_audit;
    Label* m_catalogue;
    Label* m_lock;
    bool m_readOnly = false;
};

} // namespace keywright
