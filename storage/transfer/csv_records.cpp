#include "storage/transfer/csv_records.h"

#include <csv.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace keywright {
namespace {

constexpr std::size_t longestRecord = 1024 * 1024;
constexpr std::size_t blockHeader = alignof(std::max_align_t); // holds the size of a block, for wiping

// libcsv's buffer holds the cell that is being read, secret cells too.
void wipingFree(void* memory)
{
    if (!memory)
        return;
    char* block = static_cast<char*>(memory) - blockHeader;
    std::size_t size = 0;
    std::memcpy(&size, block, sizeof size);
    wipe(std::as_writable_bytes(std::span(block, size + blockHeader)));
    std::free(block);
}

void* wipingRealloc(void* memory, std::size_t size)
{
    char* block = static_cast<char*>(std::malloc(size + blockHeader));
    if (!block)
        return nullptr;
    std::memcpy(block, &size, sizeof size);
    if (memory) {
        std::size_t had = 0;
        std::memcpy(&had, static_cast<char*>(memory) - blockHeader, sizeof had);
        std::memcpy(block + blockHeader, memory, std::min(had, size));
        wipingFree(memory);
    }
    return block + blockHeader;
}

} // namespace

CsvRecords::CsvRecords(std::string_view text, char delimiter, int firstLine)
    : m_text(text)
    , m_delimiter(delimiter)
    , m_line(firstLine)
    , m_parser(std::make_unique<csv_parser>())
{
    csv_init(m_parser.get(), CSV_STRICT | CSV_STRICT_FINI);
    start();
}

CsvRecords::~CsvRecords()
{
    csv_free(m_parser.get());
}

void CsvRecords::start()
{
    csv_free(m_parser.get());
    csv_init(m_parser.get(), CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(m_delimiter));
    csv_set_realloc_func(m_parser.get(), wipingRealloc);
    csv_set_free_func(m_parser.get(), wipingFree);
}

// With its end, which is LF, CR LF or CR.
std::string_view CsvRecords::nextLine()
{
    std::size_t end = m_text.find_first_of("\r\n", m_at);
    if (end == std::string_view::npos)
        end = m_text.size();
    else
        end += m_text.substr(end, 2) == "\r\n" ? 2 : 1;
    const std::string_view line = m_text.substr(m_at, end - m_at);
    m_at = end;
    ++m_line;
    return line;
}

void CsvRecords::onCell(void* bytes, std::size_t size, void* self)
{
    auto* records = static_cast<CsvRecords*>(self);
    const char* text = static_cast<const char*>(bytes);
    records->m_cells.append({text, size});
    records->m_ends.push_back(records->m_cells.size());
}

void CsvRecords::onRow(int, void* self)
{
    static_cast<CsvRecords*>(self)->m_complete = true;
}

bool CsvRecords::giveUp(CsvRecord& record, const char* flaw)
{
    m_at = m_second;
    m_line = m_recordLine + 1;
    start();
    record.line = m_recordLine;
    record.flaw = flaw;
    record.cells.clear();
    return true;
}

bool CsvRecords::give(CsvRecord& record)
{
    record.line = m_recordLine;
    record.flaw = nullptr;
    record.cells.clear();
    std::size_t from = 0;
    for (const std::size_t end : m_ends) {
        record.cells.emplace_back(m_cells.data() + from, end - from);
        from = end;
    }
    if (m_cells.view().find('\0') != std::string_view::npos) {
        record.flaw = "holds a NUL byte";
        record.cells.clear();
    }
    return true;
}

bool CsvRecords::next(CsvRecord& record)
{
    m_cells.clear();
    m_ends.clear();
    m_complete = false;
    bool open = false; // a quoted cell goes on over the end of a line
    while (m_at < m_text.size()) {
        const std::size_t from = m_at;
        const int number = m_line;
        const std::string_view line = nextLine();
        if (!open) {
            if (trimmed(line).empty() && line.find(m_delimiter) == std::string_view::npos)
                continue;
            m_recordLine = number;
            m_recordStart = from;
            m_second = m_at;
        }
        if (m_at - m_recordStart > longestRecord)
            return giveUp(record, open ? "a quoted cell is not closed, or is longer than 1 MB" : "longer than 1 MB");
        if (csv_parse(m_parser.get(), line.data(), line.size(), onCell, onRow, this) != line.size())
            return giveUp(record, "a quote stands where RFC 4180 allows none");
        if (m_complete)
            return give(record);
        open = true;
    }
    if (!open)
        return false;
    // The last line has no end, or its quote none.
    if (csv_fini(m_parser.get(), onCell, onRow, this) != 0)
        return giveUp(record, "a quoted cell is not closed");
    return m_complete && give(record);
}

} // namespace keywright
