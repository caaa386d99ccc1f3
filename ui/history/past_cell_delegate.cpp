#include "ui/history/past_cell_delegate.h"

#include "model/core/joined_words.h"
#include "model/core/words.h"
#include "model/history/past_table_model.h"
#include "ui/keys/change_words.h"
#include "ui/look/fonts.h"
#include "ui/look/time_words.h"

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QString dashed(const QString& text)
{
    return text.isEmpty() ? u"—"_s : text;
}

QString keyWords(const ApiKey& key, int column, const QString& plain)
{
    switch (column) {
    case PastTableModel::Environment:
        return environmentWord(key.environment);
    case PastTableModel::Expires:
        return key.expiresAt ? exactDate(*key.expiresAt) : PastCellDelegate::tr("no expiry");
    default:
        return dashed(plain);
    }
}

QString differenceWords(const KeyDifference& key, int column, const QString& plain)
{
    if (column == PastTableModel::Where)
        return environmentWord(key.key.environment);
    if (column != PastTableModel::Fields)
        return dashed(plain);
    QStringList fields;
    for (const ChangeLine& line : changeLines(key.changes))
        fields += line.field;
    return listed(fields);
}

} // namespace

StatusLook lookOf(const KeyDifference& key)
{
    switch (key.kind) {
    case KeyDifference::Kind::Added:
        return {ToneName::Good, StatusShape::Check, PastCellDelegate::tr("Added")};
    case KeyDifference::Kind::Removed:
        return {ToneName::Danger, StatusShape::Cross, PastCellDelegate::tr("Removed")};
    case KeyDifference::Kind::Changed:
        break;
    }
    return {ToneName::Accent, StatusShape::Half, PastCellDelegate::tr("Changed")};
}

QString PastCellDelegate::wholeText(const QModelIndex& index) const
{
    const auto& model = static_cast<const PastTableModel&>(*index.model());
    const QString plain = index.data().toString();
    if (const KeyDifference* difference = model.differenceAt(index.row()))
        return index.column() == PastTableModel::What ? lookOf(*difference).word
                                                      : differenceWords(*difference, index.column(), plain);
    const ApiKey* key = model.keyAt(index.row());
    if (!key)
        return {};
    return index.column() == PastTableModel::Status ? lookOf(lifecycle::shownStatus(*key, model.at())).word
                                                    : keyWords(*key, index.column(), plain);
}

void PastCellDelegate::paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                                 const QModelIndex& index, const Tokens& t) const
{
    const auto& model = static_cast<const PastTableModel&>(*index.model());
    if (const KeyDifference* difference = model.differenceAt(index.row())) {
        if (index.column() == PastTableModel::What)
            return paintPill(painter, inside, lookOf(*difference), captionFont(), t, option.direction);
        const bool name = index.column() == PastTableModel::Which;
        return paintText(painter, inside, wholeText(index), name ? strongFont() : textFont(),
                         name ? t.text : t.secondary, option.direction);
    }
    const ApiKey* key = model.keyAt(index.row());
    if (!key)
        return;
    if (index.column() == PastTableModel::Status)
        return paintPill(painter, inside, lookOf(lifecycle::shownStatus(*key, model.at())), captionFont(), t,
                         option.direction);
    const bool name = index.column() == PastTableModel::Name;
    const bool quiet = index.column() == PastTableModel::ScopeColumn || index.column() == PastTableModel::Limits ||
                       index.column() == PastTableModel::Tags;
    paintText(painter, inside, wholeText(index), name ? strongFont() : textFont(), quiet ? t.secondary : t.text,
              option.direction);
}

} // namespace keywright
