#include "ui/transfer/import_dialog.h"

#include "model/core/joined_words.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "ui/fields/chip_field.h"
#include "ui/fields/file_field.h"
#include "ui/keys/dialogs/key_fields.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"
#include "ui/look/work_bar.h"
#include "ui/transfer/column_mapping.h"
#include "ui/transfer/import_preview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 940;
constexpr int tallestColumns = 132;
constexpr auto afterTyping = std::chrono::milliseconds(250);
// Below that nobody minds how long the secret store takes.
constexpr auto worthSaying = std::chrono::seconds(10);

QString formatWord(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Guess:
        return ImportDialog::tr("Recognise by itself");
    case ImportFormat::Aws:
        return ImportDialog::tr("Amazon API Gateway key file");
    case ImportFormat::Csv:
        return ImportDialog::tr("CSV");
    case ImportFormat::Json:
        return ImportDialog::tr("JSON");
    case ImportFormat::DotEnv:
        return ImportDialog::tr(".env file");
    case ImportFormat::KeePassXc:
        return ImportDialog::tr("KeePassXC CSV");
    }
    return {};
}

QComboBox* makeEditable(const QString& objectName, const QString& hint)
{
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->lineEdit()->setPlaceholderText(hint);
    return box;
}

QWidget* sideBySide(const QList<QPair<QString, QWidget*>>& fields)
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::gap);
    for (const auto& [name, field] : fields) {
        if (row->count() > 0)
            row->addWidget(new Label(TextRole::Text, name));
        row->addWidget(field, 1);
        field->setAccessibleName(name);
    }
    return both;
}

} // namespace

ImportDialog::ImportDialog(Lanes lanes, const QString& secretsIn, QWidget* parent)
    : DialogFrame(u"importDialog"_s, tr("Import keys"),
                  tr("The file is only read, never changed. Nothing is written until you accept what you see here."),
                  parent)
    , m_lanes(lanes)
    , m_path(new FileField(u"importPath"_s, tr("File"), FileField::Mode::Open))
    , m_format(new QComboBox)
    , m_recognised(new Label(TextRole::Secondary))
    , m_columns(new ColumnMapping)
    , m_custody(new QComboBox)
    , m_owner(makeEditable(u"importOwner"_s, tr("where not named")))
    , m_environment(makeEditable(u"importEnvironment"_s, tr("where not named")))
    , m_tags(makeTagField(u"importTags"_s, this))
    , m_preview(new ImportPreview)
    , m_work(new WorkBar(u"importWork"_s, tr("Progress of the import")))
    , m_soon(new QTimer(this))
{
    setUsualWidth(dialogWidth);
    buildFile();
    buildOptions(secretsIn);
    addGrowing(m_preview);
    addWork(m_work);
    addSubmit(tr("Import"), ButtonKind::Primary);
    showParts(false);
    judge();
    m_soon->setSingleShot(true);
    m_soon->setInterval(afterTyping);
    connect(m_soon, &QTimer::timeout, this, &ImportDialog::replan);
    connect(this, &DialogFrame::submitted, this, &ImportDialog::accepted);
}

void ImportDialog::buildFile()
{
    m_path->line()->setPlaceholderText(tr("Amazon’s key file, CSV, JSON, .env, KeePassXC CSV"));
    addRow(tr("File"), m_path);
    m_format->setObjectName(u"importFormat"_s);
    for (const ImportFormat format : {ImportFormat::Guess, ImportFormat::Aws, ImportFormat::Csv, ImportFormat::Json,
                                      ImportFormat::DotEnv, ImportFormat::KeePassXc})
        m_format->addItem(formatWord(format), int(format));
    m_recognised->setObjectName(u"importRecognised"_s);
    auto* format = new QWidget;
    auto* row = new QHBoxLayout(format);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_format);
    row->addWidget(m_recognised, 1);
    addRow(tr("Format"), format);
    m_format->setAccessibleName(tr("Format"));
    connect(m_path, &FileField::chosen, this, &ImportDialog::read);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportDialog::read);
    m_path->setFocus();
}

