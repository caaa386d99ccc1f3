#include "ui/keys/bulk/resume_dialog.h"

#include "model/core/words.h"
#include "ui/keys/bulk/bulk_dialog.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"
#include "ui/look/work_bar.h"
#include "ui/secrets/step_up.h"

#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

ResumeDialog::ResumeDialog(const BulkRun& run, ServiceThread& back, QWidget* parent)
    : DialogFrame(u"resumeDialog"_s, tr("An act was interrupted"),
                  tr("It was done to some of its keys only. Each key is either changed, with its event in the audit "
                     "log, or as it was."),
                  parent)
    , m_run(run)
    , m_runner(new BulkRunner(back, this))
    , m_work(new WorkBar(u"resume"_s, tr("Progress"), this))
    , m_leave(makeButton(u"leaveRest"_s, tr("Leave the rest as it is")))
{
    auto* card = new Card(Card::Fill::Well, this);
    const BulkCounts& counts = run.counts;
    QStringList lines{tr("%1, begun by %2 on %3.")
                          .arg(actionWord(u"bulk."_s + bulkActName(run.act.kind)), run.actor, exactTime(run.begunAt))};
    lines += tr("Done: %1 of %Ln key(s). Left: %2.", nullptr, static_cast<int>(counts.total))
                 .arg(grouped(counts.total - counts.left()), grouped(counts.left()));
    if (!run.act.reason.isEmpty())
        lines += tr("Reason: %1").arg(run.act.reason);
    auto* facts = new Label(TextRole::Text, lines.join(u'\n'), card);
    facts->setObjectName(u"resumeFacts"_s);
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    card->body()->addWidget(facts);
    addWide(card);
    m_leave->setAutoDefault(false);
    addWide(m_leave);
    addWork(m_work);
    addSubmit(tr("Go on with %Ln key(s)", nullptr, static_cast<int>(counts.left())), ButtonKind::Primary);
    setCancelText(tr("Later"));
    connect(this, &DialogFrame::submitted, this, &ResumeDialog::goOn);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        setBusy(true);
        m_runner->end(m_run.id);
    });
    connect(m_runner, &BulkRunner::ended, this, &ResumeDialog::ended);
    connect(m_runner, &BulkRunner::failed, this, [this](const Error& error) {
        m_work->end();
        fail(error);
    });
}

// Which of its keys are of production is not known here: a revocation always asks.
void ResumeDialog::goOn()
{
    if (!m_stepUp || m_run.act.kind != BulkAct::Kind::Revoke)
        return run();
    m_stepUp->before(this, tr("Keys are revoked for good."), [this] { run(); });
}

void ResumeDialog::run()
{
    setBusy(true);
    m_runner->goOn(m_run.id, m_work->begin(bulkProgressWords, m_run.counts.total));
}

void ResumeDialog::ended(const BulkCounts& counts)
{
    m_work->end();
    Q_EMIT changed(counts.changed, m_run.id);
    finish();
}

} // namespace keywright
