// Acts over many keys on a real catalogue: each key by itself, all in one write, exactly once whatever happens.
#include "tests/support/qt_test.h"
#include "tests/support/real_catalogue.h"

#include <QTemporaryDir>

using namespace keywright;
using namespace Qt::StringLiterals;
using Kind = BulkAct::Kind;
using Outcome = BulkItem::Outcome;

class TestBulkService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTrialSaysWhatWouldHappenAndLeavesNothing();
    void aTrialAndTheActAgree_data();
    void aTrialAndTheActAgree();
    void oneRefusalDoesNotHoldUpTheOthers();
    void eachKeyHasItsEventAndTheActHasOne();
    void keptSecretsGoAfterTheCommit();
    void aKeychainThatIsLockedLeavesTheSecretsToRecovery();
    void aRunGoesOnInTheNextProcess();
    void aRunOfALivingProcessIsLeftAlone();
    void aKeyIsRotatedOnceForARun();
    void onlyKeptSecretsAreRotatedUnseen();
    void whatTheStoreRefusesStopsTheRunAndLosesNothing();
    void aStoppedRunSaysWhatWasLeft();
    void impossibleActsAreRefusedBeforeAnyKey();
    void aSecretGivenAsATagIsNotStored();
    void tagsAreRemovedHoweverTheyAreWritten();
    void aNameThatIsTakenIsRefusedAndTheRestStands();
    void anActIsTakenBackAsItWas_data();
    void anActIsTakenBackAsItWas();
    void anOverlapThatAnExpiryCutEndsAgainWhenItDid();
    void keysThatHadExpiredExpireAgain();
    void whatWasChangedSinceIsLeftAlone();
    void whatCannotBeTakenBackSaysSo();

private:
    [[nodiscard]] QList<KeyId> make(int count, bool recoverable = false)
    {
        QList<KeyId> ids;
        for (int i = 0; i < count; ++i)
            ids += m_catalogue->makeKey(u"key-%1"_s.arg(m_made++), recoverable);
        return ids;
    }
    [[nodiscard]] QList<AuditEvent> events(const QString& action)
    {
        QList<AuditEvent> found;
        AuditFilter filter;
        filter.action = action;
        const Result<void> read = m_catalogue->log.forEach(filter, [&](const AuditEvent& event) {
            found += event;
            return true;
        });
        return read ? found : QList<AuditEvent>();
    }
    [[nodiscard]] ApiKey key(const KeyId& id) { return *m_catalogue->keys.byId(id); }
    void reopen() { m_catalogue = RealCatalogue::open(m_path, u"test"_s, m_secrets, m_clock); }
    void lockKeychain(bool locked)
    {
        m_secrets.refuse = {};
        if (locked)
            m_secrets.refuse = [](const QString&, const QString&) { return Error{ErrorKind::SecretStoreLocked, {}}; };
    }
    static BulkAct act(Kind kind)
    {
        BulkAct act;
        act.kind = kind;
        act.reason = u"quarterly review"_s;
        if (kind == Kind::Transfer)
            act.owner = u"platform"_s;
        if (kind == Kind::Expire)
            act.expiresAt = *fromIso(u"2027-01-01"_s);
        if (kind == Kind::Tag)
            act.addTags = {u"reviewed"_s};
        return act;
    }

    static BulkAct undoing(qint64 run)
    {
        BulkAct act;
        act.kind = Kind::Undo;
        act.undoes = BulkService::runName(run);
        return act;
    }
    // To its end; answers its number.
    [[nodiscard]] qint64 runAll(const BulkAct& act, const QList<KeyId>& ids)
    {
        const auto begun = m_catalogue->bulk.begin(act, ids);
        if (!begun || !m_catalogue->bulk.goOn(begun->id) || !m_catalogue->bulk.end(begun->id))
            qFatal("the act did not run");
        return begun->id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    MemorySecretStore m_secrets;
    test::SetClock m_clock;
    std::unique_ptr<RealCatalogue> m_catalogue;
    int m_made = 0;
};

void TestBulkService::init()
{
    m_catalogue.reset();
    m_secrets.entries.clear();
    m_secrets.refuse = {};
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"catalogue.db"_s);
    m_catalogue = RealCatalogue::create(m_path, u"test"_s, m_secrets, m_clock);
    QVERIFY(m_catalogue);
}

