#include "ui/audit/verify_bar.h"

#include "model/audit/verdict_words.h"
#include "model/core/joined_words.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace keywright {
namespace {

QString localTime(UtcTime time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMicros(time) / 1000), QLocale::ShortFormat);
}

} // namespace

VerifyBar::VerifyBar(Lanes lanes, QWidget* parent)
    : QFrame(parent)
    , m_lanes(lanes)
{
    setObjectName(QStringLiteral("verifyBar"));
    m_icon = new QLabel(this);
    m_text = new Label(TextRole::Secondary, {}, this);
    m_text->setObjectName(QStringLiteral("verifyText"));
    m_text->setWordWrap(true);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("verifyProgress"));
    m_bar->setAccessibleName(tr("Verification progress"));
    m_bar->setFixedWidth(180);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_verify = makeButton(QStringLiteral("verifyButton"), tr("Verify log"), ButtonKind::Primary,
                          QStringLiteral("shield-check"));
    m_verify->setToolTip(tr("Hash every event anew and compare with the stored tree and every signed checkpoint"));
    m_cancel = makeButton(QStringLiteral("verifyCancel"), tr("Cancel"));
    setSmall(m_cancel);
    m_cancel->hide();
    m_show = makeButton(QStringLiteral("verifyShow"), tr("Show the event"));
    setSmall(m_show);
    m_show->hide();
    m_timer = new QTimer(this);
    m_timer->setInterval(100);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_bar, m_show, m_cancel})
        row->addWidget(widget);

    connect(m_timer, &QTimer::timeout, this, &VerifyBar::tick);
    connect(m_verify, &QPushButton::clicked, this, &VerifyBar::verify);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_progress)
            m_progress->cancelled = true;
        m_cancel->setEnabled(false);
    });
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT eventAsked(m_wrongSeq); });
    say(ToneName::Secondary, tr("Not verified yet in this catalogue."));
}

VerifyBar::~VerifyBar()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void VerifyBar::loadLast()
{
    const auto last = m_lanes.front.run([](Services& services) -> Result<std::optional<VerifyVerdict>> {
        if (!services.audit)
            return std::optional<VerifyVerdict>();
        return services.audit->lastVerified();
    });
    whenDone(last, this, [this](const Result<std::optional<VerifyVerdict>>& verdict) {
        if (verdict && *verdict && !m_progress)
            showVerdict(**verdict);
    });
}

void VerifyBar::verify()
{
    if (m_progress)
        return;
    m_progress = std::make_shared<Progress>();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    m_show->hide();
    m_verify->setEnabled(false);
    say(ToneName::Secondary, tr("Verifying…"));
    m_timer->start();
    const auto verdict =
        m_lanes.slow.run([progress = m_progress](Services& services) { return services.audit->verify(progress); });
    whenDone(verdict, this, [this](const Result<VerifyVerdict>& result) { finished(result); });
}

void VerifyBar::tick()
{
    const qint64 total = m_progress ? m_progress->total.load() : 0;
    if (total <= 0)
        return;
    const qint64 done = m_progress->done.load();
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(done * 1000 / total));
    say(ToneName::Secondary,
        tr("Verifying: %1 of %Ln event(s)", nullptr, static_cast<int>(total)).arg(QLocale().toString(done)));
}

void VerifyBar::finished(const Result<VerifyVerdict>& result)
{
    m_timer->stop();
    m_progress.reset();
    m_bar->hide();
    m_cancel->hide();
    m_verify->setEnabled(true);
    if (!result) {
        const ErrorWords words = describe(result.error());
        say(result.error().kind == ErrorKind::Cancelled ? ToneName::Secondary : ToneName::Danger, words.whole());
        return;
    }
    showVerdict(*result);
    Q_EMIT verified(*result);
}

void VerifyBar::showVerdict(const VerifyVerdict& verdict)
{
    const bool good = verdict.kind == VerifyVerdict::Kind::Good;
    m_wrongSeq = verdict.seq;
    m_show->setVisible(verdict.kind == VerifyVerdict::Kind::RowChanged);
    const QString words = describe(verdict);
    say(good ? ToneName::Good : ToneName::Danger,
        good ? sentences({words, tr("Verified: %1.").arg(localTime(verdict.verifiedAt))}) : words);
}

void VerifyBar::say(ToneName tone, const QString& text)
{
    m_tone = tone;
    m_text->setText(text);
    m_text->setTone(tone == ToneName::Danger ? ToneName::Danger : ToneName::Secondary);
    showIcon();
}

void VerifyBar::showIcon()
{
    const QString icon = m_tone == ToneName::Good     ? QStringLiteral("shield-check")
                         : m_tone == ToneName::Danger ? QStringLiteral("warning")
                                                      : QStringLiteral("shield");
    m_icon->setPixmap(linePixmap(icon, tokensFor(palette()).tone(m_tone).ink, measure::icon, devicePixelRatioF()));
}

void VerifyBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        showIcon();
}

} // namespace keywright
