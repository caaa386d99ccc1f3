// What can be asked of an API, as its OpenAPI document names it, and the scope that each needs; a search narrows it.
// Changes nothing. GUI thread; opened with open(), deletes itself when closed.
#pragma once

#include "model/apis/api_definition.h"
#include "ui/keys/dialogs/dialog_frame.h"

class QLineEdit;

namespace keywright {

class TableTextModel;

class OperationsDialog final : public DialogFrame {
    Q_OBJECT

public:
    OperationsDialog(const ApiDefinition& api, QWidget* parent);

private:
    void narrow();

    ApiDefinition m_api;
    QLineEdit* m_search;
    TableTextModel* m_model;
};

} // namespace keywright
