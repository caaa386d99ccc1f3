#include "ui/window/help_dialog.h"

#include "ui/look/buttons.h"
#include "ui/look/tokens.h"

#include <QFile>
#include <QHBoxLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

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
    QFile file(u":/docs/%1.md"_s.arg(document));
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
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
