#include "ui/access/scope_tree.h"

#include "ui/look/icons.h"
#include "ui/look/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 28;

class ScopeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 12, rowHeight};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto kind = ScopeTreeModel::Kind(index.data(ScopeTreeModel::KindRole).toInt());
        const Tokens& t = tokensFor(option->palette);
        if (index.column() == ScopeTreeModel::ThroughColumn) {
            option->text = throughWords(index, kind);
            option->palette.setColor(QPalette::Text, t.secondary);
            option->palette.setColor(QPalette::HighlightedText, t.secondary);
            return;
        }
        if (option->text == u"*"_s)
            option->text = anyWords(kind);
        if (kind == ScopeTreeModel::Kind::Role) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = lineIcon(u"team"_s, ToneName::Secondary);
            option->decorationSize = {measure::icon, measure::icon};
        } else if (kind == ScopeTreeModel::Kind::RoleScope) {
            option->palette.setColor(QPalette::Text, t.secondary);
        }
    }

private:
    static QString anyWords(ScopeTreeModel::Kind kind)
    {
        switch (kind) {
        case ScopeTreeModel::Kind::Api:
            return ScopeTree::tr("* (every API)");
        case ScopeTreeModel::Kind::Resource:
            return ScopeTree::tr("* (every resource)");
        default:
            return ScopeTree::tr("* (every action)");
        }
    }

    static QString throughWords(const QModelIndex& index, ScopeTreeModel::Kind kind)
    {
        const QString by = index.data().toString();
        switch (ScopeTreeModel::Through(index.data(ScopeTreeModel::ThroughRole).toInt())) {
        case ScopeTreeModel::Through::Itself:
            return kind == ScopeTreeModel::Kind::Action ? ScopeTree::tr("granted")
                                                        : ScopeTree::tr("granted, with all that comes later");
        case ScopeTreeModel::Through::Scope:
            return ScopeTree::tr("through %1").arg(by);
        case ScopeTreeModel::Through::Role:
            return ScopeTree::tr("through the role %1").arg(by);
        case ScopeTreeModel::Through::Missing:
            return ScopeTree::tr("no longer exists; it grants nothing");
        case ScopeTreeModel::Through::Nothing:
            break;
        }
        return by;
    }
};

} // namespace

ScopeTree::ScopeTree(const QString& objectName, ScopeTreeModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
    , m_proxy(new QSortFilterProxyModel(this))
{
    setObjectName(objectName);
    setAccessibleName(tr("Roles and scopes"));
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterRole(ScopeTreeModel::TextRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSourceModel(&model);
    setModel(m_proxy);
    setItemDelegate(new ScopeDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideMiddle);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(ScopeTreeModel::NameColumn, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(200);
}

void ScopeTree::setFilter(const QString& text)
{
    m_proxy->setFilterFixedString(text.trimmed());
    if (text.trimmed().isEmpty()) {
        collapseAll();
        openGranted();
    } else {
        expandAll();
    }
}

void ScopeTree::openGranted()
{
    for (const QModelIndex& branch : m_model.grantedBranches())
        expand(m_proxy->mapFromSource(branch));
    if (const QModelIndex first = m_proxy->mapFromSource(m_model.firstGranted()); first.isValid())
        scrollTo(first, PositionAtCenter);
}

void ScopeTree::showScope(const Scope& scope)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model.indexOf(scope));
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index);
}

void ScopeTree::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex row = currentIndex().siblingAtColumn(ScopeTreeModel::NameColumn);
    if (event->key() == Qt::Key_Space && row.isValid() && event->modifiers() == Qt::NoModifier) {
        const bool on = row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(row, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace keywright
