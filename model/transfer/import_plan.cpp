#include "model/transfer/import_plan.h"

#include "model/keys/draft_check.h"
#include "model/transfer/import_row.h"

#include <QHash>

namespace keywright {
namespace {

class Planner {
public:
    Planner(const ImportTable& table, const ImportOptions& options, KeyService::Parts& parts, QList<Role> roles)
        : m_table(table)
        , m_options(options)
        , m_parts(parts)
        , m_roles(std::move(roles))
        , m_now(parts.clock.now())
    {}

    Result<ImportFate> fateOf(const ImportRecord& record)
    {
        ImportFate fate;
        fate.line = record.line;
        if (record.noKey) {
            fate.kind = ImportFate::Kind::NoKey;
            fate.why = record.error;
            fate.name = nameOf(record);
            return fate;
        }
        const Result<ImportRow> row = importRow(m_table, record, m_options, m_now);
        const Result<void> roles = row ? checkRoles(row->draft.roles, m_roles) : Result<void>();
        if (!row || !roles) {
            fate.kind = ImportFate::Kind::Bad;
            fate.why = importReason(row ? roles.error() : row.error());
            fate.name = nameOf(record);
            return fate;
        }
        fate.name = row->draft.name;
        fate.owner = row->draft.owner;
        fate.environment = row->draft.environment;
        if (const SecretPtr& secret = row->draft.broughtSecret) {
            fate.hint = hintOf(*secret);
            if (const Result<bool> found = findSecret(*secret, fate); !found || *found)
                return found ? Result<ImportFate>(fate) : Result<ImportFate>(found.error());
        }
        if (row->status == KeyStatus::Revoked || row->status == KeyStatus::Deleted)
            return fate; // only live keys hold their names
        const Result<bool> taken = findName(fate);
        return taken ? Result<ImportFate>(fate) : Result<ImportFate>(taken.error());
    }

private:
    [[nodiscard]] QString nameOf(const ImportRecord& record) const
    {
        return record.cells.value(m_options.mapping.key(ImportField::Name, -1)).trimmed().left(200);
    }

    Result<bool> findSecret(const Secret& secret, ImportFate& fate)
    {
        const Result<const Fingerprinter*> fingerprinter = m_parts.catalogueKeys.fingerprinter();
        if (!fingerprinter)
            return fingerprinter.error();
        const Fingerprint fingerprint = (*fingerprinter)->of(secret);
        const QByteArray bytes = fingerprint.toBytes();
        if (const auto seen = m_secrets.constFind(bytes); seen != m_secrets.constEnd()) {
            fate.kind = ImportFate::Kind::DuplicateInFile;
            fate.why = *seen;
            return true;
        }
        m_secrets.insert(bytes, fate.name);
        const Result<std::optional<FingerprintMatch>> match = m_parts.keys.byFingerprint(fingerprint);
        if (!match)
            return match.error();
        if (!match->has_value())
            return false;
        const Result<ApiKey> other = m_parts.keys.byId((*match)->key);
        fate.kind = ImportFate::Kind::DuplicateInCatalogue;
        fate.why = other ? other->name : (*match)->key.toString();
        return true;
    }

    Result<bool> findName(ImportFate& fate)
    {
        const QPair<QString, QString> place(fate.name.normalized(QString::NormalizationForm_KC).toCaseFolded(),
                                            fate.environment);
        bool taken = m_names.contains(place);
        if (!taken) {
            const Result<bool> stored = m_parts.keys.isNameTaken(fate.name, fate.environment);
            if (!stored)
                return stored;
            taken = *stored;
        }
        m_names.insert(place);
        if (taken) {
            fate.kind = ImportFate::Kind::NameTaken;
            fate.why = fate.name;
        }
        return taken;
    }

    const ImportTable& m_table;
    const ImportOptions& m_options;
    KeyService::Parts& m_parts;
    QList<Role> m_roles;
    UtcTime m_now;
    QHash<QByteArray, QString> m_secrets; // fingerprint -> the name that has it in this file
    QSet<QPair<QString, QString>> m_names;
};

// Entries are written in batches where the store can; a write is taken to cost four times what a read did.
std::chrono::milliseconds expectedTime(KeyService::Parts& parts, qint64 secrets)
{
    SecretStore& store = parts.catalogueKeys.store();
    const auto start = std::chrono::steady_clock::now();
    static_cast<void>(store.read(secret_names::pepper(parts.catalogueKeys.catalogueId())));
    const auto once = std::chrono::steady_clock::now() - start;
    const qint64 writes = (secrets + store.preferredBatch() - 1) / store.preferredBatch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(once * 4 * writes);
}

} // namespace

Result<ImportPlan> planImport(const std::shared_ptr<const ImportTable>& table, const ImportOptions& options,
                              KeyService::Parts& parts, const ProgressPtr& progress)
{
    const Result<QList<Role>> roles = parts.keys.roles();
    if (!roles)
        return roles.error();
    ImportPlan plan{table, options, {}, 0, 0, 0, 0, 0, {}};
    plan.fates.reserve(table->records.size());
    progress->total = static_cast<qint64>(table->records.size());
    progress->done = 0;
    Planner planner(*table, options, parts, *roles);
    for (const ImportRecord& record : table->records) {
        if (progress->cancelled)
            return Error{ErrorKind::Cancelled, QStringLiteral("import")};
        Result<ImportFate> fate = planner.fateOf(record);
        if (!fate)
            return fate.error();
        plan.creates += fate->kind == ImportFate::Kind::Create;
        plan.noKeys += fate->kind == ImportFate::Kind::NoKey;
        plan.bad += fate->kind == ImportFate::Kind::Bad;
        plan.fates.push_back(std::move(fate).value());
        ++progress->done;
    }
    plan.duplicates = static_cast<qint64>(plan.fates.size()) - plan.creates - plan.noKeys - plan.bad;
    const bool keeps = options.custody == Custody::Held && options.mapping.key(ImportField::Secret, -1) >= 0;
    if (keeps && plan.creates > 0) {
        plan.secretsToStore = plan.creates;
        plan.storingTakes = expectedTime(parts, plan.creates);
    }
    return plan;
}

} // namespace keywright
