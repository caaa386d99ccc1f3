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

bool isRefusal(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::IllegalTransition:
    case ErrorKind::NotRevoked:
    case ErrorKind::RestoreTooLate:
    case ErrorKind::RotationRunning:
    case ErrorKind::NotRecoverable:
    case ErrorKind::Denied:
    case ErrorKind::ProofNeeded:
        return true;
    default:
        return false;
    }
}

} // namespace keywright
