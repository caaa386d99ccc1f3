#include "ui/transfer/import_preview.h"

#include "ui/fields/part_chips.h"
#include "ui/look/column_fit.h"
#include "ui/look/time_words.h"
#include "ui/transfer/fate_cell_delegate.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;
using Part = ImportPlanModel::Part;

ImportPreview::ImportPreview(QWidget* parent)
    : QWidget(parent)
    , m_model(new ImportPlanModel(this))
    , m_parts(new PartChips(this))
    , m_table(new RowTable(this))
{
    setObjectName(u"importPreview"_s);
    m_table->setObjectName(u"importRows"_s);
    m_table->setAccessibleName(tr("What becomes of each row"));
    m_table->setModel(m_model);
    m_table->setRowDelegate(new FateCellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(170);
    (new ColumnFit(*m_table))
        ->setColumns({{64, 56}, {180, 120}, {340, 260}, {100, 72}, {104, 80, 1}, {92, 72, 2}}, ImportPlanModel::Fate);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(measure::gap);
    whole->addWidget(m_parts);
    whole->addWidget(m_table, 1);
    m_parts->add(int(Part::All), u"importAll"_s);
    m_parts->add(int(Part::Creates), u"importCreates"_s);
    m_parts->add(int(Part::Duplicates), u"importDuplicates"_s);
    m_parts->add(int(Part::Bad), u"importBad"_s);
    connect(m_parts, &PartChips::chosen, this, [this](int part) { m_model->setPart(static_cast<Part>(part)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportPreview::fitRows);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == ImportPlanModel::Fate)
            fitRows();
    });
    setPlan(nullptr);
}

// All rows are as tall as the longest of the fates that are shown needs, so that it can be read where it stands.
void ImportPreview::fitRows()
{
    const int width = m_table->columnWidth(ImportPlanModel::Fate);
    int tall = measure::row;
    for (const QString& words : m_model->longestFates())
        tall = std::max(tall, FateCellDelegate::rowHeight(words, width));
    m_table->verticalHeader()->setDefaultSectionSize(tall);
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
