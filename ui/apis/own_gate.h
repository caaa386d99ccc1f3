// The gate that the console runs itself, for this machine: what is known of it, and how it is started and stopped.
// Nothing here waits. The app has the process; GUI thread; owned by the app, outlives the window.
#pragma once

#include "model/secrets/secret.h"
#include "model/services.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace keywright {

// Kept by QSettings, each catalogue its own. Nothing in it is secret.
struct OwnGateSettings {
    QString address = QStringLiteral("127.0.0.1"); // or "::1"
    int port = 9191;
    QString keyHeader;        // a further one that keys come in; may be empty
    bool withConsole = false; // started whenever the catalogue is opened

    [[nodiscard]] QString listen() const; // "[::1]:9191"
    [[nodiscard]] static OwnGateSettings load(const QString& catalogueId);
    void save(const QString& catalogueId) const;
    bool operator==(const OwnGateSettings&) const = default;
};

class OwnGate : public QObject {
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Running, Stopping, Failed };
    enum class Failure { None, ProgramMissing, AddressTaken, Ended };
    static constexpr int keptLines = 200;

    using QObject::QObject;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Failure failure() const { return m_failure; }
    [[nodiscard]] const QString& listen() const { return m_listen; }   // of the last start; empty: there was none
    [[nodiscard]] const QStringList& lines() const { return m_lines; } // what it said, the last ones
    [[nodiscard]] bool isOn() const { return m_state == State::Starting || m_state == State::Running; }
    [[nodiscard]] virtual QString program() const = 0;

    // Only from Stopped and Failed. The pepper goes to it through a pipe.
    virtual void start(const QString& catalogue, const OwnGateSettings& settings, const SecretPtr& pepper) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void changed(); // its state
    void said(const QString& line);

protected:
    void setState(State state, Failure failure = Failure::None);
    void beginAt(const QString& listen); // forgets what was said before
    void keep(const QString& line);

private:
    State m_state = State::Stopped;
    Failure m_failure = Failure::None;
    QString m_listen;
    QStringList m_lines;
};

// The state as one word, and what it means.
[[nodiscard]] QString ownGateWord(OwnGate::State state);
[[nodiscard]] QString ownGateSentence(const OwnGate& gate);

// Takes the pepper out of the store and starts; both the start and the stop are events. `failed` where it can't be.
void startOwnGate(Lanes lanes, OwnGate& gate, const OwnGateSettings& settings, QObject* context,
                  const std::function<void(const Error&)>& failed);
void stopOwnGate(Lanes lanes, OwnGate& gate);

} // namespace keywright
