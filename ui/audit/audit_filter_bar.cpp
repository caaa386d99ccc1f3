#include "ui/audit/audit_filter_bar.h"

#include "model/core/words.h"
#include "ui/look/buttons.h"
#include "ui/look/chips.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTimer>

namespace keywright {
namespace {

constexpr int typingPause = 200; // ms between the last keystroke and the question to the database

UtcTime startOfDay(const QDate& day)
{
    // Days are the admin's own: the report and the table then hold what they would call that day.
    return fromMicros(QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch() * 1000);
}

QDate dayOf(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(toMicros(time) / 1000).date();
}

// owner:payments or owner:"Card payments" among the words: the keys of that owner.
std::pair<QString, QString> ownerAndWords(const QString& typed)
{
    static const QRegularExpression term(QStringLiteral("(?:^|\\s)owner:(?:\"([^\"]*)\"?|(\\S*))"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = term.match(typed);
    if (!match.hasMatch())
        return {{}, typed.trimmed()};
    QString words = typed;
    words.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" "));
    return {(match.captured(1) + match.captured(2)).trimmed(), words.simplified()};
}

QString typedFor(const AuditFilter& filter)
{
    if (filter.owner.isEmpty())
        return filter.text;
    return QStringLiteral("owner:\"%1\" %2").arg(filter.owner, filter.text).trimmed();
}

QDate quarterStart(const QDate& day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

} // namespace

AuditFilterBar::AuditFilterBar(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("auditFilterBar"));
    build();
}

QComboBox* AuditFilterBar::choice(const QString& name, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSmall(box);
    connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::announce);
    return box;
}

void AuditFilterBar::build()
{
    m_range = choice(QStringLiteral("auditRange"), tr("Time range"));
    m_range->addItem(tr("Any time"), Anytime);
    m_range->addItem(tr("Today"), Today);
    m_range->addItem(tr("Last 7 days"), Last7);
    m_range->addItem(tr("Last 30 days"), Last30);
    m_range->addItem(tr("Last 90 days"), Last90);
    m_range->addItem(tr("This quarter"), ThisQuarter);
    m_range->addItem(tr("Last quarter"), LastQuarter);
    m_range->addItem(tr("From … to …"), Custom);
    connect(m_range, &QComboBox::activated, this, &AuditFilterBar::rangeChosen);

    for (QDateEdit** edit : {&m_from, &m_to}) {
        *edit = new QDateEdit(dayOf(m_clock.now()), this);
        (*edit)->setCalendarPopup(true);
        (*edit)->setLayoutDirection(Qt::LeftToRight); // the year would stand first otherwise: Qt turns the whole format
        (*edit)->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
        setSmall(*edit);
        (*edit)->hide();
        connect(*edit, &QDateEdit::dateChanged, this, &AuditFilterBar::announce);
    }
    m_from->setObjectName(QStringLiteral("auditFrom"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(QStringLiteral("auditTo"));
    m_to->setAccessibleName(tr("Last day"));

    m_actor = choice(QStringLiteral("auditActor"), tr("Who"));
    m_action = choice(QStringLiteral("auditAction"), tr("What"));
    m_outcome = choice(QStringLiteral("auditOutcome"), tr("Outcome"));
    m_outcome->addItem(tr("Any outcome"), QString());
    m_outcome->addItem(tr("Done"), QStringLiteral("done"));
    m_outcome->addItem(tr("Refused"), QStringLiteral("refused"));
    m_outcome->addItem(tr("Failed"), QStringLiteral("failed"));
    setChoices({}, {});

    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("auditText"));
    m_text->setAccessibleName(tr("Words in the event"));
    m_text->setPlaceholderText(tr("Search names, reasons and details, or owner:payments"));
    m_text->addAction(lineIcon(QStringLiteral("search"), ToneName::Secondary), QLineEdit::LeadingPosition);
    m_text->setClearButtonEnabled(true);
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &AuditFilterBar::announce);
    connect(m_typing, &QTimer::timeout, this, &AuditFilterBar::announce);

    m_object = new Chip(QStringLiteral("auditObject"), {}, this);
    m_object->setCheckable(false);
    m_object->setRemovable(true);
    m_object->setToolTip(tr("Show all objects again"));
    m_object->hide();
    connect(m_object, &Chip::clicked, this, [this] { setObject({}); });
    connect(m_object, &Chip::removeAsked, this, [this] { setObject({}); });

    m_clear = makeButton(QStringLiteral("auditClear"), tr("Clear"), ButtonKind::Quiet);
    m_clear->setToolTip(tr("Remove all filters"));
    connect(m_clear, &QPushButton::clicked, this, &AuditFilterBar::clear);

    m_counts = new Label(TextRole::Caption, {}, this);
    m_counts->setObjectName(QStringLiteral("auditCounts"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 9, 16, 9);
    row->setSpacing(8);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_range, m_from, m_to, m_actor, m_action, m_outcome, m_object})
        row->addWidget(widget);
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(m_counts);
    announce();
}

