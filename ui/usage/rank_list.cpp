#include "ui/usage/rank_list.h"

#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

RankList::RankList(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(objectName);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_lines->setAlignment(Qt::AlignTop);
}

void RankList::setBars(const QList<Bar>& bars)
{
    if (bars == m_bars)
        return; // what has the focus keeps it
    m_bars = bars;
    qint64 sum = 0;
    for (const Bar& bar : bars)
        sum += bar.count;
    layOutBars(*m_lines, objectName(), bars.mid(0, BarChart::mostLines), bars.isEmpty() ? 0 : bars.first().count, sum,
               this, [this](const QString& search) { Q_EMIT asked(search); });
}

} // namespace keywright
