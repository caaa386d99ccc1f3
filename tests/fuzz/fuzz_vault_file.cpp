// The vault file: any bytes give an error or, with the right passphrase, a store that can be read.
#include "storage/secrets/vault_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>

using namespace keywright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static QTemporaryDir folder;
    static SystemRandom random;
    const QString path = folder.filePath(QStringLiteral("x.vault"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    file.close();
    const Secret passphrase(std::as_bytes(std::span("fuzz", 4)));
    const Result<std::unique_ptr<VaultFile>> vault = VaultFile::open(path, passphrase, random);
    if (vault)
        static_cast<void>((*vault)->read(QStringLiteral("a")));
    return 0;
}
