#include "ui/keys/bulk/bulk_runner.h"

#include "model/core/when_done.h"
#include "model/services.h"

namespace keywright {
namespace {

constexpr int mostRefused = 1'000;

struct End {
    BulkCounts counts;
    QList<BulkItem> refused;
};

} // namespace

BulkRunner::BulkRunner(ServiceThread& back, QObject* parent)
    : QObject(parent)
    , m_back(back)
{}

void BulkRunner::begin(const BulkAct& act, const QList<KeyId>& keys, const ProgressPtr& progress)
{
    m_progress = progress;
    const auto begun = m_back.run([act, keys](Services& services) { return services.bulk->begin(act, keys); });
    whenDone(begun, this, [this](const Result<BulkRun>& run) { took(run); });
}

void BulkRunner::goOn(qint64 run, const ProgressPtr& progress)
{
    m_progress = progress;
    m_run = run;
    const auto slice = m_back.run([run](Services& services) { return services.bulk->goOn(run); });
    whenDone(slice, this, [this](const Result<BulkRun>& answer) { took(answer); });
}

void BulkRunner::took(const Result<BulkRun>& run)
{
    if (!run) {
        Q_EMIT failed(run.error());
        return;
    }
    m_run = run->id;
    m_progress->total = run->counts.total;
    m_progress->done = run->counts.total - run->counts.left();
    if (run->counts.left() == 0 || m_progress->cancelled)
        return end(m_run);
    goOn(m_run, m_progress);
}

void BulkRunner::end(qint64 run)
{
    const auto ended = m_back.run([run](Services& services) -> Result<End> {
        const Result<QList<BulkItem>> refused = services.bulk->refused(run, mostRefused);
        if (!refused)
            return refused.error();
        const Result<BulkCounts> counts = services.bulk->end(run);
        return counts ? Result<End>(End{*counts, *refused}) : Result<End>(counts.error());
    });
    whenDone(ended, this, [this, run](const Result<End>& end) {
        if (!end) {
            Q_EMIT failed(end.error());
            return;
        }
        m_run = 0;
        Q_EMIT this->ended(end->counts, end->refused, run);
    });
}

} // namespace keywright
