#include "ui/audit/audit_page.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "ui/audit/audit_filter_bar.h"
#include "ui/audit/event_cell_delegate.h"
#include "ui/audit/event_detail.h"
#include "ui/audit/verify_bar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

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
        showMessage(words.what + QLatin1Char('\n') + words.todo);
    });
    connect(m_model, &AuditTableModel::loaded, this, [this] {
        showMessage(m_model->rowCount() > 0              ? QString()
                    : m_model->filter() == AuditFilter() ? tr("Nothing has been done yet.")
                                                         : tr("No event matches these filters."));
        if (!m_selected && m_model->rowCount() > 0)
            m_table->selectRow(0);
        m_selected = true;
    });
    m_model->setFilter({});
    m_verify->loadLast();
    loadChoices();
}

void AuditPage::build(const Clock& clock)
{
    m_verify = new VerifyBar(m_lanes, this);
    connect(m_verify, &VerifyBar::verified, this, &AuditPage::verified);
    connect(m_verify, &VerifyBar::eventAsked, this, &AuditPage::openEvent);
    m_filters = new AuditFilterBar(clock, this);
    auto* report = new QPushButton(tr("Report…"), this);
    report->setObjectName(QStringLiteral("auditReport"));
    report->setToolTip(tr("Write what is shown as CSV, JSON lines or PDF, with a proof that anyone can check"));
    connect(report, &QPushButton::clicked, this, [this] { Q_EMIT reportAsked(m_model->filter()); });
    buildTable();
    m_detail = new EventDetail(this);
    m_detail->setMinimumWidth(280);
    connect(m_detail, &EventDetail::onlyObject, this, &AuditPage::showObject);
    connect(m_detail, &EventDetail::openObject, this, [this](const QString& kind, const QString& id) {
        if (kind == QLatin1String("key"))
            Q_EMIT openKey(id);
    });
    m_message = new QLabel(m_table);
    m_message->setObjectName(QStringLiteral("auditMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setProperty("tone", QStringLiteral("secondary"));
    auto* over = new QVBoxLayout(m_table);
    over->setContentsMargins(24, 40, 24, 24);
    over->addWidget(m_message);
    m_message->hide();

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("auditSplitter"));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({700, 320});

    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 16, 0);
    top->addWidget(m_verify, 1);
    top->addWidget(report);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(top);
    whole->addWidget(m_filters);
    whole->addWidget(m_splitter, 1);
}

void AuditPage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setAccessibleName(tr("Audit log, newest first"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new EventCellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(36);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(60);
    const int widths[AuditTableModel::ColumnCount] = {150, 130, 190, 200, 90, 180};
    for (int column = 0; column < AuditTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    header->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPage::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AuditPage::selectionChanged);
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
    m_detail->setEvent(m_model->eventAt(m_table->currentIndex().row()));
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
        m_table->selectRow(row);
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

void AuditPage::showMessage(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace keywright
