// The search box of the catalogue: free text and the filter language, wrong places underlined while typing. A secret
// that is pasted here is taken out at once and handed on to be identified; it is never searched for. GUI thread.
#pragma once

#include "model/keys/key_filter.h"
#include "model/secrets/secret.h"

#include <QLineEdit>
#include <QTimer>

namespace keywright {

struct FilterFault;

class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    // Sets the text and asks at once, as the chips do.
    void ask(const QString& text);
    void setHint(const QString& shortcut); // shown at the trailing edge while nothing is typed
    [[nodiscard]] const KeyFilter& filter() const { return m_filter; }

Q_SIGNALS:
    void filterChanged(const keywright::KeyFilter& filter);
    void faultChanged(const QString& what); // empty: the text is understood
    void secretPasted(const keywright::SecretPtr& secret);
    void leaveAsked(); // arrow down: into the table

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void typed(const QString& text);
    void apply();
    void mark(const FilterFault* fault);

    QTimer m_soon;
    KeyFilter m_filter;
    QString m_hint;
    QString m_fault;
};

} // namespace keywright
