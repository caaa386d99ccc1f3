#include "ui/access/roles_dialog.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "ui/access/role_cell_delegate.h"
#include "ui/access/scope_choices.h"
#include "ui/access/scope_editor.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

RolesDialog::RolesDialog(Lanes lanes, QWidget* parent)
    : DialogFrame(u"rolesDialog"_s, tr("Roles"),
                  tr("A role is a named set of scopes. Every key that has it follows when it changes."), parent)
    , m_lanes(lanes)
{
    setUsualWidth(820);
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::group);
    row->addWidget(makeList());
    row->addWidget(makeForm(), 1);
    addGrowing(both);
    addSubmit(tr("Save role"), ButtonKind::Primary);
    setCancelText(tr("Close"));
    connect(this, &DialogFrame::submitted, this, &RolesDialog::save);
    loadScopeChoices(m_lanes, this, [this](const ScopeChoices& choices) { m_scopes->setKnown(choices.scopes, {}); });
    judge();
    load({});
}

QWidget* RolesDialog::makeList()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(230);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"roleList"_s);
    m_list->setAccessibleName(tr("Roles"));
    m_list->setItemDelegate(new RoleCellDelegate(m_list));
    m_list->setMouseTracking(true);
    auto* add = makeButton(u"newRole"_s, tr("New role"), ButtonKind::Plain, u"plus"_s);
    add->setAutoDefault(false);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap);
    column->addWidget(m_list, 1);
    column->addWidget(add);
    connect(m_list, &QListWidget::currentRowChanged, this, &RolesDialog::show);
    connect(add, &QPushButton::clicked, this, &RolesDialog::startNew);
    return side;
}

QWidget* RolesDialog::makeForm()
{
    m_form = new QWidget(this);
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(u"roleName"_s);
    m_name->setAccessibleName(tr("Name of the role"));
    m_name->setPlaceholderText(tr("Name, e.g. order-reader"));
    m_name->setMaxLength(64);
    m_note = new QLineEdit(m_form);
    m_note->setObjectName(u"roleNote"_s);
    m_note->setAccessibleName(tr("What it is for"));
    m_note->setPlaceholderText(tr("What it is for"));
    m_scopes = new ScopeEditor(u"roleScopes"_s, ScopeEditor::Form::ScopesOnly, m_form);
    m_uses = new Label(TextRole::Secondary, {}, m_form);
    m_uses->setObjectName(u"roleUses"_s);
    m_uses->setWordWrap(true);
    m_delete = makeButton(u"deleteRole"_s, tr("Delete…"), ButtonKind::Danger, u"trash"_s);
    m_delete->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_uses, 1);
    foot->addWidget(m_delete);
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addWidget(m_scopes, 1);
    column->addLayout(foot);
    for (QLineEdit* line : {m_name, m_note})
        connect(line, &QLineEdit::textEdited, this, &RolesDialog::edited);
    connect(m_scopes, &ScopeEditor::changed, this, &RolesDialog::edited);
    connect(m_delete, &QPushButton::clicked, this, &RolesDialog::remove);
    auto* none = new EmptyState(u"team"_s, tr("No roles yet"),
                                tr("Keys that do the same work may do the same. Name that once, for example "
                                   "order-reader for orders:*:read, and give keys the role instead of each scope."));
    none->setObjectName(u"noRoles"_s);
    QPushButton* first = none->addAction(u"firstRole"_s, tr("Make the first role"), true, u"plus"_s);
    first->setAutoDefault(false);
    connect(first, &QPushButton::clicked, this, &RolesDialog::startNew);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_form);
    m_pages->addWidget(none);
    return m_pages;
}

// The roles as they are stored; what is edited and not saved stays.
void RolesDialog::load(const QString& choose)
{
    const auto job = [](Services& services) -> Result<QList<RoleUse>> { return services.roles->list(); };
    whenDone(m_lanes.front.run(job), this, [this, choose](const Result<QList<RoleUse>>& roles) {
        if (!roles)
            return fail(roles.error());
        m_loaded = true;
        QList<Draft> drafts;
        for (const RoleUse& use : *roles)
            drafts += Draft{use, use.role, false};
        for (const Draft& draft : m_drafts) {
            if (!draft.dirty)
                continue;
            const auto at = std::find_if(drafts.begin(), drafts.end(), [&](const Draft& stored) {
                return stored.stored.role.name == draft.stored.role.name;
            });
            if (at == drafts.end())
                drafts += draft; // new, or deleted by somebody else meanwhile
            else
                *at = draft;
        }
        m_drafts = drafts;
        int row = 0;
        for (int i = 0; i < m_drafts.size(); ++i) {
            if (m_drafts.at(i).edited.name == choose)
                row = i;
        }
        showList(row);
    });
}

void RolesDialog::showItem(QListWidgetItem* item, const Draft& draft) const
{
    const QString name = draft.edited.name.isEmpty() ? tr("New role") : draft.edited.name;
    const QString shown = draft.dirty ? tr("%1 (not saved)").arg(name) : name;
    const QString uses = draft.stored.role.name.isEmpty() ? QString() : grouped(draft.stored.keys);
    item->setText(shown);
    item->setData(RoleCellDelegate::UsesRole, uses);
    item->setToolTip(uses.isEmpty() ? shown : tr("%1, used by %Ln key(s)", nullptr, int(draft.stored.keys)).arg(shown));
    item->setData(Qt::AccessibleTextRole, item->toolTip());
}

