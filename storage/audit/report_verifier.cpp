#include "storage/audit/report_verifier.h"

#include "storage/audit/report_cells.h"
#include "storage/audit/report_proof.h"
#include "storage/transfer/csv_records.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>

namespace keywright {
namespace {

constexpr int columnCount = 10;

// What the rows say: their positions and leaf hashes, or the first row that is no row.
struct Rows {
    std::vector<quint64> positions;
    std::vector<Hash> hashes;
    QString flaw;
};

QString rowText(std::size_t index, const char* what)
{
    return QStringLiteral("row %1 %2").arg(index + 1).arg(QLatin1String(what));
}

// The event that a record tells, with views into `cells`; none when it is not one that we write.
std::optional<LeafFields> eventOf(const std::vector<std::string_view>& cells, quint64 seq)
{
    QByteArrayView plain[columnCount];
    for (std::size_t i = 1; i < columnCount; ++i) {
        const auto restored = restoredCell({cells[i].data(), static_cast<qsizetype>(cells[i].size())});
        if (!restored)
            return std::nullopt;
        plain[i] = *restored;
    }
    return LeafFields{seq, plain[1], plain[2], plain[3], plain[4], plain[5], plain[6], plain[7], plain[8], plain[9]};
}

std::optional<quint64> seqOf(std::string_view cell)
{
    bool ok = false;
    const QByteArray text(cell.data(), static_cast<qsizetype>(cell.size()));
    const quint64 seq = text.toULongLong(&ok);
    return ok && QByteArray::number(seq) == text ? std::optional(seq) : std::nullopt;
}

QString headerFlaw(std::string_view text)
{
    const QByteArrayView header = reportHeader();
    const bool converted = text.substr(0, static_cast<std::size_t>(header.size() - 1)) ==
                           std::string_view(header.chopped(2).toByteArray() + '\n');
    return converted ? QStringLiteral("its line ends were changed; a report has CR LF")
                     : QStringLiteral("the header line is not that of an audit report");
}

// Readers of CSV differ in what they take for the same: blanks around a cell, quotes without need, empty lines. So each
// row has to be what we write for its event, byte by byte.
Rows readCsv(std::string_view text, const ProgressPtr& progress)
{
    Rows rows;
    const std::string_view header(reportHeader().data(), static_cast<std::size_t>(reportHeader().size()));
    if (!text.starts_with(header)) {
        rows.flaw = headerFlaw(text);
        return rows;
    }
    text.remove_prefix(header.size());
    CsvRecords records(text, ',');
    CsvRecord record;
    QByteArray leaf, line;
    std::size_t from = 0;
    for (; records.next(record); from = records.position()) {
        const std::size_t index = rows.positions.size();
        const auto seq = !record.flaw && record.cells.size() == columnCount ? seqOf(record.cells[0]) : std::nullopt;
        const auto event = seq ? eventOf(record.cells, *seq) : std::nullopt;
        if (!event) {
            rows.flaw = rowText(index, "is not a row of an audit report");
            return rows;
        }
        line.resize(0);
        appendCsvLine(*event, line);
        if (text.substr(from, records.position() - from) !=
            std::string_view(line.constData(), static_cast<std::size_t>(line.size()))) {
            rows.flaw = rowText(index, "is not written as a report writes it: it was changed");
            return rows;
        }
        leaf.resize(0);
        appendLeafData(*event, leaf);
        rows.positions.push_back(*seq);
        rows.hashes.push_back(merkle::leafHash(leaf));
        if (index % 4'096 == 0) {
            progress->done = static_cast<qint64>(records.position());
            if (progress->cancelled)
                return rows;
        }
    }
    if (from != text.size())
        rows.flaw = QStringLiteral("something was added behind the last row");
    return rows;
}

Rows readJsonl(std::string_view text, const ProgressPtr& progress)
{
    Rows rows;
    for (std::size_t at = 0; at < text.size() && !progress->cancelled;) {
        const std::size_t end = text.find('\n', at);
        const std::string_view line = text.substr(at, end == std::string_view::npos ? end : end - at);
        // A line is the canonical leaf itself; only its position is looked up in it.
        const std::size_t mark = line.rfind(",\"seq\":");
        const auto seq = mark != std::string_view::npos && line.ends_with('}')
                             ? seqOf(line.substr(mark + 7, line.size() - mark - 8))
                             : std::nullopt;
        if (!seq || end == std::string_view::npos) {
            rows.flaw = rowText(rows.positions.size(), "is not a row of an audit report");
            return rows;
        }
        rows.positions.push_back(*seq);
        rows.hashes.push_back(merkle::leafHash(QByteArrayView(line.data(), static_cast<qsizetype>(line.size()))));
        at = end + 1;
        progress->done = static_cast<qint64>(at);
    }
    return rows;
}

// The first row whose mark is not that of its leaf; the count of rows when there is none.
std::size_t firstChanged(const Rows& rows, const QByteArray& marks)
{
    for (std::size_t i = 0; i < rows.hashes.size(); ++i) {
        const auto at = static_cast<qsizetype>(i * proofMarkSize);
        if (at + proofMarkSize > marks.size() ||
            std::memcmp(marks.constData() + at, rows.hashes[i].data(), proofMarkSize) != 0)
            return i;
    }
    return rows.hashes.size();
}

ReportVerdict judge(const Rows& rows, const ReportProof& proof, const Checkpoint& checkpoint)
{
    ReportVerdict verdict;
    verdict.rows = rows.positions.size();
    verdict.checkpoint = checkpoint;
    const auto bad = [&](std::size_t row, const QString& reason) {
        verdict.row = row;
        verdict.reason = reason;
        return verdict;
    };
    const std::size_t changed = firstChanged(rows, proof.marks);
    for (std::size_t i = 0; i < rows.positions.size(); ++i) {
        if (i >= proof.positions.size())
            return bad(i + 1, rowText(i, "was added: the proof ends before it"));
        if (rows.positions[i] == proof.positions[i])
            continue;
        if (changed < i)
            return bad(changed + 1, rowText(changed, "was changed"));
        return bad(i + 1,
                   QStringLiteral("row %1 is event %2, but event %3 stood there: rows were taken out, added or moved")
                       .arg(i + 1)
                       .arg(rows.positions[i])
                       .arg(proof.positions[i]));
    }
    if (!rows.flaw.isEmpty())
        return bad(changed < rows.positions.size() ? changed + 1 : rows.positions.size() + 1,
                   changed < rows.positions.size() ? rowText(changed, "was changed") : rows.flaw);
    if (rows.positions.size() < proof.positions.size())
        return bad(
            rows.positions.size() + 1,
            QStringLiteral("%1 rows are missing at the end").arg(proof.positions.size() - rows.positions.size()));
    const Result<Hash> root = merkle::rootFromCover(checkpoint.size, rows.positions, rows.hashes, proof.nodes);
    if (root && *root == checkpoint.root) {
        const bool marked =
            changed == rows.positions.size() && proof.marks.size() == static_cast<qsizetype>(changed) * proofMarkSize;
        if (!marked)
            return bad(0, QStringLiteral("the proof file is broken: its marks do not fit the rows"));
        verdict.good = true;
        return verdict;
    }
    if (changed < rows.positions.size())
        return bad(changed + 1, rowText(changed, "was changed"));
    return bad(0, root ? QStringLiteral("the rows and the proof do not give the signed root") : root.error().detail);
}

} // namespace

Result<ReportVerdict> verifyReport(const QString& path, const CheckpointVerifier& key, const ProgressPtr& progress)
{
    const auto wrong = [](const QString& reason) {
        ReportVerdict verdict;
        verdict.reason = reason;
        return verdict;
    };
    QFile report(path);
    if (!report.open(QIODevice::ReadOnly))
        return Error{report.exists() ? ErrorKind::Io : ErrorKind::FileMissing, path};
    QFile proofFile(path + QStringLiteral(".proof"));
    if (!proofFile.open(QIODevice::ReadOnly))
        return Error{proofFile.exists() ? ErrorKind::Io : ErrorKind::FileMissing, proofFile.fileName()};
    const Result<ReportProof> proof = ReportProof::fromJson(proofFile.readAll());
    if (!proof)
        return wrong(proof.error().detail);
    const Result<Checkpoint> checkpoint = key.open(proof->checkpoint);
    if (!checkpoint)
        return wrong(checkpoint.error().detail);
    // It proves nothing, but a reader may go by it.
    const Result<CheckpointVerifier> named = CheckpointVerifier::fromText(proof->publicKey.toUtf8());
    if (!named || named->pem() != key.pem() || named->name() != checkpoint->origin ||
        named->noteKey() != proof->publicKey)
        return wrong(QStringLiteral("the proof names another public key"));
    const qint64 size = report.size();
    progress->total = size;
    const uchar* mapped = size > 0 ? report.map(0, size) : nullptr;
    if (size > 0 && !mapped)
        return Error{ErrorKind::Io, path};
    const std::string_view text(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
    const Rows rows = proof->report == QLatin1String("jsonl") ? readJsonl(text, progress) : readCsv(text, progress);
    if (progress->cancelled)
        return Error{ErrorKind::Cancelled, {}};
    return judge(rows, *proof, *checkpoint);
}

} // namespace keywright
