// A key as JSON, without its secrets: for audit details and exports. Lossless, so that the state of a key at any moment
// can be rebuilt from its events.
#pragma once

#include "model/keys/api_key.h"

#include <QJsonObject>

namespace keywright {

[[nodiscard]] QJsonObject keyToJson(const ApiKey& key);

// Sets one attribute from what keyToJson wrote of it ("owner", "scopes", "version 3"; null: the default). What is not
// an attribute, or not of its type, changes nothing.
void setAttribute(ApiKey& key, const QString& field, const QJsonValue& value);
[[nodiscard]] KeyVersion versionFromJson(const QJsonObject& json);

// What changed: {"field": [before, after]}, versions as "version 3". Also "name" (as it is now), so that a line of the
// log can be read without looking the key up; a rename is "renamed": [before, after].
[[nodiscard]] QJsonObject keyChanges(const ApiKey& before, const ApiKey& after);
// The same for a key that did not exist before.
[[nodiscard]] QJsonObject keyCreation(const ApiKey& key);

} // namespace keywright
