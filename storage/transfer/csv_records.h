// CSV (RFC 4180) record by record through libcsv, fed line by line so that every record knows its line, and so that a
// faulty record costs no more than itself: reading goes on at the line after its first.
#pragma once

#include "storage/transfer/secret_text.h"

#include <string_view>
#include <vector>

struct csv_parser;

namespace keywright {

struct CsvRecord {
    int line = 0;                        // of its first character
    std::vector<std::string_view> cells; // unquoted; valid until the next record is asked for
    const char* flaw = nullptr;          // why it could not be read; the cells are empty then
};

class CsvRecords {
public:
    // `text` has to outlive this.
    CsvRecords(std::string_view text, char delimiter, int firstLine = 1);
    ~CsvRecords();
    CsvRecords(const CsvRecords&) = delete;
    CsvRecords& operator=(const CsvRecords&) = delete;

    // False at the end.
    bool next(CsvRecord& record);
    [[nodiscard]] std::size_t position() const { return m_at; } // bytes read

private:
    void start();
    [[nodiscard]] std::string_view nextLine();
    bool giveUp(CsvRecord& record, const char* flaw);
    bool give(CsvRecord& record);
    static void onCell(void* bytes, std::size_t size, void* self);
    static void onRow(int terminator, void* self);

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;     // of the next line
    int m_line;               // its number
    std::size_t m_second = 0; // where the line after the record's first begins
    int m_recordLine = 0;
    std::size_t m_recordStart = 0;
    std::unique_ptr<csv_parser> m_parser;
    WipedBytes m_cells; // one after the other
    std::vector<std::size_t> m_ends;
    bool m_complete = false;
};

} // namespace keywright
