#include "model/keys/key_store.h"

namespace keywright {

Result<bool> KeyStore::isNameTaken(const QString& name, const QString& environment)
{
    KeyFilter filter;
    FilterTerm term;
    term.field = FilterTerm::Field::Name;
    term.values = {name.toLower()};
    filter.terms += term;
    bool taken = false;
    const Result<void> looked = forEach(filter, {}, UtcTime{}, [&](const ApiKey& key) {
        taken = key.name.compare(name, Qt::CaseInsensitive) == 0 && key.environment == environment &&
                key.status != KeyStatus::Deleted && key.status != KeyStatus::Revoked;
        return !taken;
    });
    return looked ? Result<bool>(taken) : Result<bool>(looked.error());
}

} // namespace keywright
