// The preview of an import: chips with the counts, and below them the rows that they count. GUI thread.
#pragma once

#include "model/transfer/import_plan_model.h"

#include <QWidget>

namespace keywright {

class PartChips;
class RowTable;

class ImportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget* parent = nullptr);
    void setPlan(const std::shared_ptr<const ImportPlan>& plan); // null: nothing to show

private:
    void fitRows();

    ImportPlanModel* m_model;
    PartChips* m_parts;
    RowTable* m_table;
};

} // namespace keywright
