// Any bytes give a document or an error; what a document names can be shown and made into scopes.
#include "storage/apis/openapi_file.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace keywright;
    const auto document =
        readOpenApiText(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!document) {
        if (document.error().detail.isEmpty())
            std::abort();
        return 0;
    }
    if (document->operations.isEmpty() || document->title.contains(QLatin1Char('\n')))
        std::abort();
    qsizetype named = 0;
    for (const SuggestedScope& suggested : suggestScopes(*document, apiNameOf(document->title))) {
        if (suggested.scope.hasWildcard() || suggested.operations.isEmpty())
            std::abort();
        named += suggested.operations.size();
    }
    if (named != document->operations.size())
        std::abort();
    return 0;
}
