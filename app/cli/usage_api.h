// What --api of the usage commands is held to.
#pragma once

#include "model/access/scope.h"

namespace keywright::cli {

inline Error notAnApi(const QString& name)
{
    return {ErrorKind::InvalidInput,
            QStringLiteral("api: “%1” is not 1 to 64 of a-z, 0-9, dot, dash and underscore").arg(name.left(80))};
}

} // namespace keywright::cli
