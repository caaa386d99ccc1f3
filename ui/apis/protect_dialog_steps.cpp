// What the wizard's steps are built of.
#include "ui/apis/protect_dialog.h"

#include "model/core/joined_words.h"
#include "ui/fields/file_field.h"
#include "ui/look/fonts.h"
#include "ui/look/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QFormLayout* formOf(QWidget* page)
{
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(measure::group);
    form->setVerticalSpacing(measure::gap);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return form;
}

Label* note(const QString& text)
{
    auto* label = new Label(TextRole::Secondary, text);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as wide as the fields
    return label;
}

} // namespace

QLineEdit* ProtectDialog::line(const QString& name, const QString& label, const QString& sample)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(sample);
    connect(field, &QLineEdit::textEdited, this, [this] { touched(); });
    return field;
}

QWidget* ProtectDialog::buildWhat()
{
    auto* page = new QWidget;
    QFormLayout* form = formOf(page);
    m_document = new FileField(u"apiDocument"_s, tr("OpenAPI file"), FileField::Mode::Open);
    m_read = note(tr("OpenAPI 3, JSON or YAML: fills in the rest. Or leave it and type."));
    m_name = line(u"apiName"_s, tr("Name in scopes"), u"orders"_s);
    m_title = line(u"apiTitle"_s, tr("Title"), tr("Orders"));
    m_baseUrl = line(u"apiBaseUrl"_s, tr("Base URL"), u"https://api.example.com/v1"_s);
    m_keyHeader = line(u"apiKeyHeader"_s, tr("Header with the key"), u"X-API-Key"_s);
    m_documentation = line(u"apiDocs"_s, tr("Documentation"), u"https://docs.example.com/orders"_s);
    m_contact = line(u"apiContact"_s, tr("Whom to ask"), tr("A team or an address"));
    form->addRow(tr("OpenAPI file"), m_document);
    form->addRow(QString(), m_read);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Name in scopes"), m_name);
    form->addRow(tr("Base URL"), m_baseUrl);
    form->addRow(tr("Header with the key"), m_keyHeader);
    form->addRow(tr("Documentation"), m_documentation);
    form->addRow(tr("Whom to ask"), m_contact);
    connect(m_document, &FileField::chosen, this, &ProtectDialog::readDocument);
    return page;
}

QWidget* ProtectDialog::buildScopes()
{
    auto* page = new QWidget;
    m_scopes = new QTreeWidget;
    m_scopes->setObjectName(u"apiScopes"_s);
    m_scopes->setAccessibleName(tr("Scopes"));
    m_scopes->setHeaderLabels({tr("Scope"), tr("For")});
    m_scopes->setRootIsDecorated(false);
    m_scopes->setUniformRowHeights(true);
    m_scopes->setMinimumHeight(240);
    m_scopes->header()->resizeSection(0, 280);
    m_ownScope = line(u"apiOwnScope"_s, tr("Another scope"), tr("Another one: resource:action"));
    auto* add = makeButton(u"apiAddScope"_s, tr("Add"), ButtonKind::Plain, u"plus"_s);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &ProtectDialog::addTypedScope);
    connect(m_scopes, &QTreeWidget::itemChanged, this, [this] { touched(); });
    auto* foot = new QHBoxLayout;
    foot->setSpacing(measure::gap);
    foot->addWidget(m_ownScope, 1);
    foot->addWidget(add);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap);
    column->addWidget(
        note(tr("What keys of this API can be told apart by. They are offered wherever keys and roles get "
                "their scopes.")));
    column->addWidget(m_scopes, 1);
    column->addLayout(foot);
    return page;
}

