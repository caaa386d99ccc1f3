#include "ui/window/help_dialog.h"

#include "ui/look/buttons.h"
#include "ui/look/tokens.h"

#include <QFile>
#include <QHBoxLayout>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

// Resources of a static library are not found before they are asked for by name. Outside of any namespace.
static void takeDocuments()
{
    Q_INIT_RESOURCE(docs);
}

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

// Qt sets Markdown solid: room between paragraphs and in tables is for us to give.
void space(QTextDocument& document, const QColor& line)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable())
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(format.headingLevel() > 0 ? measure::group : 0);
        format.setBottomMargin(measure::gap);
        cursor.setBlockFormat(format);
    }
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(line);
        format.setCellPadding(5);
        format.setBottomMargin(measure::gap);
        table->setFormat(format);
    }
}

} // namespace

HelpDialog::HelpDialog(const QString& title, const QString& document, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new QTextBrowser(this);
    text->setObjectName(u"helpText"_s);
    text->setAccessibleName(title);
    text->setOpenExternalLinks(true);
    text->setFrameShape(QFrame::NoFrame);
    takeDocuments();
    QFile file(u":/docs/%1.md"_s.arg(document));
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    space(*text->document(), tokensFor(palette()).line);
    auto* close = makeButton(u"helpClose"_s, tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(measure::dialog, 20, measure::dialog, 20);
    whole->setSpacing(12);
    whole->addWidget(text, 1);
    whole->addLayout(foot);
    resize(820, 680);
}

} // namespace keywright
