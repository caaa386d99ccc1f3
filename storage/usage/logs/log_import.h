// Counts what an access log tells: a log at a time, from where it was left the last time, whatever it is called by now.
// What was counted and how far it was read are stored together, so that nothing is counted twice. On a lane; one import
// at a time for a catalogue.
#pragma once

#include "model/core/clock.h"
#include "model/core/progress.h"
#include "storage/usage/logs/log_file.h"
#include "storage/usage/logs/log_keys.h"
#include "storage/usage/logs/log_parser.h"
#include "storage/usage/usage_database.h"

#include <functional>

namespace keywright {

struct LogImportRequest {
    QString path;
    std::optional<LogFormat> format; // none: recognised
    LogReading reading;
    bool dryRun = false; // nothing is stored and nothing told
    QString api = {};    // that all requests were made on; empty: what the log says, where that is one of Parts::apis
};

struct LogImportReport {
    LogFormat format = LogFormat::Combined;
    qint64 before = 0; // lines that were read at an earlier time
    qint64 lines = 0;  // that were read now
    qint64 counted = 0, withoutKey = 0, bad = 0;
    std::vector<std::pair<qint64, LineFault>> firstBad; // line numbers
    std::vector<KeyInLog> findings;
    std::optional<qint64> from, to; // seconds, of what was counted
    bool unfinished = false;        // the last line has no end yet, and waits for it
    bool stopped = false;           // by whoever looks on; what was read is counted
};

class LogImport {
public:
    struct Parts {
        KeyStore& keys;
        const Fingerprinter& fingerprinter;
        QString usagePath;
        const Clock& clock;
        // Writes a finding down before what it was found in is counted.
        std::function<Result<void>(const KeyInLog&)> record;
        QStringList apis = {}; // of the catalogue
    };
    static constexpr std::size_t longestLine = 64 * 1'024;
    static constexpr std::size_t mostBadTold = 5;

    explicit LogImport(Parts parts);

    // InvalidInput (no known format), FileMissing, Busy, Io, Damaged, and what the catalogue's stores answer.
    Result<LogImportReport> run(const LogImportRequest& request, const ProgressPtr& progress);

private:
    struct Run;
    Result<void> prepare(Run& run);
    Result<void> findMark(Run& run);
    Result<void> recognise(Run& run);
    Result<void> readAll(Run& run, const ProgressPtr& progress);
    Result<std::size_t> takeLines(Run& run, std::string_view bytes);
    Result<void> takeLine(Run& run, std::string_view line);
    void count(Run& run, const LogEntry& entry, UsageOf of);
    [[nodiscard]] QString apiOf(const Run& run, const LogEntry& entry) const;
    void refuse(Run& run, LineFault why);
    Result<void> store(Run& run);

    Parts m_parts;
};

} // namespace keywright
