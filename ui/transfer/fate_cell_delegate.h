// Paints the rows of an import's preview: the fate with its shape and in as many lines as the row has room for, the
// rest as text. GUI thread.
#pragma once

#include "ui/look/row_table.h"

namespace keywright {

class FateCellDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    // Of a row in whose column of fates, `width` wide, the words are to be read whole.
    [[nodiscard]] static int rowHeight(const QString& words, int width);

protected:
    void paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Tokens& tokens) const override;
};

} // namespace keywright
