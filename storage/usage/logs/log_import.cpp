#include "storage/usage/logs/log_import.h"

#include "model/usage/known_sources.h"
#include "storage/core/process_lock.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cstring>

namespace keywright {
namespace {

constexpr qint64 bufferSize = 1 << 20;
constexpr qint64 linesABatch = 2'000'000;
constexpr std::size_t mostSources = 65'536;

std::optional<IpAddress> addressOf(std::string_view text)
{
    return text.size() <= 45 ? IpAddress::parse(QString::fromLatin1(text.data(), qsizetype(text.size())))
                             : std::nullopt;
}

// What an answer says of the key. Whatever else went wrong, the key was good.
std::optional<Outcome> outcomeOf(int status, bool known)
{
    switch (status) {
    case 401:
        return Outcome::Unknown;
    case 403:
        return known ? std::optional(Outcome::ScopeDenied) : std::nullopt;
    case 429:
        return known ? std::optional(Outcome::RateLimited) : std::nullopt;
    default:
        return known ? std::optional(Outcome::Valid) : std::nullopt;
    }
}

} // namespace

struct LogImport::Run {
    Run(const LogImportRequest& asked, KeyStore& store, const Fingerprinter& fingerprinter)
        : request(asked)
        , keys(store, fingerprinter)
        , sources(SourceHash(fingerprinter), mostSources)
    {}

