#include "ui/usage/usage_page.h"

#include "model/apis/api_definition.h"
#include "model/core/joined_words.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/keys/key_service.h"
#include "ui/keys/filter_text.h"
#include "ui/look/chips.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"
#include "ui/usage/chart_card.h"
#include "ui/usage/figure_card.h"
#include "ui/usage/rank_list.h"
#include "ui/usage/step_chart.h"
#include "ui/usage/usage_words.h"
#include "ui/usage/week_grid.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;
constexpr auto whileCounting = 30s; // until what is shown is asked again
constexpr auto whileWaiting = 2s;   // for the first request that a gate counts

QString joined(const QString& filter, const QString& term)
{
    return filter.isEmpty() || term.isEmpty() ? filter + term : filter + u' ' + term;
}

// For a shell, whatever stands in the path.
QString shellQuoted(QString path)
{
    return u"'%1'"_s.arg(path.replace(u'\'', u"'\\''"_s));
}

} // namespace

void UsagePage::refresh()
{
    if (isVisible())
        ask();
}

void UsagePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_again.start(whileCounting);
    ask();
}

void UsagePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_again.stop();
}

UsageQuestion UsagePage::question() const
{
    UsageQuestion question;
    question.zone = QTimeZone::systemTimeZone();
    question.range = !m_zooms.isEmpty() ? m_zooms.last() : usageRange(m_span, m_clock.now(), question.zone);
    question.compare = m_compare->isChecked();
    question.outcome = m_outcome;
    question.weekHour = m_weekHour;
    question.api = m_api;
    question.spread = false;
    if (const ParsedFilter filter = KeyFilter::parse(joined(m_filter, m_who)))
        question.filter = *filter;
    return question;
}

void UsagePage::setReading(int step)
{
    m_reading += step;
    setProperty("reading", m_reading > 0);
}

void UsagePage::ask()
{
    const UsageQuestion asked = question();
    const Brushes brushes{m_outcome, m_api, joined(m_filter, m_who), m_weekHour};
    if (std::exchange(m_spreadBrushes, brushes) != brushes)
        m_spread.reset(); // it is of others
    const auto job = [asked](Services& services) -> Result<UsageAnswer> {
        if (!services.usage)
            return UsageAnswer();
        return answerUsage(*services.usage, *services.keyStore, asked, services.clock->now());
    };
    ++m_generation;
    askSpread(asked);
    askUnusual();
    setReading(+1);
    whenDone(m_lanes.front.run(job), this, [this, generation = m_generation](const Result<UsageAnswer>& answer) {
        setReading(-1);
        if (generation != m_generation)
            return;
        if (answer)
            show(*answer);
        else
            fail(answer.error());
    });
}

void UsagePage::show(const UsageAnswer& answer)
{
    m_shown = answer;
    if (!answer.extent) {
        m_state->clear();
        m_stack->setCurrentWidget(m_guide);
        m_again.setInterval(whileWaiting);
        return;
    }
    m_again.setInterval(whileCounting);
    showState(answer);
    showFigures(answer);
    showTime(answer);
    showWho(answer);
    showApis(answer);
    m_stack->setCurrentWidget(m_charts);
    showSpread();
    showUnusual();
}

void UsagePage::showState(const UsageAnswer& answer)
{
    QStringList state;
    if (answer.extent && hourStart(answer.extent->firstHour) > answer.range.from)
        state += tr("Counted since %1.").arg(exactDate(hourStart(answer.extent->firstHour)));
    if (answer.extent && answer.extent->written)
        state += tr("A gate last counted %1.").arg(relativeTime(*answer.extent->written, m_clock.now()));
    if (answer.whole.bytes > 0)
        state += tr("%1 were sent in answers.")
                     .arg(QLocale().formattedDataSize(answer.whole.bytes, 1, QLocale::DataSizeTraditionalFormat));
    m_state->setText(sentences(state));
}

