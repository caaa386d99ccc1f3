#include "ui/transfer/fate_cell_delegate.h"

#include "model/transfer/import_plan_model.h"
#include "ui/look/fonts.h"
#include "ui/look/status_look.h"

namespace keywright {
namespace {

constexpr int shapeWidth = 12;
constexpr int afterShape = 18;

QPair<StatusShape, ToneName> shapeOf(ImportFate::Kind kind)
{
    switch (kind) {
    case ImportFate::Kind::Create:
        return {StatusShape::Check, ToneName::Good};
    case ImportFate::Kind::DuplicateInFile:
    case ImportFate::Kind::DuplicateInCatalogue:
    case ImportFate::Kind::NameTaken:
    case ImportFate::Kind::NoKey:
        return {StatusShape::Ring, ToneName::Neutral};
    case ImportFate::Kind::Bad:
        break;
    }
    return {StatusShape::Cross, ToneName::Danger};
}

} // namespace

void FateCellDelegate::paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                                 const QModelIndex& index, const Tokens& tokens) const
{
    const ImportFate* fate = static_cast<const ImportPlanModel*>(index.model())->fateAt(index.row());
    if (!fate)
        return;
    const int column = index.column();
    const QString text = index.data().toString();
    if (column == ImportPlanModel::Fate) {
        const auto [shape, tone] = shapeOf(fate->kind);
        const QRect square(inside.left(), inside.top(), shapeWidth, inside.height());
        paintShape(painter, shape, QStyle::visualRect(option.direction, inside, square), tokens.tone(tone).ink);
        const QRect words = QStyle::visualRect(option.direction, inside, inside.adjusted(afterShape, 0, 0, 0));
        return paintText(painter, words, text, textFont(),
                         tone == ToneName::Danger ? tokens.danger.ink : tokens.secondary, option.direction);
    }
    const QFont font = column == ImportPlanModel::Name     ? strongFont()
                       : column == ImportPlanModel::Secret ? monoFont()
                                                           : textFont();
    const bool quiet = column == ImportPlanModel::Line || column == ImportPlanModel::Secret;
    paintText(painter, inside, text, font, quiet ? tokens.secondary : tokens.text, option.direction);
}

} // namespace keywright
