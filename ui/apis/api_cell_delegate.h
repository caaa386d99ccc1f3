// Paints the table of APIs: the gate's state as a shape and a word. GUI thread; owned by the table.
#pragma once

#include "ui/look/row_table.h"

#include <QFont>

namespace keywright {

class ApiCellDelegate final : public RowDelegate {
    Q_OBJECT

public:
    [[nodiscard]] static int gateWidth(); // of the column, so that each state's word has room
    explicit ApiCellDelegate(QObject* parent);
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Tokens& tokens) const override;

private:
    QFont m_text, m_strong;
};

} // namespace keywright
