#include "ui/keys/keys_page.h"

#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/keys/key_service.h"
#include "ui/keys/filter_bar.h"
#include "ui/keys/filter_text.h"
#include "ui/keys/key_inspector.h"
#include "ui/keys/key_table_view.h"
#include "ui/keys/search_box.h"
#include "ui/keys/search_completer.h"
#include "ui/look/buttons.h"
#include "ui/look/surfaces.h"
#include "ui/window/command.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QPushButton* commandButton(Command* command, const QString& text, ButtonKind kind)
{
    auto* button = makeButton(command->objectName() + u"Button"_s, text, kind,
                              kind == ButtonKind::Primary ? u"plus"_s : QString());
    const auto follow = [button, command] {
        button->setEnabled(command->isEnabled());
        button->setToolTip(command->toolTip());
    };
    QObject::connect(command, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, command, &QAction::trigger);
    follow();
    return button;
}

} // namespace

KeysPage::KeysPage(Lanes lanes, const Clock& clock, KeyActs& acts, Commands& commands, QWidget* parent)
    : QWidget(parent)
    , m_lanes(lanes)
    , m_clock(clock)
    , m_acts(acts)
    , m_commands(commands)
    , m_model(new KeyTableModel(lanes.front, clock, this))
    , m_search(new SearchBox)
    , m_completer(new SearchCompleter(*m_search, lanes.front))
    , m_filters(new FilterBar(lanes.front))
    , m_table(new KeyTableView(*m_model, clock))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"keysPage"_s);
    addCommands(commands);
    m_inspector = new KeyInspector(lanes.front, clock, acts, commands);
    auto* top = new QHBoxLayout;
    buildTop(top, commands);
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(16, 10, 16, 10);
    filters->addWidget(m_filters);
    const auto rule = [] {
        auto* line = new QFrame;
        line->setFrameShape(QFrame::HLine);
        line->setFixedHeight(1);
        return line;
    };
    buildEmpty(commands);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(rule());
    column->addLayout(filters);
    column->addWidget(rule());
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    m_table->restoreColumns(QSettings().value(u"keys/columns"_s).toByteArray());
    connectParts();
}

KeysPage::~KeysPage()
{
    QSettings().setValue(u"keys/columns"_s, m_table->saveColumns());
}

QWidget* KeysPage::inspector() const
{
    return m_inspector;
}

void KeysPage::addCommand(Commands& commands, KeyAct act, const QKeySequence& shortcut)
{
    if (!m_acts.offers(act))
        return;
    commands.add(
        {.id = u"keys."_s + actObjectName(act),
         .group = act == KeyAct::Create || act == KeyAct::Import || act == KeyAct::Export ? u"catalogue"_s : u"keys"_s,
         .text = actName(act),
         .icon = actIcon(act),
         .shortcut = shortcut,
         .whyNot = [this, act] { return whyNotNow(act); },
         .run = [this, act] { start(act); },
         .destructive = act == KeyAct::Revoke || act == KeyAct::Delete});
}

