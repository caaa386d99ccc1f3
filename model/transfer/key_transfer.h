// Import and export of keys. Reading is a port (storage/transfer); the plan of an import is a value that the preview
// shows and that nothing is written from until it is accepted.
#pragma once

#include "model/core/progress.h"
#include "model/history/past_catalogue.h"
#include "model/keys/key_filter.h"
#include "model/keys/key_service.h"
#include "model/transfer/import_field.h"

#include <QMap>

#include <memory>
#include <optional>
#include <vector>

namespace keywright {

enum class ImportFormat { Guess, Aws, Csv, Json, DotEnv, KeePassXc };

// One record of a source file: cells by column; the secret cells are Secrets and never strings.
struct ImportRecord {
    int line = 0;       // 1-based line in the file; where several stand in one line, the how manieth it is
    QStringList cells;  // empty at the secret column
    SecretPtr secret;   // null when the record has none
    QString error;      // why the record could not be read; the rest of it is empty then
    bool noKey = false; // there is none in it, such as in a setting of an .env file; `error` says so
};

struct ImportTable {
    ImportFormat format = ImportFormat::Csv;
    QString path; // where it was read from
    QStringList columns;
    int secretColumn = -1;
    std::vector<ImportRecord> records;
    QMap<int, ImportField> guess; // column -> field
    bool byRecord = false;        // `line` counts records
};

struct ImportOptions {
    QMap<int, ImportField> mapping;
    // Held: secrets go to the secret store. Issued and Managed: only their fingerprints are kept. Rows of a file
    // without a secret column become managed keys.
    Custody custody = Custody::Held;
    QString defaultOwner, defaultEnvironment = QStringLiteral("production"), defaultSystem = QStringLiteral("local");
    QStringList tags;
};

// What becomes of each row.
struct ImportFate {
    enum class Kind { Create, DuplicateInFile, DuplicateInCatalogue, NameTaken, NoKey, Bad };
    Kind kind = Kind::Create;
    int line = 0;
    QString name, owner, environment, hint;
    QString why; // NoKey and Bad: untranslated reason; duplicates: the name of the other
};

struct ImportPlan {
    std::shared_ptr<const ImportTable> table;
    ImportOptions options;
    std::vector<ImportFate> fates;             // one a record
    qint64 creates = 0;                        //
    qint64 duplicates = 0;                     // by secret or by name: they are skipped
    qint64 noKeys = 0;                         // records without a key: they are left alone
    qint64 bad = 0;                            //
    qint64 secretsToStore = 0;                 // entries that go to the secret store
    std::chrono::milliseconds storingTakes{0}; // what that takes, from how long the store took to answer just now
};

struct ImportOutcome {
    qint64 created = 0, skipped = 0, failed = 0; // records without a key are none of these
    QList<QPair<int, QString>> failures;         // line, why; the first 1,000
    bool cancelled = false;
    std::optional<Error> stopped; // what kept it from going on after some were created: those stay
};

struct KeyExportRequest {
    enum class Format { Csv, Json };
    KeyFilter filter;
    KeySort sort;
    Format format = Format::Csv;
    QString path; // "-": standard output
};

class KeyTransfer {
public:
    virtual ~KeyTransfer() = default;
    // The file is only read, never changed. FileMissing, Io, InvalidInput (no such format), Damaged.
    virtual Result<std::shared_ptr<const ImportTable>> read(const QString& path, ImportFormat format,
                                                            const ProgressPtr& progress) = 0;
    // Looks up duplicates; writes nothing. When the mapping names another secret column than the one that was read as
    // secrets, the file is read again, so that its cells never were strings: use the plan's table from then on.
    virtual Result<ImportPlan> plan(const std::shared_ptr<const ImportTable>& table, const ImportOptions& options,
                                    const ProgressPtr& progress) = 0;
    // In transactions of some hundred rows; a bad row does not stop the rest; cancel keeps what is done and says so.
    virtual Result<ImportOutcome> run(const ImportPlan& plan, const ProgressPtr& progress) = 0;
    // Keys without secrets, exactly what the filter shows, re-importable. Answers the number of keys.
    virtual Result<qint64> exportKeys(const KeyExportRequest& request, const ProgressPtr& progress) = 0;
    // The keys of a moment that is past, as CSV in the same columns; those that the filter found then.
    virtual Result<qint64> exportPast(const PastCatalogue& past, const KeyFilter& filter, const QString& path) = 0;
    // What two moments differ in, as CSV: a line for each key that came or went, and for each field that changed.
    virtual Result<qint64> exportDifference(const CatalogueDifference& difference, const QString& path) = 0;
};

} // namespace keywright
