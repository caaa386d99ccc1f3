// Paints the cells of the catalogue table: bold names, status pills, relative times, due dates in their tone, grey bars
// where a row is still on its way. GUI thread; owned by the view.
#pragma once

#include "model/core/clock.h"
#include "model/keys/key_store.h"

#include <QStyledItemDelegate>

namespace keywright {

struct Tokens;

class KeyCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    KeyCellDelegate(const Clock& clock, QObject* parent);

    void setHoveredRow(int row) { m_hovered = row; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    struct Cell {
        QString text;
        QColor ink;
        bool strong = false;
    };
    [[nodiscard]] Cell cellOf(const KeyRow& row, KeyColumn column, const Tokens& tokens) const;
    [[nodiscard]] QString toolTipOf(const KeyRow& row, KeyColumn column) const;
    void paintTags(QPainter& painter, const QRect& rect, const QStringList& tags, const Tokens& tokens,
                   Qt::LayoutDirection direction) const;

    const Clock& m_clock;
    int m_hovered = -1;
    QFont m_text, m_strong, m_caption;
};

} // namespace keywright
