#include "model/core/error.h"

#include <QMetaEnum>

namespace keywright {

Error invalidInput(const char* field, const QString& what)
{
    return {ErrorKind::InvalidInput, QStringLiteral("%1: %2").arg(QLatin1String(field), what)};
}

Error invalidInput(const char* kind, const QString& text, const QString& what)
{
    return {ErrorKind::InvalidInput, QStringLiteral("%1 “%2”: %3").arg(QLatin1String(kind), text.left(80), what)};
}

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
