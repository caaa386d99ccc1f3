#include "ui/keys/change_words.h"

#include "model/core/joined_words.h"
#include "model/core/words.h"
#include "ui/access/hours_words.h"
#include "ui/look/time_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace keywright {

using namespace Qt::StringLiterals;

namespace {

struct Naming {
    const char* name;
    const char* word;
};

constexpr Naming fields[]{
    {"undo", QT_TRANSLATE_NOOP("ChangeWords", "Undo")},
    {"undoes", QT_TRANSLATE_NOOP("ChangeWords", "Undoes")},
    {"renamed", QT_TRANSLATE_NOOP("ChangeWords", "Name")},
    {"owner", QT_TRANSLATE_NOOP("ChangeWords", "Owner")},
    {"application", QT_TRANSLATE_NOOP("ChangeWords", "Application")},
    {"environment", QT_TRANSLATE_NOOP("ChangeWords", "Environment")},
    {"tags", QT_TRANSLATE_NOOP("ChangeWords", "Tags")},
    {"notes", QT_TRANSLATE_NOOP("ChangeWords", "Notes")},
    {"system", QT_TRANSLATE_NOOP("ChangeWords", "System")},
    {"bound_to", QT_TRANSLATE_NOOP("ChangeWords", "Bound to")},
    {"custody", QT_TRANSLATE_NOOP("ChangeWords", "Custody")},
    {"status", QT_TRANSLATE_NOOP("ChangeWords", "Status")},
    {"scopes", QT_TRANSLATE_NOOP("ChangeWords", "Scopes")},
    {"roles", QT_TRANSLATE_NOOP("ChangeWords", "Roles")},
    {"restrictions", QT_TRANSLATE_NOOP("ChangeWords", "Restrictions")},
    {"rate_limit", QT_TRANSLATE_NOOP("ChangeWords", "Rate limit")},
    {"quota", QT_TRANSLATE_NOOP("ChangeWords", "Quota")},
    {"expires_at", QT_TRANSLATE_NOOP("ChangeWords", "Expires")},
    {"rotate_every_days", QT_TRANSLATE_NOOP("ChangeWords", "Rotation, days")},
    {"overlap_days", QT_TRANSLATE_NOOP("ChangeWords", "Overlap, days")},
    {"format", QT_TRANSLATE_NOOP("ChangeWords", "Format")},
    {"prefix", QT_TRANSLATE_NOOP("ChangeWords", "Prefix")},
    {"length", QT_TRANSLATE_NOOP("ChangeWords", "Length")},
    {"recoverable", QT_TRANSLATE_NOOP("ChangeWords", "Recoverable")},
    {"version", QT_TRANSLATE_NOOP("ChangeWords", "Version")},
    {"shown_once", QT_TRANSLATE_NOOP("ChangeWords", "Shown once only")},
    {"error", QT_TRANSLATE_NOOP("ChangeWords", "Refused because")},
    {"events", QT_TRANSLATE_NOOP("ChangeWords", "Events")},
    {"event", QT_TRANSLATE_NOOP("ChangeWords", "First wrong event")},
    {"path", QT_TRANSLATE_NOOP("ChangeWords", "File")},
    {"owner_filter", QT_TRANSLATE_NOOP("ChangeWords", "Owner")},
    {"filter", QT_TRANSLATE_NOOP("ChangeWords", "Filter")},
    {"refusal", QT_TRANSLATE_NOOP("ChangeWords", "Refused because")},
    {"failure", QT_TRANSLATE_NOOP("ChangeWords", "Failed because")},
    {"operation", QT_TRANSLATE_NOOP("ChangeWords", "Interrupted act")},
    {"step", QT_TRANSLATE_NOOP("ChangeWords", "Step")},
    {"begun_by", QT_TRANSLATE_NOOP("ChangeWords", "Begun by")},
    {"begun_at", QT_TRANSLATE_NOOP("ChangeWords", "Begun")},
    {"secrets", QT_TRANSLATE_NOOP("ChangeWords", "Secrets in")},
    {"file", QT_TRANSLATE_NOOP("ChangeWords", "File")},
    {"kept_copy", QT_TRANSLATE_NOOP("ChangeWords", "Kept copy")},
    {"replaced_size", QT_TRANSLATE_NOOP("ChangeWords", "Events before")},
    {"restored_size", QT_TRANSLATE_NOOP("ChangeWords", "Events after")},
    {"replaced_root", QT_TRANSLATE_NOOP("ChangeWords", "Root before")},
    {"revived_keys", QT_TRANSLATE_NOOP("ChangeWords", "Keys brought back")},
    {"revived", QT_TRANSLATE_NOOP("ChangeWords", "Keys brought back")},
    {"last_signed_size", QT_TRANSLATE_NOOP("ChangeWords", "Events at the last checkpoint")},
    {"last_signed_root", QT_TRANSLATE_NOOP("ChangeWords", "Root at the last checkpoint")},
    {"checkpoints", QT_TRANSLATE_NOOP("ChangeWords", "Checkpoints")},
    {"verdict", QT_TRANSLATE_NOOP("ChangeWords", "Verdict")},
    {"clock", QT_TRANSLATE_NOOP("ChangeWords", "Clock")},
    {"bulk", QT_TRANSLATE_NOOP("ChangeWords", "Part of")},
    {"act", QT_TRANSLATE_NOOP("ChangeWords", "Act")},
    {"keys", QT_TRANSLATE_NOOP("ChangeWords", "Keys")},
    {"changed", QT_TRANSLATE_NOOP("ChangeWords", "Changed")},
    {"unchanged", QT_TRANSLATE_NOOP("ChangeWords", "Were so already")},
    {"refused", QT_TRANSLATE_NOOP("ChangeWords", "Refused")},
    {"left", QT_TRANSLATE_NOOP("ChangeWords", "Left")},
    {"add_tags", QT_TRANSLATE_NOOP("ChangeWords", "Tags added")},
    {"remove_tags", QT_TRANSLATE_NOOP("ChangeWords", "Tags removed")},
    {"overlap_seconds", QT_TRANSLATE_NOOP("ChangeWords", "Overlap, seconds")},
    {"source", QT_TRANSLATE_NOOP("ChangeWords", "Source")},
    {"line", QT_TRANSLATE_NOOP("ChangeWords", "Line")},
    {"note", QT_TRANSLATE_NOOP("ChangeWords", "Note")},
    {"versions", QT_TRANSLATE_NOOP("ChangeWords", "Versions")},
    {"hint", QT_TRANSLATE_NOOP("ChangeWords", "Hint")},
    {"cidrs", QT_TRANSLATE_NOOP("ChangeWords", "Addresses")},
    {"referrers", QT_TRANSLATE_NOOP("ChangeWords", "Referrers")},
    {"apps", QT_TRANSLATE_NOOP("ChangeWords", "Apps")},
    {"methods", QT_TRANSLATE_NOOP("ChangeWords", "Methods")},
    {"paths", QT_TRANSLATE_NOOP("ChangeWords", "Paths")},
    {"hours", QT_TRANSLATE_NOOP("ChangeWords", "Hours")},
    {"zone", QT_TRANSLATE_NOOP("ChangeWords", "Time zone")},
    {"created", QT_TRANSLATE_NOOP("ChangeWords", "Created")},
    {"skipped", QT_TRANSLATE_NOOP("ChangeWords", "Skipped")},
    {"failed", QT_TRANSLATE_NOOP("ChangeWords", "Failed")},
    {"as_of", QT_TRANSLATE_NOOP("ChangeWords", "As it stood on")},
    {"from", QT_TRANSLATE_NOOP("ChangeWords", "From")},
    {"to", QT_TRANSLATE_NOOP("ChangeWords", "To")},
    {"operations", QT_TRANSLATE_NOOP("ChangeWords", "Operations")},
    {"operations_added", QT_TRANSLATE_NOOP("ChangeWords", "Operations added")},
    {"operations_removed", QT_TRANSLATE_NOOP("ChangeWords", "Operations removed")},
    {"operations_sha256", QT_TRANSLATE_NOOP("ChangeWords", "Operations, SHA-256")},
    {"cancelled", QT_TRANSLATE_NOOP("ChangeWords", "Stopped early")},
    {"title", QT_TRANSLATE_NOOP("ChangeWords", "Title")},
    {"base_url", QT_TRANSLATE_NOOP("ChangeWords", "Base URL")},
    {"upstream", QT_TRANSLATE_NOOP("ChangeWords", "Upstream")},
    {"gateway", QT_TRANSLATE_NOOP("ChangeWords", "Gateway")},
    {"gate", QT_TRANSLATE_NOOP("ChangeWords", "Gate")},
    {"key_header", QT_TRANSLATE_NOOP("ChangeWords", "Header of the key")},
    {"documentation", QT_TRANSLATE_NOOP("ChangeWords", "Documentation")},
    {"contact", QT_TRANSLATE_NOOP("ChangeWords", "Whom to ask")},
    {"times", QT_TRANSLATE_NOOP("ChangeWords", "Times")},
    {"first", QT_TRANSLATE_NOOP("ChangeWords", "First seen")},
    {"last", QT_TRANSLATE_NOOP("ChangeWords", "Last seen")},
    {"place", QT_TRANSLATE_NOOP("ChangeWords", "Place")},
    {"lines", QT_TRANSLATE_NOOP("ChangeWords", "Lines")},
    {"first_line", QT_TRANSLATE_NOOP("ChangeWords", "First line")},
    {"secret_stored", QT_TRANSLATE_NOOP("ChangeWords", "Secret kept")},
};

// What a reader asks for first; the rest follows as the log has it.
constexpr const char* first[]{"renamed",      "status",     "owner", "application", "environment", "scopes", "roles",
                              "restrictions", "rate_limit", "quota", "expires_at",  "tags",        "notes"};

QStringList inOrder(const QJsonObject& details)
{
    QStringList all = details.keys(), ordered;
    for (const char* field : first)
        if (all.removeOne(QLatin1String(field)))
            ordered += QLatin1String(field);
    return ordered + all;
}

QString changeWords(const char* text)
{
    return QCoreApplication::translate("ChangeWords", text);
}

QString valueWord(const QString& field, const QJsonValue& value);

QString objectWords(const QJsonObject& object)
{
    QStringList parts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString shown = valueWord(it.key(), it.value());
        if (!shown.isEmpty())
            parts += labelled(changeFieldWord(it.key()), shown);
    }
    return clauses(parts);
}

