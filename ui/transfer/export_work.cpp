#include "ui/transfer/export_work.h"

#include "ui/look/labels.h"
#include "ui/look/work_bar.h"

#include <QFileInfo>
#include <QTimer>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds aMoment{400}; // a window that goes at once is only a flicker
constexpr int usualWidth = 460;

} // namespace

ExportWork::ExportWork(const QString& title, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_file(QFileInfo(path).fileName())
    , m_work(new WorkBar(u"export"_s, title))
{
    setObjectName(u"exportWork"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(measure::dialog, measure::dialog, measure::dialog, measure::dialog);
    whole->setSpacing(measure::gap);
    whole->addWidget(new Label(TextRole::Title, title));
    whole->addWidget(m_work);
    setFixedWidth(usualWidth);
}

ProgressPtr ExportWork::begin()
{
    QTimer::singleShot(aMoment, this, [this] { open(); });
    return m_work->begin(m_file);
}

void ExportWork::end()
{
    hide();
    deleteLater();
}

} // namespace keywright
