#include "storage/transfer/file_key_transfer.h"

#include "model/transfer/import_plan.h"
#include "model/transfer/import_run.h"
#include "storage/core/save_file.h"
#include "storage/transfer/key_export.h"
#include "storage/transfer/source_file.h"
#include "storage/transfer/table_readers.h"

#include <QFile>

namespace keywright {
namespace {

Result<std::shared_ptr<const ImportTable>> readFile(const ReadRequest& request)
{
    const Result<WipedBytes> text = readSource(request.path, request.progress);
    if (!text)
        return text.error();
    Result<ImportTable> table = readTable(text->view(), request);
    if (!table)
        return table.error();
    return std::make_shared<const ImportTable>(std::move(table).value());
}

} // namespace

FileKeyTransfer::FileKeyTransfer(KeyService::Parts parts)
    : m_parts(std::move(parts))
{}

Result<std::shared_ptr<const ImportTable>> FileKeyTransfer::read(const QString& path, ImportFormat format,
                                                                 const ProgressPtr& progress)
{
    return readFile({format, path, std::nullopt, progress});
}

Result<ImportPlan> FileKeyTransfer::plan(const std::shared_ptr<const ImportTable>& table, const ImportOptions& options,
                                         const ProgressPtr& progress)
{
    if (options.mapping.keys(ImportField::Secret).size() > 1)
        return Error{ErrorKind::InvalidInput, QStringLiteral("mapping: only one column can hold the secrets")};
    const int wanted = options.mapping.key(ImportField::Secret, -1);
    if (wanted < 0 || wanted == table->secretColumn)
        return planImport(table, options, m_parts, progress);
    const Result<std::shared_ptr<const ImportTable>> again = readFile({table->format, table->path, wanted, progress});
    if (!again)
        return again.error();
    if ((*again)->secretColumn != wanted || (*again)->columns != table->columns)
        return Error{ErrorKind::InvalidInput, QStringLiteral("mapping: this column can't hold the secrets")};
    return planImport(*again, options, m_parts, progress);
}

Result<ImportOutcome> FileKeyTransfer::run(const ImportPlan& plan, const ProgressPtr& progress)
{
    return ImportRun(plan, m_parts, progress).carryOut();
}

Result<void> FileKeyTransfer::tellExport(const KeyExportRequest& request, qint64 keys, const QString& outcome)
{
    const bool csv = request.format == KeyExportRequest::Format::Csv;
    return tell({{QStringLiteral("file"), request.path},
                 {QStringLiteral("format"), csv ? QStringLiteral("csv") : QStringLiteral("json")},
                 {QStringLiteral("filter"), request.filter.toString()},
                 {QStringLiteral("keys"), keys}},
                outcome);
}

// Everything but the end of the file: the caller decides whether it comes to stand.
Result<void> FileKeyTransfer::writeKeys(const KeyExportRequest& request, QIODevice& file, const ProgressPtr& progress)
{
    const UtcTime now = m_parts.clock.now();
    CsvKeyExport csv;
    JsonKeyExport json;
    const bool asCsv = request.format == KeyExportRequest::Format::Csv;
    KeyExportFormat& format = asCsv ? static_cast<KeyExportFormat&>(csv) : json;
    bool writes = file.write(format.head(m_parts.catalogueKeys.catalogueId(), now)) >= 0;
    const Result<void> streamed = m_parts.keys.forEach(request.filter, request.sort, now, [&](const ApiKey& key) {
        writes = writes && file.write(format.key(key)) >= 0;
        ++progress->done;
        return writes && !progress->cancelled;
    });
    if (!streamed)
        return streamed;
    if (progress->cancelled)
        return Error{ErrorKind::Cancelled, QStringLiteral("export")};
    writes = writes && file.write(format.tail()) >= 0;
    return writes ? Result<void>() : Result<void>(Error{ErrorKind::Io, file.errorString()});
}

Result<qint64> FileKeyTransfer::exportToOutput(const KeyExportRequest& request, const ProgressPtr& progress)
{
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return Error{ErrorKind::Io, output.errorString()};
    if (const Result<void> told = tellExport(request, progress->total, QStringLiteral("done")); !told)
        return told.error();
    if (const Result<void> written = writeKeys(request, output, progress); !written)
        return written.error();
    return progress->done.load();
}

Result<qint64> FileKeyTransfer::exportKeys(const KeyExportRequest& request, const ProgressPtr& progress)
{
    const Result<qint64> count = m_parts.keys.count(request.filter, m_parts.clock.now());
    if (!count)
        return count.error();
    progress->total = *count;
    progress->done = 0;
    if (request.path == QLatin1String("-"))
        return exportToOutput(request, progress);
    SaveFile file(request.path);
    if (const Result<void> opened = file.open(); !opened)
        return opened.error();
    file.device().setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const Result<void> written = writeKeys(request, file.device(), progress); !written)
        return written.error().kind == ErrorKind::Io ? file.failure() : written.error();
    // The event first: what left the catalogue untold would be worse than a told export whose file failed.
    const qint64 keys = progress->done;
    if (const Result<void> told = tellExport(request, keys, QStringLiteral("done")); !told)
        return told.error();
    if (const Result<void> done = file.commit(); !done) {
        static_cast<void>(tellExport(request, keys, QStringLiteral("failed")));
        return done.error();
    }
    return keys;
}

} // namespace keywright
