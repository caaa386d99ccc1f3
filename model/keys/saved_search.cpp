#include "model/keys/saved_search.h"

#include "model/keys/key_filter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype mostSearches = 200;

bool sameName(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

SavedSearches::SavedSearches()
    : m_all{{u"expiring"_s, {}, u"is:expiring"_s},
            {u"unused"_s, {}, u"used:never -status:revoked,expired"_s},
            {u"unrestricted"_s, {}, u"is:unrestricted -status:revoked,expired"_s},
            {u"unowned"_s, {}, u"is:unowned -status:revoked,expired"_s},
            {u"overlapping"_s, {}, u"status:overlapping"_s},
            {u"unrotated"_s, {}, u"is:unrotated created:>365d -status:revoked,expired"_s}}
{}

qsizetype SavedSearches::own(const QString& name) const
{
    for (qsizetype i = 0; i < m_all.size(); ++i)
        if (m_all.at(i).id.isEmpty() && sameName(m_all.at(i).name, name))
            return i;
    return -1;
}

const SavedSearch* SavedSearches::find(const QString& nameOrId) const
{
    if (const qsizetype at = own(nameOrId); at >= 0)
        return &m_all.at(at);
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const SavedSearch& one) {
        return !one.id.isEmpty() && sameName(one.id, nameOrId);
    });
    return found == m_all.end() ? nullptr : &*found;
}

bool SavedSearches::canBeNamed(const QString& name) const
{
    const QString trimmed = name.trimmed();
    return !trimmed.isEmpty() && trimmed.size() <= longestName && !find(trimmed);
}

void SavedSearches::save(const QString& name, const QString& text)
{
    const QString trimmed = name.trimmed().left(longestName);
    if (trimmed.isEmpty() || !KeyFilter::parse(text))
        return;
    if (const qsizetype at = own(trimmed); at >= 0)
        m_all[at].text = text;
    else if (m_all.size() < mostSearches)
        m_all += SavedSearch{{}, trimmed, text};
}

bool SavedSearches::rename(const QString& name, const QString& to)
{
    const qsizetype at = own(name);
    const bool onlyCase = sameName(name, to.trimmed()) && !to.trimmed().isEmpty();
    if (at < 0 || !(onlyCase || canBeNamed(to)))
        return false;
    m_all[at].name = to.trimmed();
    return true;
}

void SavedSearches::remove(const QString& name)
{
    if (const qsizetype at = own(name); at >= 0)
        m_all.removeAt(at);
}

void SavedSearches::move(const QString& name, int by)
{
    const qsizetype at = own(name);
    const qsizetype to = at + by;
    if (at >= 0 && to >= 0 && to < m_all.size() && m_all.at(to).id.isEmpty())
        m_all.move(at, to);
}

void SavedSearches::setHidden(const QString& id, bool hidden)
{
    for (SavedSearch& one : m_all)
        if (!one.id.isEmpty() && one.id == id)
            one.hidden = hidden;
}

bool SavedSearches::hasHidden() const
{
    return std::any_of(m_all.begin(), m_all.end(), [](const SavedSearch& one) { return one.hidden; });
}

QByteArray SavedSearches::toJson() const
{
    QJsonArray own, hidden;
    for (const SavedSearch& one : m_all) {
        if (one.id.isEmpty())
            own += QJsonObject{{u"name"_s, one.name}, {u"text"_s, one.text}};
        else if (one.hidden)
            hidden += one.id;
    }
    return QJsonDocument(QJsonObject{{u"searches"_s, own}, {u"hidden"_s, hidden}}).toJson(QJsonDocument::Compact);
}

SavedSearches SavedSearches::fromJson(const QByteArray& json)
{
    SavedSearches searches;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray own = object.value(u"searches"_s).toArray();
    for (const QJsonValue& one : own)
        searches.save(one.toObject().value(u"name"_s).toString(), one.toObject().value(u"text"_s).toString());
    const QJsonArray hidden = object.value(u"hidden"_s).toArray();
    for (const QJsonValue& id : hidden)
        searches.setHidden(id.toString(), true);
    return searches;
}

QString SavedSearches::settingsKey(const QString& catalogueId)
{
    return u"catalogues/%1/searches"_s.arg(catalogueId);
}

} // namespace keywright
