#include "ui/audit/event_cell_delegate.h"

#include "model/audit/audit_table_model.h"
#include "model/core/words.h"
#include "ui/look/fonts.h"
#include "ui/look/status_look.h"
#include "ui/look/time_words.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

const AuditEvent* eventOf(const QModelIndex& index)
{
    return static_cast<const AuditTableModel*>(index.model())->eventAt(index.row());
}

QString dayAndTime(UtcTime at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMicros(at) / 1000).toLocalTime();
    return exactDate(at) + u"  "_s + QLocale().toString(moment.time(), u"HH:mm:ss"_s);
}

StatusLook outcomeLook(const QString& outcome)
{
    if (outcome == u"done"_s)
        return {ToneName::Good, StatusShape::Check, eventOutcomeWord(outcome)};
    if (outcome == u"refused"_s)
        return {ToneName::Warning, StatusShape::Cross, eventOutcomeWord(outcome)};
    return {ToneName::Danger, StatusShape::Warning, eventOutcomeWord(outcome)};
}

QString cellText(const AuditEvent& event, int column)
{
    switch (column) {
    case AuditTableModel::At:
        return dayAndTime(event.at);
    case AuditTableModel::Actor:
        return event.actor;
    case AuditTableModel::Action:
        return actionWord(event.action);
    case AuditTableModel::Object:
        return objectWords(event);
    case AuditTableModel::Outcome:
        return outcomeLook(event.outcome).word;
    default:
        return event.reason;
    }
}

} // namespace

QString objectWords(const AuditEvent& event)
{
    const QString name = event.details.value(u"name"_s).toString();
    if (!name.isEmpty())
        return name;
    if (event.objectKind == u"catalogue"_s)
        return EventCellDelegate::tr("this catalogue");
    if (event.objectKind == u"audit"_s)
        return EventCellDelegate::tr("audit log");
    return event.objectId;
}

EventCellDelegate::EventCellDelegate(QObject* parent)
    : RowDelegate(parent)
    , m_text(textFont())
    , m_strong(strongFont())
{}

int EventCellDelegate::momentWidth()
{
    constexpr int padding = measure::group + 8;
    const QDateTime late(QDate(2028, 12, 28), QTime(20, 48, 48));
    return QFontMetrics(textFont()).horizontalAdvance(dayAndTime(fromMicros(late.toMSecsSinceEpoch() * 1000))) +
           padding;
}

int EventCellDelegate::outcomeWidth()
{
    constexpr int around = 18 + 20; // the shape, and the padding
    int widest = 0;
    for (const QString& outcome : {u"done"_s, u"refused"_s, u"failed"_s})
        widest = qMax(widest, QFontMetrics(textFont()).horizontalAdvance(outcomeLook(outcome).word));
    return widest + around;
}

void EventCellDelegate::paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, const Tokens& t) const
{
    const AuditEvent* event = eventOf(index);
    if (!event)
        return;
    const QString text = cellText(*event, index.column());
    if (index.column() == AuditTableModel::Outcome) {
        const StatusLook look = outcomeLook(event->outcome);
        const bool done = look.tone == ToneName::Good;
        const QRect square(inside.left(), inside.top(), 12, inside.height());
        paintShape(painter, look.shape, QStyle::visualRect(option.direction, inside, square), t.tone(look.tone).ink);
        const QRect words = QStyle::visualRect(option.direction, inside, inside.adjusted(18, 0, 0, 0));
        return paintText(painter, words, text, m_text, done ? t.secondary : t.tone(look.tone).ink, option.direction);
    }
    const bool action = index.column() == AuditTableModel::Action;
    const bool quiet = index.column() == AuditTableModel::At || index.column() == AuditTableModel::Reason;
    paintText(painter, inside, text, action ? m_strong : m_text, quiet ? t.secondary : t.text, option.direction);
}

bool EventCellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    const AuditEvent* shown = index.isValid() ? eventOf(index) : nullptr;
    if (event->type() != QEvent::ToolTip || !shown)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString exact = index.column() == AuditTableModel::At       ? toIso(shown->at)
                          : index.column() == AuditTableModel::Object ? shown->objectId
                                                                      : cellText(*shown, index.column());
    QToolTip::showText(event->globalPos(), exact.toHtmlEscaped(), view, option.rect);
    return true;
}

} // namespace keywright
