#include "ui/usage/rank_list.h"

#include "ui/look/fonts.h"
#include "ui/look/time_words.h"

#include <QVBoxLayout>

#include <algorithm>

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
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    qint64 sum = 0;
    int numberWidth = 0;
    for (const Bar& bar : bars) {
        sum += bar.count;
        numberWidth = std::max(numberWidth, QFontMetrics(textFont()).horizontalAdvance(grouped(bar.count)) + 1);
    }
    for (const Bar& bar : bars.mid(0, BarChart::mostLines)) {
        auto* line = new BarLine(u"%1_%2"_s.arg(objectName(), bar.name), bar);
        line->setScale(bars.first().count, sum, numberWidth);
        connect(line, &QAbstractButton::clicked, this, [this, search = bar.search] { Q_EMIT asked(search); });
        m_lines->addWidget(line);
    }
}

} // namespace keywright
