// The search box of the catalogue: free text and the filter language, wrong places underlined while typing. A secret
// that is pasted here is taken out at once and handed on to be identified; it is never searched for. GUI thread.
#pragma once

#include "model/keys/key_filter.h"
#include "ui/keys/paste/pasted_text.h"

#include <QLineEdit>
#include <QTimer>

namespace keywright {

class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    // Sets the text and asks at once, as the chips do.
    void ask(const QString& text);
    // Types, as a completion does: the change can be undone.
    void edit(const QString& text, int cursor);
    void setHint(const QString& shortcut); // shown at the trailing edge while nothing is typed
    [[nodiscard]] const KeyFilter& filter() const { return m_filter; }
    void insertWord(const SecretPtr& word);
    using QLineEdit::cursorRect; // where a list of completions belongs
    void takeSuggestion();       // what was most likely meant instead of the wrong part

Q_SIGNALS:
    void filterChanged(const keywright::KeyFilter& filter);
    void faultChanged(const std::optional<keywright::FilterFault>& fault); // none: the text is understood
    void keyPasted(const keywright::PastedText& pasted);                   // surely a key
    void wordPasted(const keywright::PastedText& pasted); // a key or a word: comes back by insertWord() if it is one
    void helpAsked();
    void leaveAsked(); // arrow down: into the table

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void takeIn(const QMimeData* data);
    void typed(const QString& text);
    [[nodiscard]] ParsedFilter understood() const;
    void apply();
    void setFault(const std::optional<FilterFault>& fault);
    void mark(const std::optional<FilterFault>& fault);

    QTimer m_soon;
    KeyFilter m_filter;
    QString m_hint;
    std::optional<FilterFault> m_fault;
};

} // namespace keywright
