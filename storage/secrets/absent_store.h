// The store of a catalogue whose secret store could not be opened: reading the catalogue works, and every act that
// needs a secret says why it can't be done.
#pragma once

#include "model/secrets/secret_store.h"

namespace keywright {

class AbsentStore final : public SecretStore {
public:
    explicit AbsentStore(Error why = {ErrorKind::SecretStoreUnavailable, {}})
        : m_why(std::move(why))
    {}

    [[nodiscard]] QString displayName() const override { return {}; }
    Result<void> probe() override { return m_why; }
    Result<SecretPtr> read(const QString&) override { return m_why; }
    Result<void> write(const QString&, const Secret&) override { return m_why; }
    Result<void> remove(const QString&) override { return m_why; }

private:
    Error m_why;
};

} // namespace keywright
