// The first page: what is wrong and what is due, each a way to its list, and how the keys are spread. An empty
// catalogue shows how to begin instead. GUI thread; owned by the window.
#pragma once

#include "model/overview/overview_counts.h"
#include "model/overview/overview_figures.h"
#include "ui/look/tokens.h"

#include <QHash>
#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace keywright {

class Banner;
class BarChart;
class Commands;
class EmptyState;
class FigureTile;
class Label;

class OverviewPage final : public QWidget {
    Q_OBJECT

public:
    OverviewPage(OverviewCounts& counts, Commands& commands, QWidget* parent = nullptr);

Q_SIGNALS:
    void searchAsked(const QString& text); // show the keys that it finds
    void keyAsked(const keywright::KeyId& id);
    void told(keywright::ToneName tone, const QString& words);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildTop(Commands& commands);
    void buildFigures(QVBoxLayout* column);
    QWidget* tiles(OverviewFigure::Group group);
    BarChart* chart(const QString& objectName, const QString& title);
    void show(const OverviewNumbers& numbers);
    void showHeadline(const OverviewNumbers& numbers);
    void showAlarm(const QList<TouchedHoneytoken>& touched);
    void fail(const Error& error);

    OverviewCounts& m_counts;
    QStackedWidget* m_stack;
    QScrollArea* m_figures;
    QWidget* m_guide;
    EmptyState* m_failed;
    Banner* m_alarm; // a honeytoken was presented
    QList<TouchedHoneytoken> m_touched;
    Label* m_headline;
    Label* m_total;
    QWidget* m_actions; // hidden while the guide offers the same
    QHash<QString, FigureTile*> m_tiles;
    BarChart *m_systems, *m_environments, *m_ages;
};

} // namespace keywright
