// A line for a passphrase: hidden, with an eye to show it, and handed out as a Secret. Qt keeps what is typed in a
// QString of its own; clear() overwrites the line, not every copy that Qt made (SECURITY.md). GUI thread.
#pragma once

#include "model/secrets/secret.h"

#include <QLineEdit>

namespace keywright {

class PassphraseField final : public QLineEdit {
    Q_OBJECT

public:
    explicit PassphraseField(const QString& objectName, QWidget* parent = nullptr);
    ~PassphraseField() override;
    [[nodiscard]] SecretPtr secret() const;
    void forget(); // empties it, the undo history too
};

} // namespace keywright
