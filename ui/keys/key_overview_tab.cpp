#include "ui/keys/key_overview_tab.h"

#include "model/core/joined_words.h"
#include "model/core/words.h"
#include "model/usage/key_use.h"
#include "ui/keys/key_access_tab.h"
#include "ui/keys/key_acts.h"
#include "ui/keys/key_use_card.h"
#include "ui/keys/use_words.h"
#include "ui/look/chips.h"
#include "ui/look/key_value_grid.h"
#include "ui/look/surfaces.h"
#include "ui/look/time_words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

const KeyVersion* versionIn(const ApiKey& key, VersionState state)
{
    const auto found = std::find_if(key.versions.begin(), key.versions.end(),
                                    [state](const KeyVersion& version) { return version.state == state; });
    return found == key.versions.end() ? nullptr : &*found;
}

// A held key lives nowhere else: its system says the same word.
QString livesIn(const ApiKey& key)
{
    const QString system = systemWord(key.system);
    const QString custody = custodyWord(key.custody);
    return system == custody ? system : u"%1 · %2"_s.arg(system, custody);
}

} // namespace

QWidget* scrolled(QWidget* content, const QString& objectName)
{
    auto* area = new QScrollArea;
    area->setObjectName(objectName);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setWidget(content);
    return area;
}

KeyOverviewTab::KeyOverviewTab(KeyActs& acts, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_overlap(new Card)
    , m_secret(acts.makeSecretPart(this))
    , m_top(new KeyValueGrid)
    , m_rest(new KeyValueGrid)
    , m_use(new KeyUseCard)
{
    setObjectName(u"keyOverview"_s);
    buildOverlap();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_overlap);
    column->addWidget(m_top);
    if (m_secret) {
        auto* line = new QHBoxLayout;
        line->setSpacing(12);
        m_secretCaption = new Label(TextRole::Secondary, tr("Secret"));
        line->addWidget(m_secretCaption, 0, Qt::AlignTop);
        line->addWidget(m_secret, 1);
        column->addLayout(line);
    }
    column->addWidget(m_rest);
    column->addWidget(m_use);
    column->addStretch(1);
}

void KeyOverviewTab::buildOverlap()
{
    m_overlap->setObjectName(u"overlapCard"_s);
    m_overlapTitle = new Label(TextRole::Strong);
    m_overlapVersions = new Label(TextRole::Caption);
    m_overlapUse = new Label(TextRole::Secondary);
    m_overlapUse->setWordWrap(true);
    m_overlapBar = new QProgressBar;
    m_overlapBar->setAccessibleName(tr("How much of the overlap is over"));
    m_overlapBar->setTextVisible(false);
    m_overlapBar->setFixedHeight(6);
    auto* head = new QHBoxLayout;
    head->addWidget(m_overlapTitle, 1);
    head->addWidget(m_overlapVersions);
    m_overlap->body()->addLayout(head);
    m_overlap->body()->addWidget(m_overlapBar);
    m_overlap->body()->addWidget(m_overlapUse);
}

void KeyOverviewTab::showKey(const ApiKey& key)
{
    const UtcTime now = m_clock.now();
    showOverlap(key, now);
    showGrid(key, now);
    m_use->hide();
    if (m_secret)
        m_secret->showKey(key);
}

void KeyOverviewTab::showUse(const ApiKey& key, const KeyUseNow& use)
{
    const UtcTime now = m_clock.now();
    m_use->showUse(use, now);
    if (const KeyVersion* old = versionIn(key, VersionState::Overlapping);
        old && !m_overlap->isHidden() && use.of(old->number)) {
        const qint64 requests = use.of(old->number)->lastDay;
        const QString still =
            requests > 0 ? tr("Version %1 is still used: %2 requests in the last 24 hours, %3 % of the key's.")
                               .arg(old->number)
                               .arg(grouped(requests),
                                    QLocale().toString(100.0 * double(requests) / double(use.lastDay()), 'f', 1))
                         : tr("Version %1 had no request in the last 24 hours.").arg(old->number);
        m_overlapUse->setText(sentences({m_overlapUse->text(), still}));
    }
    if (key.quota)
        showQuota(*key.quota, use.quotaUsed, now);
    if (!use.apis.empty())
        m_rest->addText(u"keyApis"_s, tr("APIs, 30 days"), apiUseWords(use.apis));
    alignCaptions();
}

void KeyOverviewTab::alignCaptions()
{
    int width = std::max(m_top->captionsNeed(), m_rest->captionsNeed());
    if (m_secretCaption) {
        width = std::max(width, m_secretCaption->sizeHint().width());
        m_secretCaption->setFixedWidth(width);
    }
    m_top->setCaptionWidth(width);
    m_rest->setCaptionWidth(width);
}

void KeyOverviewTab::showQuota(const Quota& quota, qint64 used, UtcTime now)
{
    const QString numbers = quota.period == Quota::Period::Day    ? tr("%1 of %2 today.")
                            : quota.period == Quota::Period::Week ? tr("%1 of %2 this week.")
                                                                  : tr("%1 of %2 this month.");
    const std::optional<UtcTime> end = quotaEnd(quota, used, now);
    const QString refill = relativeTime(quota.nextRefill(now), now);
    const bool over = used >= quota.amount;
    const QString pace = over  ? tr("It is used up, and is refilled %1.").arg(refill)
                         : end ? tr("At this pace it is used up %1.").arg(relativeTime(*end, now))
                               : tr("At this pace it lasts until it is refilled %1.").arg(refill);
    Label* words = m_rest->addText(u"keyQuota"_s, tr("Quota"),
                                   sentences({numbers.arg(grouped(used), grouped(quota.amount)), pace}));
    words->setTone(over ? ToneName::Danger : end ? ToneName::Warning : ToneName::Text);
    auto* bar = new QProgressBar;
    bar->setObjectName(u"keyQuotaBar"_s);
    bar->setAccessibleName(tr("How much of the quota is used"));
    bar->setTextVisible(false);
    bar->setFixedHeight(6);
    bar->setRange(0, 1000);
    bar->setValue(quota.amount > 0 ? int(std::min(1.0, double(used) / double(quota.amount)) * 1000) : 1000);
    m_rest->addWidget(QString(), bar);
}