void TestBulkService::aTrialSaysWhatWouldHappenAndLeavesNothing()
{
    QList<KeyId> ids = make(3, true);
    QVERIFY(m_catalogue->service.revoke(ids.at(1), 0, u"leaked"_s));
    ids += *KeyId::generate(m_clock.now(), m_catalogue->random); // gone meanwhile
    const QList<ApiKey> before{key(ids.at(0)), key(ids.at(1)), key(ids.at(2))};
    const quint64 events = *m_catalogue->log.size();
    const auto secrets = m_secrets.entries.keys();
    const auto trial = m_catalogue->bulk.tryOut(act(Kind::Revoke), ids);
    QVERIFY(trial);
    QCOMPARE(trial->size(), 4);
    QCOMPARE(trial->at(0).outcome, Outcome::Changed);
    QCOMPARE(trial->at(0).name, before.at(0).name);
    QCOMPARE(trial->at(1).outcome, Outcome::Refused);
    QCOMPARE(trial->at(1).why->kind, ErrorKind::IllegalTransition);
    QCOMPARE(trial->at(2).outcome, Outcome::Changed);
    QCOMPARE(trial->at(3).why->kind, ErrorKind::NotFound);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(key(ids.at(i)), before.at(i));
    QCOMPARE(*m_catalogue->log.size(), events);
    QCOMPARE(m_secrets.entries.keys(), secrets);
    QVERIFY(m_catalogue->journal.unfinished()->isEmpty());
    QVERIFY(m_catalogue->bulkRuns.runs()->isEmpty());
}

void TestBulkService::aTrialAndTheActAgree_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : {Kind::Tag, Kind::Transfer, Kind::Expire, Kind::Rotate, Kind::Deprecate, Kind::Disable,
                            Kind::Enable, Kind::Revoke, Kind::Delete, Kind::Restore})
        QTest::newRow(qPrintable(bulkActName(kind))) << kind;
}

void TestBulkService::aTrialAndTheActAgree()
{
    QFETCH(Kind, kind);
    // Keys in every state, so that each act finds some that it changes, some that it leaves and some that refuse.
    QList<KeyId> ids = make(4) + make(4, true);
    KeyService& service = m_catalogue->service;
    for (const int at : {0, 4})
        QVERIFY(service.disable(ids.at(at), 0, {}));
    for (const int at : {1, 5})
        QVERIFY(service.revoke(ids.at(at), 0, u"x"_s));
    for (const int at : {2, 6}) {
        QVERIFY(service.revoke(ids.at(at), 0, u"x"_s));
        QVERIFY(service.remove(ids.at(at), 0, {}));
    }
    const auto trial = m_catalogue->bulk.tryOut(act(kind), ids);
    QVERIFY(trial);
    const auto begun = m_catalogue->bulk.begin(act(kind), ids);
    QVERIFY(begun);
    const auto run = m_catalogue->bulk.goOn(begun->id);
    QVERIFY2(run, run ? "" : qPrintable(run.error().detail));
    QCOMPARE(run->counts.left(), 0);
    const auto said = [&](Outcome outcome) {
        return std::count_if(trial->begin(), trial->end(), [&](const auto& one) { return one.outcome == outcome; });
    };
    QCOMPARE(run->counts.changed, said(Outcome::Changed));
    QCOMPARE(run->counts.unchanged, said(Outcome::Unchanged));
    QCOMPARE(run->counts.refused, said(Outcome::Refused));
    QVERIFY2(run->counts.changed > 0, "the act changed nothing: the test says nothing");
    QVERIFY(m_catalogue->bulk.end(begun->id));
    QCOMPARE(m_catalogue->verify()->kind, VerifyVerdict::Kind::Good);
    for (const KeyId& id : ids)
        QCOMPARE(lifecycle::brokenInvariant(key(id)), QString());
}

void TestBulkService::oneRefusalDoesNotHoldUpTheOthers()
{
    const QList<KeyId> ids = make(5);
    QVERIFY(m_catalogue->service.revoke(ids.at(2), 0, u"leaked"_s));
    const auto begun = m_catalogue->bulk.begin(act(Kind::Disable), ids);
    const auto run = m_catalogue->bulk.goOn(begun->id);
    QVERIFY(run);
    QCOMPARE(run->counts, (BulkCounts{5, 4, 0, 1}));
    const auto refused = m_catalogue->bulk.refused(begun->id, 10);
    QCOMPARE(refused->size(), 1);
    QCOMPARE(refused->first().key, ids.at(2));
    QCOMPARE(refused->first().why->kind, ErrorKind::IllegalTransition);
    QVERIFY(!refused->first().why->detail.isEmpty());
    QCOMPARE(key(ids.at(1)).status, KeyStatus::Disabled);
    QCOMPARE(key(ids.at(2)).status, KeyStatus::Revoked);
    QCOMPARE(key(ids.at(3)).status, KeyStatus::Disabled);
}

