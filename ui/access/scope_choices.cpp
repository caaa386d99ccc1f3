#include "ui/access/scope_choices.h"

#include "model/apis/api_service.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/keys/key_store.h"

namespace keywright {
namespace {

constexpr int mostScopes = 2'000;

}

void loadScopeChoices(Lanes lanes, QObject* receiver, const std::function<void(const ScopeChoices&)>& take)
{
    const auto job = [](Services& services) -> Result<ScopeChoices> {
        const Result<QList<Scope>> scopes = services.keyStore->scopesInUse(mostScopes);
        const Result<QList<Role>> roles = services.keyStore->roles();
        if (!scopes || !roles)
            return scopes ? roles.error() : scopes.error();
        QList<Scope> known = *scopes;
        if (services.apis) {
            const Result<QList<ApiDefinition>> apis = services.apis->list();
            if (!apis)
                return apis.error();
            for (const ApiDefinition& api : *apis)
                known += api.scopes;
        }
        return ScopeChoices{sortedScopes(known), *roles};
    };
    whenDone(lanes.front.run(job), receiver, [take](const Result<ScopeChoices>& choices) {
        if (choices)
            take(*choices);
    });
}

} // namespace keywright
