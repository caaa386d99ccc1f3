#include "ui/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void loadIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QByteArray source(const QString& name, const QColor& ink)
{
    loadIconResources(); // a static library's resources are linked in only when somebody asks for them
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "lineIcon", qPrintable(name));
    return found ? file.readAll().replace("currentColor", ink.name().toLatin1()) : QByteArray();
}

class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QString name, ToneName tone, bool onAccent)
        : m_name(std::move(name))
        , m_tone(tone)
        , m_onAccent(onAccent)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, linePixmap(m_name, ink(mode), side, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return linePixmap(m_name, ink(mode), qMin(size.width(), size.height()), 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt asks with the size in device pixels already.
        QPixmap drawn = linePixmap(m_name, ink(mode), qMin(size.width(), size.height()), 1.0);
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return u"keywright-line"_s; }
    bool isNull() override { return false; }

private:
    QColor ink(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        const Tokens& t = tokensFor(palette);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_onAccent ? t.onAccent : t.tone(m_tone).ink;
    }

    QString m_name;
    ToneName m_tone;
    bool m_onAccent;
};

} // namespace

QIcon lineIcon(const QString& name, ToneName tone)
{
    return QIcon(new LineIconEngine(name, tone, false));
}

QIcon lineIconOnAccent(const QString& name)
{
    return QIcon(new LineIconEngine(name, ToneName::Text, true));
}

QPixmap linePixmap(const QString& name, const QColor& ink, int size, qreal devicePixelRatio)
{
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    const QString key = u"keywright/%1/%2/%3/%4"_s.arg(name, ink.name()).arg(pixels).arg(devicePixelRatio);
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    drawn = QPixmap(pixels, pixels);
    drawn.fill(Qt::transparent);
    QSvgRenderer renderer(source(name, ink));
    QPainter painter(&drawn);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    drawn.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, drawn);
    return drawn;
}

QIcon brandIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128})
        icon.addPixmap(linePixmap(u"keywright"_s, Qt::black, size, 1.0));
    return icon;
}

} // namespace keywright
