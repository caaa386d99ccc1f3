// The icon beside the clock: what is due, and the way back to the window; and the notices of keys that expire soon.
// Where there is no tray, notices are told in the window. While the console is locked no key is named. GUI thread;
// owned by the console.
#pragma once

#include "model/core/clock.h"
#include "model/keys/expiry_notices.h"
#include "model/services.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace keywright {

class Tray final : public QObject {
    Q_OBJECT

public:
    Tray(ServiceThread& slow, const Clock& clock, QObject* parent = nullptr);
    ~Tray() override;

    void setShown(bool icon, bool notices);
    void setLocked(bool locked);
    void refresh(); // asks what is due
    [[nodiscard]] QMenu* menu() const { return m_menu.get(); }
    [[nodiscard]] static QString dueFilter(); // the list behind the number

Q_SIGNALS:
    void openAsked();
    void dueAsked();
    void keyAsked(const keywright::KeyId& key);
    void lockAsked();
    void quitAsked();
    void told(const QString& words); // there is no tray to tell it

private:
    struct Due {
        QString catalogue;
        QList<KeyRow> rows;
        qint64 count = 0;
    };
    void take(const Due& due);
    void notify(const Due& due);
    void fillMenu();
    void showIcon();
    [[nodiscard]] QString dueWords() const;
    [[nodiscard]] QString noticeWords(const QList<ExpiryNotice>& notices) const;

    ServiceThread& m_slow;
    const Clock& m_clock;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon* m_icon = nullptr; // null: none is wanted, or the desktop has no tray
    Due m_due;
    bool m_wanted = false;
    bool m_notices = false;
    bool m_locked = false;
    bool m_asking = false;
};

} // namespace keywright
