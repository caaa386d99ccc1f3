#include "ui/keys/keys_page.h"

#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/keys/key_service.h"
#include "ui/keys/filter_bar.h"
#include "ui/keys/filter_text.h"
#include "ui/keys/key_inspector.h"
#include "ui/keys/key_table_view.h"
#include "ui/keys/paste/paste_finder.h"
#include "ui/keys/saved/saved_searches_bar.h"
#include "ui/keys/search_box.h"
#include "ui/keys/search_completer.h"
#include "ui/keys/search_help.h"
#include "ui/look/buttons.h"
#include "ui/look/surfaces.h"
#include "ui/window/command.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace keywright {

using namespace Qt::StringLiterals;

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
    , m_paste(new PasteFinder(lanes, clock, acts, this))
    , m_saved(new SavedSearchesBar(lanes, clock, this))
{
    setObjectName(u"keysPage"_s);
    addCommands(commands);
    m_inspector = new KeyInspector(lanes.front, clock, acts, commands);
    auto* top = new QHBoxLayout;
    buildTop(top, commands);
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(16, 10, 16, 10);
    filters->addWidget(m_filters);
    m_filters->addAtEnd(buildGroupChip());
    buildEmpty(commands);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(thinRule());
    column->addLayout(filters);
    column->addWidget(thinRule());
    column->addWidget(m_stack, 1);
    m_saved->hide(); // until the window gives it a place
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

QWidget* KeysPage::sideSection() const
{
    return m_saved;
}

void KeysPage::connectParts()
{
    connect(m_search, &SearchBox::filterChanged, this, [this](const KeyFilter& filter) {
        m_filters->show(filter, m_search->text());
        m_saved->setCurrent(m_search->text().trimmed());
        m_model->setFilter(filter);
    });
    connect(m_search, &SearchBox::faultChanged, m_filters, &FilterBar::setFault);
    connect(m_filters, &FilterBar::termRemoved, this,
            [this](int position, int length) { m_search->ask(withoutPart(m_search->text(), position, length)); });
    connect(m_filters, &FilterBar::fixAsked, m_search, &SearchBox::takeSuggestion);
    connect(m_search, &SearchBox::helpAsked, this, [this] {
        auto* help = new SearchHelp(this);
        connect(help, &SearchHelp::taken, this, [this](const QString& text) {
            m_search->ask(text);
            m_search->setFocus(Qt::OtherFocusReason);
        });
        help->open(m_search);
    });
    connect(m_search, &SearchBox::keyPasted, m_paste, qOverload<const PastedText&>(&PasteFinder::look));
    connect(m_search, &SearchBox::wordPasted, m_paste, &PasteFinder::lookQuietly);
    connect(m_paste, &PasteFinder::notTaken, m_search, &SearchBox::insertWord);
    connect(m_paste, &PasteFinder::told, this, &KeysPage::told);
    connect(m_paste, &PasteFinder::openAsked, this, &KeysPage::keyAsked);
    connect(m_saved, &SavedSearchesBar::asked, this, &KeysPage::searchAsked);
    connect(m_search, &SearchBox::leaveAsked, m_table, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid()) // what was searched for is the first one most often
            m_table->chooseRow(0);
    });
    connect(m_filters, &FilterBar::termAsked, this, [this](FilterTerm::Field field, const QStringList& values) {
        m_search->ask(withTerm(m_search->text(), field, values));
    });
    connect(m_model, &KeyTableModel::loaded, this, &KeysPage::loaded);
    connect(m_model, &KeyTableModel::refreshed, this, [this] {
        m_inspector->refresh();
        if (isAlone())
            readAlone(m_alone->id);
        chooseWhenShown();
        showState();
    });
    connect(m_model, &KeyTableModel::countsChanged, this, [this] {
        m_filters->setCounts(m_model->shownCount(), m_model->comparedCount(), m_model->isCounted());
        Q_EMIT counted(m_model->totalCount());
        chooseWhenShown();
        showState();
    });
    connect(m_model, &KeyTableModel::failed, this, &KeysPage::fail);
    connect(m_model, &QAbstractItemModel::dataChanged, &m_commands, &Commands::refresh);
    connect(m_table, &KeyTableView::copyFailed, this,
            [this](const Error& error) { Q_EMIT told(ToneName::Danger, describe(error).what); });
    connect(m_table, &KeyTableView::columnsChanged, this,
            [this] { QSettings().setValue(u"keys/columns"_s, m_table->saveColumns()); });
    connect(m_table, &KeyTableView::chosen, this, &KeysPage::selectionChanged);
    connect(m_table, &KeyTableView::opened, this, &KeysPage::inspectorAsked);
    connect(m_table, &KeyTableView::menuAsked, this, &KeysPage::contextMenu);
    connect(m_inspector, &KeyInspector::auditAsked, this, &KeysPage::auditAsked);
    connect(m_inspector, &KeyInspector::pastAsked, this, &KeysPage::pastAsked);
    connect(m_inspector, &KeyInspector::copied, this,
            [this](const QString& words) { Q_EMIT told(ToneName::Good, words); });
    connect(&m_acts, &KeyActs::failed, this,
            [this](const Error& error) { Q_EMIT told(ToneName::Danger, describe(error).whole()); });
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
    {
        const QScopedValueRollback choosing(m_choosing, true);
        if (m_current != 0 && m_model->rowOf(m_current) >= 0)
            m_table->choose(m_current);
        else if (m_model->firstKeyRow() >= 0)
            m_table->chooseRow(m_model->firstKeyRow());
    }
    m_table->scrollToTop();
    chooseWhenShown();
    selectionChanged();
    showState();
    if (!std::exchange(m_everLoaded, true) && isVisible() && !isAncestorOf(window()->focusWidget()))
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
    if (m_saved)
        m_saved->refresh();
}

void KeysPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void KeysPage::lock()
{
    m_paste->forget();
    m_inspector->showNothing();
}

// What was chosen before still is.
void KeysPage::unlock()
{
    if (isAlone())
        m_inspector->showKey(m_alone->id);
    selectionChanged();
}

void KeysPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_paste->setReadOnly(readOnly);
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
            openAlone(key->id);
    });
}

// Nothing else may stay chosen: what is done to "the key" is done to the one that is shown.
void KeysPage::openAlone(const KeyId& id)
{
    const QScopedValueRollback choosing(m_choosing, true);
    m_table->clearSelection();
    m_alone.reset(); // of another that was shown so before
    m_commands.refresh();
    m_inspector->showKey(id);
    readAlone(id);
}

// Also after each change, whoever made it: what may be done to the key follows from how it stands now.
void KeysPage::readAlone(const KeyId& id)
{
    const auto job = [row = m_current, now = m_clock.now()](Services& services) {
        return services.keyStore->rows(std::span(&row, 1), now);
    };
    whenDone(m_lanes.front.run(job), this, [this, id](const Result<QList<KeyRow>>& rows) {
        if (!rows || rows->isEmpty() || m_inspector->keyId() != id || m_table->selectedCount() > 0)
            return;
        m_alone = rows->first();
        m_commands.refresh();
    });
}

bool KeysPage::isAlone() const
{
    return m_alone && m_table->selectedCount() == 0;
}

void KeysPage::chooseWhenShown()
{
    if (m_chooseNext != 0 && m_table->choose(m_chooseNext))
        m_chooseNext = 0;
}

void KeysPage::selectionChanged()
{
    const int count = m_table->selectedCount();
    if (count > 0) {
        m_alone.reset();
        if (!m_choosing && !m_table->isRestoring()) // who has chosen another since does not want to be led away
            m_chooseNext = 0;
    }
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
    if (m_readOnly) // an export is an event, and could not be written down
        return tr("The catalogue is open read-only.");
    if (act == KeyAct::Create || act == KeyAct::Import || act == KeyAct::Export)
        return {};
    const int count = m_table->selectedCount();
    if (isAlone())
        return whyNot(act, *m_alone);
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
    if (isAlone())
        return m_acts.start(act, {m_alone->id}, window());
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

void KeysPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_paste->watchDrops(window(), [this] { return m_commands.find(u"keys.identify"_s)->isEnabled(); });
}

void KeysPage::contextMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"keyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const bool many = m_table->selectedCount() > 1;
    const QList<KeyAct> groups[]{{KeyAct::Rotate, KeyAct::Overlap, KeyAct::Access, KeyAct::Limits, KeyAct::Describe,
                                  KeyAct::Transfer, KeyAct::Tags, KeyAct::Expiry, KeyAct::Sheet},
                                 {KeyAct::Deprecate, KeyAct::Disable, KeyAct::Enable},
                                 {KeyAct::Revoke, KeyAct::Delete, KeyAct::Restore}};
    for (const QList<KeyAct>& group : groups) {
        for (const KeyAct act : group)
            if (Command* command = m_commands.find(u"keys."_s + actObjectName(act));
                command && (!many || worksOnMany(act)))
                menu->addAction(command);
        menu->addSeparator();
    }
    QMenu* copy = menu->addMenu(tr("Copy"));
    copy->setObjectName(u"copyMenu"_s);
    m_table->addCopyActions(copy);
    menu->popup(at);
}

} // namespace keywright
