#include "model/access/scope.h"

#include <algorithm>

namespace keywright {
namespace {

const QString any = QStringLiteral("*");

bool isSegment(const QString& text)
{
    return text == any || isApiName(text);
}

} // namespace

Result<Scope> Scope::parse(const QString& text)
{
    const auto invalid = [&](const QString& what) {
        return Error{ErrorKind::InvalidInput, QStringLiteral("scope “%1”: %2").arg(text.left(80), what)};
    };
    if (text.size() > 3 * 64 + 2)
        return invalid(QStringLiteral("too long"));
    // Before lower case is taken, which turns some foreign letters into Latin ones (the Kelvin sign into a "k").
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7F; }))
        return invalid(QStringLiteral("only Latin letters, digits and . - _ are allowed"));
    QStringList parts = text.trimmed().toLower().split(QLatin1Char(':'));
    const bool openEnd = parts.last() == any;
    while (parts.size() < 3 && openEnd)
        parts += any;
    if (parts.size() != 3)
        return invalid(QStringLiteral("expected api:resource:action, or api:* for all of an API"));
    if (!std::all_of(parts.begin(), parts.end(), isSegment))
        return invalid(QStringLiteral("each part is “*” or 1 to 64 of a-z, 0-9, dot, dash and underscore"));
    Scope scope;
    for (std::size_t i = 0; i < 3; ++i)
        scope.m_segments[i] = parts.at(static_cast<qsizetype>(i));
    return scope;
}

QString Scope::toString() const
{
    return m_segments[0] + QLatin1Char(':') + m_segments[1] + QLatin1Char(':') + m_segments[2];
}

QString Scope::toShortString() const
{
    if (m_segments[2] != any || m_segments[1] != any)
        return toString();
    return m_segments[0] == any ? any : m_segments[0] + QStringLiteral(":*");
}

bool Scope::covers(const Scope& asked) const
{
    for (std::size_t i = 0; i < 3; ++i) {
        if (m_segments[i] != any && m_segments[i] != asked.m_segments[i])
            return false;
    }
    return true;
}

bool isApiName(const QString& text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
    });
}

QString apiOf(const QList<Scope>& scopes)
{
    return scopes.isEmpty() || scopes.first().segment(0) == any ? QString() : scopes.first().segment(0);
}

bool Scope::hasWildcard() const
{
    return std::find(m_segments.begin(), m_segments.end(), any) != m_segments.end();
}

QList<Scope> sortedScopes(QList<Scope> scopes)
{
    std::sort(scopes.begin(), scopes.end(), [](const Scope& a, const Scope& b) { return a.toString() < b.toString(); });
    scopes.erase(std::unique(scopes.begin(), scopes.end()), scopes.end());
    return scopes;
}

ScopeChange scopeChange(const QList<Scope>& before, const QList<Scope>& after)
{
    ScopeChange change;
    for (const Scope& scope : sortedScopes(after)) {
        if (!before.contains(scope))
            change.added += scope;
    }
    for (const Scope& scope : sortedScopes(before)) {
        if (!after.contains(scope))
            change.removed += scope;
    }
    return change;
}

} // namespace keywright
