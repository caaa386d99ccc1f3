// One of the documents of resources/docs, to read. GUI thread; deletes itself when closed.
#pragma once

#include <QDialog>

namespace keywright {

class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    // `document`: "audit-format".
    HelpDialog(const QString& title, const QString& document, QWidget* parent);
};

} // namespace keywright
