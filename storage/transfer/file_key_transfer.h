// KeyTransfer over files: reads sources, plans and carries out imports, writes exports. Used on one lane; the parts
// have to outlive it.
#pragma once

#include "model/transfer/key_transfer.h"

class QIODevice;

namespace keywright {

class FileKeyTransfer final : public KeyTransfer {
public:
    explicit FileKeyTransfer(KeyService::Parts parts);

    Result<std::shared_ptr<const ImportTable>> read(const QString& path, ImportFormat format,
                                                    const ProgressPtr& progress) override;
    Result<ImportPlan> plan(const std::shared_ptr<const ImportTable>& table, const ImportOptions& options,
                            const ProgressPtr& progress) override;
    Result<ImportOutcome> run(const ImportPlan& plan, const ProgressPtr& progress) override;
    Result<qint64> exportKeys(const KeyExportRequest& request, const ProgressPtr& progress) override;
    Result<qint64> exportPast(const PastCatalogue& past, const KeyFilter& filter, const QString& path) override;
    Result<qint64> exportDifference(const CatalogueDifference& difference, const QString& path) override;

private:
    // Whole rows into a file, or to standard output ("-"), told in the log with `details`.
    Result<qint64> exportRows(const QString& path, const QByteArray& rows, qint64 keys, QJsonObject details);
    Result<void> tell(const QJsonObject& details, const QString& outcome);
    Result<void> writeKeys(const KeyExportRequest& request, QIODevice& file, const ProgressPtr& progress);
    Result<qint64> exportToOutput(const KeyExportRequest& request, const ProgressPtr& progress);
    Result<void> tellExport(const KeyExportRequest& request, qint64 keys, const QString& outcome);

    KeyService::Parts m_parts;
};

} // namespace keywright
