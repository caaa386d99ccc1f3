#include "ui/catalogue/backup_chooser.h"

#include "ui/fields/file_field.h"
#include "ui/look/time_words.h"
#include "ui/look/tokens.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 150;

QString lineOf(const BackupFile& file, UtcTime now)
{
    const QString size = QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeTraditionalFormat);
    QStringList parts{relativeTime(file.at, now), QFileInfo(file.path).fileName(), size};
    if (file.auditSize > 0)
        parts.insert(2, BackupChooser::tr("%n event(s)", nullptr, int(file.auditSize)));
    return parts.join(u" · "_s);
}

} // namespace

BackupChooser::BackupChooser(QWidget* parent)
    : QWidget(parent)
    , m_known(new QListWidget(this))
    , m_path(new FileField(u"backupFile"_s, tr("Another file"), FileField::Mode::Open))
{
    m_known->setObjectName(u"knownBackups"_s);
    m_known->setAccessibleName(tr("Known backups"));
    m_known->setFixedHeight(listHeight);
    m_path->line()->setPlaceholderText(tr("or another file"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap);
    column->addWidget(m_known);
    column->addWidget(m_path);
    setFocusProxy(m_known);
    connect(m_known, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            m_path->setPath(item->data(Qt::UserRole).toString());
    });
    connect(m_path->line(), &QLineEdit::textChanged, this, &BackupChooser::changed);
}

void BackupChooser::setKnown(const QList<BackupFile>& files, UtcTime now)
{
    m_known->clear();
    for (const BackupFile& file : files) {
        auto* item = new QListWidgetItem(lineOf(file, now), m_known);
        item->setData(Qt::UserRole, file.path);
        item->setToolTip(exactTime(file.at) + u'\n' + file.path);
    }
    m_known->setVisible(!files.isEmpty());
    if (!files.isEmpty())
        m_known->setCurrentRow(0); // the newest
}

QString BackupChooser::path() const
{
    return m_path->path();
}

} // namespace keywright
