// The first hundred bytes of a catalogue file, read without a connection, so that a file which is refused stays
// untouched, and without loosening the locks of those that there are.
// Format: https://www.sqlite.org/fileformat2.html section 1.3.
#pragma once

#include "model/core/result.h"

namespace keywright {

inline constexpr quint32 catalogueApplicationId = 0x4B575254; // "KWRT"

struct FileHeader {
    int version = 0; // user_version: number of the last migration
};

// FileMissing, NotACatalogue, Io.
Result<FileHeader> readHeader(const QString& path);

} // namespace keywright
