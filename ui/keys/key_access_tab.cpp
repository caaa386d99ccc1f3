#include "ui/keys/key_access_tab.h"

#include "model/core/joined_words.h"
#include "ui/access/access_words.h"
#include "ui/access/hours_words.h"
#include "ui/keys/key_acts.h"
#include "ui/look/chips.h"
#include "ui/look/key_value_grid.h"
#include "ui/look/time_words.h"

#include <QVBoxLayout>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

template <typename List>
QString lines(const List& list)
{
    QStringList texts;
    for (const auto& one : list)
        texts += one.toString();
    return texts.join(u'\n');
}

} // namespace

QString sourceWords(const Restrictions& restrictions)
{
    return restrictions.cidrs.isEmpty() ? KeyAccessTab::tr("any address") : lines(restrictions.cidrs);
}

QString rateWords(const RateLimit& rate)
{
    const QString window = rate.toString().section(u'/', 1).section(u':', 0, 0); // of "1000/s:2000"
    const QString text = grouped(rate.count) + u'/' + window;
    return rate.burst > 0 ? KeyAccessTab::tr("%1, burst %2").arg(text, grouped(rate.burst)) : text;
}

QString quotaWords(const Quota& quota)
{
    switch (quota.period) {
    case Quota::Period::Day:
        return KeyAccessTab::tr("%1 a day").arg(grouped(quota.amount));
    case Quota::Period::Week:
        return KeyAccessTab::tr("%1 a week").arg(grouped(quota.amount));
    case Quota::Period::Month:
        return KeyAccessTab::tr("%1 a month").arg(grouped(quota.amount));
    }
    return {};
}

KeyAccessTab::KeyAccessTab(KeyActs& acts, QWidget* parent)
    : QWidget(parent)
    , m_scopes(new TagRow)
    , m_noScopes(new Label(TextRole::Secondary))
    , m_grid(new KeyValueGrid)
    , m_tester(acts.makeRequestTester(this))
{
    setObjectName(u"keyAccess"_s);
    m_scopes->setObjectName(u"keyScopes"_s);
    m_noScopes->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    column->addWidget(new Label(TextRole::Strong, tr("May do")));
    column->addWidget(m_scopes);
    column->addWidget(m_noScopes);
    column->addSpacing(4);
    column->addWidget(new Label(TextRole::Strong, tr("Restrictions and limits")));
    column->addWidget(m_grid);
    if (m_tester) {
        column->addSpacing(6);
        column->addWidget(m_tester);
    }
    column->addStretch(1);
}

void KeyAccessTab::showKey(const ApiKey& key, const QStringList& missingRoles)
{
    QStringList scopes;
    for (const Scope& scope : key.scopes)
        scopes += scope.toShortString();
    m_scopes->setTags(scopes, true);
    m_scopes->setVisible(!scopes.isEmpty());
    QStringList roles = key.roles;
    roles.removeIf([&](const QString& role) { return missingRoles.contains(role); });
    m_noScopes->setText(roles.isEmpty() ? tr("Nothing: this key has no scopes.") : tr("Only what its roles allow."));
    m_noScopes->setVisible(scopes.isEmpty());
    m_grid->clear();
    const Restrictions& r = key.restrictions;
    const auto row = [this](const QString& name, const QString& caption, const QString& value,
                            TextRole role = TextRole::Text) {
        if (!value.isEmpty())
            m_grid->addText(name, caption, value, role);
    };
    row(u"keyRoles"_s, tr("Roles"), listed(roles));
    if (!missingRoles.isEmpty())
        m_grid->addText(u"keyMissingRoles"_s, roles.isEmpty() ? tr("Roles") : QString(), missingRoleWords(missingRoles))
            ->setTone(ToneName::Warning);
    row(u"keyCidrs"_s, tr("Allowed from"), sourceWords(r), r.cidrs.isEmpty() ? TextRole::Text : TextRole::Mono);
    QStringList referrers, paths;
    for (const ReferrerPattern& pattern : r.referrers)
        referrers += pattern.text;
    for (const PathPattern& pattern : r.paths)
        paths += pattern.text;
    row(u"keyReferrers"_s, tr("Referrers"), referrers.join(u'\n'), TextRole::Mono);
    row(u"keyApps"_s, tr("Apps"), lines(r.apps), TextRole::Mono);
    row(u"keyMethods"_s, tr("Methods"), listed(r.methods), TextRole::Mono);
    row(u"keyPaths"_s, tr("Paths"), paths.join(u'\n'), TextRole::Mono);
    row(u"keyHours"_s, tr("Hours"), r.hours ? hoursWords(*r.hours) : QString());
    row(u"keyRate"_s, tr("Rate limit"), key.rateLimit ? rateWords(*key.rateLimit) : tr("none", "rate limit"));
    row(u"keyQuota"_s, tr("Quota"), key.quota ? quotaWords(*key.quota) : tr("none", "quota"));
    if (m_tester)
        m_tester->showKey(key);
}

void KeyAccessTab::clear()
{
    m_grid->clear();
    m_scopes->setTags({});
    if (m_tester)
        m_tester->clear();
}

} // namespace keywright
