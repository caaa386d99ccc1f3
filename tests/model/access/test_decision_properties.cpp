// What holds for any key and any request: narrowing a key never lets more through, widening it never less.
#include "tests/support/access_case.h"
#include "tests/support/qt_test.h"
#include "tests/support/sanitized.h"

#include <functional>
#include <random>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

const UtcTime noon = *fromIso(u"2026-03-04T12:00:00Z"_s);

// Values of few kinds, so that what a key asks and what a request brings often meet.
class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {}
    qint64 below(qint64 n) { return static_cast<qint64>(m_engine() % static_cast<quint64>(n)); }
    bool one(qint64 in) { return below(in) == 0; }
    QString of(const QStringList& list) { return list.at(below(list.size())); }

    IpAddress address()
    {
        return *IpAddress::parse(one(3) ? of({u"2001:db8::1"_s, u"2001:db8:8000::1"_s, u"::1"_s, u"2001:db9::"_s})
                                        : u"10.%1.%2.%3"_s.arg(below(2)).arg(below(2) * 200).arg(below(256)));
    }
    Cidr cidr()
    {
        Cidr block{address(), 0};
        block.prefix = static_cast<int>(below(block.network.v6 ? 129 : 33));
        cut(block);
        return block;
    }
    static void cut(Cidr& block) // clears the bits beyond the prefix
    {
        for (int bit = block.prefix; bit < 128; ++bit)
            block.network.bytes[static_cast<std::size_t>(bit / 8)] &= static_cast<std::uint8_t>(~(0x80 >> bit % 8));
    }
    ReferrerPattern referrerPattern()
    {
        return *ReferrerPattern::parse(of({u"a.example"_s, u"*.a.example"_s, u"https://a.example/x/*"_s, u"*"_s,
                                           u"b.example:*"_s, u"http://b.example"_s}));
    }
    AppRestriction app() { return *AppRestriction::parse(of({u"ios:a.b"_s, u"ios:a.c"_s, u"ios:a.d"_s})); }
    PathPattern pathPattern()
    {
        return *PathPattern::parse(of({u"/a"_s, u"/a/*"_s, u"/a/**"_s, u"/**/z"_s, u"/**"_s, u"/b/**"_s}));
    }
    QString method() { return of({u"GET"_s, u"PUT"_s, u"POST"_s}); }
    HoursOfWeek hours()
    {
        return *HoursOfWeek::parse(of({u"Mon-Fri"_s, u"Wed 08-18 Europe/Berlin"_s, u"Sat-Sun"_s, u"Wed 12-13"_s,
                                       u"Mon-Sun 00-12"_s, u"Thu Pacific/Kiritimati"_s}));
    }
    Scope scope()
    {
        const QStringList words{u"*"_s, u"a"_s, u"b"_s};
        return *Scope::parse(of(words) + u':' + of(words) + u':' + of(words));
    }
    UtcTime moment() { return noon + Micros(below(3 * 86'400'000'000LL) - 86'400'000'000LL); }

private:
    std::mt19937_64 m_engine;
};

void restrictSomehow(Restrictions& r, Dice& dice)
{
    const auto fill = [&](auto& list, const auto& make) {
        for (qint64 n = dice.one(2) ? 0 : 1 + dice.below(3); n > 0; --n)
            list += make();
    };
    fill(r.cidrs, [&] { return dice.cidr(); });
    fill(r.referrers, [&] { return dice.referrerPattern(); });
    fill(r.apps, [&] { return dice.app(); });
    fill(r.methods, [&] { return dice.method(); });
    fill(r.paths, [&] { return dice.pathPattern(); });
    if (dice.one(3))
        r.hours = dice.hours();
}

