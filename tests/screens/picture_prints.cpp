#include "tests/screens/picture_prints.h"

#include <QFile>
#include <QImage>

#include <algorithm>
#include <cstdlib>

namespace keywright::screens {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellColumns = 16, cellRows = 10;
constexpr int cells = cellColumns * cellRows;
constexpr int mostOnAverage = 12; // tenths of a step of grey, of sixteen
constexpr int clearly = 3;        // steps by which a cell is another
constexpr int mostCells = cells / 8;

// A cell is the mean of its part of the picture, in sixteen steps.
QString printOf(const QImage& picture)
{
    const QImage small = picture.convertToFormat(QImage::Format_Grayscale8)
                             .scaled(cellColumns, cellRows, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QString print;
    for (int y = 0; y < cellRows; ++y)
        for (int x = 0; x < cellColumns; ++x)
            print += QString::number(qGray(small.pixel(x, y)) / 16, 16);
    return print;
}

int step(QChar c)
{
    return QString(c).toInt(nullptr, 16);
}

} // namespace

PicturePrints::PicturePrints(QString file, QString variant)
    : m_file(std::move(file))
    , m_variant(std::move(variant))
{
    QFile kept(m_file);
    if (m_file.isEmpty() || !kept.open(QIODevice::ReadOnly))
        return;
    for (const QString& line : QString::fromUtf8(kept.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype at = line.lastIndexOf(u' ');
        if (!line.startsWith(u'#') && at > 0)
            m_prints.insert(line.left(at), line.mid(at + 1));
    }
}

QString PicturePrints::compare(const QString& name, const QImage& picture, bool store)
{
    const QString id = m_variant + u' ' + name, now = printOf(picture);
    if (store) {
        m_prints.insert(id, now);
        return {};
    }
    const QString then = m_prints.value(id);
    if (then.size() != now.size())
        return u"has no stored picture"_s;
    int sum = 0, others = 0;
    for (int i = 0; i < cells; ++i) {
        const int difference = std::abs(step(now.at(i)) - step(then.at(i)));
        sum += difference;
        others += difference >= clearly;
    }
    if (sum * 10 <= mostOnAverage * cells && others <= mostCells)
        return {};
    return u"looks otherwise than stored: %1 of %2 parts, %3 steps in all"_s.arg(others).arg(cells).arg(sum);
}

bool PicturePrints::save() const
{
    QStringList lines;
    for (auto it = m_prints.begin(); it != m_prints.end(); ++it)
        lines += it.key() + u' ' + it.value();
    std::sort(lines.begin(), lines.end());
    lines.prepend(u"# Written by keywright-screens --store: VARIANT NAME GREYS (16 by 10, sixteen steps)."_s);
    QFile file(m_file);
    const QByteArray text = lines.join(u'\n').toUtf8() + '\n';
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace keywright::screens
