#include "ui/apis/protect_dialog.h"

#include "model/apis/api_service.h"
#include "model/core/joined_words.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "ui/apis/trial_step.h"
#include "ui/fields/file_field.h"
#include "ui/look/labels.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTreeWidget>

namespace keywright {

using namespace Qt::StringLiterals;

ProtectDialog::ProtectDialog(Lanes lanes, StepUp* stepUp, const std::optional<ApiDefinition>& api, QWidget* parent)
    : DialogFrame(u"protectDialog"_s, api ? tr("Protect %1").arg(api->shownTitle()) : tr("Protect an API"), {}, parent)
    , m_lanes(lanes)
    , m_stored(api)
    , m_back(makeButton(u"protectBack"_s, tr("Back"), ButtonKind::Plain,
                        isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s))
    , m_where(new Label(TextRole::Strong))
    , m_steps(new QStackedWidget)
    , m_trial(new TrialStep(lanes, stepUp))
{
    setUsualWidth(760);
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::gap);
    m_back->setAutoDefault(false);
    row->addWidget(m_back);
    row->addWidget(m_where, 1);
    addWide(top);
    for (QWidget* step :
         {buildWhat(), buildScopes(), buildGateway(), buildConfiguration(), static_cast<QWidget*>(m_trial)})
        m_steps->addWidget(step);
    addWide(m_steps);
    addSubmit(tr("Next"), ButtonKind::Primary);
    connect(m_back, &QPushButton::clicked, this, &ProtectDialog::back);
    connect(this, &DialogFrame::submitted, this, &ProtectDialog::next);
    connect(m_trial, &TrialStep::failed, this, [this](const Error& why) { fail(why); });
    if (api)
        fill(*api);
    show(api ? Gateway : What);
}

void ProtectDialog::show(Step step)
{
    const QString names[StepCount]{tr("What it is"), tr("Scopes"), tr("Gateway"), tr("Configuration"), tr("Trial")};
    setBusy(true); // takes away what was said of another step
    setBusy(false);
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step != What);
    m_where->setText(
        tr("Step %1 of %2: %3").arg(QLocale().toString(step + 1), QLocale().toString(int(StepCount)), names[step]));
    submitButton()->setText(step == Gateway ? tr("Save and configure") : step == Trial ? tr("Done") : tr("Next"));
    setCancelText(step > Gateway ? tr("Close") : tr("Cancel"));
    QWidget* const firsts[StepCount]{m_document, m_scopes, m_kind, m_text, m_trial};
    firsts[step]->setFocus();
}

// Enter takes what was typed, like its button; it does not go on to the next step.
void ProtectDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && focusWidget() == m_ownScope && !m_ownScope->text().trimmed().isEmpty())
        addTypedScope();
    else
        DialogFrame::keyPressEvent(event);
}

void ProtectDialog::back()
{
    if (m_steps->currentIndex() > What)
        show(Step(m_steps->currentIndex() - 1));
}

void ProtectDialog::next()
{
    const auto step = Step(m_steps->currentIndex());
    if (step == Scopes && !m_ownScope->text().trimmed().isEmpty() && !addTypedScope())
        return;
    if (step == What || step == Scopes) {
        const Result<ApiDefinition> api = typed();
        if (!api)
            return fail(api.error());
        if (step == Scopes)
            offerNeeded(api->scopes);
        return show(Step(step + 1));
    }
    if (step == Gateway)
        return save();
    if (step == Configuration) {
        m_trial->setApi(*m_stored);
        return show(Trial);
    }
    finish();
}

Result<ApiDefinition> ProtectDialog::typed() const
{
    ApiDefinition api;
    api.name = m_name->text();
    api.title = m_title->text();
    api.baseUrl = m_baseUrl->text();
    api.keyHeader = m_keyHeader->text();
    api.documentation = m_documentation->text();
    api.contact = m_contact->text();
    api.gateway = GatewayKind(m_kind->currentData().toInt());
    api.gate = m_gate->text();
    api.upstream = m_upstream->text();
    api.scopes = chosenScopes();
    api.operations = operationsOf(api.name.trimmed().toLower());
    return regularApi(api);
}

