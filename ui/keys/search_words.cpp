#include "ui/keys/search_words.h"

#include "model/core/words.h"

#include <QCoreApplication>

namespace keywright {

using namespace Qt::StringLiterals;
using Field = FilterTerm::Field;

namespace {

QString searchWords(const char* text)
{
    return QCoreApplication::translate("SearchWords", text);
}

struct Meaning {
    const char* value;
    const char* words;
};

constexpr Meaning properties[]{
    {"unrestricted", QT_TRANSLATE_NOOP("SearchWords", "Works from everywhere")},
    {"unscoped", QT_TRANSLATE_NOOP("SearchWords", "Opens nothing: no scope, no role")},
    {"unowned", QT_TRANSLATE_NOOP("SearchWords", "Nobody answers for it")},
    {"unlimited", QT_TRANSLATE_NOOP("SearchWords", "No rate limit and no quota")},
    {"recoverable", QT_TRANSLATE_NOOP("SearchWords", "Its secret is kept in the keychain")},
    {"overlapping", QT_TRANSLATE_NOOP("SearchWords", "Two versions work")},
    {"rotated", QT_TRANSLATE_NOOP("SearchWords", "Had a new secret at least once")},
    {"unrotated", QT_TRANSLATE_NOOP("SearchWords", "Still has its first secret")},
    {"expiring", QT_TRANSLATE_NOOP("SearchWords", "Expires within 30 days")},
    {"ending", QT_TRANSLATE_NOOP("SearchWords", "Its overlap ends within 7 days")},
};

constexpr Meaning custodies[]{
    {"issued", QT_TRANSLATE_NOOP("SearchWords", "Ours: a gate verifies it")},
    {"held", QT_TRANSLATE_NOOP("SearchWords", "Somebody else’s, kept in the keychain")},
    {"managed", QT_TRANSLATE_NOOP("SearchWords", "Lives in a key system")},
};

template <std::size_t N>
QString among(const Meaning (&list)[N], const QString& value)
{
    for (const Meaning& one : list)
        if (value == QLatin1String(one.value))
            return searchWords(one.words);
    return {};
}

QString statusMeaning(const QString& value)
{
    using lifecycle::ShownStatus;
    for (const auto status : {ShownStatus::Active, ShownStatus::Overlapping, ShownStatus::Deprecated,
                              ShownStatus::Disabled, ShownStatus::Expired, ShownStatus::Revoked, ShownStatus::Deleted})
        if (lifecycle::shownStatusName(status) == value)
            return statusWord(status);
    return {};
}

QString timeMeaning(Field field, const QString& value)
{
    if (value == u"never"_s)
        return field == Field::Expires ? searchWords(QT_TRANSLATE_NOOP("SearchWords", "No expiry"))
                                       : searchWords(QT_TRANSLATE_NOOP("SearchWords", "Never used"));
    bool ok = false;
    const int count = value.mid(1).chopped(1).toInt(&ok);
    const bool hours = value.endsWith(u'h');
    if (!ok || value.size() < 3 || !(hours || value.endsWith(u'd')))
        return {};
    const bool within = value.startsWith(u'<');
    const QString span = hours ? QCoreApplication::translate("SearchWords", "%n hour(s)", nullptr, count)
                               : QCoreApplication::translate("SearchWords", "%n day(s)", nullptr, count);
    if (field == Field::Expires)
        return (within ? searchWords(QT_TRANSLATE_NOOP("SearchWords", "Within %1"))
                       : searchWords(QT_TRANSLATE_NOOP("SearchWords", "Later than %1, or never")))
            .arg(span);
    return (within ? searchWords(QT_TRANSLATE_NOOP("SearchWords", "In the last %1"))
                   : searchWords(QT_TRANSLATE_NOOP("SearchWords", "More than %1 ago")))
        .arg(span);
}

} // namespace

QString fieldMeaning(Field field)
{
    switch (field) {
    case Field::Text:
        return {};
    case Field::Status:
        return searchWords(QT_TRANSLATE_NOOP("SearchWords", "Status"));
    case Field::Owner:
        return searchWords(QT_TRANSLATE_NOOP("SearchWords", "Team or person"));
    case Field::Application:
        return searchWords(QT_TRANSLATE_NOOP("SearchWords", "Application"));
    case Field::Environment:
        return searchWords(QT_TRANSLATE_NOOP("SearchWords", "Environment"));
    case Field::Tag:
        return searchWords(QT_TRANSLATE_NOOP("SearchWords", "Tag"));
    case Field::System:
        return searchWords(QT_TRANSLATE_NOOP("SearchWords", "Key system"));
    case Field::Custody:
        return searchWords(QT_TRANSLATE_NOOP("SearchWords", "Who issued it"));
    case Field::Name:
        return searchWords(QT_TRANSLATE_NOOP("SearchWords", "Name"));
    case Field::Scope:
        return searchWords(QT_TRANSLATE_NOOP("SearchWords", "What it opens"));
    case Field::Is:
        return searchWords(QT_TRANSLATE_NOOP("SearchWords", "Something to look at"));
    case Field::Expires:
        return searchWords(QT_TRANSLATE_NOOP("SearchWords", "When it expires"));
    case Field::Used:
        return searchWords(QT_TRANSLATE_NOOP("SearchWords", "When it was last used"));
    case Field::Created:
        return searchWords(QT_TRANSLATE_NOOP("SearchWords", "When it was created"));
    case Field::Id:
        return searchWords(QT_TRANSLATE_NOOP("SearchWords", "The beginning of its ID"));
    }
    return {};
}

QString valueMeaning(Field field, const QString& value)
{
    switch (field) {
    case Field::Status:
        return statusMeaning(value);
    case Field::Is:
        return among(properties, value);
    case Field::Custody:
        return among(custodies, value);
    case Field::Expires:
    case Field::Used:
    case Field::Created:
        return timeMeaning(field, value);
    case Field::Environment:
        return environmentWord(value) == value ? QString() : environmentWord(value);
    case Field::System:
        return systemWord(value) == value ? QString() : systemWord(value);
    default:
        return {};
    }
}

QString completionMeaning(const Completion& completion)
{
    return completion.kind == Completion::Kind::Field ? fieldMeaning(completion.field)
                                                      : valueMeaning(completion.field, completion.value);
}

QList<SearchExample> searchExamples()
{
    return {
        {u"invoice export"_s, searchWords(QT_TRANSLATE_NOOP("SearchWords", "Both words, wherever they stand"))},
        {u"\"billing service\""_s, searchWords(QT_TRANSLATE_NOOP("SearchWords", "These words as they stand"))},
        {u"status:active,overlapping"_s, searchWords(QT_TRANSLATE_NOOP("SearchWords", "One or the other"))},
        {u"owner:payments env:production"_s, searchWords(QT_TRANSLATE_NOOP("SearchWords", "Both must hold"))},
        {u"-tag:pci"_s, searchWords(QT_TRANSLATE_NOOP("SearchWords", "Without this tag"))},
        {u"expires:<30d"_s, searchWords(QT_TRANSLATE_NOOP("SearchWords", "Expires within 30 days"))},
        {u"used:never"_s, searchWords(QT_TRANSLATE_NOOP("SearchWords", "Never used"))},
        {u"created:>2026-01"_s, searchWords(QT_TRANSLATE_NOOP("SearchWords", "Created in 2026 or later"))},
        {u"scope:orders:*"_s, searchWords(QT_TRANSLATE_NOOP("SearchWords", "Opens something of “orders”"))},
        {u"is:unrestricted"_s, searchWords(QT_TRANSLATE_NOOP("SearchWords", "Works from everywhere"))},
    };
}

} // namespace keywright
