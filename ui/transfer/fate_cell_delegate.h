// Paints the rows of an import's preview: the fate with its shape, the rest as text. GUI thread.
#pragma once

#include "ui/look/row_table.h"

namespace keywright {

class FateCellDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Tokens& tokens) const override;
};

} // namespace keywright