AccessCase anyCase(Dice& dice)
{
    AccessCase c;
    KeyVersion version;
    version.state = static_cast<VersionState>(dice.one(8) ? dice.below(5) : 1);
    if (dice.one(8))
        version.notAfter = dice.moment();
    if (dice.one(8))
        version.notBefore = dice.moment();
    c.key.versions = {version};
    c.key.status = static_cast<KeyStatus>(dice.one(8) ? dice.below(5) : dice.below(2));
    if (dice.one(4))
        c.key.expiresAt = dice.moment();
    for (qint64 n = dice.below(4); n > 0; --n)
        c.key.scopes += dice.scope();
    if (!dice.one(4))
        restrictSomehow(c.key.restrictions, dice);
    if (dice.one(2))
        c.key.rateLimit = RateLimit{1 + dice.below(9), std::chrono::seconds(1), dice.below(2) * dice.below(20)};
    if (dice.one(2))
        c.key.quota = Quota{1 + dice.below(9), static_cast<Quota::Period>(dice.below(3))};
    c.limits = {static_cast<double>(dice.below(12)) - 1, dice.moment(), dice.below(12), fromMicros(0)};
    if (c.key.quota)
        c.limits.quotaPeriod = c.key.quota->periodStart(dice.moment());
    c.wellFormed = !dice.one(30);
    c.known = !dice.one(30);
    AccessRequest& asked = c.request;
    if (!dice.one(8))
        asked.source = dice.address();
    asked.referrer =
        dice.of({u"https://a.example/x/1"_s, u"https://c.a.example/"_s, u"http://b.example/"_s, QString()});
    if (!dice.one(8))
        asked.app = dice.app();
    asked.method = dice.one(4) ? QString() : dice.method();
    asked.path = dice.of({u"/a"_s, u"/a/b"_s, u"/a/b/z"_s, u"/b/../a/x"_s, u"/c"_s, u"/a//b"_s, QString()});
    for (qint64 n = dice.below(3); n > 0; --n)
        asked.scopes += dice.scope();
    asked.cost = dice.below(5);
    return c;
}

// Fills one kind of restriction that was empty. False: all are filled.
bool narrow(AccessCase& c, Dice& dice)
{
    Restrictions& r = c.key.restrictions;
    Restrictions more;
    while (more.isEmpty())
        restrictSomehow(more, dice);
    const auto fill = [](auto& mine, const auto& theirs) {
        if (mine.isEmpty())
            mine = theirs;
    };
    const Restrictions before = r;
    fill(r.cidrs, more.cidrs);
    fill(r.referrers, more.referrers);
    fill(r.apps, more.apps);
    fill(r.methods, more.methods);
    fill(r.paths, more.paths);
    if (!r.hours)
        r.hours = more.hours;
    return !(r == before);
}

bool widenCidr(AccessCase& c, Dice& dice)
{
    QList<Cidr>& blocks = c.key.restrictions.cidrs;
    if (blocks.isEmpty())
        return false;
    Cidr& block = blocks[dice.below(blocks.size())];
    block.prefix = static_cast<int>(dice.below(block.prefix + 1));
    Dice::cut(block);
    return true;
}

// One entry more in a list that restricts already.
bool addEntry(AccessCase& c, Dice& dice)
{
    Restrictions& r = c.key.restrictions;
    const Restrictions before = r;
    const auto add = [](auto& list, const auto& value) {
        if (!list.isEmpty())
            list += value;
    };
    add(r.cidrs, dice.cidr());
    add(r.referrers, dice.referrerPattern());
    add(r.apps, dice.app());
    add(r.methods, dice.method());
    add(r.paths, dice.pathPattern());
    for (std::size_t day = 0; r.hours && day < 7; ++day)
        r.hours->hours[day] |= 1U << dice.below(24);
    return !(r == before);
}

bool liftOne(AccessCase& c, Dice& dice)
{
    Restrictions& r = c.key.restrictions;
    switch (dice.below(6)) {
    case 0:
        r.cidrs.clear();
        break;
    case 1:
        r.referrers.clear();
        break;
    case 2:
        r.apps.clear();
        break;
    case 3:
        r.methods.clear();
        break;
    case 4:
        r.paths.clear();
        break;
    default:
        r.hours.reset();
    }
    return true;
}

bool raiseLimits(AccessCase& c, Dice& dice)
{
    if (c.key.rateLimit) {
        c.key.rateLimit->count += dice.below(5);
        if (c.key.rateLimit->burst > 0)
            c.key.rateLimit->burst += dice.below(5);
        if (dice.one(4))
            c.key.rateLimit.reset();
    }
    if (c.key.quota) {
        c.key.quota->amount += dice.below(5);
        if (dice.one(4))
            c.key.quota.reset();
    }
    return true;
}

bool useMore(AccessCase& c, Dice& dice)
{
    c.limits.quotaUsed += dice.below(4);
    c.limits.tokens = c.limits.tokens < 0 ? static_cast<double>(dice.below(3))
                                          : std::max(0.0, c.limits.tokens - static_cast<double>(dice.below(4)));
    c.request.cost += dice.below(3);
    return true;
}

} // namespace

class TestDecisionProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeMovesTheOutcomeOneWayOnly_data()
    {
        using Change = std::function<bool(AccessCase&, Dice&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("narrows");
        const auto row = [](const char* name, const Change& change, bool narrows) {
            QTest::newRow(name) << change << narrows;
        };
        row("a new kind of restriction", narrow, true);
        row("more used, or a higher cost", useMore, true);
        row(
            "one scope fewer",
            [](AccessCase& c, Dice& dice) {
                if (c.key.scopes.isEmpty())
                    return false;
                c.key.scopes.removeAt(dice.below(c.key.scopes.size()));
                return true;
            },
            true);
        row(
            "one scope more asked",
            [](AccessCase& c, Dice& dice) {
                c.request.scopes += dice.scope();
                return true;
            },
            true);
        row(
            "an earlier end",
            [](AccessCase& c, Dice& dice) {
                c.key.expiresAt = std::min(c.key.expiresAt.value_or(UtcTime::max()), dice.moment());
                return true;
            },
            true);
        row(
            "a scope more",
            [](AccessCase& c, Dice& dice) {
                c.key.scopes.insert(dice.below(c.key.scopes.size() + 1), dice.scope());
                return true;
            },
            false);
        row(
            "a role's scope more",
            [](AccessCase& c, Dice& dice) {
                c.roleScopes += dice.scope();
                return true;
            },
            false);
        row("a wider block", widenCidr, false);
        row("an entry more in a list", addEntry, false);
        row("a restriction lifted", liftOne, false);
        row("higher limits", raiseLimits, false);
    }

    void aChangeMovesTheOutcomeOneWayOnly()
    {
        QFETCH(std::function<bool(AccessCase&, Dice&)>, change);
        QFETCH(bool, narrows);
        Dice dice(23);
        int changed = 0, moved = 0;
        for (int i = 0; i < test::tries(10'000); ++i) {
            const AccessCase before = anyCase(dice);
            AccessCase after = before;
            if (!change(after, dice))
                continue;
            ++changed;
            const UtcTime now = dice.moment();
            const Decision first = before.decideAt(now), second = after.decideAt(now);
            moved += first.outcome != second.outcome;
            if (first.outcome != second.outcome && (second.outcome < first.outcome) != narrows)
                QFAIL(qPrintable(u"case %1: %2, then %3"_s.arg(i).arg(inWords(first), inWords(second))));
        }
        QVERIFY2(changed > test::tries(1'000) && moved > test::tries(30),
                 qPrintable(u"%1 changed, %2 moved"_s.arg(changed).arg(moved)));
    }

    void everyOutcomeIsReachedAndSaysItsRule()
    {
        Dice dice(29);
        std::array<int, 10> seen{};
        for (int i = 0; i < test::tries(30'000); ++i) {
            const AccessCase c = anyCase(dice);
            const UtcTime now = dice.moment();
            const Decision decision = c.decideAt(now);
            ++seen[static_cast<std::size_t>(decision.outcome)];
            QVERIFY(!decision.rule.isEmpty());
            QVERIFY(inWords(c.decideAt(now)) == inWords(decision)); // nothing is remembered between calls
            QVERIFY(!decision.deprecated || decision.outcome == Outcome::Valid);
            QVERIFY(!decision.retryAt || *decision.retryAt > now);
        }
        for (std::size_t i = 0; i < seen.size(); ++i)
            QVERIFY2(seen[i] > test::tries(30), qPrintable(outcomeName(static_cast<Outcome>(i))));
    }

    void countersMoveOnlyForward()
    {
        Dice dice(31);
        for (int i = 0; i < test::tries(30'000); ++i) {
            const AccessCase c = anyCase(dice);
            const Decision decision = c.decideAt(dice.moment());
            const LimitState& after = decision.after;
            if (decision.outcome != Outcome::Valid) {
                QVERIFY(after.tokens == c.limits.tokens && after.quotaUsed == c.limits.quotaUsed);
                continue;
            }
            QVERIFY(after.quotaPeriod >= c.limits.quotaPeriod);
            QVERIFY(c.limits.tokens < 0 || after.tokensAt >= c.limits.tokensAt);
            QVERIFY(!c.key.quota || (after.quotaUsed >= 1 && after.quotaUsed <= c.key.quota->amount));
            const qint64 most = c.key.rateLimit ? std::max(c.key.rateLimit->burst, c.key.rateLimit->count) : 0;
            QVERIFY(!c.key.rateLimit || (after.tokens >= 0 && after.tokens <= static_cast<double>(most - 1)));
        }
    }
};

QTEST_GUILESS_MAIN(TestDecisionProperties)
#include "test_decision_properties.moc"
