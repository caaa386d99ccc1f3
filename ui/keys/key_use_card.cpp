#include "ui/keys/key_use_card.h"

#include "model/core/joined_words.h"
#include "ui/look/labels.h"
#include "ui/look/time_words.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace keywright {

using namespace Qt::StringLiterals;

// A bar a day, the last one today; the day under the pointer is told.
class DayBars final : public QWidget {
public:
    using Days = std::array<qint64, VersionTraffic::days>;

    explicit DayBars(QWidget* parent)
        : QWidget(parent)
    {
        setObjectName(u"keyUseBars"_s);
        setFixedHeight(48);
    }
    void setDays(const Days& days, UtcTime today)
    {
        m_days = days;
        m_today = today;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& tokens = tokensFor(palette());
        const qint64 most = std::max<qint64>(1, *std::max_element(m_days.begin(), m_days.end()));
        QPainter painter(this);
        for (int day = 0; day < VersionTraffic::days; ++day) {
            const QRect room = roomOf(day);
            const qint64 requests = m_days[std::size_t(day)];
            const int tall = requests > 0 ? std::max(2, int(double(requests) / double(most) * height())) : 1;
            painter.fillRect(QRect(room.left(), height() - tall, room.width(), tall),
                             requests > 0 ? tokens.accent.ink : tokens.line);
        }
    }
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int day = 0; day < VersionTraffic::days; ++day) {
            if (roomOf(day).adjusted(-1, 0, 1, 0).contains(help->pos()))
                QToolTip::showText(help->globalPos(),
                                   labelled(exactDate(m_today - std::chrono::days(VersionTraffic::days - 1 - day)),
                                            grouped(m_days[std::size_t(day)])),
                                   this);
        }
        return true;
    }

private:
    [[nodiscard]] QRect roomOf(int day) const
    {
        const int from = width() * day / VersionTraffic::days, to = width() * (day + 1) / VersionTraffic::days;
        return QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, std::max(1, to - from - 2), height()));
    }

    Days m_days{};
    UtcTime m_today{};
};

KeyUseCard::KeyUseCard(QWidget* parent)
    : Card(Card::Fill::Surface, parent)
    , m_sum(new Label(TextRole::Secondary))
    , m_bars(new DayBars(this))
{
    setObjectName(u"keyUseCard"_s);
    m_sum->setObjectName(u"keyUseSum"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(TextRole::Strong, tr("Requests, 30 days")), 1);
    head->addWidget(m_sum);
    body()->addLayout(head);
    body()->addWidget(m_bars);
    hide();
}

void KeyUseCard::showUse(const KeyUseNow& use, UtcTime now)
{
    DayBars::Days days{};
    for (const VersionTraffic& version : use.versions)
        std::transform(days.begin(), days.end(), version.requests.begin(), days.begin(), std::plus<>());
    const QString sum = grouped(std::accumulate(days.begin(), days.end(), qint64(0)));
    m_sum->setText(sum);
    m_bars->setDays(days, now);
    m_bars->setAccessibleName(tr("Requests a day, 30 days"));
    m_bars->setAccessibleDescription(sum);
    show();
}

} // namespace keywright
