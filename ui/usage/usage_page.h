// The Usage page: what gates counted, over a time that a person picks, for all keys or those of an owner or an
// environment, and what was unusual. Everything is asked on the front lane, the unusual (which takes seconds) on the
// slow one; an answer to what is no longer asked is dropped. Without a gate it shows how to start one. GUI thread;
// owned by the window.
#pragma once

#include "model/core/clock.h"
#include "model/services.h"
#include "model/usage/key_anomalies.h"
#include "model/usage/usage_answer.h"
#include "ui/look/tokens.h"

#include <QTimer>
#include <QWidget>

#include <tuple>

class QButtonGroup;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace keywright {

class ChartCard;
class Chip;
class EmptyState;
class FigureCard;
class Label;
class RankList;
class StepChart;
class UnusualList;
class WeekGrid;

class UsagePage final : public QWidget {
    Q_OBJECT

public:
    UsagePage(Lanes lanes, const Clock& clock, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void searchAsked(const QString& text); // show the keys that it finds
    void helpAsked();                      // how a gate is set up
    void told(keywright::ToneName tone, const QString& words);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildTop();
    [[nodiscard]] QWidget* buildCharts();
    [[nodiscard]] QWidget* buildGuide();
    [[nodiscard]] ChartCard* card(const QString& objectName, const QString& title, QWidget* chart);
    [[nodiscard]] Chip* facetChip(FilterTerm::Field field, const QString& title);
    [[nodiscard]] UsageQuestion question() const;
    void ask();
    void show(const UsageAnswer& answer);
    void showFigures(const UsageAnswer& answer);
    void showTime(const UsageAnswer& answer);
    void showWho(const UsageAnswer& answer);
    void showApis(const UsageAnswer& answer);
    void askSpread(const UsageQuestion& asked);
    void showSpread();
    void showState(const UsageAnswer& answer);
    void showDelay(const UsageAnswer& answer, Percentiles SpreadPoint::*delay, StepChart* chart, ChartCard* card);
    void fail(const Error& error);
    void setReading(int step);
    void askUnusual();
    void showUnusual();
    void showAnomaly(const KeyAnomaly& anomaly);
    void zoom(int step);
    void zoomTo(const UsageRange& range);
    void back();
    void setSpan(UsageSpan span);
    void followZoom();
    [[nodiscard]] UsageStep finestStep(UtcTime from) const;
    void zoomInto(int from, int to);                       // steps
    void setWho(const QString& term, const QString& name); // empty: everybody
    void chooseOwner(const QString& term, const QString& name);
    void chooseApi(const QString& api); // empty: all
    void chooseOutcome(int group);
    void chooseHour(const std::optional<WeekHour>& hour);
    void chooseFacet(FilterTerm::Field field, Chip* chip, const QString& value, const QString& word);
    [[nodiscard]] Chip* brushChip(const QString& objectName);
    void setBrush(Chip* chip, const QString& words); // empty: hidden
    void openFacet(FilterTerm::Field field, Chip* chip);
    void setFacet(FilterTerm::Field field, const QString& value);
    void save(const QString& chart, const QString& path, const QByteArray& bytes);
    void copyCommand();

    Lanes m_lanes;
    const Clock& m_clock;
    UsageSpan m_span = UsageSpan::Month;
    QList<UsageRange> m_zooms; // the last one is shown, the others are the way back
    QString m_filter;          // of the chips: owner and environment
    QString m_who;             // a term that one bar or line stands for, in addition
    QString m_api;             // only requests on this one
    std::optional<OutcomeGroup> m_outcome;
    std::optional<WeekHour> m_weekHour;
    UsageAnswer m_shown;
    std::optional<KeyAnomaly> m_marked;
    QList<KeyAnomaly> m_unusualFound;
    int m_reading = 0; // questions without an answer; the property "reading" tells scripts that there are some
    std::optional<std::pair<QString, qint64>> m_unusualAsked; // filter and hour: it changes with the hour only
    quint64 m_generation = 0;
    using Brushes = std::tuple<std::optional<OutcomeGroup>, QString, QString, std::optional<WeekHour>>;
    Brushes m_spreadBrushes;             // that m_spread was asked with
    std::optional<UsageAnswer> m_spread; // comes by itself, before or after what it belongs to
    QTimer m_again;

    Label* m_state;
    QButtonGroup* m_spans;
    Chip* m_compare;
    Chip *m_backChip, *m_zoomChip, *m_whoChip, *m_outcomeChip, *m_hourChip, *m_apiChip, *m_ownerChip;
    QStackedWidget* m_stack;
    QScrollArea* m_charts;
    QWidget* m_guide;
    EmptyState* m_failed;
    FigureCard *m_requests, *m_refused, *m_used, *m_sources;
    StepChart *m_time, *m_rate, *m_decision, *m_request, *m_sourceChart;
    WeekGrid* m_week;
    RankList *m_keys, *m_owners, *m_apis;
    UnusualList* m_unusual;
    ChartCard *m_timeCard, *m_rateCard, *m_weekCard, *m_keyCard, *m_ownerCard, *m_apiCard, *m_unusualCard,
        *m_decisionCard, *m_requestCard, *m_sourceCard;
};

} // namespace keywright
