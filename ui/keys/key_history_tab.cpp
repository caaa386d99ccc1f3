#include "ui/keys/key_history_tab.h"

#include "model/audit/audit_log.h"
#include "model/core/joined_words.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/services.h"
#include "ui/keys/change_words.h"
#include "ui/look/buttons.h"
#include "ui/look/copy_menu.h"
#include "ui/look/key_value_grid.h"
#include "ui/look/labels.h"
#include "ui/look/time_words.h"

#include <QContextMenuEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QString changeText(const ChangeLine& line)
{
    const QString after = line.after.isEmpty() ? KeyHistoryTab::tr("nothing") : line.after;
    return labelled(line.field, line.before.isEmpty() ? line.after : turned(line.before, after));
}

} // namespace

KeyHistoryTab::KeyHistoryTab(ServiceThread& front, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_front(front)
    , m_clock(clock)
    , m_rows(new QVBoxLayout)
    , m_message(new Label(TextRole::Secondary))
{
    setObjectName(u"keyHistory"_s);
    m_message->setWordWrap(true);
    m_rows->setSpacing(12);
    auto* all = makeButton(u"historyInAudit"_s, tr("Show in the audit log"), ButtonKind::Quiet);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT auditAsked(m_id.toString()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(12);
    column->addLayout(m_rows);
    column->addWidget(m_message);
    column->addWidget(all, 0, Qt::AlignLeading);
    column->addStretch(1);
}

void KeyHistoryTab::clear()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_shown.clear();
}

void KeyHistoryTab::showKey(const KeyId& id, qint64 revision)
{
    if (id != m_id)
        clear();
    Q_UNUSED(revision) // reveals and copies are events without a new revision, so the log is asked each time
    m_id = id;
    m_stale = true;
    ++m_generation;
    if (isVisible())
        load();
}

void KeyHistoryTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void KeyHistoryTab::load()
{
    m_stale = false;
    const auto job = [id = m_id.toString()](Services& services) -> Result<QList<AuditEvent>> {
        QList<AuditEvent> events;
        const Result<void> read = services.auditLog->forObject(id, limit, [&events](const AuditEvent& event) {
            events += event;
            return true;
        });
        if (!read)
            return read.error();
        return events;
    };
    whenDone(m_front.run(job), this, [this, generation = m_generation](const Result<QList<AuditEvent>>& events) {
        if (generation != m_generation)
            return;
        if (!events) {
            clear();
            m_message->setText(describe(events.error()).what);
            m_message->show();
            return;
        }
        take(*events);
    });
}

void KeyHistoryTab::take(const QList<AuditEvent>& events)
{
    QList<AuditEvent> newest = events;
    std::sort(newest.begin(), newest.end(), [](const AuditEvent& a, const AuditEvent& b) { return a.seq > b.seq; });
    m_message->setVisible(newest.isEmpty() || newest.size() >= limit);
    m_message->setText(newest.isEmpty() ? tr("Nothing is known of this key yet.")
                                        : tr("Older events are in the audit log."));
    if (newest == m_shown)
        return;
    clear();
    m_shown = newest;
    const UtcTime now = m_clock.now();
    for (const AuditEvent& event : std::as_const(newest))
        m_rows->addWidget(rowOf(event, now));
}

// What each field was and became, side by side.
QWidget* KeyHistoryTab::gridOf(const QList<ChangeLine>& changes)
{
    auto* grid = new KeyValueGrid;
    for (const ChangeLine& line : changes) {
        const QString after = line.after.isEmpty() ? tr("nothing") : line.after;
        const QString value = line.before.isEmpty() ? line.after : turned(line.before, after);
        Label* label = grid->addText(u"change_"_s + line.field, line.field, value);
        label->setAccessibleName(labelled(line.field, value));
    }
    return grid;
}

QWidget* KeyHistoryTab::rowOf(const AuditEvent& event, UtcTime now)
{
    auto* row = new QWidget;
    row->setObjectName(u"event%1"_s.arg(event.seq));
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* head = new QHBoxLayout;
    auto* title = new Label(TextRole::Strong, actionWord(event.action));
    if (event.outcome != u"done"_s) {
        title->setText(event.outcome == u"refused"_s ? tr("%1: refused").arg(title->text())
                                                     : tr("%1: failed").arg(title->text()));
        title->setTone(ToneName::Danger);
    }
    auto* when = new Label(TextRole::Caption, relativeTime(event.at, now));
    when->setToolTip(exactTime(event.at));
    head->addWidget(title, 1);
    head->addWidget(when);
    auto* then = makeIconButton(u"asOf%1"_s.arg(event.seq), tr("The catalogue as of then"), u"history"_s);
    connect(then, &QToolButton::clicked, this,
            [this, at = event.at, id = event.objectId] { Q_EMIT pastAsked(at, id); });
    head->addWidget(then);
    column->addLayout(head);
    column->addWidget(new Label(TextRole::Caption, tr("by %1 (%2)").arg(event.actor, originWord(event.origin))));
    const auto addText = [column](const QString& text, TextRole role) {
        if (text.isEmpty())
            return;
        auto* label = new Label(role, text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    };
    const QList<ChangeLine> changes = changeLines(event.details);
    if (!changes.isEmpty())
        column->addWidget(gridOf(changes));
    addText(event.reason.isEmpty() ? QString() : quoted(event.reason), TextRole::Secondary);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    column->addSpacing(6);
    column->addWidget(line);
    return row;
}

void KeyHistoryTab::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_shown.isEmpty())
        return;
    TableText table;
    table.titles = {tr("At"), tr("By"), tr("Act"), tr("Outcome"), tr("Changes"), tr("Reason")};
    for (const AuditEvent& one : std::as_const(m_shown)) {
        QStringList changes;
        for (const ChangeLine& line : changeLines(one.details))
            changes += changeText(line);
        table.lines += TableText::Line{{toIso(one.at), one.actor, actionWord(one.action), eventOutcomeWord(one.outcome),
                                        clauses(changes), one.reason}};
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"copyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addCopyActions(menu, [table](const TakeTable& take) { take(table); });
    menu->popup(event->globalPos());
}

} // namespace keywright
