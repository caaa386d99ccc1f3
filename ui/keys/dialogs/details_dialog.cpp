#include "ui/keys/dialogs/details_dialog.h"

#include "model/core/words.h"
#include "ui/fields/chip_field.h"
#include "ui/keys/dialogs/dialog_parts.h"
#include "ui/keys/dialogs/key_fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <tuple>

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
    m_before = shown();
    for (QLineEdit* line : {m_name, m_application, m_account})
        connect(line, &QLineEdit::textEdited, this, &DetailsDialog::judge);
    connect(m_environment, &QComboBox::activated, this, &DetailsDialog::judge);
    connect(m_tags, &ChipField::changed, this, &DetailsDialog::judge);
    connect(m_tags, &ChipField::typed, this, &DetailsDialog::judge);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &DetailsDialog::judge);
    judge();
}

KeyService::Description DetailsDialog::shown() const
{
    return {m_name->text(),         m_application->text(), m_environment->currentData().toString(),
            m_notes->toPlainText(), m_account->text(),     m_tags->values()};
}

// What is as it was is neither saved nor lost.
void DetailsDialog::judge()
{
    const auto parts = [](const KeyService::Description& d) {
        return std::tie(d.name, d.application, d.environment, d.notes, d.boundTo, d.tags);
    };
    const KeyService::Description now = shown();
    const bool changed = parts(now) != parts(m_before) || m_tags->isTyping();
    touched(changed);
    submitButton()->setEnabled(changed);
    setHint(changed ? QString() : tr("Nothing changes yet."));
}

KeyService::Description DetailsDialog::description()
{
    m_tags->commit();
    return shown();
}

} // namespace keywright
