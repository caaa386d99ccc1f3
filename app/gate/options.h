// What keywright-gate is told on its command line or in its configuration file; both use the same words.
#pragma once

#include "storage/gate/gate_server.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace keywright::gate {

struct Options {
    std::string catalogue;
    std::string secrets;
    std::string vault; // file; empty: beside the catalogue
    std::string passphraseFile;
    bool fromConsole = false; // stdin: the pepper as one line, then nothing; its end is the gate's
    std::string usage;        // file; empty: beside the catalogue
    std::vector<std::string> listen;
    std::vector<std::string> gateways;               // addresses and blocks; none: this machine
    std::string tlsCertificate, tlsKey, tlsClientCa; // files
    std::vector<std::string> issuers;                // of tokens, each in words
    std::string redis, redisPasswordFile;            // what limits are shared through
    std::string redisCa, redisCertificate, redisKey; // files, for TLS to it
    std::string keyHeader;
    std::string realm = "api";
    bool tellOutcome = false;
    int threads = 0;   // 0: one a core
    int badKeys = 300; // of a source and minute
    int headKilobytes = 16, bodyKilobytes = 64;
    int headSeconds = 10, idleSeconds = 75, stopSeconds = 10;
    int connections = 16'384;
};

void addOptions(CLI::App& app, Options& options);

// InvalidInput for what cannot be meant so.
Result<ServerSettings> serverSettings(const Options& options);
Result<Issuers> issuersOf(const Options& options);
[[nodiscard]] QString cataloguePath(const Options& options);
[[nodiscard]] QString usagePath(const Options& options); // "catalogue.db" -> "catalogue.usage.db"

} // namespace keywright::gate
