#include "tests/support/dialog_stage.h"
#include "tests/support/qt_test.h"
#include "ui/access/hours_grid.h"

#include <QTabBar>
#include <QTreeView>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

class AccessDialogTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DialogStage> m_stage;
    KeyId m_key;

    [[nodiscard]] static QString said(const QString& label)
    {
        const auto* found = GuiHand::seen<QLabel>(label);
        return found ? found->text() : QString();
    }
    [[nodiscard]] static QStringList texts(const QList<Scope>& scopes)
    {
        QStringList all;
        for (const Scope& scope : scopes)
            all += scope.toShortString();
        return all;
    }
    // Its own row in the tree, below `parent`.
    [[nodiscard]] static QModelIndex row(const QString& text, const QModelIndex& parent = {})
    {
        const auto* tree = GuiHand::seen<QTreeView>(u"accessScopesTree"_s);
        for (int i = 0; tree && i < tree->model()->rowCount(parent); ++i)
            if (const QModelIndex found = tree->model()->index(i, 0, parent); found.data().toString() == text)
                return found;
        return {};
    }
    static void clickBox(const QModelIndex& index)
    {
        auto* tree = GuiHand::seen<QTreeView>(u"accessScopesTree"_s);
        const QRect at = tree->visualRect(index);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(at.left() + 10, at.center().y()));
    }
    void openIt()
    {
        m_stage->open(KeyAct::Access, {m_key});
        QVERIFY(GuiHand::awaited(u"accessDialog"_s));
        QTRY_VERIFY(row(u"reader"_s).isValid()); // the choices are there
    }
    static void openRestrictions()
    {
        auto* tabs = GuiHand::seen<QTabBar>(u"accessTabs"_s);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<DialogStage>();
        QVERIFY(m_stage->roles.create({u"reader"_s, {*Scope::parse(u"orders:*:read"_s)}, {}}).ok());
        m_stage->make(u"other"_s, [](KeyDraft& draft) { draft.scopes = {*Scope::parse(u"billing:invoices:read"_s)}; });
        m_key = m_stage->make(u"checkout"_s,
                              [](KeyDraft& draft) { draft.scopes = {*Scope::parse(u"orders:items:write"_s)}; });
    }
    void cleanup() { m_stage.reset(); }

    void whatIsCheckedAndTypedIsStored()
    {
        openIt();
        clickBox(row(u"billing"_s));
        QVERIFY(GuiHand::type(u"accessScopes"_s, u"orders:refunds:create"_s));
        GuiHand::press(Qt::Key_Return);
        QVERIFY2(said(u"accessEffect"_s).startsWith(u"+ billing:*, orders:refunds:create"_s),
                 qPrintable(said(u"accessEffect"_s)));
        openRestrictions();
        QVERIFY(GuiHand::type(u"accessSources"_s, u"10.4.0.0/16"_s));
        GuiHand::press(Qt::Key_Return);
        QVERIFY(GuiHand::type(u"accessMethods"_s, u"get"_s));
        QVERIFY(GuiHand::click(u"accessHoursOffice"_s));
        QVERIFY(GuiHand::type(u"accessHoursZone"_s, u"Europe/Berlin"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
        const ApiKey key = m_stage->key(m_key);
        QCOMPARE(texts(key.scopes), (QStringList{u"billing:*"_s, u"orders:items:write"_s, u"orders:refunds:create"_s}));
        QCOMPARE(key.restrictions.cidrs.value(0).toString(), u"10.4.0.0/16"_s);
        QCOMPARE(key.restrictions.methods, QStringList{u"GET"_s});
        QCOMPARE(*key.restrictions.hours, *HoursOfWeek::parse(u"Mon-Fri 08-18 Europe/Berlin"_s));
    }

    void aRoleIsGivenByItsRow()
    {
        openIt();
        clickBox(row(u"reader"_s));
        QCOMPARE(said(u"accessEffect"_s), u"+ role reader"_s);
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
        QCOMPARE(m_stage->key(m_key).roles, QStringList{u"reader"_s});
        QCOMPARE(texts(m_stage->key(m_key).scopes), QStringList{u"orders:items:write"_s});
    }

    void theTreeIsReachedAndCheckedByKeys()
    {
        openIt();
        QVERIFY(GuiHand::type(u"accessScopesFilter"_s, u"billing"_s));
        GuiHand::press(Qt::Key_Down);
        QCOMPARE(DialogStage::focused(u"accessDialog"_s), u"accessScopesTree"_s);
        QCOMPARE(GuiHand::seen<QTreeView>(u"accessScopesTree"_s)->model()->rowCount(), 1); // filtered
        GuiHand::press(Qt::Key_Space);
        QCOMPARE(said(u"accessEffect"_s), u"+ billing:*"_s);
        GuiHand::press(Qt::Key_Space);
        QCOMPARE(said(u"accessEffect"_s), u"Nothing changes yet."_s);
    }

    void whatIsNoScopeIsSaidInPlaceAndNotSent()
    {
        openIt();
        QVERIFY(GuiHand::type(u"accessScopes"_s, u"orders:a b:read"_s));
        QVERIFY(GuiHand::click(u"submit"_s));
        QVERIFY(!said(u"accessScopesError"_s).isEmpty());
        QCOMPARE(GuiHand::seen<QLineEdit>(u"accessScopesEdit"_s)->text(), u"orders:a b:read"_s);
        QVERIFY(GuiHand::seen(u"accessDialog"_s));
        QCOMPARE(m_stage->key(m_key).revision, 1);
    }

    void nothingAndEverythingGivePause()
    {
        openIt();
        QVERIFY(said(u"accessWarning"_s).isEmpty());
        clickBox(row(u"orders"_s)); // in part → all of it
        clickBox(row(u"orders"_s)); // → nothing
        QVERIFY(said(u"accessWarning"_s).contains(u"nothing is allowed"_s));
        QCOMPARE(said(u"accessEffect"_s), u"− orders:items:write"_s);
        QVERIFY(GuiHand::type(u"accessScopes"_s, u"*"_s));
        GuiHand::press(Qt::Key_Return);
        QVERIFY(said(u"accessWarning"_s).contains(u"everything"_s));
    }

    void noHourLeftIsRefusedInPlace()
    {
        openIt();
        openRestrictions();
        auto* grid = GuiHand::seen<HoursGrid>(u"accessHoursGrid"_s);
        const int first = QLocale().firstDayOfWeek() - 1;
        QTest::mousePress(grid, Qt::LeftButton, {}, grid->cellRect(first, 0).center());
        QTest::mouseMove(grid, grid->cellRect((first + 6) % 7, 23).center());
        QTest::mouseRelease(grid, Qt::LeftButton, {}, grid->cellRect((first + 6) % 7, 23).center());
        QVERIFY(GuiHand::click(u"submit"_s));
        QVERIFY(said(u"accessHoursText"_s).contains(u"never work"_s));
        QVERIFY(GuiHand::seen(u"accessDialog"_s));
        QCOMPARE(m_stage->key(m_key).revision, 1);
    }

    void aFailureKeepsWhatWasTyped()
    {
        openIt();
        QVERIFY(GuiHand::type(u"accessScopes"_s, u"orders:refunds:create"_s));
        m_stage->breakStore();
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_VERIFY(!DialogStage::banner().isEmpty());
        QCOMPARE(said(u"accessEffect"_s), u"+ orders:refunds:create"_s);
        m_stage->mendStore();
        QVERIFY(GuiHand::click(u"submit"_s));
        QTRY_COMPARE(m_stage->done.size(), 1);
        QCOMPARE(m_stage->key(m_key).scopes.size(), 2);
    }

    void escapeChangesNothing()
    {
        openIt();
        clickBox(row(u"billing"_s));
        QVERIFY(DialogStage::escapeAsksFirst(u"accessDialog"_s));
        QCOMPARE(m_stage->key(m_key).revision, 1);
    }

    void aRoleThatIsMadeMeanwhileCanBeGiven()
    {
        openIt();
        QVERIFY(GuiHand::click(u"accessScopesRoles"_s));
        QVERIFY(GuiHand::awaited(u"rolesDialog"_s));
        QTRY_VERIFY(GuiHand::seen<QLineEdit>(u"roleName"_s)->text() == u"reader"_s);
        QVERIFY(GuiHand::click(u"newRole"_s));
        QVERIFY(GuiHand::type(u"roleName"_s, u"biller"_s));
        QVERIFY(GuiHand::type(u"roleScopes"_s, u"billing:*"_s));
        GuiHand::press(Qt::Key_Return);
        QVERIFY(GuiHand::click(u"submit"_s)); // of the dialog on top
        QTRY_COMPARE(m_stage->memory.stored.roles.size(), 2);
        QTRY_COMPARE(m_stage->done.size(), 1);
        QVERIFY(GuiHand::click(u"cancel"_s));
        QVERIFY(GuiHand::gone(u"rolesDialog"_s));
        QTRY_VERIFY(row(u"biller"_s).isValid());
    }
};

QTEST_MAIN(AccessDialogTest)
#include "test_access_dialog.moc"