void KeysPage::addCommands(Commands& commands)
{
    addCommand(commands, KeyAct::Create, QKeySequence(Qt::CTRL | Qt::Key_N));
    addCommand(commands, KeyAct::Import, QKeySequence(Qt::CTRL | Qt::Key_I));
    addCommand(commands, KeyAct::Export, QKeySequence(Qt::CTRL | Qt::Key_E));
    addCommand(commands, KeyAct::Rotate, QKeySequence(Qt::CTRL | Qt::Key_R));
    addCommand(commands, KeyAct::Access, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    addCommand(commands, KeyAct::Limits, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    addCommand(commands, KeyAct::Describe, QKeySequence(Qt::Key_F2));
    for (const auto act : {KeyAct::Overlap, KeyAct::Transfer, KeyAct::Deprecate, KeyAct::Disable, KeyAct::Enable,
                           KeyAct::Revoke, KeyAct::Delete, KeyAct::Restore, KeyAct::Tags, KeyAct::Expiry})
        addCommand(commands, act);
}

void KeysPage::buildTop(QHBoxLayout* top, Commands& commands)
{
    top->setContentsMargins(16, 12, 16, 12);
    top->setSpacing(10);
    top->addWidget(m_search, 1);
    m_search->setHint(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    if (Command* import = commands.find(u"keys.import"_s))
        top->addWidget(commandButton(import, tr("Import"), ButtonKind::Plain));
    if (Command* create = commands.find(u"keys.create"_s))
        top->addWidget(commandButton(create, tr("New key"), ButtonKind::Primary));
}

void KeysPage::buildEmpty(Commands& commands)
{
    m_noKeys = new EmptyState(u"key"_s, tr("No keys yet"),
                              tr("Create a key for one of your own APIs, or import the inventory that you have: CSV, "
                                 "JSON, .env, Amazon or KeePassXC files."));
    m_noKeys->setObjectName(u"noKeys"_s);
    for (const auto& id : {u"keys.create"_s, u"keys.import"_s})
        if (Command* command = commands.find(id))
            connect(m_noKeys->addAction(u"empty_"_s + id, command->text(), id == u"keys.create"_s,
                                        id == u"keys.create"_s ? u"plus"_s : u"import"_s),
                    &QPushButton::clicked, command, &QAction::trigger);
    m_noMatch = new EmptyState(u"search"_s, tr("No key matches"), tr("Nothing in the catalogue fits this search."));
    m_noMatch->setObjectName(u"noMatch"_s);
    connect(m_noMatch->addAction(u"clearFilter"_s, tr("Clear search and filters"), false), &QPushButton::clicked, this,
            [this] { m_search->ask({}); });
    m_failed = new EmptyState(u"warning"_s, {}, {});
    m_failed->setObjectName(u"catalogueFailed"_s);
    connect(m_failed->addAction(u"tryAgain"_s, tr("Try again"), false, u"refresh"_s), &QPushButton::clicked, this,
            &KeysPage::refresh);
    auto* loading = new QWidget; // nothing is said of the first moments: most often they cannot be seen
    for (QWidget* page : {loading, static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_noKeys),
                          static_cast<QWidget*>(m_noMatch), static_cast<QWidget*>(m_failed)}) {
        page->setAutoFillBackground(true);
        page->setBackgroundRole(QPalette::Base);
        m_stack->addWidget(page);
    }
}

void KeysPage::connectParts()
{
    connect(m_search, &SearchBox::filterChanged, this, [this](const KeyFilter& filter) {
        m_filters->show(filter);
        m_model->setFilter(filter);
    });
    connect(m_search, &SearchBox::faultChanged, m_filters, &FilterBar::setFault);
    connect(m_filters, &FilterBar::fixAsked, m_search, &SearchBox::takeSuggestion);
    connect(m_search, &SearchBox::secretPasted, this, &KeysPage::identify);
    connect(m_search, &SearchBox::leaveAsked, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_filters, &FilterBar::termAsked, this, [this](FilterTerm::Field field, const QStringList& values) {
        m_search->ask(withTerm(m_search->text(), field, values));
    });
    connect(m_model, &KeyTableModel::loaded, this, &KeysPage::loaded);
    connect(m_model, &KeyTableModel::refreshed, this, [this] {
        m_inspector->refresh();
        chooseWhenShown();
        showState();
    });
    connect(m_model, &KeyTableModel::countsChanged, this, [this] {
        m_filters->setCounts(m_model->shownCount(), m_model->totalCount(), m_model->isComplete());
        Q_EMIT counted(m_model->totalCount());
        showState();
    });
    connect(m_model, &KeyTableModel::failed, this, &KeysPage::fail);
    connect(m_model, &QAbstractItemModel::dataChanged, &m_commands, &Commands::refresh);
    connect(m_table, &KeyTableView::chosen, this, &KeysPage::selectionChanged);
    connect(m_table, &KeyTableView::opened, this, &KeysPage::inspectorAsked);
    connect(m_table, &KeyTableView::menuAsked, this, &KeysPage::contextMenu);
    connect(m_inspector, &KeyInspector::auditAsked, this, &KeysPage::auditAsked);
    connect(m_inspector, &KeyInspector::copied, this,
            [this](const QString& words) { Q_EMIT told(ToneName::Good, words); });
    connect(&m_acts, &KeyActs::done, this, [this](const KeyId& key, const QString& words) {
        if (!words.isEmpty())
            Q_EMIT told(ToneName::Good, words);
        m_model->refresh();
        if (!key.isNull())
            openKey(key);
    });
}

void KeysPage::loaded()
{
    if (m_current != 0 && m_model->rowOf(m_current) >= 0)
        m_table->choose(m_current);
    else if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->scrollToTop();
    chooseWhenShown();
    selectionChanged();
    showState();
    if (!std::exchange(m_everLoaded, true) && window()->isVisible() && !isAncestorOf(window()->focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason); // it could not take the focus while it was hidden
}

void KeysPage::showState()
{
    if (m_model->state() != KeyTableModel::State::Ready)
        return;
    if (m_model->rowCount() > 0)
        m_stack->setCurrentWidget(m_table);
    else
        m_stack->setCurrentWidget(m_model->filter().isEmpty() ? m_noKeys : m_noMatch);
}

void KeysPage::fail(const Error& error)
{
    const ErrorWords words = describe(error);
    m_failed->setWords(words.what, words.todo);
    m_stack->setCurrentWidget(m_failed);
}

void KeysPage::refresh()
{
    m_model->refresh();
}

void KeysPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void KeysPage::lock()
{
    m_inspector->showNothing();
}

void KeysPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_commands.refresh();
}

void KeysPage::ask(const QString& filterText)
{
    m_search->ask(filterText);
}

void KeysPage::openKey(const KeyId& id)
{
    const auto job = [id](Services& services) { return services.keyStore->byId(id); };
    whenDone(m_lanes.front.run(job), this, [this](const Result<ApiKey>& key) {
        if (!key)
            return;
        m_chooseNext = std::uint32_t(key->row);
        m_current = m_chooseNext;
        chooseWhenShown();
        if (m_chooseNext != 0) // not in the table: the filter hides it, or it comes with the next refresh
            m_inspector->showKey(key->id);
    });
}

void KeysPage::chooseWhenShown()
{
    if (m_chooseNext != 0 && m_table->choose(m_chooseNext))
        m_chooseNext = 0;
}

void KeysPage::selectionChanged()
{
    const int count = m_table->selectedCount();
    if (count == 1) {
        const int number = m_table->selectedRowNumbers(1).front();
        m_current = m_model->storeRowAt(number);
        if (const KeyRow* row = m_model->rowAt(number))
            m_inspector->showKey(row->id);
        else
            openKeyOfRow(m_current);
    } else if (count > 1) {
        m_inspector->showMany(count);
    } else if (m_chooseNext == 0) {
        m_inspector->showNothing();
    }
    m_commands.refresh();
}

// The row is still on its way: ask for its identity alone.
void KeysPage::openKeyOfRow(std::uint32_t storeRow)
{
    const auto job = [storeRow, now = m_clock.now()](Services& services) {
        return services.keyStore->rows(std::span(&storeRow, 1), now);
    };
    whenDone(m_lanes.front.run(job), this, [this, storeRow](const Result<QList<KeyRow>>& rows) {
        if (rows && !rows->isEmpty() && m_current == storeRow)
            m_inspector->showKey(rows->first().id);
    });
}

QString KeysPage::whyNotNow(KeyAct act) const
{
    if (m_readOnly && act != KeyAct::Export)
        return tr("The catalogue is open read-only.");
    if (act == KeyAct::Create || act == KeyAct::Import || act == KeyAct::Export)
        return {};
    const int count = m_table->selectedCount();
    if (count == 0)
        return tr("Choose a key first.");
    if (count > 1 && !worksOnMany(act))
        return tr("This is done to one key at a time.");
    QString reason;
    for (const int number : m_table->selectedRowNumbers(50)) {
        const KeyRow* row = m_model->rowAt(number);
        if (!row)
            continue;
        reason = whyNot(act, *row);
        if (reason.isEmpty()) // at least one: the dialog lists which
            return {};
    }
    return count > 1 && !reason.isEmpty() ? tr("None of the chosen keys allows this.") : reason;
}

void KeysPage::start(KeyAct act)
{
    if (act == KeyAct::Export)
        return m_acts.startExport(m_model->filter(), m_model->sortOrder(), window());
    if (act == KeyAct::Create || act == KeyAct::Import)
        return m_acts.start(act, {}, window());
    const auto job = [rows = m_table->selectedStoreRows(m_model->rowCount())](Services& services) {
        return services.keyStore->ids(rows);
    };
    whenDone(m_lanes.front.run(job), this, [this, act](const Result<QList<KeyId>>& ids) {
        if (!ids)
            Q_EMIT told(ToneName::Danger, describe(ids.error()).what);
        else if (!ids->isEmpty())
            m_acts.start(act, *ids, window());
    });
}

void KeysPage::identify(const SecretPtr& secret)
{
    const auto job = [secret](Services& services) -> Result<std::optional<FingerprintMatch>> {
        if (!services.keys)
            return Error{ErrorKind::SecretStoreUnavailable, {}};
        return services.keys->identify(*secret);
    };
    whenDone(m_lanes.back.run(job), this, [this](const Result<std::optional<FingerprintMatch>>& match) {
        if (!match) {
            const ErrorWords words = describe(match.error());
            Q_EMIT told(ToneName::Danger, words.what + u' ' + words.todo);
        } else if (!*match) {
            Q_EMIT told(ToneName::Warning, tr("No key in this catalogue has the secret that you pasted."));
        } else if ((*match)->version == 0) {
            Q_EMIT told(ToneName::Warning,
                        tr("The secret that you pasted belonged to the key %1, which is deleted for good.")
                            .arg((*match)->key.toString()));
        } else {
            Q_EMIT told(ToneName::Good,
                        tr("The secret that you pasted is version %1 of this key.").arg((*match)->version));
            openKey((*match)->key);
        }
    });
}

void KeysPage::contextMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"keyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const bool many = m_table->selectedCount() > 1;
    const QList<KeyAct> groups[]{{KeyAct::Rotate, KeyAct::Overlap, KeyAct::Access, KeyAct::Limits, KeyAct::Describe,
                                  KeyAct::Transfer, KeyAct::Tags, KeyAct::Expiry},
                                 {KeyAct::Deprecate, KeyAct::Disable, KeyAct::Enable},
                                 {KeyAct::Revoke, KeyAct::Delete, KeyAct::Restore}};
    for (const QList<KeyAct>& group : groups) {
        for (const KeyAct act : group)
            if (Command* command = m_commands.find(u"keys."_s + actObjectName(act));
                command && (!many || worksOnMany(act)))
                menu->addAction(command);
        menu->addSeparator();
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(at);
}

} // namespace keywright
