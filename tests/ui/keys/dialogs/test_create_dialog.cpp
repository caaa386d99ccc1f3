#include "tests/support/dialog_stage.h"
#include "tests/support/qt_test.h"

#include <QComboBox>
#include <QTreeView>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class CreateDialogTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DialogStage> m_stage;

    void openIt()
    {
        m_stage->open(KeyAct::Create);
        QVERIFY(GuiHand::awaited(u"createDialog"_s));
        QVERIFY(GuiHand::type(u"createName"_s, u"checkout"_s));
        QVERIFY(GuiHand::type(u"createOwner"_s, u"payments"_s));
    }
    void send()
    {
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
    }
    void storeTheSecret()
    {
        QVERIFY(GuiHand::awaited(u"oneTimeSecretDialog"_s));
        QVERIFY(GuiHand::click(u"stored"_s));
        QVERIFY(GuiHand::click(u"done"_s));
        QVERIFY(GuiHand::gone(u"oneTimeSecretDialog"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<DialogStage>();
        QVERIFY(m_stage->roles.create({u"reader"_s, {*Scope::parse(u"orders:*:read"_s)}, {}}).ok());
    }
    void cleanup() { m_stage.reset(); }

    void whatIsTypedIsStored()
    {
        openIt();
        QVERIFY(GuiHand::type(u"createApplication"_s, u"shop"_s));
        QVERIFY(GuiHand::click(u"env_staging"_s));
        QVERIFY(GuiHand::type(u"createScopes"_s, u"orders:items:read, billing:*"_s)); // Enter is not needed
        QVERIFY(GuiHand::type(u"createSources"_s, u"10.4.0.0/16"_s));
        QVERIFY(GuiHand::type(u"createRate"_s, u"50/s:80"_s));
        QVERIFY(GuiHand::type(u"createQuota"_s, u"1000/day"_s));
        QVERIFY(GuiHand::type(u"createTags"_s, u"PCI"_s));
        send();
        const ApiKey& key = m_stage->memory.stored.keys.constLast();
        QCOMPARE(key.name, u"checkout"_s);
        QCOMPARE(key.owner, u"payments"_s);
        QCOMPARE(key.application, u"shop"_s);
        QCOMPARE(key.environment, u"staging"_s);
        QCOMPARE(key.scopes, (QList<Scope>{*Scope::parse(u"billing:*"_s), *Scope::parse(u"orders:items:read"_s)}));
        QCOMPARE(key.restrictions.cidrs.value(0).toString(), u"10.4.0.0/16"_s);
        QCOMPARE(key.rateLimit->toString(), u"50/s:80"_s);
        QCOMPARE(key.quota->toString(), u"1000/day"_s);
        QCOMPARE(key.tags, QStringList{u"pci"_s});
        QCOMPARE(*key.expiresAt, m_stage->memory.clock.at + Days(90)); // the default
        QVERIFY(!key.recoverable);
        storeTheSecret();
    }

    void aRoleIsGivenFromTheField()
    {
        openIt();
        auto* tree = m_stage->window.findChild<QTreeView*>(u"createScopesTree"_s);
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        QVERIFY(GuiHand::type(u"createScopes"_s, u"reader"_s));
        GuiHand::press(Qt::Key_Return);
        QVERIFY(GuiHand::seen<QAbstractButton>(u"createScopesChip"_s));
        send();
        QCOMPARE(m_stage->memory.stored.keys.constLast().roles, QStringList{u"reader"_s});
        storeTheSecret();
    }

    void theTreeIsThereWhenItIsAskedFor()
    {
        openIt();
        QVERIFY(!GuiHand::seen<QTreeView>(u"createScopesTree"_s));
        QVERIFY(GuiHand::click(u"createScopesChoose"_s));
        auto* tree = GuiHand::awaited<QTreeView>(u"createScopesTree"_s);
        QVERIFY(tree);
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        QVERIFY(GuiHand::seen(u"createDialog"_s)->height() <= 700);
        const QRect row = tree->visualRect(tree->model()->index(0, 0));
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 10, row.center().y()));
        QCOMPARE(GuiHand::seen<QAbstractButton>(u"createScopesChip"_s)->text(), u"role reader"_s);
        QVERIFY(GuiHand::click(u"createScopesChip"_s)); // and taken back by its chip
        QTRY_VERIFY(!GuiHand::seen(u"createScopesChip"_s));
    }

    void aHeldKeyTakesItsSecret()
    {
        openIt();
        auto* custody = GuiHand::seen<QComboBox>(u"createCustody"_s);
        QTest::keyClick(custody, Qt::Key_End);
        QVERIFY(GuiHand::type(u"createSecret"_s, u"vendor-Zx81Qw97Lm53Rt20Vb64Yy11"_s));
        QCOMPARE(GuiHand::seen<QLineEdit>(u"createSecret"_s)->echoMode(), QLineEdit::Password);
        send();
        QCOMPARE(m_stage->memory.stored.keys.constLast().custody, Custody::Held);
        QVERIFY(!GuiHand::seen(u"oneTimeSecretDialog"_s)); // who brought it knows it
    }

    void anIssuedKeyCanBringItsSecret()
    {
        openIt();
        auto* custody = GuiHand::seen<QComboBox>(u"createCustody"_s);
        QTest::keyClick(custody, Qt::Key_Down);
        QVERIFY(!GuiHand::seen(u"createPrefix"_s));
        QVERIFY(GuiHand::type(u"createSecret"_s, u"aaaaaaaaaaaaaaaaaaaaaaaa"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(DialogStage::banner().contains(u"easy to guess"_s));
        QVERIFY(GuiHand::type(u"createSecret"_s, u"legacy-Zx81Qw97Lm53Rt20Vb64Yy11"_s));
        send();
        const ApiKey& key = m_stage->memory.stored.keys.constLast();
        QCOMPARE(key.custody, Custody::Issued);
        QVERIFY(!key.versions.first().secretStored);
        QVERIFY(!GuiHand::seen(u"oneTimeSecretDialog"_s)); // who brought it knows it
    }

    void thePrefixIsChosen()
    {
        openIt();
        QVERIFY(GuiHand::type(u"createPrefix"_s, u"No"_s));
        QVERIFY(GuiHand::seen<QLabel>(u"createPreview"_s)->text().contains(u"a-z"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(!DialogStage::banner().isEmpty());
        QCOMPARE(DialogStage::focused(u"createDialog"_s), u"createPrefix"_s);
        QVERIFY(GuiHand::type(u"createPrefix"_s, u"acme"_s));
        QVERIFY(GuiHand::seen<QLabel>(u"createPreview"_s)->text().startsWith(u"_live_"_s));
        send();
        QVERIFY(m_stage->memory.stored.keys.constLast().versions.first().hint.startsWith(u"acme_live_"_s));
    }

    void aMissingOwnerGetsTheKeyboard()
    {
        openIt();
        GuiHand::seen<QComboBox>(u"createOwner"_s)->clearEditText();
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(DialogStage::banner().contains(u"owner"_s));
        QCOMPARE(DialogStage::focused(u"createDialog"_s), u"createOwner"_s);
        QVERIFY(GuiHand::type(u"createOwner"_s, u"payments"_s));
        send();
    }

    void aWrongLimitIsSaidWhereItIs()
    {
        openIt();
        QVERIFY(GuiHand::type(u"createRate"_s, u"many"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QVERIFY(GuiHand::seen<QLabel>(u"createLimitsError"_s));
        QCOMPARE(DialogStage::focused(u"createDialog"_s), u"createRate"_s);
        QVERIFY(m_stage->memory.stored.keys.isEmpty());
    }

    void aRefusalKeepsWhatWasTyped()
    {
        m_stage->make(u"checkout"_s);
        openIt();
        QVERIFY(GuiHand::type(u"createScopes"_s, u"orders:items:read"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(DialogStage::banner().contains(u"exists already"_s));
        QCOMPARE(GuiHand::seen<QLineEdit>(u"createName"_s)->text(), u"checkout"_s);
        QVERIFY(GuiHand::seen<QAbstractButton>(u"createScopesChip"_s));
        QVERIFY(GuiHand::type(u"createName"_s, u"checkout-eu"_s));
        send();
        QCOMPARE(m_stage->memory.stored.keys.size(), 2);
        storeTheSecret();
    }

    void escapeCreatesNothing()
    {
        openIt();
        QVERIFY(DialogStage::escapeAsksFirst(u"createDialog"_s));
        QVERIFY(m_stage->memory.stored.keys.isEmpty());
    }
};

QTEST_MAIN(CreateDialogTest)
#include "test_create_dialog.moc"
