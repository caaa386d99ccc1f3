#include "ui/keys/saved/search_name_dialog.h"

#include <QLineEdit>
#include <QPushButton>

namespace keywright {

using namespace Qt::StringLiterals;

SearchNameDialog::SearchNameDialog(const QString& title, const QString& searchText, const QString& name,
                                   QWidget* parent)
    : DialogFrame(u"searchNameDialog"_s, title, searchText, parent)
    , m_name(new QLineEdit(name))
{
    setUsualWidth(440);
    m_name->setObjectName(u"searchName"_s);
    m_name->setMaxLength(60);
    m_name->setPlaceholderText(tr("Card payments"));
    addRow(tr("Name"), m_name);
    addSubmit(tr("Save"), ButtonKind::Primary);
    connect(m_name, &QLineEdit::textChanged, this, &SearchNameDialog::judge);
    m_name->selectAll();
    m_name->setFocus();
    judge();
}

void SearchNameDialog::setFree(std::function<bool(const QString&)> isFree)
{
    m_isFree = std::move(isFree);
    judge();
}

QString SearchNameDialog::name() const
{
    return m_name->text().trimmed();
}

void SearchNameDialog::judge()
{
    const bool taken = !name().isEmpty() && m_isFree && !m_isFree(name());
    submitButton()->setEnabled(!name().isEmpty() && !taken);
    setHint(taken ? tr("There is a search of this name.") : QString());
}

} // namespace keywright
