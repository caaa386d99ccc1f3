#include "tests/fuzz/import_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    keywright::fuzz::readImport(keywright::ImportFormat::Csv, QStringLiteral("keys.csv"), data, size);
    return 0;
}
