#include "ui/access/role_cell_delegate.h"

#include "ui/look/tokens.h"

#include <QPainter>

namespace keywright {

QSize RoleCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), measure::control};
}

void RoleCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokensFor(option.palette);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? t.accent.wash : t.hover);
    const QRect inside = option.rect.adjusted(10, 0, -10, 0);
    const QString uses = index.data(UsesRole).toString();
    const int room = option.fontMetrics.horizontalAdvance(uses) + measure::gap;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto aligned = [&](Qt::Alignment side) {
        return int(QStyle::visualAlignment(option.direction, side)) | Qt::AlignVCenter;
    };
    painter->setPen(t.secondary);
    painter->drawText(inside, aligned(Qt::AlignRight), uses);
    painter->setPen(t.text);
    painter->drawText(mirrored ? inside.adjusted(room, 0, 0, 0) : inside.adjusted(0, 0, -room, 0),
                      aligned(Qt::AlignLeft),
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, inside.width() - room));
}

} // namespace keywright
