#include "model/core/error.h"

#include <QMetaEnum>

namespace keywright {

QString errorKindName(ErrorKind kind)
{
    const QString camel = QString::fromLatin1(QMetaEnum::fromType<ErrorKind>().valueToKey(static_cast<int>(kind)));
    QString snake;
    for (const QChar c : camel) {
        if (c.isUpper() && !snake.isEmpty())
            snake += QLatin1Char('_');
        snake += c.toLower();
    }
    return snake;
}

} // namespace keywright
