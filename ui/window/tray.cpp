#include "ui/window/tray.h"

#include "model/core/joined_words.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "ui/look/icons.h"
#include "ui/look/time_words.h"

#include <QJsonDocument>
#include <QMenu>
#include <QSettings>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int dueRows = 2'000; // looked through for notices, soonest first
constexpr int shownDue = 10;   // in the menu
constexpr int named = 3;       // in one notice

} // namespace

Tray::Tray(ServiceThread& slow, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_slow(slow)
    , m_clock(clock)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"trayMenu"_s);
    fillMenu();
}

Tray::~Tray() = default;

QString Tray::dueFilter()
{
    return u"expires:<30d status:active,overlapping,deprecated"_s;
}

void Tray::setShown(bool icon, bool notices)
{
    m_wanted = icon;
    m_notices = notices;
    showIcon();
}

void Tray::setLocked(bool locked)
{
    m_locked = locked;
    fillMenu();
}

// A tray may come later than the console, or go.
void Tray::showIcon()
{
    if (!m_wanted || !QSystemTrayIcon::isSystemTrayAvailable()) {
        delete std::exchange(m_icon, nullptr);
        return;
    }
    if (m_icon)
        return;
    m_icon = new QSystemTrayIcon(brandIcon(), this);
    m_icon->setContextMenu(m_menu.get());
    m_icon->setToolTip(dueWords());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openAsked();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::dueAsked);
    m_icon->show();
}

void Tray::refresh()
{
    showIcon();
    if (m_asking || (!m_icon && !m_notices))
        return;
    m_asking = true;
    const auto job = [now = m_clock.now()](Services& services) -> Result<Due> {
        const auto filter = KeyFilter::parse(dueFilter());
        Q_ASSERT(filter);
        const auto rows = services.keyStore->firstRows(*filter, {KeyColumn::Expires, false}, now, dueRows, {});
        if (!rows)
            return rows.error();
        const auto count =
            rows->size() < dueRows ? Result<qint64>(rows->size()) : services.keyStore->count(*filter, now);
        return count ? Result<Due>(Due{services.info.id, *rows, *count}) : Result<Due>(count.error());
    };
    whenDone(m_slow.run(job), this, [this](const Result<Due>& due) {
        m_asking = false;
        if (due)
            take(*due);
    });
}

void Tray::take(const Due& due)
{
    m_due = due;
    fillMenu();
    if (m_icon)
        m_icon->setToolTip(dueWords());
    if (m_notices)
        notify(due);
}

// What was told is written down before it is told: a console that ends meanwhile does not repeat it.
void Tray::notify(const Due& due)
{
    QSettings settings;
    const QString place = u"notices/"_s + due.catalogue;
    ExpiryNotices notices;
    notices.load(QJsonDocument::fromJson(settings.value(place).toByteArray()).object());
    const QList<ExpiryNotice> fresh = notices.take(due.rows, m_clock.now());
    if (fresh.isEmpty())
        return;
    settings.setValue(place, QJsonDocument(notices.save()).toJson(QJsonDocument::Compact));
    const QString words = noticeWords(fresh);
    if (m_icon && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(tr("Keys expire"), words, brandIcon());
    else if (!m_locked)
        Q_EMIT told(words);
}

QString Tray::noticeWords(const QList<ExpiryNotice>& notices) const
{
    const UtcTime now = m_clock.now();
    if (m_locked || notices.size() > named)
        return tr("%n key(s) expire soon, the first %1.", nullptr, int(notices.size()))
            .arg(relativeTime(notices.first().expiresAt, now));
    QStringList lines;
    for (const ExpiryNotice& notice : notices)
        lines += tr("%1 expires %2.").arg(notice.name, relativeTime(notice.expiresAt, now));
    return lines.join(u'\n');
}

QString Tray::dueWords() const
{
    if (m_due.count == 0)
        return tr("Keywright: nothing expires within 30 days");
    return tr("Keywright: %n key(s) expire within 30 days", nullptr, int(m_due.count));
}

void Tray::fillMenu()
{
    if (auto* due = m_menu->findChild<QMenu*>(u"trayDue"_s)) { // clear() leaves sub-menus where they are
        due->setParent(nullptr);
        due->deleteLater();
    }
    m_menu->clear();
    const auto add = [](QMenu* menu, const QString& name, const QString& text) {
        QAction* action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setObjectName(name);
        return action;
    };
    connect(add(m_menu.get(), u"trayOpen"_s, tr("Open Keywright")), &QAction::triggered, this, &Tray::openAsked);
    if (!m_locked && m_due.count > 0) {
        QMenu* due = m_menu->addMenu(tr("Expires within 30 days: %1").arg(grouped(m_due.count)));
        due->setObjectName(u"trayDue"_s);
        for (const KeyRow& row : m_due.rows.mid(0, shownDue))
            connect(add(due, u"due_"_s + row.id.toString(),
                        listed({row.name, relativeTime(row.expiresAt.value_or(UtcTime()), m_clock.now())})),
                    &QAction::triggered, this, [this, id = row.id] { Q_EMIT keyAsked(id); });
        due->addSeparator();
        connect(add(due, u"trayAllDue"_s, tr("Show all")), &QAction::triggered, this, &Tray::dueAsked);
    }
    m_menu->addSeparator();
    QAction* lock = add(m_menu.get(), u"trayLock"_s, tr("Lock"));
    lock->setEnabled(!m_locked);
    // Locking fills the menu anew: not while its entry is still being chosen.
    connect(lock, &QAction::triggered, this, &Tray::lockAsked, Qt::QueuedConnection);
    connect(add(m_menu.get(), u"trayQuit"_s, tr("Quit")), &QAction::triggered, this, &Tray::quitAsked);
}

} // namespace keywright
