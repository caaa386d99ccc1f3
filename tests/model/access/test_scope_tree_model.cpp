#include "model/access/scope_tree_model.h"
#include "tests/support/qt_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace keywright;
using namespace Qt::StringLiterals;

namespace {

Scope scope(const QString& text)
{
    return *Scope::parse(text);
}

QList<Scope> scopes(const QStringList& texts)
{
    QList<Scope> all;
    for (const QString& text : texts)
        all += scope(text);
    return all;
}

} // namespace

class TestScopeTreeModel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ScopeTreeModel> m_model;

    [[nodiscard]] Qt::CheckState state(const QString& text) const
    {
        return Qt::CheckState(m_model->indexOf(scope(text)).data(Qt::CheckStateRole).toInt());
    }
    [[nodiscard]] bool check(const QString& text, bool on)
    {
        return m_model->setData(m_model->indexOf(scope(text)), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
    [[nodiscard]] QStringList granted() const
    {
        QStringList texts;
        for (const Scope& one : m_model->scopes())
            texts += one.toShortString();
        return texts;
    }
    [[nodiscard]] QStringList labels(const QModelIndex& parent = {}) const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            all += m_model->index(row, 0, parent).data().toString();
        return all;
    }

private Q_SLOTS:
    // It can be seen, and taken away: a change of scopes would be refused for it otherwise.
    void aRoleThatIsGoneHasItsRowAsLongAsItIsChosen()
    {
        m_model->setGranted({}, {u"gone"_s, u"reader"_s});
        QVERIFY(m_model->missingRoles().isEmpty()); // nobody knows yet
        m_model->setKnownRoles({Role{u"reader"_s, scopes({u"orders:*:read"_s}), {}}});
        QCOMPARE(m_model->missingRoles(), QStringList{u"gone"_s});
        QCOMPARE(labels().mid(0, 2), (QStringList{u"reader"_s, u"gone"_s}));
        const auto through = [this](int row) {
            return m_model->index(row, 0).data(ScopeTreeModel::ThroughRole).toInt();
        };
        QCOMPARE(through(0), int(ScopeTreeModel::Through::Nothing));
        QCOMPARE(through(1), int(ScopeTreeModel::Through::Missing));
        QVERIFY(m_model->setData(m_model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(m_model->roles(), QStringList{u"reader"_s});
        QVERIFY(m_model->missingRoles().isEmpty());
    }

    void init()
    {
        m_model = std::make_unique<ScopeTreeModel>();
        new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_model.get());
        m_model->setKnown(scopes(
            {u"orders:items:read"_s, u"orders:items:write"_s, u"orders:refunds:create"_s, u"billing:invoices:read"_s}));
    }

    void knownScopesStandAsApiResourceAction()
    {
        QCOMPARE(labels(), (QStringList{u"billing"_s, u"orders"_s}));
        const QModelIndex orders = m_model->index(1, 0);
        QCOMPARE(labels(orders), (QStringList{u"items"_s, u"refunds"_s}));
        QCOMPARE(labels(m_model->index(0, 0, orders)), (QStringList{u"read"_s, u"write"_s}));
        QCOMPARE(state(u"orders:*"_s), Qt::Unchecked);
    }

    void oneActionMarksItsBranchInPart()
    {
        QSignalSpy changed(m_model.get(), &ScopeTreeModel::changed);
        QVERIFY(check(u"orders:items:read"_s, true));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(granted(), QStringList{u"orders:items:read"_s});
        QCOMPARE(state(u"orders:items:read"_s), Qt::Checked);
        QCOMPARE(state(u"orders:items:*"_s), Qt::PartiallyChecked);
        QCOMPARE(state(u"orders:*"_s), Qt::PartiallyChecked);
        QCOMPARE(state(u"billing:*"_s), Qt::Unchecked);
        QCOMPARE(m_model->grantedBranches().size(), 2);
        QCOMPARE(m_model->firstGranted().data().toString(), u"orders"_s);
    }

    // All of today's actions are not the branch: what comes into it later is not granted.
    void everyActionIsNotTheWholeBranch()
    {
        QVERIFY(check(u"orders:refunds:create"_s, true));
        QCOMPARE(state(u"orders:refunds:*"_s), Qt::PartiallyChecked);
    }

    void aCheckedBranchGrantsWhatComesLaterToo()
    {
        QVERIFY(check(u"orders:items:read"_s, true));
        QVERIFY(check(u"orders:*"_s, true));
        QCOMPARE(granted(), QStringList{u"orders:*"_s}); // says the single one as well
        QCOMPARE(state(u"orders:items:write"_s), Qt::Checked);
        m_model->setKnown(scopes({u"orders:returns:read"_s}));
        QCOMPARE(state(u"orders:returns:read"_s), Qt::Checked);
        const QModelIndex row = m_model->indexOf(scope(u"orders:returns:read"_s));
        QCOMPARE(row.siblingAtColumn(ScopeTreeModel::ThroughColumn).data().toString(), u"orders:*"_s);
        QCOMPARE(row.data(ScopeTreeModel::ThroughRole).toInt(), int(ScopeTreeModel::Through::Scope));
        // It is taken away where it is granted.
        QVERIFY(!(row.flags() & Qt::ItemIsUserCheckable));
        QVERIFY(!check(u"orders:returns:read"_s, false));
        QVERIFY(check(u"orders:*"_s, false));
        QVERIFY(granted().isEmpty());
        QCOMPARE(state(u"orders:returns:read"_s), Qt::Unchecked);
    }

    void anUncheckedBranchLosesAllOfIt()
    {
        m_model->setGranted(scopes({u"orders:items:read"_s, u"orders:*:write"_s, u"billing:invoices:read"_s}), {});
        QVERIFY(check(u"orders:*"_s, true));
        QVERIFY(check(u"orders:*"_s, false));
        QCOMPARE(granted(), QStringList{u"billing:invoices:read"_s});
    }

    void wildcardsHaveRowsOfTheirOwn()
    {
        m_model->setGranted(scopes({u"orders:*:read"_s, u"*:*:audit"_s}), {});
        QCOMPARE(labels(), (QStringList{u"*"_s, u"billing"_s, u"orders"_s}));
        QCOMPARE(labels(m_model->indexOf(scope(u"orders:*"_s))), (QStringList{u"*"_s, u"items"_s, u"refunds"_s}));
        QCOMPARE(state(u"orders:*:read"_s), Qt::Checked);
        QCOMPARE(state(u"orders:items:read"_s), Qt::Checked);
        QCOMPARE(state(u"orders:items:write"_s), Qt::Unchecked);
        QCOMPARE(state(u"billing:*"_s), Qt::PartiallyChecked); // *:*:audit reaches into it
    }

    // It would say that something is granted everywhere.
    void whatIsGrantedInOneApiDoesNotTouchEveryApi()
    {
        m_model->setKnown(scopes({u"*:*:read"_s, u"orders:*:read"_s, u"orders:items:read"_s}));
        m_model->setGranted(scopes({u"orders:items:read"_s}), {});
        QCOMPARE(state(u"*"_s), Qt::Unchecked);
        QCOMPARE(state(u"*:*:read"_s), Qt::Unchecked);
        QCOMPARE(state(u"orders:*:read"_s), Qt::Unchecked);
        QCOMPARE(state(u"orders:*"_s), Qt::PartiallyChecked);
        m_model->grant(scope(u"*:*:read"_s));
        QCOMPARE(state(u"*"_s), Qt::PartiallyChecked);
        QCOMPARE(state(u"orders:items:*"_s), Qt::PartiallyChecked);
    }

    void everythingIsOneRow()
    {
        m_model->grant(scope(u"*"_s));
        QCOMPARE(labels().first(), u"*"_s);
        QCOMPARE(state(u"*"_s), Qt::Checked);
        QCOMPARE(state(u"billing:invoices:read"_s), Qt::Checked);
        QCOMPARE(granted(), QStringList{u"*"_s});
    }

    void aScopeThatIsNotThereGetsItsRow()
    {
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_model->grant(scope(u"catalog:prices:read"_s));
        QCOMPARE(inserted.size(), 3);
        QCOMPARE(labels(), (QStringList{u"billing"_s, u"catalog"_s, u"orders"_s}));
        QCOMPARE(state(u"catalog:prices:read"_s), Qt::Checked);
        QVERIFY(check(u"catalog:prices:read"_s, false));
        QVERIFY(m_model->indexOf(scope(u"catalog:prices:read"_s)).isValid()); // may be wanted again
    }

    void aRoleStandsFirstWithItsScopes()
    {
        m_model->setKnownRoles({{u"reader"_s, scopes({u"orders:*:read"_s}), {}}});
        const QModelIndex role = m_model->index(0, 0);
        QCOMPARE(role.data().toString(), u"reader"_s);
        QCOMPARE(role.siblingAtColumn(ScopeTreeModel::ThroughColumn).data().toString(), u"orders:*:read"_s);
        QCOMPARE(labels(role), QStringList{u"orders:*:read"_s});
        QVERIFY(!role.model()->index(0, 0, role).data(Qt::CheckStateRole).isValid());
        QVERIFY(m_model->setData(role, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(m_model->roles(), QStringList{u"reader"_s});
        QVERIFY(granted().isEmpty()); // the key's own scopes stay its own
        const QModelIndex read = m_model->indexOf(scope(u"orders:items:read"_s));
        QCOMPARE(state(u"orders:items:read"_s), Qt::Checked);
        QCOMPARE(read.data(ScopeTreeModel::ThroughRole).toInt(), int(ScopeTreeModel::Through::Role));
        QVERIFY(!(read.flags() & Qt::ItemIsUserCheckable));
        QCOMPARE(state(u"orders:items:write"_s), Qt::Unchecked);
        QVERIFY(m_model->setData(role, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(state(u"orders:items:read"_s), Qt::Unchecked);
    }

    void aChangeIsToldInTwoLists()
    {
        const ScopeChange change =
            scopeChange(scopes({u"a:b:c"_s, u"b:*"_s}), scopes({u"z:*"_s, u"b:*"_s, u"c:d:e"_s}));
        QCOMPARE(change.added, scopes({u"c:d:e"_s, u"z:*"_s}));
        QCOMPARE(change.removed, scopes({u"a:b:c"_s}));
        QVERIFY(scopeChange({}, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestScopeTreeModel)
#include "test_scope_tree_model.moc"
