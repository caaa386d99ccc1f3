#include "ui/transfer/column_mapping.h"

#include "ui/look/buttons.h"
#include "ui/look/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSample = 80;

QList<QPair<ImportField, QString>> fieldWords()
{
    return {{ImportField::Ignore, ColumnMapping::tr("Leave out")},
            {ImportField::Name, ColumnMapping::tr("Name")},
            {ImportField::Secret, ColumnMapping::tr("Secret")},
            {ImportField::Owner, ColumnMapping::tr("Owner")},
            {ImportField::Application, ColumnMapping::tr("Application")},
            {ImportField::Environment, ColumnMapping::tr("Environment")},
            {ImportField::Description, ColumnMapping::tr("Description")},
            {ImportField::Tags, ColumnMapping::tr("Tags")},
            {ImportField::Enabled, ColumnMapping::tr("Enabled: yes or no")},
            {ImportField::Expires, ColumnMapping::tr("Expires")},
            {ImportField::System, ColumnMapping::tr("Key system")},
            {ImportField::Scopes, ColumnMapping::tr("Scopes")},
            {ImportField::UsagePlans, ColumnMapping::tr("Usage plans")},
            {ImportField::BoundTo, ColumnMapping::tr("Service account")},
            {ImportField::Status, ColumnMapping::tr("Status")},
            {ImportField::Roles, ColumnMapping::tr("Roles")},
            {ImportField::Restrictions, ColumnMapping::tr("Restrictions")},
            {ImportField::Rate, ColumnMapping::tr("Rate limit")},
            {ImportField::Quota, ColumnMapping::tr("Quota")},
            {ImportField::RotateEvery, ColumnMapping::tr("Days between rotations")},
            {ImportField::Overlap, ColumnMapping::tr("Days of overlap")},
            {ImportField::Format, ColumnMapping::tr("Format of new secrets")},
            {ImportField::Prefix, ColumnMapping::tr("Prefix of new secrets")},
            {ImportField::Length, ColumnMapping::tr("Length of new secrets")}};
}

// The first value of the column. Secrets were never read as text, so there is nothing to show of them.
QString sampleOf(const ImportTable& table, int column)
{
    if (column == table.secretColumn)
        return u"••••••••"_s;
    for (const ImportRecord& record : table.records)
        if (const QString cell = record.cells.value(column).simplified(); !cell.isEmpty())
            return cell.left(longestSample);
    return {};
}

} // namespace

ColumnMapping::ColumnMapping(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"importColumns"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void ColumnMapping::showTable(const ImportTable& table)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_choices.clear();
    for (int column = 0; column < int(table.columns.size()); ++column)
        addColumn(table, column);
}

void ColumnMapping::addColumn(const ImportTable& table, int column)
{
    auto* name = new ElidedLabel(TextRole::Strong, table.columns.at(column), this);
    name->setFixedWidth(180);
    auto* sample = new ElidedLabel(TextRole::Mono, sampleOf(table, column), this);
    sample->setTone(ToneName::Secondary);
    auto* choice = new QComboBox(this);
    choice->setObjectName(u"importColumn%1"_s.arg(column));
    choice->setAccessibleName(tr("What %1 becomes").arg(table.columns.at(column)));
    setSmall(choice);
    for (const auto& [field, words] : fieldWords())
        choice->addItem(words, int(field));
    choice->setCurrentIndex(choice->findData(int(table.guess.value(column, ImportField::Ignore))));
    choice->setFixedWidth(220);
    m_grid->addWidget(name, column, 0);
    m_grid->addWidget(sample, column, 1);
    m_grid->addWidget(choice, column, 2);
    for (QWidget* part : {static_cast<QWidget*>(name), static_cast<QWidget*>(sample), static_cast<QWidget*>(choice)})
        part->show(); // at once: what the table needs is asked before the layout would do it
    m_choices += choice;
    connect(choice, &QComboBox::currentIndexChanged, this, [this, column] { chosen(column); });
}

// A field comes from one column: the one that had it before is left out.
void ColumnMapping::chosen(int column)
{
    const int field = m_choices.at(column)->currentData().toInt();
    for (int other = 0; other < m_choices.size(); ++other) {
        QComboBox* choice = m_choices.at(other);
        if (other == column || field == int(ImportField::Ignore) || choice->currentData().toInt() != field)
            continue;
        const QSignalBlocker quiet(choice);
        choice->setCurrentIndex(choice->findData(int(ImportField::Ignore)));
    }
    Q_EMIT changed();
}

QMap<int, ImportField> ColumnMapping::mapping() const
{
    QMap<int, ImportField> all;
    for (int column = 0; column < m_choices.size(); ++column)
        all.insert(column, static_cast<ImportField>(m_choices.at(column)->currentData().toInt()));
    return all;
}

} // namespace keywright
