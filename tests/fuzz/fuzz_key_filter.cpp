// The search language: what parses is written and parsed again to the same filter.
#include "model/keys/key_filter.h"
#include "storage/keys/key_filter_sql.h"

#include <cstdint>
#include <cstdlib>

using namespace keywright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const ParsedFilter filter = KeyFilter::parse(text);
    if (!filter)
        return 0;
    const ParsedFilter again = KeyFilter::parse(filter->toString());
    if (!again || again->terms.size() != filter->terms.size())
        std::abort();
    for (qsizetype i = 0; i < filter->terms.size(); ++i) {
        if (again->terms.at(i).values != filter->terms.at(i).values ||
            again->terms.at(i).field != filter->terms.at(i).field)
            std::abort();
    }
    const KeyFilterSql sql = filterSql(*filter, fromMicros(0));
    if (sql.where.count(QLatin1Char('?')) != sql.values.size())
        std::abort();
    return 0;
}
