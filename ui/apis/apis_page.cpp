#include "ui/apis/apis_page.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/keys/key_store.h"
#include "ui/apis/api_acts.h"
#include "ui/apis/api_cell_delegate.h"
#include "ui/apis/gates_dialog.h"
#include "ui/apis/operations_dialog.h"
#include "ui/apis/own_gate.h"
#include "ui/apis/sheet_dialog.h"
#include "ui/look/buttons.h"
#include "ui/look/column_fit.h"
#include "ui/look/labels.h"
#include "ui/look/row_table.h"
#include "ui/look/surfaces.h"
#include "ui/window/command.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int whileShown = 15'000; // ms until gates are asked again
constexpr int mostSheets = 25;     // in a menu; more keys are found on their page

// One more than a menu has, so that it can say that there are more.
Result<QList<ApiKey>> someKeys(Services& services, const QString& api)
{
    QList<ApiKey> keys;
    const Result<void> read =
        services.keyStore->forEach(keysOfApi(api), {}, services.clock->now(), [&](const ApiKey& key) {
            keys += key;
            return keys.size() <= mostSheets;
        });
    return read ? Result<QList<ApiKey>>(keys) : Result<QList<ApiKey>>(read.error());
}

} // namespace

ApisPage::ApisPage(Lanes lanes, const Clock& clock, ApiActs& acts, QWidget* parent)
    : QWidget(parent)
    , m_lanes(lanes)
    , m_clock(clock)
    , m_acts(acts)
    , m_model(new ApiTableModel(this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"globe"_s, tr("Protect your first API"),
                             tr("Say where it is and what stands before it: you get the gateway's configuration to "
                                "copy, and a trial that shows whether only good keys are let through.")))
    , m_failed(new EmptyState(u"warning"_s, QString(), QString()))
{
    setObjectName(u"apisPage"_s);
    m_empty->setObjectName(u"apisEmpty"_s);
    follow(m_empty->addAction(u"protectFirst"_s, tr("Protect an API…"), true, u"plus"_s), m_acts.protecting());
    m_failed->setObjectName(u"apisFailed"_s);
    connect(m_failed->addAction(u"apisAgain"_s, tr("Try again"), false, u"refresh"_s), &QPushButton::clicked, this,
            &ApisPage::refresh);
    for (QWidget* page : {new QWidget, buildTable(), static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_failed)})
        m_stack->addWidget(page); // the first one is empty: nothing is said before anything is known
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(buildTop());
    whole->addWidget(m_stack, 1);
    whole->addWidget(thinRule());
    whole->addWidget(buildFoot());
    m_again.setInterval(whileShown);
    connect(&m_again, &QTimer::timeout, this, &ApisPage::refresh);
    connect(&m_acts, &ApiActs::saved, this, &ApisPage::refresh);
    connect(&m_acts, &ApiActs::readOnlyChanged, this, &ApisPage::judge);
    if (m_acts.ownGate())
        connect(m_acts.ownGate(), &OwnGate::changed, this, [this] {
            showOwnGate();
            refresh(); // what other gates say may have changed, too
        });
    judge();
}

QWidget* ApisPage::buildFoot()
{
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(measure::gap);
    m_ownGateWords = new Label(TextRole::Secondary, tr("This console's own gate"));
    m_ownGateState = new Pill;
    m_ownGateState->setObjectName(u"ownGateShown"_s);
    line->addWidget(m_ownGateWords);
    line->addWidget(m_ownGateState);
    line->addStretch(1);
    line->addWidget(follow(makeButton(u"openGates"_s, tr("Gates…"), ButtonKind::Plain, u"shield"_s), m_acts.gates()));
    showOwnGate();
    return foot;
}

void ApisPage::showOwnGate()
{
    for (QWidget* widget : {m_ownGateWords, static_cast<QWidget*>(m_ownGateState)})
        widget->setVisible(m_acts.ownGate());
    if (m_acts.ownGate())
        m_ownGateState->setLook(lookOf(*m_acts.ownGate()));
}