void KeyOverviewTab::clear()
{
    if (m_secret)
        m_secret->clear();
    m_top->clear();
    m_rest->clear();
    m_overlap->hide();
    m_use->hide();
}

void KeyOverviewTab::showOverlap(const ApiKey& key, UtcTime now)
{
    const KeyVersion* old = versionIn(key, VersionState::Overlapping);
    const KeyVersion* current = versionIn(key, VersionState::Current);
    m_overlap->setVisible(old && current && old->notAfter);
    if (m_overlap->isHidden())
        return;
    const bool over = *old->notAfter <= now;
    m_overlapTitle->setText(over ? tr("Overlap is over")
                                 : tr("Overlap ends %1").arg(relativeTime(*old->notAfter, now)));
    m_overlapTitle->setToolTip(exactTime(*old->notAfter));
    m_overlapVersions->setText(tr("version %1 → %2").arg(old->number).arg(current->number));
    const auto whole = *old->notAfter - current->createdAt;
    const auto gone = std::clamp(now - current->createdAt, Micros(0), whole);
    m_overlapBar->setRange(0, 1000);
    m_overlapBar->setValue(whole.count() > 0 ? int(gone.count() * 1000 / whole.count()) : 1000);
    m_overlapUse->setText(old->lastUsedAt
                              ? tr("Both versions work until then. Version %1 was last used %2.")
                                    .arg(old->number)
                                    .arg(relativeTime(*old->lastUsedAt, now))
                              : tr("Both versions work until then. No use of version %1 is known.").arg(old->number));
}

void KeyOverviewTab::showGrid(const ApiKey& key, UtcTime now)
{
    m_top->clear();
    m_rest->clear();
    if (key.tags.contains(honeytokenTag))
        m_top
            ->addText(u"keyHoneytoken"_s, tr("Honeytoken"),
                      tr("It opens nothing: a gate answers it as an unknown key and raises an alarm."))
            ->setTone(ToneName::Danger);
    const auto unless = [](const QString& text) { return text.isEmpty() ? u"—"_s : text; };
    m_top->addText(u"keyOwner"_s, tr("Owner"), unless(key.owner));
    m_top->addText(u"keyApplication"_s, tr("Application"), unless(key.application));
    m_top->addText(u"keyEnvironment"_s, tr("Environment"), environmentWord(key.environment));
    m_top->addText(u"keySystem"_s, tr("Lives in"), livesIn(key));
    if (const KeyVersion* current = versionIn(key, VersionState::Current); current && !m_secret)
        m_top->addText(u"keyHint"_s, tr("Secret"), current->hint, TextRole::Mono);
    if (!key.boundTo.isEmpty())
        m_top->addText(u"keyBoundTo"_s, tr("Bound to"), key.boundTo);

    const QString expiry =
        key.expiresAt ? listed({exactDate(*key.expiresAt), relativeTime(*key.expiresAt, now)}) : tr("never by itself");
    Label* expires = m_rest->addText(u"keyExpires"_s, tr("Expires"), expiry);
    if (!key.expiresAt)
        expires->setTone(ToneName::Warning);
    else if (*key.expiresAt <= now)
        expires->setTone(ToneName::Danger);
    m_rest->addText(
        u"keyRotation"_s, tr("Rotation"),
        listed({key.rotation.everyDays > 0 ? tr("every %Ln day(s)", nullptr, key.rotation.everyDays) : tr("by hand"),
                tr("%Ln day(s) overlap", nullptr, key.rotation.overlapDays)}));
    Label* sources = m_rest->addText(u"keySources"_s, tr("Allowed from"), sourceWords(key.restrictions),
                                     key.restrictions.cidrs.isEmpty() ? TextRole::Text : TextRole::Mono);
    if (key.restrictions.cidrs.isEmpty())
        sources->setTone(ToneName::Secondary);
    QStringList limits;
    if (key.rateLimit)
        limits += rateWords(*key.rateLimit);
    if (key.quota)
        limits += quotaWords(*key.quota);
    Label* limit =
        m_rest->addText(u"keyLimit"_s, tr("Limit"), limits.isEmpty() ? tr("none", "limit") : limits.join(u" · "_s));
    if (limits.isEmpty())
        limit->setTone(ToneName::Secondary);
    Label* used = m_rest->addText(u"keyLastUsed"_s, tr("Last used"),
                                  key.lastUsedAt ? relativeTime(*key.lastUsedAt, now) : tr("never"));
    if (key.lastUsedAt)
        used->setToolTip(exactTime(*key.lastUsedAt));
    m_rest->addText(u"keyCreated"_s, tr("Created"), relativeTime(key.createdAt, now))
        ->setToolTip(exactTime(key.createdAt));
    if (!key.tags.isEmpty()) {
        auto* tags = new TagRow;
        tags->setTags(key.tags);
        m_rest->addWidget(tr("Tags"), tags);
    }
    if (!key.notes.isEmpty())
        m_rest->addText(u"keyNotes"_s, tr("Notes"), key.notes);
    alignCaptions();
}

} // namespace keywright
