#include "tests/fuzz/import_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    keywright::fuzz::readImport(keywright::ImportFormat::DotEnv, QStringLiteral("keys.dotenv"), data, size);
    return 0;
}