void TestBulkService::eachKeyHasItsEventAndTheActHasOne()
{
    const QList<KeyId> ids = make(3);
    const auto begun = m_catalogue->bulk.begin(act(Kind::Revoke), ids);
    QVERIFY(m_catalogue->bulk.goOn(begun->id));
    QVERIFY(m_catalogue->bulk.end(begun->id));
    const QString name = u"bulk_%1"_s.arg(begun->id);
    const QList<AuditEvent> each = events(u"key.revoke"_s);
    QCOMPARE(each.size(), 3);
    for (const AuditEvent& event : each) {
        QCOMPARE(event.details.value(u"bulk"_s).toString(), name);
        QCOMPARE(event.reason, u"quarterly review"_s);
    }
    const QList<AuditEvent> whole = events(u"bulk.revoke"_s);
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole.first().objectId, name);
    QCOMPARE(whole.first().reason, u"quarterly review"_s);
    QCOMPARE(whole.first().details.value(u"changed"_s).toInt(), 3);
    QCOMPARE(whole.first().details.value(u"left"_s).toInt(), 0);
    QVERIFY(m_catalogue->bulk.unfinished()->isEmpty());
}

void TestBulkService::keptSecretsGoAfterTheCommit()
{
    const QList<KeyId> ids = make(3, true);
    const qsizetype before = m_secrets.entries.keys().size();
    const auto begun = m_catalogue->bulk.begin(act(Kind::Revoke), ids);
    QVERIFY(m_catalogue->bulk.goOn(begun->id));
    QCOMPARE(m_secrets.entries.keys().size(), before - 3);
    QVERIFY(m_catalogue->journal.unfinished()->isEmpty());
}

void TestBulkService::aKeychainThatIsLockedLeavesTheSecretsToRecovery()
{
    const QList<KeyId> ids = make(3, true);
    const qsizetype before = m_secrets.entries.keys().size();
    const auto begun = m_catalogue->bulk.begin(act(Kind::Revoke), ids);
    lockKeychain(true);
    const auto run = m_catalogue->bulk.goOn(begun->id); // revoking does not wait for a keychain
    QVERIFY(run);
    QCOMPARE(run->counts.changed, 3);
    QCOMPARE(m_catalogue->journal.unfinished()->size(), 3);
    lockKeychain(false);
    QVERIFY(m_catalogue->service.recover());
    QCOMPARE(m_secrets.entries.keys().size(), before - 3);
    QVERIFY(m_catalogue->journal.unfinished()->isEmpty());
}

void TestBulkService::aRunGoesOnInTheNextProcess()
{
    const QList<KeyId> ids = make(7);
    const auto begun = m_catalogue->bulk.begin(act(Kind::Disable), ids);
    QVERIFY(m_catalogue->bulk.goOn(begun->id, 3));
    reopen();
    QVERIFY(m_catalogue->bulkRuns.take(begun->id, 999'999'999, m_clock.now())); // as a process that is gone left it
    const auto left = m_catalogue->bulk.unfinished();
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().act, act(Kind::Disable));
    QCOMPARE(left->first().counts, (BulkCounts{7, 3, 0, 0}));
    const auto run = m_catalogue->bulk.goOn(begun->id);
    QVERIFY(run);
    QCOMPARE(run->counts, (BulkCounts{7, 7, 0, 0}));
    QCOMPARE(events(u"key.disable"_s).size(), 7);
    for (const KeyId& id : ids)
        QCOMPARE(key(id).status, KeyStatus::Disabled);
}

void TestBulkService::aRunOfALivingProcessIsLeftAlone()
{
    const QList<KeyId> ids = make(2);
    const auto begun = m_catalogue->bulk.begin(act(Kind::Disable), ids);
    QVERIFY(m_catalogue->bulkRuns.take(begun->id, 1, m_clock.now())); // init is always there
    QVERIFY(m_catalogue->bulk.unfinished()->isEmpty());
    QCOMPARE(m_catalogue->bulk.goOn(begun->id).error().kind, ErrorKind::Busy);
    QCOMPARE(key(ids.first()).status, KeyStatus::Active);
    m_clock.at += std::chrono::minutes(11); // a number that is used again by another program
    QCOMPARE(m_catalogue->bulk.unfinished()->size(), 1);
}

