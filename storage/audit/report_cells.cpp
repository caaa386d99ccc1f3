#include "storage/audit/report_cells.h"

#include <algorithm>

namespace keywright {
namespace {

bool wantsApostrophe(char first)
{
    return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r' ||
           first == '\'';
}

void appendCell(QByteArrayView cell, QByteArray& out)
{
    const bool apostrophe = !cell.isEmpty() && wantsApostrophe(cell.front());
    // Readers may take blanks off an unquoted cell.
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    const bool quote =
        (!cell.isEmpty() && (isBlank(cell.front()) || isBlank(cell.back()))) ||
        std::any_of(cell.begin(), cell.end(), [](char c) { return c == '"' || c == ',' || c == '\n' || c == '\r'; });
    if (!quote) {
        if (apostrophe)
            out += '\'';
        out.append(cell.data(), cell.size());
        return;
    }
    out += '"';
    if (apostrophe)
        out += '\'';
    const char* from = cell.begin();
    for (const char* c = cell.begin(); c != cell.end(); ++c) {
        if (*c != '"')
            continue;
        out.append(from, c + 1 - from);
        out += '"';
        from = c + 1;
    }
    out.append(from, cell.end() - from);
    out += '"';
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
    out += QByteArray::number(fields.seq);
    for (const QByteArrayView cell : {fields.at, fields.actor, fields.action, fields.objectKind, fields.objectId,
                                      fields.outcome, fields.reason, fields.details, fields.origin}) {
        out += ',';
        appendCell(cell, out);
    }
    out += "\r\n";
}

} // namespace keywright
