// Paints the cells of the catalogue table: bold names, status pills, relative times, due dates in their tone, grey bars
// where a row is still on its way. GUI thread; owned by the view.
#pragma once

#include "model/core/clock.h"
#include "model/keys/key_store.h"
#include "model/keys/key_traffic.h"
#include "ui/look/row_table.h"

namespace keywright {

class KeyCellDelegate final : public RowDelegate {
    Q_OBJECT

public:
    KeyCellDelegate(const Clock& clock, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Tokens& tokens) const override;
    bool paintWhole(QPainter& painter, const QRect& whole, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const Tokens& tokens) const override;

private:
    struct Cell {
        QString text;
        QColor ink;
        bool strong = false;
    };
    [[nodiscard]] Cell cellOf(const KeyRow& row, KeyColumn column, const Tokens& tokens) const;
    [[nodiscard]] QString toolTipOf(const KeyRow& row, KeyColumn column) const;
    // The name of a key that nobody should use, and the words that say so.
    void paintHoneytoken(QPainter& painter, const QRect& inside, const Cell& name, const Tokens& tokens,
                         Qt::LayoutDirection direction) const;
    void paintTraffic(QPainter& painter, const QRect& inside, const std::optional<KeyTraffic>& traffic,
                      KeyColumn column, const Tokens& t, Qt::LayoutDirection direction) const;
    void paintTags(QPainter& painter, const QRect& rect, const QStringList& tags, const Tokens& tokens,
                   Qt::LayoutDirection direction) const;

    const Clock& m_clock;
    QFont m_text, m_strong, m_caption;
};

} // namespace keywright
