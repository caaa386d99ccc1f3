#include "model/keys/lifecycle.h"
#include "tests/support/qt_test.h"

#include <random>

using namespace keywright;
using namespace std::chrono_literals;

namespace {

const UtcTime start = *fromIso(QStringLiteral("2026-03-01T12:00:00Z"));

ApiKey freshKey()
{
    ApiKey key;
    key.name = QStringLiteral("checkout");
    const Result<int> number = lifecycle::addVersion(key, {}, QStringLiteral("kw_…0001"), start);
    if (!number || !lifecycle::activateVersion(key, *number, Micros(0), start))
        qFatal("a fresh key could not be made");
    return key;
}

ApiKey keyIn(KeyStatus status)
{
    ApiKey key = freshKey();
    Result<void> done;
    if (status == KeyStatus::Deprecated)
        done = lifecycle::deprecate(key, start);
    if (status == KeyStatus::Disabled)
        done = lifecycle::disable(key, start);
    if (status == KeyStatus::Revoked || status == KeyStatus::Deleted)
        done = lifecycle::revoke(key, start);
    if (status == KeyStatus::Deleted && done)
        done = lifecycle::markDeleted(key, start);
    if (!done || key.status != status)
        qFatal("a key of that status could not be made");
    return key;
}

bool isLive(const KeyVersion& v)
{
    return v.state == VersionState::Pending || v.state == VersionState::Current || v.state == VersionState::Overlapping;
}

// The rules once more, written without a look at brokenInvariant(), which is held to agree.
QString flawOf(const ApiKey& key)
{
    int current = 0;
    int live = 0;
    for (const KeyVersion& v : key.versions) {
        current += v.state == VersionState::Current;
        live += isLive(v);
        if (v.state == VersionState::Overlapping && (!v.notAfter || (key.expiresAt && *v.notAfter > *key.expiresAt)))
            return QStringLiteral("an overlap has no end or outlives the key");
        if (v.state == VersionState::Overlapping && *v.notAfter > v.createdAt + Days(4000))
            return QStringLiteral("an overlap without measure");
    }
    const bool ended = key.status == KeyStatus::Revoked || key.status == KeyStatus::Deleted;
    if (!ended && current != 1)
        return QStringLiteral("%1 current versions").arg(current);
    if (ended && live != 0)
        return QStringLiteral("%1 live versions in an ended key").arg(live);
    return {};
}

enum class Action {
    Deprecate,
    Disable,
    Enable,
    Revoke,
    Delete,
    Restore,
    Rotate,
    DropPending,
    AddPending,
    Activate,
    SetOverlap,
    RetireDue,
    Count
};

class Walk {
public:
    explicit Walk(unsigned seed)
        : m_random(seed)
    {
        if (pick(2) == 0)
            m_key.expiresAt = m_now + Days(1 + pick(120));
    }

    // One random act; answers what is wrong, or nothing.
    QString step()
    {
        m_now += std::chrono::hours(pick(4) == 0 ? pick(24 * 40) : pick(48));
        const ApiKey before = m_key;
        const Action action = static_cast<Action>(pick(static_cast<int>(Action::Count)));
        const Result<void> done = perform(action);
        if (!done) {
            if (!(m_key == before))
                return QStringLiteral("a refused act changed the key");
            return knownRefusal(done.error().kind) ? QString() : QStringLiteral("refused as something else");
        }
        if (const QString broken = lifecycle::brokenInvariant(m_key); !broken.isEmpty())
            return broken;
        if (const QString flaw = flawOf(m_key); !flaw.isEmpty())
            return flaw;
        return wrongStep(action, before);
    }

    [[nodiscard]] const ApiKey& key() const { return m_key; }

private:
    int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    static bool knownRefusal(ErrorKind kind)
    {
        return kind == ErrorKind::IllegalTransition || kind == ErrorKind::NotRevoked ||
               kind == ErrorKind::RestoreTooLate || kind == ErrorKind::RotationRunning || kind == ErrorKind::NotFound ||
               kind == ErrorKind::InvalidInput;
    }

    Result<void> rotate()
    {
        ApiKey trial = m_key;
        const Result<int> number = lifecycle::addVersion(trial, {}, QStringLiteral("hint"), m_now);
        if (!number)
            return number.error();
        const Result<void> done = lifecycle::activateVersion(trial, *number, std::chrono::hours(pick(24 * 100)), m_now);
        if (done)
            m_key = trial;
        return done;
    }

