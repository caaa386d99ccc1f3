// Asks for the name of a saved search. GUI thread.
#pragma once

#include "ui/keys/dialogs/dialog_frame.h"

#include <functional>

class QLineEdit;

namespace keywright {

class SearchNameDialog final : public DialogFrame {
    Q_OBJECT

public:
    SearchNameDialog(const QString& title, const QString& searchText, const QString& name, QWidget* parent);
    void setFree(std::function<bool(const QString&)> isFree); // whether a name can be taken
    [[nodiscard]] QString name() const;

private:
    void judge();

    QLineEdit* m_name;
    std::function<bool(const QString&)> m_isFree;
};

} // namespace keywright
