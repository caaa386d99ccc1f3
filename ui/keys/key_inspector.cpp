#include "ui/keys/key_inspector.h"

#include "model/access/missing_roles.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/services.h"
#include "model/usage/key_use.h"
#include "ui/keys/key_access_tab.h"
#include "ui/keys/key_acts.h"
#include "ui/keys/key_history_tab.h"
#include "ui/keys/key_overview_tab.h"
#include "ui/keys/key_versions_tab.h"
#include "ui/look/buttons.h"
#include "ui/look/chips.h"
#include "ui/look/labels.h"
#include "ui/look/status_look.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"
#include "ui/window/command.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

Command* commandFor(Commands& commands, KeyAct act)
{
    return commands.find(u"keys."_s + actObjectName(act));
}

// A button that shows a command: the same name, icon, reason and run.
QPushButton* buttonFor(Command* command, const QString& text, bool withIcon)
{
    auto* button = makeButton(command->objectName() + u"Button"_s, text,
                              command->isDestructive() ? ButtonKind::Danger : ButtonKind::Plain);
    setSmall(button);
    if (withIcon)
        button->setIcon(command->icon());
    return follow(button, command);
}

} // namespace

KeyInspector::KeyInspector(ServiceThread& front, const Clock& clock, KeyActs& acts, Commands& commands, QWidget* parent)
    : QWidget(parent)
    , m_front(front)
    , m_clock(clock)
    , m_pages(new QStackedWidget)
    , m_nothing(new EmptyState(u"key"_s, tr("No key chosen"), tr("Choose a key to see what it is and what it may do.")))
{
    setObjectName(u"keyInspector"_s);
    setAccessibleName(tr("Inspector"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_one = new QWidget;
    auto* column = new QVBoxLayout(m_one);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget* header = makeHeader(commands);
    column->addWidget(header);
    constexpr int least = 300;
    header->ensurePolished();
    setMinimumWidth(std::max(least, header->sizeHint().width())); // the names of the acts are longer in some languages
    makeTabs(acts);
    column->addWidget(m_tabs);
    column->addWidget(m_contents, 1);
    m_many = makeMany(commands);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_one);
    m_pages->addWidget(m_many);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    m_soon.setSingleShot(true);
    m_soon.setInterval(40);
    connect(&m_soon, &QTimer::timeout, this, &KeyInspector::load);
}

QWidget* KeyInspector::makeHeader(Commands& commands)
{
    auto* header = new QWidget;
    m_name = new ElidedLabel(TextRole::Title);
    m_name->setObjectName(u"keyName"_s);
    m_name->setElideMode(Qt::ElideMiddle);
    m_pill = new Pill;
    m_pill->setObjectName(u"keyStatus"_s);
    m_identity = new ElidedLabel(TextRole::Secondary);
    m_identity->setObjectName(u"keyIdentity"_s);
    auto* copy = makeIconButton(u"copyKeyId"_s, tr("Copy key ID"), u"copy"_s);
    connect(copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_id.toString());
        Q_EMIT copied(tr("Key ID copied"));
    });
    auto* title = new QHBoxLayout;
    title->setSpacing(measure::gap);
    title->addWidget(m_name, 1);
    title->addWidget(m_pill);
    auto* identity = new QHBoxLayout;
    identity->setSpacing(2);
    identity->addWidget(m_identity, 1);
    identity->addWidget(copy);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(measure::gap);
    const std::pair<KeyAct, QString> shown[]{
        {KeyAct::Rotate, tr("Rotate")}, {KeyAct::Access, tr("Access")}, {KeyAct::Revoke, tr("Revoke")}};
    for (const auto& [act, text] : shown)
        if (Command* command = commandFor(commands, act))
            buttons->addWidget(buttonFor(command, text, act == KeyAct::Rotate));
    auto* menu = new QMenu(header);
    for (const auto act : {KeyAct::Overlap, KeyAct::Describe, KeyAct::Limits, KeyAct::Transfer, KeyAct::Deprecate,
                           KeyAct::Disable, KeyAct::Enable, KeyAct::Delete, KeyAct::Restore})
        if (Command* command = commandFor(commands, act))
            menu->addAction(command);
    if (!menu->isEmpty()) {
        menu->setToolTipsVisible(true);
        auto* more = makeButton(u"keyMore"_s, {}, ButtonKind::Plain, u"more"_s);
        more->setAccessibleName(tr("More acts on this key"));
        more->setToolTip(more->accessibleName());
        setSmall(more);
        connect(more, &QPushButton::clicked, more,
                [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height() + 4))); });
        buttons->addWidget(more);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(16, 14, 12, 6);
    column->setSpacing(0);
    column->addLayout(title);
    column->addLayout(identity);
    column->addSpacing(8);
    column->addLayout(buttons);
    return header;
}

