// Paints the cells of time travel: statuses as pills, moments in words, what came and went with a shape. GUI thread.
#pragma once

#include "ui/look/row_table.h"
#include "ui/look/status_look.h"

namespace keywright {

struct KeyDifference;

[[nodiscard]] StatusLook lookOf(const KeyDifference& key);

class PastCellDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Tokens& tokens) const override;
    [[nodiscard]] QString wholeText(const QModelIndex& index) const override;
};

} // namespace keywright
