// Random acts on a real catalogue: what the audit log rebuilds is what stood there, now and at each moment before.
#include "model/history/past_catalogue.h"
#include "model/overview/counts_then.h"
#include "model/overview/overview_figures.h"
#include "tests/support/qt_test.h"
#include "tests/support/real_catalogue.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <random>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

// What the log does not tell is not compared: the store's own row and revision, and uses.
ApiKey told(ApiKey key)
{
    key.row = 0;
    key.revision = 0;
    key.lastUsedAt.reset();
    for (KeyVersion& version : key.versions)
        version.lastUsedAt.reset();
    return key;
}

QHash<KeyId, ApiKey> stored(KeyStore& keys)
{
    QHash<KeyId, ApiKey> all;
    KeyFilter everything;
    everything.includeDeleted = true;
    const Result<void> read = keys.forEach(everything, {}, UtcTime{}, [&](const ApiKey& key) {
        all.insert(key.id, told(key));
        return true;
    });
    return read ? all : QHash<KeyId, ApiKey>();
}

// The first attribute in which they differ, for the message of a failure.
QString flaw(const QHash<KeyId, ApiKey>& rebuilt, const QHash<KeyId, ApiKey>& real)
{
    if (rebuilt.size() != real.size())
        return u"%1 keys instead of %2"_s.arg(rebuilt.size()).arg(real.size());
    for (const ApiKey& key : real) {
        const ApiKey& other = rebuilt[key.id];
        if (other == key)
            continue;
        PastCatalogue one, two;
        one.keys.insert(key.id, other);
        one.keys[key.id].changedAt -= Micros(1);
        two.keys.insert(key.id, key);
        const CatalogueDifference differs = difference(one, two);
        return key.name + u": "_s +
               (differs.keys.isEmpty() ? u"status before, moments"_s
                                       : differs.keys.first().changes.keys().join(u", "_s));
    }
    return {};
}

class Walk {
public:
    Walk(RealCatalogue& catalogue, unsigned seed)
        : m_catalogue(catalogue)
        , m_random(seed)
    {}

    void step()
    {
        m_catalogue.clock.at += std::chrono::hours(1 + pick(60));
        const QList<KeyId> ids = stored(m_catalogue.keys).keys();
        if (ids.isEmpty() || pick(5) == 0)
            return create();
        const KeyId id = ids.at(pick(ids.size()));
        KeyService& s = m_catalogue.service;
        switch (pick(14)) {
        case 0:
            return drop(s.deprecate(id, 0, why));
        case 1:
            return drop(s.disable(id, 0, why));
        case 2:
            return drop(s.enable(id, 0, why));
        case 3:
            return drop(s.rescope(id, 0, {*Scope::parse(u"a:b:%1"_s.arg(pick(3)))}, {}));
        case 4:
            return drop(s.transfer(id, 0, u"team %1"_s.arg(pick(3)), why));
        case 5:
            return drop(s.describe(
                id, 0, {u"renamed %1"_s.arg(pick(20)), u"app"_s, u"staging"_s, u"n\nö"_s, u"sa"_s, {u"pci"_s}}));
        case 6:
            return drop(s.restrict(
                id, 0, pick(2) ? Restrictions{{*Cidr::parse(u"10.0.0.0/8"_s)}, {}, {}, {}, {}, {}} : Restrictions()));
        case 7:
            return drop(
                s.setLimits(id, 0, *RateLimit::parse(u"%1/s"_s.arg(1 + pick(9))), *Quota::parse(u"1M/month"_s)));
        case 8:
            return drop(
                s.setLifetime(id, 0, m_catalogue.clock.at + Days(1 + pick(40)), {int(pick(90)), int(pick(20))}));
        case 9:
        case 10:
            return drop(s.rotate(id, 0, Days(pick(12)), {}));
        case 11:
            return drop(s.revoke(id, 0, why));
        case 12:
            return pick(3) ? drop(s.remove(id, 0, why)) : drop(s.restore(id, 0, why));
        default:
            return drop(s.runDue());
        }
    }

private:
    qint64 pick(qint64 below) { return qint64(m_random() % quint64(below)); }
    template <typename T>
    static void drop(const Result<T>& result)
    {
        static_cast<void>(result); // a refusal is an event too
    }
    void create()
    {
        KeyDraft draft;
        draft.name = u"key %1"_s.arg(++m_made);
        draft.owner = u"payments"_s;
        draft.environment = u"production"_s;
        draft.tags = {u"a"_s, u"b"_s};
        draft.startDisabled = pick(6) == 0;
        draft.recoverable = pick(3) == 0;
        draft.rotation = {int(pick(3)) * 30, 7};
        if (pick(2))
            draft.expiresAt = m_catalogue.clock.at + Days(1 + pick(60));
        drop(m_catalogue.service.create(draft));
    }

    const QString why = u"tidying up"_s;
    RealCatalogue& m_catalogue;
    std::mt19937 m_random;
    int m_made = 0;
};

} // namespace

class TestPastCatalogue final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    MemorySecretStore m_secrets;
    SetClock m_clock;
    std::unique_ptr<RealCatalogue> m_catalogue;

    [[nodiscard]] PastCatalogue at(UtcTime moment) { return *catalogueAt(m_catalogue->log, moment, nullptr); }

