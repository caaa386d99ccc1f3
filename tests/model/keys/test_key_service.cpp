#include "model/keys/key_service.h"
#include "tests/support/memory_catalogue.h"
#include "tests/support/qt_test.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace keywright;
using namespace keywright::test;
using namespace std::chrono_literals;

namespace {

const QString why = QStringLiteral("leaked in a log");

KeyDraft draftNamed(const QString& name)
{
    KeyDraft draft;
    draft.name = name;
    draft.owner = QStringLiteral("payments");
    draft.environment = QStringLiteral("production");
    return draft;
}

SecretPtr secretFrom(const char* text)
{
    QByteArray bytes(text);
    return makeSecret(std::move(bytes));
}

} // namespace

class TestKeyService : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MemoryCatalogue> m_catalogue;

    KeyId make(const KeyDraft& draft)
    {
        const Result<IssuedSecret> made = m_catalogue->service().create(draft);
        return made ? made->key.id : KeyId();
    }
    [[nodiscard]] const AuditEvent& lastEvent() const { return m_catalogue->stored.events.constLast(); }

private Q_SLOTS:
    void init() { m_catalogue = std::make_unique<MemoryCatalogue>(); }

    void anIssuedKeyShowsItsSecretOnceAndKeepsOnlyTheFingerprint()
    {
        KeyService service = m_catalogue->service();
        const qsizetype entries = m_catalogue->secrets.entries.size();
        const Result<IssuedSecret> made = service.create(draftNamed(QStringLiteral("checkout")));
        QVERIFY(made.ok());
        QVERIFY(made->secret && hasValidChecksum(made->secret->bytes()));
        QCOMPARE(m_catalogue->secrets.entries.size(), entries);
        const auto match = service.identify(*made->secret);
        QVERIFY(match.ok() && match->has_value());
        QCOMPARE((*match)->key, made->key.id);
        QCOMPARE(*m_catalogue->key(made->key.id), made->key);
        QCOMPARE(lastEvent().action, QStringLiteral("key.create"));
        QCOMPARE(lastEvent().actor, QStringLiteral("alice"));
        QCOMPARE(lastEvent().objectId, made->key.id.toString());
        const auto shown = service.reveal(made->key.id, 1, QStringLiteral("reveal"), {});
        QCOMPARE(shown.error().kind, ErrorKind::NotRecoverable);
        QCOMPARE(lastEvent().outcome, QStringLiteral("refused"));
    }

    void aManagedKeyIsCataloguedWithoutASecret()
    {
        KeyDraft draft = draftNamed(QStringLiteral("gateway"));
        draft.custody = Custody::Managed;
        draft.system = QStringLiteral("kong");
        const Result<IssuedSecret> made = m_catalogue->service().create(draft);
        QVERIFY(made.ok());
        QVERIFY(!made->secret);
        QVERIFY(made->key.current() && !made->key.current()->fingerprint);
    }

    void aHeldKeyNeedsItsSecretAndGivesItBack()
    {
        KeyDraft draft = draftNamed(QStringLiteral("vendor"));
        draft.custody = Custody::Held;
        KeyService service = m_catalogue->service();
        QCOMPARE(service.create(draft).error().kind, ErrorKind::InvalidInput);
        draft.broughtSecret = secretFrom("vendor-Zx81Qw97Lm53Rt20Vb64Yy11");
        const Result<IssuedSecret> made = service.create(draft);
        QVERIFY(made.ok());
        QVERIFY(!made->secret); // it is known to whoever brought it
        const auto shown = service.reveal(made->key.id, 1, QStringLiteral("copy"), why);
        QVERIFY(shown.ok() && (*shown)->equals(*draft.broughtSecret));
        QCOMPARE(lastEvent().action, QStringLiteral("key.copy"));
        QCOMPARE(lastEvent().reason, why);
        KeyDraft twin = draft;
        twin.name = QStringLiteral("twin");
        const Result<IssuedSecret> again = service.create(twin);
        QCOMPARE(again.error().kind, ErrorKind::DuplicateSecret);
        QCOMPARE(again.error().detail, made->key.id.toString());
    }

    void aNameIsTakenOncePerEnvironment()
    {
        QVERIFY(!make(draftNamed(QStringLiteral("checkout"))).isNull());
        QCOMPARE(m_catalogue->service().create(draftNamed(QStringLiteral("checkout "))).error().kind,
                 ErrorKind::AlreadyExists);
        KeyDraft staging = draftNamed(QStringLiteral("checkout"));
        staging.environment = QStringLiteral("staging");
        QVERIFY(!make(staging).isNull());
    }

    void changesThatBelongTogetherAreDoneTogetherAndToldEach()
    {
        const KeyId id = make(draftNamed(QStringLiteral("checkout")));
        KeyService service = m_catalogue->service();
        const auto events = [&] { return m_catalogue->stored.events.size(); };
        const qsizetype before = events();
        const UtcTime end = m_catalogue->clock.now() + Days(90);
        const Result<ApiKey> both = service.setLimitsAndLifetime(id, 0, {RateLimit{10, 1s, 0}, {}, end, {30, 7}});
        QVERIFY(both.ok() && both->rateLimit && both->expiresAt == end && *both == *m_catalogue->key(id));
        QCOMPARE(events(), before + 2);
        QVERIFY(service.setLimitsAndLifetime(id, 0, {RateLimit{20, 1s, 0}, {}, end, {30, 7}}).ok());
        QCOMPARE(events(), before + 3); // the lifetime stayed
        // The second one is not possible: nothing of the first one stays.
        const UtcTime past = m_catalogue->clock.now() - Days(1);
        QVERIFY(!service.setLimitsAndLifetime(id, 0, {RateLimit{30, 1s, 0}, {}, past, {30, 7}}).ok());
        Restrictions restrictions;
        restrictions.methods = {QStringLiteral("GET")};
        QVERIFY(!service.setAccess(id, 0, {}, {QStringLiteral("no such role")}, restrictions).ok());
        QCOMPARE(m_catalogue->key(id)->rateLimit->count, 20);
        QVERIFY(m_catalogue->key(id)->restrictions == Restrictions());
        QVERIFY(service.setAccess(id, 0, {*Scope::parse(QStringLiteral("orders:*"))}, {}, restrictions).ok());
        QCOMPARE(events(), before + 5);
    }

    void everyChangeIsToldWithBeforeAndAfter()
    {
        const KeyId id = make(draftNamed(QStringLiteral("checkout")));
        KeyService service = m_catalogue->service();
        const auto told = [&](const Result<ApiKey>& done, const char* action) {
            return done.ok() && lastEvent().action == QLatin1String(action) && lastEvent().outcome == u"done" &&
                   done->revision == m_catalogue->key(id)->revision && *done == *m_catalogue->key(id);
        };
        QVERIFY(told(service.transfer(id, 0, QStringLiteral("risk"), why), "key.transfer"));
        QCOMPARE(lastEvent().details.value(QStringLiteral("owner")).toArray(),
                 (QJsonArray{QStringLiteral("payments"), QStringLiteral("risk")}));
        QVERIFY(told(service.rescope(id, 0, {*Scope::parse(QStringLiteral("orders:*"))}, {}), "key.rescope"));
        QVERIFY(told(service.setLimits(id, 0, RateLimit{10, 1s, 0}, {}), "key.limit"));
        QVERIFY(told(service.setLifetime(id, 0, m_catalogue->clock.now() + Days(90), {30, 7}), "key.lifetime"));
        Restrictions restrictions;
        restrictions.methods = {QStringLiteral("GET")};
        QVERIFY(told(service.restrict(id, 0, restrictions), "key.restrict"));
        QVERIFY(told(service.describe(id, 0, {QStringLiteral("till"), {}, QStringLiteral("production"), {}, {}, {}}),
                     "key.describe"));
        QVERIFY(told(service.deprecate(id, 0, why), "key.deprecate"));
        QVERIFY(told(service.disable(id, 0, why), "key.disable"));
        QVERIFY(told(service.enable(id, 0, why), "key.enable"));
        QCOMPARE(lastEvent().details.value(QStringLiteral("status")).toArray(),
                 (QJsonArray{QStringLiteral("disabled"), QStringLiteral("deprecated")}));
        QVERIFY(service.rotate(id, 0, Days(7), {}).ok());
        QCOMPARE(lastEvent().action, QStringLiteral("key.rotate"));
        QVERIFY(told(service.setOverlapEnd(id, 0, m_catalogue->clock.now()), "key.overlap"));
        QVERIFY(told(service.revoke(id, 0, why), "key.revoke"));
        QVERIFY(told(service.remove(id, 0, why), "key.delete"));
        QVERIFY(told(service.restore(id, 0, why), "key.restore"));
        const qsizetype events = m_catalogue->stored.events.size();
        QVERIFY(service.transfer(id, 0, QStringLiteral("risk"), why).ok());
        QCOMPARE(m_catalogue->stored.events.size(), events); // nothing changed, nothing to tell
    }

    void aRefusedActIsToldAndChangesNothing()
    {
        const KeyId id = make(draftNamed(QStringLiteral("checkout")));
        KeyService service = m_catalogue->service();
        const ApiKey before = *m_catalogue->key(id);
        QCOMPARE(service.remove(id, 0, why).error().kind, ErrorKind::NotRevoked);
        QCOMPARE(*m_catalogue->key(id), before);
        QCOMPARE(lastEvent().action, QStringLiteral("key.delete"));
        QCOMPARE(lastEvent().outcome, QStringLiteral("refused"));
        QVERIFY(service.revoke(id, 0, why).ok());
        QCOMPARE(service.rotate(id, 0, Days(7), {}).error().kind, ErrorKind::IllegalTransition);
        QCOMPARE(lastEvent().action, QStringLiteral("key.rotate"));
        QCOMPARE(lastEvent().outcome, QStringLiteral("refused"));
        QCOMPARE(service.rescope(id, 0, {}, {}).error().kind, ErrorKind::IllegalTransition);
        QCOMPARE(service.revoke(id, 0, {}).error().kind, ErrorKind::InvalidInput); // no reason
    }

    void aRefusalReachesTheCallerEvenIfItCannotBeTold()
    {
        const KeyId id = make(draftNamed(QStringLiteral("checkout")));
        m_catalogue->fault.arm(Fault::Kind::FailFromHere, 2); // reading the key works, nothing after it
        QCOMPARE(m_catalogue->service().remove(id, 0, why).error().kind, ErrorKind::NotRevoked);
        QVERIFY(m_catalogue->fault.happened());
    }

    void aCommandMadeFromAnOlderStateIsStopped()
    {
        const KeyId id = make(draftNamed(QStringLiteral("checkout")));
        KeyService service = m_catalogue->service();
        QVERIFY(service.disable(id, 1, why).ok());
        QCOMPARE(service.revoke(id, 1, why).error().kind, ErrorKind::Conflict);
        QCOMPARE(service.rotate(id, 1, Days(7), {}).error().kind, ErrorKind::Conflict);
        QVERIFY(service.revoke(id, 2, why).ok());
    }

    void dueWorkIsDoneByTheScheduler()
    {
        const KeyId rotated = make(draftNamed(QStringLiteral("rotated")));
        const KeyId gone = make(draftNamed(QStringLiteral("gone")));
        KeyService service = m_catalogue->service();
        QVERIFY(service.rotate(rotated, 0, Days(7), {}).ok());
        QVERIFY(service.revoke(gone, 0, why).ok());
        QVERIFY(service.remove(gone, 0, why).ok());
        QCOMPARE(service.runDue().value(), 0);
        m_catalogue->clock.at += Days(7);
        QCOMPARE(service.runDue().value(), 1);
        QCOMPARE(lastEvent().action, QStringLiteral("key.retire_version"));
        QCOMPARE(lastEvent().actor, QStringLiteral("scheduler"));
        m_catalogue->clock.at += Days(23);
        QCOMPARE(service.runDue().value(), 1);
        QCOMPARE(lastEvent().action, QStringLiteral("key.purge"));
        QCOMPARE(m_catalogue->stored.tombstones, QList<KeyId>{gone});
        QCOMPARE(service.runDue().value(), 0);
    }

    void whatStaysDueIsDealtWithOnce()
    {
        const KeyId gone = make(draftNamed(QStringLiteral("gone")));
        KeyService service = m_catalogue->service();
        QVERIFY(service.revoke(gone, 0, why).ok());
        QVERIFY(service.remove(gone, 0, why).ok());
        m_catalogue->clock.at += Days(30);
        m_catalogue->stored.purgesNothing = true;
        QCOMPARE(service.runDue().value(), 1); // and ends
    }

    void aClockThatWasSetBackIsToldOnce()
    {
        const KeyId id = make(draftNamed(QStringLiteral("checkout")));
        KeyService service = m_catalogue->service();
        m_catalogue->clock.at -= 4min;
        QVERIFY(service.disable(id, 0, why).ok());
        m_catalogue->clock.at -= 1h;
        QVERIFY(service.enable(id, 0, why).ok());
        QVERIFY(service.disable(id, 0, why).ok());
        int told = 0;
        for (const AuditEvent& event : m_catalogue->stored.events)
            told += event.action == QLatin1String("clock.set_back");
        QCOMPARE(told, 1);
    }

    void aLookAtANewSecretIsAnEvent()
    {
        const KeyId id = make(draftNamed(QStringLiteral("orders")));
        KeyService service = m_catalogue->service();
        QVERIFY(service.tellFirstLook(id, 1, QStringLiteral("copy")).ok());
        const AuditEvent& told = m_catalogue->stored.events.last();
        QCOMPARE(told.action, QStringLiteral("key.copy"));
        QCOMPARE(told.objectId, id.toString());
        QCOMPARE(told.details.value(QStringLiteral("shown_once")).toBool(), true);
        QCOMPARE(service.tellFirstLook(KeyId(), 1, QStringLiteral("copy")).error().kind, ErrorKind::NotFound);
    }

    void rotatingAHeldKeyKeepsTheOldSecretUntilTheOverlapIsOver()
    {
        KeyDraft draft = draftNamed(QStringLiteral("vendor"));
        draft.custody = Custody::Held;
        draft.broughtSecret = secretFrom("vendor-Zx81Qw97Lm53Rt20Vb64Yy11");
        const KeyId id = make(draft);
        KeyService service = m_catalogue->service();
        QCOMPARE(service.rotate(id, 0, Days(7), {}).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(service.rotate(id, 0, Days(7), draft.broughtSecret).error().kind, ErrorKind::DuplicateSecret);
        QVERIFY(service.rotate(id, 0, Days(7), secretFrom("vendor-Qq12We34Rr56Tz78Ui90Pp00")).ok());
        QVERIFY(service.reveal(id, 1, QStringLiteral("reveal"), {}).ok());
        m_catalogue->clock.at += Days(7);
        QCOMPARE(service.runDue().value(), 1);
        QCOMPARE(service.reveal(id, 1, QStringLiteral("reveal"), {}).error().kind, ErrorKind::NotRecoverable);
        QVERIFY(service.reveal(id, 2, QStringLiteral("reveal"), {}).ok());
        // A revoked third-party key is kept until it is deleted: its vendor may want it to kill it there.
        QVERIFY(service.revoke(id, 0, why).ok());
        QVERIFY(service.reveal(id, 2, QStringLiteral("reveal"), {}).ok());
        QVERIFY(service.remove(id, 0, why).ok());
        QVERIFY(!m_catalogue->secrets.entries.contains(m_catalogue->secretName(id, 2)));
    }

    void noEventHoldsASecret()
    {
        KeyDraft draft = draftNamed(QStringLiteral("vendor"));
        draft.custody = Custody::Held;
        draft.broughtSecret = secretFrom("vendor-Zx81Qw97Lm53Rt20Vb64Yy11");
        const KeyId id = make(draft);
        QVERIFY(m_catalogue->service().rotate(id, 0, Days(7), secretFrom("vendor-Qq12We34Rr56Tz78Ui90Pp00")).ok());
        for (const AuditEvent& event : m_catalogue->stored.events) {
            const QByteArray text = QJsonDocument(event.details).toJson() + event.reason.toUtf8();
            QVERIFY(!text.contains("Zx81Qw97"));
            QVERIFY(!text.contains("Qq12We34"));
        }
    }
};

QTEST_GUILESS_MAIN(TestKeyService)
#include "test_key_service.moc"
