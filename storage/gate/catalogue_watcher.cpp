#include "storage/gate/catalogue_watcher.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace keywright::gate {
namespace {

constexpr std::chrono::milliseconds lookAtFileEvery{100};
constexpr std::size_t mostChanges = 20'000; // beside the table; their own is built anew with each change

FileState stateOf(const QString& path)
{
    FileState state;
#ifdef Q_OS_UNIX
    const auto nanos = [](const struct stat& of) {
        return qint64(of.st_mtim.tv_sec) * 1'000'000'000 + of.st_mtim.tv_nsec;
    };
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) == 0) {
        state.device = static_cast<quint64>(file.st_dev);
        state.file = static_cast<quint64>(file.st_ino);
        state.changed = nanos(file);
        state.size = file.st_size;
    }
    if (::stat(QFile::encodeName(path + QStringLiteral("-wal")).constData(), &file) == 0) {
        state.logChanged = nanos(file);
        state.logSize = file.st_size;
    }
#else
    Q_UNUSED(path)
#endif
    return state;
}

// Where nothing may be written, and nobody has the catalogue open, Database opens it so.
bool isImmutable(const Database& database)
{
    return sqlite3_uri_boolean(sqlite3_db_filename(database.handle(), "main"), "immutable", 0) != 0;
}

// With a connection of its own, so that it can run beside the one that looks for changes.
Result<LoadedKeys> loadAll(const QString& catalogue, LimitLedger& ledger)
{
    const FileState before = stateOf(catalogue);
    const Result<std::unique_ptr<Database>> database = Database::open(catalogue, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    Result<LoadedKeys> loaded = CatalogueFeed(**database, ledger).load();
    if (isImmutable(**database) && !(stateOf(catalogue) == before))
        return Error{ErrorKind::Busy, catalogue}; // half of it may be older than the rest
    return loaded;
}

} // namespace

CatalogueWatcher::CatalogueWatcher(Parts parts)
    : m_parts(std::move(parts))
{}

CatalogueWatcher::~CatalogueWatcher()
{
    stop();
}

Result<void> CatalogueWatcher::start()
{
    std::promise<Result<void>> begun;
    std::future<Result<void>> answer = begun.get_future();
    // The database belongs to the thread that opens it.
    m_thread = std::thread([this, &begun] {
        const Result<void> first = readAll();
        const bool ok = first.ok();
        begun.set_value(first);
        if (ok)
            run();
        if (m_loading.valid())
            m_loading.wait();
        m_feed.reset();
        m_database.reset();
    });
    Result<void> result = answer.get();
    if (!result)
        m_thread.join();
    return result;
}

Result<void> CatalogueWatcher::readAll()
{
    for (int tries = 0; tries < 5; ++tries) {
        if (const Result<void> open = reopenIfReplaced(); !open)
            return open;
        Result<LoadedKeys> loaded = m_feed->load();
        if (m_immutable && !(stateOf(m_parts.catalogue) == m_file))
            continue; // half of it may be older than the rest
        if (!loaded)
            return loaded.error();
        m_base = std::move(*loaded);
        m_place = m_base.place;
        publish();
        return {};
    }
    return Error{ErrorKind::Busy, m_parts.catalogue};
}

void CatalogueWatcher::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void CatalogueWatcher::run()
{
    std::optional<ErrorKind> trouble;
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, lookAtFileEvery, [this] { return m_stop; })) {
        lock.unlock();
        const Result<void> looked = look();
        if (looked)
            m_parts.state.lookedAt = toMicros(m_parts.clock.now());
        else if (trouble != looked.error().kind)
            m_parts.complain(looked.error());
        trouble = looked ? std::nullopt : std::optional(looked.error().kind);
        lock.lock();
    }
}

