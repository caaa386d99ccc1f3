// What a key may do, and where, for what and when it may be used. Says in plain words what changes. GUI thread.
#pragma once

#include "model/core/clock.h"
#include "model/keys/api_key.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QStackedWidget;
class QTabBar;

namespace keywright {

class ChipField;
class HoursField;
class ScopeEditor;
struct ScopeChoices;

class AccessDialog final : public DialogFrame {
    Q_OBJECT

public:
    AccessDialog(const ApiKey& key, const Clock& clock, QWidget* parent);
    void setChoices(const ScopeChoices& choices);
    // Takes what is still typed; false when something is not usable (it is shown then, and has the focus).
    bool commit();
    [[nodiscard]] QList<Scope> scopes() const;
    [[nodiscard]] QStringList roles() const;
    [[nodiscard]] Restrictions restrictions() const;

Q_SIGNALS:
    void rolesAsked();

private:
    void makePages();
    [[nodiscard]] QWidget* makeRestrictions();
    void judge();

    ApiKey m_key;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    ScopeEditor* m_scopes;
    ChipField* m_sources;
    ChipField* m_methods;
    ChipField* m_paths;
    HoursField* m_hours;
    Label* m_effect = nullptr;
    Label* m_warning;
};

} // namespace keywright
