// Copying what a table or a list shows: the entries of a context menu, one implementation for all of them. GUI thread.
#pragma once

#include "model/core/result.h"
#include "ui/look/table_text.h"

#include <functional>

class QMenu;

namespace keywright {

using TakeTable = std::function<void(const Result<TableText>&)>;
// Answers at once, or later where the rows have to be fetched first.
using CollectTable = std::function<void(const TakeTable&)>;

// Adds "Copy" and the other forms. What fails is told by the table itself.
void addCopyActions(QMenu* menu, const CollectTable& collect);
void copyTable(const CollectTable& collect, TextForm form);

} // namespace keywright
