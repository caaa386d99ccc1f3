// The certificates that a gate shows and the ones it asks for, read from PEM files.
#pragma once

#include "model/core/clock.h"
#include "model/core/result.h"

#include <memory>
#include <vector>

namespace boost::asio::ssl {
class context;
}

namespace keywright::gate {

struct TlsFiles {
    QString certificate; // with those that lead to a known one; empty: no TLS
    QString key;
    QString clientCa; // empty: clients need no certificate

    [[nodiscard]] bool any() const { return !certificate.isEmpty(); }
    // Tells whether one of the files is another than it was.
    [[nodiscard]] std::vector<qint64> stamp() const;
};

struct TlsContext {
    std::shared_ptr<boost::asio::ssl::context> context; // shared by all threads
    UtcTime notAfter{};                                 // of the certificate
};

// TLS 1.2 and 1.3, only with forward secrecy. FileMissing or InvalidInput with the name of the file that is no good.
Result<TlsContext> readTls(const TlsFiles& files);

// Of a gate that asks others: Redis.
struct ClientTlsFiles {
    QString ca;               // who may have signed the other side's; empty: whom this system trusts
    QString certificate, key; // that it shows; empty: none

    [[nodiscard]] std::vector<qint64> stamp() const; // as above
};
// Likewise. The other side's certificate has to hold; whose it is, is for who connects to say.
Result<std::shared_ptr<boost::asio::ssl::context>> readClientTls(const ClientTlsFiles& files);

} // namespace keywright::gate