void TestBulkService::aKeyIsRotatedOnceForARun()
{
    const QList<KeyId> ids = make(3, true);
    BulkAct rotate = act(Kind::Rotate);
    rotate.overlap = Days(7);
    const auto begun = m_catalogue->bulk.begin(rotate, ids);
    QVERIFY(m_catalogue->bulk.goOn(begun->id, 2));
    lockKeychain(true);
    QCOMPARE(m_catalogue->bulk.goOn(begun->id, 2).error().kind, ErrorKind::SecretStoreLocked);
    lockKeychain(false);
    reopen();
    const auto run = m_catalogue->bulk.goOn(begun->id, 5);
    QVERIFY2(run, run ? "" : qPrintable(run.error().detail));
    QCOMPARE(run->counts, (BulkCounts{3, 3, 0, 0}));
    for (const KeyId& id : ids) {
        QCOMPARE(key(id).current()->number, 2);
        QVERIFY(key(id).overlapping());
        QVERIFY(m_catalogue->service.reveal(id, 2, u"reveal"_s, u"check"_s));
    }
}

void TestBulkService::onlyKeptSecretsAreRotatedUnseen()
{
    const QList<KeyId> ids = make(1) + make(1, true);
    BulkAct rotate = act(Kind::Rotate);
    const auto trial = m_catalogue->bulk.tryOut(rotate, ids);
    QCOMPARE(trial->at(0).why->kind, ErrorKind::NotRecoverable);
    QCOMPARE(trial->at(1).outcome, Outcome::Changed);
    const auto begun = m_catalogue->bulk.begin(rotate, ids);
    const auto run = m_catalogue->bulk.goOn(begun->id);
    QCOMPARE(run->counts, (BulkCounts{2, 1, 0, 1}));
    QCOMPARE(key(ids.at(0)).current()->number, 1);
}

void TestBulkService::whatTheStoreRefusesStopsTheRunAndLosesNothing()
{
    const QList<KeyId> ids = make(4);
    const auto begun = m_catalogue->bulk.begin(act(Kind::Disable), ids);
    QVERIFY(m_catalogue->bulk.goOn(begun->id, 2));
    QVERIFY(m_catalogue->database->run(u"PRAGMA query_only=1"_s)); // as a disk that became read-only
    QVERIFY(!m_catalogue->bulk.goOn(begun->id, 2));
    QVERIFY(m_catalogue->database->run(u"PRAGMA query_only=0"_s));
    QCOMPARE(m_catalogue->bulkRuns.run(begun->id)->counts, (BulkCounts{4, 2, 0, 0}));
    QCOMPARE(key(ids.at(2)).status, KeyStatus::Active);
    QCOMPARE(m_catalogue->bulk.goOn(begun->id)->counts, (BulkCounts{4, 4, 0, 0}));
}

void TestBulkService::aStoppedRunSaysWhatWasLeft()
{
    const QList<KeyId> ids = make(5);
    const auto begun = m_catalogue->bulk.begin(act(Kind::Disable), ids);
    QVERIFY(m_catalogue->bulk.goOn(begun->id, 2));
    const auto counts = m_catalogue->bulk.end(begun->id);
    QVERIFY(counts);
    QCOMPARE(counts->left(), 3);
    QCOMPARE(events(u"bulk.disable"_s).first().details.value(u"left"_s).toInt(), 3);
    QCOMPARE(m_catalogue->bulk.goOn(begun->id).error().kind, ErrorKind::NotFound);
    QCOMPARE(key(ids.at(4)).status, KeyStatus::Active);
}

void TestBulkService::impossibleActsAreRefusedBeforeAnyKey()
{
    const QList<KeyId> ids = make(1);
    BulkAct silent = act(Kind::Revoke);
    silent.reason = u"  "_s;
    BulkAct nobody = act(Kind::Transfer);
    nobody.owner.clear();
    BulkAct nothing = act(Kind::Tag);
    nothing.addTags.clear();
    BulkAct past = act(Kind::Expire);
    past.expiresAt = m_clock.now() - Days(1);
    BulkAct endless = act(Kind::Rotate);
    endless.overlap = Days(91);
    for (const BulkAct& bad : {silent, nobody, nothing, past, endless}) {
        QCOMPARE(m_catalogue->bulk.begin(bad, ids).error().kind, ErrorKind::InvalidInput);
    }
    QCOMPARE(m_catalogue->bulk.begin(act(Kind::Disable), {}).error().kind, ErrorKind::InvalidInput);
    QVERIFY(m_catalogue->bulkRuns.runs()->isEmpty());
    QCOMPARE(m_catalogue->bulk.tryOut(silent, ids)->first().outcome, Outcome::Changed); // a reason comes last
    QCOMPARE(m_catalogue->bulk.tryOut(nobody, ids)->first().outcome, Outcome::Refused);
    QCOMPARE(m_catalogue->bulk.tryOut(nothing, ids)->first().outcome, Outcome::Unchanged);
}