// What can't be configured is not saved either: one answer for both.
void ProtectDialog::save()
{
    const Result<ApiDefinition> api = typed();
    if (!api)
        return fail(api.error());
    struct Saved {
        ApiDefinition api;
        QList<GatewayFile> files;
    };
    setBusy(true);
    const auto job = [from = m_stored, to = *api, needed = needed(*api)](Services& services) -> Result<Saved> {
        const Result<QList<GatewayFile>> files = services.gateways->configuration(to, needed);
        if (!files)
            return files.error();
        const bool same = from && *from == to;
        const Result<ApiDefinition> saved = same   ? Result<ApiDefinition>(to)
                                            : from ? services.apis->change(*from, to)
                                                   : services.apis->create(to);
        if (!saved)
            return saved.error();
        const Result<void> told =
            services.apis->tell(u"api.config"_s, u"api"_s, to.name, configDetails(to.gateway, needed));
        return told ? Result<Saved>(Saved{*saved, *files}) : Result<Saved>(told.error());
    };
    whenDone(m_lanes.back.run(job), this, [this](const Result<Saved>& done) {
        if (!done) {
            fail(done.error());
            if (done.error().detail.startsWith(u"upstream"_s))
                m_upstream->setFocus();
            return;
        }
        const bool changed = m_stored != done->api;
        m_stored = done->api;
        m_name->setReadOnly(true); // scopes begin with it
        touched(false);
        if (changed)
            Q_EMIT saved(tr("The API %1 was saved.").arg(done->api.name));
        setBusy(false);
        m_files = done->files;
        m_file->clear();
        for (const GatewayFile& file : m_files)
            m_file->addItem(file.name);
        m_file->setVisible(m_files.size() > 1);
        showFile(0);
        show(Configuration);
    });
}

void ProtectDialog::readDocument(const QString& path)
{
    if (path.isEmpty())
        return;
    setBusy(true);
    const auto job = [path](Services& services) -> Result<std::shared_ptr<const OpenApiDocument>> {
        const Result<OpenApiDocument> read = services.gateways->readDocument(path);
        if (!read)
            return read.error();
        return std::make_shared<const OpenApiDocument>(*read);
    };
    whenDone(m_lanes.slow.run(job), this, [this](const Result<std::shared_ptr<const OpenApiDocument>>& document) {
        if (!document)
            return fail(document.error());
        setBusy(false);
        m_openApi = *document;
        suggest(**document);
    });
}

// What the document says, where nothing else was typed.
void ProtectDialog::suggest(const OpenApiDocument& document)
{
    const auto offer = [](QLineEdit* field, const QString& text) {
        if (field->text().isEmpty())
            field->setText(text);
    };
    offer(m_title, document.title);
    offer(m_name, apiNameOf(document.title));
    if (document.servers.value(0).startsWith(u"http"_s))
        offer(m_baseUrl, document.servers.first());
    offer(m_documentation, document.documentation);
    if (!document.keyHeader().isEmpty())
        m_keyHeader->setText(document.keyHeader());
    const QList<SuggestedScope> suggested = suggestScopes(document, m_name->text().trimmed().toLower());
    suggestScopesAgain(suggested);
    m_read->setText(sentences({tr("%Ln operation(s) were read.", nullptr, int(document.operations.size())),
                               tr("They suggest %Ln scope(s).", nullptr, int(suggested.size()))}));
    touched();
}

void ProtectDialog::showFile(int index)
{
    const GatewayFile file = m_files.value(index);
    m_place->setText(file.place.isEmpty() ? QString() : tr("Usually goes to %1").arg(file.place));
    m_text->setPlainText(file.text);
}

void ProtectDialog::copyFile()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    say(ToneName::Good, tr("%1 is on the clipboard.").arg(m_files.value(m_file->currentIndex()).name));
}

void ProtectDialog::saveFile()
{
    const GatewayFile file = m_files.value(m_file->currentIndex());
    auto* chooser = new QFileDialog(this, tr("Save %1").arg(file.name));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(file.name);
    connect(chooser, &QFileDialog::fileSelected, this, [this, text = file.text](const QString& path) {
        const auto job = [path, text](Services& services) -> Result<void> {
            return services.gateways->save(path, text.toUtf8());
        };
        whenDone(m_lanes.slow.run(job), this, [this, path](const Result<void>& done) {
            if (!done)
                return fail(done.error());
            say(ToneName::Good, tr("Saved as %1.").arg(path));
        });
    });
    chooser->open();
}

} // namespace keywright
