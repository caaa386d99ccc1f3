// Which keys a person has to be told of because they expire soon: once for each key and threshold, whatever the clock
// does and however often the console is started. Holds names of nothing, only ids and days. A value; any thread.
#pragma once

#include "model/keys/key_store.h"

#include <QHash>
#include <QJsonObject>

namespace keywright {

struct ExpiryNotice {
    KeyId key;
    QString name;
    UtcTime expiresAt{};
    int days = 0; // the threshold that was passed: 30, 14, 7 or 1
};

class ExpiryNotices {
public:
    static constexpr int thresholds[]{30, 14, 7, 1}; // days
    static constexpr int remembered = 20'000;        // keys; those that expired first are forgotten first

    // Those of the rows that were not told of yet, soonest first; they count as told from now on.
    [[nodiscard]] QList<ExpiryNotice> take(const QList<KeyRow>& rows, UtcTime now);

    [[nodiscard]] QJsonObject save() const;
    void load(const QJsonObject& saved);

private:
    struct Told {
        UtcTime expiresAt{};
        int days = 0;
    };
    void forgetOldest();

    QHash<QString, Told> m_told; // by the id
};

} // namespace keywright
