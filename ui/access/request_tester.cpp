#include "ui/access/request_tester.h"

#include "model/access/missing_roles.h"
#include "model/core/detail_words.h"
#include "model/core/joined_words.h"
#include "model/core/service_thread.h"
#include "model/core/when_done.h"
#include "ui/access/access_words.h"
#include "ui/look/labels.h"
#include "ui/look/status_look.h"
#include "ui/look/tokens.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace keywright {

namespace {

// "3 retired": the number of a version, and why it does not work.
QString versionWords(const QString& rule)
{
    const QString number = rule.section(QLatin1Char(' '), 0, 0);
    const QString why = rule.section(QLatin1Char(' '), 1);
    if (why == QLatin1String("pending") || why == QLatin1String("not_before"))
        return RequestTester::tr("Version %1 does not work yet.").arg(number);
    if (why == QLatin1String("revoked"))
        return RequestTester::tr("Version %1 is revoked.").arg(number);
    return RequestTester::tr("Version %1 does not work any more: its time is over.").arg(number);
}

} // namespace

QString ruleWords(const Decision& decision)
{
    const QString& rule = decision.rule;
    if (decision.outcome == Outcome::Valid)
        return decision.deprecated ? RequestTester::tr("All rules allow it; the key is deprecated.")
                                   : RequestTester::tr("All rules allow it.");
    if (rule == QLatin1String("status"))
        return RequestTester::tr("The key's status does not let anything pass.");
    if (rule == QLatin1String("expires"))
        return RequestTester::tr("The key has expired.");
    if (rule.startsWith(QLatin1String("version:")))
        return versionWords(rule.mid(8));
    if (rule == QLatin1String("honeytoken"))
        return RequestTester::tr("The key is a honeytoken: nothing is let through, and its use raises an alarm.");
    if (rule == QLatin1String("cidr"))
        return RequestTester::tr("The address is in none of the allowed blocks.");
    if (rule == QLatin1String("referrer"))
        return RequestTester::tr("The referrer matches none of the allowed ones.");
    if (rule == QLatin1String("app"))
        return RequestTester::tr("Only certain applications may use it.");
    if (rule == QLatin1String("hours"))
        return RequestTester::tr("It may not be used at this hour.");
    if (rule == QLatin1String("method"))
        return RequestTester::tr("This method is not allowed.");
    if (rule == QLatin1String("path"))
        return RequestTester::tr("This path is not allowed.");
    if (rule.startsWith(QLatin1String("scope:")))
        return RequestTester::tr("No scope of the key covers %1.").arg(rule.mid(6));
    if (rule == QLatin1String("no scopes"))
        return RequestTester::tr("The key has no scopes: nothing is allowed.");
    return rule;
}

RequestTester::RequestTester(Lanes lanes, const Clock& clock, QWidget* parent)
    : KeySlot(parent)
    , m_lanes(lanes)
    , m_clock(clock)
    , m_method(new QLineEdit(QStringLiteral("GET"), this))
    , m_path(new QLineEdit(QStringLiteral("/"), this))
    , m_from(new QLineEdit(this))
    , m_referrer(new QLineEdit(this))
    , m_scope(new QLineEdit(this))
    , m_outcome(new Pill(this))
    , m_rule(new Label(TextRole::Secondary, {}, this))
{
    setObjectName(QStringLiteral("requestTester"));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(6);
    form->setHorizontalSpacing(12);
    const auto add = [&](const QString& label, const char* name, const QString& hint, QLineEdit* line) {
        line->setObjectName(QString::fromLatin1(name));
        line->setAccessibleName(label);
        line->setPlaceholderText(hint);
        auto* caption = new Label(TextRole::Secondary, label, this);
        caption->setFixedHeight(line->sizeHint().height());
        form->addRow(caption, line);
        connect(line, &QLineEdit::textChanged, this, &RequestTester::judge);
    };
    add(tr("Method"), "testMethod", tr("not asked"), m_method);
    add(tr("Path"), "testPath", tr("not asked"), m_path);
    add(tr("From"), "testFrom", tr("address"), m_from);
    add(tr("Referrer"), "testReferrer", tr("none"), m_referrer);
    add(tr("Scope"), "testScope", tr("not asked"), m_scope);
    m_rule->setObjectName(QStringLiteral("testRule"));
    m_rule->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::gap);
    column->addWidget(new Label(TextRole::Strong, tr("Would this request pass?"), this));
    column->addLayout(form);
    auto* row = new QHBoxLayout;
    row->addWidget(m_outcome, 0, Qt::AlignTop);
    row->addWidget(m_rule, 1);
    column->addLayout(row);
}

void RequestTester::clear()
{
    m_key.reset();
    m_allowed.clear();
    m_missing.clear();
    judge();
}

void RequestTester::showKey(const ApiKey& key)
{
    m_key = key;
    m_allowed = key.scopes;
    m_missing.clear();
    judge();
    if (key.roles.isEmpty())
        return;
    const auto roles = m_lanes.front.run([](Services& services) { return services.keyStore->roles(); });
    whenDone(roles, this, [this, id = key.id](const Result<QList<Role>>& known) {
        if (!known || !m_key || m_key->id != id)
            return;
        m_allowed = allowedScopes(*m_key, *known);
        m_missing = missingRoles(*m_key, *known);
        judge();
    });
}

Result<AccessRequest> RequestTester::request() const
{
    AccessRequest asked;
    asked.method = m_method->text().trimmed();
    asked.path = m_path->text().trimmed();
    asked.referrer = m_referrer->text().trimmed();
    const QString from = m_from->text().trimmed();
    if (!from.isEmpty()) {
        asked.source = IpAddress::parse(from);
        if (!asked.source)
            return Error{ErrorKind::InvalidInput, tr("This is no address.")};
    }
    if (!m_scope->text().trimmed().isEmpty()) {
        const Result<Scope> scope = Scope::parse(m_scope->text());
        if (!scope)
            return scope.error();
        asked.scopes = {*scope};
    }
    return asked;
}

void RequestTester::judge()
{
    const Result<AccessRequest> asked = request();
    const bool can = m_key && !m_key->versions.isEmpty();
    m_outcome->setVisible(can && asked);
    if (!can || !asked) {
        m_rule->setText(asked ? QString() : detailWords(asked.error().detail));
        return;
    }
    Presented presented;
    presented.key = &*m_key;
    presented.version = m_key->current() ? m_key->current() : &m_key->versions.last();
    presented.allowed = m_allowed;
    const Decision decision = decide(*asked, presented, {}, m_clock.now());
    m_outcome->setLook(lookOf(decision.outcome));
    // It may be why a scope is missing.
    const bool scopes = decision.outcome == Outcome::ScopeDenied && decision.rule != QLatin1String("method") &&
                        decision.rule != QLatin1String("path");
    m_rule->setText(sentences({ruleWords(decision), scopes ? missingRoleWords(m_missing) : QString()}));
}

} // namespace keywright
