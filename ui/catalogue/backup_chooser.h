// Chooses a backup: the known ones as a list, and a field for any other file. GUI thread; owned by its parent.
#pragma once

#include "model/core/catalogue_backup.h"

#include <QWidget>

class QListWidget;

namespace keywright {

class FileField;

class BackupChooser final : public QWidget {
    Q_OBJECT

public:
    explicit BackupChooser(QWidget* parent = nullptr);

    void setKnown(const QList<BackupFile>& files, UtcTime now);
    [[nodiscard]] QString path() const; // empty: none chosen

Q_SIGNALS:
    void changed();

private:
    QListWidget* m_known;
    FileField* m_path;
};

} // namespace keywright
