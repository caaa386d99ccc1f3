// Every act is stopped at every one of its port calls, in every way a process can stop, and what is left is recovered:
// no key lost, no live secret unknown, no entry that nobody knows, nothing left in the journal, no change unrecorded.
#include "tests/support/memory_catalogue.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace keywright::test;
using namespace std::chrono_literals;

namespace {

enum class Keeping { Fingerprint, Copy, Held };

struct World {
    MemoryCatalogue catalogue;
    KeyId id;
    int brought = 0;

    SecretPtr bring()
    {
        QByteArray text = QByteArrayLiteral("thirdparty-Zx81Qw97Lm53Rt20Vb64-");
        text += QByteArray::number(++brought);
        return makeSecret(std::move(text));
    }
    KeyDraft draft(Keeping keeping)
    {
        KeyDraft draft;
        draft.name = QStringLiteral("checkout %1").arg(++brought);
        draft.owner = QStringLiteral("payments");
        draft.environment = QStringLiteral("production");
        draft.custody = keeping == Keeping::Held ? Custody::Held : Custody::Issued;
        draft.recoverable = keeping == Keeping::Copy;
        if (keeping == Keeping::Held)
            draft.broughtSecret = bring();
        return draft;
    }
    void make(Keeping keeping)
    {
        const Result<IssuedSecret> made = catalogue.service().create(draft(keeping));
        if (!made)
            qFatal("no key: %s", qPrintable(made.error().detail));
        id = made->key.id;
    }
    Result<void> rotate(Micros overlap)
    {
        const bool held = catalogue.key(id)->custody == Custody::Held;
        const Result<IssuedSecret> done = catalogue.service().rotate(id, 0, overlap, held ? bring() : SecretPtr());
        return done ? Result<void>() : Result<void>(done.error());
    }
    // Its row is left for recovery by a process that lives on.
    void lockOutRotation()
    {
        catalogue.secrets.refuse = [](const QString& call, const QString&) -> std::optional<Error> {
            if (call == QLatin1String("write") || call == QLatin1String("remove"))
                return Error{ErrorKind::SecretStoreLocked, {}};
            return std::nullopt;
        };
        if (rotate(Days(7)).error().kind != ErrorKind::SecretStoreLocked)
            qFatal("the keychain is open");
        catalogue.secrets.refuse = {};
    }
    // Its process is killed at the first call that leaves a row in the journal.
    void dieInRotation()
    {
        for (int at = 1; catalogue.stored.journal.isEmpty() && at < 30; ++at) {
            catalogue.fault.arm(Fault::Kind::KillBefore, at);
            static_cast<void>(rotate(Days(7)));
            catalogue.fault.arm(Fault::Kind::None, 0);
        }
    }
};

using Step = std::function<Result<void>(World&)>;

template <typename T>
Result<void> plain(const Result<T>& result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

Step make(Keeping keeping)
{
    return [keeping](World& w) {
        w.make(keeping);
        return Result<void>();
    };
}

Step create(Keeping keeping)
{
    return [keeping](World& w) { return plain(w.catalogue.service().create(w.draft(keeping))); };
}

Step rotate(Micros overlap)
{
    return [overlap](World& w) { return w.rotate(overlap); };
}

const QString why = QStringLiteral("leaked");

Result<void> revoke(World& w)
{
    return plain(w.catalogue.service().revoke(w.id, 0, why));
}

Result<void> removeKey(World& w)
{
    return plain(w.catalogue.service().remove(w.id, 0, why));
}

Result<void> runDue(World& w)
{
    w.catalogue.clock.at += Days(40);
    return plain(w.catalogue.service().runDue());
}

Result<void> endOverlap(World& w)
{
    return plain(w.catalogue.service().setOverlapEnd(w.id, 0, w.catalogue.clock.now()));
}

struct Case {
    const char* title;
    QList<Step> before;
    Step act;
};

QList<Case> cases()
{
    return {
        {"create issued", {}, create(Keeping::Fingerprint)},
        {"create with a copy", {}, create(Keeping::Copy)},
        {"create held", {}, create(Keeping::Held)},
        {"rotate issued", {make(Keeping::Fingerprint)}, rotate(Days(7))},
        {"rotate with a copy", {make(Keeping::Copy)}, rotate(Days(7))},
        {"rotate held", {make(Keeping::Held)}, rotate(Days(7))},
        {"rotate with a copy at once", {make(Keeping::Copy)}, rotate(Micros(0))},
        {"rotate held at once", {make(Keeping::Held)}, rotate(Micros(0))},
        {"rotate during an overlap", {make(Keeping::Copy), rotate(Days(7))}, rotate(Days(7))},
        {"end an overlap", {make(Keeping::Copy), rotate(Days(7))}, endOverlap},
        {"revoke issued", {make(Keeping::Fingerprint)}, revoke},
        {"revoke with copies", {make(Keeping::Copy), rotate(Days(7))}, revoke},
        {"revoke held", {make(Keeping::Held)}, revoke},
        {"delete held", {make(Keeping::Held), revoke}, removeKey},
        {"retire what is over", {make(Keeping::Copy), rotate(Days(7))}, runDue},
        {"purge", {make(Keeping::Held), revoke, removeKey}, runDue},
        {"disable", {make(Keeping::Copy)}, [](World& w) { return plain(w.catalogue.service().disable(w.id, 0, why)); }},
        {"reveal",
         {make(Keeping::Copy)},
         [](World& w) { return plain(w.catalogue.service().reveal(w.id, 1, QStringLiteral("reveal"), why)); }},
        {"refused act",
         {make(Keeping::Fingerprint), revoke},
         [](World& w) {
             const Result<ApiKey> done = w.catalogue.service().enable(w.id, 0, why);
             return done ? Result<void>(Error{}) : Result<void>();
         }},
    };
}

// What must hold at every moment: whatever the catalogue says is kept, is kept.
QString lostSecret(World& w)
{
    for (const ApiKey& key : w.catalogue.stored.keys) {
        for (const KeyVersion& version : key.versions) {
            if (version.secretStored &&
                !w.catalogue.secrets.entries.contains(w.catalogue.secretName(key.id, version.number)))
                return QStringLiteral("version %1 has lost its secret").arg(version.number);
        }
    }
    return {};
}

bool changesKey(const AuditEvent& event)
{
    return event.outcome == QLatin1String("done") && event.action.startsWith(QLatin1String("key.")) &&
           event.action != QLatin1String("key.reveal") && event.action != QLatin1String("key.copy");
}

// What must hold when recovery is through.
QString flawAtRest(World& w)
{
    const Stored& stored = w.catalogue.stored;
    if (!stored.journal.isEmpty())
        return QStringLiteral("the journal is not empty");
    if (const QString lost = lostSecret(w); !lost.isEmpty())
        return lost;
    QSet<QString> known;
    for (const ApiKey& key : stored.keys) {
        if (const QString broken = lifecycle::brokenInvariant(key); !broken.isEmpty())
            return broken;
        for (const KeyVersion& version : key.versions) {
            if (version.secretStored)
                known.insert(w.catalogue.secretName(key.id, version.number));
        }
        const auto told = std::count_if(stored.events.begin(), stored.events.end(), [&](const AuditEvent& e) {
            return changesKey(e) && e.objectId == key.id.toString();
        });
        if (told != key.revision)
            return QStringLiteral("%1 changes but %2 events").arg(key.revision).arg(told);
    }
    for (const QString& name : w.catalogue.secrets.entries.keys()) {
        if (name.contains(QLatin1String("key_")) && !known.contains(name))
            return QStringLiteral("an entry of the secret store that nobody knows: ") + name;
    }
    if (!w.id.isNull() && !w.catalogue.key(w.id) && !stored.tombstones.contains(w.id))
        return QStringLiteral("the key is lost");
    return {};
}

// Lets the process end and another one begin, unless the fault was one that a process survives.
void comeBack(World& w, Fault::Kind kind)
{
    w.catalogue.fault.arm(Fault::Kind::None, 0);
    if (kind == Fault::Kind::KillBefore || kind == Fault::Kind::KillAfter)
        w.catalogue.alive = {++w.catalogue.processId};
    if (kind == Fault::Kind::FailFromHere)
        w.catalogue.clock.at += 11min; // nothing could be noted: the row has to grow old
}

void prepare(World& w, const Case& c)
{
    for (const Step& step : c.before) {
        if (const Result<void> done = step(w); !done)
            qFatal("%s: %s", c.title, qPrintable(done.error().detail));
    }
}

} // namespace

class TestKeyRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noCrashLeavesAnythingHalfDone_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("kind");
        const QList<Case> all = cases();
        const std::pair<const char*, Fault::Kind> kinds[] = {{"killed before", Fault::Kind::KillBefore},
                                                             {"killed after", Fault::Kind::KillAfter},
                                                             {"one call fails", Fault::Kind::FailOnce},
                                                             {"all fails from there", Fault::Kind::FailFromHere}};
        for (int i = 0; i < all.size(); ++i) {
            for (const auto& [name, kind] : kinds)
                QTest::newRow(
                    qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(all.at(i).title), QLatin1String(name))))
                    << i << static_cast<int>(kind);
        }
    }

    void noCrashLeavesAnythingHalfDone()
    {
        QFETCH(int, index);
        QFETCH(int, kind);
        const Case c = cases().at(index);
        const auto fault = static_cast<Fault::Kind>(kind);
        int stops = 0;
        for (bool reached = true; reached;) {
            // Recovery itself is stopped at its call number `second` (0: it is left in peace).
            for (int second = 0;; ++second) {
                World w;
                prepare(w, c);
                QString during;
                w.catalogue.fault.observe = [&] {
                    if (during.isEmpty())
                        during = lostSecret(w);
                };
                w.catalogue.fault.arm(fault, stops + 1);
                static_cast<void>(c.act(w));
                reached = w.catalogue.fault.happened();
                comeBack(w, fault);
                if (second > 0) {
                    w.catalogue.fault.arm(Fault::Kind::KillAfter, second);
                    static_cast<void>(w.catalogue.service().recover());
                }
                const bool more = second == 0 || w.catalogue.fault.happened();
                comeBack(w, second > 0 ? Fault::Kind::KillAfter : Fault::Kind::None);
                const Result<QStringList> recovered = w.catalogue.service().recover();
                const QString place = QStringLiteral(" (call %1, recovery's call %2)").arg(stops + 1).arg(second);
                QVERIFY2(recovered.ok(), qPrintable(place));
                QVERIFY2(during.isEmpty(), qPrintable(during + place));
                const QString flaw = flawAtRest(w);
                QVERIFY2(flaw.isEmpty(), qPrintable(flaw + place));
                QCOMPARE(w.catalogue.service().recover().value(), QStringList());
                if (!more)
                    break;
            }
            ++stops;
        }
        QVERIFY2(stops > 2, "the act made hardly a call");
    }

    void aSecretIsNeverReadBeforeItsEventIsSafe()
    {
        for (int at = 1; at < 30; ++at) {
            World w;
            w.make(Keeping::Copy);
            bool readUntold = false;
            w.catalogue.secrets.refuse = [&](const QString& call, const QString& name) -> std::optional<Error> {
                const bool told = w.catalogue.stored.events.last().action == QLatin1String("key.reveal");
                readUntold |= call == QLatin1String("read") && name.contains(QLatin1String("key_")) && !told;
                return std::nullopt;
            };
            w.catalogue.fault.arm(Fault::Kind::FailOnce, at);
            const auto shown = w.catalogue.service().reveal(w.id, 1, QStringLiteral("reveal"), why);
            QVERIFY(!readUntold);
            if (!w.catalogue.fault.happened()) {
                QVERIFY(shown.ok());
                QVERIFY(at > 3);
                return;
            }
        }
        QFAIL("reveal makes no end of calls");
    }

    void whatAnotherLivingProcessDoesIsLeftAlone()
    {
        World w;
        w.make(Keeping::Copy);
        w.catalogue.fault.arm(Fault::Kind::KillBefore, 8);
        static_cast<void>(w.rotate(Days(7)));
        w.catalogue.fault.arm(Fault::Kind::None, 0);
        w.dieInRotation();
        QCOMPARE(w.catalogue.stored.journal.size(), 1);
        w.catalogue.processId = 200;
        w.catalogue.alive = {100, 200};
        QCOMPARE(w.catalogue.service().recover().value(), QStringList());
        QCOMPARE(w.rotate(Days(7)).error().kind, ErrorKind::RotationRunning);
        w.catalogue.alive = {200};
        QCOMPARE(w.catalogue.service().recover().value().size(), 1);
        QCOMPARE(w.catalogue.stored.events.last().action, QStringLiteral("operation.undone"));
        QCOMPARE(w.catalogue.stored.events.last().actor, QStringLiteral("scheduler"));
        QVERIFY(w.rotate(Days(7)).ok());
        QCOMPARE(flawAtRest(w), QString());
    }

    void aRotationThatALockedKeychainStoppedCanBeTriedAgainAtOnce()
    {
        World w;
        w.make(Keeping::Copy);
        const ApiKey before = *w.catalogue.key(w.id);
        w.lockOutRotation();
        QCOMPARE(*w.catalogue.key(w.id), before);
        QVERIFY(w.rotate(Days(7)).ok());
        QCOMPARE(flawAtRest(w), QString());
    }

    // The owner that was believed dead comes to its end while recovery removes what it had stored: it must not commit
    // a version whose secret goes away.
    void whatIsRecoveredIsTakenFromItsOwnerFirst()
    {
        World w;
        w.make(Keeping::Copy);
        w.dieInRotation();
        QCOMPARE(w.catalogue.stored.journal.size(), 1);
        const qint64 begun = w.catalogue.stored.journal.first().id;
        bool removing = false, ownersRowThere = true;
        w.catalogue.secrets.refuse = [&](const QString& call, const QString&) -> std::optional<Error> {
            if (call == QLatin1String("remove")) {
                removing = true;
                const QList<Operation>& rows = w.catalogue.stored.journal;
                ownersRowThere =
                    std::any_of(rows.cbegin(), rows.cend(), [&](const Operation& o) { return o.id == begun; });
            }
            return std::nullopt;
        };
        w.catalogue.processId = 200;
        w.catalogue.alive = {200};
        QCOMPARE(w.catalogue.service().recover().value().size(), 1);
        QVERIFY(removing && !ownersRowThere);
        QCOMPARE(flawAtRest(w), QString());
    }

    // The lanes of a console share its process: what one of them removes, no other one takes over meanwhile, nor is the
    // number of the version given again until it is gone.
    void whatOneLaneRecoversIsNoOthers()
    {
        World w;
        w.make(Keeping::Copy);
        w.lockOutRotation();
        QCOMPARE(w.catalogue.stored.journal.size(), 1);
        QStringList byOther{QStringLiteral("not asked")};
        std::optional<ErrorKind> rotation;
        bool removing = false;
        w.catalogue.secrets.refuse = [&](const QString& call, const QString&) -> std::optional<Error> {
            if (call == QLatin1String("remove") && !std::exchange(removing, true)) {
                byOther = w.catalogue.service().recover().value();
                const Result<void> rotated = w.rotate(Days(7));
                rotation = rotated ? ErrorKind::Internal : rotated.error().kind;
            }
            return std::nullopt;
        };
        const Result<QStringList> recovered = w.catalogue.service().recover();
        QCOMPARE(flawAtRest(w), QString());
        QCOMPARE(recovered->size(), 1);
        QCOMPARE(byOther, QStringList());
        QVERIFY(rotation == ErrorKind::RotationRunning);
    }

    // In a process that runs for long nothing else asks for the keychain before the rotation does.
    void whoRotatesAgainIsAskedToOpenTheKeychain()
    {
        World w;
        w.make(Keeping::Copy);
        KeyService service = w.catalogue.service();
        const auto rotate = [&] { return plain(service.rotate(w.id, 0, Days(7), {})); };
        w.catalogue.secrets.refuse = [](const QString& call, const QString&) -> std::optional<Error> {
            if (call == QLatin1String("read")) // of the keys of the catalogue, which the service has from then on
                return std::nullopt;
            return Error{ErrorKind::SecretStoreLocked, {}}; // the prompt is dismissed
        };
        QCOMPARE(rotate().error().kind, ErrorKind::SecretStoreLocked);
        QCOMPARE(w.catalogue.stored.journal.size(), 1);
        bool locked = true;
        w.catalogue.secrets.refuse = [&](const QString& call, const QString&) -> std::optional<Error> {
            if (locked && call == QLatin1String("probe"))
                return Error{ErrorKind::SecretStoreLocked, {}};
            locked = false; // the prompt is answered
            return std::nullopt;
        };
        QVERIFY(rotate().ok());
        QCOMPARE(flawAtRest(w), QString());
    }

    // It comes by itself, each minute and with each command: a person would be asked again and again.
    void recoveryAsksNobodyToOpenTheKeychain()
    {
        World w;
        w.make(Keeping::Copy);
        w.dieInRotation();
        const QList<Operation> before = w.catalogue.stored.journal;
        QStringList calls;
        bool locked = true;
        w.catalogue.secrets.refuse = [&](const QString& call, const QString&) -> std::optional<Error> {
            calls += call;
            return locked ? std::optional(Error{ErrorKind::SecretStoreLocked, {}}) : std::nullopt;
        };
        w.catalogue.processId = 200;
        w.catalogue.alive = {200};
        QCOMPARE(w.catalogue.service().recover().value(), QStringList());
        QCOMPARE(calls, QStringList{QStringLiteral("probe")});
        QCOMPARE(w.catalogue.stored.journal.size(), before.size());
        QCOMPARE(w.catalogue.stored.journal.first().attempt, before.first().attempt); // nothing is written either
        locked = false;
        QCOMPARE(w.catalogue.service().recover().value().size(), 1);
        QCOMPARE(flawAtRest(w), QString());
    }

    // What is revoked is revoked, and the next ones wait for no prompt.
    void aRevocationWaitsForNoKeychain()
    {
        World w;
        w.make(Keeping::Copy);
        QStringList calls;
        w.catalogue.secrets.refuse = [&](const QString& call, const QString&) -> std::optional<Error> {
            calls += call;
            return Error{ErrorKind::SecretStoreLocked, {}};
        };
        QVERIFY(w.catalogue.service().revoke(w.id, 0, QStringLiteral("leaked")).ok());
        QCOMPARE(calls, QStringList{QStringLiteral("probe")});
        QCOMPARE(w.catalogue.stored.journal.size(), 1);
        w.catalogue.secrets.refuse = {};
        QCOMPARE(w.catalogue.service().recover().value().size(), 1);
        QVERIFY(w.catalogue.stored.journal.isEmpty());
        QCOMPARE(flawAtRest(w), QString());
    }

    void anOperationThatWasTakenOverMeanwhileDoesNotGoOn()
    {
        // Our process waits for the keychain so long that another one gives the operation up for it.
        World w;
        w.make(Keeping::Copy);
        const ApiKey before = *w.catalogue.key(w.id);
        bool asked = false;
        w.catalogue.secrets.refuse = [&](const QString& call, const QString&) -> std::optional<Error> {
            if (call == QLatin1String("write") && !asked) {
                asked = true;
                w.catalogue.stored.journal.clear();
            }
            return std::nullopt;
        };
        QCOMPARE(w.rotate(Days(7)).error().kind, ErrorKind::Conflict);
        QVERIFY(asked);
        QCOMPARE(*w.catalogue.key(w.id), before);
        QCOMPARE(flawAtRest(w), QString());
    }

    // The same, but another rotation of the key would like to begin while the late one takes its secret away.
    void noRotationBeginsWhileALateOneIsUndone()
    {
        World w;
        w.make(Keeping::Copy);
        bool late = false;
        std::optional<ErrorKind> next;
        w.catalogue.secrets.refuse = [&](const QString& call, const QString&) -> std::optional<Error> {
            if (call == QLatin1String("write") && !std::exchange(late, true)) {
                w.catalogue.stored.journal.clear();
            } else if (call == QLatin1String("remove") && !next) {
                const Result<void> rotated = w.rotate(Days(7));
                next = rotated ? ErrorKind::Internal : rotated.error().kind;
            }
            return std::nullopt;
        };
        QCOMPARE(w.rotate(Days(7)).error().kind, ErrorKind::Conflict);
        QVERIFY(next == ErrorKind::RotationRunning);
        QCOMPARE(flawAtRest(w), QString());
        QVERIFY(w.rotate(Days(7)).ok());
        QCOMPARE(flawAtRest(w), QString());
    }

    void aLateUndoTakesNothingFromTheNextRotation()
    {
        World w;
        w.make(Keeping::Copy);
        bool late = false;
        QStringList removed;
        w.catalogue.secrets.refuse = [&](const QString& call, const QString& name) -> std::optional<Error> {
            if (call == QLatin1String("write") && !std::exchange(late, true)) {
                // Recovery gave it up, and another process began to rotate the same key.
                Operation& row = w.catalogue.stored.journal.first();
                ++row.id;
                row.createdAt += Days(1);
                row.ownerPid = 999;
            } else if (call == QLatin1String("remove")) {
                removed += name;
            }
            return std::nullopt;
        };
        w.catalogue.alive += 999;
        QCOMPARE(w.rotate(Days(7)).error().kind, ErrorKind::Conflict);
        QCOMPARE(removed, QStringList());
        QCOMPARE(w.catalogue.stored.journal.size(), 1);
        w.catalogue.alive.removeAll(999); // that one's secret goes with it
        QCOMPARE(w.catalogue.service().recover().value().size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(flawAtRest(w), QString());
    }
};

QTEST_GUILESS_MAIN(TestKeyRecovery)
#include "test_key_recovery.moc"