Result<void> CatalogueWatcher::reopenIfReplaced()
{
    const FileState file = stateOf(m_parts.catalogue);
    if (m_database && (m_immutable ? file == m_file : file.isSameFile(m_file)))
        return {};
    Result<std::unique_ptr<Database>> database = Database::open(m_parts.catalogue, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    m_feed.reset();
    m_database = std::move(*database);
    m_feed = std::make_unique<CatalogueFeed>(*m_database, m_parts.ledger);
    m_file = file;
    m_immutable = isImmutable(*m_database);
    m_dataVersion = -1;
    return {};
}

Result<void> CatalogueWatcher::look()
{
    if (const Result<void> open = reopenIfReplaced(); !open)
        return open;
    if (const Result<void> loaded = takeLoad(); !loaded)
        return loaded;
    const Result<qint64> version = m_database->number(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return version.error();
    if (*version == m_dataVersion)
        return {};
    Result<FeedChanges> changes = m_feed->changesSince(m_place, *m_base.parts);
    if (m_immutable && !(stateOf(m_parts.catalogue) == m_file))
        return {}; // somebody writes: the next look opens it anew
    if (!changes)
        return changes.error();
    m_dataVersion = *version;
    takeChanges(std::move(*changes));
    return {};
}

void CatalogueWatcher::takeChanges(FeedChanges&& changes)
{
    m_place = changes.place;
    m_parts.state.changes += changes.keys.size();
    const bool any = !changes.keys.empty();
    for (auto& [row, key] : changes.keys)
        m_changed.insert_or_assign(row, std::move(key));
    if (any)
        publish();
    if (changes.reload || m_changed.size() > mostChanges)
        beginLoad();
}

void CatalogueWatcher::beginLoad()
{
    if (m_loading.valid()) {
        m_loadAgain = true; // the one under way may have begun before this change
        return;
    }
    m_loading = std::async(std::launch::async, loadAll, m_parts.catalogue, std::ref(m_parts.ledger));
}

Result<void> CatalogueWatcher::takeLoad()
{
    if (!m_loading.valid() || m_loading.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return {};
    Result<LoadedKeys> loaded = m_loading.get();
    if (!loaded) {
        beginLoad();
        return loaded.error();
    }
    m_base = std::move(*loaded);
    m_place = m_base.place;
    m_changed.clear();
    // What changed while it was read is looked for at once.
    Result<FeedChanges> since = m_feed->changesSince(m_place, *m_base.parts);
    if (!since)
        return since.error();
    m_changed = std::move(since->keys);
    m_place = since->place;
    publish();
    if (since->reload || std::exchange(m_loadAgain, false))
        beginLoad();
    return {};
}

std::shared_ptr<const KeyTable> CatalogueWatcher::changesTable() const
{
    auto table = std::make_shared<KeyTable>();
    table->reserve(m_changed.size(), m_changed.size() * 2);
    for (const auto& [row, changed] : m_changed) {
        std::vector<TableVersion> gone = m_base.table->versionsOf(row);
        if (changed.readable) {
            table->add(changed.key);
            for (const TableVersion& version : changed.versions) {
                table->add(version);
                std::erase_if(gone, [&](const TableVersion& g) { return g.fingerprint == version.fingerprint; });
            }
        }
        for (const TableVersion& version : gone)
            table->addGone(version.fingerprint);
    }
    table->finish();
    return table;
}

void CatalogueWatcher::publish()
{
    const std::shared_ptr<const KeyTable> changes = changesTable();
    GateState& state = m_parts.state;
    const auto isNew = [this](const TableKey& key) { return !m_base.table->contains(key.row); };
    state.keys = m_base.table->keys().size() +
                 static_cast<std::uint64_t>(std::count_if(changes->keys().begin(), changes->keys().end(), isNew));
    state.unreadable = m_base.unreadable;
    state.tableBytes = m_base.table->bytes() + changes->bytes() + m_base.parts->bytes() + m_parts.ledger.bytes();
    m_parts.publish({m_base.parts, m_base.table, changes});
    const qint64 now = toMicros(m_parts.clock.now());
    state.changedAt = now;
    state.lookedAt = now;
    if (m_changed.empty())
        ++state.loads;
}

} // namespace keywright::gate
