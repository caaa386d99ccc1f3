#include "app/console/make_acts.h"

namespace keywright::console {

namespace {

// Looks only: no act has a dialog.
class LookOnly final : public KeyActs {
public:
    bool offers(KeyAct) const override { return false; }
    void start(KeyAct, const QList<KeyId>&, QWidget*) override {}
    void startExport(const KeyFilter&, const KeySort&, QWidget*) override {}
    KeySlot* makeSecretPart(QWidget*) override { return nullptr; }
    KeySlot* makeRequestTester(QWidget*) override { return nullptr; }
};

} // namespace

std::unique_ptr<KeyActs> makeActs(Lanes, const Clock&)
{
    return std::make_unique<LookOnly>();
}

} // namespace keywright::console