void TestBulkService::aSecretGivenAsATagIsNotStored()
{
    const QList<KeyId> ids = make(1);
    const QString secret = u"sk_live_4f9Q2mZx7Lr8Tb1Vw6Yc3Nd5Hg0Kp"_s;
    BulkAct adding = act(Kind::Tag);
    adding.addTags = {secret};
    BulkAct removing = act(Kind::Tag);
    removing.removeTags = {secret};
    for (const BulkAct& one : {adding, removing}) {
        const auto begun = m_catalogue->bulk.begin(one, ids);
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!begun.error().detail.contains(secret));
    }
    QVERIFY(m_catalogue->bulkRuns.runs()->isEmpty());
}

void TestBulkService::tagsAreRemovedHoweverTheyAreWritten()
{
    const QList<KeyId> ids = make(1);
    static_cast<void>(runAll(act(Kind::Tag), ids));
    BulkAct removing = act(Kind::Tag);
    removing.addTags = {};
    removing.removeTags = {u" Reviewed"_s};
    const auto trial = m_catalogue->bulk.tryOut(removing, ids);
    QVERIFY(trial);
    QCOMPARE(trial->first().outcome, Outcome::Changed);
    static_cast<void>(runAll(removing, ids));
    QVERIFY(!key(ids.first()).tags.contains(u"reviewed"_s));
}

void TestBulkService::aNameThatIsTakenIsRefusedAndTheRestStands()
{
    // The refusal comes from the database itself, in the middle of the shared write.
    const QList<KeyId> ids = make(3);
    BulkAct tags = act(Kind::Tag);
    QVERIFY(m_catalogue->database->run(
        u"CREATE TRIGGER taken BEFORE UPDATE ON keys WHEN new.name = 'key-1' AND new.tags <> old.tags BEGIN "
        "INSERT INTO keys SELECT * FROM keys WHERE id = new.id; END"_s.replace(u"key-1"_s, key(ids.at(1)).name)));
    const auto begun = m_catalogue->bulk.begin(tags, ids);
    const auto run = m_catalogue->bulk.goOn(begun->id);
    QVERIFY2(run, run ? "" : qPrintable(run.error().detail));
    QCOMPARE(run->counts, (BulkCounts{3, 2, 0, 1}));
    QCOMPARE(key(ids.at(0)).tags, QStringList{u"reviewed"_s});
    QVERIFY(key(ids.at(1)).tags.isEmpty());
    QCOMPARE(key(ids.at(2)).tags, QStringList{u"reviewed"_s});
}

void TestBulkService::anActIsTakenBackAsItWas_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : {Kind::Tag, Kind::Transfer, Kind::Expire, Kind::Disable, Kind::Enable, Kind::Delete})
        QTest::newRow(qPrintable(bulkActName(kind))) << kind;
}

void TestBulkService::anActIsTakenBackAsItWas()
{
    QFETCH(const Kind, kind);
    const QList<KeyId> ids = make(5);
    for (const KeyId& id : ids) {
        if (kind == Kind::Enable)
            QVERIFY(m_catalogue->service.disable(id, 0, {}));
        if (kind == Kind::Delete)
            QVERIFY(m_catalogue->service.revoke(id, 0, u"old"_s));
    }
    QList<ApiKey> before;
    for (const KeyId& id : ids)
        before += key(id);
    const qint64 run = runAll(act(kind), ids);
    QVERIFY(key(ids.at(0)) != before.at(0));
    QVERIFY(m_catalogue->service.describe(make(1).first(), 0, {u"other"_s, {}, u"ci"_s, {}, {}, {}})); // not of it
    const auto changed = m_catalogue->bulk.changedBy(BulkService::runName(run));
    QVERIFY(changed);
    QCOMPARE(*changed, ids);
    const quint64 events = *m_catalogue->log.size();
    const qint64 undone = runAll(undoing(run), *changed);
    QCOMPARE(*m_catalogue->log.size(), events + 6); // one a key, one for the act
    for (qsizetype i = 0; i < ids.size(); ++i) {
        ApiKey now = key(ids.at(i));
        QVERIFY(now.revision > before.at(i).revision);
        now.revision = before.at(i).revision;
        now.changedAt = before.at(i).changedAt;
        QCOMPARE(now, before.at(i));
    }
    const QList<AuditEvent> told = this->events(u"bulk.undo"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().objectId, BulkService::runName(undone));
    QCOMPARE(told.first().details.value(u"undoes"_s).toString(), BulkService::runName(run));
    QCOMPARE(told.first().details.value(u"changed"_s).toInt(), 5);
}

