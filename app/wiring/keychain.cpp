#include "app/wiring/keychain.h"

#include "storage/secrets/keychain_store.h"

namespace keywright::wiring {

std::shared_ptr<SecretStore> openKeychain()
{
    return std::make_shared<KeychainStore>();
}

} // namespace keywright::wiring
