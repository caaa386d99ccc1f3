#include "ui/secrets/clipboard_guard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace keywright {
namespace {

QByteArray digestOf(QByteArrayView text)
{
    return QCryptographicHash::hash(text.toByteArray(), QCryptographicHash::Sha256);
}

} // namespace

ClipboardGuard::ClipboardGuard(QObject* parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(1'000);
    connect(m_timer, &QTimer::timeout, this, &ClipboardGuard::tick);
}

ClipboardGuard::~ClipboardGuard()
{
    clearNow();
}

void ClipboardGuard::copy(const Secret& secret)
{
    const auto bytes = secret.bytes();
    QByteArray text(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    m_digest = digestOf(text);
    auto* data = new QMimeData;
    data->setText(QString::fromLatin1(text));
    // What keeps it out of histories: KDE's Klipper, Windows' clipboard history and cloud, macOS' clipboard managers.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    data->setData(
        QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""),
        QByteArray(1, '\0'));
    data->setData(QStringLiteral("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""),
                  QByteArray(4, '\0'));
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), text.left(0));
    wipe(text);
    // The X11 selection (middle click) never gets it.
    QGuiApplication::clipboard()->setMimeData(data, QClipboard::Clipboard);
    m_left = m_seconds;
    m_timer->start();
    Q_EMIT ticked(m_left);
}

bool ClipboardGuard::holdsOurs() const
{
    if (m_digest.isEmpty())
        return false;
    const QMimeData* data = QGuiApplication::clipboard()->mimeData(QClipboard::Clipboard);
    return data && data->hasText() && digestOf(data->text().toLatin1()) == m_digest;
}

void ClipboardGuard::clearNow()
{
    m_timer->stop();
    m_left = 0;
    if (qGuiApp && holdsOurs())
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    m_digest.clear();
    Q_EMIT ticked(0);
}

void ClipboardGuard::tick()
{
    if (--m_left <= 0)
        return clearNow();
    Q_EMIT ticked(m_left);
}

} // namespace keywright
