// The first of many, a line each with a bar: the line chooses what it stands for, the arrow beside it leads to the
// keys. GUI thread; owned by its parent.
#pragma once

#include "ui/overview/bar_chart.h"

#include <QWidget>

namespace keywright {

class RankList final : public QWidget {
    Q_OBJECT

public:
    explicit RankList(const QString& objectName, QWidget* parent = nullptr);
    void setBars(const QList<Bar>& bars); // most first

Q_SIGNALS:
    void chosen(const QString& search, const QString& name);
    void asked(const QString& search); // show the keys

private:
    void fillDoors();
    void keepFocus(const QString& name); // on the line that is called so, or the first

    QList<Bar> m_bars;
    QVBoxLayout *m_lines, *m_doors;
};

} // namespace keywright
