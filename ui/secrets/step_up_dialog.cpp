#include "ui/secrets/step_up_dialog.h"

#include "ui/secrets/passphrase_field.h"

#include <QPushButton>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QString fullName(ProofKind kind)
{
    switch (kind) {
    case ProofKind::System:
        return StepUpDialog::tr("Password of your account on this system");
    case ProofKind::Passphrase:
        return StepUpDialog::tr("Passphrase of Keywright");
    default:
        return StepUpDialog::tr("Passphrase of the vault");
    }
}

} // namespace

StepUpDialog::StepUpDialog(ProofKind kind, const QString& why, QWidget* parent)
    : DialogFrame(u"stepUpDialog"_s, tr("Is it you?"), why, parent)
    , m_passphrase(new PassphraseField(u"stepUpPassphrase"_s))
{
    m_passphrase->setAccessibleName(fullName(kind));
    m_passphrase->setPlaceholderText(fullName(kind));
    addRow(kind == ProofKind::System ? tr("Password") : tr("Passphrase"), m_passphrase);
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
