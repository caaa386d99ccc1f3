#include "ui/catalogue/health_dialog.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/work_bar.h"

#include <QCoreApplication>
#include <QGridLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

struct CheckName {
    const char* check;
    const char* words;
};
constexpr CheckName checks[] = {
    {"integrity", QT_TRANSLATE_NOOP("HealthDialog", "The database file is sound")},
    {"foreign keys", QT_TRANSLATE_NOOP("HealthDialog", "Its tables fit each other")},
    {"permissions", QT_TRANSLATE_NOOP("HealthDialog", "Only you can read it")},
    {"invariants", QT_TRANSLATE_NOOP("HealthDialog", "Each key is in a lawful state")},
    {"journal", QT_TRANSLATE_NOOP("HealthDialog", "Nothing was left unfinished")},
    {"secret store", QT_TRANSLATE_NOOP("HealthDialog", "The secret store answers and has this catalogue's keys")},
    {"audit log", QT_TRANSLATE_NOOP("HealthDialog", "The audit log can be read")},
};

QString nameOf(const QString& check)
{
    const auto* found = std::find_if(std::begin(checks), std::end(checks),
                                     [&](const CheckName& name) { return check == QLatin1String(name.check); });
    return found == std::end(checks) ? check : QCoreApplication::translate("HealthDialog", found->words);
}

} // namespace

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
        auto* words = new Label(TextRole::Text, nameOf(line.check));
        m_grid->addWidget(icon, row, 0, Qt::AlignTop);
        m_grid->addWidget(words, row++, 1);
        if (good)
            continue;
        auto* detail = new Label(TextRole::Caption, line.detail);
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
