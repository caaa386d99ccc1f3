#include "ui/secrets/step_up.h"

#include "model/core/service_thread.h"
#include "model/core/transactions.h"
#include "model/core/when_done.h"
#include "model/keys/key_service.h"
#include "model/secrets/secret_store.h"
#include "ui/secrets/step_up_dialog.h"

#include <memory>

namespace keywright {

namespace {

// Nobody tries passphrases here without a trace.
void tellRefused(Services& services)
{
    if (!services.keys || !services.transactions)
        return;
    AuditEvent event;
    event.action = QStringLiteral("catalogue.step_up");
    event.objectKind = QStringLiteral("catalogue");
    event.outcome = QStringLiteral("refused");
    // Without the event the answer is the same: no.
    static_cast<void>(services.transactions->write([&] { return services.keys->tell(event); }));
}

} // namespace

StepUp::StepUp(ServiceThread& slow, QObject* parent)
    : QObject(parent)
    , m_slow(slow)
{}

void StepUp::before(QWidget* window, const QString& why, const std::function<void()>& then,
                    const std::function<void()>& givenUp)
{
    if (!isWanted())
        return then();
    auto* dialog = new StepUpDialog(why, window);
    const auto good = std::make_shared<bool>(false);
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, good, then] {
        dialog->setBusy(true);
        const auto job = [passphrase = dialog->passphrase()](Services& services) -> Result<void> {
            if (!services.secretStore)
                return Error{ErrorKind::SecretStoreUnavailable, {}};
            const Result<void> checked = services.secretStore->unlock(passphrase);
            if (!checked && checked.error().kind == ErrorKind::WrongPassphrase)
                tellRefused(services);
            return checked;
        };
        whenDone(m_slow.run(job), dialog, [dialog, good, then](const Result<void>& checked) {
            if (!checked)
                return dialog->fail(checked.error());
            *good = true;
            dialog->finish();
            then();
        });
    });
    connect(dialog, &QDialog::finished, this, [good, givenUp] {
        if (!*good && givenUp)
            givenUp();
    });
    dialog->open();
}

} // namespace keywright
