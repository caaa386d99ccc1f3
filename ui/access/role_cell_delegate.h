// A role in a list: its name, and how many keys have it at the other end. GUI thread; owned by the view.
#pragma once

#include <QStyledItemDelegate>

namespace keywright {

class RoleCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum DataRole { UsesRole = Qt::UserRole }; // the number of keys, as it is shown

    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace keywright
