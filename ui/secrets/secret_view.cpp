#include "ui/secrets/secret_view.h"

#include "ui/look/buttons.h"
#include "ui/look/chips.h"
#include "ui/look/labels.h"
#include "ui/secrets/clipboard_guard.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace keywright {

// In one width for each character, broken wherever a line ends: a secret has no words. It keeps the room that the whole
// of it takes, so that the button that is held down does not move away.
class SecretText final : public Label {
public:
    explicit SecretText(QWidget* parent)
        : Label(TextRole::Mono, {}, parent)
    {
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void setRoomFor(int characters)
    {
        m_characters = characters;
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override { return {120, heightForWidth(width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, fontMetrics().lineSpacing()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const int inLine = std::max(1, width / std::max(1, fontMetrics().horizontalAdvance(QLatin1Char('0'))));
        const int characters = std::max(m_characters, static_cast<int>(text().size()));
        return std::max(1, (characters + inLine - 1) / inLine) * fontMetrics().lineSpacing();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), int(alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop | Qt::TextWrapAnywhere,
                         text());
    }

private:
    int m_characters = 0;
};

SecretView::SecretView(ClipboardGuard& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_text(new SecretText(this))
    , m_show(makeButton(QStringLiteral("holdToShow"), tr("Hold to show"), ButtonKind::Plain, QStringLiteral("eye")))
    , m_copy(makeButton(QStringLiteral("copySecret"), tr("Copy"), ButtonKind::Plain, QStringLiteral("copy")))
{
    m_text->setObjectName(QStringLiteral("secretText"));
    m_text->setAccessibleName(tr("Secret, hidden"));
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    setSmall(m_show);
    setSmall(m_copy);
    m_show->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    auto* buttons = new FlowLayout(measure::gap); // one below the other where the inspector is narrow
    buttons->addWidget(m_show);
    buttons->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_show, &QPushButton::pressed, this, &SecretView::reveal);
    connect(m_show, &QPushButton::released, this, &SecretView::mask);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_copyAsked ? m_copyAsked() : copy(); });
}

void SecretView::setCopy(std::function<void()> copy)
{
    m_copyAsked = std::move(copy);
}

void SecretView::takeFocus()
{
    m_show->setFocus(Qt::OtherFocusReason);
}

void SecretView::copy()
{
    if (!m_secret)
        return;
    m_clipboard.copy(*m_secret);
    Q_EMIT copied();
}

void SecretView::setSecret(const SecretPtr& secret, const QString& hint)
{
    m_secret = secret;
    m_hint = hint;
    m_text->setRoomFor(secret ? static_cast<int>(secret->size()) : 0);
    m_show->setVisible(secret != nullptr);
    m_copy->setVisible(secret != nullptr);
    mask();
}

void SecretView::clear()
{
    setSecret({}, {});
}

void SecretView::mask()
{
    QString masked = m_hint;
    masked.replace(QStringLiteral("…"), QStringLiteral("••••••••"));
    m_text->setText(masked);
}

void SecretView::reveal()
{
    if (!m_secret)
        return;
    const auto bytes = m_secret->bytes();
    QString shown =
        QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    m_text->setText(shown);
    shown.fill(QChar(u' '));
    Q_EMIT this->shown();
}

void SecretView::hideEvent(QHideEvent* event)
{
    mask();
    QWidget::hideEvent(event);
}

} // namespace keywright