void AuditFilterBar::setChoices(const QStringList& actors, const QStringList& actions)
{
    const auto refill = [](QComboBox* box, const QString& any, const QList<std::pair<QString, QString>>& items) {
        const QSignalBlocker quiet(box);
        const QString chosen = box->currentData().toString();
        box->clear();
        box->addItem(any, QString());
        for (const auto& [word, value] : items)
            box->addItem(word, value);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    QList<std::pair<QString, QString>> who;
    for (const QString& actor : actors)
        who += {actor, actor};
    QList<std::pair<QString, QString>> what;
    for (const QString& action : actions)
        what += {actionWord(action), action};
    std::sort(what.begin(), what.end());
    refill(m_actor, tr("Anyone"), who);
    refill(m_action, tr("Any act"), what);
}

void AuditFilterBar::rangeChosen()
{
    const bool custom = m_range->currentData().toInt() == Custom;
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    if (custom)
        m_from->setFocus();
}

std::pair<std::optional<UtcTime>, std::optional<UtcTime>> AuditFilterBar::range() const
{
    const QDate today = dayOf(m_clock.now());
    const auto since = [&](const QDate& day) {
        return std::pair(std::optional(startOfDay(day)), std::optional<UtcTime>());
    };
    switch (static_cast<Range>(m_range->currentData().toInt())) {
    case Anytime:
        break;
    case Today:
        return since(today);
    case Last7:
        return since(today.addDays(-6));
    case Last30:
        return since(today.addDays(-29));
    case Last90:
        return since(today.addDays(-89));
    case ThisQuarter:
        return since(quarterStart(today));
    case LastQuarter: {
        const QDate end = quarterStart(today);
        return {startOfDay(quarterStart(end.addDays(-1))), startOfDay(end)};
    }
    case Custom:
        return {startOfDay(m_from->date()), startOfDay(m_to->date().addDays(1))};
    }
    return {};
}

AuditFilter AuditFilterBar::filter() const
{
    AuditFilter filter;
    std::tie(filter.from, filter.to) = range();
    filter.actor = m_actor->currentData().toString();
    filter.action = m_action->currentData().toString();
    filter.outcome = m_outcome->currentData().toString();
    filter.objectId = m_objectId;
    std::tie(filter.owner, filter.text) = ownerAndWords(m_text->text());
    return filter;
}

void AuditFilterBar::announce()
{
    if (!m_text || !m_clear)
        return;
    m_typing->stop();
    const AuditFilter now = filter();
    m_clear->setVisible(now != AuditFilter());
    if (now == m_announced)
        return;
    m_announced = now;
    Q_EMIT filterChanged(now);
}

void AuditFilterBar::setObject(const QString& objectId)
{
    m_objectId = objectId;
    m_object->setVisible(!objectId.isEmpty());
    m_object->setText(tr("Only %1").arg(objectId.left(12)));
    m_object->setAccessibleName(tr("Only %1; press to show all objects").arg(objectId));
    announce();
}

void AuditFilterBar::setFilter(const AuditFilter& filter)
{
    {
        const QSignalBlocker quietRange(m_range);
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_range->setCurrentIndex(m_range->findData(filter.from || filter.to ? Custom : Anytime));
        if (filter.from)
            m_from->setDate(dayOf(*filter.from));
        if (filter.to)
            m_to->setDate(dayOf(*filter.to - Micros(1)));
    }
    m_from->setVisible(filter.from || filter.to);
    m_to->setVisible(filter.from || filter.to);
    for (const auto& [box, value] :
         {std::pair(m_actor, filter.actor), std::pair(m_action, filter.action), std::pair(m_outcome, filter.outcome)}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(std::max(0, box->findData(value)));
    }
    m_text->setText(typedFor(filter));
    setObject(filter.objectId);
}

void AuditFilterBar::clear()
{
    setFilter({});
}

void AuditFilterBar::setCounts(quint64 matching, quint64 total)
{
    const int events = static_cast<int>(total);
    m_counts->setText(matching == total ? tr("%Ln event(s)", nullptr, events)
                                        : tr("%1 of %Ln event(s)", nullptr, events).arg(QLocale().toString(matching)));
}

} // namespace keywright
