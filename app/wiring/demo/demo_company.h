// The invented company of the demo catalogue: who has which keys, made from a seed. Pure values, no I/O.
#pragma once

#include "model/keys/key_service.h"

#include <QList>

#include <random>

namespace keywright::demo {

// A key and what becomes of it over the demo's eighteen months.
struct PlannedKey {
    KeyDraft draft; // without a secret: the player brings one for held keys
    UtcTime createdAt{};
    int rotateEveryDays = 0; // 0: never
    int overlapDays = 7;
    enum class End { Lives, Deprecated, Disabled, Revoked, Deleted } end = End::Lives;
    UtcTime endAt{};
    QString endReason;
    std::optional<UtcTime> lastUsedAt;
    QString admin; // who made it
};

struct Company {
    QString name;
    QStringList admins;
    QList<Role> roles;
    QList<PlannedKey> keys; // by createdAt
};

// `keys` keys whose lives end at `now`; the same seed gives the same company.
[[nodiscard]] Company makeCompany(quint32 seed, int keys, UtcTime now);

} // namespace keywright::demo
