#include "tests/support/layer_walls.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace keywright::test {
namespace {

struct Wall {
    const char* layer;
    const char* forbidden; // regular expression on what an #include names
};

constexpr Wall walls[] = {
    {"model", "^(storage|ui|app|tests)/"},
    {"model", "^(QSql|QtSql|sqlite3|qt6keychain|keychain)"},
    {"model", "^(Q(Widget|Dialog|Application|MainWindow|Painter|Pixmap|Image|Icon|Color|Font)|QtWidgets|QtGui|QtCharts|"
              "QtNetwork)"},
    {"model", "^(QFile|QSaveFile|QDir|QTcpSocket|QNetwork|QProcess)\\b"},
    {"storage", "^(ui|app|tests)/"},
    {"storage", "^(QWidget|QDialog|QApplication|QMainWindow|QtWidgets|QtCharts)"},
    {"ui", "^(storage|app|tests)/"},
    {"ui", "^(QSql|QtSql|sqlite3|qt6keychain|keychain)"},
    {"app", "^tests/"},
};

QStringList crossingsOf(const QString& root, const Wall& wall)
{
    QStringList found;
    const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    const QRegularExpression forbidden(QString::fromLatin1(wall.forbidden));
    QDirIterator files(root + QLatin1Char('/') + QString::fromLatin1(wall.layer),
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (int line = 1; !file.atEnd(); ++line) {
            const auto match = include.match(QString::fromUtf8(file.readLine()));
            if (match.hasMatch() && forbidden.match(match.captured(1)).hasMatch())
                found += QStringLiteral("%1:%2 includes %3")
                             .arg(QDir(root).relativeFilePath(file.fileName()))
                             .arg(line)
                             .arg(match.captured(1));
        }
    }
    return found;
}

} // namespace

QStringList wallCrossings(const QString& root)
{
    QStringList found;
    for (const Wall& wall : walls)
        found += crossingsOf(root, wall);
    return found;
}

} // namespace keywright::test
