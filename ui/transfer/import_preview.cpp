#include "ui/transfer/import_preview.h"

#include "ui/look/chips.h"
#include "ui/look/time_words.h"
#include "ui/transfer/fate_cell_delegate.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;
using Part = ImportPlanModel::Part;

ImportPreview::ImportPreview(QWidget* parent)
    : QWidget(parent)
    , m_model(new ImportPlanModel(this))
    , m_parts(new QButtonGroup(this))
{
    setObjectName(u"importPreview"_s);
    auto* chips = new QWidget(this);
    chips->setLayout(new FlowLayout(measure::gap));
    auto* table = new RowTable(this);
    table->setObjectName(u"importRows"_s);
    table->setAccessibleName(tr("What becomes of each row"));
    table->setModel(m_model);
    table->setRowDelegate(new FateCellDelegate(table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setMinimumHeight(170);
    QHeaderView* header = table->horizontalHeader();
    const int widths[]{64, 200, 300, 110, 110, 96};
    for (int column = 0; column < ImportPlanModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column]);
    header->setSectionResizeMode(ImportPlanModel::Fate, QHeaderView::Stretch);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(measure::gap);
    whole->addWidget(chips);
    whole->addWidget(table, 1);
    addPart(Part::All, u"importAll"_s);
    addPart(Part::Creates, u"importCreates"_s);
    addPart(Part::Duplicates, u"importDuplicates"_s);
    addPart(Part::Bad, u"importBad"_s);
    for (QAbstractButton* chip : m_parts->buttons())
        chips->layout()->addWidget(chip);
    m_parts->button(int(Part::All))->setChecked(true);
    connect(m_parts, &QButtonGroup::idToggled, this, [this](int part, bool on) {
        if (on)
            m_model->setPart(static_cast<Part>(part));
    });
    setPlan(nullptr);
}

void ImportPreview::addPart(Part part, const QString& objectName)
{
    auto* chip = new Chip(objectName, {}, this);
    chip->setCheckable(true);
    m_parts->addButton(chip, int(part));
}

void ImportPreview::setPlan(const std::shared_ptr<const ImportPlan>& plan)
{
    m_model->setPlan(plan);
    const auto say = [this](Part part, const QString& words, qint64 count) {
        QAbstractButton* chip = m_parts->button(int(part));
        chip->setText(words.arg(grouped(count)));
        chip->setEnabled(part == Part::All || count > 0);
        chip->updateGeometry();
    };
    say(Part::All, tr("All %1"), plan ? qint64(plan->fates.size()) : 0);
    say(Part::Creates, tr("New %1"), plan ? plan->creates : 0);
    say(Part::Duplicates, tr("Already here %1"), plan ? plan->duplicates : 0);
    say(Part::Bad, tr("Unusable %1"), plan ? plan->bad : 0);
    if (!m_parts->checkedButton() || !m_parts->checkedButton()->isEnabled())
        m_parts->button(int(Part::All))->setChecked(true);
}

} // namespace keywright