private Q_SLOTS:
    void init()
    {
        m_catalogue.reset();
        static int number = 0;
        m_clock.at = *fromIso(u"2026-01-01T00:00:00Z"_s);
        ++number;
        m_catalogue =
            RealCatalogue::create(m_dir.filePath(u"%1.db"_s.arg(number)), u"test-%1"_s.arg(number), m_secrets, m_clock);
        QVERIFY(m_catalogue);
    }
    void cleanupTestCase() { m_catalogue.reset(); }

    void theLogRebuildsTheCatalogueAtEveryMoment_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 3U, 4U})
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }
    void theLogRebuildsTheCatalogueAtEveryMoment()
    {
        QFETCH(const unsigned, seed);
        Walk walk(*m_catalogue, seed);
        QList<std::pair<UtcTime, QHash<KeyId, ApiKey>>> moments;
        for (int i = 0; i < 250; ++i) {
            walk.step();
            if (i % 10 == 0)
                moments.append({m_clock.at, stored(m_catalogue->keys)});
        }
        const PastCatalogue now = at(m_clock.at);
        QCOMPARE(flaw(now.keys, stored(m_catalogue->keys)), QString());
        QCOMPARE(now.unexplained, 0U);
        for (const auto& [moment, real] : moments)
            QCOMPARE(flaw(at(moment).keys, real), QString());
    }

    void theFiguresOfAWeekAgoAreWhatTheyWere_data() { theLogRebuildsTheCatalogueAtEveryMoment_data(); }
    void theFiguresOfAWeekAgoAreWhatTheyWere()
    {
        QFETCH(const unsigned, seed);
        Walk walk(*m_catalogue, seed);
        QList<std::pair<UtcTime, QHash<QString, qint64>>> moments;
        for (int i = 0; i < 200; ++i) {
            walk.step();
            QHash<QString, qint64> counts;
            for (const OverviewFigure& figure : overviewFigures())
                if (figure.logged)
                    counts[figure.id] = *m_catalogue->keys.count(*KeyFilter::parse(figure.search), m_clock.at);
            moments.append({m_clock.at, counts});
        }
        for (const auto& [moment, counts] : moments)
            if (m_clock.at - moment < lifecycle::restoreWindow)
                QCOMPARE(*overviewCountsThen(m_catalogue->keys, m_catalogue->log, moment), counts);
    }

    void aLogThatDoesNotReachBackTellsNoFigures()
    {
        QVERIFY(!m_catalogue->makeKey(u"first"_s).isNull());
        QVERIFY(overviewCountsThen(m_catalogue->keys, m_catalogue->log, m_clock.at - Days(7))->isEmpty());
    }

    void twoMomentsAreCompared()
    {
        const KeyId stays = m_catalogue->makeKey(u"stays"_s), goes = m_catalogue->makeKey(u"goes"_s),
                    changes = m_catalogue->makeKey(u"changes"_s);
        QVERIFY(!stays.isNull());
        const UtcTime before = m_clock.at;
        m_clock.at += Days(1);
        QVERIFY(m_catalogue->service.revoke(goes, 0, u"why"_s));
        QVERIFY(m_catalogue->service.remove(goes, 0, u"why"_s));
        QVERIFY(m_catalogue->service.transfer(changes, 0, u"finance"_s, {}));
        QVERIFY(m_catalogue->service.transfer(stays, 0, u"finance"_s, {}));
        QVERIFY(m_catalogue->service.transfer(stays, 0, u"payments"_s, {})); // and back: no difference
        QVERIFY(!m_catalogue->makeKey(u"comes"_s).isNull());
        const Result<CatalogueDifference> found =
            differenceBetween(m_catalogue->log, m_clock.at, before, nullptr); // the order does not matter
        QVERIFY(found);
        QCOMPARE(found->from, before);
        QStringList names;
        for (const KeyDifference& key : found->keys)
            names += key.key.name + u' ' + differenceName(key.kind);
        QCOMPARE(names, (QStringList{u"changes changed"_s, u"comes added"_s, u"goes removed"_s}));
        QCOMPARE(found->keys.first().changes, (QJsonObject{{u"owner"_s, QJsonArray{u"payments"_s, u"finance"_s}}}));
    }

    void aRebuiltCatalogueIsSearchedAsOfItsMoment()
    {
        const KeyId id = m_catalogue->makeKey(u"short"_s);
        QVERIFY(m_catalogue->service.setLifetime(id, 0, m_clock.at + Days(5), {}));
        QCOMPARE(at(m_clock.at).found(*KeyFilter::parse(u"expires:<7d"_s)).size(), 1);
        QCOMPARE(at(m_clock.at + Days(6)).found(*KeyFilter::parse(u"status:expired"_s)).size(), 1);
    }

    void aRebuildCanBeCancelled()
    {
        QVERIFY(!m_catalogue->makeKey(u"one"_s).isNull());
        const auto progress = std::make_shared<Progress>();
        progress->cancelled = true;
        const Result<PastCatalogue> past = catalogueAt(m_catalogue->log, m_clock.at, progress);
        QVERIFY(!past);
        QCOMPARE(past.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPastCatalogue)
#include "test_past_catalogue.moc"
