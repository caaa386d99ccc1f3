// SystemSignIn by PAM: the password of the user who runs the console, asked of the modules that the machine's
// administrator chose. Works without root: pam_unix has a helper that lets a user check his own password. libpam is
// looked up when it is first needed, so that nothing of it has to be there to build or to start. Elsewhere than on
// Linux: not possible. On one lane.
#pragma once

#include "model/secrets/step_up_ports.h"

namespace keywright {

class PamSignIn final : public SystemSignIn {
public:
    // `folder`: of service files, for tests; empty: the system's.
    explicit PamSignIn(QString folder = {})
        : m_folder(std::move(folder))
    {}
    [[nodiscard]] bool isPossible() override;
    Result<void> check(const Secret& password) override;

private:
    [[nodiscard]] QString service() const; // "keywright" where the machine has such a file, else "login"; or empty

    QString m_folder;
};

} // namespace keywright
