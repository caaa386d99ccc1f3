#include "app/console/gate_process.h"

#include <QCoreApplication>
#include <QDir>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace keywright::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;    // ms: the gate lets requests end for ten seconds
constexpr int lastPatience = 3'000; // ms, when the console ends

// Which no other program that is started inherits.
bool openPipe(int (&ends)[2])
{
    return ::pipe(ends) == 0 && ::fcntl(ends[0], F_SETFD, FD_CLOEXEC) == 0 &&
           ::fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0;
}

// In the child: its standard input is the pipe, which is to stay open.
void takeAsInput(int pipe)
{
    if (pipe == STDIN_FILENO)
        ::fcntl(pipe, F_SETFD, 0);
    else
        ::dup2(pipe, STDIN_FILENO);
}

// As one line of hexadecimal digits, from memory that is wiped straight into the pipe, which has room for it.
bool hand(int pipe, const Secret& pepper)
{
    std::array<char, 65> line{};
    if (pepper.size() != 32)
        return false;
    std::size_t at = 0;
    for (const std::byte byte : pepper.bytes()) {
        line[at++] = "0123456789abcdef"[std::to_integer<unsigned>(byte) >> 4U];
        line[at++] = "0123456789abcdef"[std::to_integer<unsigned>(byte) & 15U];
    }
    line[at] = '\n';
    const bool written = ::write(pipe, line.data(), line.size()) == static_cast<ssize_t>(line.size());
    wipe(std::as_writable_bytes(std::span(line)));
    return written;
}

} // namespace

GateProcess::GateProcess(QString program)
    : m_program(std::move(program))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setInputChannelMode(QProcess::ForwardedInputChannel); // replaced by the pipe
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_process, &QProcess::readyRead, this, &GateProcess::hear);
    connect(&m_process, &QProcess::finished, this, &GateProcess::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        closePipe();
        setState(State::Failed, Failure::ProgramMissing);
    });
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
}

GateProcess::~GateProcess()
{
    m_process.disconnect(this);
    closePipe();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(lastPatience)) {
        m_process.kill();
        m_process.waitForFinished(lastPatience);
    }
}

QString GateProcess::usualProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"keywright-gate"_s);
}

void GateProcess::start(const QString& catalogue, const OwnGateSettings& settings, const SecretPtr& pepper)
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    beginAt(settings.listen());
    m_half.clear();
    int ends[2] = {-1, -1};
    if (!openPipe(ends) || !hand(ends[1], *pepper)) {
        for (const int end : ends)
            if (end >= 0)
                ::close(end);
        return setState(State::Failed, Failure::Ended);
    }
    m_pipe = ends[1];
    m_process.setChildProcessModifier([in = ends[0]] { takeAsInput(in); });
    QStringList arguments{u"--catalogue"_s, catalogue, u"--listen"_s, settings.listen(), u"--from-console"_s};
    if (!settings.keyHeader.isEmpty())
        arguments += {u"--key-header"_s, settings.keyHeader};
    setState(State::Starting);
    m_process.start(m_program, arguments + QStringList{u"serve"_s});
    ::close(ends[0]); // the child has its own
}

void GateProcess::stop()
{
    if (!isOn())
        return;
    setState(State::Stopping);
    closePipe();
    m_process.terminate();
    m_patience.start();
}

void GateProcess::closePipe()
{
    if (m_pipe >= 0)
        ::close(std::exchange(m_pipe, -1));
}

void GateProcess::hear()
{
    m_half += m_process.readAll();
    for (qsizetype end; (end = m_half.indexOf('\n')) >= 0; m_half.remove(0, end + 1))
        take(m_half.left(end));
}

void GateProcess::take(const QByteArray& line)
{
    keep(QString::fromUtf8(line));
    if (state() == State::Starting && line.startsWith("ready, "))
        setState(State::Running);
}

void GateProcess::ended(int code, QProcess::ExitStatus status)
{
    constexpr int addressTaken = 3; // keywright-gate's exit code
    hear();
    m_patience.stop();
    closePipe();
    if (state() == State::Stopping)
        return setState(State::Stopped);
    setState(State::Failed,
             status == QProcess::NormalExit && code == addressTaken ? Failure::AddressTaken : Failure::Ended);
}

} // namespace keywright::console
