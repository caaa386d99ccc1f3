// Keeps a gate's keys as the catalogue has them. On a thread of its own it looks for changes ten times a second and
// publishes what it found; when many have gathered, or more than keys changed, all are read anew on a second thread
// while changes go on to arrive.
#pragma once

#include "model/core/clock.h"
#include "storage/gate/catalogue_feed.h"
#include "storage/gate/gate_state.h"

#include <condition_variable>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace keywright::gate {

// Tells a file from another that took its name, and what it holds from what it held.
struct FileState {
    quint64 device = 0, file = 0;
    qint64 changed = 0, size = 0;       // of the database
    qint64 logChanged = 0, logSize = 0; // of the write-ahead log beside it
    [[nodiscard]] bool isSameFile(const FileState& other) const { return device == other.device && file == other.file; }
    bool operator==(const FileState&) const = default;
};

class CatalogueWatcher {
public:
    struct Parts {
        QString catalogue;
        LimitLedger& ledger;
        GateState& state;
        const Clock& clock;
        std::function<void(const KeySnapshot&)> publish; // on the watcher's thread
        std::function<void(const Error&)> complain;      // likewise; once for each new kind of trouble
    };
    explicit CatalogueWatcher(Parts parts);
    ~CatalogueWatcher();
    CatalogueWatcher(const CatalogueWatcher&) = delete;
    CatalogueWatcher& operator=(const CatalogueWatcher&) = delete;

    // Reads all keys and publishes them; then goes on by itself. On failure nothing goes on.
    Result<void> start();
    void stop();

private:
    void run();
    Result<void> readAll();
    Result<void> look();
    Result<void> reopenIfReplaced();
    void takeChanges(FeedChanges&& changes);
    void publish();
    void beginLoad();
    Result<void> takeLoad(); // when it has ended
    [[nodiscard]] std::shared_ptr<const KeyTable> changesTable() const;

    Parts m_parts;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CatalogueFeed> m_feed;
    LoadedKeys m_base;
    FeedPlace m_place;
    std::map<qint64, ChangedKey> m_changed; // since m_base
    qint64 m_dataVersion = -1;
    FileState m_file;         // before it was opened
    bool m_immutable = false; // read as a file that nobody changes: SQLite will not notice when somebody does
    std::future<Result<LoadedKeys>> m_loading;
    bool m_loadAgain = false;

    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
};

} // namespace keywright::gate
