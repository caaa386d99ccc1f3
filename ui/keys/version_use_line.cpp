#include "ui/keys/version_use_line.h"

#include "ui/look/fonts.h"
#include "ui/look/spark.h"
#include "ui/look/time_words.h"

#include <QStyle>

namespace keywright {

VersionUseLine::VersionUseLine(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void VersionUseLine::setTraffic(const VersionTraffic* traffic)
{
    m_traffic = traffic ? *traffic : VersionTraffic();
    m_words =
        tr("%1 requests in 30 days, %2 in the last 24 hours").arg(grouped(m_traffic.sum), grouped(m_traffic.lastDay));
    setAccessibleName(m_words);
    setToolTip(m_words);
    setVisible(traffic != nullptr);
    update();
}

void VersionUseLine::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tokens& t = tokensFor(palette());
    paintSpark(painter, rect().adjusted(0, 0, 0, -20), m_traffic.requests, t, layoutDirection());
    painter.setFont(captionFont());
    painter.setPen(t.secondary);
    const QRect place(0, height() - 18, width(), 18);
    painter.drawText(place, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, width()));
}

} // namespace keywright
