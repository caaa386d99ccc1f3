#include "app/gate/serve.h"

#include "app/wiring/open_catalogue.h"
#include "app/wiring/read_secret.h"
#include "model/core/words.h"
#include "model/secrets/catalogue_keys.h"
#include "storage/gate/catalogue_watcher.h"
#include "storage/gate/jwks_feed.h"
#include "storage/gate/redis_limits.h"
#include "storage/usage/usage_writer.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <poll.h>
#include <unistd.h>

namespace keywright::gate {
namespace {

constexpr std::chrono::milliseconds alarmPause{1'000};
constexpr int busyTries = 10;   // for the last counts
constexpr int addressTaken = 3; // as exit code: another program listens there

void say(std::FILE* stream, const QString& text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fflush(stream);
}

void complain(const QString& about, const Error& error)
{
    const ErrorWords words = describe(error);
    say(stderr, QStringLiteral("keywright-gate: %1: %2 %3").arg(about, words.what, words.todo).trimmed());
}

int refuse(const QString& about, const Error& error)
{
    complain(about, error);
    return 1;
}

// The pepper of the catalogue, as what it makes of secrets.
struct Pepper {
    std::shared_ptr<SecretStore> store;
    std::unique_ptr<CatalogueKeys> keys;
    std::unique_ptr<Fingerprinter> given; // by the console
    const Fingerprinter* fingerprinter = nullptr;
};

// Digit by digit into memory that is wiped.
Result<Pepper> pepperFromStdin()
{
    std::array<std::byte, 32> bytes{};
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    bool good = true;
    for (std::size_t i = 0; i < 2 * bytes.size() && good; ++i) {
        char c = 0;
        good = ::read(STDIN_FILENO, &c, 1) == 1 && ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        bytes[i / 2] = (bytes[i / 2] << 4U) | static_cast<std::byte>(good ? digit(c) : 0);
    }
    char end = 0;
    good = good && ::read(STDIN_FILENO, &end, 1) == 1 && end == '\n';
    Pepper pepper;
    if (good)
        pepper.given = std::make_unique<Fingerprinter>(Secret(bytes));
    wipe(bytes);
    if (!good)
        return Error{ErrorKind::InvalidInput, QStringLiteral("pepper: expected 64 hexadecimal digits on stdin")};
    pepper.fingerprinter = pepper.given.get();
    return pepper;
}

// Whoever started this one has gone, or wants it to go.
bool hasStdinEnded()
{
    pollfd ready{STDIN_FILENO, POLLIN, 0};
    char byte = 0;
    return ::poll(&ready, 1, 0) == 1 && ::read(STDIN_FILENO, &byte, 1) <= 0;
}

Result<QString> catalogueId(const QString& path)
{
    const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadOnly);
    return database ? (*database)->meta(QStringLiteral("catalogue_id")) : Result<QString>(database.error());
}

Result<Pepper> openPepper(const Options& options)
{
    if (options.fromConsole)
        return pepperFromStdin();
    wiring::CatalogueOptions catalogue;
    catalogue.path = cataloguePath(options);
    catalogue.readOnly = true;
    catalogue.vault = QString::fromStdString(options.vault);
    if (!options.secrets.empty())
        catalogue.secrets = options.secrets == "vault" ? wiring::SecretsKind::Vault : wiring::SecretsKind::Keychain;
    catalogue.passphrase = [&]() -> Result<SecretPtr> {
        if (options.passphraseFile.empty())
            return Error{ErrorKind::InvalidInput,
                         QStringLiteral("passphrase: the pepper lies in a vault; give --passphrase-file FILE or -")};
        return wiring::readSecret(options.passphraseFile, "passphrase");
    };
    const Result<QString> id = catalogueId(catalogue.path);
    if (!id)
        return id.error();
    Result<std::shared_ptr<SecretStore>> store = wiring::openSecretStore(catalogue);
    if (!store)
        return store.error();
    Pepper pepper{*store, std::make_unique<CatalogueKeys>(*id, **store), nullptr, nullptr};
    const Result<const Fingerprinter*> fingerprinter = pepper.keys->fingerprinter();
    if (!fingerprinter)
        return fingerprinter.error();
    pepper.fingerprinter = *fingerprinter;
    return pepper;
}

// In the order in which they depend on each other; taken down the other way round.
struct Service {
    Service(Options given, ServerSettings server, Issuers trusted, const Fingerprinter& of)
        : options(std::move(given))
        , settings(std::move(server))
        , state(static_cast<std::size_t>(settings.threads))
        , fingerprinter(of)
        , issuers(std::move(trusted))
        , tokens(issuers, clock, [](const Error& error) { complain(QStringLiteral("issuer"), error); })
        , usage({usagePath(options), ledger, state, clock, [this] { return gate->collect(); },
                 [](const Error& error) { complain(QStringLiteral("usage"), error); }})
        , watcher({cataloguePath(options), ledger, state, clock,
                   [this](const KeySnapshot& snapshot) { gate->publish(snapshot); },
                   [](const Error& error) { complain(QStringLiteral("catalogue"), error); }})
    {
        settings.gate.issuers = issuers.empty() ? nullptr : &issuers;
        settings.gate.ledger = &ledger;
        for (const std::unique_ptr<Issuer>& issuer : issuers)
            state.issuers.push_back(issuer.get());
    }

