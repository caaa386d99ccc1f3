#include "ui/catalogue/backup_dialogs.h"

#include "model/core/joined_words.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "model/core/words.h"
#include "ui/catalogue/backup_chooser.h"
#include "ui/fields/file_field.h"
#include "ui/look/labels.h"
#include "ui/look/work_bar.h"
#include "ui/secrets/passphrase_field.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

// "catalogue-2026-11-21.db" in the folder of the catalogue, or with a number when there is one already.
QString freeName(const QString& cataloguePath, UtcTime now)
{
    const QFileInfo catalogue(cataloguePath);
    const QString base = catalogue.dir().filePath(catalogue.completeBaseName() + u'-' + toIso(now).left(10));
    QString name = base + u".db"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2.db"_s.arg(base).arg(i);
    return name;
}

} // namespace

BackupDialog::BackupDialog(Lanes lanes, const QString& cataloguePath, const QString& secretsIn, UtcTime now,
                           QWidget* parent)
    : DialogFrame(
          u"backupDialog"_s, tr("Back up the catalogue"),
          sentences({tr("A copy of keys and audit log while you go on working. Secrets are not in it: they stay in the "
                        "secret store, which has a backup of its own."),
                     secretStoreSentence(secretsIn)}),
          parent)
    , m_lanes(lanes)
    , m_path(new FileField(u"backupPath"_s, tr("File"), FileField::Mode::Save))
    , m_work(new WorkBar(u"backupWork"_s, tr("Progress of the backup")))
{
    m_path->setPath(freeName(cataloguePath, now));
    m_path->setSuffix(u"db"_s);
    addRow(tr("File"), m_path);
    addWork(m_work);
    setHint(tr("Keep it on another disk too."));
    addSubmit(tr("Back up"), ButtonKind::Primary);
    connect(this, &DialogFrame::submitted, this, &BackupDialog::write);
}

void BackupDialog::write()
{
    if (m_path->path().isEmpty())
        return failWords(tr("Say where the backup is to be written."));
    setBusy(true);
    const ProgressPtr progress = m_work->begin(tr("Copying"));
    const auto job = [path = m_path->path(), progress](Services& services) {
        return services.backup->backup(path, progress);
    };
    whenDone(m_lanes.slow.run(job), this, [this](const Result<BackupFile>& file) {
        m_work->end();
        if (!file)
            return fail(file.error());
        Q_EMIT backedUp(*file);
        finish();
    });
}

RestoreDialog::RestoreDialog(Lanes lanes, UtcTime now, QWidget* parent)
    : DialogFrame(
          u"restoreDialog"_s, tr("Restore a backup"),
          tr("Keys and audit log go back to what they were then. What is there now is kept as a copy beside the "
             "catalogue, and the audit log tells who set it back, and from where to where."),
          parent)
    , m_lanes(lanes)
    , m_chooser(new BackupChooser)
    , m_work(new WorkBar(u"restoreWork"_s, tr("Progress of the restore")))
{
    addRow(tr("Backup"), m_chooser);
    addWork(m_work);
    addSubmit(tr("Restore"), ButtonKind::DangerPrimary);
    submitButton()->setEnabled(false);
    connect(m_chooser, &BackupChooser::changed, this,
            [this] { submitButton()->setEnabled(!m_chooser->path().isEmpty()); });
    connect(this, &DialogFrame::submitted, this, &RestoreDialog::restore);
    listKnown(now);
}

void RestoreDialog::listKnown(UtcTime now)
{
    const auto job = [](Services& services) { return services.backup->known(); };
    whenDone(m_lanes.slow.run(job), this, [this, now](const Result<QList<BackupFile>>& files) {
        m_chooser->setKnown(files ? *files : QList<BackupFile>(), now);
        if (!files || files->isEmpty())
            setHint(tr("No backup is known here: choose a file."));
    });
}

void RestoreDialog::restore()
{
    setBusy(true);
    const ProgressPtr progress = m_work->begin(tr("Restoring"));
    const auto job = [path = m_chooser->path(), progress](Services& services) {
        return services.backup->restore(path, progress);
    };
    whenDone(m_lanes.slow.run(job), this, [this](const Result<BackupFile>& kept) {
        m_work->end();
        if (!kept)
            return fail(kept.error());
        Q_EMIT restored(*kept);
        if (kept->revivedKeys.isEmpty())
            finish();
        else
            showRevived(*kept);
    });
}

// Keys that were revoked since work again: the person has to know before anything else.
void RestoreDialog::showRevived(const BackupFile& file)
{
    setBusy(false);
    touched(false);
    setRowShown(m_chooser, false);
    submitButton()->hide();
    setCancelText(tr("Close"));
    say(ToneName::Danger, tr("Restored. %n key(s) that had been revoked or deleted since work again: revoke them anew.",
                             nullptr, int(file.revivedKeys.size())));
    auto* revived = new QPlainTextEdit(file.revivedKeys.join(u'\n'));
    revived->setObjectName(u"revivedKeys"_s);
    revived->setAccessibleName(tr("Keys that work again"));
    revived->setReadOnly(true);
    addWide(revived);
}

UnreadableDialog::UnreadableDialog(const Error& why, const QList<BackupFile>& beside, bool vault, UtcTime now,
                                   QWidget* parent)
    : DialogFrame(u"unreadableDialog"_s, tr("This catalogue can’t be opened"),
                  tr("%1 The file is kept beside as it is. A backup can take its place; the audit log will tell of it.")
                      .arg(describe(why).what),
                  parent)
    , m_chooser(new BackupChooser)
{
    addRow(tr("Backup"), m_chooser);
    if (vault) {
        m_passphrase = new PassphraseField(u"unreadablePassphrase"_s);
        addRow(tr("Passphrase"), m_passphrase);
        connect(m_passphrase, &QLineEdit::textChanged, this, &UnreadableDialog::judge);
    }
    addSubmit(tr("Use this backup"), ButtonKind::DangerPrimary);
    connect(m_chooser, &BackupChooser::changed, this, &UnreadableDialog::judge);
    m_chooser->setKnown(beside, now);
    judge();
}

UnreadableDialog::~UnreadableDialog() = default;

void UnreadableDialog::judge()
{
    submitButton()->setEnabled(!m_chooser->path().isEmpty() && (!m_passphrase || !m_passphrase->text().isEmpty()));
}

QString UnreadableDialog::path() const
{
    return m_chooser->path();
}

SecretPtr UnreadableDialog::passphrase() const
{
    return m_passphrase ? m_passphrase->secret() : nullptr;
}

} // namespace keywright
