#include "tests/screens/contact_sheet.h"

#include <QDir>
#include <QImage>
#include <QPainter>

namespace keywright::screens {
namespace {

using namespace Qt::StringLiterals;

constexpr int columns = 4, gap = 16, caption = 22;
constexpr QSize cell(440, 300);

} // namespace

bool writeContactSheet(const QString& folder)
{
    const QString target = u"%1/sheet.png"_s.arg(folder);
    QFile::remove(target);
    const QStringList names = QDir(folder).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return false;
    const int rows = (int(names.size()) + columns - 1) / columns;
    QImage sheet(columns * (cell.width() + gap) + gap, rows * (cell.height() + caption + gap) + gap,
                 QImage::Format_RGB32);
    sheet.fill(QColor(128, 128, 128));
    QPainter painter(&sheet);
    painter.setPen(Qt::white);
    for (int i = 0; i < names.size(); ++i) {
        const QPoint corner(gap + i % columns * (cell.width() + gap),
                            gap + i / columns * (cell.height() + caption + gap));
        QImage picture(u"%1/%2"_s.arg(folder, names.at(i)));
        picture.setDevicePixelRatio(1);
        const QImage small = picture.scaled(cell, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawText(QRect(corner, QSize(cell.width(), caption)), Qt::AlignVCenter, names.at(i).chopped(4));
        painter.drawImage(corner + QPoint(0, caption), small);
    }
    painter.end();
    return sheet.save(target);
}

} // namespace keywright::screens
