// Saved searches in the side bar, each with a live count. Kept per catalogue in the settings; counted on the slow lane,
// one at a time, so that neither typing nor a change waits for them; counts of older questions are dropped. GUI thread;
// made by the catalogue page, shown by the side bar.
#pragma once

#include "model/core/clock.h"
#include "model/keys/saved_search.h"
#include "model/services.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace keywright {

class Label;
class SideButton;

class SavedSearchesBar final : public QWidget {
    Q_OBJECT

public:
    SavedSearchesBar(Lanes lanes, const Clock& clock, QWidget* parent = nullptr);

    void refresh();                       // the catalogue has changed: count again
    void setCurrent(const QString& text); // what is searched for now
    [[nodiscard]] const SavedSearches& searches() const { return m_searches; }
    [[nodiscard]] static QString nameOf(const SavedSearch& search);

Q_SIGNALS:
    void asked(const QString& text);

private:
    void load(const QString& catalogueId);
    void store();
    void rebuild();
    SideButton* addButton(const SavedSearch& search);
    void openMenu(const SavedSearch& search, const QPoint& at);
    void openOwnMenu();
    void askForName();
    void askForOtherName(const QString& name);
    void countNext();

    Lanes m_lanes;
    const Clock& m_clock;
    SavedSearches m_searches;
    QString m_catalogueId; // empty: not known yet
    QString m_current;
    Label* m_title;
    QToolButton* m_add;
    QToolButton* m_more;
    QVBoxLayout* m_list;
    QHash<QString, SideButton*> m_buttons; // by the text
    QTimer m_soon;
    QStringList m_toCount; // texts
    quint64 m_generation = 0;
};

} // namespace keywright
