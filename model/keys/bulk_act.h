// One act over many keys: what is to be done to each of them. Values only; carried as JSON in the store, without
// secrets.
#pragma once

#include "model/core/result.h"
#include "model/core/time.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace keywright {

struct BulkAct {
    enum class Kind { Tag, Transfer, Expire, Rotate, Deprecate, Disable, Enable, Revoke, Delete, Restore, Undo };
    Kind kind = Kind::Tag;
    QString reason;                   // required to revoke
    QString owner;                    // Transfer
    QStringList addTags, removeTags;  // Tag
    std::optional<UtcTime> expiresAt; // Expire; none: never
    Micros overlap{0};                // Rotate
    QString undoes;                   // Undo: the act whose changes are taken back, "bulk_12"

    bool operator==(const BulkAct&) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    static Result<BulkAct> fromJson(const QJsonObject& json); // Damaged
};

[[nodiscard]] QString bulkActName(BulkAct::Kind kind); // "revoke"
[[nodiscard]] std::optional<BulkAct::Kind> bulkActFromName(const QString& name);
// What can be said of the act before any key is looked at: InvalidInput. Makes its tags regular: they are stored and
// logged with the act, whatever its keys say to them.
Result<void> checkBulkAct(BulkAct& act, UtcTime now);

} // namespace keywright
