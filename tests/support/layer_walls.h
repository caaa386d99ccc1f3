// Finds includes that cross a wall of the house (model below storage and ui, app above all).
#pragma once

#include <QString>
#include <QStringList>

namespace keywright::test {

// One line a crossing, "model/keys/x.cpp:3 includes ui/…", for the tree below `root`.
[[nodiscard]] QStringList wallCrossings(const QString& root);

} // namespace keywright::test