    Result<void> start();
    void writeAlarms();
    void waitForEnd();
    void reloadTls();
    void reloadRedisTls();
    void stop();

    Options options;
    ServerSettings settings;
    SystemClock clock;
    LimitLedger ledger;
    GateState state;
    const Fingerprinter& fingerprinter;
    Issuers issuers;
    std::unique_ptr<GateServer> gate;
    JwksFeed tokens;
    UsageWriter usage;
    CatalogueWatcher watcher;
    std::thread alarms;
    std::vector<qint64> tlsStamp; // of the certificate's files, as last read
};

Result<void> Service::start()
{
    tlsStamp = settings.tls.stamp();
    Result<std::unique_ptr<GateServer>> listening = GateServer::listen(settings, fingerprinter, clock, state);
    if (!listening)
        return listening.error();
    gate = std::move(*listening);
    usage.restoreQuotas();
    gate->start(); // answers 503 until the keys are read
    for (const QString& address : gate->addresses())
        say(stdout, QStringLiteral("listening on %1").arg(address));
    if (const Result<void> watching = watcher.start(); !watching)
        return watching;
    usage.start();
    tokens.start();
    alarms = std::thread([this] { writeAlarms(); });
    return {};
}

// The first of its kind at once; what repeats itself once a second, so that nobody fills the log.
void Service::writeAlarms()
{
    std::uint64_t beyond = 0;
    do {
        for (const SeenAlarm& seen : state.alarms.take(beyond))
            say(stderr, QStringLiteral("keywright-gate: ALARM: ") + alarmText(seen));
        if (std::exchange(beyond, 0) > 0)
            say(stderr, QStringLiteral("keywright-gate: ALARM: more of these, see /metrics"));
    } while (!state.alarms.stoppedWithin(alarmPause));
    for (const SeenAlarm& seen : state.alarms.take(beyond))
        say(stderr, QStringLiteral("keywright-gate: ALARM: ") + alarmText(seen));
}

// Whoever renews a certificate writes its files one after the other: what does not fit together yet is said, and read
// again when a file changes once more.
void Service::reloadTls()
{
    tlsStamp = settings.tls.stamp();
    if (const Result<void> read = gate->reloadTls(); !read)
        complain(QStringLiteral("certificate not read anew"), read.error());
    else
        say(stdout, QStringLiteral("certificate read anew, valid until %1").arg(toIso(fromMicros(state.tlsNotAfter))));
}

void Service::reloadRedisTls()
{
    settings.redis->tlsStamp = settings.redis->tlsFiles.stamp();
    if (const Result<void> read = gate->reloadRedisTls(); !read)
        complain(QStringLiteral("certificates for Redis not read anew"), read.error());
    else
        say(stdout, QStringLiteral("certificates for Redis read anew"));
}

void Service::waitForEnd()
{
    sigset_t awaited;
    sigemptyset(&awaited);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&awaited, signal);
    for (;;) {
        const timespec second{1, 0};
        const int signal = sigtimedwait(&awaited, nullptr, &second);
        if (signal == SIGINT || signal == SIGTERM || (options.fromConsole && hasStdinEnded()))
            return;
        if (const std::optional<QString> news = state.limits.news()) {
            const QString where = QString::fromStdString(state.limits.where);
            if (news->isEmpty())
                say(stdout, QStringLiteral("limits are shared through Redis at %1").arg(where));
            else
                say(stderr, QStringLiteral("keywright-gate: Redis at %1: %2. Meanwhile limits are this gate's own.")
                                .arg(where, *news));
        }
        if (settings.tls.any() && (signal == SIGHUP || settings.tls.stamp() != tlsStamp))
            reloadTls();
        if (settings.redis && settings.redis->encrypted &&
            (signal == SIGHUP || settings.redis->tlsFiles.stamp() != settings.redis->tlsStamp))
            reloadRedisTls();
    }
}

void Service::stop()
{
    state.stopping = true;
    watcher.stop();
    tokens.stop();
    usage.stop(); // counts of the last requests are stored below, when there are no more
    gate->stop(std::chrono::seconds(options.stopSeconds));
    state.alarms.stop();
    if (alarms.joinable())
        alarms.join();
    Result<void> stored = usage.flush();
    for (int i = 0; i < busyTries && !stored && stored.error().kind == ErrorKind::Busy; ++i)
        stored = usage.flush(); // each waits a while itself; nobody will store them later
    if (!stored && state.usageWaiting > 0)
        complain(QStringLiteral("usage, %1 requests not stored").arg(state.usageWaiting), stored.error());
    else if (!stored)
        complain(QStringLiteral("usage"), stored.error());
}

// Whose keys can be fetched, with how many there are.
Result<QStringList> checkedIssuers(const Options& options)
{
    const Result<Issuers> issuers = issuersOf(options);
    if (!issuers)
        return issuers.error();
    QStringList lines;
    for (const std::unique_ptr<Issuer>& issuer : *issuers) {
        const Result<JwkSet> keys = fetchKeys(issuer->settings());
        if (!keys)
            return keys.error();
        lines += QStringLiteral("issuer     %1, %2 keys at %3")
                     .arg(issuer->settings().issuer)
                     .arg(keys->keys.size())
                     .arg(issuer->settings().jwks);
    }
    return lines;
}

// Where limits are shared, and whether it is there: where nobody is now, each gate goes on alone. Nothing: they are
// not.
Result<std::optional<QString>> checkedRedis(const ServerSettings& settings)
{
    if (!settings.redis)
        return std::optional<QString>();
    const Result<void> tried = tryRedis(*settings.redis);
    if (!tried && tried.error().kind == ErrorKind::InvalidInput)
        return tried.error();
    return std::optional(QStringLiteral("%1:%2, database %3%4%5")
                             .arg(QString::fromStdString(settings.redis->host))
                             .arg(settings.redis->port)
                             .arg(settings.redis->database)
                             .arg(settings.redis->encrypted ? QLatin1String(", TLS") : QLatin1String(),
                                  tried ? QString() : QStringLiteral("; not there now: ") + tried.error().detail));
}

} // namespace

