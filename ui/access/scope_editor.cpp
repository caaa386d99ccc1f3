#include "ui/access/scope_editor.h"

#include "model/core/detail_words.h"
#include "ui/access/scope_tree.h"
#include "ui/look/buttons.h"
#include "ui/look/chips.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int treeHeight = 250;
constexpr int smallTreeHeight = 150;

} // namespace

ScopeEditor::ScopeEditor(const QString& objectName, Form form, QWidget* parent)
    : QWidget(parent)
    , m_model(new ScopeTreeModel(this))
    , m_add(new QLineEdit(this))
    , m_tree(new ScopeTree(objectName + u"Tree"_s, *m_model, this))
    , m_error(new Label(TextRole::Caption, {}, this))
{
    setObjectName(objectName);
    m_error->setObjectName(objectName + u"Error"_s);
    m_error->setTone(ToneName::Danger);
    m_error->setWordWrap(true);
    m_error->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(form == Form::Compact ? 4 : measure::gap);
    QWidget* add = makeAddRow(form); // before the filter: the first field is the one that is meant by the whole
    if (form == Form::Compact) {
        m_chips = new FlowLayout(4);
        column->addLayout(m_chips);
        column->addWidget(add);
        column->addWidget(m_error);
        column->addWidget(m_tree);
        m_tree->setFixedHeight(smallTreeHeight);
        m_tree->hide();
    } else {
        column->addWidget(makeFilterRow(form));
        column->addWidget(m_tree, 1);
        m_tree->setMinimumHeight(treeHeight);
        column->addWidget(add);
        column->addWidget(m_error);
    }
    setFocusProxy(m_add);
    connect(m_model, &ScopeTreeModel::changed, this, [this] {
        showChips();
        Q_EMIT changed();
    });
}

QWidget* ScopeEditor::makeFilterRow(Form form)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::gap);
    m_filter = new QLineEdit(row);
    m_filter->setObjectName(objectName() + u"Filter"_s);
    m_filter->setAccessibleName(tr("Filter the tree"));
    m_filter->setPlaceholderText(form == Form::Full ? tr("Filter roles and scopes") : tr("Filter scopes"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(lineIcon(u"search"_s, ToneName::Secondary), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, m_tree, &ScopeTree::setFilter);
    line->addWidget(m_filter, 1);
    if (form == Form::Full) {
        auto* roles = makeButton(objectName() + u"Roles"_s, tr("Roles…"), ButtonKind::Plain, u"team"_s);
        roles->setAutoDefault(false);
        roles->setToolTip(tr("Make, change and delete roles"));
        connect(roles, &QPushButton::clicked, this, &ScopeEditor::rolesAsked);
        line->addWidget(roles);
    }
    return row;
}

QWidget* ScopeEditor::makeAddRow(Form form)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(measure::gap);
    m_add->setObjectName(objectName() + u"Edit"_s);
    m_add->setAccessibleName(form == Form::ScopesOnly ? tr("Add a scope") : tr("Add a scope or a role"));
    m_add->setPlaceholderText(form == Form::ScopesOnly ? tr("add a scope, e.g. orders:invoices:read")
                                                       : tr("add a scope or role, e.g. orders:invoices:read"));
    m_add->installEventFilter(this);
    connect(m_add, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_error->hide();
        if (text.endsWith(u','))
            commit();
    });
    connect(m_add, &QLineEdit::returnPressed, this, [this] { commit(); }); // also when the list of choices is open
    line->addWidget(m_add, 1);
    QPushButton* button = nullptr;
    if (form == Form::Compact) {
        button = makeButton(objectName() + u"Choose"_s, tr("Choose"), ButtonKind::Plain, u"chevron-down"_s);
        button->setCheckable(true);
        button->setAccessibleDescription(tr("Shows the tree of roles and scopes"));
        connect(button, &QPushButton::toggled, this, [this](bool shown) {
            m_tree->setVisible(shown);
            updateGeometry();
        });
    } else {
        button = makeButton(objectName() + u"Add"_s, tr("Add"), ButtonKind::Plain, u"plus"_s);
        connect(button, &QPushButton::clicked, this, [this] { commit(); });
    }
    button->setAutoDefault(false);
    line->addWidget(button);
    return row;
}

