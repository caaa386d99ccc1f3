// What the catalogue page is built of: its commands, the top, and what stands there while nothing can be listed.
#include "ui/keys/filter_bar.h"
#include "ui/keys/key_table_view.h"
#include "ui/keys/keys_page.h"
#include "ui/keys/paste/paste_finder.h"
#include "ui/keys/search_box.h"
#include "ui/keys/undo_stack.h"
#include "ui/look/buttons.h"
#include "ui/look/chips.h"
#include "ui/look/surfaces.h"
#include "ui/window/command.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QPushButton* commandButton(Command* command, const QString& text, ButtonKind kind)
{
    const QString icon = kind == ButtonKind::Primary ? u"plus"_s : QString();
    return follow(makeButton(command->objectName() + u"Button"_s, text, kind, icon), command);
}

} // namespace

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
    for (const auto act :
         {KeyAct::Overlap, KeyAct::Transfer, KeyAct::Deprecate, KeyAct::Disable, KeyAct::Enable, KeyAct::Revoke,
          KeyAct::Delete, KeyAct::Restore, KeyAct::Tags, KeyAct::Expiry, KeyAct::Sheet})
        addCommand(commands, act);
    commands.add({.id = u"keys.identify"_s,
                  .group = u"keys"_s,
                  .text = tr("Whose key is on the clipboard?"),
                  .icon = u"key"_s,
                  .shortcut = QKeySequence(QKeySequence::Paste),
                  .whyNot = {},
                  .run = [this] { m_paste->lookAtClipboard(); }});
    addGroupCommands(commands);
    if (UndoStack* undo = m_acts.undoStack())
        addUndoCommand(commands, *undo);
}

void KeysPage::addUndoCommand(Commands& commands, UndoStack& undo)
{
    Command* command = commands.add(
        {.id = u"edit.undo"_s,
         .group = u"edit"_s,
         .text = tr("Undo"),
         .icon = u"undo"_s,
         .shortcut = QKeySequence(QKeySequence::Undo),
         .whyNot = [this, &undo] { return m_readOnly ? tr("The catalogue is open read-only.") : undo.whyNot(); },
         .run = [&undo] { undo.undo(); }});
    connect(&undo, &UndoStack::changed, command, [command, &undo] {
        command->setText(undo.words().isEmpty() ? tr("Undo") : undo.words().replace(u'&', u"&&"_s));
        command->refresh();
    });
    connect(&undo, &UndoStack::refused, this, [this](const QString& words) { Q_EMIT told(ToneName::Danger, words); });
}

void KeysPage::addGroupCommands(Commands& commands)
{
    const std::tuple<QString, QString, std::optional<KeyColumn>> groupings[]{
        {u"view.group.none"_s, tr("Keys without groups"), std::nullopt},
        {u"view.group.owner"_s, tr("Group keys by owner"), KeyColumn::Owner},
        {u"view.group.environment"_s, tr("Group keys by environment"), KeyColumn::Environment},
        {u"view.group.system"_s, tr("Group keys by system"), KeyColumn::System}};
    for (const auto& [id, text, by] : groupings) {
        Command* command = commands.add({.id = id,
                                         .group = u"view"_s,
                                         .text = text,
                                         .icon = {},
                                         .shortcut = {},
                                         .whyNot = {},
                                         .run = [this, by = by] { m_model->setGrouping(by); }});
        command->setCheckable(true);
        const auto follow = [this, command, by = by] { command->setChecked(m_model->grouping() == by); };
        connect(m_model, &KeyTableModel::groupingChanged, command, follow);
        connect(command, &QAction::triggered, command, follow); // chosen again, it stays chosen
        follow();
    }
    const auto whyNot = [this] { return m_model->grouping() ? QString() : tr("The keys are not in groups."); };
    commands.add({.id = u"view.group.fold"_s,
                  .group = u"view"_s,
                  .text = tr("Fold all groups up"),
                  .icon = {},
                  .shortcut = {},
                  .whyNot = whyNot,
                  .run = [this] { m_model->setAllFolded(true); }});
    commands.add({.id = u"view.group.unfold"_s,
                  .group = u"view"_s,
                  .text = tr("Unfold all groups"),
                  .icon = {},
                  .shortcut = {},
                  .whyNot = whyNot,
                  .run = [this] { m_model->setAllFolded(false); }});
    connect(m_model, &KeyTableModel::groupingChanged, &commands, &Commands::refresh);
}

// The same commands where the table's other choices are.
QWidget* KeysPage::buildGroupChip()
{
    auto* chip = new Chip(u"groupChip"_s, {});
    chip->setHasMenu(true);
    chip->setCheckable(true);
    const auto follow = [this, chip] {
        const auto by = m_model->grouping();
        chip->setChecked(by.has_value());
        chip->setRemovable(by.has_value());
        chip->setText(by ? tr("By %1").arg(KeyTableModel::columnTitle(*by)) : tr("Group"));
        chip->setAccessibleName(by ? tr("Grouped by %1").arg(KeyTableModel::columnTitle(*by)) : tr("Group keys"));
    };
    connect(m_model, &KeyTableModel::groupingChanged, chip, follow);
    connect(chip, &Chip::removeAsked, this, [this] { m_model->setGrouping(std::nullopt); });
    connect(chip, &QAbstractButton::clicked, this, [this, chip, follow] {
        follow(); // a click opens the menu, and checks nothing
        auto* menu = new QMenu(chip);
        menu->setObjectName(u"groupChoices"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto& id : {u"none"_s, u"owner"_s, u"environment"_s, u"system"_s})
            menu->addAction(m_commands.find(u"view.group."_s + id));
        menu->addSeparator();
        for (const auto& id : {u"fold"_s, u"unfold"_s})
            menu->addAction(m_commands.find(u"view.group."_s + id));
        menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 4)));
    });
    follow();
    return chip;
}

void KeysPage::buildTop(QHBoxLayout* top, Commands& commands)
{
    top->setContentsMargins(16, 12, 16, 12);
    top->setSpacing(10);
    top->addWidget(m_search, 1);
    m_search->setHint(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    if (const Command* search = commands.find(u"view.search"_s)) {
        const auto follow = [this, search] {
            m_search->setHint(search->shortcut().toString(QKeySequence::NativeText));
        };
        connect(search, &QAction::changed, m_search, follow);
        follow();
    }
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

} // namespace keywright
