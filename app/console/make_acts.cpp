#include "app/console/make_acts.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/secrets/secret_store.h"
#include "ui/keys/dialogs/key_dialogs.h"
#include "ui/secrets/clipboard_guard.h"

namespace keywright::console {
namespace {

// The dialogs with what they need to live: the clipboard's guard, and where secrets lie, in words.
class ConsoleActs final : public KeyDialogs {
public:
    ConsoleActs(Lanes lanes, const Clock& clock, std::unique_ptr<ClipboardGuard> clipboard,
                std::shared_ptr<QString> place)
        : KeyDialogs(lanes, clock, *clipboard, [place] { return *place; })
        , m_clipboard(std::move(clipboard))
    {
        const auto name = lanes.back.run([](Services& services) -> Result<QString> {
            return services.secretStore ? services.secretStore->displayName() : QString();
        });
        whenDone(name, this, [place](const Result<QString>& found) {
            if (found && !found->isEmpty())
                *place = *found;
        });
    }

private:
    std::unique_ptr<ClipboardGuard> m_clipboard;
};

} // namespace

std::unique_ptr<KeyActs> makeActs(Lanes lanes, const Clock& clock)
{
    auto place = std::make_shared<QString>(KeyDialogs::tr("the secret store"));
    return std::make_unique<ConsoleActs>(lanes, clock, std::make_unique<ClipboardGuard>(), place);
}

} // namespace keywright::console
