#include "ui/audit/event_detail.h"

#include "model/core/words.h"

#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace keywright {
namespace {

QString shown(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return QStringLiteral("—");
    if (value.isBool())
        return value.toBool() ? EventDetail::tr("yes") : EventDetail::tr("no");
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& part : value.toArray())
            parts += shown(part);
        return parts.isEmpty() ? QStringLiteral("—") : parts.join(QStringLiteral(", "));
    }
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

bool isChange(const QJsonValue& value)
{
    return value.isArray() && value.toArray().size() == 2;
}

} // namespace

EventDetail::EventDetail(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("eventDetail"));
    m_nothing = new QLabel(tr("Choose an event to see what was changed."), this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("tone", QStringLiteral("secondary"));

    m_body = new QWidget(this);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(12);
    m_title = new QLabel(m_body);
    m_title->setObjectName(QStringLiteral("eventTitle"));
    m_title->setProperty("type", QStringLiteral("title"));
    m_title->setWordWrap(true);
    body->addWidget(m_title);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_at = addLine(form, QStringLiteral("eventAt"), tr("When"));
    m_actor = addLine(form, QStringLiteral("eventActor"), tr("Who"));
    m_object = addLine(form, QStringLiteral("eventObject"), tr("Object"));
    m_outcome = addLine(form, QStringLiteral("eventOutcome"), tr("Outcome"));
    m_reason = addLine(form, QStringLiteral("eventReason"), tr("Reason"));
    m_seq = addLine(form, QStringLiteral("eventSeq"), tr("Event"));
    body->addLayout(form);

    m_changes = new QTableWidget(0, 3, m_body);
    m_changes->setObjectName(QStringLiteral("eventChanges"));
    m_changes->setAccessibleName(tr("What was changed"));
    m_changes->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_changes->verticalHeader()->hide();
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_changes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changes->setWordWrap(true);
    m_changes->setShowGrid(false);
    body->addWidget(m_changes, 1);

    auto* buttons = new QHBoxLayout;
    m_open = new QPushButton(tr("Open key"), m_body);
    m_open->setObjectName(QStringLiteral("eventOpenKey"));
    m_only = new QPushButton(tr("Only this key's events"), m_body);
    m_only->setObjectName(QStringLiteral("eventOnlyKey"));
    buttons->addWidget(m_open);
    buttons->addWidget(m_only);
    buttons->addStretch();
    body->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openObject(m_objectKind, m_objectId); });
    connect(m_only, &QPushButton::clicked, this, [this] { Q_EMIT onlyObject(m_objectId); });

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 16, 16, 16);
    whole->addWidget(m_nothing, 1);
    whole->addWidget(m_body, 1);
    setEvent(nullptr);
}

QLabel* EventDetail::addLine(QFormLayout* form, const QString& name, const QString& label)
{
    auto* value = new QLabel(m_body);
    value->setObjectName(name);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    auto* caption = new QLabel(label, m_body);
    caption->setProperty("tone", QStringLiteral("secondary"));
    form->addRow(caption, value);
    return value;
}

void EventDetail::setEvent(const AuditEvent* event)
{
    m_nothing->setVisible(!event);
    m_body->setVisible(event);
    if (!event)
        return;
    m_objectKind = event->objectKind;
    m_objectId = event->objectId;
    m_title->setText(actionWord(event->action));
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMicros(event->at) / 1000);
    m_at->setText(QStringLiteral("%1\n%2").arg(QLocale().toString(local, QLocale::LongFormat), toIso(event->at)));
    m_actor->setText(tr("%1, by %2").arg(event->actor, event->origin));
    const QString name = event->details.value(QStringLiteral("name")).toString();
    m_object->setText(name.isEmpty() ? event->objectId : QStringLiteral("%1\n%2").arg(name, event->objectId));
    m_outcome->setText(event->outcome == QLatin1String("done")      ? tr("Done")
                       : event->outcome == QLatin1String("refused") ? tr("Refused")
                                                                    : tr("Failed"));
    m_reason->setText(event->reason.isEmpty() ? QStringLiteral("—") : event->reason);
    m_seq->setText(tr("No. %1 of the log, %2").arg(QLocale().toString(event->seq), event->action));
    const bool key = event->objectKind == QLatin1String("key");
    m_open->setVisible(key);
    m_only->setVisible(key);
    showChanges(event->details);
}

void EventDetail::showChanges(const QJsonObject& details)
{
    m_changes->setRowCount(0);
    for (auto it = details.begin(); it != details.end(); ++it) {
        const int row = m_changes->rowCount();
        m_changes->insertRow(row);
        m_changes->setItem(row, 0, new QTableWidgetItem(it.key()));
        const bool change = isChange(it.value());
        const QJsonArray pair = it.value().toArray();
        m_changes->setItem(row, 1, new QTableWidgetItem(change ? shown(pair.at(0)) : QString()));
        m_changes->setItem(row, 2, new QTableWidgetItem(shown(change ? pair.at(1) : it.value())));
        for (int column = 1; column < 3; ++column)
            m_changes->item(row, column)->setToolTip(m_changes->item(row, column)->text());
    }
    m_changes->setVisible(m_changes->rowCount() > 0);
    m_changes->resizeRowsToContents();
}

} // namespace keywright
