// Amazon key files, KeePassXC's and Keywright's own exports, and any other CSV.
#include "model/transfer/csv_writer.h"
#include "storage/transfer/column_guess.h"
#include "storage/transfer/csv_records.h"
#include "storage/transfer/source_file.h"
#include "storage/transfer/table_readers.h"

#include <algorithm>

namespace keywright {
namespace {

constexpr std::size_t sampleBytes = 64 * 1024;
constexpr qsizetype longestHeader = 100;

Error notSuchAFile(const QString& why)
{
    return {ErrorKind::InvalidInput, why};
}

// The beginning of the text up to the end of a line.
std::string_view sampleOf(std::string_view text)
{
    if (text.size() <= sampleBytes)
        return text;
    const std::string_view cut = text.substr(0, sampleBytes);
    const std::size_t end = cut.find_last_of("\r\n");
    return end == std::string_view::npos ? cut : cut.substr(0, end + 1);
}

struct Shape {
    std::size_t columns = 0;
    int agreeing = 0; // records with as many cells as the first
};

Shape shapeWith(std::string_view sample, char delimiter)
{
    Shape shape;
    CsvRecords records(sample, delimiter);
    CsvRecord record;
    for (int i = 0; i < sampleRecords && records.next(record); ++i) {
        if (record.flaw)
            continue;
        if (shape.columns == 0)
            shape.columns = record.cells.size();
        shape.agreeing += record.cells.size() == shape.columns;
    }
    return shape;
}

char sniffDelimiter(std::string_view sample)
{
    char best = ',';
    Shape bestShape;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const Shape shape = shapeWith(sample, delimiter);
        if (shape.columns < 2)
            continue;
        if (bestShape.columns < 2 || shape.agreeing > bestShape.agreeing ||
            (shape.agreeing == bestShape.agreeing && shape.columns > bestShape.columns)) {
            best = delimiter;
            bestShape = shape;
        }
    }
    return best;
}

class CsvTableReader {
public:
    CsvTableReader(std::string_view text, const ReadRequest& request)
        : m_text(text)
        , m_request(request)
    {}

    Result<ImportTable> read()
    {
        takeSeparatorLine();
        const std::string_view sample = sampleOf(m_text);
        m_delimiter = m_delimiter ? m_delimiter : sniffDelimiter(sample);
        if (const Result<void> named = nameColumns(sample); !named)
            return named.error();
        if (const Result<void> decided = decideFormat(); !decided)
            return decided.error();
        decideSecret(sample);
        const Result<void> read = readRecords();
        return read ? Result<ImportTable>(std::move(m_table)) : Result<ImportTable>(read.error());
    }

private:
    // Excel's "sep=;" before the header.
    void takeSeparatorLine()
    {
        if (m_text.size() < 6 || m_text.substr(0, 4) != "sep=" || (m_text[5] != '\r' && m_text[5] != '\n'))
            return;
        m_delimiter = m_text[4];
        m_text.remove_prefix(m_text.substr(5, 2) == "\r\n" ? 7 : 6);
        m_firstLine = 2;
    }

    Result<void> nameColumns(std::string_view sample)
    {
        CsvRecords records(sample, m_delimiter, m_firstLine);
        CsvRecord first;
        if (!records.next(first))
            return notSuchAFile(QStringLiteral("the file holds no records"));
        if (first.flaw)
            return notSuchAFile(QStringLiteral("line %1: %2").arg(first.line).arg(QLatin1String(first.flaw)));
        if (first.cells.size() > static_cast<std::size_t>(mostColumns))
            return notSuchAFile(QStringLiteral("more than %1 columns").arg(mostColumns));
        QStringList headers;
        bool known = false, secret = false;
        for (const std::string_view cell : first.cells) {
            secret = secret || looksSecret(cell);
            if (looksSecret(cell))
                continue; // never into a string
            const std::optional<QString> header = fromUtf8(cell);
            if (!header)
                return notSuchAFile(QStringLiteral("the first line is not valid UTF-8: save the file as UTF-8"));
            headers += header->trimmed().left(longestHeader);
            known = known || isKnownHeader(headers.last());
        }
        m_hasHeader = !secret || (known && headers.size() == static_cast<qsizetype>(first.cells.size()));
        if (!m_hasHeader)
            headers.clear();
        const auto count = static_cast<qsizetype>(first.cells.size());
        for (qsizetype i = 0; i < count; ++i) {
            const QString name = headers.value(i);
            m_table.columns += name.isEmpty() ? QStringLiteral("Column %1").arg(i + 1) : name;
        }
        return {};
    }

