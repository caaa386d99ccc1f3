// The first of many, a line each with a bar; the lines lead to the keys. GUI thread; owned by its parent.
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
    void asked(const QString& search);

private:
    QList<Bar> m_bars;
    QVBoxLayout* m_lines;
};

} // namespace keywright
