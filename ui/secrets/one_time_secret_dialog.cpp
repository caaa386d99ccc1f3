#include "ui/secrets/one_time_secret_dialog.h"

#include "model/core/joined_words.h"
#include "model/core/words.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/secrets/clipboard_guard.h"
#include "ui/secrets/secret_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace keywright {

OneTimeSecretDialog::OneTimeSecretDialog(const IssuedSecret& issued, const QString& keptIn, ClipboardGuard& clipboard,
                                         QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("oneTimeSecretDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Secret of %1").arg(issued.key.name));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::dialog, 20, measure::dialog, 20);
    column->setSpacing(12);
    auto* title = new Label(TextRole::Title,
                            issued.version > 1 ? tr("Version %1 of %2").arg(issued.version).arg(issued.key.name)
                                               : tr("%1 was created").arg(issued.key.name),
                            this);
    title->setWordWrap(true);
    column->addWidget(title);
    auto* sentence =
        new Label(TextRole::Secondary,
                  issued.key.recoverable
                      ? sentences({tr("A copy is kept in the secret store; each look at it is told in the audit log."),
                                   secretStoreSentence(keptIn)})
                      : tr("Hand it over or store it now: only its fingerprint is kept, and it can't be shown again."),
                  this);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    m_banner = new Banner(this);
    m_banner->hide();
    column->addWidget(m_banner);
    auto* card = new Card(Card::Fill::Well, this);
    auto* view = new SecretView(clipboard, card);
    const KeyVersion* current = issued.key.current();
    view->setSecret(issued.secret, current ? current->hint : QString());
    card->body()->addWidget(view);
    connect(view, &SecretView::shown, this, [this] { tellOnce(QStringLiteral("reveal")); });
    connect(view, &SecretView::copied, this, [this] { tellOnce(QStringLiteral("copy")); });
    auto* countdown = new Label(TextRole::Caption, {}, card);
    countdown->setObjectName(QStringLiteral("clipboardCountdown"));
    card->body()->addWidget(countdown);
    connect(&clipboard, &ClipboardGuard::ticked, countdown, [countdown](int left) {
        countdown->setText(left > 0 ? tr("Copied. The clipboard is cleared in %n second(s).", nullptr, left)
                                    : QString());
    });
    column->addWidget(card);
    m_stored = new QCheckBox(tr("I have stored it"), this);
    m_stored->setObjectName(QStringLiteral("stored"));
    column->addWidget(m_stored);
    auto* done = makeButton(QStringLiteral("done"), tr("Done"), ButtonKind::Primary);
    done->setEnabled(false);
    done->setDefault(true); // disabled at first: Enter does nothing before it was said that it is stored
    connect(m_stored, &QCheckBox::toggled, done, [done](bool stored) {
        done->setEnabled(stored);
        if (stored)
            done->setFocus(Qt::OtherFocusReason);
    });
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, view, &SecretView::copy);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(done);
    column->addLayout(foot);
    connect(m_banner, &Banner::actionAsked, this, &QDialog::accept);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumWidth(560);
}

void OneTimeSecretDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fit();
}

// As high as it has to be at the width that it has: by itself its layout goes by a narrower one.
void OneTimeSecretDialog::fit()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void OneTimeSecretDialog::tellOnce(const QString& act)
{
    if (m_told.contains(act))
        return;
    m_told += act;
    Q_EMIT used(act);
}

void OneTimeSecretDialog::reject()
{
    if (m_stored->isChecked())
        return QDialog::accept();
    m_banner->tell(ToneName::Warning, tr("This secret is shown only here. If it is lost, the key has to be rotated."),
                   tr("Close anyway"), false);
    m_banner->show();
    fit();
}

} // namespace keywright
