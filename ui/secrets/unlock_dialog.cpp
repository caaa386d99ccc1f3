#include "ui/secrets/unlock_dialog.h"

#include "model/core/words.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/secrets/passphrase_field.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

UnlockDialog::UnlockDialog(const QString& catalogueName, QWidget* parent)
    : QDialog(parent)
    , m_passphrase(new PassphraseField(u"unlockPassphrase"_s))
    , m_error(new Label(TextRole::Caption))
    , m_unlock(makeButton(u"unlock"_s, tr("Unlock"), ButtonKind::Primary, u"unlock"_s))
    , m_look(makeButton(u"lookOnly"_s, tr("Only look")))
{
    setObjectName(u"unlockDialog"_s);
    setWindowTitle(tr("Unlock the vault"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_error->setObjectName(u"unlockError"_s);
    m_error->setTone(ToneName::Danger);
    m_error->setWordWrap(true);
    m_error->hide();
    m_unlock->setDefault(true);
    m_unlock->setEnabled(false);
    m_look->setToolTip(tr("The catalogue can be read; nothing that needs a secret works."));
    auto* words =
        new Label(TextRole::Secondary, tr("The secrets of %1 lie in a vault file. Its passphrase opens it; Keywright "
                                          "keeps it nowhere.")
                                           .arg(catalogueName));
    words->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_look);
    buttons->addWidget(m_unlock);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::dialog, measure::dialog, measure::dialog, measure::dialog);
    column->setSpacing(12);
    column->addWidget(new Label(TextRole::Title, tr("Unlock the vault")));
    column->addWidget(words);
    column->addWidget(m_passphrase);
    column->addWidget(m_error);
    column->addSpacing(4);
    column->addLayout(buttons);
    setMinimumWidth(420);
    connect(m_passphrase, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_unlock->setEnabled(!text.isEmpty()); });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockDialog::give);
    connect(m_look, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &UnlockDialog::lookOnlyAsked);
}

// A dialog does not grow by itself for words that take another line.
void UnlockDialog::fit()
{
    layout()->activate();
    resize(width(), qMax(height(), layout()->heightForWidth(width())));
}

void UnlockDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fit();
}

void UnlockDialog::give()
{
    m_error->hide();
    m_unlock->setEnabled(false);
    m_unlock->setText(tr("Unlocking…"));
    m_passphrase->setEnabled(false);
    m_look->setEnabled(false);
    Q_EMIT passphraseGiven(m_passphrase->secret());
}

void UnlockDialog::told(const Error& error)
{
    const ErrorWords words = describe(error);
    m_error->setText(words.whole());
    m_error->show();
    fit();
    m_unlock->setText(tr("Unlock"));
    m_unlock->setEnabled(true);
    m_look->setEnabled(true);
    m_passphrase->setEnabled(true);
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

} // namespace keywright
