// Requests to a gate: whatever bytes come, in whatever pieces, they are taken, refused or waited for, always the same;
// nobody without a key is let through, and no answer carries what the client sent.
#include "model/core/random.h"
#include "storage/gate/routes.h"

#include <cstdint>
#include <cstdlib>

using namespace keywright;
using namespace keywright::gate;

namespace {

struct Stage {
    Stage()
        : pepper(std::as_bytes(std::span("0123456789abcdef0123456789abcde")))
        , fingerprinter(pepper)
        , gate(fingerprinter, {{}, "api", false}, state.totals.front())
        , routes(gate, state, "0")
        , reader({2'048, 2'048}, "x-own")
    {
        auto table = std::make_shared<KeyTable>();
        table->finish();
        gate.use({nullptr, table, table});
    }
    GateState state{1};
    Secret pepper;
    Fingerprinter fingerprinter;
    Gate gate;
    Routes routes;
    RequestReader reader;
};

ReadRequest readInPieces(const RequestReader& reader, std::string_view bytes, std::size_t step)
{
    ReadMark mark;
    for (std::size_t size = std::min(step, bytes.size());; size = std::min(size + step, bytes.size())) {
        const ReadRequest request = reader.read(bytes.substr(0, size), mark);
        if (request.state != ReadRequest::State::Incomplete || size == bytes.size())
            return request;
    }
}

void checkAnswer(const std::string& out)
{
    const std::size_t end = out.find("\r\n\r\n");
    if (!out.starts_with("HTTP/1.1 ") || end == std::string::npos ||
        out.starts_with("HTTP/1.1 200 OK\r\nX-Keywright-Key"))
        std::abort();
    if (out.find("X-Keywright-Key-Id") != std::string::npos) // no key is known here
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Stage stage;
    std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const UtcTime now = fromMicros(1'795'000'000'000'000);
    for (int i = 0; i < 16 && !bytes.empty(); ++i) {
        ReadMark mark;
        const ReadRequest request = stage.reader.read(bytes, mark);
        const ReadRequest slow = readInPieces(stage.reader, bytes, 1 + size % 7);
        if (request.state == ReadRequest::State::Complete &&
            (slow.state != request.state || slow.consumed != request.consumed || slow.body != request.body))
            std::abort();
        std::string out;
        if (request.state == ReadRequest::State::Incomplete)
            return 0;
        if (request.state == ReadRequest::State::Refused) {
            stage.routes.refuse(request.status, now, out);
            checkAnswer(out);
            return 0;
        }
        if (request.consumed == 0 || request.consumed > bytes.size())
            std::abort();
        stage.routes.answer(request, size % 2 == 0, now, out);
        checkAnswer(out);
        bytes.remove_prefix(request.consumed);
    }
    return 0;
}