int serve(const Options& options)
{
    const Result<ServerSettings> settings = serverSettings(options);
    if (!settings)
        return refuse(QStringLiteral("options"), settings.error());
    const Result<Pepper> pepper = openPepper(options);
    if (!pepper)
        return refuse(cataloguePath(options), pepper.error());
    Result<Issuers> issuers = issuersOf(options);
    if (!issuers)
        return refuse(QStringLiteral("options"), issuers.error());
    Service service(options, *settings, std::move(*issuers), *pepper->fingerprinter);
    if (const Result<void> started = service.start(); !started) {
        if (service.gate)
            service.gate->stop(std::chrono::milliseconds(0));
        if (!service.gate && started.error().kind == ErrorKind::Busy) { // else the catalogue is held
            say(stderr, QStringLiteral("keywright-gate: start: another program listens there already: ") +
                            started.error().detail);
            return addressTaken;
        }
        return refuse(QStringLiteral("start"), started.error());
    }
    say(stdout, QStringLiteral("ready, %1 keys").arg(service.state.keys));
    service.waitForEnd();
    say(stdout, QStringLiteral("stopping"));
    service.stop();
    return 0;
}

int check(const Options& options)
{
    const Result<ServerSettings> settings = serverSettings(options);
    if (!settings)
        return refuse(QStringLiteral("options"), settings.error());
    const Result<Pepper> pepper = openPepper(options);
    if (!pepper)
        return refuse(cataloguePath(options), pepper.error());
    const Result<std::unique_ptr<Database>> database = Database::open(cataloguePath(options), Database::Mode::ReadOnly);
    if (!database)
        return refuse(cataloguePath(options), database.error());
    LimitLedger ledger;
    const Result<LoadedKeys> keys = CatalogueFeed(**database, ledger).load();
    if (!keys)
        return refuse(cataloguePath(options), keys.error());
    const Result<std::unique_ptr<UsageDatabase>> usage =
        UsageDatabase::open(usagePath(options), QStringLiteral("check"));
    if (!usage)
        return refuse(usagePath(options), usage.error());
    const Result<TlsContext> tls = settings->tls.any() ? readTls(settings->tls) : Error{ErrorKind::NotFound, {}};
    if (!tls && settings->tls.any())
        return refuse(QStringLiteral("tls"), tls.error());
    const Result<QStringList> issuers = checkedIssuers(options);
    if (!issuers)
        return refuse(QStringLiteral("issuer"), issuers.error());
    const Result<std::optional<QString>> redis = checkedRedis(*settings);
    if (!redis)
        return refuse(QStringLiteral("redis"), redis.error());
    for (const ListenAddress& address : settings->listen)
        say(stdout, QStringLiteral("listen     %1").arg(address.toString()));
    for (const Cidr& gateway : settings->gate.peers)
        say(stdout, QStringLiteral("gateway    %1").arg(gateway.toString()));
    say(stdout, QStringLiteral("catalogue  %1, %2 keys").arg(cataloguePath(options)).arg(keys->table->keys().size()));
    if (keys->unreadable > 0)
        say(stdout, QStringLiteral("damaged    %1 keys, which will be refused").arg(keys->unreadable));
    say(stdout, QStringLiteral("usage      %1").arg(usagePath(options)));
    if (*redis)
        say(stdout, QStringLiteral("redis      ") + **redis);
    if (tls)
        say(stdout, QStringLiteral("tls        %1, until %2").arg(settings->tls.certificate, toIso(tls->notAfter)));
    for (const QString& issuer : *issuers)
        say(stdout, issuer);
    say(stdout, QStringLiteral("threads    %1").arg(settings->threads));
    return 0;
}

} // namespace keywright::gate
