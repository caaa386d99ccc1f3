// How keys are spread over something: a name, a bar and a number a line, so that the chart is its own table. A click or
// Enter on a line leads to the list; the whole can be copied. GUI thread; owned by its parent.
#pragma once

#include "ui/look/surfaces.h"

#include <QAbstractButton>

#include <functional>

class QToolButton;

namespace keywright {

struct Bar {
    QString name;
    qint64 count = 0;
    QString search; // empty: leads nowhere

    bool operator==(const Bar&) const = default;
};

class BarLine final : public QAbstractButton {
    Q_OBJECT

public:
    BarLine(const QString& objectName, const Bar& bar, QWidget* parent = nullptr);
    // Against the longest bar and the sum of all; `numberWidth`: of the column of numbers.
    void setScale(qint64 longest, qint64 sum, int numberWidth);
    [[nodiscard]] const Bar& bar() const { return m_bar; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Bar m_bar;
    qint64 m_longest = 1;
    int m_numberWidth = 0;
};

// One line a bar, in place of those that were there: what all lists of bars share. A click on one that leads somewhere
// asks `asked` for its search.
void layOutBars(QVBoxLayout& lines, const QString& objectName, const QList<Bar>& bars, qint64 longest, qint64 sum,
                QObject* receiver, const std::function<void(const QString&)>& asked);

class BarChart final : public Card {
    Q_OBJECT

public:
    static constexpr int mostLines = 8; // more are one line together

    BarChart(const QString& objectName, const QString& title, QWidget* parent = nullptr);
    void setBars(const QList<Bar>& bars);
    [[nodiscard]] QString asText() const; // tab-separated, with a header

Q_SIGNALS:
    void asked(const QString& search);
    void copied(const QString& words);

private:
    QString m_title;
    QList<Bar> m_bars;
    QVBoxLayout* m_lines;
    QToolButton* m_copy;
};

} // namespace keywright
