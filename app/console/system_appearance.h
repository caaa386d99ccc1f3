// What the desktop prefers, light or dark: the XDG desktop portal's setting, over D-Bus, read without blocking and
// followed when it changes. Elsewhere (no bus, no portal, other systems) the platform's palette decides. GUI thread.
#pragma once

#include <QObject>

class QDBusVariant;

namespace keywright {
class Appearance;
}

namespace keywright::console {

class SystemAppearance final : public QObject {
    Q_OBJECT

public:
    explicit SystemAppearance(Appearance& appearance, QObject* parent = nullptr);

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void take(uint preference);

    Appearance& m_appearance;
};

} // namespace keywright::console
