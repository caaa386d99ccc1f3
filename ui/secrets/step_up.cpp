#include "ui/secrets/step_up.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "ui/secrets/new_passphrase_dialog.h"
#include "ui/secrets/step_up_dialog.h"

#include <QPointer>

#include <memory>

namespace keywright {

namespace {

// What is typed in `dialog` goes to `job`, on the lane that may be slow; `then` when it was right.
template <typename Dialog, typename Job>
void runTyped(ServiceThread& lane, Dialog* dialog, const Job& job, const StepUp::Then& then)
{
    QObject::connect(dialog, &DialogFrame::submitted, dialog, [&lane, dialog, job, then] {
        dialog->setBusy(true);
        const auto answer = lane.run([job, given = dialog->passphrase()](Services& services) -> Result<void> {
            return services.stepUp ? job(*services.stepUp, given) : Error{ErrorKind::SecretStoreUnavailable, {}};
        });
        whenDone(answer, dialog, [dialog, then](const Result<void>& good) {
            if (!good)
                return dialog->fail(good.error());
            dialog->finish();
            then();
        });
    });
}

} // namespace

StepUp::StepUp(Lanes lanes, QObject* parent)
    : QObject(parent)
    , m_lanes(lanes)
{}

void StepUp::before(QWidget* window, const QString& why, const Then& then, const Then& givenUp)
{
    if (m_asking)
        return;
    m_asking = true;
    const auto rule = m_lanes.front.run([](Services& services) -> Result<StepUpRule> {
        return services.stepUp ? services.stepUp->rule() : Result<StepUpRule>(StepUpRule());
    });
    whenDone(rule, this, [this, window = QPointer(window), why, then, givenUp](const Result<StepUpRule>& asked) {
        m_asking = false;
        if (!window)
            return;
        if (asked && asked->asked)
            return ask(window, asked->kind, why, then, givenUp);
        then(); // what could not be read, the service will not be able to read either
    });
}

void StepUp::ask(QWidget* window, ProofKind kind, const QString& why, const Then& then, const Then& givenUp)
{
    auto* dialog = new StepUpDialog(kind, why, window);
    const auto good = std::make_shared<bool>(false);
    runTyped(
        m_lanes.slow, dialog, [](StepUpService& service, const SecretPtr& given) { return service.prove(given); },
        [good, then] {
            *good = true;
            then();
        });
    connect(dialog, &QDialog::finished, this, [good, givenUp] {
        if (!*good && givenUp)
            givenUp();
    });
    dialog->open();
}

void StepUp::change(QWidget* window, const PassphraseMeter* meter, const Change& change, const Then& then,
                    const std::function<void(const Error&)>& failed)
{
    if (change.from == change.to && !change.newPassphrase)
        return then();
    const bool stricter = change.from.kind == change.to.kind && change.to.asked && !change.newPassphrase;
    const auto goOn = [this, window = QPointer(window), meter, change, then, failed] {
        if (window)
            askForNew(window, meter, change, then, failed);
    };
    if (stricter)
        return goOn();
    const auto may =
        m_lanes.slow.run([](Services& services) -> Result<void> { return services.stepUp->requireForChange(); });
    whenDone(may, window, [this, window, change, goOn, failed](const Result<void>& allowed) {
        if (allowed)
            return goOn();
        if (allowed.error().kind != ErrorKind::ProofNeeded)
            return failed(allowed.error());
        ask(window, change.from.kind, tr("What is asked for here changes. Show a last time that it is you."), goOn, {});
    });
}

void StepUp::askForNew(QWidget* window, const PassphraseMeter* meter, const Change& change, const Then& then,
                       const std::function<void(const Error&)>& failed)
{
    const auto job = [to = change.to](StepUpService& service, const SecretPtr& given) {
        return service.change(to, given);
    };
    const bool fresh = change.from.kind != change.to.kind || change.newPassphrase;
    if (fresh && change.to.kind == ProofKind::Passphrase) {
        auto* dialog = new NewPassphraseDialog(meter, window);
        runTyped(m_lanes.slow, dialog, job, then);
        return dialog->open();
    }
    if (fresh && change.to.kind == ProofKind::System) {
        auto* dialog = new StepUpDialog(
            ProofKind::System, tr("From now on the password of your account is asked for. Type it to try it."), window);
        runTyped(m_lanes.slow, dialog, job, then);
        return dialog->open();
    }
    const auto changed = m_lanes.slow.run([job](Services& services) { return job(*services.stepUp, {}); });
    whenDone(changed, window, [then, failed](const Result<void>& done) {
        if (!done)
            return failed(done.error());
        then();
    });
}

} // namespace keywright