void RolesDialog::showList(int row)
{
    m_list->clear();
    for (const Draft& draft : m_drafts)
        showItem(new QListWidgetItem(m_list), draft);
    m_list->setCurrentRow(m_drafts.isEmpty() ? -1 : std::min<int>(row, int(m_drafts.size()) - 1));
    if (m_drafts.isEmpty())
        show(-1);
}

RolesDialog::Draft* RolesDialog::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_drafts.size() ? &m_drafts[row] : nullptr;
}

void RolesDialog::show(int row)
{
    disarm();
    const Draft draft = m_drafts.value(row);
    m_showing = true;
    m_name->setText(draft.edited.name);
    m_note->setText(draft.edited.note);
    m_scopes->setGranted(draft.edited.scopes, {});
    m_showing = false;
    judge();
}

void RolesDialog::startNew()
{
    for (int i = 0; i < m_drafts.size(); ++i) {
        if (m_drafts.at(i).stored.role.name.isEmpty()) { // one is begun already
            m_list->setCurrentRow(i);
            return m_name->setFocus();
        }
    }
    m_drafts += Draft{{}, {}, true};
    showList(int(m_drafts.size()) - 1);
    m_name->setFocus();
}

void RolesDialog::edited()
{
    Draft* draft = current();
    if (m_showing || !draft)
        return;
    disarm();
    draft->edited = {draft->stored.role.name.isEmpty() ? m_name->text() : draft->stored.role.name, m_scopes->scopes(),
                     m_note->text()};
    draft->dirty = draft->stored.role.name.isEmpty() || draft->edited != draft->stored.role;
    showItem(m_list->currentItem(), *draft);
    judge();
}

void RolesDialog::judge()
{
    const Draft* draft = current();
    const bool isNew = draft && draft->stored.role.name.isEmpty();
    const qint64 keys = draft ? draft->stored.keys : 0;
    m_form->setEnabled(draft);
    m_pages->setCurrentIndex(m_loaded && m_drafts.isEmpty() ? 1 : 0);
    m_name->setReadOnly(!isNew);
    m_name->setToolTip(draft && !isNew ? tr("Keys have it by its name, so the name stays.") : QString());
    m_uses->setText(!draft         ? QString()
                    : isNew        ? tr("Used by no key yet.")
                    : keys == 0    ? tr("Used by no key.")
                    : draft->dirty ? tr("Used by %Ln key(s): saving changes what they may do.", nullptr, int(keys))
                                   : tr("Used by %Ln key(s).", nullptr, int(keys)));
    m_uses->setTone(keys > 0 && draft && draft->dirty ? ToneName::Warning : ToneName::Secondary);
    m_delete->setEnabled(draft && keys == 0);
    m_delete->setToolTip(keys > 0 ? tr("Take it from these keys first.") : QString());
    submitButton()->setEnabled(draft && draft->dirty);
    touched(std::any_of(m_drafts.begin(), m_drafts.end(), [](const Draft& one) {
        return one.dirty && one.edited != Role(); // an empty new one is no loss
    }));
}

void RolesDialog::disarm()
{
    m_armed = false;
    m_delete->setText(tr("Delete…"));
    setButtonKind(m_delete, ButtonKind::Danger);
}

void RolesDialog::save()
{
    Draft* draft = current();
    if (!draft || !m_scopes->commit())
        return;
    setBusy(true);
    const auto job = [from = draft->stored.role, to = draft->edited](Services& services) -> Result<RoleUse> {
        return from.name.isEmpty() ? services.roles->create(to) : services.roles->change(from, to);
    };
    whenDone(m_lanes.back.run(job), this, [this, row = m_list->currentRow()](const Result<RoleUse>& saved) {
        if (!saved) {
            fail(saved.error());
            return judge();
        }
        setBusy(false);
        m_drafts[row] = Draft{*saved, saved->role, false};
        showItem(m_list->item(row), m_drafts.at(row));
        show(row);
        load(saved->role.name);
        Q_EMIT rolesChanged(
            saved->keys == 0
                ? tr("The role %1 was saved").arg(saved->role.name)
                : tr("The role %1 was saved; %Ln key(s) follow it", nullptr, int(saved->keys)).arg(saved->role.name));
    });
}

// Asks by its own words: the first press says what the second one does.
void RolesDialog::remove()
{
    const Draft* draft = current();
    if (!draft)
        return;
    const QString name = draft->stored.role.name;
    if (name.isEmpty()) { // was never saved
        m_drafts.removeAt(m_list->currentRow());
        return showList(0);
    }
    if (!m_armed) {
        m_armed = true;
        m_delete->setText(tr("Delete %1 now").arg(name));
        return setButtonKind(m_delete, ButtonKind::DangerPrimary);
    }
    setBusy(true);
    const auto job = [name](Services& services) -> Result<void> { return services.roles->remove(name); };
    whenDone(m_lanes.back.run(job), this, [this, name](const Result<void>& gone) {
        disarm();
        if (!gone) {
            fail(gone.error());
            return load(name);
        }
        setBusy(false);
        m_drafts.removeIf([&](const Draft& one) { return one.stored.role.name == name; });
        load({});
        Q_EMIT rolesChanged(tr("The role %1 was deleted").arg(name));
    });
}

} // namespace keywright
