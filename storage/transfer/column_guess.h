// What the columns of a file are likely to be, from their headers and from how their cells look.
#pragma once

#include "model/transfer/key_transfer.h"

#include <string_view>

namespace keywright {

// A long run without spaces of mixed characters: what a key looks like, and what a name, date, address or URL does not.
[[nodiscard]] bool looksSecret(std::string_view cell);
// A header that announces something secret. Its cells are read as secrets or not at all.
[[nodiscard]] bool announcesSecret(const QString& header);
// Does any known field bear such a header?
[[nodiscard]] bool isKnownHeader(const QString& header);

// `secretShares`: of the cells seen of each column, how many look secret, 0 to 1. -1: none.
[[nodiscard]] int guessSecretColumn(const QStringList& headers, const QList<double>& secretShares);
[[nodiscard]] QMap<int, ImportField> guessFields(const QStringList& headers, int secretColumn);

// By header: Amazon's key file, KeePassXC's export, Keywright's own; else generic.
[[nodiscard]] bool isAwsHeader(const QStringList& headers);
[[nodiscard]] bool isKeePassXcHeader(const QStringList& headers);
[[nodiscard]] bool isOwnHeader(const QStringList& headers);
[[nodiscard]] int columnNamed(const QStringList& headers,
                              const char* name); // "-1: none"; case and punctuation are folded
[[nodiscard]] QMap<int, ImportField> keePassXcFields(const QStringList& headers);

} // namespace keywright
