#include "ui/window/print_preview.h"

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"

#include <QComboBox>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

PrintPreview::PrintPreview(const QString& title, std::shared_ptr<QPrinter> printer, Paint paint, QWidget* parent)
    : QDialog(parent)
    , m_printer(std::move(printer))
    , m_preview(new QPrintPreviewWidget(m_printer.get(), this))
    , m_paper(new QComboBox)
    , m_back(makeIconButton(u"previewBack"_s, tr("Page before"), u"arrow-up"_s))
    , m_on(makeIconButton(u"previewOn"_s, tr("Next page"), u"arrow-down"_s))
    , m_smaller(makeIconButton(u"previewSmaller"_s, tr("Smaller"), u"minus"_s))
    , m_larger(makeIconButton(u"previewLarger"_s, tr("Larger"), u"plus"_s))
    , m_page(new Label(TextRole::Secondary))
    , m_note(new Label(TextRole::Caption))
    , m_print(makeButton(u"previewPrint"_s, tr("Print…"), ButtonKind::Primary))
{
    setObjectName(u"printPreview"_s);
    setWindowTitle(tr("Print: %1").arg(title));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(900, 660).boundedTo(parent ? parent->window()->size() : QSize(900, 660)));
    m_preview->setObjectName(u"previewPages"_s);
    if (auto* view = m_preview->findChild<QGraphicsView*>()) {
        view->setAccessibleName(tr("What is printed"));
        view->setFrameShape(QFrame::NoFrame);
    }
    buildTop();
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this, paint = std::move(paint)](QPrinter* on) { m_whole = paint(*on); });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::judge);
    connect(m_print, &QPushButton::clicked, this, [this] {
        Q_EMIT printAsked();
        accept();
    });
    m_preview->fitToWidth();
}

void PrintPreview::buildTop()
{
    m_paper->setObjectName(u"previewPaper"_s);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("Across"), int(QPageLayout::Landscape));
    m_paper->addItem(tr("Upright"), int(QPageLayout::Portrait));
    m_paper->setCurrentIndex(m_paper->findData(int(m_printer->pageLayout().orientation())));
    m_page->setObjectName(u"previewPage"_s);
    m_note->setObjectName(u"previewNote"_s);
    auto* close = makeButton(u"previewClose"_s, tr("Close"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 16, 10);
    top->setSpacing(8);
    top->addWidget(m_paper);
    for (QToolButton* button : {m_smaller, m_larger, m_back, m_on})
        top->addWidget(button);
    top->addWidget(m_page);
    top->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(m_note, 1);
    foot->addWidget(close);
    foot->addWidget(m_print);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(top);
    whole->addWidget(thinRule());
    whole->addWidget(m_preview, 1);
    whole->addWidget(thinRule());
    whole->addLayout(foot);
    m_print->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QToolButton::clicked, this, [this] { showPage(m_preview->currentPage() - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { showPage(m_preview->currentPage() + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_preview->zoomOut(1.2); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_preview->zoomIn(1.2); });
    connect(m_paper, &QComboBox::activated, this, [this] {
        m_preview->setOrientation(static_cast<QPageLayout::Orientation>(m_paper->currentData().toInt()));
    });
}

void PrintPreview::showPage(int page)
{
    m_preview->setCurrentPage(page);
    judge();
}

void PrintPreview::judge()
{
    const int page = m_preview->currentPage(), shown = m_preview->pageCount();
    m_page->setText(tr("Page %1 of %2").arg(grouped(page), grouped(m_whole)));
    m_back->setEnabled(page > 1);
    m_on->setEnabled(page < shown);
    m_note->setText(
        m_whole > shown && shown > 0
            ? tr("The first %1 pages are shown here; all %2 are printed.").arg(grouped(shown), grouped(m_whole))
            : QString());
}

} // namespace keywright
