#include "ui/audit/event_cell_delegate.h"

#include "model/audit/audit_table_model.h"
#include "model/core/words.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QToolTip>

namespace keywright {
namespace {

QString cellText(const AuditEvent& event, int column, const QLocale& locale, const QString& plain)
{
    switch (column) {
    case AuditTableModel::At:
        return locale.toString(QDateTime::fromMSecsSinceEpoch(toMicros(event.at) / 1000), QLocale::ShortFormat);
    case AuditTableModel::Action:
        return actionWord(event.action);
    case AuditTableModel::Outcome:
        return event.outcome == QLatin1String("done")      ? EventCellDelegate::tr("Done")
               : event.outcome == QLatin1String("refused") ? EventCellDelegate::tr("Refused")
                                                           : EventCellDelegate::tr("Failed");
    default:
        return plain;
    }
}

} // namespace

QString EventCellDelegate::displayText(const QVariant& value, const QLocale&) const
{
    return value.toString();
}

void EventCellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto event = index.data(AuditTableModel::EventRole).value<AuditEvent>();
    option->text = cellText(event, index.column(), option->locale, option->text);
    if (index.column() == AuditTableModel::Action)
        option->font.setWeight(QFont::DemiBold);
}

bool EventCellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto shown = index.data(AuditTableModel::EventRole).value<AuditEvent>();
    const QString exact = index.column() == AuditTableModel::At ? toIso(shown.at) : index.data().toString();
    QToolTip::showText(event->globalPos(), exact.toHtmlEscaped(), view);
    return true;
}

} // namespace keywright