    Result<void> perform(Action action)
    {
        const int number = 1 + pick(static_cast<int>(m_key.versions.size()) + 1);
        switch (action) {
        case Action::Deprecate:
            return lifecycle::deprecate(m_key, m_now);
        case Action::Disable:
            return lifecycle::disable(m_key, m_now);
        case Action::Enable:
            return lifecycle::enable(m_key, m_now);
        case Action::Revoke: // else most walks would end at once
            return pick(4) == 0 ? lifecycle::revoke(m_key, m_now) : Result<void>();
        case Action::Delete:
            return lifecycle::markDeleted(m_key, m_now);
        case Action::Restore:
            return lifecycle::restore(m_key, m_now);
        case Action::Rotate:
            return rotate();
        case Action::AddPending: {
            const Result<int> added = lifecycle::addVersion(m_key, {}, QStringLiteral("hint"), m_now);
            return added ? Result<void>() : Result<void>(added.error());
        }
        case Action::DropPending:
            return lifecycle::dropPending(m_key, number);
        case Action::Activate:
            return lifecycle::activateVersion(m_key, number, std::chrono::hours(pick(24 * 100)), m_now);
        case Action::SetOverlap:
            return lifecycle::setOverlapEnd(m_key, number, m_now + std::chrono::hours(pick(24 * 110) - 240), m_now);
        case Action::RetireDue:
            lifecycle::retireDue(m_key, m_now);
            return {};
        case Action::Count:
            break;
        }
        return {};
    }

    QString wrongStep(Action action, const ApiKey& before) const
    {
        const bool ended = before.status == KeyStatus::Revoked || before.status == KeyStatus::Deleted;
        if (ended && m_key.status != KeyStatus::Revoked && m_key.status != KeyStatus::Deleted)
            return QStringLiteral("a revoked key came back");
        if (ended && m_key.versions != before.versions)
            return QStringLiteral("a version of a revoked key changed");
        if (action == Action::Delete && before.status != KeyStatus::Revoked)
            return QStringLiteral("deleted without being revoked");
        if (action == Action::Restore && m_now - *before.deletedAt >= Days(30))
            return QStringLiteral("restored too late");
        if (m_key.status == KeyStatus::Deleted &&
            lifecycle::isPurgeable(m_key, m_now) != (m_now - *m_key.deletedAt >= Days(30)))
            return QStringLiteral("purgeable at the wrong time");
        if (m_key.status != KeyStatus::Deleted && lifecycle::isPurgeable(m_key, m_now))
            return QStringLiteral("purgeable without being deleted");
        for (const KeyVersion& v : m_key.versions) {
            if (v.state == VersionState::Overlapping && *v.notAfter > m_now + Days(lifecycle::maxOverlapDays))
                return QStringLiteral("an overlap longer than allowed");
            if (action == Action::RetireDue && v.state == VersionState::Overlapping && *v.notAfter <= m_now)
                return QStringLiteral("a version that is over was not retired");
        }
        return {};
    }

    std::mt19937 m_random;
    UtcTime m_now = start;
    ApiKey m_key = freshKey();
};

using Act = Result<void> (*)(ApiKey&, UtcTime);

} // namespace

