#include "ui/transfer/fate_cell_delegate.h"

#include "model/transfer/import_plan_model.h"
#include "ui/look/fonts.h"
#include "ui/look/status_look.h"

#include <algorithm>

namespace keywright {
namespace {

constexpr int shapeWidth = 12;
constexpr int afterShape = 18;
constexpr int padding = 14; // of a cell, on both sides
constexpr int mostLines = 4;
constexpr int wrapped = int(Qt::AlignVCenter) | int(Qt::TextWordWrap);

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

int FateCellDelegate::rowHeight(const QString& words, int width)
{
    const QFontMetrics metrics(textFont());
    const QRect room(0, 0, std::max(40, width - padding - afterShape), 10'000);
    const int lines = std::clamp(metrics.boundingRect(room, wrapped, words).height() / metrics.height(), 1, mostLines);
    return measure::row + (lines - 1) * metrics.lineSpacing();
}

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
        const QColor ink = tone == ToneName::Danger ? tokens.danger.ink : tokens.secondary;
        if (inside.height() < measure::row + painter.fontMetrics().height() / 2)
            return paintText(painter, words, text, textFont(), ink, option.direction);
        painter.setFont(textFont());
        painter.setPen(ink);
        painter.drawText(words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | wrapped, text);
        return;
    }
    const QFont font = column == ImportPlanModel::Name     ? strongFont()
                       : column == ImportPlanModel::Secret ? monoFont()
                                                           : textFont();
    const bool quiet = column == ImportPlanModel::Line || column == ImportPlanModel::Secret;
    paintText(painter, inside, text, font, quiet ? tokens.secondary : tokens.text, option.direction);
}

} // namespace keywright
