#include "model/apis/api_overview.h"
#include "model/usage/usage_range.h"
#include "tests/support/held_apis.h"
#include "tests/support/listed_console.h"
#include "tests/support/no_usage.h"
#include "tests/support/qt_test.h"

using namespace keywright;
using namespace keywright::test;
using namespace Qt::StringLiterals;

namespace {

class OnApis final : public NoUsage {
public:
    Result<std::vector<ApiUse>> byApi(const UsageSelection& selection) override
    {
        asked = selection;
        return uses;
    }
    Result<std::vector<ApiUse>> uses = std::vector<ApiUse>();
    UsageSelection asked;
};

struct Story {
    ListedKeys keys;
    ListedLog log;
    CountedTransactions transactions;
    SetClock clock;
    HeldApis apis;
    ApiService service{ApiService::Parts{transactions, apis, log, clock, Actor{u"alice"_s, u"console"_s}}};
    OnApis usage;

    Story() { apis.apis = {apiNamed(u"orders"_s, u"Orders"_s), apiNamed(u"stock"_s, u"Stock"_s)}; }
    [[nodiscard]] QList<ApiRow> rows(UsageStore* from)
    {
        const auto read = apiRows(service, keys, from, clock.now());
        return read ? *read : QList<ApiRow>();
    }
};

} // namespace

class TestApiOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsAreThoseThatWereMadeOnTheApi()
    {
        Story story;
        OutcomeCounts counts{};
        counts[std::size_t(Outcome::Valid)] = 40;
        counts[std::size_t(Outcome::Unknown)] = 2;
        story.usage.uses = std::vector<ApiUse>{{u"orders"_s, counts}, {u"gone"_s, counts}};
        const QList<ApiRow> rows = story.rows(&story.usage);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).requests, std::optional<qint64>(42));
        QCOMPARE(rows.at(1).requests, std::optional<qint64>(0)); // others are told: there was none on it
        QCOMPARE(story.usage.asked.toHour, hourOf(story.clock.now()) + 1);
        QCOMPARE(story.usage.asked.toHour - story.usage.asked.fromHour, 24 * apiUsageDays);
    }

    void whatNobodyTellsIsNotNothing()
    {
        Story story;
        QVERIFY(!story.rows(nullptr).first().requests);
        QVERIFY(!story.rows(&story.usage).first().requests); // no gateway tells an API
        story.usage.uses = Error{ErrorKind::Io, {}};         // its own page says
        QCOMPARE(story.rows(&story.usage).size(), 2);
        QVERIFY(!story.rows(&story.usage).first().requests);
    }
};

QTEST_GUILESS_MAIN(TestApiOverview)
#include "test_api_overview.moc"