class TestLifecycle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomActsNeverBreakARule()
    {
        std::array<int, 5> seen{};
        for (unsigned seed = 0; seed < 30'000; ++seed) {
            Walk walk(seed);
            for (int i = 0; i < 25; ++i) {
                const QString wrong = walk.step();
                if (!wrong.isEmpty())
                    QFAIL(qPrintable(QStringLiteral("seed %1, act %2: %3").arg(seed).arg(i).arg(wrong)));
            }
            ++seen[static_cast<std::size_t>(walk.key().status)];
        }
        for (const int count : seen)
            QVERIFY2(count > 100, "the walks do not reach every status");
    }

    void everyActIsRefusedWhereItMakesNoSense_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QList<int>>("expected"); // by act: -1 allowed, else the ErrorKind
        constexpr int yes = -1;
        const int no = static_cast<int>(ErrorKind::IllegalTransition);
        const int unrevoked = static_cast<int>(ErrorKind::NotRevoked);
        const auto row = [](KeyStatus status, const QList<int>& expected) {
            QTest::newRow(qPrintable(keyStatusName(status))) << static_cast<int>(status) << expected;
        };
        // deprecate, disable, enable, revoke, delete, restore
        row(KeyStatus::Active, {yes, yes, no, yes, unrevoked, no});
        row(KeyStatus::Deprecated, {no, yes, no, yes, unrevoked, no});
        row(KeyStatus::Disabled, {no, no, yes, yes, unrevoked, no});
        row(KeyStatus::Revoked, {no, no, no, no, yes, no});
        row(KeyStatus::Deleted, {no, no, no, no, no, yes});
    }

    void everyActIsRefusedWhereItMakesNoSense()
    {
        QFETCH(int, status);
        QFETCH(QList<int>, expected);
        const Act acts[] = {lifecycle::deprecate, lifecycle::disable,     lifecycle::enable,
                            lifecycle::revoke,    lifecycle::markDeleted, lifecycle::restore};
        for (int i = 0; i < 6; ++i) {
            ApiKey key = keyIn(static_cast<KeyStatus>(status));
            const ApiKey before = key;
            const Result<void> done = acts[i](key, start + 1h);
            QCOMPARE(done ? -1 : static_cast<int>(done.error().kind), expected.at(i));
            QCOMPARE(key == before, !done.ok());
            QCOMPARE(lifecycle::brokenInvariant(key), QString());
        }
    }

    void onlyAKeyThatWorksCanBeRotated()
    {
        for (const KeyStatus status : {KeyStatus::Disabled, KeyStatus::Revoked, KeyStatus::Deleted}) {
            ApiKey key = keyIn(status);
            const ApiKey before = key;
            const Result<int> number = lifecycle::addVersion(key, {}, {}, start);
            QCOMPARE(number.error().kind, ErrorKind::IllegalTransition);
            QCOMPARE(key, before);
        }
        ApiKey expired = freshKey();
        expired.expiresAt = start + 1h;
        QVERIFY(!lifecycle::addVersion(expired, {}, {}, start + 1h).ok());
        QVERIFY(lifecycle::addVersion(expired, {}, {}, start + 59min).ok());
    }

    void aSecondPendingVersionIsRefused()
    {
        ApiKey key = freshKey();
        QVERIFY(lifecycle::addVersion(key, {}, {}, start).ok());
        QCOMPARE(lifecycle::addVersion(key, {}, {}, start).error().kind, ErrorKind::RotationRunning);
        QVERIFY(lifecycle::dropPending(key, 2).ok());
        QCOMPARE(key, freshKey());
        QCOMPARE(lifecycle::dropPending(key, 1).error().kind, ErrorKind::IllegalTransition);
        QCOMPARE(lifecycle::dropPending(key, 9).error().kind, ErrorKind::NotFound);
    }

    void theOverlapEndsNoLaterThanTheKey()
    {
        ApiKey key = freshKey();
        key.expiresAt = start + Days(3);
        QVERIFY(lifecycle::addVersion(key, {}, {}, start).ok());
        QVERIFY(lifecycle::activateVersion(key, 2, Days(30), start).ok());
        QCOMPARE(key.find(1)->state, VersionState::Overlapping);
        QCOMPARE(*key.find(1)->notAfter, *key.expiresAt);
        QVERIFY(lifecycle::setOverlapEnd(key, 1, start + Days(10), start).ok());
        QCOMPARE(*key.find(1)->notAfter, *key.expiresAt);
        QVERIFY(lifecycle::setOverlapEnd(key, 1, start + Days(1), start).ok());
        QCOMPARE(*key.find(1)->notAfter, start + Days(1));
    }

    void anOverlapOfNothingRetiresAtOnce()
    {
        ApiKey key = freshKey();
        QVERIFY(lifecycle::addVersion(key, {}, {}, start).ok());
        QVERIFY(lifecycle::activateVersion(key, 2, Micros(0), start).ok());
        QCOMPARE(key.find(1)->state, VersionState::Retired);
        QCOMPARE(*key.find(1)->endedAt, start);
        QCOMPARE(key.current()->number, 2);
        QVERIFY(!key.overlapping());
    }

    void anOverlapOutOfMeasureIsRefused()
    {
        ApiKey key = freshKey();
        QVERIFY(lifecycle::addVersion(key, {}, {}, start).ok());
        const ApiKey before = key;
        for (const Micros overlap : {Micros(-1), Micros(Days(90)) + Micros(1)}) {
            QCOMPARE(lifecycle::activateVersion(key, 2, overlap, start).error().kind, ErrorKind::InvalidInput);
            QCOMPARE(key, before);
        }
        QVERIFY(lifecycle::activateVersion(key, 2, Days(90), start).ok());
    }

    void aThirdVersionRetiresTheFirst()
    {
        ApiKey key = freshKey();
        for (int number = 2; number <= 3; ++number) {
            QVERIFY(lifecycle::addVersion(key, {}, {}, start).ok());
            QVERIFY(lifecycle::activateVersion(key, number, Days(7), start).ok());
        }
        QCOMPARE(key.find(1)->state, VersionState::Retired);
        QCOMPARE(key.find(2)->state, VersionState::Overlapping);
        QCOMPARE(key.find(3)->state, VersionState::Current);
    }

    void retiringHappensAtTheEndAndNotBefore()
    {
        ApiKey key = freshKey();
        QVERIFY(lifecycle::addVersion(key, {}, {}, start).ok());
        QVERIFY(lifecycle::activateVersion(key, 2, Days(7), start).ok());
        QCOMPARE(lifecycle::retireDue(key, start + Days(7) - Micros(1)), 0);
        QCOMPARE(lifecycle::retireDue(key, start + Days(7)), 1);
        QCOMPARE(lifecycle::retireDue(key, start + Days(7)), 0);
        QCOMPARE(*key.find(1)->notAfter, start + Days(7));
    }

    void revokingEndsEveryLiveVersionAndLeavesTheRetired()
    {
        ApiKey key = freshKey();
        for (int number = 2; number <= 3; ++number) {
            QVERIFY(lifecycle::addVersion(key, {}, {}, start).ok());
            QVERIFY(lifecycle::activateVersion(key, number, Days(7), start).ok());
        }
        QVERIFY(lifecycle::revoke(key, start + 1h).ok());
        QCOMPARE(key.find(1)->state, VersionState::Retired);
        QCOMPARE(key.find(2)->state, VersionState::Revoked);
        QCOMPARE(key.find(3)->state, VersionState::Revoked);
        QCOMPARE(*key.find(3)->endedAt, start + 1h);
    }

    void aDeletedKeyComesBackRevokedWithinThirtyDays()
    {
        ApiKey key = keyIn(KeyStatus::Deleted);
        ApiKey late = key;
        QVERIFY(lifecycle::restore(key, start + Days(30) - Micros(1)).ok());
        QCOMPARE(key, keyIn(KeyStatus::Revoked));
        QCOMPARE(lifecycle::restore(late, start + Days(30)).error().kind, ErrorKind::RestoreTooLate);
        QCOMPARE(late, keyIn(KeyStatus::Deleted));
        QVERIFY(lifecycle::isPurgeable(late, start + Days(30)));
    }

    void enablingReturnsToWhatTheKeyWas()
    {
        for (const KeyStatus status : {KeyStatus::Active, KeyStatus::Deprecated}) {
            ApiKey key = keyIn(status);
            const ApiKey before = key;
            QVERIFY(lifecycle::disable(key, start).ok());
            QVERIFY(lifecycle::enable(key, start).ok());
            QCOMPARE(key, before);
        }
    }

    void theShownStatusFollowsTheClock()
    {
        using lifecycle::ShownStatus;
        ApiKey key = freshKey();
        key.expiresAt = start + Days(20);
        QVERIFY(lifecycle::addVersion(key, {}, {}, start).ok());
        QVERIFY(lifecycle::activateVersion(key, 2, Days(7), start).ok());
        QCOMPARE(lifecycle::shownStatus(key, start), ShownStatus::Overlapping);
        QCOMPARE(lifecycle::shownStatus(key, start + Days(7)), ShownStatus::Active);
        QCOMPARE(lifecycle::shownStatus(key, start + Days(20)), ShownStatus::Expired);
        QVERIFY(lifecycle::disable(key, start).ok());
        QCOMPARE(lifecycle::shownStatus(key, start + Days(20)), ShownStatus::Disabled);
        QVERIFY(lifecycle::revoke(key, start).ok());
        QCOMPARE(lifecycle::shownStatus(key, start + Days(20)), ShownStatus::Revoked);
    }

    void brokenKeysAreSeen()
    {
        ApiKey none = freshKey();
        none.versions.first().state = VersionState::Retired;
        none.versions.first().endedAt = start;
        QVERIFY(!lifecycle::brokenInvariant(none).isEmpty());
        ApiKey alive = keyIn(KeyStatus::Revoked);
        alive.versions.first().state = VersionState::Current;
        alive.versions.first().endedAt.reset();
        QVERIFY(!lifecycle::brokenInvariant(alive).isEmpty());
        ApiKey undated = keyIn(KeyStatus::Deleted);
        undated.deletedAt.reset();
        QVERIFY(!lifecycle::brokenInvariant(undated).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLifecycle)
#include "test_lifecycle.moc"
