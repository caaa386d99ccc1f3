// How a key's fields lie in its row of the table `keys`.
#pragma once

#include "model/keys/key_store.h"

namespace keywright {

class Query;
class RowStream;

namespace key_columns {

[[nodiscard]] const QString& names(); // of the writable columns, in the order of bindAll(), comma-separated
[[nodiscard]] int count();
void bindAll(Query& query, const ApiKey& key);

[[nodiscard]] const QString& selection();   // for readKey()
Result<ApiKey> readKey(const Query& query); // without versions

[[nodiscard]] const QString& rowSelection(); // for readRow()
[[nodiscard]] KeyRow readRow(const RowStream& stream, UtcTime now);

[[nodiscard]] QString folded(const QString& text); // for unique names and for sorting
[[nodiscard]] QString likeEscaped(QString text);   // nothing in it is read as a wildcard (ESCAPE '\')
[[nodiscard]] QString tagsText(const QStringList& tags);
[[nodiscard]] QStringList tagsOf(const QString& text);

} // namespace key_columns
} // namespace keywright
