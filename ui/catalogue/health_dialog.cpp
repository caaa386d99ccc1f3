#include "ui/catalogue/health_dialog.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "ui/catalogue/health_words.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/work_bar.h"

#include <QGridLayout>

namespace keywright {

using namespace Qt::StringLiterals;

HealthDialog::HealthDialog(Lanes lanes, QWidget* parent)
    : DialogFrame(
          u"healthDialog"_s, tr("Health of the catalogue"),
          tr("Nothing is changed by looking. Each event of the audit log is checked on its own page: Verify log."),
          parent)
    , m_lanes(lanes)
    , m_lines(new QWidget)
    , m_grid(new QGridLayout(m_lines))
    , m_work(new WorkBar(u"healthWork"_s, tr("Progress of the check")))
{
    m_lines->setObjectName(u"healthLines"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    addWide(m_lines);
    addWork(m_work);
    addSubmit(tr("Look again"), ButtonKind::Plain);
    setCancelText(tr("Close"));
    connect(this, &DialogFrame::submitted, this, &HealthDialog::look);
    look();
}

void HealthDialog::look()
{
    setBusy(true);
    const ProgressPtr progress = m_work->begin(tr("Looking"));
    const auto job = [progress](Services& services) { return services.backup->doctor(progress); };
    whenDone(m_lanes.slow.run(job), this, [this](const Result<QList<DoctorLine>>& lines) {
        m_work->end();
        setBusy(false);
        if (!lines)
            return fail(lines.error());
        show(*lines);
    });
}

void HealthDialog::show(const QList<DoctorLine>& lines)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    int wrong = 0;
    for (const DoctorLine& line : lines) {
        const bool good = line.grade == DoctorLine::Grade::Good;
        wrong += line.grade == DoctorLine::Grade::Wrong;
        const ToneName tone = good                                      ? ToneName::Good
                              : line.grade == DoctorLine::Grade::Notice ? ToneName::Warning
                                                                        : ToneName::Danger;
        auto* icon = new QLabel;
        icon->setPixmap(
            linePixmap(good ? u"check"_s : u"warning"_s, tokensFor(palette()).tone(tone).ink, 16, devicePixelRatioF()));
        auto* words = new Label(TextRole::Text, checkWords(line));
        m_grid->addWidget(icon, row, 0, Qt::AlignTop);
        m_grid->addWidget(words, row++, 1);
        if (good)
            continue;
        auto* detail = new Label(TextRole::Caption, faultWords(line));
        detail->setToolTip(line.detail);
        detail->setTextFormat(Qt::PlainText);
        detail->setTone(tone);
        detail->setWordWrap(true);
        m_grid->addWidget(detail, row++, 1);
    }
    if (wrong > 0)
        say(ToneName::Danger,
            tr("%n thing(s) wrong. Make a backup of the file as it is before anything else.", nullptr, wrong));
    else
        say(ToneName::Good, tr("Nothing is wrong."));
}

} // namespace keywright