QWidget* ProtectDialog::buildGateway()
{
    auto* page = new QWidget;
    QFormLayout* form = formOf(page);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"apiGateway"_s);
    m_kind->setAccessibleName(tr("Gateway"));
    for (const GatewayKind kind : gatewayKinds())
        m_kind->addItem(gatewayTitle(kind), int(kind));
    m_gate = line(u"apiGate"_s, tr("Gate's address"), u"127.0.0.1:9191"_s);
    m_gate->setText(u"127.0.0.1:9191"_s);
    m_upstream = line(u"apiUpstream"_s, tr("API's own address"), u"127.0.0.1:8080"_s);
    m_asked = new QComboBox;
    m_asked->setObjectName(u"apiAsked"_s);
    m_asked->setAccessibleName(tr("A request needs"));
    form->addRow(tr("Gateway"), m_kind);
    form->addRow(tr("Gate's address"), m_gate);
    form->addRow(QString(), note(tr("Where keywright-gate listens, as the gateway reaches it.")));
    form->addRow(tr("API's own address"), m_upstream);
    form->addRow(QString(), note(tr("Where the gateway sends requests that were let through.")));
    m_askedNote = note({});
    m_askedNote->setObjectName(u"apiAskedNote"_s);
    form->addRow(tr("A request needs"), m_asked);
    form->addRow(QString(), m_askedNote);
    connect(m_asked, &QComboBox::currentIndexChanged, this, &ProtectDialog::judgeNeeded);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        offerNeeded(chosenScopes());
        touched();
    });
    judgeNeeded();
    return page;
}

// First what tells most apart; what was chosen stays chosen where it can.
void ProtectDialog::offerNeeded(const QList<Scope>& scopes)
{
    const QString before = m_asked->currentText();
    const QSignalBlocker quiet(m_asked);
    m_asked->clear();
    if (knowsOperations() && tellsOperationsApart(GatewayKind(m_kind->currentData().toInt())))
        m_asked->addItem(tr("Each operation its own scope"), true);
    for (const Scope& scope : scopes)
        m_asked->addItem(scope.toString());
    m_asked->setCurrentIndex(std::max(0, m_asked->findText(before)));
    judgeNeeded();
}

void ProtectDialog::judgeNeeded()
{
    const auto kind = GatewayKind(m_kind->currentData().toInt());
    if (m_asked->currentData().toBool())
        m_askedNote->setText(tr("What no operation of the OpenAPI file names is refused (403)."));
    else if (tellsOperationsApart(kind) && !knowsOperations())
        m_askedNote->setText(tr("The same for all requests. With an OpenAPI file in the first step, each operation can "
                                "need its own scope."));
    else
        m_askedNote->setText(tr("The same for all requests."));
}

NeededScopes ProtectDialog::needed(const ApiDefinition& api) const
{
    if (m_asked->currentData().toBool())
        return {{}, api.neededByOperation()};
    return {m_asked->currentText(), {}};
}

QWidget* ProtectDialog::buildConfiguration()
{
    auto* page = new QWidget;
    m_file = new QComboBox;
    m_file->setObjectName(u"gatewayFile"_s);
    m_file->setAccessibleName(tr("File"));
    m_place = new Label(TextRole::Secondary);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"gatewayText"_s);
    m_text->setAccessibleName(tr("Configuration"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(monoFont());
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setMinimumHeight(300);
    auto* copy = makeButton(u"gatewayCopy"_s, tr("Copy"), ButtonKind::Plain, u"copy"_s);
    auto* save = makeButton(u"gatewaySave"_s, tr("Save…"), ButtonKind::Plain, u"export"_s);
    for (QPushButton* button : {copy, save})
        button->setAutoDefault(false);
    connect(m_file, &QComboBox::activated, this, &ProtectDialog::showFile);
    connect(copy, &QPushButton::clicked, this, &ProtectDialog::copyFile);
    connect(save, &QPushButton::clicked, this, &ProtectDialog::saveFile);
    auto* top = new QHBoxLayout;
    top->setSpacing(measure::gap);
    top->addWidget(m_file);
    top->addWidget(m_place, 1);
    top->addWidget(copy);
    top->addWidget(save);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap);
    column->addLayout(top);
    column->addWidget(m_text, 1);
    return page;
}

