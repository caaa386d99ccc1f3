// The wizard over APIs and gateways in memory: from what is typed to what is saved, shown and tried.
#include "ui/apis/protect_dialog.h"

#include "model/apis/api_service.h"
#include "tests/support/dialog_stage.h"
#include "tests/support/held_apis.h"
#include "tests/support/qt_test.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class ProtectDialogTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DialogStage> m_stage;
    std::unique_ptr<HeldApis> m_apis;
    std::unique_ptr<HeldGateways> m_gateways;
    std::unique_ptr<ApiService> m_service;
    std::unique_ptr<ServiceThread> m_lane;

    ProtectDialog* open(const std::optional<ApiDefinition>& api = {})
    {
        auto* dialog = new ProtectDialog({*m_lane, *m_lane, *m_lane}, nullptr, api, &m_stage->window);
        dialog->open();
        return dialog;
    }
    static QLineEdit* field(const char* name) { return GuiHand::awaited<QLineEdit>(QString::fromLatin1(name)); }
    static void type(const char* name, const QString& text)
    {
        field(name)->setFocus();
        QTest::keyClicks(field(name), text);
    }
    void typeOrders()
    {
        type("apiTitle", u"Orders"_s);
        type("apiName", u"orders"_s);
        type("apiBaseUrl", u"https://api.example.com/v1"_s);
        GuiHand::click(u"submit"_s);
        type("apiOwnScope", u"invoices:read"_s);
        GuiHand::click(u"apiAddScope"_s);
        GuiHand::click(u"submit"_s);
        type("apiUpstream", u"127.0.0.1:8080"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<DialogStage>();
        m_apis = std::make_unique<HeldApis>();
        m_gateways = std::make_unique<HeldGateways>();
        m_service = std::make_unique<ApiService>(ApiService::Parts{
            m_stage->memory, *m_apis, m_stage->memory.log(), m_stage->memory.clock, Actor{u"alice"_s, u"console"_s}});
        m_lane = std::make_unique<ServiceThread>(u"all"_s, [this]() -> Result<std::shared_ptr<Services>> {
            auto services = std::make_shared<Services>();
            services->clock = &m_stage->memory.clock;
            services->keyStore = &m_stage->memory.keys();
            services->keys = &m_stage->service;
            services->apis = m_service.get();
            services->gateways = m_gateways.get();
            return services;
        });
    }
    void cleanup()
    {
        m_stage->window.close();
        m_lane->close();
        m_stage.reset();
        m_lane.reset();
    }

    void whatIsTypedIsSavedAndConfigured()
    {
        QSignalSpy saved(open(), &ProtectDialog::saved);
        typeOrders();
        GuiHand::click(u"submit"_s);
        auto* text = GuiHand::awaited<QPlainTextEdit>(u"gatewayText"_s);
        QVERIFY(text);
        QCOMPARE(text->toPlainText(), u"asks for orders:invoices:read"_s);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(m_apis->apis.size(), 1);
        QCOMPARE(m_apis->apis.first().gate, u"127.0.0.1:9191"_s);
        QCOMPARE(m_apis->apis.first().gateway, GatewayKind::Nginx);
        const QList<AuditEvent>& events = m_stage->memory.stored.events;
        QCOMPARE(events.value(events.size() - 2).action, u"api.save"_s);
        QCOMPARE(events.last().action, u"api.config"_s);
    }

    void whatCanNotBeConfiguredIsNotSaved()
    {
        QSignalSpy saved(open(), &ProtectDialog::saved);
        typeOrders();
        field("apiUpstream")->clear();
        GuiHand::click(u"submit"_s);
        QTRY_VERIFY(!DialogStage::banner().isEmpty());
        QCOMPARE(saved.size(), 0);
        QVERIFY(m_apis->apis.isEmpty());
        QTRY_VERIFY(field("apiUpstream")->hasFocus());
        type("apiUpstream", u"127.0.0.1:8080"_s);
        GuiHand::click(u"submit"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_apis->apis.size(), 1);
    }

    void whatIsWrongKeepsWhatWasTyped()
    {
        open();
        type("apiName", u"two words"_s);
        GuiHand::click(u"submit"_s);
        QTRY_VERIFY(!DialogStage::banner().isEmpty());
        QVERIFY(field("apiName")->isVisible());
        QCOMPARE(field("apiName")->text(), u"two words"_s);
        QVERIFY(m_apis->apis.isEmpty());
        QVERIFY(GuiHand::type(u"apiName"_s, u"orders"_s));
        GuiHand::click(u"submit"_s);
        QVERIFY(GuiHand::awaited(u"apiScopes"_s));
        QVERIFY(DialogStage::banner().isEmpty()); // it is not wrong any more
    }

    void aDocumentFillsInWhatIsEmpty()
    {
        OpenApiDocument document;
        document.title = u"Orders API"_s;
        document.servers = QStringList{u"https://eu.example.com"_s};
        document.operations = {{u"GET"_s, u"/invoices"_s, {}, {}}, {u"DELETE"_s, u"/invoices/{id}"_s, {}, {}}};
        m_gateways->document = document;
        open();
        type("apiTitle", u"Mine"_s);
        auto* path = GuiHand::awaited<QLineEdit>(u"apiDocument"_s);
        path->setFocus();
        QTest::keyClicks(path, u"/tmp/orders.yaml"_s);
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_COMPARE(field("apiName")->text(), u"orders"_s);
        QCOMPARE(field("apiTitle")->text(), u"Mine"_s);
        QCOMPARE(field("apiBaseUrl")->text(), u"https://eu.example.com"_s);
        GuiHand::click(u"submit"_s);
        GuiHand::click(u"submit"_s);
        auto* asked = GuiHand::awaited<QComboBox>(u"apiAsked"_s);
        QTRY_COMPARE(asked->count(), 3);
        QCOMPARE(asked->itemText(1), u"orders:invoices:delete"_s);
        QCOMPARE(asked->currentIndex(), 0); // each operation its own
        QVERIFY(GuiHand::awaited<QLabel>(u"apiAskedNote"_s)->text().contains(u"refused"_s));
        auto* kind = GuiHand::awaited<QComboBox>(u"apiGateway"_s);
        kind->setCurrentIndex(kind->findText(u"Kong"_s)); // can't tell them apart
        QCOMPARE(asked->count(), 2);
        kind->setCurrentIndex(kind->findText(u"Caddy"_s));
        QCOMPARE(asked->count(), 3);
        asked->setCurrentIndex(0);
        type("apiUpstream", u"127.0.0.1:8080"_s);
        GuiHand::click(u"submit"_s);
        auto* text = GuiHand::awaited<QPlainTextEdit>(u"gatewayText"_s);
        QTRY_COMPARE(text->toPlainText(), u"asks for GET /invoices orders:invoices:read;"
                                          "DELETE /invoices/{id} orders:invoices:delete;"_s);
        QCOMPARE(m_apis->apis.first().operations.size(), 2);
    }

    void operationsThatWereKeptNeedNoFile()
    {
        ApiDefinition api = apiNamed(u"orders"_s, u"Orders"_s);
        api.scopes = {*Scope::parse(u"orders:invoices:read"_s)};
        api.operations = {{u"GET"_s, u"/invoices"_s, api.scopes.first()},
                          {u"DELETE"_s, u"/invoices/{id}"_s, *Scope::parse(u"orders:invoices:delete"_s)}};
        m_apis->apis = {api};
        open(api);
        auto* asked = GuiHand::awaited<QComboBox>(u"apiAsked"_s);
        QCOMPARE(asked->count(), 2);
        QCOMPARE(asked->currentIndex(), 0); // each operation its own
        QVERIFY(GuiHand::click(u"protectBack"_s));
        auto* scopes = GuiHand::awaited<QTreeWidget>(u"apiScopes"_s);
        QCOMPARE(scopes->topLevelItemCount(), 2);
        QCOMPARE(scopes->topLevelItem(0)->text(1), u"GET /invoices"_s);
        QCOMPARE(scopes->topLevelItem(1)->checkState(0), Qt::Unchecked); // suggested, not chosen
        GuiHand::click(u"submit"_s);
        GuiHand::click(u"submit"_s);
        auto* text = GuiHand::awaited<QPlainTextEdit>(u"gatewayText"_s);
        QTRY_COMPARE(text->toPlainText(), u"asks for GET /invoices orders:invoices:read;"_s);
        QCOMPARE(m_apis->apis, QList<ApiDefinition>{api}); // nothing was changed
    }

    // Typed and not added is meant, too; and what is no scope stays where it can be mended.
    void aTypedScopeIsTakenByEnterAndByGoingOn()
    {
        open();
        type("apiTitle", u"Orders"_s);
        type("apiName", u"orders"_s);
        type("apiBaseUrl", u"https://api.example.com/v1"_s);
        GuiHand::click(u"submit"_s);
        type("apiOwnScope", u"invoices:read"_s);
        QTest::keyClick(field("apiOwnScope"), Qt::Key_Return);
        auto* scopes = GuiHand::awaited<QTreeWidget>(u"apiScopes"_s);
        QVERIFY(scopes->isVisible()); // not gone on
        QCOMPARE(scopes->topLevelItemCount(), 1);
        type("apiOwnScope", u"not a scope"_s);
        GuiHand::click(u"submit"_s);
        QVERIFY(scopes->isVisible());
        QTRY_VERIFY(!DialogStage::banner().isEmpty());
        QVERIFY(GuiHand::type(u"apiOwnScope"_s, u"refunds:approve"_s));
        GuiHand::click(u"submit"_s);
        type("apiUpstream", u"127.0.0.1:8080"_s);
        GuiHand::click(u"submit"_s);
        QTRY_COMPARE(m_apis->apis.size(), 1);
        QCOMPARE(m_apis->apis.first().scopes,
                 (QList<Scope>{*Scope::parse(u"orders:invoices:read"_s), *Scope::parse(u"orders:refunds:approve"_s)}));
    }

    void aFileThatIsChosenAgainKeepsWhatWasDecided()
    {
        ApiDefinition api = apiNamed(u"orders"_s, u"Orders"_s);
        const Scope read = *Scope::parse(u"orders:invoices:read"_s), own = *Scope::parse(u"orders:refunds:approve"_s);
        api.scopes = {read, own};
        api.operations = {{u"GET"_s, u"/invoices"_s, read},
                          {u"DELETE"_s, u"/invoices/{id}"_s, *Scope::parse(u"orders:invoices:delete"_s)}};
        m_apis->apis = {api};
        OpenApiDocument document;
        document.title = u"Orders"_s;
        document.operations = {{u"GET"_s, u"/invoices"_s, {}, {}},
                               {u"DELETE"_s, u"/invoices/{id}"_s, {}, {}},
                               {u"GET"_s, u"/stock"_s, {}, {}}};
        m_gateways->document = document;
        open(api);
        GuiHand::click(u"protectBack"_s);
        GuiHand::click(u"protectBack"_s);
        auto* path = GuiHand::awaited<QLineEdit>(u"apiDocument"_s);
        path->setFocus();
        QTest::keyClicks(path, u"/tmp/orders.yaml"_s);
        QTest::keyClick(path, Qt::Key_Return);
        auto* scopes = m_stage->window.findChild<QTreeWidget*>(u"apiScopes"_s);
        QTRY_COMPARE(scopes->topLevelItemCount(), 4);
        const auto isChecked = [scopes](const QString& scope) {
            const QList<QTreeWidgetItem*> found = scopes->findItems(scope, Qt::MatchExactly);
            return found.size() == 1 && found.first()->checkState(0) == Qt::Checked;
        };
        QVERIFY(isChecked(u"orders:invoices:read"_s));
        QVERIFY(isChecked(u"orders:refunds:approve"_s));  // of no operation: somebody typed it
        QVERIFY(isChecked(u"orders:stock:read"_s));       // new
        QVERIFY(!isChecked(u"orders:invoices:delete"_s)); // was not wanted
    }

    void aTrialSaysWhatBecameOfEachRequest()
    {
        const ApiDefinition api = apiNamed(u"orders"_s, u"Orders"_s);
        m_apis->apis = {api};
        open(api);
        GuiHand::click(u"submit"_s);
        QVERIFY(GuiHand::awaited<QPlainTextEdit>(u"gatewayText"_s));
        GuiHand::click(u"submit"_s);
        auto* key = GuiHand::awaited<QLineEdit>(u"trialKey"_s);
        QVERIFY(key);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QTest::keyClicks(key, u"right-one"_s);
        GuiHand::click(u"trialStart"_s);
        const auto said = [](int i) { return GuiHand::seen<QLabel>(u"trialAnswer%1"_s.arg(i))->text(); };
        QTRY_VERIFY2(said(2).contains(u"204"_s), qPrintable(said(2)));
        QVERIFY2(said(0).contains(u"Refused (401)"_s), qPrintable(said(0)));
        QVERIFY2(said(1).contains(u"does not ask the gate"_s), qPrintable(said(1)));
        QCOMPARE(m_gateways->tried.url, u"https://api.example.com/orders"_s);
        QVERIFY(m_gateways->tried.key);
    }
};

QTEST_MAIN(ProtectDialogTest)
#include "test_protect_dialog.moc"
