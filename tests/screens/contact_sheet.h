// Many pictures on one: small, four in a row, each with its name.
#pragma once

#include <QString>

namespace keywright::screens {

// Of all pictures in `folder`, as sheet.png beside them. False when there are none or it can't be written.
bool writeContactSheet(const QString& folder);

} // namespace keywright::screens
