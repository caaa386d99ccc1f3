#include "app/console/system_appearance.h"

#include "ui/look/appearance.h"

#ifdef KEYWRIGHT_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QStandardPaths>
#endif

namespace keywright::console {

#ifdef KEYWRIGHT_DBUS

using namespace Qt::StringLiterals;

namespace {
// XDG Desktop Portal, org.freedesktop.portal.Settings: "org.freedesktop.appearance" "color-scheme", 1 is dark.
const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto space = u"org.freedesktop.appearance"_s;
const auto scheme = u"color-scheme"_s;

// Older portals wrap the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

// Without one, asking for it would start a bus of the console's own: slow, and no portal ever answers there.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/bus"_s);
}

} // namespace

SystemAppearance::SystemAppearance(Appearance& appearance, QObject* parent)
    : QObject(parent)
    , m_appearance(appearance)
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << space << scheme;
    question.setAutoStartService(false); // a start must not wait for a desktop service
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(unwrapped(QVariant::fromValue(reply.value())).toUInt());
    });
}

void SystemAppearance::settingChanged(const QString& where, const QString& key, const QDBusVariant& value)
{
    if (where == space && key == scheme)
        take(unwrapped(value.variant()).toUInt());
}

#else

SystemAppearance::SystemAppearance(Appearance& appearance, QObject* parent)
    : QObject(parent)
    , m_appearance(appearance)
{}

void SystemAppearance::settingChanged(const QString&, const QString&, const QDBusVariant&) {}

#endif

void SystemAppearance::take(uint preference)
{
    if (preference == 1 || preference == 2) // 0: no preference
        m_appearance.setSystemDark(preference == 1);
}

} // namespace keywright::console
