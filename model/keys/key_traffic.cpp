#include "model/keys/key_traffic.h"

#include "model/services.h"
#include "model/usage/usage_range.h"
#include "model/usage/usage_store.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace keywright {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

Result<KeyTraffics> readTraffic(Services& services, const QList<KeyId>& keys, UtcTime now)
{
    KeyTraffics all;
    if (!services.usage || keys.isEmpty())
        return all;
    const Result<std::optional<UsageExtent>> extent = services.usage->extent();
    if (!extent)
        return extent.error();
    if (!*extent)
        return all;
    const qint64 today = hourOf(now) / 24;
    const Result<std::vector<KeyDays>> read = services.usage->daysByKey(keys, today + 1 - KeyTraffic::days, today + 1);
    if (!read)
        return read.error();
    for (const KeyId& key : keys)
        all.insert(key, {});
    for (const KeyDays& one : *read) {
        KeyTraffic& traffic = all[one.key];
        std::copy_n(one.requests.begin(), std::min(one.requests.size(), traffic.requests.size()),
                    traffic.requests.begin());
        traffic.sum = std::accumulate(traffic.requests.begin(), traffic.requests.end(), qint64(0));
    }
    return all;
}

QString trendWords(const KeyTraffic& traffic)
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    if (traffic.sum == 0)
        return Words::tr("no requests in 30 days");
    const auto most = std::max_element(traffic.requests.begin(), traffic.requests.end());
    return Words::tr("%1 in 30 days, at most %2 a day, %3 today")
        .arg(number(traffic.sum), number(*most), number(traffic.requests.back()));
}

} // namespace keywright