QWidget* KeyInspector::makeMany(Commands& commands)
{
    auto* page = new QWidget;
    m_manyTitle = new Label(TextRole::Title);
    m_manyTitle->setObjectName(u"manyTitle"_s);
    auto* hint = new Label(TextRole::Secondary, tr("Every act shows the exact list before anything is done."));
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_manyTitle);
    column->addWidget(hint);
    column->addSpacing(measure::gap);
    for (const auto act : {KeyAct::Tags, KeyAct::Expiry, KeyAct::Transfer, KeyAct::Rotate, KeyAct::Deprecate,
                           KeyAct::Disable, KeyAct::Enable, KeyAct::Revoke, KeyAct::Delete, KeyAct::Restore})
        if (Command* command = commandFor(commands, act)) {
            QPushButton* button = buttonFor(command, actName(act), true);
            button->setObjectName(button->objectName() + u"Many"_s);
            column->addWidget(button);
        }
    column->addStretch(1);
    return page;
}

void KeyInspector::makeTabs(KeyActs& acts)
{
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the key"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_overview = new KeyOverviewTab(acts, m_clock);
    m_versions = new KeyVersionsTab(m_clock);
    m_access = new KeyAccessTab(acts);
    m_history = new KeyHistoryTab(m_front, m_clock);
    connect(m_history, &KeyHistoryTab::auditAsked, this, &KeyInspector::auditAsked);
    connect(m_history, &KeyHistoryTab::pastAsked, this, &KeyInspector::pastAsked);
    m_contents = new QStackedWidget;
    const std::pair<QString, QWidget*> tabs[]{{tr("Overview"), m_overview},
                                              {tr("Versions"), m_versions},
                                              {tr("Access"), m_access},
                                              {tr("History"), m_history}};
    for (const auto& [title, content] : tabs) {
        m_tabs->addTab(title);
        QWidget* area = scrolled(content, content->objectName() + u"Scroll"_s);
        area->setAccessibleName(title);
        m_contents->addWidget(area);
    }
    connect(m_tabs, &QTabBar::currentChanged, m_contents, &QStackedWidget::setCurrentIndex);
}

void KeyInspector::showKey(const KeyId& id)
{
    if (id == m_id && m_pages->currentWidget() == m_one)
        return;
    m_id = id;
    ++m_generation;
    m_soon.start();
}

void KeyInspector::showMany(int count)
{
    m_id = {};
    ++m_generation;
    m_soon.stop();
    m_manyTitle->setText(tr("%n keys chosen", nullptr, count).replace(QString::number(count), grouped(count)));
    m_pages->setCurrentWidget(m_many);
}

void KeyInspector::showNothing()
{
    m_id = {};
    ++m_generation;
    m_soon.stop();
    lock();
    m_nothing->setWords(tr("No key chosen"), tr("Choose a key to see what it is and what it may do."));
    m_pages->setCurrentWidget(m_nothing);
}

void KeyInspector::refresh()
{
    if (!m_id.isNull())
        load();
}

void KeyInspector::lock()
{
    m_overview->clear();
    m_access->clear();
    m_history->clear();
}

void KeyInspector::load()
{
    struct Found {
        ApiKey key;
        QStringList missingRoles;
    };
    const auto job = [id = m_id](Services& services) -> Result<Found> {
        const Result<ApiKey> key = services.keyStore->byId(id);
        if (!key || key->roles.isEmpty())
            return key ? Result<Found>(Found{*key, {}}) : Result<Found>(key.error());
        const Result<QList<Role>> roles = services.keyStore->roles();
        return roles ? Result<Found>(Found{*key, missingRoles(*key, *roles)}) : Result<Found>(roles.error());
    };
    whenDone(m_front.run(job), this, [this, generation = m_generation](const Result<Found>& found) {
        if (generation != m_generation)
            return;
        if (!found)
            return fail(found.error());
        take(found->key, found->missingRoles);
    });
}

void KeyInspector::take(const ApiKey& key, const QStringList& missingRoles)
{
    m_name->setText(key.name);
    m_pill->setLook(lookOf(lifecycle::shownStatus(key, m_clock.now())));
    m_identity->setText(
        u"%1 · %2 · %3"_s.arg(key.id.toShortString(), systemWord(key.system), environmentWord(key.environment)));
    m_identity->setToolTip(key.id.toString());
    m_overview->showKey(key);
    m_versions->showKey(key);
    m_access->showKey(key, missingRoles);
    m_history->showKey(key.id, key.revision);
    m_pages->setCurrentWidget(m_one);
    askUse(key);
}

// After the key is shown: what was counted stands in another database. A fault of it is none of the key.
void KeyInspector::askUse(const ApiKey& key)
{
    const auto job = [key](Services& services) -> Result<KeyUseNow> {
        return services.usage ? readKeyUse(*services.usage, key, services.clock->now())
                              : Result<KeyUseNow>(KeyUseNow());
    };
    whenDone(m_front.run(job), this,
             [this, key, asked = ++m_useAsked, generation = m_generation](const Result<KeyUseNow>& use) {
                 if (!use || !use->counted || asked != m_useAsked || generation != m_generation)
                     return;
                 m_overview->showUse(key, *use);
                 m_versions->showUse(*use);
             });
}

void KeyInspector::fail(const Error& error)
{
    lock();
    const ErrorWords words = describe(error);
    m_nothing->setWords(words.what, words.todo);
    m_pages->setCurrentWidget(m_nothing);
}

} // namespace keywright
