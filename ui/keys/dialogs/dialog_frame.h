// What all dialogs share: title, one sentence, a form, and a foot with the buttons. A dialog takes values and emits
// submitted(); it stays open and busy until the answer comes, keeps what was typed when the answer is an error, and
// asks before it throws typed input away. Opened with open(), never exec(); deletes itself when closed. GUI thread.
#pragma once

#include "model/core/error.h"
#include "ui/look/buttons.h"
#include "ui/look/tokens.h"

#include <QDialog>
#include <QHash>
#include <QPointer>

class QFormLayout;
class QVBoxLayout;

namespace keywright {

class Banner;
class Label;

class DialogFrame : public QDialog {
    Q_OBJECT

public:
    DialogFrame(const QString& objectName, const QString& title, const QString& sentence, QWidget* parent);

    void setBusy(bool busy);
    void fail(const Error& error); // stays open with all that was typed
    void failWords(const QString& why);
    void finish(); // closes without asking

    void reject() override;

Q_SIGNALS:
    void submitted();

protected:
    // The button that submits. Destructive ones are never the default.
    QPushButton* addSubmit(const QString& text, ButtonKind kind);
    void addRow(const QString& label, QWidget* field);
    void addHeading(const QString& text); // over the rows that follow
    void setRowShown(QWidget* field, bool shown);
    void addWide(QWidget* widget);
    void addGrowing(QWidget* widget); // it takes the room of a dialog that is made taller
    void setHint(const QString& text);
    void setUsualWidth(int width) { m_width = width; }
    void fit();                  // the size follows what is shown now
    void addWork(QWidget* work); // over the buttons, outside of what is disabled while busy
    void setCancelText(const QString& text);
    void touched(bool lost = true) // something was typed that would be lost
    {
        m_touched = lost;
        m_warned = false; // of what was typed before
    }
    void say(ToneName tone, const QString& words, const QString& action = {});
    // Of an error's detail ("owner: …"): the field gets the keyboard when it is the wrong one.
    void nameField(const QString& name, QWidget* field);
    [[nodiscard]] QPushButton* submitButton() const { return m_submit; }
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QSize fitting() const;
    void orderTabs();
    void build(const QString& title, const QString& sentence);

    Banner* m_banner = nullptr;
    QVBoxLayout* m_body = nullptr;
    QFormLayout* m_form = nullptr;
    Label* m_hint = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_submit = nullptr;
    QWidget* m_content = nullptr;
    QHash<QString, QWidget*> m_named;
    QPointer<QWidget> m_focused; // before it was busy
    int m_width;
    bool m_touched = false;
    bool m_busy = false;
    bool m_warned = false;
};

} // namespace keywright
