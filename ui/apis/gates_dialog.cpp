#include "ui/apis/gates_dialog.h"

#include "model/apis/api_service.h"
#include "model/apis/api_table_model.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "ui/look/fonts.h"
#include "ui/look/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTreeWidget>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int askAgainEvery = 5'000; // ms

enum Column { Address, State, Version, Seen, Keys, Requests, ColumnCount };

struct Known {
    QString catalogueId;
    QStringList gates;
};

} // namespace

StatusLook lookOf(const OwnGate& gate)
{
    const QString word = ownGateWord(gate.state());
    switch (gate.state()) {
    case OwnGate::State::Stopped:
        return {ToneName::Neutral, StatusShape::Pause, word};
    case OwnGate::State::Starting:
    case OwnGate::State::Stopping:
        return {ToneName::Warning, StatusShape::Hourglass, word};
    case OwnGate::State::Running:
        return {ToneName::Good, StatusShape::Dot, word};
    case OwnGate::State::Failed:
        break;
    }
    return {ToneName::Danger, StatusShape::Cross, word};
}

GatesDialog::GatesDialog(Lanes lanes, OwnGate* own, bool readOnly, QWidget* parent)
    : DialogFrame(u"gatesDialog"_s, tr("Gates"),
                  own ? tr("A gate tells gateways which keys are good. This console can run one for this machine; it "
                           "ends with the console.")
                      : tr("A gate tells gateways which keys are good."),
                  parent)
    , m_lanes(lanes)
    , m_own(own)
    , m_readOnly(readOnly)
    , m_none(new Label(TextRole::Secondary, tr("No API names a gate yet.")))
    , m_gates(new QTreeWidget)
{
    setUsualWidth(780);
    if (m_own)
        buildOwn();
    buildKnown();
    addSubmit(tr("Start"), ButtonKind::Primary);
    submitButton()->setVisible(m_own);
    setCancelText(tr("Close"));
    connect(this, &DialogFrame::submitted, this, &GatesDialog::act);
    m_again.setInterval(askAgainEvery);
    connect(&m_again, &QTimer::timeout, this, &GatesDialog::askGates);
    m_again.start();
    if (m_own)
        showOwn();
    load();
}

QWidget* GatesDialog::buildState()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::gap);
    m_state = new Pill;
    m_state->setObjectName(u"ownGateState"_s);
    m_words = new Label(TextRole::Secondary);
    m_words->setObjectName(u"ownGateWords"_s);
    m_words->setWordWrap(true);
    row->addWidget(m_state, 0, Qt::AlignVCenter);
    row->addWidget(m_words, 1);
    return line;
}

QWidget* GatesDialog::buildAddress()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::gap);
    m_address = new QComboBox;
    m_address->setObjectName(u"ownGateAddress"_s);
    m_address->setAccessibleName(tr("Address"));
    m_address->addItems({u"127.0.0.1"_s, u"::1"_s});
    m_address->setToolTip(tr("Of this machine alone: a gate for others runs as a service."));
    m_port = new QSpinBox;
    m_port->setObjectName(u"ownGatePort"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65'535);
    m_port->setGroupSeparatorShown(false);
    row->addWidget(m_address, 1);
    row->addWidget(new Label(TextRole::Text, tr("Port")));
    row->addWidget(m_port);
    return line;
}

void GatesDialog::buildOwn()
{
    m_header = new QLineEdit;
    m_header->setObjectName(u"ownGateHeader"_s);
    m_header->setPlaceholderText(tr("None besides X-API-Key and Authorization"));
    m_withConsole = new QCheckBox(tr("Start it whenever this catalogue is opened"));
    m_withConsole->setObjectName(u"ownGateWithConsole"_s);
    m_withConsole->setEnabled(!m_readOnly);
    m_lines = new QPlainTextEdit;
    m_lines->setObjectName(u"ownGateLines"_s);
    m_lines->setAccessibleName(tr("What it said"));
    m_lines->setPlaceholderText(tr("What it says is shown here."));
    m_lines->setReadOnly(true);
    m_lines->setFont(monoFont());
    m_lines->setLayoutDirection(Qt::LeftToRight);
    m_lines->setMaximumBlockCount(OwnGate::keptLines);
    m_lines->setFixedHeight(96);
    m_lines->setPlainText(m_own->lines().join(u'\n'));
    addRow(tr("This console's gate"), buildState());
    addRow(tr("Address"), buildAddress());
    addRow(tr("Further header"), m_header);
    addRow(QString(), m_withConsole);
    addRow(tr("What it said"), m_lines);
    m_withConsole->setAccessibleName(m_withConsole->text());
    connect(m_withConsole, &QCheckBox::clicked, this, &GatesDialog::keepSettings);
    connect(m_own, &OwnGate::changed, this, &GatesDialog::showOwn);
    connect(m_own, &OwnGate::said, this, &GatesDialog::hear);
}

void GatesDialog::buildKnown()
{
    m_gates->setObjectName(u"knownGates"_s);
    m_gates->setAccessibleName(tr("Known gates"));
    m_gates->setHeaderLabels(
        {tr("Gate"), tr("State"), tr("Version"), tr("Catalogue seen"), tr("Keys"), tr("Requests")});
    m_gates->setIndentation(8); // as the header's
    for (const Column number : {Keys, Requests})
        m_gates->headerItem()->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    m_gates->setUniformRowHeights(true);
    m_gates->setFixedHeight(132);
    const int widths[ColumnCount]{170, 150, 80, 150, 80, 90};
    for (int column = 0; column < ColumnCount; ++column)
        m_gates->header()->resizeSection(column, widths[column]);
    addWide(new Label(TextRole::Strong, tr("Known gates")));
    addWide(m_none);
    addWide(m_gates);
    m_none->hide();
}

