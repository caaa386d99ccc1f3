// A secret in a line: masked, shown while the button is held down, copied without being shown. Holds the secret as a
// SecretPtr; a QString of it exists only while it is on screen. GUI thread.
#pragma once

#include "model/secrets/secret.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace keywright {

class ClipboardGuard;
class SecretText;

class SecretView final : public QWidget {
    Q_OBJECT

public:
    explicit SecretView(ClipboardGuard& clipboard, QWidget* parent = nullptr);

    void setSecret(const SecretPtr& secret, const QString& hint); // null: only the hint
    void clear();
    void copy();                              // to the clipboard, which is cleared in time
    void setCopy(std::function<void()> copy); // what its button does instead
    void takeFocus();                         // the button that shows it

Q_SIGNALS:
    void copied();
    void shown();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void mask();
    void reveal();

    ClipboardGuard& m_clipboard;
    SecretPtr m_secret;
    QString m_hint;
    std::function<void()> m_copyAsked;
    SecretText* m_text;
    QPushButton* m_show;
    QPushButton* m_copy;
};

} // namespace keywright
