// Readers of imported files: text in, ImportTable out. Secret cells go from the text straight into Secrets.
#pragma once

#include "model/transfer/key_transfer.h"
#include "storage/transfer/secret_text.h"

#include <optional>

namespace keywright {

inline constexpr qsizetype mostColumns = 200;
inline constexpr int sampleRecords = 50; // that guesses look at

struct ReadRequest {
    ImportFormat format = ImportFormat::Guess;
    QString path;
    std::optional<int> secretColumn; // none: guessed; -1: no column holds secrets
    ProgressPtr progress;            // done: bytes
};

// By file name and content. Never Guess; Aws, KeePassXc and our own export are told from Csv by their header later.
[[nodiscard]] ImportFormat guessFormat(const QString& path, std::string_view text);

// InvalidInput when the text is not of that format at all, Cancelled. A faulty record is an ImportRecord with an error.
[[nodiscard]] Result<ImportTable> readTable(std::string_view text, const ReadRequest& request);
[[nodiscard]] Result<ImportTable> readCsvTable(std::string_view text, const ReadRequest& request);
[[nodiscard]] Result<ImportTable> readJsonTable(std::string_view text, const ReadRequest& request);
[[nodiscard]] Result<ImportTable> readDotEnvTable(std::string_view text, const ReadRequest& request);

} // namespace keywright
