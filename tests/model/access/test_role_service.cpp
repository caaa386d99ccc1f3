#include "model/access/role_service.h"

#include "model/access/decision.h"
#include "model/core/words.h"
#include "tests/support/memory_catalogue.h"
#include "tests/support/qt_test.h"

#include <QJsonArray>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

Role roleOf(const QString& name, const QStringList& scopes, const QString& note = {})
{
    Role role{name, {}, note};
    for (const QString& scope : scopes)
        role.scopes += *Scope::parse(scope);
    return role;
}

} // namespace

class TestRoleService final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MemoryCatalogue> m_catalogue;

    [[nodiscard]] const AuditEvent& lastEvent() const { return m_catalogue->stored.events.constLast(); }
    KeyId keyWith(const QString& name, const QStringList& roles)
    {
        KeyDraft draft;
        draft.name = name;
        draft.owner = u"payments"_s;
        draft.environment = u"production"_s;
        draft.roles = roles;
        const Result<IssuedSecret> made = m_catalogue->service().create(draft);
        return made ? made->key.id : KeyId();
    }

private Q_SLOTS:
    void init() { m_catalogue = std::make_unique<MemoryCatalogue>(); }

    void aRoleIsMadeAndTold()
    {
        const auto made =
            m_catalogue->roles().create(roleOf(u" Reader "_s, {u"orders:*:read"_s, u"api:b:c"_s, u"api:b:c"_s}));
        QVERIFY(made.ok());
        QCOMPARE(made->role, roleOf(u"reader"_s, {u"api:b:c"_s, u"orders:*:read"_s}));
        QCOMPARE(made->keys, 0);
        QCOMPARE(m_catalogue->stored.roles, QList<Role>{made->role});
        QCOMPARE(lastEvent().action, u"role.save"_s);
        QCOMPARE(lastEvent().objectKind, u"role"_s);
        QCOMPARE(lastEvent().objectId, u"reader"_s);
        QCOMPARE(lastEvent().actor, u"alice"_s);
        QCOMPARE(lastEvent().details.value(u"scopes"_s).toArray(),
                 (QJsonArray{QJsonValue(), QJsonArray{u"api:b:c"_s, u"orders:*:read"_s}}));
        QVERIFY(knownActions().contains(lastEvent().action));
    }

    void aNameIsTakenOnce()
    {
        QVERIFY(m_catalogue->roles().create(roleOf(u"reader"_s, {u"a:*"_s})).ok());
        const auto again = m_catalogue->roles().create(roleOf(u"Reader"_s, {u"b:*"_s}));
        QCOMPARE(again.error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(m_catalogue->stored.roles.size(), 1);
    }

    void whatIsNoRoleIsRefused_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << roleOf({}, {u"a:*"_s}) << u"role"_s;
        QTest::newRow("spaces") << roleOf(u"my role"_s, {u"a:*"_s}) << u"role"_s;
        QTest::newRow("a sign that folds to k") << roleOf(QString(QChar(0x212A)), {u"a:*"_s}) << u"role"_s;
        QTest::newRow("long") << roleOf(QString(65, u'a'), {u"a:*"_s}) << u"role"_s;
        QTest::newRow("allows nothing") << roleOf(u"empty"_s, {}) << u"scopes"_s;
        QTest::newRow("long note") << roleOf(u"noted"_s, {u"a:*"_s}, QString(1'001, u'x')) << u"note"_s;
    }
    void whatIsNoRoleIsRefused()
    {
        QFETCH(Role, role);
        QFETCH(QString, field);
        const auto made = m_catalogue->roles().put(role);
        QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(made.error().detail.startsWith(field + u": "_s), qPrintable(made.error().detail));
        QVERIFY(m_catalogue->stored.roles.isEmpty() && m_catalogue->stored.events.isEmpty());
    }

    void aChangeSaysHowManyKeysItReaches()
    {
        const Role before = roleOf(u"reader"_s, {u"orders:*:read"_s});
        QVERIFY(m_catalogue->roles().create(before).ok());
        keyWith(u"one"_s, {u"reader"_s});
        keyWith(u"two"_s, {u"reader"_s});
        const KeyId ended = keyWith(u"three"_s, {u"reader"_s});
        QVERIFY(m_catalogue->service().revoke(ended, 0, u"over"_s).ok());
        const auto changed = m_catalogue->roles().change(before, roleOf(u"reader"_s, {u"orders:*"_s}, u"more"_s));
        QVERIFY(changed.ok());
        QCOMPARE(changed->keys, 2); // the revoked one opens nothing any more
        QCOMPARE(lastEvent().details.value(u"keys"_s).toInt(), 2);
        QCOMPARE(lastEvent().details.value(u"note"_s).toArray(), (QJsonArray{QString(), u"more"_s}));
        QCOMPARE(m_catalogue->roles().list()->first().keys, 2);
    }

    void aChangeOfWhatSomebodyElseChangedIsRefused()
    {
        const Role before = roleOf(u"reader"_s, {u"orders:*:read"_s});
        QVERIFY(m_catalogue->roles().create(before).ok());
        QVERIFY(m_catalogue->roles().put(roleOf(u"reader"_s, {u"invoices:*:read"_s})).ok());
        const auto changed = m_catalogue->roles().change(before, roleOf(u"reader"_s, {u"*"_s}));
        QCOMPARE(changed.error().kind, ErrorKind::Conflict);
        QCOMPARE(m_catalogue->roles().change(before, roleOf(u"other"_s, {u"*"_s})).error().kind,
                 ErrorKind::InvalidInput);
        QCOMPARE(m_catalogue->roles().change(roleOf(u"x"_s, {u"*"_s}), roleOf(u"x"_s, {u"a:*"_s})).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(m_catalogue->stored.roles.first().scopes.first().toString(), u"invoices:*:read"_s);
    }

    void whatChangesNothingIsNotTold()
    {
        const Role role = roleOf(u"reader"_s, {u"orders:*:read"_s});
        QVERIFY(m_catalogue->roles().create(role).ok());
        const qsizetype events = m_catalogue->stored.events.size();
        QVERIFY(m_catalogue->roles().put(role).ok());
        QCOMPARE(m_catalogue->stored.events.size(), events);
    }

    void aRoleThatKeysUseStays()
    {
        QVERIFY(m_catalogue->roles().create(roleOf(u"reader"_s, {u"orders:*:read"_s})).ok());
        const KeyId key = keyWith(u"one"_s, {u"reader"_s});
        const Result<void> refused = m_catalogue->roles().remove(u"reader"_s);
        QCOMPARE(refused.error().kind, ErrorKind::InUse);
        QVERIFY(refused.error().detail.contains(u"1 key"_s));
        QCOMPARE(m_catalogue->stored.roles.size(), 1);
        QCOMPARE(lastEvent().action, u"role.remove"_s);
        QCOMPARE(lastEvent().outcome, u"refused"_s);
        QVERIFY(m_catalogue->service().rescope(key, 0, {}, {}).ok());
        QVERIFY(m_catalogue->roles().remove(u"reader"_s).ok());
        QVERIFY(m_catalogue->stored.roles.isEmpty());
        QCOMPARE(lastEvent().outcome, u"done"_s);
        QCOMPARE(m_catalogue->roles().remove(u"reader"_s).error().kind, ErrorKind::NotFound);
    }

    // No change without its event, whichever port call fails.
    void whatCannotBeToldDoesNotHappen()
    {
        const Role role = roleOf(u"reader"_s, {u"orders:*:read"_s});
        int calls = 0;
        for (bool done = false; !done && calls < 20; ++calls) {
            m_catalogue = std::make_unique<MemoryCatalogue>();
            m_catalogue->fault.arm(Fault::Kind::FailOnce, calls + 1);
            done = m_catalogue->roles().create(role).ok();
            QCOMPARE(m_catalogue->stored.roles.size(), done ? 1 : 0);
            QCOMPARE(m_catalogue->stored.events.size(), m_catalogue->stored.roles.size());
        }
        QVERIFY(calls > 3 && calls < 20);
    }

    void aKeyIsAllowedWhatItsRolesAllow()
    {
        ApiKey key;
        key.scopes = {*Scope::parse(u"orders:items:read"_s)};
        key.roles = {u"reader"_s, u"gone"_s};
        const QList<Role> known{roleOf(u"other"_s, {u"*"_s}),
                                roleOf(u"reader"_s, {u"orders:items:read"_s, u"orders:items:write"_s})};
        const QList<Scope> expected{*Scope::parse(u"orders:items:read"_s), *Scope::parse(u"orders:items:write"_s)};
        QCOMPARE(allowedScopes(key, known), expected);
    }
};

QTEST_GUILESS_MAIN(TestRoleService)
#include "test_role_service.moc"
