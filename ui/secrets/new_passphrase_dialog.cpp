#include "ui/secrets/new_passphrase_dialog.h"

#include "ui/secrets/passphrase_field.h"

#include <QPushButton>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortest = 12; // where no meter judges

} // namespace

NewPassphraseDialog::NewPassphraseDialog(const PassphraseMeter* meter, QWidget* parent)
    : DialogFrame(
          u"newPassphraseDialog"_s, tr("A passphrase for this console"),
          tr("It unlocks the console and shows that it is you. Only a slow hash of it is kept, in the keychain."),
          parent)
    , m_meter(meter)
    , m_first(new PassphraseField(u"newPassphrase"_s))
    , m_second(new PassphraseField(u"repeatPassphrase"_s))
{
    m_first->setAccessibleName(tr("Passphrase"));
    m_second->setAccessibleName(tr("Passphrase again"));
    addRow(tr("Passphrase"), m_first);
    addRow(tr("The same again"), m_second);
    addSubmit(tr("Use this passphrase"), ButtonKind::Primary);
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphraseDialog::judge);
    connect(m_second, &QLineEdit::textChanged, this, &NewPassphraseDialog::judge);
    judge();
    m_first->setFocus();
}

bool NewPassphraseDialog::isEnough() const
{
    return m_meter ? m_meter->measure(*m_first->secret(), {u"keywright"_s}).isEnough()
                   : m_first->text().size() >= shortest;
}

void NewPassphraseDialog::judge()
{
    const bool any = !m_first->text().isEmpty(), enough = any && isEnough();
    const bool same = m_first->text() == m_second->text();
    submitButton()->setEnabled(enough && same);
    setHint(!any                                   ? tr("Five words that do not belong together make a good one.")
            : !enough                              ? tr("Too easy to guess. Longer helps more than stranger.")
            : !same && !m_second->text().isEmpty() ? tr("The two are not the same.")
                                                   : QString());
}

SecretPtr NewPassphraseDialog::passphrase() const
{
    return m_first->secret();
}

} // namespace keywright