void ProtectDialog::fill(const ApiDefinition& api)
{
    m_name->setText(api.name);
    m_name->setReadOnly(true); // scopes begin with it
    m_title->setText(api.title);
    m_baseUrl->setText(api.baseUrl);
    m_keyHeader->setText(api.keyHeader);
    m_documentation->setText(api.documentation);
    m_contact->setText(api.contact);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(api.gateway))));
    if (!api.gate.isEmpty())
        m_gate->setText(api.gate);
    m_upstream->setText(api.upstream);
    fillScopes(api);
    if (!api.operations.isEmpty())
        m_read->setText(sentences({tr("%Ln operation(s) are kept with the API.", nullptr, int(api.operations.size())),
                                   tr("Choose the file again when it has changed.")}));
    offerNeeded(api.scopes);
    touched(false);
}

// Also what was suggested and not chosen: it may be wanted now.
void ProtectDialog::fillScopes(const ApiDefinition& api)
{
    const QList<SuggestedScope> suggested = suggestScopes(api.operations);
    const auto operationsOf = [&suggested](const Scope& scope) {
        const auto found = std::find_if(suggested.begin(), suggested.end(),
                                        [&scope](const SuggestedScope& one) { return one.scope == scope; });
        return found == suggested.end() ? QString() : found->operations.join(u", "_s);
    };
    for (const Scope& scope : api.scopes)
        addScope(scope, operationsOf(scope), true);
    for (const SuggestedScope& one : suggested)
        if (!api.scopes.contains(one.scope))
            addScope(one.scope, one.operations.join(u", "_s), false);
}

void ProtectDialog::suggestScopesAgain(const QList<SuggestedScope>& suggested)
{
    QStringList unwanted, kept;
    for (int i = 0; i < m_scopes->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_scopes->topLevelItem(i);
        const bool typed = item->text(1).isEmpty();
        const Result<Scope> scope = Scope::parse(item->text(0));
        if (item->checkState(0) != Qt::Checked)
            unwanted += item->text(0);
        else if (typed || (m_stored && scope && m_stored->scopes.contains(*scope)))
            kept += item->text(0);
    }
    m_scopes->clear();
    for (const SuggestedScope& one : suggested) {
        addScope(one.scope, one.operations.join(u", "_s), !unwanted.contains(one.scope.toString()));
        kept.removeAll(one.scope.toString());
    }
    for (const QString& scope : std::as_const(kept))
        addScope(*Scope::parse(scope), {}, true);
}

bool ProtectDialog::knowsOperations() const
{
    return m_openApi || (m_stored && !m_stored->operations.isEmpty());
}

QList<OperationScope> ProtectDialog::operationsOf(const QString& api) const
{
    return m_openApi ? suggestedOperations(*m_openApi, api) : m_stored ? m_stored->operations : QList<OperationScope>();
}

void ProtectDialog::addScope(const Scope& scope, const QString& operations, bool chosen)
{
    auto* item = new QTreeWidgetItem(m_scopes, {scope.toString(), operations});
    item->setCheckState(0, chosen ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(1, operations.left(2'000));
}

bool ProtectDialog::addTypedScope()
{
    const QString typed = m_ownScope->text().trimmed();
    const QString api = m_name->text().trimmed().toLower();
    const Result<Scope> scope = Scope::parse(typed.startsWith(api + u':') ? typed : api + u':' + typed);
    if (!scope) {
        fail(scope.error());
        return false;
    }
    if (m_scopes->findItems(scope->toString(), Qt::MatchExactly).isEmpty())
        addScope(*scope, {}, true);
    m_ownScope->clear();
    setBusy(true); // takes away what was said of an earlier try
    setBusy(false);
    m_ownScope->setFocus();
    return true;
}

QList<Scope> ProtectDialog::chosenScopes() const
{
    QList<Scope> scopes;
    for (int i = 0; i < m_scopes->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_scopes->topLevelItem(i);
        if (item->checkState(0) != Qt::Checked)
            continue;
        // The API's name may have been changed after they were suggested.
        const QString rest = item->text(0).section(u':', 1);
        if (const Result<Scope> scope = Scope::parse(m_name->text().trimmed().toLower() + u':' + rest))
            scopes += *scope;
    }
    return scopes;
}

} // namespace keywright
