// Words and times in the cells of the audit table. GUI thread; owned by its view.
#pragma once

#include "model/audit/audit_event.h"
#include "ui/look/row_table.h"

namespace keywright {

class EventCellDelegate final : public RowDelegate {
    Q_OBJECT

public:
    explicit EventCellDelegate(QObject* parent);
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    // Of a whole cell: the longest moment, and the longest word for what came of it.
    [[nodiscard]] static int momentWidth();
    [[nodiscard]] static int outcomeWidth();

protected:
    void paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Tokens& tokens) const override;

private:
    QFont m_text, m_strong;
};

// "invoice-export", "this catalogue", "audit log".
[[nodiscard]] QString objectWords(const AuditEvent& event);

} // namespace keywright
