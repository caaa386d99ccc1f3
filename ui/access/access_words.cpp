#include "ui/access/access_words.h"

#include "model/core/joined_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

QString accessWords(const char* text)
{
    return QCoreApplication::translate("AccessWords", text);
}

QStringList texts(const QStringList& roles, const QList<Scope>& scopes)
{
    QStringList all;
    for (const QString& role : roles)
        all += accessWords(QT_TRANSLATE_NOOP("AccessWords", "role %1")).arg(role);
    for (const Scope& scope : scopes)
        all += scope.toShortString();
    return all;
}

QStringList without(const QStringList& from, const QStringList& those)
{
    QStringList left;
    for (const QString& one : from) {
        if (!those.contains(one))
            left += one;
    }
    return left;
}

} // namespace

QStringList accessChangeLines(const Granted& before, const Granted& after)
{
    const ScopeChange change = scopeChange(before.scopes, after.scopes);
    const QStringList added = texts(without(after.roles, before.roles), change.added);
    const QStringList removed = texts(without(before.roles, after.roles), change.removed);
    QStringList lines;
    if (!added.isEmpty())
        lines += u"+ "_s + listed(added);
    if (!removed.isEmpty())
        lines += u"− "_s + listed(removed);
    return lines;
}

QString missingRoleWords(const QStringList& roles)
{
    QStringList all;
    for (const QString& role : roles)
        all +=
            accessWords(QT_TRANSLATE_NOOP("AccessWords", "The role %1 no longer exists; it grants nothing.")).arg(role);
    return sentences(all);
}

QString accessWarning(const Granted& granted, const QList<Role>& known)
{
    QList<Scope> all = granted.scopes;
    for (const Role& role : known) {
        if (granted.roles.contains(role.name))
            all += role.scopes;
    }
    if (all.isEmpty())
        return accessWords(QT_TRANSLATE_NOOP("AccessWords", "Without scopes nothing is allowed."));
    const bool everything =
        std::any_of(all.begin(), all.end(), [](const Scope& scope) { return scope.toShortString() == u"*"_s; });
    if (everything)
        return accessWords(QT_TRANSLATE_NOOP(
            "AccessWords",
            "*:*:* allows everything in every API, also what does not exist yet. Choose less if you can."));
    return {};
}

} // namespace keywright
