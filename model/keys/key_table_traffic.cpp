// The requests of keys beside their rows: asked for after the rows, for a window of them in one question, so that
// scrolling waits for neither.
#include "model/core/when_done.h"
#include "model/keys/key_table_model.h"
#include "model/services.h"

namespace keywright {

namespace {
constexpr std::chrono::minutes whileCounting{1}; // until it is asked again
} // namespace

void KeyTableModel::setTrafficShown(bool shown)
{
    if (m_trafficShown == shown)
        return;
    m_trafficShown = shown;
    if (shown)
        m_trafficAgain.start();
    else
        m_trafficAgain.stop();
    refreshTraffic();
}

void KeyTableModel::watchTraffic()
{
    m_trafficAgain.setInterval(whileCounting);
    connect(&m_trafficAgain, &QTimer::timeout, this, &KeyTableModel::refreshTraffic);
}

void KeyTableModel::refreshTraffic()
{
    if (!m_trafficShown)
        return;
    QList<KeyId> keys;
    for (const std::uint32_t row : m_rows.keys())
        if (const KeyRow* kept = m_rows.object(row))
            keys += kept->id;
    askTraffic(keys);
}

std::optional<KeyTraffic> KeyTableModel::trafficOf(const KeyRow& row) const
{
    const KeyTraffic* known = m_traffic.object(row.id);
    return known ? std::optional(*known) : std::nullopt;
}

// A fault is no news for the catalogue: the cells stay empty, and the Usage page says what is wrong.
void KeyTableModel::askTraffic(QList<KeyId> keys)
{
    if (!m_trafficShown || keys.isEmpty())
        return;
    const auto job = [asked = std::move(keys), now = m_clock.now()](Services& services) {
        return readTraffic(services, asked, now);
    };
    whenDone(m_front.run(job), this, [this](const Result<KeyTraffics>& read) {
        if (read)
            takeTraffic(*read);
    });
}

void KeyTableModel::takeTraffic(const KeyTraffics& traffics)
{
    for (auto it = traffics.cbegin(); it != traffics.cend(); ++it)
        m_traffic.insert(it.key(), new KeyTraffic(it.value()));
    if (!traffics.isEmpty())
        tellTraffic();
}

void KeyTableModel::tellTraffic()
{
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, static_cast<int>(KeyColumn::Requests)),
                           index(int(m_order.size()) - 1, static_cast<int>(KeyColumn::Trend)));
}

QString KeyTableModel::text(const KeyRow& row, KeyColumn column, const KeyTraffics& traffics) const
{
    const auto known = traffics.constFind(row.id);
    if (known == traffics.cend())
        return text(row, column);
    if (column == KeyColumn::Requests)
        return QString::number(known->sum);
    return column == KeyColumn::Trend ? trendWords(*known) : text(row, column);
}

void KeyTableModel::fetch(
    const std::vector<std::uint32_t>& storeRows, QObject* receiver,
    const std::function<void(const Result<QList<KeyRow>>&, const KeyTraffics& traffics)>& take) const
{
    struct Found {
        QList<KeyRow> rows;
        KeyTraffics traffics;
    };
    const auto job = [storeRows, now = m_clock.now(), counted = m_trafficShown](Services& services) -> Result<Found> {
        Result<QList<KeyRow>> rows = services.keyStore->rows(storeRows, now);
        if (!rows)
            return rows.error();
        QList<KeyId> keys;
        for (const KeyRow& row : *rows)
            if (counted && !row.id.isNull())
                keys += row.id;
        const Result<KeyTraffics> traffics = readTraffic(services, keys, now);
        if (!traffics)
            return traffics.error();
        return Found{std::move(*rows), *traffics};
    };
    whenDone(m_front.run(job), receiver, [take](const Result<Found>& found) {
        if (found)
            take(found->rows, found->traffics);
        else
            take(found.error(), {});
    });
}

} // namespace keywright
