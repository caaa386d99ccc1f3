// The order of keys in SQL, and the index that has it.
#include "storage/keys/key_filter_sql.h"

namespace keywright {

const char* orderIndex(KeyColumn column)
{
    switch (column) {
    case KeyColumn::Name:
        return "keys_by_name";
    case KeyColumn::Owner:
        return "keys_by_owner";
    case KeyColumn::Application:
        return "keys_by_application";
    case KeyColumn::Environment:
        return "keys_by_environment";
    case KeyColumn::System:
        return "keys_by_system";
    case KeyColumn::Scope:
        return "keys_by_scope";
    case KeyColumn::Tags:
        return "keys_by_tags";
    case KeyColumn::Expires:
        return "keys_by_expiry";
    case KeyColumn::LastUsed:
        return "keys_by_use";
    case KeyColumn::Created:
        return "keys_by_creation";
    case KeyColumn::Changed:
        return "keys_by_change";
    case KeyColumn::Versions:
        return "keys_by_versions";
    case KeyColumn::Status:
    case KeyColumn::Requests:
    case KeyColumn::Trend:
        break;
    }
    return nullptr;
}

QString orderSql(const KeySort& sort, UtcTime now)
{
    const QString way = sort.descending ? QStringLiteral(" DESC") : QString();
    const auto by = [&](const char* column) {
        return QStringLiteral("ORDER BY %1%2, row%2").arg(QLatin1String(column), way);
    };
    switch (sort.column) {
    case KeyColumn::Name:
    case KeyColumn::Requests: // not in this database
    case KeyColumn::Trend:
        return by("name_key");
    case KeyColumn::Owner:
        return by("owner_key");
    case KeyColumn::Application:
        return by("application");
    case KeyColumn::Environment:
        return by("environment");
    case KeyColumn::System:
        return by("system");
    case KeyColumn::Scope:
        return by("scope_summary");
    case KeyColumn::Tags:
        return by("tags");
    case KeyColumn::LastUsed:
        return by("last_used_at");
    case KeyColumn::Created:
        return by("created_at");
    case KeyColumn::Changed:
        return by("changed_at");
    case KeyColumn::Versions:
        return by("version_count");
    case KeyColumn::Expires: // what never expires comes last, whichever way dates run upwards
        return QStringLiteral("ORDER BY (expires_at IS NULL)%1, expires_at%1, row%1").arg(way);
    case KeyColumn::Status:
        break;
    }
    // As shown: active, overlapping, deprecated, disabled, expired, revoked, deleted. The number is ours, not a
    // person's.
    const qint64 at = toMicros(now);
    return QStringLiteral("ORDER BY CASE WHEN status IN ('active', 'deprecated') AND expires_at <= %1 THEN 4 "
                          "WHEN status = 'active' AND overlap_until > %1 THEN 1 WHEN status = 'active' THEN 0 WHEN "
                          "status = 'deprecated' THEN 2 "
                          "WHEN status = 'disabled' THEN 3 WHEN status = 'revoked' THEN 5 ELSE 6 END%2, row%2")
        .arg(at)
        .arg(way);
}

} // namespace keywright
