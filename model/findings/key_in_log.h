// The finding that a key stands in plain in an access log: whoever may read logs may use it. Told in the audit log, and
// the key gets a tag, so that the table, the search and the overview show it until somebody has rotated it.
#pragma once

#include "model/keys/key_service.h"

namespace keywright {

// "tag:leaked" finds them.
inline constexpr QLatin1String leakedTag("leaked");

struct KeyInLog {
    enum class Place { Query, Field, Text };
    KeyId key;
    int version = 0;
    Place place = Place::Text; // where it stood first
    QString file;              // its name
    qint64 firstLine = 0;
    qint64 lines = 0;
};
[[nodiscard]] QString placeName(KeyInLog::Place place); // "query", "field", "text"

// Event and tag, both or none: of any finding that a secret is known where it should not be. A key that is purged gets
// the event alone.
Result<void> recordLeak(const QString& action, const KeyId& of, const QJsonObject& details, KeyService& service,
                        KeyStore& keys, Transactions& transactions);

// Event and tag, both or none. A key that is purged gets the event alone.
Result<void> recordFinding(const KeyInLog& found, KeyService& service, KeyStore& keys, Transactions& transactions);

} // namespace keywright