void GatesDialog::load()
{
    const auto job = [](Services& services) -> Result<Known> {
        const Result<QList<ApiDefinition>> apis =
            services.apis ? services.apis->list() : Result<QList<ApiDefinition>>(QList<ApiDefinition>());
        if (!apis)
            return apis.error();
        Known known{services.info.id, {}};
        for (const ApiDefinition& api : *apis)
            if (!api.gate.isEmpty() && !known.gates.contains(api.gate))
                known.gates += api.gate;
        return known;
    };
    whenDone(m_lanes.front.run(job), this, [this](const Result<Known>& known) {
        if (!known)
            return fail(known.error());
        m_catalogueId = known->catalogueId;
        m_known = known->gates;
        if (m_own) {
            const OwnGateSettings settings = OwnGateSettings::load(m_catalogueId);
            m_address->setCurrentText(settings.address);
            m_port->setValue(settings.port);
            m_header->setText(settings.keyHeader);
            m_withConsole->setChecked(settings.withConsole);
            showOwn();
        }
        askGates();
    });
}

OwnGateSettings GatesDialog::typed() const
{
    return {m_address->currentText(), m_port->value(), m_header->text().trimmed(), m_withConsole->isChecked()};
}

void GatesDialog::keepSettings()
{
    if (!m_catalogueId.isEmpty())
        typed().save(m_catalogueId);
}

void GatesDialog::act()
{
    if (m_own->isOn())
        return stopOwnGate(m_lanes, *m_own);
    ApiDefinition named; // held to what an API's header is held to
    named.name = u"api"_s;
    named.keyHeader = typed().keyHeader;
    if (const Result<ApiDefinition> regular = regularApi(named); !regular) {
        fail(regular.error());
        return m_header->setFocus();
    }
    keepSettings();
    setBusy(true);
    startOwnGate(m_lanes, *m_own, typed(), this, [this](const Error& why) { fail(why); });
}

void GatesDialog::showOwn()
{
    using State = OwnGate::State;
    const State state = m_own->state();
    setBusy(false);
    m_state->setLook(lookOf(*m_own));
    m_words->setText(ownGateSentence(*m_own));
    m_words->setTone(state == State::Failed ? ToneName::Danger : ToneName::Secondary);
    m_state->setAccessibleName(ownGateWord(state));
    const bool on = m_own->isOn();
    const bool still = !on && state != State::Stopping && !m_catalogueId.isEmpty();
    for (QWidget* field :
         {static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_port), static_cast<QWidget*>(m_header)})
        field->setEnabled(still);
    submitButton()->setText(on ? tr("Stop") : tr("Start"));
    setButtonKind(submitButton(), on ? ButtonKind::Plain : ButtonKind::Primary);
    submitButton()->setEnabled(on || still);
    if (state != State::Starting)
        askGates();
}

void GatesDialog::hear(const QString& line)
{
    if (m_own->lines().size() == 1)
        m_lines->clear(); // of the run before
    m_lines->appendPlainText(line);
}

void GatesDialog::askGates()
{
    QStringList gates = m_known;
    if (m_own && m_own->isOn() && !gates.contains(m_own->listen()))
        gates.prepend(m_own->listen());
    for (int row = m_gates->topLevelItemCount() - 1; row >= 0; --row)
        if (!gates.contains(m_gates->topLevelItem(row)->text(Address)))
            delete m_gates->takeTopLevelItem(row);
    m_none->setVisible(gates.isEmpty() && !m_catalogueId.isEmpty());
    m_gates->setVisible(!gates.isEmpty());
    for (const QString& gate : gates)
        (void)rowOf(gate);
    if (m_asked > 0)
        return; // one that does not answer takes seconds
    m_asked = int(gates.size());
    for (const QString& gate : gates) {
        const auto job = [gate](Services& services) -> Result<GateHealth> {
            return services.gateways ? services.gateways->gateHealth(gate) : GateHealth();
        };
        whenDone(m_lanes.slow.run(job), this, [this](const Result<GateHealth>& health) {
            --m_asked;
            if (health)
                showHealth(*health);
        });
    }
}

QTreeWidgetItem* GatesDialog::rowOf(const QString& address)
{
    const QList<QTreeWidgetItem*> found = m_gates->findItems(address, Qt::MatchExactly, Address);
    if (!found.isEmpty())
        return found.first();
    auto* row = new QTreeWidgetItem(m_gates, {address, tr("Asking…")});
    for (const Column number : {Keys, Requests})
        row->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

void GatesDialog::showHealth(const GateHealth& health)
{
    const QList<QTreeWidgetItem*> found = m_gates->findItems(health.address, Qt::MatchExactly, Address);
    if (found.isEmpty())
        return; // stopped meanwhile
    const bool answers = health.state != GateHealth::State::Unreachable;
    const QLocale locale;
    const QString none = u"–"_s;
    QTreeWidgetItem* row = found.first();
    // Not by a word alone either: what is wrong begins with a mark.
    row->setText(State, (health.state == GateHealth::State::Healthy ? u"✓ "_s : u"✕ "_s) + gateWord(health.state));
    row->setText(Version, answers ? health.version : none);
    row->setText(Seen, answers ? tr("%Ln second(s) ago", nullptr, int(health.age)) : none);
    row->setText(Keys, answers ? locale.toString(health.keys) : none);
    row->setText(Requests, answers ? locale.toString(health.requests) : none);
    for (int column = 0; column < ColumnCount; ++column)
        row->setToolTip(column, health.says);
}

} // namespace keywright
