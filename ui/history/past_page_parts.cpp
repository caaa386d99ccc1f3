// What the page of time travel is built of.
#include "ui/history/past_cell_delegate.h"
#include "ui/history/past_detail.h"
#include "ui/history/past_page.h"
#include "ui/keys/search_completer.h"
#include "ui/look/buttons.h"
#include "ui/look/column_fit.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/surfaces.h"
#include "ui/look/work_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 250; // ms
constexpr int custom = -1;

QDateTime local(UtcTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toMicros(at) / 1000);
}

} // namespace

PastPage::PastPage(Lanes lanes, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_lanes(lanes)
    , m_clock(clock)
    , m_model(new PastTableModel(this))
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_message(new EmptyState(u"history"_s, QString(), QString()))
    , m_work(new WorkBar(u"pastWork"_s, tr("Rebuilding the past")))
    , m_detail(new PastDetail)
{
    setObjectName(u"pastPage"_s);
    auto* top = new QHBoxLayout;
    buildTop(top);
    buildTable();
    auto* second = new QHBoxLayout;
    second->setContentsMargins(16, 8, 16, 8);
    second->setSpacing(10);
    second->addWidget(m_search, 1);
    second->addWidget(m_compare);
    second->addWidget(m_other);
    second->addStretch(1);
    second->addWidget(m_count);
    auto* work = new QHBoxLayout;
    work->setContentsMargins(16, 0, 16, 0);
    work->addWidget(m_work);
    m_message->setObjectName(u"pastMessage"_s);
    for (QWidget* page : {new QWidget, static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_message)}) {
        page->setAutoFillBackground(true);
        page->setBackgroundRole(QPalette::Base);
        m_stack->addWidget(page);
    }
    m_banner->setRoom({16, 10, 16, 0});
    m_banner->hide();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(top);
    whole->addWidget(thinRule());
    whole->addWidget(m_banner);
    whole->addLayout(second);
    whole->addLayout(work);
    whole->addWidget(thinRule());
    whole->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_banner, &Banner::actionAsked, this, &PastPage::backAsked);
    connect(m_detail, &PastDetail::keyAsked, this, &PastPage::keyAsked);
}

PastPage::~PastPage()
{
    if (m_detail && !m_detail->parent())
        delete m_detail; // nobody took it
}

QDateTimeEdit* PastPage::momentField(const QString& objectName, const QString& label)
{
    auto* field = new QDateTimeEdit(local(m_clock.now()));
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    field->setToolTip(label);
    field->setCalendarPopup(true);
    field->setLayoutDirection(Qt::LeftToRight); // seconds would stand first otherwise: Qt turns the whole format
    field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u"  HH:mm:ss"_s);
    field->setKeyboardTracking(false); // a half-typed year asks for nothing
    return field;
}

void PastPage::buildTop(QHBoxLayout* top)
{
    top->setContentsMargins(16, 12, 16, 12);
    top->setSpacing(10);
    m_preset = new QComboBox;
    m_preset->setObjectName(u"pastPreset"_s);
    m_preset->setAccessibleName(tr("How long ago"));
    const std::pair<QString, int> presets[]{{tr("An hour ago"), 1},       {tr("Yesterday"), 24},
                                            {tr("7 days ago"), 7 * 24},   {tr("30 days ago"), 30 * 24},
                                            {tr("90 days ago"), 90 * 24}, {tr("A year ago"), 365 * 24},
                                            {tr("At a moment"), custom}};
    for (const auto& [words, hours] : presets)
        m_preset->addItem(words, hours);
    m_preset->setCurrentIndex(2);
    m_at = momentField(u"pastAt"_s, tr("As of this moment"));
    m_compare = new QCheckBox(tr("Compare with"));
    m_compare->setObjectName(u"pastCompare"_s);
    m_other = momentField(u"pastOther"_s, tr("The other moment"));
    m_other->hide();
    m_export = makeButton(u"pastExport"_s, tr("Export…"), ButtonKind::Plain, u"export"_s);
    m_export->setEnabled(false);
    top->addWidget(m_preset);
    top->addWidget(m_at);
    top->addStretch(1);
    top->addWidget(m_export);
    m_search = new QLineEdit;
    m_search->setObjectName(u"pastSearch"_s);
    m_search->setAccessibleName(tr("Search the keys of that moment"));
    m_search->setPlaceholderText(tr("Search the keys of that moment"));
    m_search->addAction(lineIcon(u"search"_s, ToneName::Secondary), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    new SearchCompleter(*m_search, m_lanes.front);
    m_count = new Label(TextRole::Secondary);
    m_count->setObjectName(u"pastCount"_s);
    auto* typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
    connect(typing, &QTimer::timeout, this, &PastPage::search);
    connect(m_preset, &QComboBox::activated, this, &PastPage::choosePreset);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_exact.reset();
        m_preset->setCurrentIndex(m_preset->findData(custom));
        load();
    });
    connect(m_other, &QDateTimeEdit::dateTimeChanged, this, &PastPage::load);
    connect(m_compare, &QCheckBox::toggled, this, [this](bool on) {
        m_other->setVisible(on);
        load();
    });
    connect(m_export, &QPushButton::clicked, this, &PastPage::exportShown);
}

void PastPage::choosePreset()
{
    const int hours = m_preset->currentData().toInt();
    const UtcTime now = m_clock.now();
    for (QDateTimeEdit* field : {m_at, m_other})
        field->setMaximumDateTime(local(now).addSecs(1));
    if (hours == custom)
        return m_at->setFocus(Qt::OtherFocusReason);
    const QSignalBlocker quiet(m_at);
    m_exact.reset();
    m_at->setDateTime(local(now - std::chrono::hours(hours)));
    load();
}

void PastPage::setMoment(UtcTime at)
{
    const QSignalBlocker quiet(m_at);
    for (QDateTimeEdit* field : {m_at, m_other})
        field->setMaximumDateTime(local(m_clock.now()).addSecs(1));
    m_at->setDateTime(local(at));
    m_exact = at;
    m_preset->setCurrentIndex(m_preset->findData(custom));
}

void PastPage::buildTable()
{
    m_table = new RowTable(this);
    m_table->setObjectName(u"pastTable"_s);
    m_table->setAccessibleName(tr("Keys as they stood"));
    m_table->setModel(m_model);
    m_table->setRowDelegate(new PastCellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns = new ColumnFit(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PastPage::selectionChanged);
}

} // namespace keywright