void ScopeEditor::setKnown(const QList<Scope>& scopes, const QList<Role>& roles)
{
    m_model->setKnown(scopes);
    m_model->setKnownRoles(roles);
    setChoices();
    m_tree->openGranted();
}

void ScopeEditor::setGranted(const QList<Scope>& scopes, const QStringList& roles)
{
    m_model->setGranted(scopes, roles);
    m_tree->openGranted();
    showChips();
}

void ScopeEditor::setChoices()
{
    QStringList choices;
    for (const Role& role : m_model->knownRoles())
        choices += role.name;
    const auto collect = [&](const QModelIndex& parent, const auto& self) -> void {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const auto kind = ScopeTreeModel::Kind(index.data(ScopeTreeModel::KindRole).toInt());
            if (kind == ScopeTreeModel::Kind::Role)
                continue;
            choices += index.data(ScopeTreeModel::TextRole).toString();
            self(index, self);
        }
    };
    collect({}, collect);
    choices.removeDuplicates(); // orders and orders:* are one scope
    auto* completer = new QCompleter(choices, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    // What was chosen from the list is meant; after the completer has put it into the field.
    connect(
        completer, qOverload<const QString&>(&QCompleter::activated), this, [this] { commit(); }, Qt::QueuedConnection);
    m_add->setCompleter(completer);
}

QString ScopeEditor::take(const QString& text)
{
    const bool looksLikeScope = text.contains(u':') || text == u"*"_s;
    if (!looksLikeScope && m_model->knowsRole(text.toLower())) {
        m_model->setRole(text.toLower(), true);
        return {};
    }
    const Result<Scope> scope = Scope::parse(text);
    if (!scope && !looksLikeScope && !m_model->knownRoles().isEmpty())
        return tr("“%1” is no role and no scope. A scope looks like orders:invoices:read or orders:*.").arg(text);
    if (!scope)
        return detailWords(scope.error().detail);
    if (m_filter)
        m_filter->clear(); // it would hide what was just added
    m_model->grant(*scope);
    m_tree->showScope(*scope);
    return {};
}

bool ScopeEditor::commit()
{
    QStringList left;
    QString why;
    for (const QString& part : m_add->text().split(u',', Qt::SkipEmptyParts)) {
        const QString text = part.trimmed();
        if (text.isEmpty())
            continue;
        if (const QString wrong = take(text); !wrong.isEmpty()) {
            left += text;
            why = wrong;
        }
    }
    m_add->setText(left.join(u", "_s));
    m_error->setText(why);
    m_error->setVisible(!left.isEmpty());
    if (!left.isEmpty())
        m_add->setFocus();
    return left.isEmpty();
}

void ScopeEditor::showChips()
{
    if (!m_chips)
        return;
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
    for (const QString& role : m_model->roles())
        addChip(tr("role %1").arg(role), [this, role] { m_model->setRole(role, false); });
    for (const Scope& scope : m_model->scopes())
        addChip(scope.toShortString(), [this, scope] { m_model->withdraw(scope); });
    m_chips->invalidate();
    updateGeometry();
}

void ScopeEditor::addChip(const QString& text, const std::function<void()>& remove)
{
    auto* chip = new Chip(objectName() + u"Chip"_s, text, this);
    chip->setRemovable(true);
    chip->setAccessibleName(tr("%1, press to remove").arg(text));
    connect(chip, &Chip::removeAsked, this, remove);
    connect(chip, &QAbstractButton::clicked, this, remove);
    m_chips->addWidget(chip);
    chip->show();
}

bool ScopeEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_add && enter && !m_add->text().trimmed().isEmpty()) {
        commit();
        return true; // Enter adds the scope; it does not press the dialog's button
    }
    if (watched == m_filter && (enter || key->key() == Qt::Key_Down)) {
        m_tree->setFocus();
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace keywright
