#include "ui/audit/report_dialog.h"

#include "model/core/joined_words.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "ui/fields/file_field.h"
#include "ui/look/labels.h"
#include "ui/look/time_words.h"
#include "ui/look/work_bar.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QString ending(ReportRequest::Format format)
{
    switch (format) {
    case ReportRequest::Format::Csv:
        return u".csv"_s;
    case ReportRequest::Format::Jsonl:
        return u".jsonl"_s;
    case ReportRequest::Format::Pdf:
        return u".pdf"_s;
    }
    return {};
}

// A name that is not taken, so that no earlier report is written over by accident.
QString freeName(UtcTime now)
{
    const QString day = toIso(now).left(10);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QDir folder = documents.exists() ? documents : QDir::home(); // not every machine has one
    QString base = folder.filePath(u"keywright-audit-"_s + day);
    for (int i = 2; QFileInfo::exists(base + u".csv"_s); ++i)
        base = folder.filePath(u"keywright-audit-%1-%2"_s.arg(day).arg(i));
    return base + u".csv"_s;
}

QString rangeWords(const AuditFilter& filter)
{
    if (filter.from && filter.to)
        return ReportDialog::tr("from %1 until %2").arg(exactTime(*filter.from), exactTime(*filter.to));
    if (filter.from)
        return ReportDialog::tr("from %1 on").arg(exactTime(*filter.from));
    return filter.to ? ReportDialog::tr("until %1").arg(exactTime(*filter.to)) : ReportDialog::tr("all of the log");
}

QString filterWords(const AuditFilter& filter)
{
    QStringList parts;
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            parts += labelled(label, value);
    };
    add(ReportDialog::tr("Who"), filter.actor);
    add(ReportDialog::tr("What"), filter.action.endsWith(u'*') ? filter.action : actionWord(filter.action));
    add(ReportDialog::tr("Outcome"), filter.outcome == u"done"_s      ? ReportDialog::tr("Done")
                                     : filter.outcome == u"refused"_s ? ReportDialog::tr("Refused")
                                     : filter.outcome == u"failed"_s  ? ReportDialog::tr("Failed")
                                                                      : filter.outcome);
    add(ReportDialog::tr("Object"), filter.objectId);
    add(ReportDialog::tr("Owner"), filter.owner);
    add(ReportDialog::tr("Words"), filter.text);
    return parts.isEmpty() ? ReportDialog::tr("none", "filters") : clauses(parts);
}

Label* wordsField(const QString& name, const QString& words)
{
    auto* label = new Label(TextRole::Text, words);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setMinimumHeight(measure::control);
    label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return label;
}

} // namespace

ReportDialog::ReportDialog(Lanes lanes, const AuditFilter& filter, UtcTime now, QWidget* parent)
    : DialogFrame(u"reportDialog"_s, tr("Audit report"),
                  tr("Exactly the events that the page shows, with a proof beside the file that anyone can check "
                     "without Keywright's help."),
                  parent)
    , m_lanes(lanes)
    , m_filter(filter)
    , m_format(new QComboBox)
    , m_path(new FileField(u"reportPath"_s, tr("File"), FileField::Mode::Save))
    , m_rows(new Label(TextRole::Text))
    , m_work(new WorkBar(u"report"_s, tr("Progress of the report")))
{
    m_format->setObjectName(u"reportFormat"_s);
    m_format->addItem(tr("CSV, for spreadsheets and verifiers"), int(ReportRequest::Format::Csv));
    m_format->addItem(tr("JSON lines, for programs"), int(ReportRequest::Format::Jsonl));
    m_format->addItem(tr("PDF, for people"), int(ReportRequest::Format::Pdf));
    m_path->setPath(freeName(now));
    m_rows->setObjectName(u"reportRows"_s);
    addRow(tr("Events"), m_rows);
    addRow(tr("Time"), wordsField(u"reportRange"_s, rangeWords(m_filter)));
    addRow(tr("Filters"), wordsField(u"reportFilters"_s, filterWords(m_filter)));
    addRow(tr("Format"), m_format);
    addRow(tr("File"), m_path);
    addSubmit(tr("Write report"), ButtonKind::Primary);
    addWork(m_work);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportDialog::formatChosen);
    connect(this, &DialogFrame::submitted, this, &ReportDialog::write);
    formatChosen();
    countRows();
}

ReportRequest::Format ReportDialog::format() const
{
    return static_cast<ReportRequest::Format>(m_format->currentData().toInt());
}

void ReportDialog::countRows()
{
    const auto count =
        m_lanes.front.run([filter = m_filter](Services& services) { return services.auditLog->count(filter); });
    whenDone(count, this, [this](const Result<quint64>& rows) {
        if (rows)
            m_rows->setText(grouped(qint64(*rows)));
    });
}

void ReportDialog::formatChosen()
{
    QString path = m_path->line()->text();
    for (const auto known : {ReportRequest::Format::Csv, ReportRequest::Format::Jsonl, ReportRequest::Format::Pdf})
        if (path.endsWith(ending(known), Qt::CaseInsensitive))
            path.chop(ending(known).size());
    m_path->setPath(path + ending(format()));
    m_path->setSuffix(ending(format()).mid(1));
}

void ReportDialog::write()
{
    if (m_path->path().isEmpty()) {
        failWords(tr("Say where the report is to be written."));
        return;
    }
    setBusy(true);
    const ProgressPtr progress = m_work->begin(tr("Writing the report"));
    ReportRequest request;
    request.filter = m_filter;
    request.format = format();
    request.path = m_path->path();
    request.title = tr("Audit report");
    const auto job = [request, progress](Services& services) { return services.audit->report(request, progress); };
    whenDone(m_lanes.slow.run(job), this, [this](const Result<ReportSummary>& summary) {
        m_work->end();
        if (!summary) {
            fail(summary.error());
            return;
        }
        Q_EMIT written(*summary);
        finish();
    });
}

} // namespace keywright