void UsagePage::showFigures(const UsageAnswer& answer)
{
    const OutcomeCounts now = sumOf(answer.series), before = sumOf(answer.before);
    const auto wanted = [&answer](const OutcomeCounts& counts) {
        return answer.outcome ? inGroup(counts, *answer.outcome) : allOf(counts);
    };
    const qint64 all = wanted(now), then = wanted(before);
    QString change, rateBefore;
    if (then > 0) {
        const double share = 100.0 * double(all - then) / double(then);
        const QString number = QLocale().toString(std::abs(share), 'f', std::abs(share) < 10 ? 1 : 0);
        change = share >= 0 ? tr("▲ %1 % against the period before").arg(number)
                            : tr("▼ %1 % against the period before").arg(number);
        rateBefore = tr("%1 in the period before").arg(usage_words::percent(errorRate(before)));
    }
    m_requests->setFigure(usage_words::compact(double(all)), grouped(all), change);
    m_refused->setFigure(usage_words::percent(errorRate(now)), grouped(refusedOf(now)), rateBefore);
    const auto known =
        std::count_if(answer.keys.begin(), answer.keys.end(), [](const KeyUsage& key) { return !key.key.isNull(); });
    m_used->setFigure(grouped(known), grouped(known), tr("of %Ln owner(s)", nullptr, int(answer.owners.size())));
}

void UsagePage::showTime(const UsageAnswer& answer)
{
    StepChart::Content content;
    content.labels = usage_words::axisLabels(answer.series, answer.range.step);
    content.hints = usage_words::hints(answer);
    content.number = &usage_words::compact;
    QList<ChartLegend::Entry> legend;
    for (const OutcomeGroup group : outcomeGroups) {
        StepChart::Layer layer{usage_words::groupTone(group), {}};
        double sum = 0;
        for (const UsagePoint& point : answer.series) {
            layer.values += double(inGroup(point.requests, group));
            sum += layer.values.last();
        }
        if (sum == 0 && group != OutcomeGroup::Valid && group != answer.outcome)
            continue;
        legend += {layer.tone, usage_words::groupWord(group), false, int(group), group == answer.outcome};
        if (!answer.outcome || group == answer.outcome)
            content.bars += layer;
    }
    for (const UsagePoint& point : answer.before)
        if (content.line.size() < answer.series.size())
            content.line += double(answer.outcome ? inGroup(point.requests, *answer.outcome) : allOf(point.requests));
    content.lineTone = ToneName::Text;
    content.dashed = true;
    if (m_marked) {
        const auto place = [&answer](qint64 hour) {
            const auto at = std::lower_bound(answer.series.begin(), answer.series.end(), hourStart(hour),
                                             [](const UsagePoint& point, UtcTime when) { return point.from < when; });
            return int(at - answer.series.begin());
        };
        // From the step that its first hour lies in to that of its last.
        content.markedFrom = place(m_marked->anomaly.fromHour + 1) - 1;
        content.markedTo = place(m_marked->anomaly.toHour);
    }
    if (!answer.before.isEmpty())
        legend += {ToneName::Text, tr("Period before"), true, -1, false};
    const bool empty = allOf(sumOf(answer.series)) == 0 && allOf(sumOf(answer.before)) == 0;
    m_timeCard->setNote(m_weekHour && answer.weekFrom > answer.range.from
                            ? tr("Since %1: before it only days are known.").arg(exactDate(answer.weekFrom))
                            : QString());
    m_time->setContent(content);
    m_timeCard->setLegend(legend);
    m_timeCard->setTable(usage_words::timeTable(answer));
    m_timeCard->setEmpty(empty);

    StepChart::Content rate;
    rate.labels = content.labels;
    rate.hints = content.hints;
    rate.number = &usage_words::percentTick;
    rate.lineTone = ToneName::Danger;
    for (const UsagePoint& point : answer.series)
        rate.line += errorRate(point.requests);
    m_rate->setContent(rate);
    m_rateCard->setTable(usage_words::rateTable(answer));
    m_rateCard->setEmpty(allOf(sumOf(answer.series)) == 0);
}

