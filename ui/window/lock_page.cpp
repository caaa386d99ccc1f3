#include "ui/window/lock_page.h"

#include "model/core/words.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/secrets/passphrase_field.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 380;

QString wayIn(ProofKind asked)
{
    switch (asked) {
    case ProofKind::Vault:
        return LockPage::tr("The passphrase of the vault opens it again.");
    case ProofKind::Passphrase:
        return LockPage::tr("The passphrase of this console opens it again.");
    case ProofKind::System:
        return LockPage::tr("The password of your account on this system opens it again.");
    case ProofKind::None:
        return LockPage::tr("It opens again once your keychain answers. Lock your screen too when you leave: an open "
                            "keychain answers to whoever sits here.");
    }
    return {};
}

} // namespace

LockPage::LockPage(ProofKind asked, QWidget* parent)
    : QWidget(parent)
    , m_unlock(makeButton(u"lockUnlock"_s, tr("Unlock"), ButtonKind::Primary, u"unlock"_s))
    , m_error(new Label(TextRole::Caption))
{
    setObjectName(u"lockPage"_s);
    setAutoFillBackground(true);
    auto* card = new Card;
    card->setFixedWidth(cardWidth);
    card->body()->setContentsMargins(measure::dialog, 20, measure::dialog, 20);
    card->body()->setSpacing(12);
    card->body()->addWidget(new Label(TextRole::Title, tr("Keywright is locked")));
    auto* words = new Label(TextRole::Secondary, wayIn(asked));
    words->setWordWrap(true);
    card->body()->addWidget(words);
    if (asked != ProofKind::None) {
        const QString name = asked == ProofKind::System ? tr("Password") : tr("Passphrase");
        m_passphrase = new PassphraseField(u"lockPassphrase"_s);
        m_passphrase->setAccessibleName(name);
        m_passphrase->setPlaceholderText(name);
        card->body()->addWidget(m_passphrase);
        connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::ask);
        connect(m_passphrase, &QLineEdit::textChanged, this,
                [this](const QString& text) { m_unlock->setEnabled(!text.isEmpty()); });
        m_unlock->setEnabled(false);
    }
    m_error->setObjectName(u"lockError"_s);
    m_error->setTone(ToneName::Danger);
    m_error->setWordWrap(true);
    m_error->hide();
    card->body()->addWidget(m_error);
    card->body()->addWidget(m_unlock);
    m_unlock->setAutoDefault(true);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::ask);
    auto* whole = new QVBoxLayout(this);
    whole->addStretch(2);
    // Between two springs: a widget that is only aligned gets no more height for words that take several lines.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    whole->addLayout(middle);
    whole->addStretch(3);
    setFocusProxy(m_passphrase ? static_cast<QWidget*>(m_passphrase) : m_unlock);
}

void LockPage::setBusy(bool busy)
{
    m_unlock->setEnabled(!busy);
    m_unlock->setText(busy ? tr("Unlocking…") : tr("Unlock"));
    if (m_passphrase)
        m_passphrase->setEnabled(!busy);
}

void LockPage::ask()
{
    if (!m_unlock->isEnabled())
        return;
    m_error->hide();
    setBusy(true);
    Q_EMIT unlockAsked(m_passphrase ? m_passphrase->secret() : nullptr);
}

void LockPage::say(const QString& words)
{
    m_error->setText(words);
    m_error->show();
}

void LockPage::told(const Error& error)
{
    say(describe(error).whole());
    setBusy(false);
    setFocus();
    if (m_passphrase)
        m_passphrase->selectAll();
}

} // namespace keywright
