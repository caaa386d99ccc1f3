#include "ui/keys/dialogs/access_dialog.h"

#include "model/core/joined_words.h"
#include "ui/access/access_words.h"
#include "ui/access/hours_field.h"
#include "ui/access/scope_choices.h"
#include "ui/access/scope_editor.h"
#include "ui/fields/chip_field.h"
#include "ui/keys/dialogs/dialog_parts.h"
#include "ui/keys/dialogs/key_fields.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"

#include <QFormLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

AccessDialog::AccessDialog(const ApiKey& key, const Clock& clock, QWidget* parent)
    : DialogFrame(u"accessDialog"_s, tr("Access of %1").arg(key.name),
                  key.lastUsedAt ? tr("Last used %1.").arg(relativeTime(*key.lastUsedAt, clock.now()))
                                 : tr("Never used as far as is known."),
                  parent)
    , m_key(key)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_scopes(new ScopeEditor(u"accessScopes"_s, ScopeEditor::Form::Full, this))
    , m_sources(makeSourceField(u"accessSources"_s, this))
    , m_methods(makeMethodField(u"accessMethods"_s, this))
    , m_paths(makePathField(u"accessPaths"_s, this))
    , m_hours(new HoursField(u"accessHours"_s, this))
    , m_warning(new Label(TextRole::Strong, {}, this))
{
    setUsualWidth(680);
    m_scopes->setGranted(key.scopes, key.roles);
    m_sources->setValues(sourceTexts(key.restrictions));
    m_methods->setValues(key.restrictions.methods);
    m_paths->setValues(pathTexts(key.restrictions));
    m_hours->setHours(key.restrictions.hours);
    makePages();
    const EffectCard card = makeEffect(u"accessEffect"_s, this);
    m_effect = card.effect;
    m_warning->setObjectName(u"accessWarning"_s);
    m_warning->setTone(ToneName::Warning);
    m_warning->setWordWrap(true);
    card.card->body()->addWidget(m_warning);
    addWide(card.card);
    addSubmit(tr("Change access"), ButtonKind::Primary);
    const auto edited = [this] {
        touched();
        judge();
    };
    connect(m_scopes, &ScopeEditor::changed, this, edited);
    connect(m_scopes, &ScopeEditor::rolesAsked, this, &AccessDialog::rolesAsked);
    connect(m_hours, &HoursField::changed, this, edited);
    for (ChipField* field : {m_sources, m_methods, m_paths})
        connect(field, &ChipField::changed, this, edited);
    judge();
}

void AccessDialog::makePages()
{
    m_tabs->setObjectName(u"accessTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the access"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("May do"));
    m_tabs->addTab(tr("Restrictions"));
    m_pages->addWidget(m_scopes);
    m_pages->addWidget(makeRestrictions());
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    addWide(m_tabs);
    addGrowing(m_pages);
}

QWidget* AccessDialog::makeRestrictions()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(measure::group);
    form->setVerticalSpacing(measure::gap);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = new Label(TextRole::Text, text, page);
        label->setFixedHeight(measure::control);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    add(tr("Allowed from"), m_sources);
    add(tr("Methods"), m_methods);
    add(tr("Paths"), m_paths);
    add(tr("Hours"), m_hours);
    return page;
}

void AccessDialog::setChoices(const ScopeChoices& choices)
{
    m_scopes->setKnown(choices.scopes, choices.roles);
    judge();
}

bool AccessDialog::commit()
{
    if (!m_scopes->commit()) {
        m_tabs->setCurrentIndex(0);
        return false;
    }
    for (ChipField* field : {m_sources, m_methods, m_paths}) {
        if (!field->commit()) {
            m_tabs->setCurrentIndex(1);
            field->setFocus();
            return false;
        }
    }
    if (!m_hours->commit()) {
        m_tabs->setCurrentIndex(1);
        return false;
    }
    return true;
}

QList<Scope> AccessDialog::scopes() const
{
    return m_scopes->scopes();
}

QStringList AccessDialog::roles() const
{
    return m_scopes->roles();
}

Restrictions AccessDialog::restrictions() const
{
    Restrictions restrictions =
        withTexts(m_key.restrictions, m_sources->values(), m_methods->values(), m_paths->values());
    restrictions.hours = m_hours->hours();
    return restrictions;
}

void AccessDialog::judge()
{
    QStringList lines = accessChangeLines({m_key.scopes, m_key.roles}, {scopes(), roles()});
    const Restrictions now = restrictions();
    if (now != m_key.restrictions)
        lines += now.isEmpty() ? tr("Becomes unrestricted: it will work from anywhere, at any time.")
                               : tr("Restrictions change.");
    m_effect->setText(lines.isEmpty() ? tr("Nothing changes yet.") : lines.join(u'\n'));
    m_effect->setTone(now.isEmpty() && !m_key.restrictions.isEmpty() ? ToneName::Warning : ToneName::Text);
    const QString warning = sentences(
        {missingRoleWords(m_scopes->missingRoles()), accessWarning({scopes(), roles()}, m_scopes->knownRoles())});
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

} // namespace keywright
