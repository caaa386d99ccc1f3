// keywright-cli: the services of Keywright for scripts. Exit 0 done, 1 refused (why on stderr), 2 usage.
#include "app/cli/command.h"
#include "app/wiring/core_dumps.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <cstring>
#include <memory>

using namespace keywright;

namespace {

// Fonts, and so a GUI application, are needed for PDF alone; it needs no display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "pdf") == 0 || std::strcmp(argv[i], "--format=pdf") == 0) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // of folders that it misses
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

void addGlobalOptions(CLI::App& app, cli::GlobalOptions& options)
{
    app.add_option("--catalogue", options.catalogue, "Catalogue file (default: the console's)")
        ->envname("KEYWRIGHT_CATALOGUE")
        ->type_name("FILE");
    app.add_option("--secrets", options.secrets, "Where secrets lie")->check(CLI::IsMember({"keychain", "vault"}));
    app.add_option("--passphrase-file", options.passphraseFile,
                   "First line of FILE, or of stdin, opens the vault, or answers where a passphrase is asked for")
        ->type_name("FILE|-");
    app.add_flag("--json", options.json, "JSON on stdout, and errors as JSON on stderr");
    app.add_option("--actor", options.actor, "Name in the audit log (default: the user's)")->type_name("NAME");
}

int usage(const CLI::App& app, const CLI::ParseError& error)
{
    // What is no command is left over where a command is missed.
    const std::vector<std::string> left = app.remaining(true);
    if (error.get_name() == "RequiredError" && !left.empty() && !left.front().empty() && left.front().front() != '-') {
        std::fprintf(stderr, "“%s” is no command.\nRun with --help for more information.\n", left.front().c_str());
        return cli::wrongUsage;
    }
    return app.exit(error) == 0 ? 0 : cli::wrongUsage; // --help and --version are no errors
}

} // namespace

int main(int argc, char** argv)
{
    wiring::forbidCoreDumps();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("keywright"));
    QCoreApplication::setOrganizationName(QStringLiteral("keywright"));

    cli::GlobalOptions options;
    CLI::App app("Keywright: every API key of the organisation, from the command line", "keywright-cli");
    app.require_subcommand(1);
    app.fallthrough(); // global options may stand after the command
    app.set_version_flag("--version", KEYWRIGHT_VERSION);
    addGlobalOptions(app, options);

    cli::Body body;
    const cli::Chosen chosen = [&body](cli::Body chosenBody) { body = std::move(chosenBody); };
    cli::addCatalogueCommands(app, chosen);
    cli::addHistoryCommands(app, chosen);
    CLI::App* key = app.add_subcommand("key", "Create, find and change keys");
    key->require_subcommand(1);
    key->fallthrough();
    cli::addKeyCommands(*key, chosen);
    cli::addKeyChangeCommands(*key, chosen);
    cli::addKeyLifeCommands(*key, chosen);
    cli::addRoleCommands(app, chosen);
    cli::addApiCommands(app, chosen);
    cli::addApiWorkCommands(app, chosen);
    cli::addBulkCommands(app, chosen);
    cli::addAuditCommands(app, chosen);
    cli::addUsageCommands(app, chosen);
    cli::addGateCommands(app, chosen);
    cli::addStepUpCommand(app, chosen);
    cli::addImportCommand(app, chosen);
    cli::addDemoCommand(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) { // the library's own way of telling
        return usage(app, error);
    }
    cli::Session session(options);
    return body ? body(session) : 2;
}
