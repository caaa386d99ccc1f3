#include "ui/catalogue/catalogue_commands.h"

#include "ui/access/roles_dialog.h"
#include "ui/catalogue/backup_dialogs.h"
#include "ui/catalogue/health_dialog.h"
#include "ui/catalogue/recovery_dialogs.h"
#include "ui/window/command.h"

#include <QDir>
#include <QFileInfo>

namespace keywright {

using namespace Qt::StringLiterals;

CatalogueCommands::CatalogueCommands(Parts parts, Commands& commands, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    add(commands, u"catalogue.roles"_s, tr("Roles…"), u"team"_s, true, &CatalogueCommands::startRoles);
    add(commands, u"catalogue.backup"_s, tr("Back up…"), u"backup"_s, true, &CatalogueCommands::startBackup);
    add(commands, u"catalogue.restore"_s, tr("Restore a backup…"), u"restore"_s, true,
        &CatalogueCommands::startRestore);
    add(commands, u"catalogue.health"_s, tr("Health…"), u"shield-check"_s, false, &CatalogueCommands::startHealth);
    add(commands, u"catalogue.recovery_kit"_s, tr("Recovery kit…"), u"file"_s, true, &CatalogueCommands::startKit);
}

void CatalogueCommands::add(Commands& commands, const QString& id, const QString& text, const QString& icon,
                            bool writes, void (CatalogueCommands::*run)())
{
    commands.add({.id = id,
                  .group = u"file"_s,
                  .text = text,
                  .icon = icon,
                  .shortcut = {},
                  .whyNot = [this, writes] { return whyNot(writes); },
                  .run = [this, run] { (this->*run)(); }});
}

QString CatalogueCommands::whyNot(bool writes) const
{
    if (m_path.isEmpty())
        return tr("No catalogue is open.");
    return writes && m_readOnly ? tr("The catalogue is open read-only.") : QString();
}

void CatalogueCommands::setCatalogue(const QString& path, bool readOnly)
{
    m_path = path;
    m_readOnly = readOnly;
}

void CatalogueCommands::startRoles()
{
    auto* dialog = new RolesDialog(m_parts.lanes, m_parts.window);
    connect(dialog, &RolesDialog::rolesChanged, this, [this](const QString& words) {
        Q_EMIT told(ToneName::Good, words);
        Q_EMIT changed();
    });
    dialog->open();
}

void CatalogueCommands::startBackup()
{
    auto* dialog = new BackupDialog(m_parts.lanes, m_path, m_secretsIn, m_parts.clock.now(), m_parts.window);
    connect(dialog, &BackupDialog::backedUp, this, [this](const BackupFile& file) {
        Q_EMIT told(ToneName::Good, tr("Backed up to %1").arg(QDir::toNativeSeparators(file.path)));
        Q_EMIT changed();
    });
    dialog->open();
}

void CatalogueCommands::startRestore()
{
    auto* dialog = new RestoreDialog(m_parts.lanes, m_parts.clock.now(), m_parts.window);
    connect(dialog, &RestoreDialog::restored, this, [this](const BackupFile& kept) {
        Q_EMIT told(ToneName::Good,
                    tr("Restored. What was there before is kept as %1").arg(QFileInfo(kept.path).fileName()));
        Q_EMIT changed();
    });
    dialog->open();
}

void CatalogueCommands::startHealth()
{
    (new HealthDialog(m_parts.lanes, m_parts.window))->open();
}

void CatalogueCommands::startKit()
{
    auto* dialog = new RecoveryKitDialog(m_parts.lanes, m_parts.port, m_path, m_parts.clipboard, m_parts.window);
    connect(dialog, &QDialog::finished, this, &CatalogueCommands::changed);
    dialog->open();
}

void CatalogueCommands::startUseKit()
{
    auto* dialog = new UseRecoveryKitDialog(m_parts.lanes, m_parts.port, m_parts.window);
    connect(dialog, &UseRecoveryKitDialog::recovered, this, [this] {
        Q_EMIT told(ToneName::Good, tr("The catalogue has its own keys again."));
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace keywright
