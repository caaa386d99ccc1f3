#include "model/keys/expiry_notices.h"

#include <QJsonArray>

#include <algorithm>

namespace keywright {

namespace {

// The narrowest threshold that the moment has passed; 0: none yet, or the key has expired.
int thresholdOf(UtcTime expiresAt, UtcTime now)
{
    int passed = 0;
    for (const int days : ExpiryNotices::thresholds)
        if (expiresAt > now && expiresAt - now <= Days(days))
            passed = days;
    return passed;
}

} // namespace

QList<ExpiryNotice> ExpiryNotices::take(const QList<KeyRow>& rows, UtcTime now)
{
    QList<ExpiryNotice> notices;
    for (const KeyRow& row : rows) {
        const int days = row.expiresAt ? thresholdOf(*row.expiresAt, now) : 0;
        if (days == 0)
            continue;
        const auto told = m_told.constFind(row.id.toString());
        // A clock that went back makes a threshold wider, not new; another expiry begins anew.
        if (told != m_told.constEnd() && told->expiresAt == *row.expiresAt && told->days <= days)
            continue;
        m_told.insert(row.id.toString(), {*row.expiresAt, days});
        notices += {row.id, row.name, *row.expiresAt, days};
    }
    std::stable_sort(notices.begin(), notices.end(),
                     [](const ExpiryNotice& a, const ExpiryNotice& b) { return a.expiresAt < b.expiresAt; });
    forgetOldest();
    return notices;
}

void ExpiryNotices::forgetOldest()
{
    if (m_told.size() <= remembered)
        return;
    QList<std::pair<UtcTime, QString>> byExpiry;
    for (auto it = m_told.cbegin(); it != m_told.cend(); ++it)
        byExpiry += {it->expiresAt, it.key()};
    std::sort(byExpiry.begin(), byExpiry.end());
    for (qsizetype i = 0; i < byExpiry.size() - remembered; ++i)
        m_told.remove(byExpiry.at(i).second);
}

QJsonObject ExpiryNotices::save() const
{
    QJsonObject saved;
    for (auto it = m_told.cbegin(); it != m_told.cend(); ++it)
        saved.insert(it.key(), QJsonArray{toIso(it->expiresAt), it->days});
    return saved;
}

void ExpiryNotices::load(const QJsonObject& saved)
{
    m_told.clear();
    for (auto it = saved.begin(); it != saved.end(); ++it) {
        const QJsonArray told = it.value().toArray();
        if (const auto at = fromIso(told.at(0).toString()))
            m_told.insert(it.key(), {*at, told.at(1).toInt()});
    }
}

} // namespace keywright