QWidget* ApisPage::buildTop()
{
    auto* top = new QWidget;
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(measure::gap);
    line->addWidget(new Label(TextRole::Title, tr("APIs")));
    line->addStretch(1);
    m_keys = makeButton(u"apiKeys"_s, tr("Its keys"), ButtonKind::Plain, u"key"_s);
    m_documentation = makeButton(u"apiDocumentation"_s, tr("Documentation"), ButtonKind::Plain, u"link"_s);
    m_change = makeButton(u"apiChange"_s, tr("Configuration and trial…"), ButtonKind::Plain, u"settings"_s);
    m_remove = makeButton(u"apiRemove"_s, tr("Remove…"), ButtonKind::Danger, u"trash"_s);
    connect(m_keys, &QPushButton::clicked, this, &ApisPage::openKeys);
    connect(m_documentation, &QPushButton::clicked, this, &ApisPage::openDocumentation);
    connect(m_remove, &QPushButton::clicked, this, &ApisPage::remove);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const ApiRow* row = chosen())
            m_acts.protect(row->api);
    });
    m_sheet = makeIconButton(u"apiSheet"_s, tr("Hand-over sheet of one of its keys"), u"file"_s);
    connect(m_sheet, &QToolButton::clicked, this, &ApisPage::offerSheets);
    m_operations = makeIconButton(u"apiOperations"_s, tr("What can be asked of it"), u"plug"_s);
    connect(m_operations, &QToolButton::clicked, this, &ApisPage::openOperations);
    line->addWidget(m_keys);
    auto* icons = new QHBoxLayout; // close together: on a narrow window each pixel counts
    icons->setSpacing(0);
    icons->addWidget(m_operations);
    icons->addWidget(m_sheet);
    line->addLayout(icons);
    for (QPushButton* button : {m_documentation, m_change, m_remove})
        line->addWidget(button);
    m_protect =
        follow(makeButton(u"protectApi"_s, tr("Protect an API…"), ButtonKind::Primary, u"plus"_s), m_acts.protecting());
    line->addWidget(m_protect);
    return top;
}

QWidget* ApisPage::buildTable()
{
    auto* page = new QWidget;
    m_table = new RowTable(page);
    m_table->setObjectName(u"apiTable"_s);
    m_table->setAccessibleName(tr("APIs"));
    m_table->setRowDelegate(new ApiCellDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // Which gateway stands before an API can be read in its configuration: it goes first.
    const int gate = ApiCellDelegate::gateWidth();
    (new ColumnFit(*m_table))
        ->setColumns({{200, 130}, {260, 150}, {90, 64}, {150, 90, 1}, {100, 84, 2}, {gate, gate}},
                     ApiTableModel::Address);
    connect(m_table, &QAbstractItemView::activated, this, &ApisPage::openKeys);
    connect(m_table, &QAbstractItemView::clicked, this, &ApisPage::takeBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ApisPage::judge);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ApisPage::judge);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ApisPage::judge);
    m_gateWords = new Banner(page);
    m_gateWords->setObjectName(u"gateWords"_s);
    m_gateWords->setRoom({16, 0, 16, 12});
    m_gateWords->hide();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_gateWords);
    column->addWidget(m_table, 1);
    return page;
}

void ApisPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    m_again.start();
}

void ApisPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_again.stop();
    takeBack();
}

void ApisPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || m_armed.isEmpty())
        return QWidget::keyPressEvent(event);
    takeBack();
}

void ApisPage::refresh()
{
    const auto job = [](Services& services) -> Result<QList<ApiRow>> {
        return services.apis ? apiRows(*services.apis, *services.keyStore, services.usage, services.clock->now())
                             : Result<QList<ApiRow>>(QList<ApiRow>());
    };
    whenDone(m_lanes.front.run(job), this, [this](const Result<QList<ApiRow>>& rows) {
        if (!rows) {
            const ErrorWords words = describe(rows.error());
            m_failed->setWords(words.what, words.todo);
            return m_stack->setCurrentWidget(m_failed);
        }
        const ApiRow* before = chosen();
        const QString name = before ? before->api.name : QString();
        m_model->setRows(*rows);
        if (const int row = m_model->rowOf(name); row >= 0 && m_table->chosenRow() != row)
            m_table->chooseRow(row);
        m_stack->setCurrentIndex(rows->isEmpty() ? m_stack->indexOf(m_empty) : 1);
        m_protect->setVisible(!rows->isEmpty()); // one primary button a page: the empty one has its own
        askGates();
    });
}

// One after the other, on the lane for what takes seconds.
void ApisPage::askGates()
{
    if (!isVisible())
        return;
    for (const QString& gate : m_model->gates()) {
        const auto job = [gate](Services& services) -> Result<GateHealth> {
            return services.gateways ? services.gateways->gateHealth(gate) : GateHealth();
        };
        whenDone(m_lanes.slow.run(job), this, [this](const Result<GateHealth>& health) {
            if (health)
                m_model->setHealth(*health);
        });
    }
}

