#include "ui/catalogue/recovery_dialogs.h"

#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "ui/fields/file_field.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/secrets/passphrase_field.h"
#include "ui/secrets/secret_view.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

RecoveryKitDialog::RecoveryKitDialog(Lanes lanes, const CataloguePort& port, const QString& cataloguePath,
                                     ClipboardGuard& clipboard, QWidget* parent)
    : DialogFrame(u"recoveryKitDialog"_s, tr("Recovery kit"),
                  tr("An encrypted file with the catalogue's own keys. If the keychain or the vault is lost, it makes "
                     "the catalogue usable again. It holds no secret of any API key."),
                  parent)
    , m_lanes(lanes)
    , m_port(port)
    , m_clipboard(clipboard)
    , m_path(new FileField(u"kitPath"_s, tr("File"), FileField::Mode::Save))
{
    const QFileInfo catalogue(cataloguePath);
    m_path->setPath(QDir::home().filePath(catalogue.completeBaseName() + u"-recovery-kit"_s));
    addRow(tr("File"), m_path);
    setHint(tr("You will see its code once. Keep file and code apart."));
    addSubmit(tr("Write the kit"), ButtonKind::Primary);
    connect(this, &DialogFrame::submitted, this, &RecoveryKitDialog::write);
}

void RecoveryKitDialog::write()
{
    if (m_stored)
        return finish();
    if (m_path->path().isEmpty())
        return failWords(tr("Say where the kit is to be written."));
    setBusy(true);
    const auto job = [path = m_path->path(), write = m_port.writeRecoveryKit](Services& services) {
        return write(services, path);
    };
    whenDone(m_lanes.slow.run(job), this, [this](const Result<SecretPtr>& code) {
        if (!code)
            return fail(code.error());
        showCode(*code);
    });
}

void RecoveryKitDialog::showCode(const SecretPtr& code)
{
    setBusy(false);
    touched(false);
    setRowShown(m_path, false);
    say(ToneName::Good, tr("Written to %1. This code opens it; it is not shown again.").arg(m_path->path()));
    auto* card = new Card(Card::Fill::Well);
    auto* view = new SecretView(m_clipboard, card);
    view->setObjectName(u"kitCode"_s);
    view->setSecret(code, u"••••••••"_s);
    card->body()->addWidget(view);
    addWide(card);
    m_stored = new QCheckBox(tr("I have stored the code apart from the file"));
    m_stored->setObjectName(u"kitStored"_s);
    addWide(m_stored);
    setHint({});
    submitButton()->setText(tr("Done"));
    submitButton()->setEnabled(false);
    connect(m_stored, &QCheckBox::toggled, submitButton(), &QPushButton::setEnabled);
}

void RecoveryKitDialog::reject()
{
    if (m_stored && !m_stored->isChecked())
        return say(ToneName::Warning, tr("Without its code the kit is worth nothing. Store the code first."));
    DialogFrame::reject();
}

UseRecoveryKitDialog::UseRecoveryKitDialog(Lanes lanes, const CataloguePort& port, QWidget* parent)
    : DialogFrame(u"useKitDialog"_s, tr("Use the recovery kit"),
                  tr("Puts the catalogue's own keys back where secrets lie. Secrets of API keys that were kept there "
                     "stay lost; rotate those keys."),
                  parent)
    , m_lanes(lanes)
    , m_port(port)
    , m_path(new FileField(u"useKitPath"_s, tr("File"), FileField::Mode::Open))
    , m_code(new PassphraseField(u"useKitCode"_s))
{
    addRow(tr("File"), m_path);
    addRow(tr("Code"), m_code);
    addSubmit(tr("Put the keys back"), ButtonKind::Primary);
    connect(this, &DialogFrame::submitted, this, &UseRecoveryKitDialog::use);
    connect(m_code, &QLineEdit::textEdited, this, [this] { touched(); });
}

void UseRecoveryKitDialog::use()
{
    if (m_path->path().isEmpty() || m_code->text().isEmpty())
        return failWords(tr("The kit's file and its code are both needed."));
    setBusy(true);
    const auto job = [path = m_path->path(), code = m_code->secret(), use = m_port.useRecoveryKit](Services& services) {
        return use(services, path, code);
    };
    whenDone(m_lanes.slow.run(job), this, [this](const Result<void>& done) {
        if (!done)
            return fail(done.error());
        Q_EMIT recovered();
        finish();
    });
}

} // namespace keywright