QString versionWords(const QJsonObject& version)
{
    const auto state = versionStateFromName(version.value(u"state"_s).toString());
    const QString word = state ? versionStateWord(*state) : QString();
    if (const auto ended = fromIso(version.value(u"ended_at"_s).toString()))
        return changeWords(QT_TRANSLATE_NOOP("ChangeWords", "%1 on %2")).arg(word, exactDate(*ended));
    // When one that is over would have ended by itself says nothing.
    const bool works = state == VersionState::Current || state == VersionState::Overlapping;
    const auto until = works ? fromIso(version.value(u"not_after"_s).toString()) : std::nullopt;
    return until ? changeWords(QT_TRANSLATE_NOOP("ChangeWords", "%1 until %2")).arg(word, exactDate(*until)) : word;
}

// What the journal calls an act that was interrupted.
constexpr Naming operations[]{
    {"create", QT_TRANSLATE_NOOP("ChangeWords", "Creating a key")},
    {"import", QT_TRANSLATE_NOOP("ChangeWords", "Importing a key")},
    {"rotate", QT_TRANSLATE_NOOP("ChangeWords", "Rotating a key")},
    {"revoke", QT_TRANSLATE_NOOP("ChangeWords", "Revoking a key")},
    {"purge", QT_TRANSLATE_NOOP("ChangeWords", "Purging a key")},
    {"delete_secret", QT_TRANSLATE_NOOP("ChangeWords", "Removing secrets that nothing needs any more")},
};

