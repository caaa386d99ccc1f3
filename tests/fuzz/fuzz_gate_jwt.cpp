// Tokens of strangers: nothing that was not signed by the issuer is ever found, whatever it says.
#include "model/gate/jwt.h"
#include "model/gate/token_verifier.h"

#include <cstdlib>

using namespace keywright;
using namespace keywright::gate;

namespace {

// The public key of RFC 8037, appendix A.2. Its private half is public, too, but no fuzzer signs.
constexpr const char* keySet = R"({"keys":[{"kty":"OKP","crv":"Ed25519","kid":"k",
    "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]})";

Issuers trusted()
{
    Issuers issuers;
    issuers.push_back(std::make_unique<Issuer>(*IssuerSettings::parse(
        QStringLiteral("name=a issuer=i jwks=file:/none audience=a algorithms=EdDSA rate=5/s map=read>a:b:read"))));
    issuers.front()->setKeys(std::make_shared<const JwkSet>(*JwkSet::parse(keySet)), 1);
    return issuers;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Issuers issuers = trusted();
    static LimitLedger ledger;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto token = parseJwt(text);
    if (token && (text.size() > mostTokenBytes || token->signature.isEmpty()))
        std::abort();
    TokenVerifier verifier(issuers, ledger);
    const Found found = verifier.find(text);
    const bool good = token && issuers.front()->keys()->keys.front().verifies(
                                   token->signedText,
                                   {token->signature.constData(), static_cast<std::size_t>(token->signature.size())});
    if (found.key && !good)
        std::abort();
    static_cast<void>(JwkSet::parse(QByteArray(text.data(), static_cast<qsizetype>(text.size()))));
    static_cast<void>(IssuerSettings::parse(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))));
    return 0;
}
