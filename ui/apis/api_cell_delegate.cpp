#include "ui/apis/api_cell_delegate.h"

#include "model/apis/api_table_model.h"
#include "ui/look/fonts.h"
#include "ui/look/status_look.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace keywright {
namespace {

StatusLook lookOfGate(GateHealth::State state)
{
    switch (state) {
    case GateHealth::State::Healthy:
        return {ToneName::Good, StatusShape::Dot, gateWord(state)};
    case GateHealth::State::Behind:
        return {ToneName::Warning, StatusShape::Hourglass, gateWord(state)};
    case GateHealth::State::NotReady:
        return {ToneName::Warning, StatusShape::Warning, gateWord(state)};
    case GateHealth::State::Unreachable:
        break;
    }
    return {ToneName::Danger, StatusShape::Cross, gateWord(state)};
}

const ApiTableModel& modelOf(const QModelIndex& index)
{
    return *static_cast<const ApiTableModel*>(index.model());
}

} // namespace

int ApiCellDelegate::gateWidth()
{
    constexpr int padding = 28; // of the cell, on both sides
    int widest = 0;
    for (const auto state : {GateHealth::State::Healthy, GateHealth::State::Behind, GateHealth::State::NotReady,
                             GateHealth::State::Unreachable})
        widest = qMax(widest, pillWidth(lookOfGate(state), textFont()));
    return widest + padding;
}

ApiCellDelegate::ApiCellDelegate(QObject* parent)
    : RowDelegate(parent)
    , m_text(textFont())
    , m_strong(strongFont())
{}

void ApiCellDelegate::paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option,
                                const QModelIndex& index, const Tokens& t) const
{
    const GateHealth* health = modelOf(index).healthAt(index.row());
    if (index.column() == ApiTableModel::Gate && health)
        return paintPill(painter, inside, lookOfGate(health->state), m_text, t, option.direction);
    const bool number = index.column() == ApiTableModel::Keys || index.column() == ApiTableModel::Requests;
    const bool name = index.column() == ApiTableModel::Name;
    const QString text = index.data().toString();
    if (number) {
        painter.setFont(m_text);
        painter.setPen(t.text);
        painter.drawText(inside.adjusted(0, 0, -8, 0),
                         int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter, text);
        return;
    }
    paintText(painter, inside, text, name ? m_strong : m_text, name ? t.text : t.secondary, option.direction);
}

bool ApiCellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    const ApiRow* row = index.isValid() ? modelOf(index).rowAt(index.row()) : nullptr;
    if (event->type() != QEvent::ToolTip || !row)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const GateHealth* health = modelOf(index).healthAt(index.row());
    const QString text =
        index.column() == ApiTableModel::Gate && health
            ? gateSentence(*health, fromMicros(QDateTime::currentMSecsSinceEpoch() * 1000))
        : index.column() == ApiTableModel::Requests && !row->requests
            ? tr("No gateway has told which API its requests are for: have it ask /verify?api=%1").arg(row->api.name)
        : index.column() == ApiTableModel::Name ? row->api.name
                                                : index.data().toString();
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view, option.rect);
    return true;
}

} // namespace keywright
