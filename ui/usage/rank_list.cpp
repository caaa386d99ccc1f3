#include "ui/usage/rank_list.h"

#include "ui/usage/door_button.h"

#include <QHBoxLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

RankList::RankList(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_doors(new QVBoxLayout)
{
    setObjectName(objectName);
    auto* beside = new QHBoxLayout(this);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(2);
    for (QVBoxLayout* column : {m_lines, m_doors}) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->setAlignment(Qt::AlignTop);
    }
    beside->addLayout(m_lines, 1);
    beside->addLayout(m_doors);
}

void RankList::setBars(const QList<Bar>& bars)
{
    if (bars == m_bars)
        return; // what has the focus keeps it
    m_bars = bars;
    const QWidget* focused = window()->focusWidget();
    const QString before = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    qint64 sum = 0;
    for (const Bar& bar : bars)
        sum += bar.count;
    layOutBars(*m_lines, objectName(), bars.mid(0, BarChart::mostLines), bars.isEmpty() ? 0 : bars.first().count, sum,
               this, [this](const QString& search) {
                   const auto bar = std::find_if(m_bars.begin(), m_bars.end(),
                                                 [&search](const Bar& one) { return one.search == search; });
                   if (bar != m_bars.end())
                       Q_EMIT chosen(bar->search, bar->name);
               });
    fillDoors();
    if (!before.isEmpty())
        keepFocus(before);
}

// Else it would go to whatever comes next, and the page with it.
void RankList::keepFocus(const QString& name)
{
    QWidget* heir = nullptr;
    for (int i = m_lines->count(); i-- > 0;) {
        QWidget* line = m_lines->itemAt(i)->widget();
        if (line && line->isEnabled() && (!heir || heir->objectName() != name))
            heir = line;
    }
    if (!heir)
        return;
    heir->show(); // now: what is not shown yet takes no focus
    heir->setFocus();
}

void RankList::fillDoors()
{
    while (QLayoutItem* item = m_doors->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QWidget* before = nullptr;
    for (int i = 0; i < m_lines->count(); ++i) {
        const Bar& bar = m_bars.at(i);
        QWidget* line = m_lines->itemAt(i)->widget();
        if (before)
            setTabOrder(before, line);
        before = line;
        if (bar.search.isEmpty()) {
            m_doors->addSpacing(line->sizeHint().height());
            continue;
        }
        auto* door =
            new DoorButton(u"%1_%2_keys"_s.arg(objectName(), bar.name), tr("Show the keys of “%1”").arg(bar.name));
        connect(door, &QAbstractButton::clicked, this, [this, search = bar.search] { Q_EMIT asked(search); });
        m_doors->addWidget(door);
        setTabOrder(line, door);
        before = door;
    }
}

} // namespace keywright
