// What was done to one key, newest first, with before and after in words; from the audit log. GUI thread.
#pragma once

#include "model/audit/audit_event.h"
#include "model/core/clock.h"
#include "model/core/service_thread.h"
#include "model/keys/key_id.h"

#include <QWidget>

class QVBoxLayout;

namespace keywright {

struct ChangeLine;
class Label;

class KeyHistoryTab final : public QWidget {
    Q_OBJECT

public:
    static constexpr int limit = 100;

    KeyHistoryTab(ServiceThread& front, const Clock& clock, QWidget* parent = nullptr);
    // Asks the log; while the tab is hidden only when it is shown.
    void showKey(const KeyId& id, qint64 revision);
    void clear();

Q_SIGNALS:
    void auditAsked(const QString& objectId);
    void pastAsked(keywright::UtcTime at, const QString& objectId); // the catalogue just after an event

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void take(const QList<AuditEvent>& events);
    [[nodiscard]] static QWidget* gridOf(const QList<ChangeLine>& changes);
    [[nodiscard]] QWidget* rowOf(const AuditEvent& event, UtcTime now);

    ServiceThread& m_front;
    const Clock& m_clock;
    QVBoxLayout* m_rows;
    Label* m_message;
    KeyId m_id;
    qint64 m_revision = -1;
    quint64 m_generation = 0;
    bool m_stale = false;
    QList<AuditEvent> m_shown;
};

} // namespace keywright
