#include "app/wiring/ask_at_terminal.h"

#include <QByteArray>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace keywright::wiring {

namespace {

Error noTerminal()
{
    return {ErrorKind::InvalidInput,
            QStringLiteral("passphrase: the rules of this catalogue ask for it; give --passphrase-file FILE or -")};
}

#ifdef Q_OS_UNIX

constexpr qsizetype longest = 1024;

// What is typed is not shown while it lives.
class Unseen {
public:
    explicit Unseen(int terminal)
        : m_terminal(terminal)
        , m_is(tcgetattr(terminal, &m_before) == 0)
    {
        termios unseen = m_before;
        unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_is = m_is && tcsetattr(terminal, TCSAFLUSH, &unseen) == 0;
    }
    ~Unseen()
    {
        if (m_is)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    [[nodiscard]] bool is() const { return m_is; }

private:
    int m_terminal;
    termios m_before{};
    bool m_is;
};

QByteArray typedLine(int terminal)
{
    QByteArray line;
    line.reserve(longest); // no reallocation leaves half of it behind
    char c = 0;
    while (line.size() < longest && ::read(terminal, &c, 1) == 1 && c != '\n')
        line += c;
    return line;
}

void write(int terminal, const char* text)
{
    if (::write(terminal, text, qstrlen(text)) < 0)
        return; // who does not see the question does not answer it
}

#endif

} // namespace

Result<SecretPtr> askAtTerminal(const char* question)
{
#ifdef Q_OS_UNIX
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return noTerminal();
    QByteArray line;
    {
        const Unseen unseen(terminal);
        if (unseen.is()) {
            write(terminal, question);
            line = typedLine(terminal);
            write(terminal, "\n");
        }
    }
    ::close(terminal);
    return line.isEmpty() ? Result<SecretPtr>(noTerminal()) : makeSecret(std::move(line));
#else
    Q_UNUSED(question)
    return noTerminal();
#endif
}

} // namespace keywright::wiring
