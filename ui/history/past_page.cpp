#include "ui/history/past_page.h"

#include "model/core/joined_words.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/transfer/key_transfer.h"
#include "ui/history/past_cell_delegate.h"
#include "ui/history/past_detail.h"
#include "ui/look/buttons.h"
#include "ui/look/column_fit.h"
#include "ui/look/fonts.h"
#include "ui/look/labels.h"
#include "ui/look/row_table.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"
#include "ui/look/work_bar.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace keywright {

using namespace Qt::StringLiterals;

QWidget* PastPage::inspector() const
{
    return m_detail;
}

void PastPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PastPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_everShown, true))
        choosePreset();
}

void PastPage::showAt(UtcTime at, const KeyId& key)
{
    m_everShown = true; // no other moment is to be shown first
    setMoment(at);
    m_wanted = key;
    {
        const QSignalBlocker quiet(m_compare);
        m_compare->setChecked(false);
        m_other->hide();
    }
    m_search->clear();
    m_filter = {};
    loadPast(at);
}

UtcTime PastPage::moment(const QDateTimeEdit* field) const
{
    if (field == m_at && m_exact)
        return *m_exact;
    return std::min(fromMicros(field->dateTime().toMSecsSinceEpoch() * 1000), m_clock.now());
}

void PastPage::load()
{
    if (m_compare->isChecked())
        loadDifference(moment(m_at), moment(m_other));
    else
        loadPast(moment(m_at));
}

void PastPage::loadPast(UtcTime at)
{
    const ProgressPtr progress = m_work->begin(tr("Rebuilding the catalogue from the audit log…"));
    const auto job = [at, progress](Services& services) -> Result<std::shared_ptr<const PastCatalogue>> {
        Result<PastCatalogue> past = catalogueAt(*services.auditLog, at, progress);
        if (!past)
            return past.error();
        return std::make_shared<const PastCatalogue>(std::move(past).value());
    };
    whenDone(m_lanes.slow.run(job), this,
             [this, generation = ++m_generation](const Result<std::shared_ptr<const PastCatalogue>>& past) {
                 if (generation != m_generation)
                     return;
                 m_work->end();
                 if (!past)
                     return fail(past.error());
                 m_past = *past;
                 m_difference.reset();
                 arrived();
             });
}

void PastPage::loadDifference(UtcTime from, UtcTime to)
{
    const ProgressPtr progress = m_work->begin(tr("Comparing two moments from the audit log…"));
    const auto job = [from, to, progress](Services& services) -> Result<std::shared_ptr<const CatalogueDifference>> {
        Result<CatalogueDifference> found = differenceBetween(*services.auditLog, from, to, progress);
        if (!found)
            return found.error();
        return std::make_shared<const CatalogueDifference>(std::move(found).value());
    };
    whenDone(m_lanes.slow.run(job), this,
             [this, generation = ++m_generation](const Result<std::shared_ptr<const CatalogueDifference>>& found) {
                 if (generation != m_generation)
                     return;
                 m_work->end();
                 if (!found)
                     return fail(found.error());
                 m_difference = *found;
                 m_past.reset();
                 arrived();
             });
}

void PastPage::fail(const Error& error)
{
    m_past.reset();
    m_difference.reset();
    m_model->showNothing();
    m_banner->hide();
    m_export->setEnabled(false);
    const bool stopped = error.kind == ErrorKind::Cancelled;
    const ErrorWords words = describe(error);
    m_message->setWords(stopped ? tr("Stopped") : words.what,
                        stopped ? tr("Choose a moment to begin again.") : words.todo);
    m_stack->setCurrentWidget(m_message);
    selectionChanged();
}

void PastPage::arrived()
{
    const bool compares = m_difference != nullptr;
    m_search->setVisible(!compares);
    if (compares)
        m_model->showDifference(m_difference);
    else
        m_model->showKeys(m_past, m_filter);
    fitColumns();
    say();
    if (m_model->rowCount() == 0) {
        if (compares)
            m_message->setWords(tr("Nothing changed"), tr("The catalogue was the same at both moments."));
        else if (m_filter.isEmpty())
            m_message->setWords(tr("No keys yet"), tr("At that moment the catalogue was empty, or did not exist."));
        else
            m_message->setWords(tr("No key matches"), tr("Nothing in the catalogue of that moment fits this search."));
    }
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_message) : m_table);
    const int asked = compares ? -1 : m_model->rowOf(std::exchange(m_wanted, {}));
    if (m_model->rowCount() > 0)
        m_table->chooseRow(std::max(0, asked));
    if (asked > 0)
        m_table->scrollTo(m_model->index(asked, 0));
    m_export->setEnabled(m_model->rowCount() > 0);
    selectionChanged();
}

