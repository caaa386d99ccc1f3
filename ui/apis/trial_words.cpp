// What became of the requests of a trial, in words.
#include "ui/apis/trial_step.h"

#include <QLocale>

namespace keywright {

QString sentWords(TrialAnswer::Sent sent)
{
    switch (sent) {
    case TrialAnswer::Sent::NoKey:
        return TrialStep::tr("Without a key");
    case TrialAnswer::Sent::WrongKey:
        return TrialStep::tr("With a wrong key");
    case TrialAnswer::Sent::RightKey:
        break;
    }
    return TrialStep::tr("With a right key");
}

QString verdictWords(const TrialAnswer& answer)
{
    const QString status = QLocale::c().toString(answer.status);
    switch (verdictOf(answer)) {
    case TrialVerdict::Refused:
        return TrialStep::tr("Refused (%1), as it should be.").arg(status);
    case TrialVerdict::LetThrough:
        return answer.status == 404 || answer.status == 405
                   ? TrialStep::tr("Let through, as it should be. The API itself answered %1: it has nothing at this "
                                   "address.")
                         .arg(status)
                   : TrialStep::tr("Let through (%1), as it should be.").arg(status);
    case TrialVerdict::Open:
        return TrialStep::tr("Let through (%1)! The gateway does not ask the gate. Is the configuration loaded, and "
                             "does this address go through it?")
            .arg(status);
    case TrialVerdict::WrongAnswer:
        return TrialStep::tr("Sent elsewhere (%1), to %2. Try that address.").arg(status, answer.location);
    case TrialVerdict::NoGate:
        return TrialStep::tr("The gateway could not ask the gate, or the API behind it is down (%1). Does the gate run "
                             "where the configuration says?")
            .arg(status);
    case TrialVerdict::NotAllowed:
        return TrialStep::tr("The key is known, but may not do this (%1): look at its scopes, and from where it may be "
                             "used.")
            .arg(status);
    case TrialVerdict::Limited:
        return TrialStep::tr("The key has used up its limit (%1). Try again later.").arg(status);
    case TrialVerdict::Unknown:
        return TrialStep::tr("Refused as if it were no key (%1): the gate does not know it, or looks for it in another "
                             "header.")
            .arg(status);
    case TrialVerdict::NoAnswer:
        break;
    }
    return answer.failure.isEmpty() ? TrialStep::tr("No answer came within ten seconds.")
                                    : TrialStep::tr("No answer: %1.").arg(answer.failure);
}

} // namespace keywright
