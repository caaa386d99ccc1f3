// One audit event in full: who, what, when, on what, why, and what it was before and after. Shown as the inspector of
// the audit page. GUI thread.
#pragma once

#include "model/audit/audit_event.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace keywright {

class KeyValueGrid;
class Label;

class EventDetail : public QWidget {
    Q_OBJECT

public:
    explicit EventDetail(QWidget* parent = nullptr);

    void setEvent(const AuditEvent* event); // nullptr: nothing is selected
    QSize sizeHint() const override { return {332, 600}; }

Q_SIGNALS:
    void openObject(const QString& objectKind, const QString& objectId); // the object itself
    void onlyObject(const QString& objectId);                            // its events
    void pastAsked(keywright::UtcTime at, const QString& objectId);      // the catalogue just after it

private:
    [[nodiscard]] QWidget* makeBody();
    void showChanges(const QJsonObject& details);

    QStackedWidget* m_pages;
    Label* m_title = nullptr;
    Label* m_when = nullptr;
    KeyValueGrid* m_facts = nullptr;
    Label* m_changesTitle = nullptr;
    QVBoxLayout* m_changes = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_only = nullptr;
    UtcTime m_at{};
    QString m_objectKind, m_objectId;
};

} // namespace keywright
