// The audit page: verify bar, filters, the log newest first, and the chosen event in full. GUI thread.
#pragma once

#include "model/audit/audit_table_model.h"
#include "model/services.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace keywright {

class AuditFilterBar;
class EmptyState;
class EventDetail;
class RowTable;
class VerifyBar;
struct VerifyVerdict;

class AuditPage : public QWidget {
    Q_OBJECT

public:
    AuditPage(Lanes lanes, const Clock& clock, QWidget* parent = nullptr);
    ~AuditPage() override;

    [[nodiscard]] QWidget* inspector() const; // the chosen event, for the window to show beside the page
    void focusSearch();
    void refresh();                           // after a change of the catalogue
    void showObject(const QString& objectId); // only this object's events
    void verify();
    [[nodiscard]] const AuditFilter& filter() const { return m_model->filter(); }

Q_SIGNALS:
    void openKey(const QString& keyId);
    void pastAsked(keywright::UtcTime at, const QString& objectId); // the catalogue just after an event
    void reportAsked(const keywright::AuditFilter& filter);         // the report of exactly what is shown
    void verified(const keywright::VerifyVerdict& verdict);

private:
    void fitColumns();
    void build(const Clock& clock);
    void buildTable();
    void loadChoices();
    void selectionChanged();
    void openEvent(quint64 seq);
    void showMessage(const QString& title, const QString& sentence);

    Lanes m_lanes;
    AuditTableModel* m_model = nullptr;
    AuditFilterBar* m_filters = nullptr;
    VerifyBar* m_verify = nullptr;
    RowTable* m_table = nullptr;
    QPointer<EventDetail> m_detail; // given to the window
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_message = nullptr;
    bool m_selected = false;
};

} // namespace keywright
