#include "ui/apis/operations_dialog.h"

#include "ui/look/labels.h"
#include "ui/look/table_text_model.h"

#include <QHeaderView>
#include <QLineEdit>

namespace keywright {

using namespace Qt::StringLiterals;

OperationsDialog::OperationsDialog(const ApiDefinition& api, QWidget* parent)
    : DialogFrame(u"operationsDialog"_s, tr("Operations of %1").arg(api.shownTitle()),
                  tr("As its OpenAPI file named them when it was read last. A key needs the scope of what it calls."),
                  parent)
    , m_api(api)
    , m_search(new QLineEdit)
    , m_model(new TableTextModel(this))
{
    setUsualWidth(860);
    m_search->setObjectName(u"operationSearch"_s);
    m_search->setAccessibleName(tr("Search operations"));
    m_search->setPlaceholderText(tr("Search operations"));
    m_search->setClearButtonEnabled(true);
    auto* table = new RowTable;
    table->setObjectName(u"operationTable"_s);
    table->setAccessibleName(tr("Operations"));
    table->setRowDelegate(new TextCellDelegate(table));
    table->setModel(m_model);
    table->setMinimumHeight(360);
    addWide(m_search);
    addGrowing(table);
    addSubmit(tr("Close"), ButtonKind::Primary);
    submitButton()->hide();
    setCancelText(tr("Close"));
    connect(m_search, &QLineEdit::textChanged, this, &OperationsDialog::narrow);
    narrow();
    const int widths[]{280, 250};
    for (int column = 0; column < 2; ++column)
        table->setColumnWidth(column, widths[column]);
    table->horizontalHeader()->setStretchLastSection(true);
    m_search->setFocus();
}

void OperationsDialog::narrow()
{
    const QString sought = m_search->text().simplified();
    TableText table{{tr("Operation"), tr("Scope"), tr("What it does")}, {}};
    for (const OperationScope& one : m_api.operations) {
        const QString call = u"%1 %2"_s.arg(one.method, one.path), scope = one.scope.toString();
        const bool found = sought.isEmpty() || call.contains(sought, Qt::CaseInsensitive) ||
                           scope.contains(sought, Qt::CaseInsensitive) ||
                           one.summary.contains(sought, Qt::CaseInsensitive);
        if (found)
            table.lines +=
                {{call, m_api.scopes.contains(one.scope) ? scope : tr("%1 (not offered)").arg(scope), one.summary}};
    }
    m_model->setTable(table);
    const int shown = int(table.lines.size());
    setHint(shown == m_api.operations.size() ? tr("%Ln operation(s)", nullptr, shown)
                                             : tr("%Ln operation(s) found", nullptr, shown));
}

} // namespace keywright