void UsagePage::showWho(const UsageAnswer& answer)
{
    using Field = FilterTerm::Field;
    QList<Bar> keys, owners;
    for (const KeyUsage& key : answer.keys) {
        const bool known = !key.key.isNull() && !key.name.isEmpty();
        keys += Bar{usage_words::keyName(key), allOf(key.requests),
                    known ? withTerm({}, Field::Id, {key.key.toString()}) : QString()};
    }
    for (const OwnerUsage& owner : answer.owners)
        owners += Bar{usage_words::ownerName(owner), allOf(owner.requests),
                      owner.owner.isEmpty() ? u"is:unowned"_s : withTerm({}, Field::Owner, {owner.owner})};
    m_keys->setBars(keys);
    m_keyCard->setTable(usage_words::keyTable(answer));
    m_keyCard->setEmpty(keys.isEmpty());
    m_owners->setBars(owners);
    m_ownerCard->setTable(usage_words::ownerTable(answer));
    m_ownerCard->setEmpty(owners.isEmpty());
    m_week->setWeek(answer.week);
    m_weekCard->setTable(usage_words::weekTable(answer));
    m_weekCard->setEmpty(allOf(sumOf(answer.series)) == 0);
    m_weekCard->setNote(answer.weekFrom > answer.range.from
                            ? tr("Since %1: before it only days are known.").arg(exactDate(answer.weekFrom))
                            : QString());
}

void UsagePage::showApis(const UsageAnswer& answer)
{
    QList<Bar> apis;
    bool told = false;
    for (const ApiUsage& api : answer.apis) {
        apis +=
            Bar{usage_words::apiName(api), allOf(api.requests), api.api.isEmpty() ? QString() : keysOfApiText(api.api)};
        told = told || !api.api.isEmpty();
    }
    m_apis->setBars(apis);
    m_apiCard->setTable(usage_words::apiTable(answer));
    m_apiCard->setEmptyWords(m_api.isEmpty() && !apis.isEmpty()
                                 ? tr("No gateway tells which API its requests are for. Have it ask /verify?api=NAME, "
                                      "as the configurations under APIs do.")
                                 : tr("No requests in this time"));
    m_apiCard->setEmpty(!told);
}

void UsagePage::fail(const Error& error)
{
    const ErrorWords words = describe(error);
    m_state->clear();
    m_failed->setWords(tr("Usage can't be shown"), words.whole());
    m_stack->setCurrentWidget(m_failed);
}

// Who took what out of the catalogue is told in the log, as for reports: what can't be told is not written.
void UsagePage::save(const QString& chart, const QString& path, const QByteArray& bytes)
{
    AuditEvent event;
    event.action = u"usage.export"_s;
    event.objectKind = u"usage"_s;
    event.outcome = u"done"_s;
    event.details = {{u"by"_s, chart},
                     {u"from"_s, toIso(m_shown.range.from)},
                     {u"to"_s, toIso(m_shown.range.to)},
                     {u"filter"_s, joined(m_filter, m_who)},
                     {u"api"_s, m_api},
                     {u"path"_s, path}};
    const auto job = [path, bytes, event](Services& services) -> Result<void> {
        QSaveFile file(path); // there whole, or as it was
        const auto fault = [&] { return Error{ErrorKind::Io, u"%1: %2"_s.arg(path, file.errorString())}; };
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return fault();
        return services.keys->together([&]() -> Result<void> {
            if (const Result<void> said = services.keys->tell(event); !said)
                return said;
            return file.commit() ? Result<void>() : Result<void>(fault());
        });
    };
    whenDone(m_lanes.slow.run(job), this, [this, path](const Result<void>& saved) {
        if (saved)
            Q_EMIT told(ToneName::Good, tr("Written to %1").arg(path));
        else
            Q_EMIT told(ToneName::Danger, describe(saved.error()).whole());
    });
}

void UsagePage::copyCommand()
{
    const auto job = [](Services& services) -> Result<CatalogueInfo> { return services.info; };
    whenDone(m_lanes.front.run(job), this, [this](const Result<CatalogueInfo>& info) {
        if (!info)
            return Q_EMIT told(ToneName::Danger, describe(info.error()).whole());
        const QString passphrase = info->vault ? u" --passphrase-file -"_s : QString();
        QGuiApplication::clipboard()->setText(u"keywright-gate --catalogue %1%2 --listen 127.0.0.1:9191 serve"_s.arg(
            shellQuoted(QFileInfo(info->path).absoluteFilePath()), passphrase));
        Q_EMIT told(ToneName::Good, info->vault ? tr("Copied. The gate reads the vault's passphrase from its input.")
                                                : tr("Copied. Paste it into a terminal on this machine."));
    });
}

} // namespace keywright
