// One audit event in full: who, what, when, on what, why, and what it was before and after. GUI thread.
#pragma once

#include "model/audit/audit_event.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace keywright {

class EventDetail : public QWidget {
    Q_OBJECT

public:
    explicit EventDetail(QWidget* parent = nullptr);

    void setEvent(const AuditEvent* event); // nullptr: nothing is selected

Q_SIGNALS:
    void openObject(const QString& objectKind, const QString& objectId); // the object itself
    void onlyObject(const QString& objectId);                            // its events

private:
    QLabel* addLine(QFormLayout* form, const QString& name, const QString& label);
    void showChanges(const QJsonObject& details);

    QLabel* m_title = nullptr;
    QLabel* m_at = nullptr;
    QLabel* m_actor = nullptr;
    QLabel* m_object = nullptr;
    QLabel* m_outcome = nullptr;
    QLabel* m_reason = nullptr;
    QLabel* m_seq = nullptr;
    QTableWidget* m_changes = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_only = nullptr;
    QWidget* m_body = nullptr;
    QLabel* m_nothing = nullptr;
    QString m_objectKind, m_objectId;
};

} // namespace keywright
