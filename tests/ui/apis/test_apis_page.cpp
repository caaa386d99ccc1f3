// The page of protected APIs over APIs, keys and gateways in memory.
#include "ui/apis/apis_page.h"

#include "model/apis/api_service.h"
#include "model/apis/api_table_model.h"
#include "tests/support/gui_hand.h"
#include "tests/support/held_apis.h"
#include "tests/support/listed_console.h"
#include "tests/support/qt_test.h"
#include "ui/apis/api_acts.h"
#include "ui/look/buttons.h"
#include "ui/look/row_table.h"
#include "ui/look/surfaces.h"
#include "ui/window/command.h"

#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

// One lane for everything: the test looks while nothing is under way.
struct Story {
    ListedKeys keys;
    ListedLog log;
    CountedTransactions transactions;
    SetClock clock;
    HeldApis apis;
    HeldGateways gateways;
    ApiService service{ApiService::Parts{transactions, apis, log, clock, Actor{u"alice"_s, u"console"_s}}};
    ServiceThread lane{u"all"_s, [this]() -> Result<std::shared_ptr<Services>> {
                           auto services = std::make_shared<Services>();
                           services->clock = &clock;
                           services->transactions = &transactions;
                           services->keyStore = &keys;
                           services->auditLog = &log;
                           services->apis = &service;
                           services->gateways = &gateways;
                           return services;
                       }};
    Commands commands;
    QWidget window;
    ApiActs acts{{lane, lane, lane}, nullptr, nullptr, commands, &window};
    ApisPage page{{lane, lane, lane}, clock, acts, nullptr};

    explicit Story(const QList<ApiDefinition>& held = {})
    {
        apis.apis = held;
        page.resize(1200, 700);
    }
    void show() { page.show(); }
    void giveKey(const QString& name, const QString& scope, KeyStatus status = KeyStatus::Active)
    {
        ApiKey key = keyNamed(name);
        key.scopes = {*Scope::parse(scope)};
        key.status = status;
        keys.add(key);
    }
    [[nodiscard]] QStringList told()
    {
        QStringList actions;
        (void)log.forEach({}, [&](const AuditEvent& event) {
            actions += event.action;
            return true;
        });
        return actions;
    }
};

QPushButton* button(const QString& name)
{
    return GuiHand::awaited<QPushButton>(name);
}

} // namespace

class TestApisPage final : public QObject {
    Q_OBJECT

private:
    const QList<ApiDefinition> m_two{apiNamed(u"orders"_s, u"Orders"_s), apiNamed(u"stock"_s, u"Stock"_s)};

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theColumnsKeepWithinThePageAndTheLeastImportantGo()
    {
        Story story(m_two);
        story.show();
        auto* table = story.page.table();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        for (const int width : {1200, 940, 760, 560}) {
            story.page.resize(width, 700);
            QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
            for (const int stays : {int(ApiTableModel::Name), int(ApiTableModel::Keys), int(ApiTableModel::Gate)})
                QVERIFY(!table->isColumnHidden(stays));
            for (int column = 0; column < ApiTableModel::ColumnCount; ++column)
                if (!table->isColumnHidden(column))
                    QVERIFY(table->columnWidth(column) >= table->horizontalHeader()->sectionSizeHint(column));
        }
        QVERIFY(table->isColumnHidden(ApiTableModel::Gateway));
    }

