// Asks a gateway without a key, with a wrong one and with a right one, and says what became of each. The right key is
// typed, or taken from a kept key; it is never shown. Runs on the slow lane and can be stopped. GUI thread.
#pragma once

#include "model/apis/gateway_work.h"
#include "model/keys/api_key.h"
#include "model/services.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace keywright {

class KeyValueGrid;
class Label;
class PassphraseField;
class StepUp;
class WorkBar;

class TrialStep final : public QWidget {
    Q_OBJECT

public:
    TrialStep(Lanes lanes, StepUp* stepUp, QWidget* parent = nullptr);
    void setApi(const ApiDefinition& api);

Q_SIGNALS:
    void failed(const keywright::Error& why);

private:
    void loadKeptKeys();
    void judge();
    void start();
    void fetch(const KeyId& key, int version);
    void run(const SecretPtr& key);
    void showAnswers(const QList<TrialAnswer>& answers);

    Lanes m_lanes;
    StepUp* m_stepUp;
    ApiDefinition m_api;
    QLineEdit* m_url;
    QComboBox* m_from;
    PassphraseField* m_typed;
    QPushButton* m_start;
    WorkBar* m_work;
    QList<Label*> m_marks, m_words;
    quint64 m_asked = 0; // answers to older trials are dropped
};

// "Without a key", and what the answer to it means.
[[nodiscard]] QString sentWords(TrialAnswer::Sent sent);
[[nodiscard]] QString verdictWords(const TrialAnswer& answer);

} // namespace keywright
