#include "ui/secrets/secret_view.h"

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/secrets/clipboard_guard.h"

#include <QHBoxLayout>

namespace keywright {

SecretView::SecretView(ClipboardGuard& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_text(new Label(TextRole::Mono, {}, this))
    , m_show(makeButton(QStringLiteral("holdToShow"), tr("Hold to show"), ButtonKind::Plain, QStringLiteral("eye")))
    , m_copy(makeButton(QStringLiteral("copySecret"), tr("Copy"), ButtonKind::Plain, QStringLiteral("copy")))
{
    m_text->setObjectName(QStringLiteral("secretText"));
    m_text->setAccessibleName(tr("Secret, hidden"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    setSmall(m_show);
    setSmall(m_copy);
    m_show->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    row->addWidget(m_copy);
    connect(m_show, &QPushButton::pressed, this, &SecretView::reveal);
    connect(m_show, &QPushButton::released, this, &SecretView::mask);
    connect(m_copy, &QPushButton::clicked, this, &SecretView::copy);
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
}

void SecretView::hideEvent(QHideEvent* event)
{
    mask();
    QWidget::hideEvent(event);
}

} // namespace keywright
