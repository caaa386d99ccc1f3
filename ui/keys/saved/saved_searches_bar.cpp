#include "ui/keys/saved/saved_searches_bar.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/keys/key_store.h"
#include "ui/keys/saved/search_name_dialog.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/time_words.h"
#include "ui/window/side_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {
constexpr int pauseMillis = 300; // between a change and the counting: changes come in swarms
}

SavedSearchesBar::SavedSearchesBar(Lanes lanes, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_lanes(lanes)
    , m_clock(clock)
    , m_title(new Label(TextRole::Caption, tr("Searches")))
    , m_add(makeIconButton(u"saveSearch"_s, tr("Save this search"), u"plus"_s))
    , m_more(makeIconButton(u"searchesMenu"_s, tr("Hidden searches"), u"more"_s))
    , m_list(new QVBoxLayout)
{
    setObjectName(u"savedSearches"_s);
    setAccessibleName(tr("Saved searches"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 4, 0);
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    head->addWidget(m_more);
    head->addWidget(m_add);
    auto* inside = new QWidget;
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    lines->addLayout(m_list);
    lines->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(accessibleName());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMillis);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        ++m_generation;
        m_toCount = m_buttons.keys();
        countNext();
    });
    connect(m_add, &QToolButton::clicked, this, &SavedSearchesBar::askForName);
    connect(m_more, &QToolButton::clicked, this, &SavedSearchesBar::openOwnMenu);
    m_more->hide();
    setCurrent({});
    // Until it is known which catalogue this is nothing is shown, so that nothing can be saved over what was kept.
    const auto job = [](Services& services) -> Result<QString> { return services.info.id; };
    whenDone(m_lanes.front.run(job), this, [this](const Result<QString>& id) {
        if (id)
            load(*id);
    });
}

QString SavedSearchesBar::nameOf(const SavedSearch& search)
{
    if (search.id == u"expiring"_s)
        return tr("Expiring in 30 days");
    if (search.id == u"unused"_s)
        return tr("Never used");
    if (search.id == u"unrestricted"_s)
        return tr("Unrestricted");
    if (search.id == u"unowned"_s)
        return tr("Unowned");
    if (search.id == u"overlapping"_s)
        return tr("Overlapping");
    if (search.id == u"unrotated"_s)
        return tr("Never rotated");
    return search.name;
}

void SavedSearchesBar::load(const QString& catalogueId)
{
    m_catalogueId = catalogueId;
    m_searches =
        SavedSearches::fromJson(QSettings().value(SavedSearches::settingsKey(catalogueId)).toString().toUtf8());
    rebuild();
}

void SavedSearchesBar::store()
{
    QSettings().setValue(SavedSearches::settingsKey(m_catalogueId), QString::fromUtf8(m_searches.toJson()));
    rebuild();
}

void SavedSearchesBar::rebuild()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_buttons.clear();
    for (const SavedSearch& search : m_searches.all())
        if (!search.hidden)
            m_buttons.insert(search.text, addButton(search));
    m_more->setVisible(m_searches.hasHidden());
    setCurrent(m_current);
    refresh();
}

SideButton* SavedSearchesBar::addButton(const SavedSearch& search)
{
    const QString name = nameOf(search);
    auto* button = new SideButton(u"search_"_s + (search.id.isEmpty() ? search.name : search.id), name, u"search"_s);
    button->setCheckable(true);
    button->setToolTip(name + u'\n' + search.text);
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, text = search.text] {
        setCurrent(m_current); // checked by what is searched for, not by the click
        Q_EMIT asked(text);
    });
    connect(button, &QWidget::customContextMenuRequested, this,
            [this, search, button](const QPoint& at) { openMenu(search, button->mapToGlobal(at)); });
    return button;
}

void SavedSearchesBar::setCurrent(const QString& text)
{
    m_current = text;
    m_add->setEnabled(!text.isEmpty() && !m_catalogueId.isEmpty());
    m_add->setToolTip(text.isEmpty() ? tr("Search for something first, then save it here") : tr("Save this search"));
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == text);
}

void SavedSearchesBar::openMenu(const SavedSearch& search, const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"searchMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& name, const QString& words, const std::function<void()>& run) {
        QAction* action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
    };
    if (!search.id.isEmpty()) {
        add(u"hideSearch"_s, tr("Hide"), [this, id = search.id] {
            m_searches.setHidden(id, true);
            store();
        });
    } else {
        const QString name = search.name;
        add(u"renameSearch"_s, tr("Rename…"), [this, name] { askForOtherName(name); });
        for (const int by : {-1, 1})
            add(by < 0 ? u"searchUp"_s : u"searchDown"_s, by < 0 ? tr("Move up") : tr("Move down"), [this, name, by] {
                m_searches.move(name, by);
                store();
            });
        menu->addSeparator();
        add(u"removeSearch"_s, tr("Delete"), [this, name] {
            m_searches.remove(name);
            store();
        });
    }
    menu->popup(at);
}

void SavedSearchesBar::openOwnMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SavedSearch& search : m_searches.all()) {
        if (!search.hidden)
            continue;
        QAction* action = menu->addAction(tr("Show “%1”").arg(nameOf(search)));
        action->setObjectName(u"showSearch_"_s + search.id);
        connect(action, &QAction::triggered, this, [this, id = search.id] {
            m_searches.setHidden(id, false);
            store();
        });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void SavedSearchesBar::askForName()
{
    auto* dialog = new SearchNameDialog(tr("Save this search"), m_current, {}, window());
    dialog->setFree([this](const QString& name) { return m_searches.canBeNamed(name); });
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, text = m_current] {
        m_searches.save(dialog->name(), text);
        dialog->finish();
        store();
    });
    dialog->open();
}

void SavedSearchesBar::askForOtherName(const QString& name)
{
    const SavedSearch* search = m_searches.find(name);
    if (!search)
        return;
    auto* dialog = new SearchNameDialog(tr("Rename this search"), search->text, name, window());
    dialog->setFree([this, name](const QString& other) {
        return m_searches.canBeNamed(other) || other.trimmed().compare(name, Qt::CaseInsensitive) == 0;
    });
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, name] {
        m_searches.rename(name, dialog->name());
        dialog->finish();
        store();
    });
    dialog->open();
}

void SavedSearchesBar::refresh()
{
    m_soon.start();
}

void SavedSearchesBar::countNext()
{
    if (m_toCount.isEmpty())
        return;
    const QString text = m_toCount.takeFirst();
    const ParsedFilter filter = KeyFilter::parse(text);
    if (!filter)
        return countNext();
    const auto job = [filter = *filter, now = m_clock.now()](Services& services) {
        return services.keyStore->count(filter, now);
    };
    whenDone(m_lanes.slow.run(job), this, [this, text, generation = m_generation](const Result<qint64>& count) {
        if (generation != m_generation)
            return;
        if (SideButton* button = m_buttons.value(text))
            button->setCount(count ? grouped(*count) : QString());
        countNext();
    });
}

} // namespace keywright
