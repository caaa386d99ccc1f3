#include "storage/gate/tls_context.h"

#include <boost/asio/ssl/context.hpp>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <ctime>

namespace keywright::gate {
namespace {

namespace ssl = boost::asio::ssl;

// Only what has forward secrecy and authenticates what it encrypts (RFC 9325 section 4.2); TLS 1.3 has nothing else.
constexpr const char* ciphers = "ECDHE+AESGCM:ECDHE+CHACHA20";
constexpr unsigned char sessions[] = "keywright-gate";

Error unusable(const char* option, const QString& file)
{
    const unsigned long code = ERR_peek_last_error();
    const char* reason = ERR_reason_error_string(code);
    ERR_clear_error();
    return {QFile::exists(file) ? ErrorKind::InvalidInput : ErrorKind::FileMissing,
            QStringLiteral("%1: %2: %3")
                .arg(QLatin1String(option), file, QLatin1String(reason ? reason : "can't be used"))};
}

// A service has nobody to ask for the passphrase of a key.
int noPassphrase(char*, int, int, void*)
{
    return 0;
}

Result<void> show(SSL_CTX* context, const char* option, const QString& certificate, const char* keyOption,
                  const QString& key)
{
    SSL_CTX_set_default_passwd_cb(context, noPassphrase);
    if (SSL_CTX_use_certificate_chain_file(context, QFile::encodeName(certificate).constData()) != 1)
        return unusable(option, certificate);
    if (SSL_CTX_use_PrivateKey_file(context, QFile::encodeName(key).constData(), SSL_FILETYPE_PEM) != 1)
        return unusable(keyOption, key);
    return {};
}

Result<void> askForClients(SSL_CTX* context, const QString& file)
{
    const QByteArray path = QFile::encodeName(file);
    STACK_OF(X509_NAME)* names = SSL_load_client_CA_file(path.constData());
    if (!names || SSL_CTX_load_verify_locations(context, path.constData(), nullptr) != 1) {
        sk_X509_NAME_pop_free(names, X509_NAME_free);
        return unusable("tls-client-ca", file);
    }
    SSL_CTX_set_client_CA_list(context, names); // owns them
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return {};
}

UtcTime endOf(const X509* certificate)
{
    std::tm end{};
    if (!certificate || ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &end) != 1)
        return {};
    return fromMicros(static_cast<qint64>(::timegm(&end)) * 1'000'000);
}

std::vector<qint64> stampOf(std::initializer_list<QString> files)
{
    std::vector<qint64> stamp;
    for (const QString& name : files) {
        if (name.isEmpty())
            continue;
        const QFileInfo file(name);
        stamp.push_back(file.lastModified().toMSecsSinceEpoch());
        stamp.push_back(file.size());
    }
    return stamp;
}

} // namespace

std::vector<qint64> TlsFiles::stamp() const
{
    return stampOf({certificate, key, clientCa});
}

std::vector<qint64> ClientTlsFiles::stamp() const
{
    return stampOf({ca, certificate, key});
}

Result<TlsContext> readTls(const TlsFiles& files)
{
    ERR_clear_error();
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    SSL_CTX* native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_cipher_list(native, ciphers);
    // Tickets alone: they need no lock between threads, and end with this context.
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_session_id_context(native, sessions, sizeof sessions - 1);
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
    if (const Result<void> shown = show(native, "tls-certificate", files.certificate, "tls-key", files.key); !shown)
        return shown.error();
    if (!files.clientCa.isEmpty()) {
        if (const Result<void> asked = askForClients(native, files.clientCa); !asked)
            return asked.error();
    }
    return TlsContext{std::move(context), endOf(SSL_CTX_get0_certificate(native))};
}

Result<std::shared_ptr<ssl::context>> readClientTls(const ClientTlsFiles& files)
{
    ERR_clear_error();
    auto context = std::make_shared<ssl::context>(ssl::context::tls_client);
    SSL_CTX* native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(native, ciphers);
    SSL_CTX_set_verify(native, SSL_VERIFY_PEER, nullptr);
    if (files.ca.isEmpty())
        SSL_CTX_set_default_verify_paths(native);
    else if (SSL_CTX_load_verify_locations(native, QFile::encodeName(files.ca).constData(), nullptr) != 1)
        return unusable("redis-ca", files.ca);
    if (!files.certificate.isEmpty()) {
        const Result<void> shown = show(native, "redis-certificate", files.certificate, "redis-key", files.key);
        if (!shown)
            return shown.error();
    }
    return context;
}

} // namespace keywright::gate
