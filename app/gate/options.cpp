#include "app/gate/options.h"

#include "app/wiring/open_catalogue.h"
#include "app/wiring/read_secret.h"
#include "model/core/random.h"

#include <algorithm>
#include <thread>

namespace keywright::gate {
namespace {

// A name of a header field (RFC 9110 section 5.1), and none that means something else to the gate.
bool isOwnHeader(const QString& name)
{
    static const QStringList taken{QStringLiteral("authorization"),  QStringLiteral("host"),
                                   QStringLiteral("content-length"), QStringLiteral("transfer-encoding"),
                                   QStringLiteral("connection"),     QStringLiteral("referer")};
    const bool token = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringLiteral("!#$%&'*+-.^_`|~").contains(c));
    });
    return token && !taken.contains(name.toLower()) && !name.startsWith(QLatin1String("x-forwarded-")) &&
           !name.startsWith(QLatin1String("x-original-"));
}

// A quoted string without escapes (RFC 9110 section 5.6.4).
bool isRealm(const std::string& text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\'; });
}

Result<void> takeRedisTls(const Options& options, RedisSettings& redis)
{
    const ClientTlsFiles files{QString::fromStdString(options.redisCa),
                               QString::fromStdString(options.redisCertificate),
                               QString::fromStdString(options.redisKey)};
    const auto wrong = [](const char* what) { return Error{ErrorKind::InvalidInput, QString::fromLatin1(what)}; };
    if (files.certificate.isEmpty() != files.key.isEmpty())
        return wrong("redis: --redis-certificate and --redis-key belong together");
    if (!redis.encrypted)
        return files.ca.isEmpty() && files.certificate.isEmpty()
                   ? Result<void>()
                   : wrong("redis: certificates need an address that begins with rediss:");
    redis.tlsStamp = files.stamp(); // before: what changes meanwhile is read again
    const auto tls = readClientTls(files);
    if (!tls)
        return tls.error();
    redis.tlsFiles = files;
    redis.tls = *tls;
    return {};
}

Result<void> takeRedis(const Options& options, ServerSettings& settings)
{
    const bool more =
        !(options.redisPasswordFile + options.redisCa + options.redisCertificate + options.redisKey).empty();
    if (options.redis.empty())
        return more ? Error{ErrorKind::InvalidInput, QStringLiteral("redis: --redis-… options need --redis")}
                    : Result<void>();
    Result<RedisSettings> redis = RedisSettings::parse(QString::fromStdString(options.redis));
    if (!redis)
        return redis.error();
    if (const Result<void> tls = takeRedisTls(options, *redis); !tls)
        return tls;
    if (!options.redisPasswordFile.empty()) {
        const Result<SecretPtr> password = wiring::readSecret(options.redisPasswordFile, "redis-password");
        if (!password)
            return password.error();
        redis->password = *password;
    }
    settings.redis = std::move(*redis);
    return {};
}

} // namespace

void addOptions(CLI::App& app, Options& options)
{
    app.set_config("--config", "", "Read these options from FILE: lines like listen = \"127.0.0.1:9191\"")
        ->type_name("FILE");
    app.allow_config_extras(CLI::config_extras_mode::error);
    app.add_option("--catalogue", options.catalogue, "Catalogue file (default: the console's)")
        ->envname("KEYWRIGHT_CATALOGUE")
        ->type_name("FILE");
    app.add_option("--secrets", options.secrets, "Where the pepper lies (default: what the catalogue says)")
        ->check(CLI::IsMember({"keychain", "vault"}));
    app.add_option("--vault", options.vault, "Vault with the pepper (default: beside the catalogue)")
        ->type_name("FILE");
    app.add_option("--passphrase-file", options.passphraseFile, "First line of FILE, or of stdin, opens the vault")
        ->type_name("FILE|-");
    app.add_flag("--from-console", options.fromConsole,
                 "The first line of stdin is the pepper, as 64 hexadecimal digits; the gate ends with stdin")
        ->configurable(false);
    app.add_option("--usage", options.usage, "Where counts are kept (default: beside the catalogue)")
        ->type_name("FILE");
    app.add_option("--listen", options.listen, "ADDRESS:PORT, [ADDRESS]:PORT or unix:/PATH (default 127.0.0.1:9191)")
        ->type_name("WHERE");
    app.add_option("--gateway", options.gateways, "Address or block of a gateway that may ask (default: this machine)")
        ->type_name("CIDR");
    app.add_option("--tls-certificate", options.tlsCertificate,
                   "Speak TLS on all but Unix sockets, with the certificates of FILE (PEM); read anew when it changes")
        ->type_name("FILE");
    app.add_option("--tls-key", options.tlsKey, "Private key of the certificate (PEM)")->type_name("FILE");
    app.add_option("--tls-client-ca", options.tlsClientCa,
                   "Gateways have to show a certificate that one of those in FILE has signed")
        ->type_name("FILE");
    app.add_option("--issuer", options.issuers,
                   "Also take tokens (JWT) of an issuer: \"name=corp issuer=URL jwks=URL audience=API "
                   "algorithms=RS256,ES256,EdDSA\", and ca=FILE claims=scope,scp,roles map=CLAIM>SCOPE rate=100/s "
                   "quota=10000/day leeway=60 refresh=300")
        ->type_name("WORDS");
    app.add_option("--redis", options.redis,
                   "Share limits and quotas with other gates: redis://HOST:PORT/DATABASE, or rediss: with TLS")
        ->type_name("URL");
    app.add_option("--redis-password-file", options.redisPasswordFile, "First line of FILE is its password")
        ->type_name("FILE");
    app.add_option("--redis-ca", options.redisCa,
                   "Its certificate is signed by one of those in FILE (default: whom this system trusts)")
        ->type_name("FILE");
    app.add_option("--redis-certificate", options.redisCertificate, "Certificate of this gate for it (PEM)")
        ->type_name("FILE");
    app.add_option("--redis-key", options.redisKey, "Private key of that certificate (PEM)")->type_name("FILE");
    app.add_option("--key-header", options.keyHeader, "A further header that keys come in")->type_name("NAME");
    app.add_option("--realm", options.realm, "Realm of challenges")->capture_default_str();
    app.add_flag("--tell-outcome", options.tellOutcome,
                 "Tell gateways the true outcome in X-Keywright-Outcome, which they have to strip");
    app.add_option("--threads", options.threads, "Threads (default: one a core)")->check(CLI::Range(1, 256));
    app.add_option("--bad-keys", options.badKeys,
                   "Bad keys that one source may present a minute before it has to wait for answers; 0: any number")
        ->check(CLI::Range(0, 1'000'000))
        ->capture_default_str();
    app.add_option("--max-head", options.headKilobytes, "Largest head of a request, in KiB")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    app.add_option("--max-body", options.bodyKilobytes, "Largest body of a request, in KiB")
        ->check(CLI::Range(1, 1024))
        ->capture_default_str();
    app.add_option("--request-seconds", options.headSeconds, "A request has to arrive within that time")
        ->check(CLI::Range(1, 300))
        ->capture_default_str();
    app.add_option("--idle-seconds", options.idleSeconds, "A connection may be idle so long")
        ->check(CLI::Range(1, 3600))
        ->capture_default_str();
    app.add_option("--stop-seconds", options.stopSeconds, "Requests under way may end within that time")
        ->check(CLI::Range(0, 300))
        ->capture_default_str();
    app.add_option("--connections", options.connections, "Most connections")
        ->check(CLI::Range(16, 1'000'000))
        ->capture_default_str();
}