    Result<void> decideFormat()
    {
        const QStringList& headers = m_table.columns;
        m_table.format = m_request.format;
        if (m_request.format == ImportFormat::Aws) {
            if (columnNamed(headers, "name") < 0 || columnNamed(headers, "key") < 0)
                return notSuchAFile(
                    QStringLiteral("not an Amazon key file: its first line has to name the columns Name and Key"));
        } else if (m_request.format == ImportFormat::KeePassXc) {
            if (columnNamed(headers, "title") < 0 || columnNamed(headers, "password") < 0)
                return notSuchAFile(QStringLiteral(
                    "not a KeePassXC export: its first line has to name the columns Title and Password"));
        } else {
            m_own = isOwnHeader(headers);
            m_table.format = m_own                        ? ImportFormat::Csv
                             : isKeePassXcHeader(headers) ? ImportFormat::KeePassXc
                             : isAwsHeader(headers)       ? ImportFormat::Aws
                                                          : ImportFormat::Csv;
        }
        return {};
    }

    // How many of the cells seen of each column look secret.
    [[nodiscard]] QList<double> secretShares(std::string_view sample) const
    {
        const auto count = static_cast<std::size_t>(m_table.columns.size());
        std::vector<int> filled(count), secret(count);
        CsvRecords records(sample, m_delimiter, m_firstLine);
        CsvRecord record;
        for (int i = 0; i <= sampleRecords && records.next(record); ++i) {
            if (i == 0 && m_hasHeader)
                continue;
            for (std::size_t column = 0; column < std::min(count, record.cells.size()); ++column) {
                filled[column] += !trimmed(record.cells[column]).empty();
                secret[column] += looksSecret(record.cells[column]);
            }
        }
        QList<double> shares;
        for (std::size_t column = 0; column < count; ++column)
            shares += filled[column] ? static_cast<double>(secret[column]) / filled[column] : 0.0;
        return shares;
    }

    void decideSecret(std::string_view sample)
    {
        const QStringList& headers = m_table.columns;
        const auto inRange = [&](int column) { return column < headers.size() ? column : -1; };
        if (m_request.secretColumn)
            m_table.secretColumn = inRange(*m_request.secretColumn);
        else if (m_own)
            m_table.secretColumn = columnNamed(headers, "secret");
        else if (m_table.format == ImportFormat::Aws)
            m_table.secretColumn = columnNamed(headers, "key");
        else if (m_table.format == ImportFormat::KeePassXc)
            m_table.secretColumn = columnNamed(headers, "password");
        else
            m_table.secretColumn = guessSecretColumn(headers, secretShares(sample));
        m_table.guess = m_table.format == ImportFormat::KeePassXc ? keePassXcFields(headers)
                                                                  : guessFields(headers, m_table.secretColumn);
        for (const QString& header : headers)
            m_withheld.push_back(announcesSecret(header));
    }

    Result<void> readRecords()
    {
        CsvRecords records(m_text, m_delimiter, m_firstLine);
        CsvRecord record;
        bool header = m_hasHeader;
        while (records.next(record)) {
            if (m_request.progress->cancelled)
                return Error{ErrorKind::Cancelled, QStringLiteral("import")};
            m_request.progress->done = static_cast<qint64>(records.position());
            if (!std::exchange(header, false))
                m_table.records.push_back(take(record));
        }
        return {};
    }

    [[nodiscard]] ImportRecord take(const CsvRecord& record)
    {
        ImportRecord taken;
        taken.line = record.line;
        if (record.flaw) {
            taken.error = QString::fromLatin1(record.flaw);
            return taken;
        }
        const auto count = static_cast<std::size_t>(m_table.columns.size());
        for (std::size_t i = count; i < record.cells.size(); ++i) {
            if (!trimmed(record.cells[i]).empty()) {
                taken.error = QStringLiteral("%1 cells, but the header names %2").arg(record.cells.size()).arg(count);
                return taken;
            }
        }
        for (std::size_t i = 0; i < std::min(count, record.cells.size()); ++i) {
            const std::string_view cell = trimmed(record.cells[i]);
            const bool secret = static_cast<int>(i) == m_table.secretColumn;
            if (secret && !cell.empty())
                taken.secret = secretOf(cell);
            if (secret || m_withheld[i]) {
                taken.cells += QString();
                continue;
            }
            const std::optional<QString> text = fromUtf8(record.cells[i]);
            if (!text) {
                const QString column = m_table.columns.at(static_cast<qsizetype>(i));
                return {record.line, {}, nullptr, QStringLiteral("%1: not valid UTF-8").arg(column)};
            }
            taken.cells += m_own ? restored(*text) : *text;
        }
        return taken;
    }

    std::string_view m_text;
    const ReadRequest& m_request;
    char m_delimiter = 0;
    int m_firstLine = 1;
    bool m_hasHeader = true;
    bool m_own = false;
    std::vector<bool> m_withheld; // announced as secret, but not the column of secrets: not read at all
    ImportTable m_table;
};

} // namespace

Result<ImportTable> readCsvTable(std::string_view text, const ReadRequest& request)
{
    return CsvTableReader(text, request).read();
}

} // namespace keywright
