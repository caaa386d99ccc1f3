// What holds of every reader of import files: any bytes give a table or an error, and no record has more cells than
// there are columns.
#pragma once

#include "storage/transfer/table_readers.h"

#include <cstdint>
#include <cstdlib>

namespace keywright::fuzz {

inline void readImport(ImportFormat format, const QString& path, const std::uint8_t* data, std::size_t size)
{
    ReadRequest request;
    request.format = format;
    request.path = path;
    request.progress = std::make_shared<Progress>();
    const Result<ImportTable> table = readTable(std::string_view(reinterpret_cast<const char*>(data), size), request);
    if (!table)
        return;
    for (const ImportRecord& record : table->records) {
        if (record.cells.size() > table->columns.size() || record.line < 1)
            std::abort();
    }
}

} // namespace keywright::fuzz
