#include "storage/gate/redis_link.h"

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace keywright::gate {
namespace {

// The certificate has to be one of this host: by its address where that is what we were told, else by its name.
bool expect(SSL* tls, const std::string& host)
{
    X509_VERIFY_PARAM* expected = SSL_get0_param(tls);
    if (X509_VERIFY_PARAM_set1_ip_asc(expected, host.c_str()) == 1)
        return true;
    X509_VERIFY_PARAM_set_hostflags(expected, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    // The name goes along for servers that have several; the cast is OpenSSL's own.
    return X509_VERIFY_PARAM_set1_host(expected, host.data(), host.size()) == 1 &&
           SSL_ctrl(tls, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, const_cast<char*>(host.c_str())) == 1;
}

} // namespace

RedisLink::RedisLink(boost::asio::io_context& context, const RedisSettings& settings)
    : m_socket(context)
{
    if (!settings.tls)
        return;
    m_tls.emplace(m_socket, *settings.tls);
    m_named = expect(m_tls->native_handle(), settings.host);
}

Error RedisLink::why(const boost::system::error_code& error)
{
    const long seen = m_tls ? SSL_get_verify_result(m_tls->native_handle()) : X509_V_OK;
    if (seen != X509_V_OK)
        return {ErrorKind::InvalidInput, QStringLiteral("its certificate does not hold: %1")
                                             .arg(QString::fromLatin1(X509_verify_cert_error_string(seen)))};
    return {ErrorKind::Io, QString::fromStdString(error.message())};
}

} // namespace keywright::gate
