// The protected APIs: their keys, requests, gateway and gate. Gates are asked while the page is shown. An empty list
// leads to the wizard, a row to its keys. GUI thread; owned by the main window.
#pragma once

#include "model/apis/api_table_model.h"
#include "model/core/clock.h"
#include "model/services.h"
#include "ui/look/tokens.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;
class QStackedWidget;

namespace keywright {

class ApiActs;
class Banner;
class EmptyState;
class Pill;
class RowTable;

class ApisPage final : public QWidget {
    Q_OBJECT

public:
    ApisPage(Lanes lanes, const Clock& clock, ApiActs& acts, QWidget* parent);

    void refresh(); // the catalogue or the counts have changed
    [[nodiscard]] RowTable* table() const { return m_table; }

Q_SIGNALS:
    void searchAsked(const QString& text); // the keys of an API
    void told(keywright::ToneName tone, const QString& words);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; // Escape takes back what was pressed once

private:
    [[nodiscard]] QWidget* buildTop();
    [[nodiscard]] QWidget* buildTable();
    [[nodiscard]] QWidget* buildFoot();
    void showOwnGate();
    void askGates();
    void judge();
    void openKeys();
    void openDocumentation();
    void openOperations();
    void offerSheets(); // of the chosen API's keys
    void remove();
    void disarm();
    void takeBack();
    [[nodiscard]] const ApiRow* chosen() const;

    Lanes m_lanes;
    const Clock& m_clock;
    ApiActs& m_acts;
    ApiTableModel* m_model;
    QStackedWidget* m_stack;
    RowTable* m_table = nullptr;
    Banner* m_gateWords = nullptr;
    EmptyState* m_empty;
    EmptyState* m_failed;
    QWidget* m_ownGateWords = nullptr;
    Pill* m_ownGateState = nullptr;
    QPushButton* m_protect = nullptr;
    QPushButton* m_keys = nullptr;
    QToolButton* m_sheet = nullptr;
    QToolButton* m_operations = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_documentation = nullptr;
    QPushButton* m_remove = nullptr;
    QTimer m_again;
    QString m_armed; // the API that the next press removes
};

} // namespace keywright
