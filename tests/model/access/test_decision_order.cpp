// Who is judged first: form, fingerprint, status, lifetime, overlap; and that the first flaw in DESIGN's order decides.
#include "tests/support/access_case.h"
#include "tests/support/qt_test.h"

#include <QSet>

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* twoVersions =
    "v=1 overlapping until 2026-03-11T12:00:00Z | v=2 current from 2026-03-04T12:00:00Z";

constexpr AccessRow rows[] = {
    // What was presented
    {"a good key passes", "", "", "", "valid all rules"},
    {"no secret of ours", "", "secret=malformed", "", "malformed form"},
    {"a secret nobody knows", "", "secret=unknown", "", "unknown fingerprint"},
    {"form comes before the look-up", "", "secret=malformed | secret=unknown", "", "malformed form"},
    {"a pending version is not told apart from none", "v=1 pending", "", "", "unknown version:1 pending"},
    {"pending beside current", "v=1 current | v=2 pending", "presents=2", "", "unknown version:2 pending"},
    {"current beside pending", "v=1 current | v=2 pending", "presents=1", "", "valid all rules"},
    {"pending of a revoked key", "status=revoked | v=1 pending", "", "", "unknown version:1 pending"},
    {"pending of an expired key", "expires=2026-01-01T00:00:00Z | v=1 pending", "", "", "unknown version:1 pending"},
    // Status
    {"deprecated passes with a mark", "status=deprecated", "", "", "valid+deprecated all rules"},
    {"disabled", "status=disabled", "", "", "disabled status"},
    {"revoked", "status=revoked", "", "", "revoked status"},
    {"deleted answers as revoked", "status=deleted", "", "", "revoked status"},
    {"a revoked version", "v=1 revoked | v=2 current", "presents=1", "", "revoked version:1 revoked"},
    {"its successor", "v=1 revoked | v=2 current", "presents=2", "", "valid all rules"},
    {"a revoked key names itself, not the version", "status=revoked | v=1 revoked", "", "", "revoked status"},
    {"a retired version of a revoked key", "status=revoked | v=1 retired", "", "", "revoked status"},
    {"a retired version", "v=1 retired | v=2 current", "presents=1", "", "expired version:1 retired"},
    {"a revoked version of a disabled key", "status=disabled | v=1 revoked | v=2 current", "presents=1", "",
     "revoked version:1 revoked"},
    {"a retired version of a disabled key", "status=disabled | v=1 retired | v=2 current", "presents=1", "",
     "disabled status"},
    {"a retired version of a deprecated key", "status=deprecated | v=1 retired | v=2 current", "presents=1", "",
     "expired version:1 retired"},
    // Expiry of the key
    {"expires at this microsecond", "expires=2026-03-04T12:00:00Z", "", "", "expired expires"},
    {"one microsecond is left", "expires=2026-03-04T12:00:00.000001Z", "", "", "valid all rules"},
    {"expired a microsecond ago", "expires=2026-03-04T11:59:59.999999Z", "", "", "expired expires"},
    {"expires in a hundred years", "expires=2126-03-04T12:00:00Z", "", "", "valid all rules"},
    {"expired before there were computers", "expires=1969-12-31T23:59:59Z", "", "", "expired expires"},
    {"expired and disabled", "expires=2026-01-01T00:00:00Z | status=disabled", "", "", "disabled status"},
    {"expired and revoked", "expires=2026-01-01T00:00:00Z | status=revoked", "", "", "revoked status"},
    {"expired and deprecated has no mark", "expires=2026-01-01T00:00:00Z | status=deprecated", "", "",
     "expired expires"},
    {"the key's end is named before the version's", "expires=2026-03-04T12:00:00Z | v=1 retired", "", "",
     "expired expires"},
    {"expiry holds for the overlapping version too",
     "expires=2026-03-04T12:00:00Z | v=1 overlapping until 2026-03-05T00:00:00Z | v=2 current", "presents=1", "",
     "expired expires"},
    {"the clock was set back before the expiry", "expires=2026-03-04T12:00:00Z", "", "2026-03-04T11:59:59.999999Z",
     "valid all rules"},
    {"a revocation does not look at the clock", "status=revoked", "", "2020-01-01T00:00:00Z", "revoked status"},
    {"nor does a retirement", "v=1 retired until 2026-03-04T12:00:00Z | v=2 current", "presents=1",
     "2026-03-04T11:00:00Z", "expired version:1 retired"},
    // Overlap
    {"old version within the overlap", twoVersions, "presents=1", "2026-03-04T12:00:00Z", "valid all rules"},
    {"new version within the overlap", twoVersions, "presents=2", "2026-03-04T12:00:00Z", "valid all rules"},
    {"new version a microsecond too early", twoVersions, "presents=2", "2026-03-04T11:59:59.999999Z",
     "expired version:2 not_before"},
    {"old version before the overlap began", twoVersions, "presents=1", "2026-03-04T11:59:59.999999Z",
     "valid all rules"},
    {"old version in the last microsecond", twoVersions, "presents=1", "2026-03-11T11:59:59.999999Z",
     "valid all rules"},
    {"old version when the overlap is over", twoVersions, "presents=1", "2026-03-11T12:00:00Z",
     "expired version:1 not_after"},
    {"new version when the overlap is over", twoVersions, "presents=2", "2026-03-11T12:00:00Z", "valid all rules"},
    {"long after", twoVersions, "presents=1", "2036-03-11T12:00:00Z", "expired version:1 not_after"},
    {"overlap of a deprecated key", "status=deprecated | v=1 overlapping until 2026-03-11T12:00:00Z | v=2 current",
     "presents=1", "", "valid+deprecated all rules"},
    {"overlap of a disabled key", "status=disabled | v=1 overlapping until 2026-03-11T12:00:00Z | v=2 current",
     "presents=1", "", "disabled status"},
    {"the key ends within the overlap",
     "expires=2026-03-06T00:00:00Z | v=1 overlapping until 2026-03-11T12:00:00Z | v=2 current", "presents=1",
     "2026-03-06T00:00:00Z", "expired expires"},
    {"the key ends a microsecond later",
     "expires=2026-03-06T00:00:00Z | v=1 overlapping until 2026-03-11T12:00:00Z | v=2 current", "presents=1",
     "2026-03-05T23:59:59.999999Z", "valid all rules"},
    {"a current version with an end of its own", "v=1 current until 2026-03-04T12:00:00Z", "", "",
     "expired version:1 not_after"},
    {"and before that end", "v=1 current until 2026-03-04T12:00:00.000001Z", "", "", "valid all rules"},
    {"a window that is past names its end", "v=1 current from 2026-03-01T00:00:00Z until 2026-03-02T00:00:00Z", "", "",
     "expired version:1 not_after"},
    {"a window that lies ahead names its begin", "v=1 current from 2026-04-01T00:00:00Z until 2026-05-01T00:00:00Z", "",
     "", "expired version:1 not_before"},
    {"the version's own number is named", "v=7 retired | v=8 current", "presents=7", "", "expired version:7 retired"},
    // Lifetime before source, scope and limits
    {"expired before denied by address", "expires=2026-03-04T12:00:00Z | cidr=10.0.0.0/8", "from=192.0.2.1", "",
     "expired expires"},
    {"an address before a method", "cidr=10.0.0.0/8 | method=GET", "from=192.0.2.1 | method=PUT", "",
     "source_denied cidr"},
    {"an address before a referrer", "cidr=10.0.0.0/8 | referrer=example.com", "from=192.0.2.1", "",
     "source_denied cidr"},
    {"a referrer before an application", "referrer=example.com | app=ios:com.example.a", "", "",
     "source_denied referrer"},
    {"an application before the hours", "app=ios:com.example.a | hours=Sun", "", "", "source_denied app"},
    {"the hours before a method", "hours=Sun | method=GET", "method=PUT", "", "source_denied hours"},
    {"a method before a path", "method=GET | path=/a", "method=PUT | path=/b", "", "scope_denied method"},
    {"a path before a scope", "path=/a", "path=/b | scope=users:a:read", "", "scope_denied path"},
    {"a named scope before having none", "scope=-", "scope=users:a:read", "", "scope_denied scope:users:a:read"},
    {"no scopes before the quota", "scope=- | quota=1/day | used=1 since 2026-03-04", "", "", "scope_denied no scopes"},
    {"the quota before the rate", "quota=1/day | used=1 since 2026-03-04 | rate=1/s | tokens=0 at 2026-03-04T12:00:00Z",
     "", "", "quota_exceeded quota retry 2026-03-05T00:00:00.000000Z"},
};