constexpr Naming steps[]{
    {"store_secret", QT_TRANSLATE_NOOP("ChangeWords", "Putting the secret into the secret store")},
    {"remove", QT_TRANSLATE_NOOP("ChangeWords", "Taking the secret out of the secret store")},
};

// Where in a log a key was found.
constexpr Naming places[]{
    {"query", QT_TRANSLATE_NOOP("ChangeWords", "In the query")},
    {"field", QT_TRANSLATE_NOOP("ChangeWords", "In a field of its own")},
    {"text", QT_TRANSLATE_NOOP("ChangeWords", "Within a line")},
};

// Names that are not known stay as they are.
template <std::size_t count>
QString knownWord(const Naming (&known)[count], const QString& name)
{
    for (const Naming& one : known)
        if (name == QLatin1String(one.name))
            return changeWords(one.word);
    return name;
}

QString textWord(const QString& field, const QString& text)
{
    if (field == u"environment"_s)
        return environmentWord(text);
    if (field == u"system"_s)
        return systemWord(text);
    if (field == u"status"_s) {
        using lifecycle::ShownStatus;
        for (const auto status : {ShownStatus::Active, ShownStatus::Deprecated, ShownStatus::Disabled,
                                  ShownStatus::Revoked, ShownStatus::Deleted})
            if (text == lifecycle::shownStatusName(status))
                return statusWord(status);
    }
    if (field == u"custody"_s)
        if (const auto custody = custodyFromName(text))
            return custodyWord(*custody);
    if (field == u"secrets"_s)
        return secretStoreWord(text);
    if (field == u"refusal"_s || field == u"failure"_s || field == u"error"_s)
        return reasonWords(text);
    if (field == u"act"_s)
        return actionWord(u"bulk."_s + text);
    if (field == u"operation"_s)
        return knownWord(operations, text);
    if (field == u"step"_s)
        return knownWord(steps, text);
    if (field == u"place"_s)
        return knownWord(places, text);
    if (field == u"hours"_s)
        if (const auto hours = HoursOfWeek::parseStored(text))
            return hoursWords(*hours);
    if (field == u"verdict"_s)
        return text == u"good"_s ? changeWords(QT_TRANSLATE_NOOP("ChangeWords", "good"))
                                 : changeWords(QT_TRANSLATE_NOOP("ChangeWords", "not good"));
    constexpr QLatin1StringView moments[]{"as_of"_L1, "from"_L1, "to"_L1, "first"_L1, "last"_L1};
    if (field.endsWith(u"_at"_s) || std::find(std::begin(moments), std::end(moments), field) != std::end(moments))
        if (const auto at = fromIso(text))
            return exactTime(*at);
    return text;
}

