// keywright-gate: tells gateways whether a presented key is good. Exit 0 done, 1 refused (why on stderr), 2 usage,
// 3 another program listens there.
#include "app/gate/serve.h"
#include "app/wiring/core_dumps.h"

#include <QCoreApplication>

#include <csignal>
#include <functional>

using namespace keywright;

namespace {

// For serve(), which waits for them itself: threads inherit what is blocked.
void blockSignals()
{
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGHUP); // reads the certificate anew
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace

int main(int argc, char** argv)
{
    wiring::forbidCoreDumps();
    blockSignals();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("keywright"));
    QCoreApplication::setOrganizationName(QStringLiteral("keywright"));

    gate::Options options;
    std::function<int(const gate::Options&)> chosen;
    CLI::App app("Keywright's gate: gateways ask it whether an API key is good", "keywright-gate");
    app.require_subcommand(1);
    app.fallthrough(); // options may stand after the command
    app.set_version_flag("--version", KEYWRIGHT_VERSION);
    gate::addOptions(app, options);
    app.add_subcommand("serve", "Answer until SIGTERM")->callback([&] { chosen = gate::serve; });
    app.add_subcommand("check", "Say whether these options would work")->callback([&] { chosen = gate::check; });
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) { // the library's own way of telling
        return app.exit(error) == 0 ? 0 : 2;
    }
    return chosen(options);
}
