#include "ui/usage/unusual_list.h"

#include "model/core/joined_words.h"
#include "model/usage/usage_range.h"
#include "ui/look/fonts.h"
#include "ui/look/paint.h"
#include "ui/look/status_look.h"
#include "ui/look/time_words.h"
#include "ui/usage/door_button.h"
#include "ui/usage/usage_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QString hourText(qint64 hour)
{
    return usage_words::stepWord(hourStart(hour), UsageStep::Hour);
}

// Beside the colour.
StatusShape shapeOf(AnomalyKind kind)
{
    switch (weightOf(kind)) {
    case AnomalyWeight::Grave:
        return StatusShape::Cross;
    case AnomalyWeight::Notable:
        return StatusShape::Warning;
    case AnomalyWeight::Slight:
        return StatusShape::Ring;
    }
    return StatusShape::None;
}

} // namespace

ToneName toneOf(AnomalyKind kind)
{
    switch (weightOf(kind)) {
    case AnomalyWeight::Grave:
        return ToneName::Danger;
    case AnomalyWeight::Notable:
        return ToneName::Warning;
    case AnomalyWeight::Slight:
        return ToneName::Secondary;
    }
    return ToneName::Secondary;
}

QString anomalyWord(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::Surge:
        return UnusualList::tr("Surge");
    case AnomalyKind::Silence:
        return UnusualList::tr("Silence");
    case AnomalyKind::Refusals:
        return UnusualList::tr("Refusals");
    case AnomalyKind::OddHours:
        return UnusualList::tr("Odd hour");
    case AnomalyKind::Awakened:
        return UnusualList::tr("Awakened");
    case AnomalyKind::AfterEnd:
        return UnusualList::tr("After its end");
    case AnomalyKind::AfterWarning:
        return UnusualList::tr("Deprecated, in use");
    case AnomalyKind::Honeytoken:
        return UnusualList::tr("Honeytoken");
    case AnomalyKind::NewSource:
        return UnusualList::tr("New source");
    }
    return {};
}

TableText unusualTable(const QList<KeyAnomaly>& anomalies)
{
    TableText table;
    table.titles = {UnusualList::tr("From"), UnusualList::tr("To"), UnusualList::tr("Key"), UnusualList::tr("Kind"),
                    UnusualList::tr("What")};
    for (const KeyAnomaly& one : anomalies)
        table.lines += {{hourText(one.anomaly.fromHour), hourText(one.anomaly.toHour), one.name,
                         anomalyWord(one.anomaly.kind), describeAnomaly(one.anomaly)},
                        false};
    return table;
}

UnusualLine::UnusualLine(const QString& objectName, const KeyAnomaly& anomaly, UtcTime now, QWidget* parent)
    : QAbstractButton(parent)
    , m_anomaly(anomaly)
    , m_words(describeAnomaly(anomaly.anomaly))
    , m_when(relativeTime(hourStart(anomaly.anomaly.fromHour), now))
{
    setObjectName(objectName);
    setText(anomaly.name);
    setAccessibleName(labelled(anomaly.name, sentences({m_words, m_when})));
    setToolTip(u"%1\n%2"_s.arg(
        m_words,
        UnusualList::tr("%1 to %2").arg(hourText(anomaly.anomaly.fromHour), hourText(anomaly.anomaly.toHour))));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void UnusualLine::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensFor(palette());
    if (underMouse())
        paint::box(painter, rect(), 6, t.hover, QColor());
    if (hasFocus())
        paint::focusRing(painter, rect(), 6, t.accent.ink);
    const auto visual = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const auto aligned = [this](Qt::Alignment side) {
        return int(QStyle::visualAlignment(layoutDirection(), side)) | int(Qt::AlignVCenter);
    };
    const ToneName tone = toneOf(m_anomaly.anomaly.kind);
    paintShape(painter, shapeOf(m_anomaly.anomaly.kind), visual({8, 7, 12, 12}), t.tone(tone).ink);
    const int left = 30, room = width() - left - 6;
    painter.setFont(captionFont());
    const int whenWidth = painter.fontMetrics().horizontalAdvance(m_when) + 2;
    painter.setPen(t.secondary);
    painter.drawText(visual({width() - 6 - whenWidth, 4, whenWidth, 18}), aligned(Qt::AlignRight), m_when);
    painter.drawText(visual({left, 23, room, 18}), aligned(Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, room));
    painter.setFont(strongFont());
    painter.setPen(t.text);
    const int nameRoom = room - whenWidth - 8;
    painter.drawText(visual({left, 4, nameRoom, 18}), aligned(Qt::AlignLeft),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, nameRoom));
}

void UnusualLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

UnusualList::UnusualList(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"usageUnusual"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_lines->setAlignment(Qt::AlignTop);
}

void UnusualList::setAnomalies(const QList<KeyAnomaly>& anomalies, UtcTime now)
{
    if (anomalies == m_anomalies)
        return; // what has the focus keeps it
    m_anomalies = anomalies;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const KeyAnomaly& one : anomalies.mid(0, mostLines)) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(4);
        const QString name = u"usageUnusual_%1_%2"_s.arg(QString::fromLatin1(anomalyName(one.anomaly.kind)), one.name);
        auto* words = new UnusualLine(name, one, now);
        auto* door = new DoorButton(name + u"_key"_s, tr("Show the key “%1”").arg(one.name));
        connect(words, &QAbstractButton::clicked, this, [this, one] { Q_EMIT chosen(one); });
        connect(door, &QAbstractButton::clicked, this, [this, key = one.key] { Q_EMIT keyAsked(key); });
        line->addWidget(words, 1);
        line->addWidget(door);
        m_lines->addWidget(row);
    }
}

} // namespace keywright
