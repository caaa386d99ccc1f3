#include "tests/support/dialog_stage.h"
#include "tests/support/qt_test.h"
#include "ui/access/roles_dialog.h"

#include <QListWidget>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class RolesDialogTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DialogStage> m_stage;
    std::unique_ptr<QSignalSpy> m_changed;

    void openIt()
    {
        auto* dialog = new RolesDialog(m_stage->lanes(), &m_stage->window);
        m_changed = std::make_unique<QSignalSpy>(dialog, &RolesDialog::rolesChanged);
        dialog->open();
        QTRY_COMPARE(list()->count(), int(m_stage->memory.stored.roles.size()));
    }
    static QListWidget* list() { return GuiHand::awaited<QListWidget>(u"roleList"_s); }
    static void choose(int row)
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(list()->item(row)).center());
    }
    static QString uses() { return GuiHand::seen<QLabel>(u"roleUses"_s)->text(); }
    [[nodiscard]] const Role& stored(int row) const { return m_stage->memory.stored.roles.at(row); }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<DialogStage>();
        QVERIFY(m_stage->roles.create({u"reader"_s, {*Scope::parse(u"orders:*:read"_s)}, {}}).ok());
        QVERIFY(m_stage->roles.create({u"spare"_s, {*Scope::parse(u"billing:*"_s)}, u"for later"_s}).ok());
        m_stage->make(u"one"_s, [](KeyDraft& draft) { draft.roles = {u"reader"_s}; });
        m_stage->make(u"two"_s, [](KeyDraft& draft) { draft.roles = {u"reader"_s}; });
    }
    void cleanup()
    {
        m_changed.reset();
        m_stage.reset();
    }

    void itShowsWhatARoleAllowsAndReaches()
    {
        openIt();
        QCOMPARE(GuiHand::seen<QLineEdit>(u"roleName"_s)->text(), u"reader"_s);
        QVERIFY2(uses().contains(u"2"_s), qPrintable(uses()));
        QVERIFY(!GuiHand::seen<QPushButton>(u"deleteRole"_s)->isEnabled());
        QVERIFY(GuiHand::seen<QLineEdit>(u"roleName"_s)->isReadOnly());
        choose(1);
        QCOMPARE(GuiHand::seen<QLineEdit>(u"roleNote"_s)->text(), u"for later"_s);
        QVERIFY2(uses().contains(u"no key"_s), qPrintable(uses()));
    }

    void aNewRoleIsMade()
    {
        openIt();
        QVERIFY(GuiHand::click(u"newRole"_s));
        QVERIFY(GuiHand::type(u"roleName"_s, u"biller"_s));
        QVERIFY(GuiHand::type(u"roleNote"_s, u"writes bills"_s));
        QVERIFY(GuiHand::type(u"roleScopes"_s, u"billing:bills:write"_s));
        GuiHand::press(Qt::Key_Return);
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_changed->size(), 1);
        QCOMPARE(m_stage->memory.stored.roles.constLast(),
                 (Role{u"biller"_s, {*Scope::parse(u"billing:bills:write"_s)}, u"writes bills"_s}));
        QTRY_COMPARE(list()->count(), 3);
    }

    void withoutRolesItTeachesWhatOneIsAndOffersTheFirst()
    {
        m_stage = std::make_unique<DialogStage>();
        openIt();
        QVERIFY(GuiHand::awaited(u"noRoles"_s));
        QVERIFY(!GuiHand::seen(u"roleName"_s));
        QVERIFY(GuiHand::click(u"firstRole"_s));
        QVERIFY(!GuiHand::seen(u"noRoles"_s));
        QCOMPARE(DialogStage::focused(u"rolesDialog"_s), u"roleName"_s);
        QVERIFY(GuiHand::type(u"roleName"_s, u"order-reader"_s));
        QVERIFY(GuiHand::type(u"roleScopes"_s, u"orders:*:read"_s));
        GuiHand::press(Qt::Key_Return);
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->memory.stored.roles.size(), 1);
        QTRY_VERIFY(!GuiHand::seen<QPushButton>(u"submit"_s)->isEnabled());
        QVERIFY(GuiHand::click(u"deleteRole"_s));
        QVERIFY(GuiHand::click(u"deleteRole"_s));
        QVERIFY(GuiHand::awaited(u"noRoles"_s)); // the last one is gone
    }

    void aChangeSaysWhomItReachesBeforeAndAfter()
    {
        openIt();
        QVERIFY(GuiHand::type(u"roleScopes"_s, u"orders:*"_s));
        GuiHand::press(Qt::Key_Return);
        QVERIFY2(uses().contains(u"what they may do"_s), qPrintable(uses()));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_changed->size(), 1);
        QVERIFY(m_changed->first().first().toString().contains(u"2"_s));
        const auto& roles = m_stage->memory.stored.roles;
        const auto reader =
            std::find_if(roles.begin(), roles.end(), [](const Role& r) { return r.name == u"reader"_s; });
        QCOMPARE(reader->scopes, QList<Scope>{*Scope::parse(u"orders:*"_s)});
    }

    void deletingAsksByItsOwnWords()
    {
        openIt();
        choose(1);
        QVERIFY(GuiHand::click(u"deleteRole"_s));
        QVERIFY(GuiHand::seen<QPushButton>(u"deleteRole"_s)->text().contains(u"spare"_s));
        QCOMPARE(m_stage->memory.stored.roles.size(), 2);
        QVERIFY(!DialogStage::isDefault(u"deleteRole"_s));
        choose(0); // thinks again
        choose(1);
        QVERIFY(GuiHand::click(u"deleteRole"_s));
        QCOMPARE(m_stage->memory.stored.roles.size(), 2);
        QVERIFY(GuiHand::click(u"deleteRole"_s));
        QTRY_COMPARE(m_changed->size(), 1);
        QCOMPARE(m_stage->memory.stored.roles.size(), 1);
        QTRY_COMPARE(list()->count(), 1);
    }

    // Another operator gave it to a key in the meantime.
    void aRoleThatCameIntoUseIsKeptAndItSaysSo()
    {
        openIt();
        choose(1);
        m_stage->make(u"three"_s, [](KeyDraft& draft) { draft.roles = {u"spare"_s}; });
        QVERIFY(GuiHand::click(u"deleteRole"_s));
        QVERIFY(GuiHand::click(u"deleteRole"_s));
        QTRY_VERIFY2(DialogStage::banner().contains(u"in use"_s), qPrintable(DialogStage::banner()));
        QCOMPARE(m_stage->memory.stored.roles.size(), 2);
    }

    void whatIsEditedStaysWhileOthersAreLookedAt()
    {
        openIt();
        QVERIFY(GuiHand::type(u"roleNote"_s, u"looks only"_s));
        choose(1);
        choose(0);
        QCOMPARE(GuiHand::seen<QLineEdit>(u"roleNote"_s)->text(), u"looks only"_s);
        QVERIFY(DialogStage::escapeAsksFirst(u"rolesDialog"_s));
        QVERIFY(stored(0).note.isEmpty());
    }

    void aFailureKeepsWhatWasTyped()
    {
        openIt();
        QVERIFY(GuiHand::type(u"roleNote"_s, u"looks only"_s));
        m_stage->breakStore();
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(!DialogStage::banner().isEmpty());
        QCOMPARE(GuiHand::seen<QLineEdit>(u"roleNote"_s)->text(), u"looks only"_s);
        m_stage->mendStore();
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_changed->size(), 1);
    }
};

QTEST_MAIN(RolesDialogTest)
#include "test_roles_dialog.moc"
