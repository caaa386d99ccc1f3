#include "ui/transfer/export_work.h"

#include "ui/look/work_bar.h"

#include <QTimer>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds aMoment{400}; // a window that goes at once is only a flicker

}

ExportWork::ExportWork(const QString& title, const QString& path, QWidget* parent)
    : DialogFrame(u"exportWork"_s, title, path, parent)
    , m_work(new WorkBar(u"export"_s, title))
{
    addWork(m_work);
}

ProgressPtr ExportWork::begin()
{
    QTimer::singleShot(aMoment, this, [this] { open(); });
    return m_work->begin(QString());
}

void ExportWork::end()
{
    hide();
    deleteLater();
}

} // namespace keywright
