// The inspector: everything about the chosen key, and the acts on it. Reads the key on the front lane. GUI thread.
#pragma once

#include "model/core/clock.h"
#include "model/core/service_thread.h"
#include "model/keys/key_store.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace keywright {

class Commands;
class ElidedLabel;
class EmptyState;
class KeyAccessTab;
class KeyActs;
class KeyHistoryTab;
class KeyOverviewTab;
class KeyVersionsTab;
class Label;
class Pill;

class KeyInspector final : public QWidget {
    Q_OBJECT

public:
    // `commands`: those of the catalogue page ("keys.rotate", …), for the buttons.
    KeyInspector(ServiceThread& front, const Clock& clock, KeyActs& acts, Commands& commands,
                 QWidget* parent = nullptr);

    void showKey(const KeyId& id);
    void showMany(int count);
    void showNothing();
    void refresh(); // the key may have changed
    void lock();    // forget everything shown
    [[nodiscard]] const KeyId& keyId() const { return m_id; }
    QSize sizeHint() const override { return {332, 600}; }

Q_SIGNALS:
    void auditAsked(const QString& objectId);
    void pastAsked(keywright::UtcTime at, const QString& objectId);
    void copied(const QString& what); // something was copied that is not secret

private:
    [[nodiscard]] QWidget* makeHeader(Commands& commands);
    [[nodiscard]] QWidget* makeMany(Commands& commands);
    void makeTabs(KeyActs& acts);
    void load();
    void take(const ApiKey& key, const QStringList& missingRoles);
    void askUse(const ApiKey& key);
    void fail(const Error& error);

    ServiceThread& m_front;
    const Clock& m_clock;
    QStackedWidget* m_pages;
    EmptyState* m_nothing;
    QWidget* m_one = nullptr;
    QWidget* m_many = nullptr;
    Label* m_manyTitle = nullptr;
    ElidedLabel* m_name = nullptr;
    Pill* m_pill = nullptr;
    ElidedLabel* m_identity = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_contents = nullptr;
    KeyOverviewTab* m_overview = nullptr;
    KeyVersionsTab* m_versions = nullptr;
    KeyAccessTab* m_access = nullptr;
    KeyHistoryTab* m_history = nullptr;
    QTimer m_soon; // who walks through the table with the arrow keys is not answered for every row
    KeyId m_id;
    quint64 m_useAsked = 0; // an answer to an older question is dropped
    quint64 m_generation = 0;
};

} // namespace keywright