void ImportDialog::buildOptions(const QString& secretsIn)
{
    auto* area = new QScrollArea;
    area->setObjectName(u"importColumnsArea"_s);
    area->setAccessibleName(tr("Columns"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_columns);
    m_columnsArea = area;
    addRow(tr("Columns"), area);
    m_custody->setObjectName(u"importCustody"_s);
    m_custody->addItem(tr("The secret store keeps them, so that they can be revealed"), int(Custody::Held));
    m_custody->addItem(tr("Only their fingerprints are kept"), int(Custody::Issued));
    m_custody->setToolTip(secretStoreSentence(secretsIn));
    addRow(tr("Secrets"), m_custody);
    for (const char* known : {"production", "staging", "development", "ci"})
        m_environment->addItem(QString::fromLatin1(known));
    m_defaults = sideBySide({{tr("Owner"), m_owner}, {tr("Environment"), m_environment}, {tr("Tags"), m_tags}});
    addRow(tr("Owner"), m_defaults);
    const auto soon = [this] { m_soon->start(); };
    connect(m_columns, &ColumnMapping::changed, this, soon);
    connect(m_custody, &QComboBox::currentIndexChanged, this, soon);
    connect(m_owner, &QComboBox::editTextChanged, this, soon);
    connect(m_environment, &QComboBox::editTextChanged, this, soon);
    connect(m_tags, &ChipField::changed, this, soon);
}

// Before a file is read there is nothing to map or to show.
void ImportDialog::showParts(bool shown)
{
    setRowShown(m_columnsArea, shown);
    setRowShown(m_custody, shown && m_table && m_table->secretColumn >= 0);
    setRowShown(m_defaults, shown);
    m_preview->setVisible(shown);
    if (shown) {
        const int columns = m_columns->sizeHint().height() + 2;
        m_columnsArea->setFixedHeight(std::min(columns, tallestColumns));
    }
    fit();
}

void ImportDialog::setOwners(const QStringList& owners)
{
    const QString typed = m_owner->currentText();
    const QSignalBlocker quiet(m_owner);
    m_owner->clear();
    m_owner->addItems(owners);
    m_owner->setCurrentIndex(-1);
    m_owner->setEditText(typed);
}

void ImportDialog::chooseFile(const QString& path)
{
    m_path->setPath(path);
    read();
}

void ImportDialog::read()
{
    const QString path = m_path->path();
    m_table.reset();
    m_plan.reset();
    m_recognised->setText({});
    ++m_asked;
    judge();
    if (path.isEmpty())
        return;
    setBusy(true);
    const ProgressPtr progress = m_work->begin(tr("Reading the file"));
    const auto format = static_cast<ImportFormat>(m_format->currentData().toInt());
    const auto job = [path, format, progress](Services& services) {
        return services.transfer->read(path, format, progress);
    };
    whenDone(m_lanes.slow.run(job), this,
             [this, asked = m_asked](const Result<std::shared_ptr<const ImportTable>>& table) {
                 if (asked == m_asked)
                     readDone(table);
             });
}

void ImportDialog::readDone(const Result<std::shared_ptr<const ImportTable>>& table)
{
    m_work->end();
    setBusy(false);
    if (!table) {
        showParts(false);
        judge();
        return fail(table.error());
    }
    m_table = *table;
    const auto records = int(m_table->records.size());
    m_recognised->setText(tr("Read as %1: %Ln record(s)", nullptr, records).arg(formatWord(m_table->format)));
    m_columns->showTable(*m_table);
    m_preview->setPlan(nullptr);
    touched();
    showParts(true);
    replan();
}

ImportOptions ImportDialog::options()
{
    ImportOptions options;
    options.mapping = m_columns->mapping();
    options.custody = static_cast<Custody>(m_custody->currentData().toInt());
    options.defaultOwner = m_owner->currentText().trimmed();
    options.defaultEnvironment = m_environment->currentText().trimmed();
    options.defaultSystem = options.custody == Custody::Held ? u"held"_s : u"local"_s;
    options.tags = m_tags->values();
    return options;
}

void ImportDialog::replan()
{
    if (!m_table || m_ended)
        return;
    m_soon->stop();
    m_plan.reset();
    judge();
    const ProgressPtr progress = m_work->begin(tr("Looking for duplicates")); // stops the plan before
    const auto job = [table = m_table, options = options(), progress](Services& services) {
        return services.transfer->plan(table, options, progress);
    };
    whenDone(m_lanes.slow.run(job), this, [this, asked = ++m_asked](const Result<ImportPlan>& plan) {
        if (asked == m_asked)
            planDone(plan);
    });
}

void ImportDialog::planDone(const Result<ImportPlan>& plan)
{
    m_work->end();
    if (!plan) {
        m_preview->setPlan(nullptr);
        judge();
        return failWords(plan.error().kind == ErrorKind::Cancelled
                             ? tr("Stopped. Change something, or choose the file again, to look once more.")
                             : describe(plan.error()).what);
    }
    auto made = std::make_shared<ImportPlan>(*plan);
    m_table = made->table; // may have been read again with another column as secrets
    m_plan = made;
    m_preview->setPlan(m_plan);
    setRowShown(m_custody, m_table->secretColumn >= 0);
    judge();
}

void ImportDialog::judge()
{
    const qint64 creates = m_plan ? m_plan->creates : 0;
    submitButton()->setEnabled(creates > 0);
    submitButton()->setText(creates > 0 ? tr("Import %Ln key(s)", nullptr, int(creates)) : tr("Import"));
    if (m_plan && m_plan->storingTakes > worthSaying)
        setHint(tr("Storing %Ln secret(s) takes about %1.", nullptr, int(m_plan->secretsToStore))
                    .arg(spanWords(m_plan->storingTakes + std::chrono::minutes(1))));
    else if (m_plan && creates == 0 && m_plan->bad > 0 && m_owner->currentText().trimmed().isEmpty() &&
             !m_columns->mapping().values().contains(ImportField::Owner))
        setHint(tr("The file names no owner: say above who owns these keys."));
    else if (m_plan && creates == 0)
        setHint(tr("No row of this file makes a new key."));
    else
        setHint({});
}

void ImportDialog::accepted()
{
    if (!m_plan || !m_tags->commit())
        return;
    if (m_soon->isActive())
        return replan(); // what is shown is not what was just chosen
    setBusy(true);
    const ProgressPtr progress = m_work->begin(tr("Importing"));
    const auto job = [plan = m_plan, progress](Services& services) { return services.transfer->run(*plan, progress); };
    whenDone(m_lanes.slow.run(job), this, [this](const Result<ImportOutcome>& outcome) { runDone(outcome); });
}

void ImportDialog::runDone(const Result<ImportOutcome>& outcome)
{
    m_work->end();
    if (!outcome) {
        fail(outcome.error());
        return replan(); // some rows may be in the catalogue by now
    }
    Q_EMIT imported(outcome->created);
    showOutcome(*outcome);
}

// What came of it, instead of the form.
void ImportDialog::showOutcome(const ImportOutcome& outcome)
{
    m_ended = true;
    const bool hadSecrets = m_table->secretColumn >= 0;
    setBusy(false);
    touched(false);
    showParts(false);
    setRowShown(m_path, false);
    setRowShown(m_format->parentWidget(), false);
    submitButton()->hide();
    setCancelText(tr("Close"));
    setHint({});
    const bool whole = outcome.failed == 0 && !outcome.cancelled && !outcome.stopped;
    QStringList words{tr("%Ln key(s) imported.", nullptr, int(outcome.created))};
    if (outcome.skipped > 0)
        words += tr("%Ln row(s) skipped: here already.", nullptr, int(outcome.skipped));
    if (outcome.failed > 0)
        words += tr("%Ln row(s) could not be imported:", nullptr, int(outcome.failed));
    if (outcome.cancelled)
        words += tr("You stopped it: what was done stays, the rest was not touched.");
    if (outcome.stopped)
        words += describe(*outcome.stopped).what;
    say(whole ? ToneName::Good : ToneName::Warning, sentences(words));
    if (!outcome.failures.isEmpty()) {
        const bool byRecord = m_plan && m_plan->table->byRecord;
        QStringList lines;
        for (const auto& [line, why] : outcome.failures)
            lines += (byRecord ? tr("Record %1: %2") : tr("Line %1: %2")).arg(QString::number(line), reasonWords(why));
        auto* failures = new QPlainTextEdit(lines.join(u'\n'));
        failures->setObjectName(u"importFailures"_s);
        failures->setAccessibleName(tr("Rows that could not be imported"));
        failures->setReadOnly(true);
        failures->setFixedHeight(std::min(200, 24 + 20 * int(lines.size())));
        addWide(failures);
    }
    if (hadSecrets) {
        auto* reminder = new Banner;
        reminder->setObjectName(u"importReminder"_s);
        reminder->tell(
            ToneName::Warning,
            tr("%1 still holds secrets in the clear. Destroy it, and its copies, when you no longer need it.")
                .arg(QFileInfo(m_path->path()).fileName()),
            {}, false);
        addWide(reminder);
    }
    m_plan.reset();
    m_table.reset(); // wipes the secrets that were read
    m_preview->setPlan(nullptr);
    QTimer::singleShot(0, this, &ImportDialog::fit); // new parts have their size only then
}

} // namespace keywright
