#include "ui/secrets/step_up_dialog.h"

#include "ui/secrets/passphrase_field.h"

#include <QPushButton>

namespace keywright {

using namespace Qt::StringLiterals;

StepUpDialog::StepUpDialog(const QString& why, QWidget* parent)
    : DialogFrame(u"stepUpDialog"_s, tr("Is it you?"), why, parent)
    , m_passphrase(new PassphraseField(u"stepUpPassphrase"_s))
{
    m_passphrase->setAccessibleName(tr("Passphrase of the vault"));
    addRow(tr("Passphrase"), m_passphrase);
    addSubmit(tr("Go on"), ButtonKind::Primary);
    submitButton()->setEnabled(false);
    connect(m_passphrase, &QLineEdit::textChanged, this,
            [this](const QString& text) { submitButton()->setEnabled(!text.isEmpty()); });
    m_passphrase->setFocus();
}

SecretPtr StepUpDialog::passphrase() const
{
    return m_passphrase->secret();
}

} // namespace keywright