const ApiRow* ApisPage::chosen() const
{
    return m_table ? m_model->rowAt(m_table->chosenRow()) : nullptr;
}

// What can be done to the chosen API, and what its gate says.
void ApisPage::judge()
{
    const ApiRow* row = chosen();
    if (!row || row->api.name != m_armed)
        disarm();
    const bool asks = !m_armed.isEmpty(); // its words need the room that the others have
    for (QPushButton* button : {m_keys, m_change})
        button->setVisible(row && !asks);
    m_sheet->setVisible(row && !asks);
    m_operations->setVisible(row && !asks && !row->api.operations.isEmpty());
    m_documentation->setVisible(row && !asks && !row->api.documentation.isEmpty());
    m_remove->setVisible(row);
    if (!row)
        return m_gateWords->hide();
    m_documentation->setToolTip(row->api.documentation);
    for (QPushButton* button : {m_change, m_remove}) {
        button->setEnabled(!m_acts.isReadOnly());
        button->setToolTip(m_acts.whyNot());
    }
    const GateHealth* health = m_model->healthAt(m_table->chosenRow());
    if (!health)
        return m_gateWords->hide();
    using State = GateHealth::State;
    m_gateWords->tell(health->state == State::Healthy       ? ToneName::Good
                      : health->state == State::Unreachable ? ToneName::Danger
                                                            : ToneName::Warning,
                      gateSentence(*health, m_clock.now()), {}, false);
}

void ApisPage::openKeys()
{
    if (const ApiRow* row = chosen())
        Q_EMIT searchAsked(keysOfApiText(row->api.name));
}

void ApisPage::offerSheets()
{
    const ApiRow* row = chosen();
    if (!row)
        return;
    const auto job = [name = row->api.name](Services& services) { return someKeys(services, name); };
    whenDone(m_lanes.front.run(job), this, [this, title = row->api.shownTitle()](const Result<QList<ApiKey>>& keys) {
        if (!keys)
            return Q_EMIT told(ToneName::Danger, describe(keys.error()).whole());
        if (keys->isEmpty())
            return Q_EMIT told(ToneName::Warning,
                               tr("No key has a scope of %1 yet: nothing can be handed over.").arg(title));
        auto* menu = new QMenu(this);
        menu->setObjectName(u"apiSheets"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addSection(tr("Hand-over sheet of"));
        for (const ApiKey& key : keys->mid(0, mostSheets))
            connect(menu->addAction(QString(key.name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                    [this, key] { (new SheetDialog(m_lanes, key, window()))->open(); });
        if (keys->size() > mostSheets) {
            menu->addSeparator();
            connect(menu->addAction(tr("All its keys")), &QAction::triggered, this, &ApisPage::openKeys);
        }
        menu->popup(m_sheet->mapToGlobal(m_sheet->rect().bottomLeft()));
    });
}

void ApisPage::openOperations()
{
    if (const ApiRow* row = chosen())
        (new OperationsDialog(row->api, window()))->open();
}

void ApisPage::openDocumentation()
{
    if (const ApiRow* row = chosen())
        QDesktopServices::openUrl(QUrl(row->api.documentation));
}

void ApisPage::disarm()
{
    m_armed.clear();
    if (!m_remove)
        return;
    m_remove->setText(tr("Remove…"));
    setButtonKind(m_remove, ButtonKind::Danger);
}

void ApisPage::takeBack()
{
    disarm();
    judge();
}

// Asks by its own words: the first press says what the second one does.
void ApisPage::remove()
{
    const ApiRow* row = chosen();
    if (!row)
        return;
    const QString name = row->api.name;
    if (m_armed != name) {
        m_armed = name;
        m_remove->setText(tr("Remove %1; its keys stay").arg(name));
        setButtonKind(m_remove, ButtonKind::DangerPrimary);
        return judge();
    }
    takeBack();
    const auto job = [name](Services& services) -> Result<void> { return services.apis->remove(name); };
    whenDone(m_lanes.back.run(job), this, [this, name](const Result<void>& gone) {
        if (gone)
            Q_EMIT told(ToneName::Good, tr("The API %1 was removed. Keys keep its scopes.").arg(name));
        else
            Q_EMIT told(ToneName::Danger, describe(gone.error()).whole());
        refresh();
    });
}

} // namespace keywright
