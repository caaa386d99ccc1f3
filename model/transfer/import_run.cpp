#include "model/transfer/import_run.h"

#include "model/keys/key_json.h"

#include <algorithm>

namespace keywright {
namespace {

constexpr std::size_t batchSize = 2'000;
constexpr std::size_t leastBatchSize = 100; // where secrets are stored one by one: what a crash makes recovery undo
constexpr qsizetype toldFailures = 1'000;

// Errors that concern the row alone: the rest goes on.
bool concernsTheRow(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::AlreadyExists:
    case ErrorKind::DuplicateSecret:
    case ErrorKind::WeakSecret:
    case ErrorKind::SecretTooLong:
    case ErrorKind::IllegalTransition:
        return true;
    default:
        return false;
    }
}

QString formatName(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Aws:
        return QStringLiteral("aws");
    case ImportFormat::Json:
        return QStringLiteral("json");
    case ImportFormat::DotEnv:
        return QStringLiteral("dotenv");
    case ImportFormat::KeePassXc:
        return QStringLiteral("keepassxc");
    case ImportFormat::Csv:
    case ImportFormat::Guess:
        break;
    }
    return QStringLiteral("csv");
}

QString fileName(const QString& path)
{
    return path.section(QLatin1Char('/'), -1);
}

} // namespace

ImportRun::ImportRun(const ImportPlan& plan, KeyService::Parts& parts, ProgressPtr progress)
    : m_plan(plan)
    , m_parts(parts)
    , m_progress(std::move(progress))
{}

QString ImportRun::secretName(const Row& row) const
{
    return secret_names::keyVersion(m_parts.catalogueKeys.catalogueId(), row.key.id.toString(), 1);
}

void ImportRun::fail(int line, const Error& error)
{
    ++m_outcome.failed;
    if (m_outcome.failures.size() < toldFailures)
        m_outcome.failures += {line, importReason(error)};
}

Result<ImportRun::Row> ImportRun::rowOf(std::size_t record)
{
    const ImportRecord& source = m_plan.table->records[record];
    const UtcTime now = m_parts.clock.now();
    const Result<ImportRow> imported = importRow(*m_plan.table, source, m_plan.options, now);
    if (!imported)
        return imported.error();
    const Result<KeyId> id = KeyId::generate(now, m_parts.random);
    if (!id)
        return id.error();
    std::optional<Fingerprint> fingerprint;
    if (const SecretPtr& secret = imported->draft.broughtSecret) {
        const Result<const Fingerprinter*> fingerprinter = m_parts.catalogueKeys.fingerprinter();
        if (!fingerprinter)
            return fingerprinter.error();
        fingerprint = (*fingerprinter)->of(*secret);
    }
    Result<ApiKey> key = importedKey(*imported, *id, fingerprint, now);
    if (!key)
        return key.error();
    // A revoked key opens nothing any more: its secret is not kept.
    KeyVersion* version = key->find(1);
    version->secretStored = version->secretStored && version->state == VersionState::Current;
    return Row{source.line, *key, version->secretStored ? imported->draft.broughtSecret : SecretPtr(), 0};
}

Result<void> ImportRun::journal(Batch& batch)
{
    return m_parts.transactions.write([&]() -> Result<void> {
        for (Row& row : batch) {
            if (!row.secret)
                continue;
            Operation operation;
            operation.kind = QStringLiteral("import");
            operation.key = row.key.id;
            operation.step = QStringLiteral("store_secret");
            operation.inputs = {{QStringLiteral("version"), 1}, {QStringLiteral("name"), row.key.name}};
            operation.actor = m_parts.actor.name;
            operation.createdAt = operation.changedAt = m_parts.clock.now();
            operation.ownerPid = m_parts.processes.ownId();
            const Result<Operation> begun = m_parts.journal.begin(operation);
            if (!begun)
                return begun.error();
            row.operation = begun->id;
        }
        return {};
    });
}

Result<void> ImportRun::storeSecrets(const Batch& batch)
{
    QList<NamedSecret> secrets;
    for (const Row& row : batch) {
        if (row.secret)
            secrets += {secretName(row), row.secret};
    }
    return secrets.isEmpty() ? Result<void>() : m_parts.catalogueKeys.store().writeAll(secrets);
}

Result<void> ImportRun::insert(const Row& row)
{
    if (const Result<qint64> stored = m_parts.keys.insert(row.key); !stored)
        return stored.error();
    if (row.operation != 0) {
        if (const Result<void> finished = m_parts.journal.finish(row.operation); !finished)
            return finished;
    }
    AuditEvent event;
    event.at = row.key.createdAt;
    event.actor = m_parts.actor.name;
    event.origin = m_parts.actor.origin;
    event.action = QStringLiteral("key.import");
    event.objectKind = QStringLiteral("key");
    event.objectId = row.key.id.toString();
    event.details = keyCreation(row.key);
    event.details.insert(QStringLiteral("source"), fileName(m_plan.table->path));
    event.details.insert(QStringLiteral("line"), row.line);
    const Result<AuditEvent> told = m_parts.audit.append(std::move(event));
    return told ? Result<void>() : Result<void>(told.error());
}

