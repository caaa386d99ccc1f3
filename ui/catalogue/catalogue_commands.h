// The commands on the catalogue as a whole: back up, restore, health, recovery kit. Owned by the console; GUI thread.
#pragma once

#include "model/core/catalogue_backup.h"
#include "model/core/clock.h"
#include "model/services.h"
#include "ui/catalogue/catalogue_port.h"
#include "ui/look/tokens.h"

#include <QObject>

namespace keywright {

class ClipboardGuard;
class Commands;

class CatalogueCommands final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Lanes lanes;
        const Clock& clock;
        ClipboardGuard& clipboard;
        CataloguePort port;
        QWidget* window;
    };
    CatalogueCommands(Parts parts, Commands& commands, QObject* parent = nullptr);

    // What the commands look at before they run.
    void setCatalogue(const QString& path, bool readOnly);
    void setSecretsIn(const QString& name) { m_secretsIn = name; }
    void startRestore();
    void startUseKit();

Q_SIGNALS:
    void told(keywright::ToneName tone, const QString& words);
    void changed(); // the catalogue is another one now

private:
    void add(Commands& commands, const QString& id, const QString& text, const QString& icon, bool writes,
             void (CatalogueCommands::*run)());
    [[nodiscard]] QString whyNot(bool writes) const;
    void startRoles();
    void startBackup();
    void startHealth();
    void startKit();

    Parts m_parts;
    QString m_path;
    QString m_secretsIn;
    bool m_readOnly = false;
};

} // namespace keywright
