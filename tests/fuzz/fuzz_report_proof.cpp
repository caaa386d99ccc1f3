// The proof file: any bytes are refused or give positions that fit the tree reader; nothing that was not signed is
// good.
#include "storage/audit/report_proof.h"

#include <cstdint>
#include <cstdlib>

using namespace keywright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<ReportProof> proof =
        ReportProof::fromJson(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!proof)
        return 0;
    const QByteArray seed(32, 's');
    const CheckpointSigner signer(QStringLiteral("keywright/fuzz"),
                                  Secret(std::as_bytes(std::span(seed.constData(), 32))));
    if (signer.verifier().open(proof->checkpoint).ok())
        std::abort(); // nobody signed this
    std::vector<Hash> hashes(proof->positions.size());
    static_cast<void>(merkle::rootFromCover(proof->positions.empty() ? 1 : proof->positions.back() + 1,
                                            proof->positions, hashes, proof->nodes));
    const Result<ReportProof> again = ReportProof::fromJson(proof->toJson());
    if (!again || again->positions != proof->positions)
        std::abort();
    return 0;
}