void TestBulkService::anOverlapThatAnExpiryCutEndsAgainWhenItDid()
{
    const KeyId id = make(1, true).first();
    QVERIFY(m_catalogue->service.rotate(id, 0, Days(30), {}));
    const ApiKey before = key(id);
    BulkAct soon = act(Kind::Expire);
    soon.expiresAt = m_clock.at + Days(3);
    const qint64 run = runAll(soon, {id});
    QCOMPARE(*key(id).overlapping()->notAfter, *soon.expiresAt);
    (void)runAll(undoing(run), {id});
    QCOMPARE(key(id).expiresAt, before.expiresAt);
    QCOMPARE(*key(id).overlapping()->notAfter, *before.overlapping()->notAfter);
}

void TestBulkService::keysThatHadExpiredExpireAgain()
{
    const KeyId id = make(1).first();
    const UtcTime over = m_clock.at + Days(1);
    QVERIFY(m_catalogue->service.setLifetime(id, 0, over, {}));
    m_clock.at += Days(2);
    BulkAct later = act(Kind::Expire);
    later.expiresAt = m_clock.at + Days(90);
    const qint64 run = runAll(later, {id});
    QCOMPARE(key(id).expiresAt, later.expiresAt);
    QCOMPARE(m_catalogue->bulk.tryOut(undoing(run), QList<KeyId>{id})->first().outcome, Outcome::Changed);
    (void)runAll(undoing(run), {id});
    QCOMPARE(key(id).expiresAt, std::optional(over));
    // Only what is taken back may lie in the past.
    QCOMPARE(m_catalogue->service.setLifetime(id, 0, over - Days(1), {}).error().kind, ErrorKind::InvalidInput);
}

void TestBulkService::whatWasChangedSinceIsLeftAlone()
{
    const QList<KeyId> ids = make(4, true);
    const qint64 run = runAll(act(Kind::Transfer), ids);
    QVERIFY(m_catalogue->service.transfer(ids.at(1), 0, u"bob"_s, {}));
    QVERIFY(m_catalogue->service.rotate(ids.at(2), 0, Micros(0), {}));
    QVERIFY(m_catalogue->service.reveal(ids.at(3), 1, u"reveal"_s, u"look"_s)); // changes nothing
    const ApiKey changed = key(ids.at(1));
    const auto trial = m_catalogue->bulk.tryOut(undoing(run), ids);
    QVERIFY(trial);
    QCOMPARE(trial->at(0).outcome, Outcome::Changed);
    QCOMPARE(trial->at(1).why->kind, ErrorKind::Conflict);
    QCOMPARE(trial->at(2).why->kind, ErrorKind::Conflict);
    QCOMPARE(trial->at(3).outcome, Outcome::Changed);
    (void)runAll(undoing(run), ids);
    QCOMPARE(key(ids.at(0)).owner, u"payments"_s);
    QCOMPARE(key(ids.at(1)), changed);
    QCOMPARE(key(ids.at(2)).owner, u"platform"_s);
    QCOMPARE(key(ids.at(3)).owner, u"payments"_s);
    const auto again = m_catalogue->bulk.tryOut(undoing(run), ids); // once is enough
    QVERIFY(std::all_of(again->begin(), again->end(), [](const auto& one) { return one.outcome == Outcome::Refused; }));
}

void TestBulkService::whatCannotBeTakenBackSaysSo()
{
    const qint64 run = runAll(act(Kind::Revoke), make(2));
    QCOMPARE(m_catalogue->bulk.changedBy(BulkService::runName(run)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(m_catalogue->bulk.changedBy(u"bulk_4711"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_catalogue->bulk.begin(act(Kind::Undo), make(1)).error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestBulkService)
#include "test_bulk_service.moc"