Result<ServerSettings> serverSettings(const Options& options)
{
    const auto wrong = [](const char* what) { return Error{ErrorKind::InvalidInput, QString::fromLatin1(what)}; };
    ServerSettings settings;
    for (const std::string& text :
         options.listen.empty() ? std::vector<std::string>{"127.0.0.1:9191"} : options.listen) {
        const Result<ListenAddress> listen = ListenAddress::parse(QString::fromStdString(text));
        if (!listen)
            return listen.error();
        settings.listen += *listen;
    }
    for (const std::string& text :
         options.gateways.empty() ? std::vector<std::string>{"127.0.0.0/8", "::1"} : options.gateways) {
        const Result<Cidr> block = Cidr::parse(QString::fromStdString(text));
        if (!block)
            return block.error();
        settings.gate.peers += *block;
    }
    settings.tls = {QString::fromStdString(options.tlsCertificate), QString::fromStdString(options.tlsKey),
                    QString::fromStdString(options.tlsClientCa)};
    if (settings.tls.certificate.isEmpty() != settings.tls.key.isEmpty())
        return wrong("tls: --tls-certificate and --tls-key belong together");
    if (!settings.tls.clientCa.isEmpty() && !settings.tls.any())
        return wrong("tls: --tls-client-ca needs --tls-certificate and --tls-key");
    if (const Result<void> redis = takeRedis(options, settings); !redis)
        return redis.error();
    const QString header = QString::fromStdString(options.keyHeader).toLower();
    if (!header.isEmpty() && !isOwnHeader(header))
        return wrong("key-header: this is no name for a header of keys");
    if (!isRealm(options.realm))
        return wrong("realm: only printable ASCII without quotes");
    settings.keyHeader = header.toStdString();
    settings.gate.realm = options.realm;
    settings.gate.tellOutcome = options.tellOutcome;
    settings.badPerMinute = options.badKeys;
    SystemRandom random;
    if (const Result<void> filled = random.fill(std::as_writable_bytes(std::span(&settings.seed, 1))); !filled)
        return filled.error();
    settings.threads =
        options.threads > 0 ? options.threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    settings.reader = {static_cast<std::size_t>(options.headKilobytes) * 1024,
                       static_cast<std::size_t>(options.bodyKilobytes) * 1024};
    settings.headTime = std::chrono::seconds(options.headSeconds);
    settings.idleTime = std::chrono::seconds(options.idleSeconds);
    settings.connections = static_cast<std::size_t>(options.connections);
    settings.version = KEYWRIGHT_VERSION;
    return settings;
}

Result<Issuers> issuersOf(const Options& options)
{
    Issuers issuers;
    for (const std::string& words : options.issuers) {
        Result<IssuerSettings> settings = IssuerSettings::parse(QString::fromStdString(words));
        if (!settings)
            return settings.error();
        const bool again = std::any_of(issuers.begin(), issuers.end(), [&](const std::unique_ptr<Issuer>& known) {
            return known->settings().name == settings->name || known->settings().issuer == settings->issuer;
        });
        if (again)
            return Error{ErrorKind::InvalidInput,
                         QStringLiteral("issuer: %1 is there twice").arg(QString::fromStdString(settings->name))};
        issuers.push_back(std::make_unique<Issuer>(std::move(*settings)));
    }
    return issuers;
}

QString cataloguePath(const Options& options)
{
    return options.catalogue.empty() ? wiring::defaultCataloguePath() : QString::fromStdString(options.catalogue);
}

QString usagePath(const Options& options)
{
    return options.usage.empty() ? wiring::usagePath(cataloguePath(options)) : QString::fromStdString(options.usage);
}

} // namespace keywright::gate
