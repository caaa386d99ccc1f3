#include "ui/look/surfaces.h"

#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(ToneName tone)
{
    switch (tone) {
    case ToneName::Good:
        return u"check"_s;
    case ToneName::Warning:
    case ToneName::Danger:
        return u"warning"_s;
    default:
        return u"info"_s;
    }
}

} // namespace

QFrame* thinRule(Qt::Orientation orientation)
{
    auto* line = new QFrame;
    line->setFrameShape(orientation == Qt::Horizontal ? QFrame::HLine : QFrame::VLine);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

Card::Card(Fill fill, QWidget* parent)
    : QFrame(parent)
    , m_fill(fill)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(12, 12, 12, 12);
    m_body->setSpacing(measure::gap);
}

void Card::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tokens& t = tokensFor(palette());
    paint::box(painter, rect(), measure::cardRadius, m_fill == Fill::Surface ? t.surface : t.window, t.line);
}

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new Label(TextRole::Text))
    , m_action(makeButton(u"bannerAction"_s, {}))
    , m_close(makeIconButton(u"bannerClose"_s, tr("Close message"), u"close"_s))
{
    setObjectName(u"banner"_s);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setSmall(m_action);
    auto* line = new QHBoxLayout(this);
    line->setSpacing(10);
    setRoom({});
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    line->addWidget(m_close);
    m_action->hide();
    hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionAsked);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void Banner::tell(ToneName tone, const QString& text, const QString& action, bool closable)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(closable);
    setAccessibleName(text);
    showIcon();
    update();
    show();
}

void Banner::setRoom(const QMargins& room)
{
    m_room = room;
    layout()->setContentsMargins(room + QMargins(12, 7, 7, 7));
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::showIcon()
{
    m_icon->setPixmap(linePixmap(iconOf(m_tone), tokensFor(palette()).tone(m_tone).ink, 16, devicePixelRatioF()));
}

void Banner::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tokens& t = tokensFor(palette());
    const Tone tone = t.tone(m_tone);
    paint::box(painter, rect().marginsRemoved(m_room), 8, mixed(t.surface, tone.wash, 0.85),
               mixed(tone.wash, tone.ink, 0.25));
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

Toast::Toast(QWidget* window)
    : Banner(window)
    , m_timer(new QTimer(this))
{
    setObjectName(u"toast"_s);
    m_timer->setSingleShot(true);
    m_timer->setInterval(6000);
    const auto done = [this] {
        hide();
        m_words.reset();
    };
    connect(m_timer, &QTimer::timeout, this, done);
    connect(this, &Banner::closed, this, done);
    window->installEventFilter(this);
}

void Toast::pass(ToneName tone, const QString& text, const QString& action)
{
    if (m_held) {
        if (!m_words || m_words->tone != ToneName::Danger || tone == ToneName::Danger)
            m_words = Words{tone, text, action};
        return;
    }
    m_words = Words{tone, text, action};
    tell(tone, text, action);
    place();
    raise();
    if (tone == ToneName::Danger)
        m_timer->stop();
    else
        m_timer->start();
}

void Toast::setHeld(bool held)
{
    if (std::exchange(m_held, held) == held)
        return;
    m_timer->stop();
    hide();
    if (!held && m_words)
        pass(m_words->tone, QString(m_words->text), QString(m_words->action));
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return Banner::eventFilter(watched, event);
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    const int width = qMin(sizeHint().width() + 180, qMin(560, room.width() - 32));
    const int height = qMax(44, hasHeightForWidth() ? heightForWidth(width) : sizeHint().height());
    setGeometry((room.width() - width) / 2, room.height() - height - 48, width, height);
}

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel)
    , m_title(new Label(TextRole::Title))
    , m_sentence(new Label(TextRole::Secondary))
    , m_actions(new QHBoxLayout)
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_actions->setSpacing(measure::gap);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(20);
    column->addLayout(m_actions);
    column->setAlignment(m_actions, Qt::AlignHCenter);
    column->addStretch(3);
    setWords(title, sentence);
    showIcon();
}

void EmptyState::setWords(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    fitSentence();
}

// An aligned item of a layout is not asked for its height at its width, so the sentence is given its size here.
void EmptyState::fitSentence()
{
    const int room = qBound(120, width() - 2 * measure::dialog, 420);
    m_sentence->setFixedWidth(room);
    m_sentence->setFixedHeight(qMax(0, m_sentence->heightForWidth(room))); // -1: there are no words
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSentence();
}

QPushButton* EmptyState::addAction(const QString& objectName, const QString& text, bool primary, const QString& icon)
{
    auto* button = makeButton(objectName, text, primary ? ButtonKind::Primary : ButtonKind::Plain, icon);
    m_actions->addWidget(button);
    return button;
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyState::showIcon()
{
    const Tokens& t = tokensFor(palette());
    const qreal ratio = devicePixelRatioF();
    QPixmap round(QSize(56, 56) * ratio);
    round.setDevicePixelRatio(ratio);
    round.fill(Qt::transparent);
    QPainter painter(&round);
    paint::box(painter, QRectF(0, 0, 56, 56), 28, t.accent.wash, QColor());
    paint::glyph(painter, QRect(0, 0, 56, 56), m_iconName, t.accent.ink, 24);
    painter.end();
    m_icon->setPixmap(round);
}

} // namespace keywright
