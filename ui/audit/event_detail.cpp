#include "ui/audit/event_detail.h"

#include "model/core/joined_words.h"
#include "model/core/words.h"
#include "ui/audit/event_cell_delegate.h"
#include "ui/keys/change_words.h"
#include "ui/look/buttons.h"
#include "ui/look/chips.h"
#include "ui/look/key_value_grid.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

Label* value(TextRole role, const QString& text)
{
    auto* label = new Label(role, text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

EventDetail::EventDetail(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
{
    setObjectName(u"eventDetail"_s);
    setAccessibleName(tr("The chosen event"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(300);
    m_pages->addWidget(
        new EmptyState(u"audit"_s, tr("No event chosen"), tr("Choose an event to see what was changed.")));
    auto* area = new QScrollArea;
    area->setObjectName(u"eventScroll"_s);
    area->setAccessibleName(accessibleName());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget* body = makeBody();
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_pages->addWidget(area);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
}

QWidget* EventDetail::makeBody()
{
    m_title = new Label(TextRole::Title);
    m_title->setObjectName(u"eventTitle"_s);
    m_title->setWordWrap(true);
    m_when = new Label(TextRole::Secondary);
    m_when->setObjectName(u"eventAt"_s);
    m_facts = new KeyValueGrid;
    m_facts->setObjectName(u"eventFacts"_s);
    m_changesTitle = new Label(TextRole::Strong, tr("What was changed"));
    m_changes = new QVBoxLayout;
    m_changes->setSpacing(10);
    m_open = makeButton(u"eventOpenKey"_s, tr("Open key"), ButtonKind::Plain, u"key"_s);
    m_only = makeButton(u"eventOnlyKey"_s, tr("Only this key"), ButtonKind::Plain, u"filter"_s);
    m_only->setToolTip(tr("Show only the events of this key"));
    setSmall(m_open);
    setSmall(m_only);
    auto* buttons = new FlowLayout(measure::gap); // their names are longer in some languages
    buttons->addWidget(m_open);
    buttons->addWidget(m_only);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openObject(m_objectKind, m_objectId); });
    connect(m_only, &QPushButton::clicked, this, [this] { Q_EMIT onlyObject(m_objectId); });
    auto* then = makeButton(u"eventAsOf"_s, tr("The catalogue as of then"), ButtonKind::Quiet, u"history"_s);
    connect(then, &QPushButton::clicked, this, [this] { Q_EMIT pastAsked(m_at, m_objectId); });
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_when);
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addWidget(then, 0, Qt::AlignLeading);
    column->addSpacing(10);
    column->addWidget(m_facts);
    column->addSpacing(12);
    column->addWidget(m_changesTitle);
    column->addSpacing(2);
    column->addLayout(m_changes);
    column->addStretch(1);
    return body;
}

void EventDetail::setEvent(const AuditEvent* event)
{
    m_pages->setCurrentIndex(event ? 1 : 0);
    if (!event)
        return;
    m_objectKind = event->objectKind;
    m_objectId = event->objectId;
    m_at = event->at;
    m_title->setText(actionWord(event->action));
    m_when->setText(exactTime(event->at));
    m_when->setToolTip(toIso(event->at));
    m_facts->clear();
    m_facts->addText(u"eventObject"_s, tr("Object"), objectWords(*event));
    m_facts->addText(u"eventActor"_s, tr("Who"), tr("%1, by %2").arg(event->actor, originWord(event->origin)));
    Label* outcome = m_facts->addText(u"eventOutcome"_s, tr("Outcome"), eventOutcomeWord(event->outcome));
    if (event->outcome != u"done"_s)
        outcome->setTone(ToneName::Danger);
    if (!event->reason.isEmpty())
        m_facts->addText(u"eventReason"_s, tr("Reason"), event->reason);
    // A zero-width space lets a long id break.
    QString id = event->objectId;
    for (qsizetype i = 20; i < id.size(); i += 21)
        id.insert(i, QChar(0x200B));
    m_facts->addText(u"eventObjectId"_s, tr("ID"), id, TextRole::Mono)->setToolTip(event->objectId);
    m_facts->addText(u"eventSeq"_s, tr("Event"), tr("no. %1 of the log").arg(grouped(qint64(event->seq))));
    m_facts->addText(u"eventAction"_s, tr("Action"), event->action, TextRole::Mono);
    const bool key = event->objectKind == u"key"_s;
    m_open->setVisible(key);
    m_only->setVisible(key);
    showChanges(event->details);
}

void EventDetail::showChanges(const QJsonObject& details)
{
    while (QLayoutItem* item = m_changes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<ChangeLine> lines = changeLines(details);
    m_changesTitle->setVisible(!lines.isEmpty());
    for (const ChangeLine& line : lines) {
        auto* card = new Card(Card::Fill::Well);
        card->body()->setContentsMargins(10, 8, 10, 8);
        card->body()->setSpacing(3);
        card->body()->addWidget(new Label(TextRole::Caption, line.field));
        if (!line.before.isEmpty()) {
            Label* before = value(TextRole::Text, line.before);
            before->setAccessibleName(labelled(tr("Before"), line.before));
            QFont struck = before->font();
            struck.setStrikeOut(true);
            before->setFont(struck);
            before->setTone(ToneName::Secondary);
            card->body()->addWidget(before);
        }
        Label* after = value(TextRole::Text, line.after.isEmpty() ? tr("nothing") : line.after);
        after->setAccessibleName(labelled(tr("After"), after->text()));
        card->body()->addWidget(after);
        m_changes->addWidget(card);
    }
}

} // namespace keywright
