// Backup… and Restore… of the catalogue. Work on the slow lane; stay open and busy until the answer comes. GUI thread;
// delete themselves when closed.
#pragma once

#include "model/core/catalogue_backup.h"
#include "model/secrets/secret.h"
#include "model/services.h"
#include "ui/keys/dialogs/dialog_frame.h"

namespace keywright {

class BackupChooser;
class FileField;
class PassphraseField;
class WorkBar;

class BackupDialog final : public DialogFrame {
    Q_OBJECT

public:
    // `secretsIn`: where secrets lie, in words: they are not in the backup.
    BackupDialog(Lanes lanes, const QString& cataloguePath, const QString& secretsIn, UtcTime now, QWidget* parent);

Q_SIGNALS:
    void backedUp(const keywright::BackupFile& file);

private:
    void write();

    Lanes m_lanes;
    FileField* m_path;
    WorkBar* m_work;
};

class RestoreDialog final : public DialogFrame {
    Q_OBJECT

public:
    RestoreDialog(Lanes lanes, UtcTime now, QWidget* parent);

Q_SIGNALS:
    void restored(const keywright::BackupFile& file);

private:
    void listKnown(UtcTime now);
    void restore();
    void showRevived(const BackupFile& file);

    Lanes m_lanes;
    BackupChooser* m_chooser;
    WorkBar* m_work;
};

// The file itself can't be opened: offers the copies beside it. Emits submitted(); whoever opened it acts and answers.
class UnreadableDialog final : public DialogFrame {
    Q_OBJECT

public:
    // `vault`: secrets lie in a vault file, whose passphrase is needed to sign the restore.
    UnreadableDialog(const Error& why, const QList<BackupFile>& beside, bool vault, UtcTime now, QWidget* parent);
    ~UnreadableDialog() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] SecretPtr passphrase() const; // null: none is needed

private:
    void judge();

    BackupChooser* m_chooser;
    PassphraseField* m_passphrase = nullptr;
};

} // namespace keywright
