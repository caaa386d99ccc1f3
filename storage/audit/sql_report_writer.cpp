#include "storage/audit/sql_report_writer.h"
#include "storage/audit/audit_filter_sql.h"

#include "storage/audit/leaf_hashes.h"
#include "storage/audit/pdf_report.h"
#include "storage/audit/report_cells.h"
#include "storage/audit/report_proof.h"
#include "storage/audit/sql_audit_log.h"
#include "storage/core/row_stream.h"
#include "storage/core/save_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace keywright {
namespace {

constexpr qsizetype bufferSize = 1 << 20;

QByteArrayView viewOf(const RowStream& row, int column)
{
    const std::string_view bytes = row.bytes(column);
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

QString rowsSql(const AuditFilterSql& sql)
{
    return QStringLiteral("SELECT seq, at, actor, action, object_kind, object_id, outcome, reason, details, origin "
                          "FROM audit_events WHERE %1 ORDER BY seq")
        .arg(sql.where);
}

} // namespace

Result<void> SqlReportWriter::check(const ReportRequest& request)
{
    return SaveFile(request.path).open(); // what was begun goes away with it
}

Result<ReportSummary> SqlReportWriter::write(const ReportRequest& request, const QString& checkpointNote,
                                             const Checkpoint& checkpoint, const CheckpointVerifier& key, AuditLog& log,
                                             const ProgressPtr& progress)
{
    if (request.format == ReportRequest::Format::Pdf)
        return writePdfReport(request, checkpointNote, checkpoint, key, log, progress);
    return writeRows(request, checkpointNote, checkpoint, key, log, progress);
}

Result<ReportSummary> SqlReportWriter::writeRows(const ReportRequest& request, const QString& note,
                                                 const Checkpoint& checkpoint, const CheckpointVerifier& key,
                                                 AuditLog& log, const ProgressPtr& progress)
{
    const bool csv = request.format == ReportRequest::Format::Csv;
    const Result<quint64> expected = log.count(request.filter);
    if (!expected)
        return expected.error();
    progress->total = static_cast<qint64>(*expected);
    ReportProof proof{csv ? QStringLiteral("csv") : QStringLiteral("jsonl"), note, key.noteKey(), {}, {}, {}};
    SaveFile file(request.path);
    if (const Result<void> opened = file.open(); !opened)
        return opened.error();
    QByteArray buffer;
    buffer.reserve(bufferSize + (bufferSize >> 3));
    if (csv)
        buffer += reportHeader();
    const AuditFilterSql sql = auditFilterSql(m_database, request.filter, checkpoint.size);
    RowStream rows(m_database, rowsSql(sql), sql.values);
    LeafHashes leaves(m_database, *expected > checkpoint.size / 4 ? LeafHashes::Wanted::Most : LeafHashes::Wanted::Few);
    while (rows.next()) {
        char iso[32];
        const LeafFields fields{static_cast<quint64>(rows.number(0)),
                                isoBytes(rows.number(1), iso),
                                viewOf(rows, 2),
                                viewOf(rows, 3),
                                viewOf(rows, 4),
                                viewOf(rows, 5),
                                viewOf(rows, 6),
                                viewOf(rows, 7),
                                viewOf(rows, 8),
                                viewOf(rows, 9)};
        if (csv) {
            appendCsvLine(fields, buffer);
        } else {
            appendLeafData(fields, buffer);
            buffer += '\n';
        }
        proof.positions.push_back(fields.seq);
        if (const std::optional<Hash> hash = leaves.of(fields.seq))
            proof.marks.append(reinterpret_cast<const char*>(hash->data()), proofMarkSize);
        if (buffer.size() < bufferSize)
            continue;
        if (progress->cancelled)
            return Error{ErrorKind::Cancelled, {}};
        progress->done = static_cast<qint64>(proof.positions.size());
        if (const Result<void> written = file.write(buffer); !written)
            return written.error();
        buffer.resize(0);
    }
    if (rows.failed() || leaves.error())
        return rows.failed() ? rows.error() : *leaves.error();
    if (const Result<void> written = file.write(buffer); !written)
        return written.error();
    for (const NodeId& id : merkle::coverNodes(proof.positions, checkpoint.size)) {
        const Result<Hash> hash = log.node(id);
        if (!hash)
            return hash.error();
        proof.nodes.emplace(id, *hash);
    }
    // The proof first: a report without its proof would look like one that lost it.
    const QString proofPath = request.path + QStringLiteral(".proof");
    SaveFile proofFile(proofPath);
    if (const Result<void> opened = proofFile.open(); !opened)
        return opened.error();
    if (const Result<void> written = proofFile.write(proof.toJson()); !written)
        return written.error();
    if (const Result<void> done = proofFile.commit(); !done)
        return done.error();
    if (const Result<void> done = file.commit(); !done)
        return done.error();
    progress->done = static_cast<qint64>(proof.positions.size());
    return ReportSummary{request.path, proofPath, proof.positions.size(), QFileInfo(request.path).size()};
}

} // namespace keywright
