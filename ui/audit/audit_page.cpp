#include "ui/audit/audit_page.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "ui/audit/audit_filter_bar.h"
#include "ui/audit/event_cell_delegate.h"
#include "ui/audit/event_detail.h"
#include "ui/audit/verify_bar.h"
#include "ui/look/buttons.h"
#include "ui/look/column_fit.h"
#include "ui/look/row_table.h"
#include "ui/look/surfaces.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {

AuditPage::AuditPage(Lanes lanes, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_lanes(lanes)
{
    setObjectName(QStringLiteral("auditPage"));
    m_model = new AuditTableModel(lanes, this);
    build(clock);
    connect(m_filters, &AuditFilterBar::filterChanged, this, [this](const AuditFilter& filter) {
        m_selected = false;
        m_model->setFilter(filter);
    });
    connect(m_model, &AuditTableModel::counted, m_filters, &AuditFilterBar::setCounts);
    connect(m_model, &AuditTableModel::failed, this, [this](const Error& error) {
        const ErrorWords words = describe(error);
        showMessage(words.what, words.todo);
    });
    connect(m_model, &AuditTableModel::loaded, this, [this] {
        if (m_model->rowCount() > 0)
            showMessage({}, {});
        else if (m_model->filter() == AuditFilter())
            showMessage(tr("Nothing has been done yet"), tr("Every act in this catalogue will be listed here."));
        else
            showMessage(tr("No event matches"), tr("Widen the time range or clear a filter to see more."));
        if (!m_selected && m_model->rowCount() > 0)
            m_table->chooseRow(0);
        m_selected = true;
    });
    m_model->setFilter({});
    m_verify->loadLast();
    loadChoices();
}

AuditPage::~AuditPage()
{
    if (m_detail && !m_detail->parent())
        delete m_detail; // nobody took it
}

QWidget* AuditPage::inspector() const
{
    return m_detail;
}

void AuditPage::focusSearch()
{
    m_filters->textField()->setFocus(Qt::ShortcutFocusReason);
    m_filters->textField()->selectAll();
}

void AuditPage::build(const Clock& clock)
{
    m_verify = new VerifyBar(m_lanes, this);
    connect(m_verify, &VerifyBar::verified, this, &AuditPage::verified);
    connect(m_verify, &VerifyBar::eventAsked, this, &AuditPage::openEvent);
    m_filters = new AuditFilterBar(clock, this);
    auto* report = makeButton(QStringLiteral("auditReport"), tr("Report…"));
    report->setToolTip(tr("Write what is shown as CSV, JSON lines or PDF, with a proof that anyone can check"));
    connect(report, &QPushButton::clicked, this, [this] { Q_EMIT reportAsked(m_model->filter()); });
    buildTable();
    m_detail = new EventDetail;
    connect(m_detail, &EventDetail::pastAsked, this, &AuditPage::pastAsked);
    connect(m_detail, &EventDetail::onlyObject, this, &AuditPage::showObject);
    connect(m_detail, &EventDetail::openObject, this, [this](const QString& kind, const QString& id) {
        if (kind == QLatin1String("key"))
            Q_EMIT openKey(id);
    });
    m_message = new EmptyState(QStringLiteral("audit"), {}, {});
    m_message->setObjectName(QStringLiteral("auditMessage"));
    m_stack = new QStackedWidget;
    for (QWidget* page : std::initializer_list<QWidget*>{m_table, m_message}) {
        page->setAutoFillBackground(true);
        page->setBackgroundRole(QPalette::Base);
        m_stack->addWidget(page);
    }
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 16, 12);
    top->setSpacing(10);
    top->addWidget(m_filters->textField(), 1);
    top->addWidget(report);
    top->addWidget(m_verify->verifyButton());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(top);
    whole->addWidget(thinRule());
    whole->addWidget(m_verify);
    whole->addWidget(thinRule());
    whole->addWidget(m_filters);
    whole->addWidget(thinRule());
    whole->addWidget(m_stack, 1);
}

void AuditPage::buildTable()
{
    m_table = new RowTable(this);
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setAccessibleName(tr("Audit log, newest first"));
    m_table->setModel(m_model);
    m_table->setRowDelegate(new EventCellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFocusProxy(m_table);
    fitColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditPage::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AuditPage::selectionChanged);
}

// Beside the inspector: when, what and with what are never cut off; the reason, which few events have, goes first.
void AuditPage::fitColumns()
{
    const int moment = EventCellDelegate::momentWidth(); // a time that is cut off says nothing
    const int outcome = EventCellDelegate::outcomeWidth();
    (new ColumnFit(*m_table))
        ->setColumns({{std::max(176, moment), moment},
                      {110, 84, 1},
                      {180, 120},
                      {190, 100},
                      {std::max(100, outcome), outcome},
                      {140, 80, 2}},
                     AuditTableModel::Reason);
}

void AuditPage::loadChoices()
{
    struct Choices {
        QStringList actors, actions;
    };
    const auto choices = m_lanes.front.run([](Services& services) -> Result<Choices> {
        const Result<QStringList> actors = services.auditLog->actors();
        if (!actors)
            return actors.error();
        const Result<QStringList> actions = services.auditLog->actions();
        if (!actions)
            return actions.error();
        return Choices{*actors, *actions};
    });
    whenDone(choices, this, [this](const Result<Choices>& found) {
        if (found)
            m_filters->setChoices(found->actors, found->actions);
    });
}

void AuditPage::selectionChanged()
{
    if (m_detail)
        m_detail->setEvent(m_model->eventAt(m_table->chosenRow()));
}

void AuditPage::refresh()
{
    m_model->refresh();
    loadChoices();
}

void AuditPage::showObject(const QString& objectId)
{
    m_filters->clear();
    m_filters->setObject(objectId);
}

void AuditPage::verify()
{
    m_verify->verify();
}

void AuditPage::openEvent(quint64 seq)
{
    const int row = m_model->rowOf(seq);
    if (row >= 0) {
        m_table->chooseRow(row);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        return;
    }
    // Not loaded yet: fetch that one event for the detail pane, whatever the table shows.
    const auto found = m_lanes.front.run([seq](Services& services) { return services.auditLog->page({}, seq + 1, 1); });
    whenDone(found, this, [this](const Result<QList<AuditEvent>>& events) {
        if (events && !events->isEmpty())
            m_detail->setEvent(&events->first());
    });
}

void AuditPage::showMessage(const QString& title, const QString& sentence)
{
    m_message->setWords(title, sentence);
    m_stack->setCurrentIndex(title.isEmpty() ? 0 : 1);
}

} // namespace keywright
