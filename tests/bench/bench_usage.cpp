// bench-usage CATALOGUE ROUNDS DAYS: beside the catalogue, so many days of what gates counted for each of its keys,
// unless it is there already; then the questions of the Usage page, asked as the page asks them. The slowest counts.
#include "model/usage/usage_answer.h"
#include "storage/usage/usage_database.h"
#include "tests/bench/support/bench_catalogue.h"
#include "tests/bench/support/measure.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <random>

using namespace keywright;
using namespace keywright::bench;

namespace {

constexpr int apis = 20;

QString apiOfKey(qsizetype key)
{
    return QStringLiteral("api-%1").arg(key % apis);
}

// Each key has its few addresses.
void tell(Spread& spread, std::uint64_t key, std::mt19937& random)
{
    for (std::uint64_t source = 0; source < 4; ++source) {
        spread.decision.add(30'000 + random() % 60'000, 1 + random() % 250);
        spread.request.add(4'000'000 + random() % 90'000'000, 1 + random() % 250);
        spread.sources.add(0x9E3779B97F4A7C15ULL * (key * 4 + source + 1));
    }
}

// Each key works in some hours of each day; those that go by day only are told in one of them.
void fill(const QString& path, const QList<KeyId>& keys, int days, UtcTime now)
{
    const std::unique_ptr<UsageDatabase> usage = must(UsageDatabase::open(path, QStringLiteral("bench")));
    std::mt19937 random(5);
    const qint64 lastHour = hourOf(now);
    qint64 number = 0;
    UsageBatch batch;
    for (qint64 hour = lastHour - days * 24; hour <= lastHour; ++hour) {
        const bool byHour = lastHour - hour < 92 * 24;
        UsageCounts& counts = batch.counts[hour * 60];
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (!byHour && (hour + i) % 24 != 0)
                continue;
            const UsageOf of{keys.at(i), 1, apiOfKey(i)};
            UsageCount& count = counts.add(of, Outcome::Valid, hourStart(hour), 1 + random() % 1000);
            tell(count.spread[Outcome::Valid], static_cast<std::uint64_t>(i), random);
            if (random() % 2 != 0)
                continue;
            const Outcome outcome = random() % 2 ? Outcome::ScopeDenied : Outcome::RateLimited;
            tell(counts.add(of, outcome, hourStart(hour)).spread[outcome], static_cast<std::uint64_t>(i), random);
        }
        counts.add({KeyId(), 0}, Outcome::Unknown, hourStart(hour), 1 + random() % 50);
        if (hour % 24 != 23 && hour != lastHour)
            continue;
        batch.number = ++number;
        must(usage->write(batch, hourStart(hour) + std::chrono::minutes(59)));
        batch.counts.clear();
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4)
        stop(QStringLiteral("bench-usage CATALOGUE ROUNDS DAYS"));
    const std::shared_ptr<Services> services = openCatalogue(words.at(1), wiring::LaneKind::Front);
    const UtcTime now = SystemClock().now();
    const QString path = wiring::usagePath(words.at(1));
    const std::vector<std::uint32_t> rows = must(services->keyStore->order({}, {}, now, 0, -1));
    if (must(services->usage->byApi({0, hourOf(now) + 1, {}, {}})).empty()) { // none, or of before APIs were told
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        fill(path, must(services->keyStore->ids(rows)), words.at(3).toInt(), now);
    }
    const QString owner = must(services->keyStore->values(FilterTerm::Field::Owner, 1)).first().value;
    const QTimeZone zone("Europe/Berlin");
    double worst = 0;
    QString slowest;
    const std::tuple<const char*, QString, QString> whose[]{
        {"all keys", {}, {}},
        {"one owner", QStringLiteral("owner:\"%1\"").arg(owner), {}},
        {"one API", {}, apiOfKey(0)}};
    for (const auto& [name, filter, api] : whose) {
        for (const UsageSpan span :
             {UsageSpan::Day, UsageSpan::Week, UsageSpan::Month, UsageSpan::Quarter, UsageSpan::Year}) {
            UsageQuestion question{usageRange(span, now, zone), must(KeyFilter::parse(filter)), zone, true};
            question.spread = false; // comes after the charts, on another lane
            question.api = api;
            double best = 1e9, later = 1e9;
            for (int i = 0; i < words.at(2).toInt(); ++i)
                best = std::min(best, secondsOf([&] {
                                    static_cast<void>(
                                        must(answerUsage(*services->usage, *services->keyStore, question, now)));
                                }));
            for (int i = 0; i < words.at(2).toInt(); ++i)
                later = std::min(later, secondsOf([&] {
                                     static_cast<void>(
                                         must(answerSpread(*services->usage, *services->keyStore, question, now)));
                                 }));
            const auto asked = QStringLiteral("%1 days, %2")
                                   .arg((question.range.to - question.range.from) / Days(1))
                                   .arg(QLatin1String(name));
            std::fprintf(stderr, "  %-32s %9.2f ms, times and addresses %9.2f ms\n", qPrintable(asked), best * 1e3,
                         later * 1e3);
            if (best > worst) {
                worst = best;
                slowest = asked;
            }
        }
    }
    tell({QStringLiteral("usage.answer"), worst * 1e3, 0, QStringLiteral("ms"),
          QStringLiteral("%1, %2 days of %3 keys").arg(slowest, words.at(3)).arg(rows.size())});
    return 0;
}
