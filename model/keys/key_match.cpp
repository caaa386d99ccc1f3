#include "model/keys/key_match.h"

#include "model/keys/lifecycle.h"

#include <QRegularExpression>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

using Field = FilterTerm::Field;
using Comparison = FilterTerm::Comparison;

bool like(const QString& text, const QString& wanted)
{
    const QString pattern = QRegularExpression::escape(wanted.toCaseFolded()).replace(u"\\*"_s, u".*"_s);
    return QRegularExpression(u"\\A%1\\z"_s.arg(pattern), QRegularExpression::DotMatchesEverythingOption)
        .match(text.toCaseFolded())
        .hasMatch();
}

bool containsText(const ApiKey& key, const QString& wanted)
{
    const QStringList places{key.name,         key.owner,
                             key.application,  key.tags.join(u','),
                             key.notes,        key.versions.isEmpty() ? QString() : key.versions.last().hint,
                             key.id.toString()};
    return std::any_of(places.begin(), places.end(), [&](const QString& place) {
        return place.toCaseFolded().contains(wanted.trimmed().toCaseFolded());
    });
}

bool hasScope(const ApiKey& key, QString wanted)
{
    if (wanted.count(u':') < 2 && !wanted.endsWith(u'*'))
        wanted += u":*"_s;
    return std::any_of(key.scopes.begin(), key.scopes.end(),
                       [&](const Scope& scope) { return like(scope.toString(), wanted); });
}

// As the store keeps it: of several overlapping versions the last end counts.
bool endsBy(const ApiKey& key, UtcTime now, UtcTime moment)
{
    std::optional<UtcTime> end;
    for (const KeyVersion& version : key.versions)
        if (version.state == VersionState::Overlapping && version.notAfter)
            end = std::max(end.value_or(*version.notAfter), *version.notAfter);
    return end && *end > now && *end <= moment;
}

bool hasProperty(const ApiKey& key, const QString& wanted, UtcTime now)
{
    const lifecycle::ShownStatus shown = lifecycle::shownStatus(key, now);
    if (wanted == u"unrestricted")
        return key.restrictions.isEmpty();
    if (wanted == u"unscoped")
        return key.scopes.isEmpty() && key.roles.isEmpty();
    if (wanted == u"unowned")
        return key.owner.isEmpty();
    if (wanted == u"unlimited")
        return !key.rateLimit && !key.quota;
    if (wanted == u"recoverable")
        return key.recoverable || key.custody == Custody::Held;
    if (wanted == u"overlapping")
        return shown == lifecycle::ShownStatus::Overlapping;
    if (wanted == u"rotated")
        return key.versions.size() > 1;
    if (wanted == u"unrotated")
        return key.versions.size() <= 1;
    if (wanted == u"ending")
        return shown == lifecycle::ShownStatus::Overlapping && endsBy(key, now, now + lifecycle::endingSoon);
    return (key.status == KeyStatus::Active || key.status == KeyStatus::Deprecated) && key.expiresAt &&
           *key.expiresAt > now && *key.expiresAt <= now + Days(30);
}

// "never" and absent moments; `forward` is expiry, which counts spans from now on, the others count back.
bool atTime(const FilterTerm& term, const std::optional<UtcTime>& at, bool forward, UtcTime now)
{
    if (!term.span && !term.moment)
        return !at;
    const UtcTime mark = term.moment ? *term.moment : forward ? now + *term.span : now - *term.span;
    if (term.comparison == Comparison::Equals)
        return at && std::chrono::floor<Days>(*at) == std::chrono::floor<Days>(mark);
    const bool before = term.comparison == Comparison::Before;
    if (forward && term.moment)
        return before ? at && *at < mark : !at || *at > mark;
    if (forward)
        return before ? at && *at > now && *at <= mark : !at || *at > mark;
    if (term.moment)
        return before ? at && *at < mark : at && *at >= mark;
    return before ? at && *at >= mark : !at || *at < mark;
}

bool matchesOne(const ApiKey& key, const FilterTerm& term, const QString& value, UtcTime now)
{
    switch (term.field) {
    case Field::Text:
        return containsText(key, value);
    case Field::Status:
        return lifecycle::shownStatusName(lifecycle::shownStatus(key, now)) == value;
    case Field::Owner:
        return like(key.owner, value);
    case Field::Application:
        return like(key.application, value);
    case Field::Environment:
        return like(key.environment, value) || (value == u"prod" && key.environment == u"production");
    case Field::Tag:
        return std::any_of(key.tags.begin(), key.tags.end(), [&](const QString& tag) { return like(tag, value); });
    case Field::System:
        return like(key.system, value);
    case Field::Custody:
        return custodyName(key.custody) == value;
    case Field::Name:
        return like(key.name, value);
    case Field::Scope:
        return hasScope(key, value);
    case Field::Is:
        return hasProperty(key, value, now);
    case Field::Id:
        return key.id.toString().startsWith(value.startsWith(u"key_") ? value : u"key_"_s + value);
    case Field::Expires:
        return atTime(term, key.expiresAt, true, now);
    case Field::Used:
        return atTime(term, key.lastUsedAt, false, now);
    case Field::Created:
        return atTime(term, key.createdAt, false, now);
    }
    return false;
}

} // namespace

bool matches(const ApiKey& key, const KeyFilter& filter, UtcTime now)
{
    if (key.status == KeyStatus::Deleted && !filter.includeDeleted)
        return false;
    return std::all_of(filter.terms.begin(), filter.terms.end(), [&](const FilterTerm& term) {
        const bool any = std::any_of(term.values.begin(), term.values.end(),
                                     [&](const QString& value) { return matchesOne(key, term, value, now); });
        return any != term.negated;
    });
}

} // namespace keywright
