// The walk through what belongs to APIs: the page with and without any, each step of the wizard, a key's sheet. Nothing
// is saved, and no gateway is asked.
#include "model/apis/api_table_model.h"
#include "model/core/service_thread.h"
#include "model/services.h"
#include "tests/screens/screen_walk.h"
#include "tests/support/qt_test.h"
#include "tests/support/set_clock.h"
#include "ui/apis/api_acts.h"
#include "ui/apis/apis_page.h"
#include "ui/window/command.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QLineEdit>

namespace keywright::screens {

using namespace Qt::StringLiterals;

namespace {

// What lanes answer comes when it comes.
bool comes(QWidget& in, const QString& name)
{
    return QTest::qWaitFor(
        [&] {
            const auto* part = in.findChild<QWidget*>(name);
            return part && part->isVisible() && part->isEnabled();
        },
        test::patience);
}

QList<ApiDefinition> definitions(const ApiTableModel& model)
{
    QList<ApiDefinition> all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.rowAt(row)->api;
    return all;
}

} // namespace

bool ScreenWalk::press(QWidget& in, const QString& name)
{
    if (!comes(in, name)) {
        m_faults += u"%1 can't be pressed"_s.arg(name);
        return false;
    }
    QTest::mouseClick(in.findChild<QAbstractButton*>(name), Qt::LeftButton);
    settle();
    return true;
}

// Of a key that an API of the sample knows.
void ScreenWalk::sheet()
{
    auto* search = m_window.findChild<QLineEdit*>(u"keySearch"_s);
    Command* command = m_window.commands().find(u"keys.sheet"_s);
    if (!search || !command)
        return;
    search->setText(u"scope:orders:* status:active"_s);
    QTest::keyClick(search, Qt::Key_Return);
    for (int i = 0; i < 3 && !(i > 0 && command->isEnabled()); ++i)
        chooseFirst(u"keyTable"_s); // what is found may come after the first click
    command->trigger();
    QDialog* dialog = nullptr;
    if (QTest::qWaitFor([&] { return (dialog = openDialog()) != nullptr; }, test::patience) &&
        comes(*dialog, u"sheetSave"_s)) {
        look(*dialog, u"hand-over-sheet"_s);
        closeDialog(*dialog);
    } else {
        m_faults += u"there is no hand-over sheet"_s;
    }
    search->clear();
    QTest::keyClick(search, Qt::Key_Return);
    settle();
}

void ScreenWalk::apis()
{
    m_window.openPage(u"apis"_s);
    auto* table = m_window.findChild<QAbstractItemView*>(u"apiTable"_s);
    const auto* model = table ? qobject_cast<const ApiTableModel*>(table->model()) : nullptr;
    if (!model || !QTest::qWaitFor([model] { return model->rowCount() > 0; }, test::patience)) {
        m_faults += u"there are no APIs"_s;
        return;
    }
    const QList<ApiDefinition> before = definitions(*model);
    chooseFirst(u"apiTable"_s);
    look(m_window, u"apis-chosen"_s);
    if (press(m_window, u"apiRemove"_s)) { // asks
        look(m_window, u"apis-remove"_s);
        QTest::keyClick(m_window.findChild<QAbstractButton*>(u"apiRemove"_s), Qt::Key_Escape);
    }
    if (press(m_window, u"apiOperations"_s))
        if (QDialog* dialog = openDialog()) {
            look(*dialog, u"apis-operations"_s);
            dialog->close();
        }
    if (press(m_window, u"openGates"_s))
        if (QDialog* dialog = openDialog()) {
            look(*dialog, u"gates"_s);
            dialog->close();
        }
    if (press(m_window, u"apiChange"_s))
        if (QDialog* dialog = openDialog())
            wizard(*dialog);
    table->clearSelection();
    if (definitions(*model) != before)
        m_faults += u"the walk changed an API"_s;
    m_window.openPage(u"keys"_s);
}

// Of an API that is there: its third step is the first one that is shown.
void ScreenWalk::wizard(QDialog& dialog)
{
    look(dialog, u"protect-3-gateway"_s);
    press(dialog, u"protectBack"_s);
    look(dialog, u"protect-2-scopes"_s);
    press(dialog, u"protectBack"_s);
    look(dialog, u"protect-1-what"_s);
    for (int i = 0; i < 3; ++i)
        press(dialog, u"submit"_s);
    if (comes(dialog, u"gatewayText"_s)) {
        look(dialog, u"protect-4-configuration"_s);
        press(dialog, u"submit"_s);
        look(dialog, u"protect-5-trial"_s);
    } else {
        m_faults += u"the gateway gets no configuration"_s;
    }
    closeDialog(dialog);
}

// The sample has APIs; a catalogue that was just made has none.
void ScreenWalk::withoutApis()
{
    ServiceThread lane(u"empty"_s, []() -> Result<std::shared_ptr<Services>> { return std::make_shared<Services>(); });
    const test::SetClock clock;
    Commands commands;
    QWidget window;
    ApiActs acts({lane, lane, lane}, nullptr, nullptr, commands, &window);
    ApisPage page({lane, lane, lane}, clock, acts, nullptr);
    page.resize(m_window.width() - 220, m_window.height()); // without the side bar
    page.show();
    if (!comes(page, u"protectFirst"_s)) {
        m_faults += u"a page without APIs leads nowhere"_s;
        return;
    }
    look(page, u"apis-empty"_s);
    press(page, u"protectFirst"_s);
    if (QDialog* dialog = openDialog()) {
        press(*dialog, u"submit"_s);
        look(*dialog, u"protect-refused"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"apiName"_s), u"orders"_s);
        press(*dialog, u"submit"_s);
        look(*dialog, u"protect-no-scopes"_s);
        closeDialog(*dialog);
    }
    acts.setReadOnly(true);
    look(page, u"apis-empty-read-only"_s);
}

} // namespace keywright::screens
