#include "app/wiring/read_secret.h"

#include <QFile>

#include <cstdio>

namespace keywright::wiring {
namespace {

constexpr qint64 longestLine = 64 * 1024;

} // namespace

Result<SecretPtr> readSecret(const std::string& fileOrDash, const char* what)
{
    QFile file;
    bool open = false;
    if (fileOrDash == "-") {
        open = file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
    } else {
        file.setFileName(QString::fromStdString(fileOrDash));
        open = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    if (!open)
        return Error{ErrorKind::FileMissing, QString::fromStdString(fileOrDash)};
    QByteArray line;
    line.reserve(longestLine); // no reallocation leaves half a secret behind
    char c = 0;
    while (line.size() < longestLine && file.read(&c, 1) == 1 && c != '\n')
        line += c;
    while (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Error{ErrorKind::InvalidInput, QStringLiteral("%1: nothing was given").arg(QLatin1String(what))};
    return makeSecret(std::move(line));
}

} // namespace keywright::wiring