    void anEmptyListLeadsToTheWizardAndItToTheList()
    {
        Story story;
        story.show();
        QVERIFY(button(u"protectFirst"_s));
        QVERIFY(!GuiHand::seen(u"protectApi"_s)); // one primary button a page
        QVERIFY(GuiHand::click(u"protectFirst"_s));
        QVERIFY(GuiHand::awaited(u"protectDialog"_s));
        QSignalSpy saved(&story.acts, &ApiActs::saved);
        QVERIFY(GuiHand::type(u"apiName"_s, u"orders"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QVERIFY(GuiHand::awaited(u"apiScopes"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QVERIFY(GuiHand::type(u"apiUpstream"_s, u"127.0.0.1:8080"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QVERIFY(GuiHand::awaited(u"gatewayText"_s));
        QCOMPARE(saved.size(), 1);
        QTRY_COMPARE(story.page.table()->model()->rowCount(), 1);
        QVERIFY(story.page.table()->isVisible());
        QVERIFY(button(u"protectApi"_s));
    }

    void aSheetOfEachKeyIsOffered()
    {
        Story story(m_two);
        story.giveKey(u"reader & more"_s, u"orders:invoices:read"_s);
        story.giveKey(u"old"_s, u"orders:invoices:read"_s, KeyStatus::Revoked);
        story.show();
        QSignalSpy told(&story.page, &ApisPage::told);
        QVERIFY(GuiHand::clickRow(u"apiTable"_s, u"Stock"_s));
        GuiHand::awaited<QToolButton>(u"apiSheet"_s)->click();
        QTRY_COMPARE(told.size(), 1); // it has no keys yet
        QVERIFY(GuiHand::clickRow(u"apiTable"_s, u"Orders"_s));
        GuiHand::awaited<QToolButton>(u"apiSheet"_s)->click();
        QTRY_VERIFY(story.page.findChild<QMenu*>(u"apiSheets"_s));
        auto* menu = story.page.findChild<QMenu*>(u"apiSheets"_s);
        QList<QAction*> keys = menu->actions();
        keys.removeIf([](const QAction* action) { return action->isSeparator(); });
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys.first()->text(), u"reader && more"_s);
        keys.first()->trigger();
        auto* sheet = GuiHand::awaited<QDialog>(u"sheetDialog"_s);
        QVERIFY(sheet);
        QVERIFY(sheet->windowTitle().contains(u"reader & more"_s));
        menu->close();
        sheet->close();
    }

    void anApiTellsWhatCanBeAskedOfIt()
    {
        QList<ApiDefinition> apis = m_two;
        apis.first().scopes = {*Scope::parse(u"orders:invoices:read"_s)};
        apis.first().operations = {{u"GET"_s, u"/invoices"_s, apis.first().scopes.first(), u"All of them"_s},
                                   {u"DELETE"_s, u"/carts/{id}"_s, *Scope::parse(u"orders:carts:delete"_s)}};
        Story story(apis);
        story.show();
        QVERIFY(GuiHand::clickRow(u"apiTable"_s, u"Stock"_s));
        QVERIFY(!GuiHand::seen(u"apiOperations"_s)); // none is known
        QVERIFY(GuiHand::clickRow(u"apiTable"_s, u"Orders"_s));
        GuiHand::awaited<QToolButton>(u"apiOperations"_s)->click();
        auto* table = GuiHand::awaited<QAbstractItemView>(u"operationTable"_s);
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"All of them"_s);
        QVERIFY(table->model()->index(1, 1).data().toString().contains(u"not offered"_s));
        QVERIFY(GuiHand::type(u"operationSearch"_s, u"carts"_s));
        QCOMPARE(table->model()->rowCount(), 1);
        GuiHand::seen<QDialog>(u"operationsDialog"_s)->close();
    }

    void anApiLeadsToItsKeys()
    {
        Story story(m_two);
        story.giveKey(u"reader"_s, u"orders:invoices:read"_s);
        story.giveKey(u"old"_s, u"orders:invoices:read"_s, KeyStatus::Revoked);
        story.giveKey(u"elsewhere"_s, u"stock:items:read"_s);
        story.show();
        QSignalSpy asked(&story.page, &ApisPage::searchAsked);
        QVERIFY(GuiHand::clickRow(u"apiTable"_s, u"Orders"_s));
        QCOMPARE(story.page.table()->model()->index(0, ApiTableModel::Keys).data().toString(), u"1"_s);
        QVERIFY(GuiHand::click(u"apiKeys"_s));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), keysOfApiText(u"orders"_s));
        QTest::keyClick(story.page.table(), Qt::Key_Down);
        QTest::keyClick(story.page.table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().first().toString(), keysOfApiText(u"stock"_s));
    }

    void removingAsksFirstAndAnotherChoiceTakesItBack()
    {
        Story story(m_two);
        story.giveKey(u"reader"_s, u"orders:invoices:read"_s);
        story.show();
        QVERIFY(GuiHand::clickRow(u"apiTable"_s, u"Orders"_s));
        auto* remove = button(u"apiRemove"_s);
        const QString usual = remove->text();
        QVERIFY(GuiHand::click(u"apiRemove"_s));
        QVERIFY2(remove->text().contains(u"orders"_s), qPrintable(remove->text()));
        QCOMPARE(buttonKind(remove), ButtonKind::DangerPrimary);
        QVERIFY(GuiHand::clickRow(u"apiTable"_s, u"Stock"_s));
        QCOMPARE(remove->text(), usual);
        QVERIFY(GuiHand::clickRow(u"apiTable"_s, u"Orders"_s));
        QCOMPARE(remove->text(), usual);
        QVERIFY(GuiHand::click(u"apiRemove"_s));
        QVERIFY(!GuiHand::seen(u"apiChange"_s)); // while it asks, nothing else is offered
        QTest::keyClick(remove, Qt::Key_Escape);
        QCOMPARE(remove->text(), usual);
        QVERIFY(GuiHand::seen(u"apiChange"_s));
        QSignalSpy told(&story.page, &ApisPage::told);
        QVERIFY(GuiHand::click(u"apiRemove"_s));
        QCOMPARE(story.page.table()->model()->rowCount(), 2);
        QVERIFY(GuiHand::click(u"apiRemove"_s));
        QTRY_COMPARE(story.page.table()->model()->rowCount(), 1);
        QCOMPARE(told.size(), 1);
        QCOMPARE(story.apis.apis.size(), 1);
        QCOMPARE(story.apis.apis.first().name, u"stock"_s);
        QCOMPARE(story.told(), QStringList{u"api.remove"_s});
        QCOMPARE(story.keys.named(u"reader"_s).scopes.size(), 1); // keys keep their scopes
    }

    void whatCannotBeDoneSaysWhy()
    {
        Story story(m_two);
        story.acts.setReadOnly(true);
        story.show();
        QVERIFY(GuiHand::clickRow(u"apiTable"_s, u"Orders"_s));
        const QStringList names{u"protectApi"_s, u"apiChange"_s, u"apiRemove"_s};
        for (const QString& name : names) {
            QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
            QVERIFY2(button(name)->toolTip().contains(u"read-only"_s), qPrintable(name));
        }
        QVERIFY(button(u"apiKeys"_s)->isEnabled());
        QVERIFY(!story.commands.find(u"apis.protect"_s)->isEnabled());
        story.acts.setReadOnly(false);
        for (const QString& name : names) {
            QVERIFY2(button(name)->isEnabled(), qPrintable(name));
            QVERIFY2(!button(name)->toolTip().contains(u"read-only"_s), qPrintable(name));
        }
    }

    void anEmptyReadOnlyCatalogueLeadsNowhereAndSaysWhy()
    {
        Story story;
        story.acts.setReadOnly(true);
        story.show();
        auto* first = button(u"protectFirst"_s);
        QVERIFY(first);
        QVERIFY(!first->isEnabled());
        QVERIFY2(first->toolTip().contains(u"read-only"_s), qPrintable(first->toolTip()));
    }

    void theGateOfTheChosenApiSaysHowItIs()
    {
        Story story(m_two);
        story.gateways.health.state = GateHealth::State::Unreachable;
        story.gateways.health.says = u"connection refused"_s;
        story.show();
        QVERIFY(GuiHand::clickRow(u"apiTable"_s, u"Orders"_s));
        auto* words = GuiHand::awaited<Banner>(u"gateWords"_s);
        QVERIFY(words);
        QVERIFY2(words->text().contains(u"connection refused"_s), qPrintable(words->text()));
        story.page.table()->clearSelection();
        QVERIFY(!words->isVisible());
        QVERIFY(!GuiHand::seen(u"apiRemove"_s)); // there is nothing to act on
    }

    void aListThatCannotBeReadCanBeAskedForAgain()
    {
        Story story(m_two);
        story.keys.failWith(Error{ErrorKind::Io, u"disk"_s});
        story.show();
        QVERIFY(GuiHand::awaited(u"apisFailed"_s));
        story.keys.failWith({});
        QVERIFY(GuiHand::click(u"apisAgain"_s));
        QTRY_COMPARE(story.page.table()->model()->rowCount(), 2);
        QVERIFY(story.page.table()->isVisible());
    }
};

QTEST_MAIN(TestApisPage)
#include "test_apis_page.moc"
