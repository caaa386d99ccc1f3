// The json import reader: any text gives a table or an error, and no record has more cells than there are columns.
#include "storage/transfer/table_readers.h"

#include <cstdint>
#include <cstdlib>

using namespace keywright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ReadRequest request;
    request.format = ImportFormat::Json;
    request.path = QStringLiteral("keys.json");
    request.progress = std::make_shared<Progress>();
    const Result<ImportTable> table = readTable(std::string_view(reinterpret_cast<const char*>(data), size), request);
    if (!table)
        return 0;
    for (const ImportRecord& record : table->records) {
        if (record.cells.size() > table->columns.size() || record.line < 1)
            std::abort();
    }
    return 0;
}
