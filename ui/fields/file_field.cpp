#include "ui/fields/file_field.h"

#include "ui/look/buttons.h"
#include "ui/look/tokens.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>

namespace keywright {

using namespace Qt::StringLiterals;

FileField::FileField(const QString& objectName, const QString& title, Mode mode, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_mode(mode)
    , m_line(new QLineEdit)
{
    m_line->setObjectName(objectName);
    m_line->setAccessibleName(title);
    auto* choose = makeButton(objectName + u"Browse"_s, tr("Choose…"));
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::gap);
    row->addWidget(m_line, 1);
    row->addWidget(choose);
    setFocusProxy(m_line);
    connect(choose, &QPushButton::clicked, this, &FileField::browse);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (!m_line->isModified())
            return; // only left, or Enter pressed twice
        m_line->setModified(false);
        Q_EMIT chosen(path());
    });
}

QString FileField::path() const
{
    const QString typed = m_line->text().trimmed();
    return typed.isEmpty() ? QString() : QFileInfo(typed).absoluteFilePath();
}

void FileField::setPath(const QString& path)
{
    m_line->setText(path);
}

void FileField::browse()
{
    auto* chooser = new QFileDialog(this, m_title, m_line->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(m_mode == Mode::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    chooser->setFileMode(m_mode == Mode::Save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    chooser->setDefaultSuffix(m_suffix);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
        setPath(file);
        Q_EMIT chosen(path());
    });
    chooser->open();
}

} // namespace keywright