QString valueWord(const QString& field, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return textWord(field, value.toString());
    case QJsonValue::Bool:
        return value.toBool() ? changeWords(QT_TRANSLATE_NOOP("ChangeWords", "yes"))
                              : changeWords(QT_TRANSLATE_NOOP("ChangeWords", "no"));
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', 15);
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& part : array)
            parts += valueWord(field, part);
        return listed(parts);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return object.contains(u"state"_s) ? versionWords(object) : objectWords(object);
    }
    default:
        return {};
    }
}

} // namespace

QString changeFieldWord(const QString& field)
{
    for (const Naming& known : fields)
        if (field == QLatin1String(known.name))
            return changeWords(known.word);
    if (field.startsWith(u"version "_s))
        return changeWords(QT_TRANSLATE_NOOP("ChangeWords", "Version %1")).arg(field.mid(8));
    QString word = field;
    return word.replace(u'_', u' ');
}

QList<ChangeLine> changeLines(const QJsonObject& details)
{
    QList<ChangeLine> lines;
    for (const QString& field : inOrder(details)) {
        if (field == u"name"_s)
            continue;
        ChangeLine line{changeFieldWord(field), {}, {}};
        const QJsonValue value = details.value(field);
        const QJsonArray pair = value.toArray();
        if (value.isArray() && pair.size() == 2) {
            line.before = valueWord(field, pair.at(0));
            line.after = valueWord(field, pair.at(1));
            if (line.before == line.after)
                continue;
        } else {
            line.after = valueWord(field, value);
        }
        if (!line.before.isEmpty() || !line.after.isEmpty())
            lines += line;
    }
    return lines;
}

} // namespace keywright
