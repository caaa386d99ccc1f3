#include "ui/window/shortcuts_dialog.h"

#include "ui/fields/chord_field.h"
#include "ui/look/fonts.h"
#include "ui/look/labels.h"
#include "ui/look/row_table.h"
#include "ui/window/shortcuts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 300;
constexpr int keysWidth = 170;

class ShortcutDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& inside, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Tokens& tokens) const override
    {
        const bool title = index.column() == ShortcutsModel::Title;
        paintText(painter, inside, index.data().toString(), textFont(), title ? tokens.text : tokens.secondary,
                  option.direction);
    }
};

} // namespace

ShortcutsDialog::ShortcutsDialog(const Commands& commands, QWidget* parent)
    : DialogFrame(u"shortcutsDialog"_s, tr("Keyboard shortcuts"),
                  tr("Choose a command and press the keys that it shall have."), parent)
    , m_model(new ShortcutsModel(commands, this))
    , m_search(new QLineEdit)
    , m_table(new RowTable)
    , m_keys(new ChordField)
    , m_words(new Label(TextRole::Caption))
{
    setUsualWidth(560);
    m_search->setObjectName(u"shortcutSearch"_s);
    m_search->setPlaceholderText(tr("Search commands"));
    m_search->setAccessibleName(tr("Search commands"));
    m_search->setClearButtonEnabled(true);
    addWide(m_search);
    addGrowing(buildTable());
    addWide(buildKeys());
    m_words->setObjectName(u"shortcutWords"_s);
    m_words->setWordWrap(true);
    addWide(m_words);
    addSubmit(tr("Save"), ButtonKind::Primary);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->search(text);
        m_table->chooseRow(0);
        showCurrent();
    });
    m_table->chooseRow(0);
    showCurrent();
}

QWidget* ShortcutsDialog::buildTable()
{
    m_table->setObjectName(u"shortcutTable"_s);
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setModel(m_model);
    m_table->setRowDelegate(new ShortcutDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFixedHeight(tableHeight);
    m_table->horizontalHeader()->setSectionResizeMode(ShortcutsModel::Title, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(ShortcutsModel::Keys, keysWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showCurrent(); });
    return m_table;
}

QWidget* ShortcutsDialog::buildKeys()
{
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_keys->setAccessibleName(tr("Press the keys"));
    m_usual = makeButton(u"shortcutUsual"_s, tr("As at first"));
    m_none = makeButton(u"shortcutNone"_s, tr("No keys"));
    auto* all = makeButton(u"shortcutAllUsual"_s, tr("All as at first"));
    connect(m_keys, &ChordField::pressed, this, &ShortcutsDialog::pressed);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        if (const Command* command = current())
            pressed(command->usualShortcut());
    });
    connect(m_none, &QPushButton::clicked, this, [this] { give({}); });
    connect(all, &QPushButton::clicked, this, [this] {
        m_model->resetAll();
        touched();
        showCurrent();
    });
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::gap);
    row->addWidget(m_keys, 1);
    for (QPushButton* button : {m_usual, m_none, all})
        row->addWidget(button);
    return line;
}

const Command* ShortcutsDialog::current() const
{
    return m_model->commandAt(m_table->currentIndex().row());
}

void ShortcutsDialog::showCurrent()
{
    const Command* command = current();
    m_keys->setKeys(command ? m_model->keysOf(*command) : QKeySequence());
    m_keys->setEnabled(command);
    m_usual->setEnabled(command && m_model->keysOf(*command) != command->usualShortcut());
    m_none->setEnabled(command && !m_model->keysOf(*command).isEmpty());
    m_words->setText({});
}

void ShortcutsDialog::pressed(const QKeySequence& keys)
{
    const Command* command = current();
    if (!command || keys.isEmpty())
        return;
    if (const QString why = keys == command->usualShortcut() ? QString() : Shortcuts::whyNot(keys); !why.isEmpty()) {
        showCurrent();
        m_words->setTone(ToneName::Danger);
        m_words->setText(why);
        return;
    }
    give(keys);
}

void ShortcutsDialog::give(const QKeySequence& keys)
{
    const Command* command = current();
    if (!command || m_model->keysOf(*command) == keys)
        return;
    const Command* other = m_model->holder(keys, *command);
    m_model->give(*command, keys);
    touched();
    showCurrent();
    if (!other)
        return;
    m_words->setTone(ToneName::Warning);
    m_words->setText(tr("“%1” has these keys. Saving takes them from it.").arg(other->title()));
}

} // namespace keywright