// In the order of the columns; what a key may do and whose it is stay longest.
void PastPage::fitColumns()
{
    const int pill = widestStatusPill(captionFont()) + 16;
    if (m_difference)
        return m_columns->setColumns({{120, 110}, {220, 140}, {140, 90, 1}, {130, 96, 2}, {240, 120}},
                                     PastTableModel::Fields);
    m_columns->setColumns({{200, 140},
                           {std::max(124, pill), pill},
                           {110, 84},
                           {112, 90, 2},
                           {150, 96},
                           {110, 80, 3},
                           {104, 92, 1},
                           {80, 64, 5},
                           {120, 64, 4}},
                          PastTableModel::ScopeColumn);
}

// What is shown is the past, and every look at the page says so.
void PastPage::say()
{
    using Kind = KeyDifference::Kind;
    setProperty(
        "printedOf",
        m_difference
            ? tr("What changed between %1 and %2").arg(exactTime(m_difference->from), exactTime(m_difference->to))
            : tr("As it stood on %1").arg(exactTime(m_past->at)));
    if (m_difference) {
        m_count->setText(tr("%1 added, %2 removed, %3 changed")
                             .arg(grouped(m_difference->count(Kind::Added)),
                                  grouped(m_difference->count(Kind::Removed)),
                                  grouped(m_difference->count(Kind::Changed))));
        m_banner->tell(ToneName::Warning,
                       tr("What changed between %1 and %2. This is the past: nothing can be changed here.")
                           .arg(exactTime(m_difference->from), exactTime(m_difference->to)),
                       tr("Back to now"), false);
        return;
    }
    m_count->setText(tr("%Ln key(s)", nullptr, m_model->rowCount()));
    QString words = tr("The catalogue as it stood on %1. This is the past: nothing can be changed here.")
                        .arg(exactTime(m_past->at));
    if (m_past->unexplained > 0)
        words = sentences({words, tr("The log does not tell how some keys began; they are left out.")});
    m_banner->tell(ToneName::Warning, words, tr("Back to now"), false);
}

void PastPage::search()
{
    const ParsedFilter filter = KeyFilter::parse(m_search->text());
    if (!filter) {
        m_count->setText(describe(filter.fault()).what);
        return; // the table stays as it was
    }
    m_filter = *filter;
    if (m_past)
        arrived();
}

void PastPage::selectionChanged()
{
    if (!m_detail)
        return;
    const int row = m_table->chosenRow();
    if (const KeyDifference* difference = m_model->differenceAt(row))
        m_detail->showDifference(*difference);
    else if (const ApiKey* key = m_model->keyAt(row))
        m_detail->showKey(*key, m_model->at());
    else
        m_detail->showNothing();
}

void PastPage::exportShown()
{
    auto* chooser = new QFileDialog(window(), tr("Export what is shown"), {}, tr("CSV (*.csv)"));
    chooser->setObjectName(u"pastExportDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"csv"_s);
    chooser->selectFile(m_difference ? u"changes.csv"_s : u"keys-as-of.csv"_s);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, past = m_past, difference = m_difference, filter = m_filter](const QString& path) {
                const auto job = [=](Services& services) {
                    return difference ? services.transfer->exportDifference(*difference, path)
                                      : services.transfer->exportPast(*past, filter, path);
                };
                whenDone(m_lanes.slow.run(job), this, [this, path](const Result<qint64>& count) {
                    if (count)
                        Q_EMIT told(ToneName::Good,
                                    tr("%Ln key(s) written to %1", nullptr, static_cast<int>(*count)).arg(path));
                    else
                        Q_EMIT told(ToneName::Danger, describe(count.error()).what);
                });
            });
    chooser->open();
}

} // namespace keywright
