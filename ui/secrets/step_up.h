// "Is it still you?" on the screen: asks the catalogue's rule, and the person where the rule says so, before acts that
// reach far: a secret is revealed or copied, a key of production is revoked. The services refuse such an act by
// themselves (StepUpService); this is what asks first. GUI thread; owned by the acts.
#pragma once

#include "model/secrets/step_up_service.h"
#include "model/services.h"

#include <QObject>

#include <functional>

class QWidget;

namespace keywright {

class PassphraseMeter;
class StepUpDialog;

class StepUp final : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void()>;

    explicit StepUp(Lanes lanes, QObject* parent = nullptr);

    // Runs `then` when nobody has to be asked, or once the proof was right; else `givenUp`, if any. Neither when
    // `window` goes meanwhile. One question at a time: while one is on its way, another is not asked.
    void before(QWidget* window, const QString& why, const Then& then, const Then& givenUp = {});

    struct Change {
        StepUpRule from, to;
        bool newPassphrase = false; // though the kind stays
    };
    // Changes the rule itself: asks for the present proof where it gets weaker, and for the new one. `then` when it
    // stands (or nothing had to change), `failed` where no dialog is there to say why.
    void change(QWidget* window, const PassphraseMeter* meter, const Change& change, const Then& then,
                const std::function<void(const Error&)>& failed);

private:
    void ask(QWidget* window, ProofKind kind, const QString& why, const Then& then, const Then& givenUp);
    void askForNew(QWidget* window, const PassphraseMeter* meter, const Change& change, const Then& then,
                   const std::function<void(const Error&)>& failed);

    Lanes m_lanes;
    bool m_asking = false;
};

} // namespace keywright
