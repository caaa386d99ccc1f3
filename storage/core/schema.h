// The statements of each migration. A published one is never changed; a change of the schema is a new number.
#pragma once

#include <QStringList>

namespace keywright {

[[nodiscard]] int schemaCount();
[[nodiscard]] QStringList schemaStatements(int number); // from 1

} // namespace keywright