// One flaw for each outcome but valid; each lies in a field of its own, so that they can be heaped up.
struct Flaw {
    const char* key;
    const char* request;
};
constexpr Flaw flaws[] = {
    {"", "secret=malformed"},
    {"", "secret=unknown"},
    {"v=1 revoked", ""},
    {"status=disabled", ""},
    {"expires=2026-03-04T12:00:00Z", ""},
    {"cidr=10.0.0.0/8", ""},
    {"path=/a", "path=/b"},
    {"quota=1/day | used=1 since 2026-03-04", ""},
    {"rate=1/s | tokens=0 at 2026-03-04T12:00:00Z", ""},
};

} // namespace

class TestDecisionOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRequestIsJudgedAsTheTableSays_data()
    {
        addAccessColumns();
        for (const AccessRow& row : rows)
            addAccessRow(row);
    }
    void eachRequestIsJudgedAsTheTableSays() { checkAccessRow(); }

    void ofAnyFlawsTheFirstInTheOrderDecides()
    {
        constexpr std::size_t count = std::size(flaws);
        static_assert(count == static_cast<std::size_t>(Outcome::Valid));
        for (unsigned chosen = 0; chosen < 1U << count; ++chosen) {
            QStringList key, request;
            std::size_t first = count;
            for (std::size_t i = count; i-- > 0;) {
                if (!(chosen >> i & 1))
                    continue;
                first = i;
                key += QString::fromLatin1(flaws[i].key);
                request += QString::fromLatin1(flaws[i].request);
            }
            const AccessCase c = accessCase(key.join(u" | "), request.join(u" | "));
            const Decision decision = c.decideAt(moment(u"2026-03-04T12:00:00Z"_s));
            QCOMPARE(outcomeName(decision.outcome), outcomeName(static_cast<Outcome>(first)));
            QCOMPARE(decision.retryAt.has_value(), first == count - 1 || first == count - 2);
        }
    }

    void aHoneytokenIsUnknownWhateverElseItIs()
    {
        for (const QString& state : {QString(), u"status=revoked"_s, u"status=disabled"_s, u"v=1 pending"_s}) {
            AccessCase c = accessCase(state, {});
            c.key.tags = {u"honeytoken"_s};
            const Decision decision = c.decideAt(moment(u"2026-03-04T12:00:00Z"_s));
            QCOMPARE(decision.outcome, Outcome::Unknown);
            QCOMPARE(decision.rule, u"honeytoken"_s);
        }
    }

    void theOutcomesBearTheirNames()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(Outcome::Valid); ++i)
            names += outcomeName(static_cast<Outcome>(i));
        QCOMPARE(names.size(), 10);
        QCOMPARE(outcomeName(Outcome::Malformed), u"malformed"_s);
        QCOMPARE(outcomeName(Outcome::SourceDenied), u"source_denied"_s);
        QCOMPARE(outcomeName(Outcome::Valid), u"valid"_s);
    }

    void theVersionPresentedIsToldUnlessUnknown()
    {
        const UtcTime now = moment(u"2026-03-04T12:00:00Z"_s);
        const QString key = u"v=3 overlapping until 2026-03-05T00:00:00Z | v=4 current"_s;
        QCOMPARE(accessCase(key, u"presents=3"_s).decideAt(now).version, 3);
        QCOMPARE(accessCase(key, {}).decideAt(now).version, 4);
        QCOMPARE(accessCase(key, u"secret=unknown"_s).decideAt(now).version, 0);
    }
};

QTEST_GUILESS_MAIN(TestDecisionOrder)
#include "test_decision_order.moc"