    const LogImportRequest& request;
    LogKeys keys;
    KnownSources sources;
    LogFile file;
    std::unique_ptr<LogParser> parser;
    std::unique_ptr<UsageDatabase> database; // null: nothing is there, and nothing is to be made
    LogMark mark;
    UsageBatch batch;
    LogImportReport report;
    qint64 sinceStored = 0;
    qint64 lastHour = -1;
    UsageCounts* counts = nullptr; // of that hour
    bool tooLong = false;          // what is read belongs to a line that is passed over
};

LogImport::LogImport(Parts parts)
    : m_parts(std::move(parts))
{}

Result<LogImportReport> LogImport::run(const LogImportRequest& request, const ProgressPtr& progress)
{
    Run run(request, m_parts.keys, m_parts.fingerprinter);
    ProcessLock lock(m_parts.usagePath + QStringLiteral(".import.lock"));
    if (!request.dryRun) {
        if (const Result<void> taken = lock.take(); !taken)
            return taken.error();
    }
    if (const Result<void> opened = run.file.open(request.path); !opened)
        return opened.error();
    if (progress)
        progress->total = run.file.size();
    Result<void> done = prepare(run);
    if (done)
        done = readAll(run, progress);
    if (done && (run.report.lines > 0 || !run.batch.counts.empty()))
        done = store(run);
    if (progress)
        progress->done = progress->total.load();
    return done ? Result<LogImportReport>(std::move(run.report)) : Result<LogImportReport>(done.error());
}

Result<void> LogImport::prepare(Run& run)
{
    if (!run.request.dryRun || QFile::exists(m_parts.usagePath)) {
        auto database =
            UsageDatabase::open(m_parts.usagePath, QStringLiteral("import-") + QUuid::createUuid().toString());
        if (!database)
            return database.error();
        run.database = std::move(*database);
    }
    if (const Result<void> found = findMark(run); !found)
        return found;
    if (const Result<void> known = recognise(run); !known)
        return known;
    run.report.before = run.mark.lines;
    return run.file.goTo(run.mark.position);
}

Result<void> LogImport::findMark(Run& run)
{
    if (run.database) {
        const Result<std::vector<LogMark>> marks = run.database->logMarks();
        if (!marks)
            return marks.error();
        qint64 last = 0;
        for (const LogMark& mark : *marks) {
            const Result<bool> same = run.file.is(mark);
            if (!same)
                return same.error();
            // Of two that a log could be, the one that reaches further.
            if (*same && mark.position > run.mark.position)
                run.mark = mark;
            last = std::max(last, mark.number);
        }
        if (run.mark.number == 0)
            run.mark.number = last + 1;
    }
    run.mark.name = QFileInfo(run.request.path).fileName();
    return {};
}

Result<void> LogImport::recognise(Run& run)
{
    if (run.request.format) {
        run.report.format = *run.request.format;
    } else {
        std::string beginning(longestLine, '\0');
        Result<void> there = run.file.goTo(0);
        const Result<qint64> size =
            there ? run.file.read(beginning.data(), qint64(beginning.size())) : Result<qint64>(there.error());
        if (!size)
            return size.error();
        const auto known = recognisedFormat(std::string_view(beginning).substr(0, std::size_t(*size)));
        if (!known && *size > 0)
            return Error{ErrorKind::InvalidInput,
                         QStringLiteral("log: no known form of access log in %1").arg(run.mark.name)};
        run.report.format = known.value_or(LogFormat::Combined);
    }
    run.parser = LogParser::make(run.report.format, run.request.reading);
    return {};
}

Result<void> LogImport::readAll(Run& run, const ProgressPtr& progress)
{
    std::string buffer(std::size_t(bufferSize), '\0');
    std::size_t had = 0;
    for (;;) {
        const Result<qint64> got = run.file.read(buffer.data() + had, qint64(buffer.size() - had));
        if (!got)
            return got.error();
        had += std::size_t(*got);
        const Result<std::size_t> taken = takeLines(run, std::string_view(buffer).substr(0, had));
        if (!taken)
            return taken.error();
        had -= *taken;
        std::memmove(buffer.data(), buffer.data() + *taken, had);
        if (progress) {
            progress->done = run.file.done();
            run.report.stopped = progress->cancelled;
        }
        if (*got == 0 || run.report.stopped)
            break;
    }
    if (had == 0 || run.report.stopped)
        return {};
    // A packed log grows no more; a plain one may be written just now.
    run.report.unfinished = !run.file.isPacked();
    if (run.report.unfinished)
        return {};
    run.mark.position += qint64(had);
    return takeLine(run, std::string_view(buffer).substr(0, had));
}

Result<std::size_t> LogImport::takeLines(Run& run, std::string_view bytes)
{
    std::size_t from = 0;
    while (from < bytes.size()) {
        const void* found = std::memchr(bytes.data() + from, '\n', bytes.size() - from);
        if (!found)
            break;
        const auto end = std::size_t(static_cast<const char*>(found) - bytes.data());
        run.mark.position += qint64(end + 1 - from);
        if (const Result<void> taken = takeLine(run, bytes.substr(from, end - from)); !taken)
            return taken.error();
        from = end + 1;
    }
    if (bytes.size() - from > longestLine) { // of which the end is not even here
        run.mark.position += qint64(bytes.size() - from);
        run.tooLong = true;
        from = bytes.size();
    }
    return from;
}

Result<void> LogImport::takeLine(Run& run, std::string_view line)
{
    ++run.mark.lines;
    ++run.report.lines;
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (std::exchange(run.tooLong, false) || line.size() > longestLine) {
        refuse(run, "longer than 64 KB");
        return {};
    }
    if (line.empty() || line.front() == '#')
        return {};
    LogEntry entry;
    if (const LineFault why = run.parser->parse(line, entry)) {
        refuse(run, why);
        return {};
    }
    const Result<UsageOf> of = run.keys.find(entry, line, run.mark.lines);
    if (!of)
        return of.error();
    count(run, entry, *of);
    return ++run.sinceStored >= linesABatch ? store(run) : Result<void>();
}

void LogImport::refuse(Run& run, LineFault why)
{
    ++run.report.bad;
    if (run.report.firstBad.size() < mostBadTold)
        run.report.firstBad.emplace_back(run.mark.lines, why);
}

// Kong calls services as its administrator likes: a name counts where the catalogue has such an API.
QString LogImport::apiOf(const Run& run, const LogEntry& entry) const
{
    if (!run.request.api.isEmpty() || entry.api.empty())
        return run.request.api;
    const QLatin1String told(entry.api.data(), qsizetype(entry.api.size()));
    const auto known =
        std::find_if(m_parts.apis.begin(), m_parts.apis.end(), [&](const QString& api) { return api == told; });
    return known == m_parts.apis.end() ? QString() : *known;
}

void LogImport::count(Run& run, const LogEntry& entry, UsageOf of)
{
    const std::optional<Outcome> outcome = outcomeOf(entry.status, !of.key.isNull());
    if (!outcome) {
        ++run.report.withoutKey;
        return;
    }
    ++run.report.counted;
    run.report.from = std::min(run.report.from.value_or(entry.seconds), entry.seconds);
    run.report.to = std::max(run.report.to.value_or(entry.seconds), entry.seconds);
    // By the hour, the finest that anything is asked for: a key has few lines in a minute, and each would be stored.
    const qint64 hour = entry.seconds / 3'600;
    if (hour != run.lastHour) {
        run.lastHour = hour;
        run.counts = &run.batch.counts[hour * 60];
    }
    of.api = apiOf(run, entry);
    Spread& spread = run.counts->add(of, *outcome, UtcTime(std::chrono::seconds(entry.seconds))).spread[*outcome];
    if (entry.micros >= 0)
        spread.request.add(std::min<std::int64_t>(entry.micros, LatencyHistogram::longest / 1'000) * 1'000);
    spread.bytes += static_cast<std::uint64_t>(entry.bytes);
    if (const auto source = run.sources.of(entry.source, addressOf))
        spread.sources.add(source->hash);
}

Result<void> LogImport::store(Run& run)
{
    std::vector<KeyInLog> findings = run.keys.takeFindings();
    for (KeyInLog& found : findings) {
        found.file = run.mark.name;
        if (!run.request.dryRun) {
            if (const Result<void> recorded = m_parts.record(found); !recorded)
                return recorded;
        }
        run.report.findings.push_back(found);
    }
    if (!run.request.dryRun) {
        if (const Result<void> known = run.file.remember(run.mark); !known)
            return known;
        ++run.batch.number;
        run.batch.log = run.mark;
        if (const Result<void> written = run.database->write(run.batch, m_parts.clock.now()); !written)
            return written;
    }
    run.batch.counts.clear();
    run.lastHour = -1;
    run.sinceStored = 0;
    return {};
}

} // namespace keywright
