#include "ui/window/status_line.h"

#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/time_words.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_secrets(new Label(TextRole::Caption))
    , m_audit(new ElidedLabel(TextRole::Caption))
    , m_catalogue(new ElidedLabel(TextRole::Caption))
    , m_lock(new Label(TextRole::Caption))
{
    setObjectName(u"statusLine"_s);
    setFixedHeight(28);
    m_secrets->setObjectName(u"statusSecrets"_s);
    m_audit->setObjectName(u"statusAudit"_s);
    m_catalogue->setObjectName(u"statusCatalogue"_s);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(16);
    line->addWidget(m_secrets);
    line->addWidget(m_audit, 1);
    auto* end = new QHBoxLayout;
    end->setSpacing(6);
    end->addWidget(m_lock);
    end->addWidget(m_catalogue);
    line->addLayout(end);
    m_lock->hide();
}

void StatusLine::setSecretStore(const QString& name)
{
    m_secrets->setText(name.isEmpty() ? tr("Secrets: no store answers") : tr("Secrets in: %1").arg(name));
    m_secrets->setTone(name.isEmpty() ? ToneName::Warning : ToneName::Secondary);
}

void StatusLine::setAudit(quint64 events, const std::optional<UtcTime>& verifiedAt, bool good, UtcTime now)
{
    const QString count = tr("%Ln event(s)", nullptr, int(events));
    const QString verdict = !verifiedAt ? tr("Audit log not verified yet")
                            : good      ? tr("Audit log verified %1").arg(relativeTime(*verifiedAt, now))
                                        : tr("Audit log does not verify");
    m_audit->setText(u"%1 · %2"_s.arg(verdict, count));
    m_audit->setTone(verifiedAt && !good ? ToneName::Danger : ToneName::Secondary);
    m_audit->setToolTip(verifiedAt ? exactTime(*verifiedAt) : QString());
}

void StatusLine::setCatalogue(const QString& path, bool readOnly)
{
    m_readOnly = readOnly;
    const QString name = QFileInfo(path).fileName();
    m_catalogue->setText(readOnly ? tr("%1, read-only").arg(name) : name);
    m_catalogue->setTone(readOnly ? ToneName::Warning : ToneName::Secondary);
    m_catalogue->setToolTip(path);
    m_lock->setVisible(readOnly);
    showLock();
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLock();
}

void StatusLine::showLock()
{
    if (m_readOnly)
        m_lock->setPixmap(linePixmap(u"lock"_s, tokensFor(palette()).warning.ink, 14, devicePixelRatioF()));
}

} // namespace keywright
