#include "storage/transfer/table_readers.h"

#include <cctype>

namespace keywright {
namespace {

// NAME=… or export NAME=…
bool isAssignment(std::string_view line)
{
    if (line.substr(0, 7) == "export ")
        line = trimmed(line.substr(7));
    std::size_t i = 0;
    while (i < line.size() && (std::isalnum(static_cast<unsigned char>(line[i])) || line[i] == '_' || line[i] == '.'))
        ++i;
    if (i == 0 || std::isdigit(static_cast<unsigned char>(line[0])))
        return false;
    while (i < line.size() && line[i] == ' ')
        ++i;
    return i < line.size() && line[i] == '=';
}

std::string_view firstMeaningfulLine(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = text.find_first_of("\r\n");
        const std::string_view line = trimmed(text.substr(0, end));
        if (!line.empty() && line.front() != '#')
            return line;
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return {};
}

} // namespace

ImportFormat guessFormat(const QString& path, std::string_view text)
{
    const QString name = path.section(QLatin1Char('/'), -1).toLower();
    const std::string_view whole = trimmed(text.substr(0, 4096));
    if (name == QLatin1String(".env") || name.endsWith(QLatin1String(".env")) ||
        name.startsWith(QLatin1String(".env.")))
        return ImportFormat::DotEnv;
    if (!whole.empty() && (whole.front() == '{' || whole.front() == '['))
        return ImportFormat::Json;
    const std::string_view line = firstMeaningfulLine(text);
    // Excel's "sep=;" also looks like an assignment.
    if (isAssignment(line) && line.substr(0, 4) != "sep=" && !name.endsWith(QLatin1String(".csv")))
        return ImportFormat::DotEnv;
    return ImportFormat::Csv;
}

Result<ImportTable> readTable(std::string_view text, const ReadRequest& request)
{
    ReadRequest sure = request;
    if (sure.format == ImportFormat::Guess)
        sure.format = guessFormat(request.path, text);
    request.progress->total = static_cast<qint64>(text.size());
    request.progress->done = 0;
    Result<ImportTable> table = sure.format == ImportFormat::Json     ? readJsonTable(text, sure)
                                : sure.format == ImportFormat::DotEnv ? readDotEnvTable(text, sure)
                                                                      : readCsvTable(text, sure);
    if (table)
        table->path = request.path;
    return table;
}

} // namespace keywright
