#include "tests/fuzz/import_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    keywright::fuzz::readImport(keywright::ImportFormat::Json, QStringLiteral("keys.json"), data, size);
    return 0;
}
