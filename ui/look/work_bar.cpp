#include "ui/look/work_bar.h"

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/time_words.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

// A guess from less than that jumps about.
constexpr qint64 guessAfter = 1500; // ms

} // namespace

WorkBar::WorkBar(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(objectName + u"Cancel"_s, tr("Stop"), ButtonKind::Quiet))
    , m_left(new Label(TextRole::Caption, {}, this))
    , m_timer(new QTimer(this))
{
    setObjectName(objectName);
    m_bar->setObjectName(objectName + u"Progress"_s);
    m_bar->setAccessibleName(accessibleName);
    m_bar->setTextVisible(false);
    m_left->setObjectName(objectName + u"Words"_s);
    m_left->setTone(ToneName::Secondary);
    setSmall(m_cancel);
    m_cancel->setAutoDefault(false);
    auto* stack = new QVBoxLayout;
    stack->setSpacing(4);
    stack->addWidget(m_left);
    stack->addWidget(m_bar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(stack, 1);
    row->addWidget(m_cancel, 0, Qt::AlignBottom);
    m_timer->setInterval(100);
    connect(m_timer, &QTimer::timeout, this, &WorkBar::tick);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        stop();
        m_cancel->setEnabled(false);
        m_left->setText(tr("Stopping…"));
    });
    hide();
}

WorkBar::~WorkBar()
{
    stop();
}

void WorkBar::stop()
{
    if (m_progress)
        m_progress->cancelled = true;
}

ProgressPtr WorkBar::begin(const QString& words)
{
    stop();
    m_progress = std::make_shared<Progress>();
    m_words = words;
    m_tell = nullptr;
    m_since.start();
    m_bar->setRange(0, 0);
    m_left->setText(words);
    m_cancel->setEnabled(true);
    m_timer->start();
    show();
    return m_progress;
}

ProgressPtr WorkBar::begin(const Tell& tell, qint64 total)
{
    const ProgressPtr progress = begin(tell(0, total));
    progress->total = total;
    m_tell = tell;
    return progress;
}

void WorkBar::end()
{
    m_timer->stop();
    m_progress.reset();
    hide();
}

void WorkBar::tick()
{
    if (!m_progress || m_progress->cancelled)
        return;
    const qint64 total = m_progress->total.load();
    const qint64 done = m_progress->done.load();
    if (total <= 0)
        return;
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(done * 1000 / total));
    if (m_tell) {
        m_words = m_tell(done, total);
        m_left->setText(m_words);
    }
    const qint64 passed = m_since.elapsed();
    if (passed < guessAfter || done <= 0)
        return;
    const qint64 left = std::max<qint64>(1, (passed * (total - done) / done + 999) / 1000);
    const QString span =
        left < 120 ? tr("%n second(s)", nullptr, int(left)) : spanWords(std::chrono::seconds(left + 59));
    m_left->setText(tr("%1 – about %2 left").arg(m_words, span));
}

} // namespace keywright
