#include "ui/window/settings.h"

#include <QSettings>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

Settings Settings::load()
{
    const QSettings kept;
    Settings settings;
    // A file that somebody edited must not switch the protection off by a wrong number.
    settings.clipboardSeconds = std::clamp(kept.value(u"clipboard/seconds"_s, 10).toInt(), 5, 120);
    settings.lockMinutes = std::clamp(kept.value(u"lock/minutes"_s, 10).toInt(), 0, 240);
    settings.tray = kept.value(u"desktop/tray"_s, true).toBool();
    settings.notices = kept.value(u"desktop/notices"_s, true).toBool();
    settings.hidden = kept.value(u"policy/hidden"_s, true).toBool();
    settings.language = kept.value(u"language"_s).toString();
    return settings;
}

void Settings::save() const
{
    QSettings kept;
    kept.setValue(u"clipboard/seconds"_s, clipboardSeconds);
    kept.setValue(u"lock/minutes"_s, lockMinutes);
    kept.setValue(u"desktop/tray"_s, tray);
    kept.setValue(u"desktop/notices"_s, notices);
    kept.setValue(u"policy/hidden"_s, hidden);
    kept.setValue(u"language"_s, language);
}

} // namespace keywright
