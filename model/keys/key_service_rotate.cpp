// Rotation: the new secret is made and kept before anything happens to the old one; then one transaction makes the new
// version current and starts the overlap.
#include "model/keys/key_service.h"

#include <algorithm>

namespace keywright {
namespace {

int nextVersion(const ApiKey& key)
{
    int last = 0;
    for (const KeyVersion& version : key.versions)
        last = std::max(last, version.number);
    return last + 1;
}

} // namespace

Result<Operation> KeyService::beginRotation(const KeyId& id, Revision from, int version)
{
    Operation operation;
    const Result<void> begun = m_parts.transactions.write([&]() -> Result<void> {
        if (const Result<ApiKey> still = load(id, from); !still)
            return still.error();
        const Result<QList<Operation>> running = m_parts.journal.unfinished();
        if (!running)
            return running.error();
        const bool other = std::any_of(running->begin(), running->end(), [&](const Operation& o) {
            return o.key == id && o.kind == QLatin1String("rotate");
        });
        if (other)
            return Error{ErrorKind::RotationRunning, id.toString()};
        const Result<Operation> row =
            begin(QStringLiteral("rotate"), id, QStringLiteral("store_secret"), {{QStringLiteral("version"), version}});
        if (!row)
            return row.error();
        operation = *row;
        return {};
    });
    return begun ? Result<Operation>(operation) : Result<Operation>(begun.error());
}

Result<ApiKey> KeyService::finishRotation(const ApiKey& before, const SecretPtr& secret, bool stored, Micros overlap,
                                          qint64 operation)
{
    ApiKey after = before;
    Operation release;
    const Result<void> done = m_parts.transactions.write([&]() -> Result<void> {
        if (const Result<ApiKey> still = load(before.id, before.revision); !still)
            return still.error();
        const UtcTime now = m_parts.clock.now();
        if (const Result<void> given = giveVersion(after, secret, stored, overlap, now); !given)
            return given;
        const QList<int> unneeded = releaseSecrets(after, false);
        if (!unneeded.isEmpty()) {
            const Result<Operation> begun = beginRelease(before.id, unneeded);
            if (!begun)
                return begun.error();
            release = *begun;
        }
        if (operation != 0) {
            if (const Result<void> finished = m_parts.journal.finish(operation); !finished)
                return finished;
        }
        return store(before, after, {QStringLiteral("key.rotate"), {}, {}}, now);
    });
    if (!done)
        return done.error();
    if (release.id != 0)
        finishRelease(release);
    return after;
}

Result<void> KeyService::tryRotate(const KeyId& id, Micros overlap)
{
    Result<ApiKey> key = load(id, 0);
    if (!key)
        return key.error();
    const Result<SecretPtr> secret = obtainSecret(key->custody, key->format, key->environment, {});
    return secret ? giveVersion(*key, *secret, key->recoverable, overlap, m_parts.clock.now())
                  : Result<void>(secret.error());
}

Result<IssuedSecret> KeyService::rotate(const KeyId& id, Revision from, Micros overlap, const SecretPtr& brought)
{
    const Act rotation{QStringLiteral("key.rotate"), {}, {}};
    const auto refused = [&](const Error& error) -> Result<IssuedSecret> {
        if (error.kind == ErrorKind::IllegalTransition || error.kind == ErrorKind::RotationRunning ||
            error.kind == ErrorKind::Denied)
            recordRefusal(id, rotation, error);
        return error;
    };
    const Result<ApiKey> before = load(id, from);
    if (!before)
        return before.error();
    if (before->custody == Custody::Managed && before->system != QLatin1String("local")) {
        // Its secret lives in a key system: only that system can make another one. As data, the version can be counted.
        const Result<ApiKey> after = finishRotation(*before, {}, false, overlap, 0);
        return after ? Result<IssuedSecret>(IssuedSecret{*after, nextVersion(*before), {}}) : refused(after.error());
    }
    const Result<SecretPtr> secret = obtainSecret(before->custody, before->format, before->environment, brought);
    if (!secret)
        return secret.error();
    const bool stored = before->custody == Custody::Held || before->recoverable;
    const int version = nextVersion(*before);
    { // every rule is checked on a copy before anything is written anywhere
        ApiKey trial = *before;
        if (const Result<void> may = giveVersion(trial, *secret, stored, overlap, m_parts.clock.now()); !may)
            return refused(may.error());
    }
    const SecretPtr shown = brought ? SecretPtr() : *secret;
    if (!stored) {
        const Result<ApiKey> after = finishRotation(*before, *secret, false, overlap, 0);
        return after ? Result<IssuedSecret>(IssuedSecret{*after, version, shown}) : refused(after.error());
    }
    Result<Operation> operation = beginRotation(id, before->revision, version);
    if (!operation && operation.error().kind == ErrorKind::RotationRunning) {
        // Perhaps an earlier try that a locked keychain left behind: then it is taken away first.
        static_cast<void>(recover(Ask::ThePerson));
        operation = beginRotation(id, before->revision, version);
    }
    if (!operation)
        return refused(operation.error());
    const Result<void> kept = m_parts.catalogueKeys.store().write(secretName(id, version), **secret);
    const Result<ApiKey> after =
        kept ? finishRotation(*before, *secret, true, overlap, operation->id) : Result<ApiKey>(kept.error());
    if (!after) {
        undoStoredSecret(*operation); // what can't be undone now, recovery undoes
        return refused(after.error());
    }
    return IssuedSecret{*after, version, shown};
}

Result<ApiKey> KeyService::setOverlapEnd(const KeyId& id, Revision from, UtcTime end)
{
    return actAndRelease(
        id, from, {QStringLiteral("key.overlap"), {}, {}},
        [&](ApiKey& key, UtcTime now) -> Result<void> {
            const KeyVersion* old = key.overlapping();
            if (!old)
                return Error{ErrorKind::IllegalTransition, QStringLiteral("overlap none")};
            return lifecycle::setOverlapEnd(key, old->number, end, now);
        },
        false);
}

Result<ApiKey> KeyService::setOverlapAsThen(const ApiKey& key, const ApiKey& then)
{
    const KeyVersion* before = then.overlapping();
    const KeyVersion* cut = key.overlapping();
    if (!before || !cut || before->number != cut->number || !before->notAfter || before->notAfter == cut->notAfter)
        return key;
    return setOverlapEnd(key.id, key.revision, *before->notAfter);
}

} // namespace keywright
