#include "model/audit/audit_service.h"

#include "model/audit/log_verifier.h"

#include <algorithm>
#include <limits>

namespace keywright {
namespace {

constexpr int eventsPerCheckpoint = 1'000;

QString kindName(VerifyVerdict::Kind kind)
{
    using Kind = VerifyVerdict::Kind;
    switch (kind) {
    case Kind::Good:
        return QStringLiteral("good");
    case Kind::RowChanged:
        return QStringLiteral("row_changed");
    case Kind::TreeBroken:
        return QStringLiteral("tree_broken");
    case Kind::HistoryRewritten:
        return QStringLiteral("history_rewritten");
    case Kind::CutOff:
        return QStringLiteral("cut_off");
    case Kind::CheckpointForged:
        return QStringLiteral("checkpoint_forged");
    }
    return {};
}

std::optional<VerifyVerdict::Kind> kindOf(const QString& name)
{
    for (int i = 0; i <= static_cast<int>(VerifyVerdict::Kind::CheckpointForged); ++i) {
        if (kindName(static_cast<VerifyVerdict::Kind>(i)) == name)
            return static_cast<VerifyVerdict::Kind>(i);
    }
    return std::nullopt;
}

QJsonObject filterDetails(const ReportRequest& request)
{
    QJsonObject details;
    const auto put = [&](const char* name, const QString& value) {
        if (!value.isEmpty())
            details.insert(QLatin1String(name), value);
    };
    const AuditFilter& filter = request.filter;
    put("from", filter.from ? toIso(*filter.from) : QString());
    put("to", filter.to ? toIso(*filter.to) : QString());
    put("actor", filter.actor);
    put("action", filter.action);
    put("object", filter.objectId);
    put("owner_filter", filter.owner);
    put("outcome_filter", filter.outcome);
    put("text", filter.text);
    put("format", request.format == ReportRequest::Format::Csv     ? QStringLiteral("csv")
                  : request.format == ReportRequest::Format::Jsonl ? QStringLiteral("jsonl")
                                                                   : QStringLiteral("pdf"));
    return details;
}

} // namespace

AuditService::AuditService(Parts parts)
    : m_parts(std::move(parts))
{}

Result<void> AuditService::tell(const QString& action, const QString& outcome, const QJsonObject& details)
{
    return m_parts.transactions.write([&]() -> Result<void> {
        AuditEvent event;
        event.at = m_parts.clock.now();
        event.actor = m_parts.actor.name;
        event.origin = m_parts.actor.origin;
        event.action = action;
        event.objectKind = QStringLiteral("audit");
        event.objectId = m_parts.catalogueKeys.catalogueId();
        event.outcome = outcome;
        event.details = details;
        const Result<AuditEvent> appended = m_parts.log.append(event);
        return appended ? Result<void>() : Result<void>(appended.error());
    });
}

Result<CheckpointRecord> AuditService::checkpoint()
{
    const Result<const CheckpointSigner*> signer = m_parts.catalogueKeys.signer();
    if (!signer)
        return signer.error();
    CheckpointRecord record;
    const Result<void> stored = m_parts.transactions.write([&]() -> Result<void> {
        const Result<quint64> size = m_parts.log.size();
        const Result<Hash> root = size ? m_parts.log.root(*size) : Result<Hash>(size.error());
        if (!root)
            return root.error();
        record.size = *size;
        record.at = m_parts.clock.now();
        record.note = (*signer)->sign({checkpointOrigin(m_parts.catalogueKeys.catalogueId()), *size, *root});
        return m_parts.log.addCheckpoint(record);
    });
    if (!stored)
        return stored.error();
    // The copy outside the database is what tells of a log that was cut off together with its checkpoints.
    QByteArray note = record.note.toUtf8();
    const SecretPtr copy = makeSecret(std::move(note));
    const Result<void> kept =
        m_parts.catalogueKeys.store().write(secret_names::lastCheckpoint(m_parts.catalogueKeys.catalogueId()), *copy);
    return kept ? Result<CheckpointRecord>(record) : Result<CheckpointRecord>(kept.error());
}

Result<void> AuditService::checkpointIfDue()
{
    const Result<quint64> size = m_parts.log.size();
    const Result<QList<CheckpointRecord>> all =
        size ? m_parts.log.checkpoints() : Result<QList<CheckpointRecord>>(size.error());
    if (!all)
        return all.error();
    quint64 last = 0;
    for (const CheckpointRecord& record : *all)
        last = std::max(last, record.size);
    if (*size < last + eventsPerCheckpoint)
        return {};
    const Result<CheckpointRecord> made = checkpoint();
    return made ? Result<void>() : Result<void>(made.error());
}

Result<CheckpointVerifier> AuditService::publicKey()
{
    const Result<const CheckpointSigner*> signer = m_parts.catalogueKeys.signer();
    return signer ? Result<CheckpointVerifier>((*signer)->verifier()) : Result<CheckpointVerifier>(signer.error());
}

Result<VerifyVerdict> AuditService::verify(const ProgressPtr& progress)
{
    const Result<CheckpointVerifier> key = publicKey();
    if (!key)
        return key.error();
    std::optional<QString> outside;
    const Result<SecretPtr> kept =
        m_parts.catalogueKeys.store().read(secret_names::lastCheckpoint(m_parts.catalogueKeys.catalogueId()));
    if (kept)
        outside = QString::fromUtf8(reinterpret_cast<const char*>((*kept)->bytes().data()),
                                    static_cast<qsizetype>((*kept)->size()));
    else if (kept.error().kind != ErrorKind::SecretMissing)
        return kept.error();
    Result<VerifyVerdict> verdict = LogVerifier(m_parts.log, *key).run(outside, progress);
    if (!verdict)
        return verdict;
    verdict->verifiedAt = m_parts.clock.now();
    const bool good = verdict->kind == VerifyVerdict::Kind::Good;
    QJsonObject details{{QStringLiteral("verdict"), kindName(verdict->kind)},
                        {QStringLiteral("events"), static_cast<qint64>(verdict->events)},
                        {QStringLiteral("checkpoints"), static_cast<qint64>(verdict->checkpoints)}};
    if (!good)
        details.insert(QStringLiteral("event"), static_cast<qint64>(verdict->seq));
    const Result<void> told =
        tell(QStringLiteral("audit.verify"), good ? QStringLiteral("done") : QStringLiteral("failed"), details);
    // A read-only catalogue can be verified too; the verdict matters more than its line in the log.
    if (!told && told.error().kind != ErrorKind::ReadOnly)
        return told.error();
    return verdict;
}

Result<std::optional<VerifyVerdict>> AuditService::lastVerified()
{
    AuditFilter filter;
    filter.action = QStringLiteral("audit.verify");
    const Result<QList<AuditEvent>> events = m_parts.log.page(filter, std::numeric_limits<qint64>::max(), 1);
    if (!events)
        return events.error();
    if (events->isEmpty())
        return std::optional<VerifyVerdict>();
    const AuditEvent& event = events->first();
    VerifyVerdict verdict;
    verdict.kind =
        kindOf(event.details.value(QStringLiteral("verdict")).toString()).value_or(VerifyVerdict::Kind::TreeBroken);
    verdict.events = static_cast<quint64>(event.details.value(QStringLiteral("events")).toInteger());
    verdict.seq = static_cast<quint64>(event.details.value(QStringLiteral("event")).toInteger());
    verdict.checkpoints = static_cast<quint64>(event.details.value(QStringLiteral("checkpoints")).toInteger());
    verdict.verifiedAt = event.at;
    return std::optional(verdict);
}

Result<ReportSummary> AuditService::report(const ReportRequest& request, const ProgressPtr& progress)
{
    const Result<CheckpointVerifier> key = publicKey();
    if (!key)
        return key.error();
    if (const Result<void> possible = m_parts.reports.check(request); !possible) {
        static_cast<void>(tell(QStringLiteral("audit.export"), QStringLiteral("failed"),
                               {{QStringLiteral("failure"), errorKindName(possible.error().kind)}}));
        return possible.error();
    }
    if (const Result<void> told = tell(QStringLiteral("audit.export"), QStringLiteral("done"), filterDetails(request));
        !told)
        return told.error();
    const Result<CheckpointRecord> head = checkpoint();
    if (!head)
        return head.error();
    const Result<Checkpoint> opened = key->open(head->note);
    if (!opened)
        return opened.error();
    Result<ReportSummary> written = m_parts.reports.write(request, head->note, *opened, *key, m_parts.log, progress);
    if (!written)
        static_cast<void>(tell(QStringLiteral("audit.export"), QStringLiteral("failed"),
                               {{QStringLiteral("failure"), errorKindName(written.error().kind)}}));
    return written;
}

} // namespace keywright