Result<void> ImportRun::insertAll(const Batch& batch)
{
    const auto all = [&]() -> Result<void> {
        for (const Row& row : batch) {
            if (const Result<void> inserted = insert(row); !inserted)
                return inserted;
        }
        return {};
    };
    const Result<void> done = m_parts.transactions.write([&] { return m_parts.keys.insertMany(all); });
    if (done)
        m_outcome.created += static_cast<qint64>(batch.size());
    return done;
}

// After one row of a batch was refused: the others still come in, each on its own.
Result<void> ImportRun::insertOneByOne(const Batch& batch)
{
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const Row& row = batch[i];
        const Result<void> done = m_parts.transactions.write([&] { return insert(row); });
        if (done) {
            ++m_outcome.created;
            continue;
        }
        if (!concernsTheRow(done.error().kind)) {
            static_cast<void>(undo({batch.begin() + static_cast<std::ptrdiff_t>(i), batch.end()}));
            return done;
        }
        fail(row.line, done.error());
        if (const Result<void> undone = undo({row}); !undone)
            return undone;
    }
    return {};
}

// Takes entries away that belong to no key. What can't be taken away now stays in the journal for recovery.
Result<void> ImportRun::undo(const Batch& rows)
{
    QStringList names;
    for (const Row& row : rows) {
        if (row.operation != 0)
            names += secretName(row);
    }
    if (names.isEmpty())
        return {};
    if (const Result<void> removed = m_parts.catalogueKeys.store().removeAll(names); !removed)
        return removed;
    return m_parts.transactions.write([&]() -> Result<void> {
        for (const Row& row : rows) {
            if (row.operation == 0)
                continue;
            if (const Result<void> finished = m_parts.journal.finish(row.operation); !finished)
                return finished;
        }
        return {};
    });
}

Result<void> ImportRun::carryOut(Batch& batch)
{
    if (batch.empty())
        return {};
    const bool keeps = std::any_of(batch.begin(), batch.end(), [](const Row& row) { return bool(row.secret); });
    if (keeps) {
        if (const Result<void> begun = journal(batch); !begun)
            return begun;
        if (const Result<void> stored = storeSecrets(batch); !stored) {
            static_cast<void>(undo(batch));
            return stored;
        }
    }
    const Result<void> done = insertAll(batch);
    if (done)
        return done;
    if (concernsTheRow(done.error().kind))
        return insertOneByOne(batch);
    static_cast<void>(undo(batch));
    return done;
}

Result<void> ImportRun::tellEnd(const QString& outcome)
{
    return m_parts.transactions.write([&]() -> Result<void> {
        AuditEvent event;
        event.at = m_parts.clock.now();
        event.actor = m_parts.actor.name;
        event.origin = m_parts.actor.origin;
        event.action = QStringLiteral("keys.import");
        event.objectKind = QStringLiteral("catalogue");
        event.objectId = m_parts.catalogueKeys.catalogueId();
        event.outcome = outcome;
        event.details = {{QStringLiteral("source"), fileName(m_plan.table->path)},
                         {QStringLiteral("format"), formatName(m_plan.table->format)},
                         {QStringLiteral("custody"), custodyName(m_plan.options.custody)},
                         {QStringLiteral("created"), m_outcome.created},
                         {QStringLiteral("skipped"), m_outcome.skipped},
                         {QStringLiteral("failed"), m_outcome.failed},
                         {QStringLiteral("cancelled"), m_outcome.cancelled}};
        const Result<AuditEvent> told = m_parts.audit.append(std::move(event));
        return told ? Result<void>() : Result<void>(told.error());
    });
}

Result<ImportOutcome> ImportRun::carryOut()
{
    m_outcome = {};
    m_outcome.skipped = m_plan.duplicates;
    m_outcome.failed = 0;
    m_progress->total = m_plan.creates;
    m_progress->done = 0;
    const bool held = m_plan.secretsToStore > 0;
    const auto preferred = static_cast<std::size_t>(m_parts.catalogueKeys.store().preferredBatch());
    const std::size_t most = held ? std::clamp(preferred, leastBatchSize, batchSize) : batchSize;
    m_parts.keys.expectMany(true);
    Result<void> going;
    for (std::size_t next = 0; going && next < m_plan.fates.size() && !m_outcome.cancelled;) {
        Batch batch;
        for (; next < m_plan.fates.size() && batch.size() < most; ++next) {
            const ImportFate& fate = m_plan.fates[next];
            if (fate.kind == ImportFate::Kind::Bad)
                fail(fate.line, {ErrorKind::InvalidInput, fate.why});
            if (fate.kind != ImportFate::Kind::Create)
                continue;
            Result<Row> row = rowOf(next);
            if (row)
                batch.push_back(std::move(row).value());
            else if (concernsTheRow(row.error().kind))
                fail(fate.line, row.error());
            else
                going = row.error();
            if (!going)
                break;
        }
        if (!going)
            break; // nothing of this batch was begun
        const auto rows = static_cast<qint64>(batch.size());
        going = carryOut(batch);
        m_progress->done += rows;
        m_outcome.cancelled = m_progress->cancelled && next < m_plan.fates.size();
    }
    m_parts.keys.expectMany(false);
    const Result<void> told = tellEnd(going ? QStringLiteral("done") : QStringLiteral("failed"));
    if (going && told)
        return m_outcome;
    const Error error = going ? told.error() : going.error();
    if (m_outcome.created == 0)
        return error;
    m_outcome.stopped = error;
    return m_outcome;
}

} // namespace keywright
