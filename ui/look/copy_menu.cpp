#include "ui/look/copy_menu.h"

#include "ui/look/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeySequence>
#include <QMenu>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QString copyWords(const char* text)
{
    return QCoreApplication::translate("CopyMenu", text);
}

} // namespace

void copyTable(const CollectTable& collect, TextForm form)
{
    collect([form](const Result<TableText>& table) {
        if (table && !table->lines.isEmpty())
            QGuiApplication::clipboard()->setText(formatted(*table, form));
    });
}

void addCopyActions(QMenu* menu, const CollectTable& collect)
{
    const std::tuple<const char*, QString, TextForm> forms[]{
        {QT_TRANSLATE_NOOP("CopyMenu", "Copy"), u"copyRows"_s, TextForm::Tabs},
        {QT_TRANSLATE_NOOP("CopyMenu", "Copy as CSV"), u"copyCsv"_s, TextForm::Csv},
        {QT_TRANSLATE_NOOP("CopyMenu", "Copy as Markdown"), u"copyMarkdown"_s, TextForm::Markdown},
        {QT_TRANSLATE_NOOP("CopyMenu", "Copy as JSON"), u"copyJson"_s, TextForm::Json}};
    for (const auto& [text, name, form] : forms) {
        QAction* action = menu->addAction(copyWords(text));
        action->setObjectName(name);
        if (form == TextForm::Tabs) {
            action->setIcon(lineIcon(u"copy"_s, ToneName::Secondary));
            action->setShortcut(QKeySequence(QKeySequence::Copy));
        }
        QObject::connect(action, &QAction::triggered, menu, [collect, form = form] { copyTable(collect, form); });
    }
}

} // namespace keywright
