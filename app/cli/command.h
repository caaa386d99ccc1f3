// What every command of the CLI works with: the options that stand before or after it, the opened catalogue, and the
// output. One thread; made in main().
#pragma once

#include "app/cli/output.h"
#include "app/wiring/ask_at_terminal.h"
#include "app/wiring/open_catalogue.h"
#include "app/wiring/read_secret.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <string>

namespace keywright::cli {

struct GlobalOptions {
    std::string catalogue;
    std::string secrets;
    std::string passphraseFile;
    std::string actor;
    bool json = false;
};

class Session {
public:
    explicit Session(const GlobalOptions& options)
        : m_options(options)
    {}

    [[nodiscard]] const GlobalOptions& options() const { return m_options; }
    [[nodiscard]] Output output() const { return Output(m_options.json); }
    [[nodiscard]] wiring::CatalogueOptions catalogueOptions() const;
    // Opened when first asked for; recovery of interrupted acts and what is due run then.
    Result<Services*> open();
    // A key by id, the beginning of one, or a unique name.
    Result<ApiKey> key(const std::string& reference);
    // Shows who does it: with --passphrase-file, else at the terminal.
    Result<void> prove();
    // The same, where the rules of the catalogue ask for it before an act that reaches far.
    Result<void> proveIfAsked();
    // What was given to --filter. "@Card payments" is the search that the console saved by that name for this
    // catalogue, or a built-in one by its id: NotFound when there is none.
    Result<QString> searchText(const QString& given);
    [[nodiscard]] UtcTime now() const { return m_clock->now(); }
    [[nodiscard]] const std::shared_ptr<Clock>& clock() const { return m_clock; }

private:
    Result<SecretPtr> readPassphrase() const;

    const GlobalOptions& m_options;
    std::shared_ptr<Clock> m_clock = std::make_shared<SystemClock>();
    std::shared_ptr<Services> m_services;
    mutable SecretPtr m_passphrase;
};

// A command's body answers the exit code: 0 done, 1 refused (already said), 2 usage. Refused is also what was done but
// for some rows: a script must not go on to destroy a source whose keys are not all here.
constexpr int refusedInPart = 1;
constexpr int wrongUsage = 2;
using Body = std::function<int(Session&)>;
using Chosen = std::function<void(Body)>;

void addCatalogueCommands(CLI::App& app, const Chosen& chosen);    // init, backup, restore, doctor
void addHistoryCommands(CLI::App& app, const Chosen& chosen);      // catalogue diff
void addKeyCommands(CLI::App& key, const Chosen& chosen);          // create, list, show, check
void addKeyChangeCommands(CLI::App& key, const Chosen& chosen);    // scope, restrict, limit
void addKeyLifeCommands(CLI::App& key, const Chosen& chosen);      // rotate, deprecate … restore, reveal
void addRoleCommands(CLI::App& app, const Chosen& chosen);         // role …
void addApiCommands(CLI::App& app, const Chosen& chosen);          // api …
void addApiWorkCommands(CLI::App& app, const Chosen& chosen);      // api config, api try, key sheet
void addBulkCommands(CLI::App& app, const Chosen& chosen);         // bulk …
void addAuditCommands(CLI::App& app, const Chosen& chosen);        // audit …
void addUsageCommands(CLI::App& app, const Chosen& chosen);        // usage …
void addUsageImportCommand(CLI::App& usage, const Chosen& chosen); // usage import …
// What was unusual since then.
int showAnomalies(Session& session, const std::string& since, const KeyFilter& filter);
void addGateCommands(CLI::App& app, const Chosen& chosen);  // gate …
void addStepUpCommand(CLI::App& app, const Chosen& chosen); // step-up …
void addImportCommand(CLI::App& app, const Chosen& chosen);
void addDemoCommand(CLI::App& app, const Chosen& chosen);

using wiring::readSecret;

} // namespace keywright::cli
