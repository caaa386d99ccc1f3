#include "ui/keys/dialogs/details_dialog.h"

#include "model/core/words.h"
#include "ui/fields/chip_field.h"
#include "ui/keys/dialogs/dialog_parts.h"
#include "ui/keys/dialogs/key_fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace keywright {

using namespace Qt::StringLiterals;

DetailsDialog::DetailsDialog(const ApiKey& key, QWidget* parent)
    : DialogFrame(u"detailsDialog"_s, tr("Details of %1").arg(key.name), {}, parent)
    , m_name(makeLine(u"detailsName"_s, key.name, {}, this))
    , m_application(makeLine(u"detailsApplication"_s, key.application, tr("which program uses it"), this))
    , m_environment(new QComboBox(this))
    , m_account(makeLine(u"detailsAccount"_s, key.boundTo, tr("none"), this))
    , m_tags(makeTagField(u"detailsTags"_s, this))
    , m_notes(new QPlainTextEdit(key.notes, this))
{
    m_environment->setObjectName(u"detailsEnvironment"_s);
    for (const char* name : {"production", "staging", "development", "ci"})
        m_environment->addItem(environmentWord(QString::fromLatin1(name)), QString::fromLatin1(name));
    if (m_environment->findData(key.environment) < 0)
        m_environment->addItem(environmentWord(key.environment), key.environment);
    m_environment->setCurrentIndex(m_environment->findData(key.environment));
    m_tags->setValues(key.tags);
    m_notes->setObjectName(u"detailsNotes"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(96);
    addRow(tr("Name"), m_name);
    addRow(tr("Application"), m_application);
    addRow(tr("Environment"), m_environment);
    addRow(tr("Service account"), m_account);
    addRow(tr("Tags"), m_tags);
    addRow(tr("Notes"), m_notes);
    nameField(u"name"_s, m_name);
    nameField(u"application"_s, m_application);
    nameField(u"service account"_s, m_account);
    addSubmit(tr("Save details"), ButtonKind::Primary);
    for (QLineEdit* line : {m_name, m_application, m_account})
        connect(line, &QLineEdit::textEdited, this, [this] { touched(); });
    connect(m_environment, &QComboBox::activated, this, [this] { touched(); });
    connect(m_tags, &ChipField::changed, this, [this] { touched(); });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { touched(); });
}

KeyService::Description DetailsDialog::description()
{
    m_tags->commit();
    return {m_name->text(),         m_application->text(), m_environment->currentData().toString(),
            m_notes->toPlainText(), m_account->text(),     m_tags->values()};
}

} // namespace keywright
