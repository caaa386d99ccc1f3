// How long requests took and from how many addresses they came.
#include "model/core/joined_words.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "ui/look/time_words.h"
#include "ui/usage/chart_card.h"
#include "ui/usage/figure_card.h"
#include "ui/usage/step_chart.h"
#include "ui/usage/usage_page.h"
#include "ui/usage/usage_words.h"

namespace keywright {

// On another lane: it reads much more than the other charts, which do not wait for it.
void UsagePage::askSpread(const UsageQuestion& asked)
{
    const auto job = [asked](Services& services) -> Result<UsageAnswer> {
        if (!services.usage)
            return UsageAnswer();
        return answerSpread(*services.usage, *services.keyStore, asked, services.clock->now());
    };
    setReading(+1);
    whenDone(m_lanes.slow.run(job), this, [this, generation = m_generation](const Result<UsageAnswer>& answer) {
        setReading(-1);
        if (generation != m_generation)
            return;
        if (!answer)
            return fail(answer.error());
        m_spread = *answer;
        showSpread();
    });
}

void UsagePage::showSpread()
{
    if (!m_spread || m_spread->range != m_shown.range)
        return; // the other half is still to come
    m_shown.spread = m_spread->spread;
    m_shown.whole = m_spread->whole;
    const UsageAnswer& answer = m_shown;
    if (m_stack->currentWidget() == m_charts)
        showState(answer);
    showDelay(answer, &SpreadPoint::decision, m_decision, m_decisionCard);
    showDelay(answer, &SpreadPoint::request, m_request, m_requestCard);
    const qint64 all = answer.whole.sources;
    m_sources->setFigure(all > 0 ? usage_words::compact(double(all)) : QStringLiteral("–"), grouped(all),
                         all > 0 ? tr("different addresses, within some 2 %") : tr("no addresses are known"));
    StepChart::Content content;
    content.labels = usage_words::axisLabels(answer.series, answer.range.step);
    content.number = &usage_words::compact;
    StepChart::Layer layer{ToneName::Violet, {}};
    for (const SpreadPoint& point : answer.spread) {
        layer.values += double(point.sources);
        content.hints += usage_words::stepWord(point.from, answer.range.step) + u'\n' +
                         labelled(tr("Different addresses"), grouped(point.sources));
    }
    content.bars += layer;
    m_sourceChart->setContent(content);
    m_sourceCard->setTable(usage_words::sourceTable(answer));
    m_sourceCard->setEmpty(all == 0);
}

void UsagePage::showDelay(const UsageAnswer& answer, Percentiles SpreadPoint::*delay, StepChart* chart, ChartCard* card)
{
    const std::pair<ToneName, QString> shares[]{{ToneName::Accent, tr("Half within")},
                                                {ToneName::Warning, tr("95 % within")},
                                                {ToneName::Danger, tr("99 % within")}};
    constexpr std::int64_t Percentiles::*values[]{&Percentiles::p50, &Percentiles::p95, &Percentiles::p99};
    StepChart::Content content;
    content.labels = usage_words::axisLabels(answer.series, answer.range.step);
    content.number = &usage_words::duration;
    QList<ChartLegend::Entry> legend;
    for (const auto& [tone, words] : shares) {
        content.curves += {tone, {}};
        legend += {tone, labelled(words, usage_words::duration(double((answer.whole.*delay).*values[legend.size()]))),
                   false, -1, false};
    }
    for (const SpreadPoint& point : answer.spread) {
        const Percentiles& of = point.*delay;
        QStringList hint{usage_words::stepWord(point.from, answer.range.step)};
        for (std::size_t i = 0; i < std::size(values); ++i) {
            const auto value = double(of.*values[i]);
            content.curves[qsizetype(i)].values += of.count > 0 ? std::optional(value) : std::nullopt;
            if (of.count > 0)
                hint += labelled(shares[i].second, usage_words::duration(value));
        }
        hint += labelled(tr("Measured"), grouped(qint64(of.count)));
        content.hints += hint.join(u'\n');
    }
    chart->setContent(content);
    const bool empty = (answer.whole.*delay).count == 0;
    card->setLegend(empty ? QList<ChartLegend::Entry>() : legend);
    card->setTable(usage_words::delayTable(answer, delay));
    card->setEmpty(empty);
}

} // namespace keywright
