// "Would this request pass?": the admin types a request and sees outcome and deciding rule, by the same decide() that
// the gate asks. GUI thread.
#pragma once

#include "model/access/decision.h"
#include "model/core/clock.h"
#include "model/services.h"
#include "ui/keys/key_acts.h"

class QLineEdit;

namespace keywright {

class Label;
class Pill;

class RequestTester final : public KeySlot {
    Q_OBJECT

public:
    RequestTester(Lanes lanes, const Clock& clock, QWidget* parent);
    void showKey(const ApiKey& key) override;
    void clear() override;

private:
    void judge();
    [[nodiscard]] Result<AccessRequest> request() const;

    Lanes m_lanes;
    const Clock& m_clock;
    std::optional<ApiKey> m_key;
    QList<Scope> m_allowed; // the key's own and its roles'
    QStringList m_missing;  // roles of it that do not exist any more
    QLineEdit* m_method;
    QLineEdit* m_path;
    QLineEdit* m_from;
    QLineEdit* m_referrer;
    QLineEdit* m_scope;
    Pill* m_outcome;
    Label* m_rule;
};

// What the stable rule of a decision means, for people.
[[nodiscard]] QString ruleWords(const Decision& decision);

} // namespace keywright
