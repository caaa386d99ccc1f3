#include "app/console/make_acts.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/secrets/secret_store.h"
#include "ui/keys/dialogs/key_dialogs.h"

namespace keywright::console {
namespace {

// The dialogs with what they need to know: where secrets lie, in words.
class ConsoleActs final : public KeyDialogs {
public:
    ConsoleActs(Lanes lanes, const Clock& clock, ClipboardGuard& clipboard, const std::shared_ptr<QString>& place)
        : KeyDialogs(lanes, clock, clipboard, [place] { return *place; })
    {
        const auto name = lanes.back.run([](Services& services) -> Result<QString> {
            return services.secretStore ? services.secretStore->displayName() : QString();
        });
        whenDone(name, this, [place](const Result<QString>& found) {
            if (found && !found->isEmpty())
                *place = secretStoreWord(*found);
        });
    }
};

} // namespace

std::unique_ptr<KeyActs> makeActs(Lanes lanes, const Clock& clock, ClipboardGuard& clipboard)
{
    auto place = std::make_shared<QString>();
    return std::make_unique<ConsoleActs>(lanes, clock, clipboard, place);
}

} // namespace keywright::console
