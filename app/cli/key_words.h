// Keys as JSON and as lines for the CLI.
#pragma once

#include "app/cli/output.h"
#include "model/keys/key_store.h"

#include <QJsonObject>

namespace keywright::cli {

[[nodiscard]] QJsonObject rowToJson(const KeyRow& row);
[[nodiscard]] QStringList rowToCells(const KeyRow& row, UtcTime now); // for the table
[[nodiscard]] QStringList rowHeader();
void printKey(const Output& output, const ApiKey& key, UtcTime now);
[[nodiscard]] QJsonObject shownKey(const ApiKey& key, UtcTime now); // with the derived status

} // namespace keywright::cli
