#include "ui/secrets/first_start.h"

#include "model/core/words.h"
#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/secrets/passphrase_field.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

FirstStart::FirstStart(const PassphraseMeter& meter, const QString& cataloguePath, QWidget* parent)
    : QWidget(parent)
    , m_meter(meter)
    , m_pages(new QStackedWidget)
    , m_form(makeForm(cataloguePath))
{
    setObjectName(u"firstStart"_s);
    setWindowTitle(u"Keywright"_s);
    setWindowIcon(brandIcon());
    m_pages->addWidget(new EmptyState(u"key"_s, tr("Setting up"),
                                      tr("Looking for a keychain on this machine. It may ask you to unlock it.")));
    m_pages->addWidget(m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    resize(720, 620);
}

QWidget* FirstStart::makeForm(const QString& cataloguePath)
{
    m_first = new PassphraseField(u"newPassphrase"_s);
    m_first->setAccessibleName(tr("Passphrase"));
    m_first->setPlaceholderText(tr("Passphrase, for instance five words that do not belong together"));
    m_second = new PassphraseField(u"repeatPassphrase"_s);
    m_second->setAccessibleName(tr("Passphrase again"));
    m_second->setPlaceholderText(tr("The same again"));
    m_bar = new QProgressBar;
    m_bar->setRange(0, 4);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Strength of the passphrase"));
    m_strength = new Label(TextRole::Caption, tr("It should take centuries to guess."));
    m_strength->setObjectName(u"passphraseStrength"_s);
    m_error = new Label(TextRole::Caption);
    m_error->setObjectName(u"firstStartError"_s);
    m_error->setTone(ToneName::Danger);
    m_error->setWordWrap(true);
    m_error->hide();
    m_create = makeButton(u"createCatalogue"_s, tr("Create vault and catalogue"), ButtonKind::Primary, u"vault"_s);
    m_create->setEnabled(false);
    m_retry = makeButton(u"lookAgain"_s, tr("Look for a keychain again"));
    auto* words = new Label(TextRole::Secondary, tr("Keywright can keep secrets in a vault file that only this "
                                                    "passphrase opens. It is kept nowhere: without it the secrets are "
                                                    "lost."));
    words->setWordWrap(true);
    m_why = new Label(TextRole::Secondary, tr("No keychain answers on this machine."));
    m_why->setObjectName(u"firstStartWhy"_s);
    m_why->setWordWrap(true);
    auto* where = new Label(TextRole::Caption, tr("The catalogue will be %1").arg(cataloguePath));
    where->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addStretch(1);
    buttons->addWidget(m_create);
    auto* card = new Card;
    card->setMinimumWidth(520); // wider where the buttons' words are longer
    card->setMaximumWidth(680);
    card->body()->setContentsMargins(measure::dialog, measure::dialog, measure::dialog, measure::dialog);
    card->body()->setSpacing(12);
    for (QWidget* part :
         std::initializer_list<QWidget*>{new Label(TextRole::Title, tr("Choose a passphrase for the vault")), m_why,
                                         words, m_first, m_bar, m_strength, m_second, m_error, where})
        card->body()->addWidget(part);
    card->body()->addSpacing(4);
    card->body()->addLayout(buttons);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addStretch(2);
    // Between two springs: a widget that is only aligned gets no more height for words that take several lines.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(3);
    connect(m_first, &QLineEdit::textChanged, this, &FirstStart::judge);
    connect(m_second, &QLineEdit::textChanged, this, &FirstStart::judge);
    connect(m_first, &QLineEdit::returnPressed, this, [this] {
        if (m_create->isEnabled())
            m_create->click();
        else
            m_second->setFocus();
    });
    connect(m_second, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    connect(m_retry, &QPushButton::clicked, this, &FirstStart::retryAsked);
    connect(m_create, &QPushButton::clicked, this, [this] {
        m_create->setEnabled(false);
        m_create->setText(tr("Creating…"));
        Q_EMIT passphraseGiven(m_first->secret());
    });
    return page;
}

void FirstStart::judge()
{
    m_error->hide();
    if (m_first->text().isEmpty()) {
        m_bar->setValue(0);
        m_strength->setTone(ToneName::Secondary);
        m_strength->setText(tr("It should take centuries to guess."));
        m_create->setEnabled(false);
        return;
    }
    const PassphraseStrength strength = m_meter.measure(*m_first->secret(), {u"keywright"_s});
    m_bar->setValue(qMax(1, strength.score));
    const bool same = m_first->text() == m_second->text();
    const bool differs = !same && !m_second->text().isEmpty() && !m_first->text().startsWith(m_second->text());
    if (!strength.isEnough())
        m_strength->setText(tr("Too easy to guess. Longer helps more than stranger."));
    else if (differs)
        m_strength->setText(tr("The two are not the same."));
    else
        m_strength->setText(tr("Strong: about %n bits.", nullptr, int(strength.bits)));
    m_strength->setTone(strength.isEnough() && !differs ? ToneName::Good : ToneName::Warning);
    m_create->setEnabled(strength.isEnough() && same);
}

void FirstStart::showBusy()
{
    m_pages->setCurrentIndex(0);
}

void FirstStart::askPassphrase()
{
    m_why->setText(tr("No keychain answers on this machine."));
    m_error->hide();
    m_pages->setCurrentWidget(m_form);
    m_first->setFocus();
}

void FirstStart::told(const Error& why)
{
    const ErrorWords words = describe(why);
    // One that did answer, but not with yes.
    const bool refused = why.kind == ErrorKind::SecretStoreFailed || why.kind == ErrorKind::SecretStoreLocked;
    if (refused || why.kind == ErrorKind::Timeout)
        m_why->setText(refused ? tr("The keychain did not let Keywright in: its question was turned down, or it is "
                                    "locked.")
                               : tr("The keychain has not answered in time."));
    m_error->setText(words.whole());
    m_error->show();
    m_create->setText(tr("Create vault and catalogue"));
    m_pages->setCurrentWidget(m_form);
    m_create->setEnabled(m_first->text() == m_second->text() && !m_first->text().isEmpty());
}

} // namespace keywright
