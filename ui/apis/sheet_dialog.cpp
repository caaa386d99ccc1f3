#include "ui/apis/sheet_dialog.h"

#include "model/apis/api_service.h"
#include "model/apis/gateway_work.h"
#include "model/apis/hand_over_sheet.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "model/keys/key_store.h"
#include "ui/look/buttons.h"
#include "ui/look/surfaces.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextList>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

// Qt sets Markdown solid: room between paragraphs is for us to give.
void space(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeLanguage);
        const bool isItem = block.textList() != nullptr;
        const bool afterCode = !isCode && block.previous().blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
        format.setTopMargin(format.headingLevel() > 0 ? measure::group : afterCode ? measure::gap : 0);
        format.setBottomMargin(isCode || isItem ? 2 : measure::gap);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

SheetDialog::SheetDialog(Lanes lanes, const ApiKey& key, QWidget* parent)
    : QDialog(parent)
    , m_lanes(lanes)
    , m_key(key)
    , m_banner(new Banner(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"sheetDialog"_s);
    setWindowTitle(tr("Hand-over sheet of %1").arg(key.name));
    setAttribute(Qt::WA_DeleteOnClose);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, tokensFor(ground).surface);
    setPalette(ground);
    m_banner->hide();
    m_text->setObjectName(u"sheetText"_s);
    m_text->setAccessibleName(windowTitle());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    const std::tuple<QString, QString, QString, void (SheetDialog::*)()> ways[]{
        {u"sheetCopy"_s, tr("Copy"), u"copy"_s, &SheetDialog::copy},
        {u"sheetPrint"_s, tr("Print…"), u"file"_s, &SheetDialog::print},
        {u"sheetSave"_s, tr("Save…"), u"export"_s, &SheetDialog::save}};
    auto* foot = new QHBoxLayout;
    foot->setSpacing(measure::gap);
    foot->addStretch(1);
    auto* close = makeButton(u"sheetClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot->addWidget(close);
    for (const auto& [name, words, icon, act] : ways) {
        const bool primary = act == &SheetDialog::save;
        m_ways += makeButton(name, words, primary ? ButtonKind::Primary : ButtonKind::Plain, icon);
        m_ways.last()->setEnabled(false);
        m_ways.last()->setDefault(primary);
        connect(m_ways.last(), &QPushButton::clicked, this, act);
        foot->addWidget(m_ways.last());
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(measure::dialog, 20, measure::dialog, 20);
    whole->setSpacing(12);
    whole->addWidget(m_banner);
    whole->addWidget(m_text, 1);
    whole->addLayout(foot);
    resize(820, 680);
    load();
}

void SheetDialog::load()
{
    const auto job = [key = m_key](Services& services) -> Result<QString> {
        const Result<QList<ApiDefinition>> apis =
            services.apis ? services.apis->list() : Result<QList<ApiDefinition>>(QList<ApiDefinition>());
        const Result<QList<Role>> roles = services.keyStore->roles();
        if (!apis || !roles)
            return apis ? roles.error() : apis.error();
        return handOverSheet({key, *apis, *roles, services.clock->now()});
    };
    whenDone(m_lanes.front.run(job), this, [this](const Result<QString>& sheet) {
        if (!sheet)
            return fail(sheet.error());
        m_markdown = *sheet;
        m_text->setMarkdown(m_markdown);
        space(*m_text->document());
        for (QPushButton* way : m_ways)
            way->setEnabled(true);
    });
}

void SheetDialog::fail(const Error& why)
{
    m_banner->tell(ToneName::Danger, describe(why).whole());
}

// Nothing leaves the catalogue without its event.
void SheetDialog::tellThen(const QString& format, const std::function<void()>& then)
{
    const auto job = [key = m_key, format](Services& services) -> Result<void> {
        return services.apis->tell(u"key.sheet"_s, u"key"_s, key.id.toString(),
                                   {{u"name"_s, key.name}, {u"format"_s, format}});
    };
    whenDone(m_lanes.back.run(job), this, [this, then](const Result<void>& told) {
        if (!told)
            return fail(told.error());
        then();
    });
}

void SheetDialog::copy()
{
    tellThen(u"markdown"_s, [this] {
        QGuiApplication::clipboard()->setText(m_markdown);
        m_banner->tell(ToneName::Good, tr("The sheet is on the clipboard, as Markdown."));
    });
}

void SheetDialog::save()
{
    auto* chooser = new QFileDialog(this, windowTitle());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("PDF (*.pdf)"), tr("Markdown (*.md)")});
    chooser->setDefaultSuffix(u"pdf"_s);
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString& filter) {
        chooser->setDefaultSuffix(filter.contains(u"*.md"_s) ? u"md"_s : u"pdf"_s);
    });
    connect(chooser, &QFileDialog::fileSelected, this, &SheetDialog::write);
    chooser->open();
}

void SheetDialog::write(const QString& path)
{
    const bool pdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    tellThen(pdf ? u"pdf"_s : u"markdown"_s, [this, path, pdf] {
        const auto job = [path, pdf, text = m_markdown, title = windowTitle()](Services& services) -> Result<void> {
            const Result<QByteArray> bytes =
                pdf ? services.gateways->paper(text, title) : Result<QByteArray>(text.toUtf8());
            return bytes ? services.gateways->save(path, *bytes) : Result<void>(bytes.error());
        };
        whenDone(m_lanes.slow.run(job), this, [this, path](const Result<void>& saved) {
            if (!saved)
                return fail(saved.error());
            m_banner->tell(ToneName::Good, tr("Saved as %1.").arg(path));
        });
    });
}

void SheetDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(windowTitle());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        tellThen(u"paper"_s, [this, printer] {
            QTextDocument paper; // not as the screen shows it: a dark look would be printed light on white
            paper.setMarkdown(m_markdown);
            space(paper);
            paper.print(printer.get());
        });
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialog writes to it until its end
    dialog->open();
}

} // namespace keywright
