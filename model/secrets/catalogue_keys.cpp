#include "model/secrets/catalogue_keys.h"

#include <array>

namespace keywright {
namespace {

constexpr std::size_t keyLength = 32;

} // namespace

CatalogueKeys::CatalogueKeys(QString catalogueId, SecretStore& store)
    : m_catalogueId(std::move(catalogueId))
    , m_store(store)
{}

Result<void> CatalogueKeys::create(Random& random)
{
    const QString names[] = {secret_names::pepper(m_catalogueId), secret_names::auditKey(m_catalogueId)};
    for (const QString& name : names) {
        const Result<SecretPtr> there = m_store.read(name);
        if (there)
            return Error{ErrorKind::AlreadyExists, name};
        if (there.error().kind != ErrorKind::SecretMissing)
            return there.error();
    }
    for (const QString& name : names) {
        std::array<std::byte, keyLength> bytes;
        if (const Result<void> filled = random.fill(bytes); !filled)
            return filled;
        const Secret secret(bytes);
        wipe(bytes);
        if (const Result<void> written = m_store.write(name, secret); !written) {
            static_cast<void>(m_store.remove(names[0])); // else the next try would be refused as AlreadyExists
            return written;
        }
    }
    return {};
}

Result<SecretPtr> CatalogueKeys::readKey(const QString& name)
{
    Result<SecretPtr> secret = m_store.read(name);
    if (!secret && secret.error().kind == ErrorKind::SecretMissing)
        return Error{ErrorKind::PepperMissing, name};
    if (secret && (*secret)->size() != keyLength)
        return Error{ErrorKind::PepperMissing, name};
    return secret;
}

Result<const Fingerprinter*> CatalogueKeys::fingerprinter()
{
    if (!m_fingerprinter) {
        const Result<SecretPtr> pepper = readKey(secret_names::pepper(m_catalogueId));
        if (!pepper)
            return pepper.error();
        m_fingerprinter = std::make_unique<Fingerprinter>(**pepper);
    }
    return m_fingerprinter.get();
}

Result<const CheckpointSigner*> CatalogueKeys::signer()
{
    if (!m_signer) {
        const Result<SecretPtr> seed = readKey(secret_names::auditKey(m_catalogueId));
        if (!seed)
            return seed.error();
        m_signer = std::make_unique<CheckpointSigner>(checkpointOrigin(m_catalogueId), **seed);
    }
    return m_signer.get();
}

Result<void> CatalogueKeys::check()
{
    if (const Result<const Fingerprinter*> pepper = fingerprinter(); !pepper)
        return pepper.error();
    const Result<const CheckpointSigner*> key = signer();
    return key ? Result<void>() : Result<void>(key.error());
}

void CatalogueKeys::forget()
{
    m_fingerprinter.reset();
    m_signer.reset();
}

} // namespace keywright
