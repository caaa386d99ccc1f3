#include "storage/audit/report_cells.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace keywright {
namespace {

bool wantsApostrophe(char first)
{
    return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r' ||
           first == '\'';
}

// To `at`, where twice the cell and three more must have room. Answers where it ends.
char* writeCell(QByteArrayView cell, char* at)
{
    const bool apostrophe = !cell.isEmpty() && wantsApostrophe(cell.front());
    // Readers may take blanks off an unquoted cell.
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    const bool quote =
        (!cell.isEmpty() && (isBlank(cell.front()) || isBlank(cell.back()))) ||
        std::any_of(cell.begin(), cell.end(), [](char c) { return c == '"' || c == ',' || c == '\n' || c == '\r'; });
    if (quote)
        *at++ = '"';
    if (apostrophe)
        *at++ = '\'';
    if (!quote)
        return std::copy(cell.begin(), cell.end(), at);
    for (const char c : cell) {
        if (c == '"')
            *at++ = '"';
        *at++ = c;
    }
    *at++ = '"';
    return at;
}

} // namespace

QByteArrayView reportHeader()
{
    return "seq,at,actor,action,object_kind,object_id,outcome,reason,details,origin\r\n";
}

std::optional<QByteArrayView> restoredCell(QByteArrayView cell)
{
    if (cell.isEmpty() || !wantsApostrophe(cell[0]))
        return cell;
    if (cell[0] == '\'' && cell.size() >= 2 && wantsApostrophe(cell[1]))
        return cell.sliced(1);
    return std::nullopt;
}

void appendCsvLine(const LeafFields& fields, QByteArray& out)
{
    const std::array cells{fields.at,      fields.actor,  fields.action,  fields.objectKind, fields.objectId,
                           fields.outcome, fields.reason, fields.details, fields.origin};
    qsizetype longest = 32;
    for (const QByteArrayView cell : cells)
        longest += 2 * cell.size() + 4;
    const qsizetype size = out.size();
    out.resize(size + longest);
    char* at = out.data() + size;
    at = std::to_chars(at, at + 20, fields.seq).ptr;
    for (const QByteArrayView cell : cells) {
        *at++ = ',';
        at = writeCell(cell, at);
    }
    *at++ = '\r';
    *at++ = '\n';
    out.resize(at - out.constData());
}

} // namespace keywright
