#include "tests/support/gui_hand.h"
#include "tests/support/listed_console.h"
#include "tests/support/qt_test.h"
#include "ui/access/request_tester.h"
#include "ui/look/labels.h"

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class RequestTesterTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ListedCatalogue> m_catalogue;
    std::unique_ptr<RequestTester> m_tester;

    static QString rule() { return GuiHand::seen<QLabel>(u"testRule"_s)->text(); }
    static ApiKey key()
    {
        ApiKey key = keyNamed(u"checkout"_s);
        key.scopes = {*Scope::parse(u"orders:*:read"_s)};
        key.restrictions.cidrs = {*Cidr::parse(u"10.4.0.0/16"_s)};
        key.restrictions.methods = {u"GET"_s};
        key.restrictions.paths = {*PathPattern::parse(u"/orders/**"_s)};
        return key;
    }

private Q_SLOTS:
    void init()
    {
        m_catalogue = std::make_unique<ListedCatalogue>();
        QVERIFY(m_catalogue->keys.saveRole({u"writer"_s, {*Scope::parse(u"orders:*:write"_s)}, {}}).ok());
        m_tester = std::make_unique<RequestTester>(m_catalogue->lanes(), m_catalogue->clock, nullptr);
        m_tester->show();
    }
    void cleanup()
    {
        m_tester.reset();
        m_catalogue.reset();
    }

    void theRequestIsJudgedWhileItIsTyped()
    {
        m_tester->showKey(key());
        QVERIFY2(rule().contains(u"none of the allowed blocks"_s), qPrintable(rule())); // no address given
        QVERIFY(GuiHand::type(u"testFrom"_s, u"10.4.2.17"_s));
        QVERIFY2(rule().contains(u"path"_s), qPrintable(rule()));
        QVERIFY(GuiHand::type(u"testPath"_s, u"/orders/17"_s));
        QCOMPARE(rule(), u"All rules allow it."_s);
        QVERIFY(GuiHand::type(u"testMethod"_s, u"POST"_s));
        QVERIFY2(rule().contains(u"method"_s), qPrintable(rule()));
        QVERIFY(GuiHand::type(u"testMethod"_s, u"get"_s));
        QVERIFY(GuiHand::type(u"testScope"_s, u"orders:items:write"_s));
        QVERIFY2(rule().contains(u"orders:items:write"_s), qPrintable(rule()));
        QVERIFY(GuiHand::type(u"testScope"_s, u"orders:items:read"_s));
        QCOMPARE(rule(), u"All rules allow it."_s);
    }

    void whatItsRolesAllowCounts()
    {
        ApiKey withRole = key();
        withRole.restrictions = {};
        withRole.roles = {u"writer"_s};
        m_tester->showKey(withRole);
        QVERIFY(GuiHand::type(u"testScope"_s, u"orders:items:write"_s));
        QTRY_COMPARE(rule(), u"All rules allow it."_s);
    }

    // Deleted on another machine, or of a catalogue that was set back.
    void aRoleThatIsGoneGrantsNothingAndIsNamed()
    {
        ApiKey withRole = key();
        withRole.restrictions = {};
        withRole.roles = {u"gone"_s, u"writer"_s};
        m_tester->showKey(withRole);
        QVERIFY(GuiHand::type(u"testScope"_s, u"billing:bills:read"_s));
        QTRY_COMPARE(rule(),
                     u"No scope of the key covers billing:bills:read. The role gone no longer exists; it grants "
                     "nothing."_s);
        QVERIFY(GuiHand::type(u"testScope"_s, u"orders:items:write"_s)); // through the other one
        QTRY_COMPARE(rule(), u"All rules allow it."_s);
        withRole.roles = {u"gone"_s};
        withRole.scopes.clear();
        m_tester->showKey(withRole);
        QVERIFY(GuiHand::type(u"testScope"_s, u""_s));
        QTest::keyClick(GuiHand::seen(u"testScope"_s), Qt::Key_Delete);
        QTRY_VERIFY2(rule().endsWith(u"The role gone no longer exists; it grants nothing."_s), qPrintable(rule()));
    }

    void whatIsNoAddressOrScopeIsSaid()
    {
        m_tester->showKey(key());
        QVERIFY(GuiHand::type(u"testFrom"_s, u"10.4.2"_s));
        QVERIFY2(rule().contains(u"no address"_s), qPrintable(rule()));
        QCOMPARE(GuiHand::seen<QLineEdit>(u"testFrom"_s)->text(), u"10.4.2"_s);
        QVERIFY(GuiHand::type(u"testFrom"_s, u"10.4.2.1"_s));
        QVERIFY(GuiHand::type(u"testScope"_s, u"orders"_s));
        QVERIFY2(rule().contains(u"api:resource:action"_s), qPrintable(rule()));
    }

    void aRevokedKeyPassesNothing()
    {
        ApiKey revoked = key();
        revoked.status = KeyStatus::Revoked;
        m_tester->showKey(revoked);
        QVERIFY(GuiHand::type(u"testFrom"_s, u"10.4.2.17"_s));
        QVERIFY2(rule().contains(u"status"_s), qPrintable(rule()));
    }

    // A role that answers late must not count for the key that is shown by then.
    void nothingIsLeftOfTheKeyBefore()
    {
        ApiKey withRole = key();
        withRole.roles = {u"writer"_s};
        m_tester->showKey(withRole);
        ApiKey other = keyNamed(u"other"_s);
        other.scopes = {*Scope::parse(u"billing:*"_s)};
        m_tester->showKey(other);
        m_catalogue->front.close(); // what was asked is answered
        QCoreApplication::processEvents();
        QVERIFY(GuiHand::type(u"testScope"_s, u"orders:items:write"_s));
        QVERIFY2(rule().contains(u"No scope"_s), qPrintable(rule()));
        m_tester->clear();
        QVERIFY(rule().isEmpty());
    }
};

QTEST_MAIN(RequestTesterTest)
#include "test_request_tester.moc"
