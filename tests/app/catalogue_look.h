// Looks into a catalogue and its vault from the inside, past the program that is tested: what must never be (`faults`),
// and what stands there, without ids and times (`keys`). Any thread.
#pragma once

#include "app/wiring/open_catalogue.h"
#include "model/audit/audit_service.h"
#include "model/keys/key_store.h"
#include "model/keys/lifecycle.h"
#include "model/keys/operation.h"
#include "model/services.h"
#include "storage/core/wiped_bytes.h"
#include "storage/secrets/owner_file.h"
#include "storage/secrets/sealed_box.h"
#include "tests/app/cli_runner.h"

#include <QMap>
#include <QSet>
#include <QtEndian>

namespace keywright::tests {

struct SeenKey {
    QString status;
    int versions = 0;
    QString whole; // all that counts

    bool operator==(const SeenKey&) const = default;
};

struct CatalogueLook {
    QStringList faults;
    QMap<QString, SeenKey> keys; // by name
    int events = 0;

    [[nodiscard]] QString text() const
    {
        QString lines;
        for (auto key = keys.begin(); key != keys.end(); ++key)
            lines += key.key() + QLatin1Char(' ') + key->whole + QLatin1Char('\n');
        return lines;
    }
};

namespace look {

inline QString nameOf(const QString& catalogueId, const ApiKey& key, const KeyVersion& version)
{
    return secret_names::keyVersion(catalogueId, key.id.toString(), version.number);
}

inline QString textOf(const ApiKey& key)
{
    QStringList parts{keyStatusName(key.status),
                      key.owner,
                      key.expiresAt ? toIso(*key.expiresAt) : QString(),
                      key.rateLimit ? key.rateLimit->toString() : QString(),
                      key.quota ? key.quota->toString() : QString(),
                      key.roles.join(QLatin1Char(','))};
    for (const Scope& scope : key.scopes)
        parts += scope.toString();
    parts += QString::number(key.restrictions.cidrs.size());
    for (const KeyVersion& version : key.versions)
        parts += QStringLiteral("%1:%2%3%4")
                     .arg(version.number)
                     .arg(versionStateName(version.state), version.secretStored ? QStringLiteral(":stored") : QString(),
                          version.notAfter ? QStringLiteral(":ends") : QString());
    return parts.join(QLatin1Char('|'));
}

// A vault's entries, read once and as its documentation says.
struct Vault {
    WipedBytes content;
    QMap<QString, std::span<const std::byte>> entries;
};

inline Result<std::shared_ptr<Vault>> vaultOf(const QString& path, const Secret& passphrase)
{
    const Result<QByteArray> box = owner_file::read(path, qint64(1) << 30);
    if (!box)
        return box.error();
    const Result<sealed_box::Header> header = sealed_box::readHeader(sealed_box::Kind::Vault, *box);
    if (!header)
        return header.error();
    const Result<sealed_box::Key> key = sealed_box::deriveKey(passphrase, header->cost, header->salt);
    if (!key)
        return key.error();
    Result<WipedBytes> content = sealed_box::open(*header, *key, *box);
    if (!content)
        return content.error();
    auto vault = std::make_shared<Vault>(Vault{std::move(*content), {}});
    const std::byte* at = vault->content.bytes().data();
    const auto count = qFromBigEndian<quint32>(at);
    at += 4;
    for (quint32 i = 0; i < count; ++i) {
        const auto length = qFromBigEndian<quint16>(at);
        const QString name = QString::fromUtf8(reinterpret_cast<const char*>(at + 2), length);
        at += 2 + length;
        const auto size = qFromBigEndian<quint32>(at);
        vault->entries.insert(name, {at + 4, size});
        at += 4 + size;
    }
    return vault;
}

inline void atKey(const ApiKey& key, Services& services, const Vault& vault, QSet<QString>& known, CatalogueLook& seen)
{
    if (const QString broken = lifecycle::brokenInvariant(key); !broken.isEmpty())
        seen.faults += key.name + QLatin1String(" breaks a rule: ") + broken;
    if (seen.keys.contains(key.name))
        seen.faults += QStringLiteral("there are two keys named ") + key.name;
    seen.keys.insert(key.name, {keyStatusName(key.status), static_cast<int>(key.versions.size()), textOf(key)});
    for (const KeyVersion& version : key.versions) {
        if (!version.secretStored)
            continue;
        const QString name = nameOf(services.info.id, key, version);
        known += name;
        const Result<const Fingerprinter*> printer = services.catalogueKeys->fingerprinter();
        if (!vault.entries.contains(name))
            seen.faults += QStringLiteral("%1 version %2 has lost its secret").arg(key.name).arg(version.number);
        else if (!printer || !version.fingerprint ||
                 !(*printer)->of(vault.entries.value(name)).equals(*version.fingerprint))
            seen.faults += QStringLiteral("%1 version %2 has another's secret").arg(key.name).arg(version.number);
    }
}

inline void inside(Services& services, const Vault& vault, CatalogueLook& seen)
{
    QSet<QString> known{secret_names::pepper(services.info.id), secret_names::auditKey(services.info.id),
                        secret_names::lastCheckpoint(services.info.id)};
    KeyFilter all;
    all.includeDeleted = true;
    const Result<void> walked = services.keyStore->forEach(all, {}, services.clock->now(), [&](const ApiKey& key) {
        atKey(key, services, vault, known, seen);
        return true;
    });
    if (!walked)
        seen.faults += QStringLiteral("the keys can't be read: ") + errorKindName(walked.error().kind);
    for (const QString& name : vault.entries.keys()) {
        if (!known.contains(name))
            seen.faults += QStringLiteral("the vault has an entry of nobody: ") + name;
    }
    const Result<QList<Operation>> open = services.journal->unfinished();
    if (!open || !open->isEmpty())
        seen.faults += QStringLiteral("the journal is not empty");
    const Result<VerifyVerdict> verdict = services.audit->verify(std::make_shared<Progress>());
    if (!verdict || verdict->kind != VerifyVerdict::Kind::Good)
        seen.faults += QStringLiteral("the log does not verify: ") +
                       (verdict ? verdict->detail : errorKindName(verdict.error().kind));
    const Result<quint64> size = services.auditLog->size();
    seen.events = size ? static_cast<int>(*size) : -1;
}

} // namespace look

inline CatalogueLook lookInto(const CliRunner& cli)
{
    CatalogueLook seen;
    const SecretPtr passphrase = makeSecret(QByteArray(CliRunner::passphrase));
    wiring::CatalogueOptions options;
    options.path = cli.path("catalogue.db");
    options.actor = {QStringLiteral("test"), QStringLiteral("test")};
    options.passphrase = [passphrase] { return Result<SecretPtr>(passphrase); };
    const Result<std::shared_ptr<SecretStore>> store = wiring::openSecretStore(options);
    const Result<std::shared_ptr<Services>> services =
        store ? wiring::openServices(options, *store, std::make_shared<SystemClock>())
              : Result<std::shared_ptr<Services>>(store.error());
    if (!services) {
        seen.faults += QStringLiteral("it does not open: ") + errorKindName(services.error().kind) + QLatin1Char(' ') +
                       services.error().detail;
        return seen;
    }
    const Result<std::shared_ptr<look::Vault>> vault = look::vaultOf(wiring::vaultPath(options.path), *passphrase);
    if (!vault)
        seen.faults += QStringLiteral("the vault does not open: ") + errorKindName(vault.error().kind);
    else
        look::inside(**services, **vault, seen);
    return seen;
}

} // namespace keywright::tests
