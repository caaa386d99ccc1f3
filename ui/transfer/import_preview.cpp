#include "ui/transfer/import_preview.h"

#include "ui/fields/part_chips.h"
#include "ui/look/time_words.h"
#include "ui/transfer/fate_cell_delegate.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;
using Part = ImportPlanModel::Part;

ImportPreview::ImportPreview(QWidget* parent)
    : QWidget(parent)
    , m_model(new ImportPlanModel(this))
    , m_parts(new PartChips(this))
{
    setObjectName(u"importPreview"_s);
    auto* table = new RowTable(this);
    table->setObjectName(u"importRows"_s);
    table->setAccessibleName(tr("What becomes of each row"));
    table->setModel(m_model);
    table->setRowDelegate(new FateCellDelegate(table));
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setMinimumHeight(170);
    QHeaderView* header = table->horizontalHeader();
    const int widths[]{64, 200, 300, 110, 110, 96};
    for (int column = 0; column < ImportPlanModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column]);
    header->setSectionResizeMode(ImportPlanModel::Fate, QHeaderView::Stretch);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(measure::gap);
    whole->addWidget(m_parts);
    whole->addWidget(table, 1);
    m_parts->add(int(Part::All), u"importAll"_s);
    m_parts->add(int(Part::Creates), u"importCreates"_s);
    m_parts->add(int(Part::Duplicates), u"importDuplicates"_s);
    m_parts->add(int(Part::Bad), u"importBad"_s);
    connect(m_parts, &PartChips::chosen, this, [this](int part) { m_model->setPart(static_cast<Part>(part)); });
    setPlan(nullptr);
}

void ImportPreview::setPlan(const std::shared_ptr<const ImportPlan>& plan)
{
    m_model->setPlan(plan);
    m_parts->say(int(Part::All), tr("All %1"), plan ? qint64(plan->fates.size()) : 0);
    m_parts->say(int(Part::Creates), tr("New %1"), plan ? plan->creates : 0);
    m_parts->say(int(Part::Duplicates), tr("Already here %1"), plan ? plan->duplicates : 0);
    m_parts->say(int(Part::Bad), tr("Unusable %1"), plan ? plan->bad : 0);
}

} // namespace keywright
