#include "model/transfer/import_plan_model.h"

#include "model/core/detail_words.h"
#include "model/core/words.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace keywright {
namespace {

ImportPlanModel::Part partOf(ImportFate::Kind kind)
{
    switch (kind) {
    case ImportFate::Kind::Create:
        return ImportPlanModel::Part::Creates;
    case ImportFate::Kind::DuplicateInFile:
    case ImportFate::Kind::DuplicateInCatalogue:
    case ImportFate::Kind::NameTaken:
        return ImportPlanModel::Part::Duplicates;
    case ImportFate::Kind::NoKey:
        return ImportPlanModel::Part::All;
    case ImportFate::Kind::Bad:
        break;
    }
    return ImportPlanModel::Part::Bad;
}

} // namespace

QString fateWords(const ImportFate& fate)
{
    switch (fate.kind) {
    case ImportFate::Kind::Create:
        return ImportPlanModel::tr("Will be created");
    case ImportFate::Kind::DuplicateInFile:
        return ImportPlanModel::tr("Same secret as %1 in this file").arg(fate.why);
    case ImportFate::Kind::DuplicateInCatalogue:
        return ImportPlanModel::tr("Already in the catalogue as %1").arg(fate.why);
    case ImportFate::Kind::NameTaken:
        return ImportPlanModel::tr("A key of this name is there already");
    case ImportFate::Kind::NoKey:
        return ImportPlanModel::tr("No key: it is left alone");
    case ImportFate::Kind::Bad:
        break;
    }
    return ImportPlanModel::tr("Can’t be imported: %1").arg(reasonWords(fate.why));
}

void ImportPlanModel::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    choose();
    endResetModel();
}

void ImportPlanModel::setPart(Part part)
{
    if (part == m_part)
        return;
    beginResetModel();
    m_part = part;
    choose();
    endResetModel();
}

void ImportPlanModel::choose()
{
    m_shown.clear();
    if (!m_plan)
        return;
    for (std::size_t i = 0; i < m_plan->fates.size(); ++i)
        if (m_part == Part::All || partOf(m_plan->fates[i].kind) == m_part)
            m_shown.push_back(int(i));
}

const ImportFate* ImportPlanModel::fateAt(int row) const
{
    if (!m_plan || row < 0 || row >= int(m_shown.size()))
        return nullptr;
    return &m_plan->fates[std::size_t(m_shown[std::size_t(row)])];
}

// Most rows have one of a few fates; to put each of a million into words would hold up the window.
QStringList ImportPlanModel::longestFates() const
{
    constexpr qsizetype most = 8; // of a kind: what is longest in English may not be in another language
    QMap<ImportFate::Kind, QList<const ImportFate*>> kinds;
    for (const int shown : m_shown) {
        const ImportFate& fate = m_plan->fates[std::size_t(shown)];
        QList<const ImportFate*>& longest = kinds[fate.kind];
        const auto isLonger = [](const ImportFate* a, const ImportFate* b) { return a->why.size() > b->why.size(); };
        if (longest.size() == most && !isLonger(&fate, longest.constLast()))
            continue;
        const auto at = std::lower_bound(longest.cbegin(), longest.cend(), &fate, isLonger);
        if (at != longest.cend() && (*at)->why == fate.why)
            continue;
        longest.insert(at, &fate);
        if (longest.size() > most)
            longest.removeLast();
    }
    QStringList words;
    for (const QList<const ImportFate*>& kind : kinds)
        for (const ImportFate* fate : kind)
            words += fateWords(*fate);
    return words;
}

int ImportPlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportPlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPlanModel::data(const QModelIndex& index, int role) const
{
    const ImportFate* fate = index.isValid() ? fateAt(index.row()) : nullptr;
    if (!fate || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (static_cast<Column>(index.column())) {
    case Line:
        return role == Qt::DisplayRole ? QVariant(fate->line) : QVariant();
    case Fate:
        return role == Qt::ToolTipRole ? fateWords(*fate).toHtmlEscaped() : fateWords(*fate);
    case Name:
        return role == Qt::ToolTipRole ? fate->name.toHtmlEscaped() : fate->name;
    case Owner:
        return fate->owner;
    case Environment:
        return fate->environment;
    case Secret:
        return fate->hint;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Line:
        return m_plan && m_plan->table->byRecord ? tr("Record") : tr("Line");
    case Fate:
        return tr("What becomes of it");
    case Name:
        return tr("Name");
    case Owner:
        return tr("Owner");
    case Environment:
        return tr("Environment");
    case Secret:
        return tr("Secret");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace keywright
