// The console's own gate as a process: keywright-gate beside the console, with the pepper through a pipe. The gate ends
// when that pipe does, so also when the console is killed. GUI thread; nothing waits but the destructor, shortly.
#pragma once

#include "ui/apis/own_gate.h"

#include <QProcess>
#include <QTimer>

namespace keywright::console {

class GateProcess final : public OwnGate {
    Q_OBJECT

public:
    explicit GateProcess(QString program);
    ~GateProcess() override; // lets it end in order for three seconds, so that its counts are kept

    // keywright-gate beside this program.
    [[nodiscard]] static QString usualProgram();
    [[nodiscard]] QString program() const override { return m_program; }
    void start(const QString& catalogue, const OwnGateSettings& settings, const SecretPtr& pepper) override;
    void stop() override;
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    void ended(int code, QProcess::ExitStatus status);
    void hear();
    void take(const QByteArray& line);
    void closePipe();

    QString m_program;
    QProcess m_process;
    QTimer m_patience; // until what does not end is killed
    QByteArray m_half; // of a line
    int m_pipe = -1;   // the end that is written to; open as long as the gate is to run
};

} // namespace keywright::console
